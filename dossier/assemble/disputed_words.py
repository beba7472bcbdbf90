"""Wordings: one quotation in several versions, one thing under several quoted names, one group more or less widely drawn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dossier.assemble.clusters import Cluster
from dossier.assemble.disputes import Found, dispute, subject, told_apart
from dossier.assemble.inputs import Annotated
from dossier.assemble.likeness import STOPWORDS, containment, overlap, shingles, stem, word_list
from dossier.model import Passage, Quotation, Side

_LEAST_WORDS = 4
"""Shorter quotations are shared by chance."""


def wordings(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Iterator[Found]:
    """Quotations of different documents that are one by their words, yet not word for word the same."""
    quotations = list(_quotations(documents))
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, (_, _, words, _) in enumerate(quotations):
        for run in shingles(words, 3):
            holders[run].append(index)
    groups = list(range(len(quotations)))

    def root(index: int) -> int:
        while groups[index] != index:
            index = groups[index]
        return index

    pairs = {(a, b) for owners in holders.values() for i, a in enumerate(owners[:30]) for b in owners[i + 1 : 30]}
    for a, b in sorted(pairs):
        if _one_saying(quotations[a][2], quotations[b][2]) and root(a) != root(b):
            groups[root(b)] = root(a)
    by_group: dict[int, list[int]] = defaultdict(list)
    for index in range(len(quotations)):
        by_group[root(index)].append(index)
    for members in by_group.values():
        versions = {quotations[i][3] for i in members}
        if len(versions) > 1 and len({quotations[i][0] for i in members}) > 1:
            sides = [_quote_side(documents[quotations[i][0]], quotations[i][1]) for i in members]
            cut = all(containment(shingles(quotations[members[0]][2], 3), shingles(quotations[i][2], 3)) == 1 for i in members)
            shortest = min(sides, key=lambda side: len(side.says))
            says = f"“{_beginning(shortest.says)}”: {'quoted at different lengths' if cut else 'quoted in different words'}"
            mine = [(quotations[i][0], quotations[i][1]) for i in members]
            yield dispute("wording", says, "compatible" if cut else "possible", sides, _clusters_of(documents, clusters, mine))


_BEGINNING = 9
"""Words of a quotation that tell which one is meant."""


def _beginning(words: str) -> str:
    found = words.split()
    return words.rstrip(".,;") if len(found) <= _BEGINNING else " ".join(found[:_BEGINNING]).rstrip(".,;") + " …"


def _quotations(documents: Sequence[Annotated]) -> Iterator[tuple[int, Quotation, list[str], str]]:
    for number, document in enumerate(documents):
        text = document.document.text
        for quotation in document.said.quotations:
            if quotation.kind in ("direct", "fragment", "block"):
                surface = " ".join(text[quotation.start : quotation.end].replace("’", "'").split()).rstrip(".,;").casefold()
                words = word_list(surface)
                if len(words) >= _LEAST_WORDS and len(words) < 120:
                    yield number, quotation, words, surface


def _one_saying(a: list[str], b: list[str]) -> bool:
    held = containment(shingles(a, 3), shingles(b, 3))
    return overlap(a, b) >= 0.55 or (held >= 0.6 and min(len(a), len(b)) >= _LEAST_WORDS)


def _quote_side(document: Annotated, quotation: Quotation) -> Side:
    words = " ".join(document.document.text[quotation.start : quotation.end].split())
    return Side(words, Passage(document.document.id, quotation.start, quotation.end))


def _clusters_of(
    documents: Sequence[Annotated], clusters: Sequence[Cluster], quotations: Sequence[tuple[int, Quotation]]
) -> list[int]:
    found = []
    for number, cluster in enumerate(clusters):
        for document, index in cluster.mentions:
            event = documents[document].said.events[index]
            for other, quotation in quotations:
                cued = quotation.cue is not None and quotation.cue.start <= event.start < quotation.cue.end
                if other == document and (cued or quotation.start <= event.start < quotation.end):
                    found.append(number)
    return found


def terms(documents: Sequence[Annotated]) -> Iterator[Found]:
    """A name in quotation marks ("safe zones") that other documents use without the marks or with another first word."""
    quoted: dict[str, list[tuple[int, Side, str]]] = defaultdict(list)
    for number, document in enumerate(documents):
        text = document.document.text
        for quotation in document.said.quotations:
            words = word_list(text[quotation.start : quotation.end])
            if quotation.kind in ("fragment", "scare", "direct") and 2 <= len(words) <= 3 and not (set(words) & STOPWORDS):
                head = stem(words[-1])
                quoted[head].append((number, _quote_side(document, quotation), " ".join(words)))
    if not quoted:
        return
    for head, uses in sorted(quoted.items()):
        if head.isdigit() or len(head) < 4:
            continue
        numbers = {number for number, _, _ in uses}
        others = [
            side for number, document in enumerate(documents) if number not in numbers for side in _bare_uses(document, uses)
        ]
        names = {phrase for _, _, phrase in uses}
        if others or (len(names) > 1 and len(numbers) > 1):
            sides = [side for _, side, _ in uses] + others[:4]
            yield dispute("wording", _named(uses), "possible", sides)


def _named(uses: Sequence[tuple[int, Side, str]]) -> str:
    """How a quoted name differs between documents: another name, or the same without the marks."""
    names = list({phrase: side.says.rstrip(".,;") for _, side, phrase in reversed(uses)}.values())[::-1]
    if len(names) > 1:
        return f"“{names[0]}” in one document, {' or '.join(f'“{name}”' for name in names[1:])} in another"
    return f"“{names[0]}” stands in quotation marks in one document and without them in another"


def _bare_uses(document: Annotated, uses: Sequence[tuple[int, Side, str]]) -> list[Side]:
    """Where a document says the quoted words plainly."""
    text = document.document.text
    folded = text.casefold()
    found: list[Side] = []
    for phrase in sorted({phrase for _, _, phrase in uses}):
        at = folded.find(phrase)
        while at >= 0 and len(found) < 3:
            zone = next((z.kind for z in document.document.zones if z.start <= at < z.end), "body")
            marked = text[at - 1 : at] in "“\"'‘" and at > 0
            if zone in ("body", "letter", "title") and not marked and not folded[at - 1 : at].isalpha():
                found.append(Side(text[at : at + len(phrase)], Passage(document.document.id, at, at + len(phrase))))
            at = folded.find(phrase, at + len(phrase))
    return found


_GROUPS = frozenset(
    """men women people persons individuals residents civilians workers protesters students children refugees citizens migrants
    journalists activists""".split()
)


def scope(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Iterator[Found]:
    """The same victims drawn more or less widely ("teachers" or "public workers") in documents that tell one event."""
    for number, cluster in enumerate(clusters):
        involved = sorted({document for document, _ in cluster.mentions})
        if len(involved) < 2:
            continue
        uses: dict[str, list[Side]] = defaultdict(list)
        for document in involved:
            for phrase, side in _group_phrases(documents[document]):
                uses[phrase].append(side)
        heads = {phrase.split()[-1] for phrase in uses}
        told = [phrase for phrase in uses if len({s.passage.document for s in uses[phrase]}) > 1 or len(uses[phrase]) > 1]
        spread = sorted(told, key=lambda p: -len(uses[p]))[:3]
        kind = documents[cluster.mentions[0][0]].said.events[cluster.mentions[0][1]].kind
        if kind in ("detention", "violence", "killing", "attack") and len(spread) > 1 and len(heads) > 1:
            sides = [side for phrase in spread for side in _one_a_document(uses[phrase])]
            drawn = told_apart([(f"“{uses[phrase][0].says}”", side) for phrase in spread for side in uses[phrase]])
            says = f"Who is meant: {drawn} ({subject(documents, cluster)})"
            yield dispute("fact", says, "compatible", sides, [number])


def _one_a_document(sides: Sequence[Side]) -> list[Side]:
    """The first use in each document, of the body rather than of the headline."""
    return list(
        {
            side.passage.document: side for side in sorted(sides, key=lambda s: (s.says.istitle(), s.passage.start), reverse=True)
        }.values()
    )


def _group_phrases(document: Annotated) -> Iterator[tuple[str, Side]]:
    """Groups of people with the word that says which: "gay men", "older residents"."""
    text = document.document.text
    zones = [z for z in document.document.zones if z.kind in ("title", "body", "letter")]
    for zone in zones:
        words = text[zone.start : zone.end]
        position = 0
        previous = ""
        previous_at = 0
        for piece in words.split():
            at = words.index(piece, position)
            position = at + len(piece)
            bare = piece.strip("“”\"'.,;:()").casefold()
            if bare in _GROUPS and previous and previous not in STOPWORDS and previous.isalpha() and previous not in _VAGUE:
                start, end = zone.start + previous_at, zone.start + at + len(piece.rstrip("“”\"'.,;:()"))
                yield f"{previous} {bare}", Side(" ".join(text[start:end].split()), Passage(document.document.id, start, end))
            previous, previous_at = bare, at


_VAGUE = frozenset(
    "other many these those some more three two innocent concerned normal young old former local such their".split()
)
