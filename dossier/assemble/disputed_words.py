"""Wordings: one quotation in several versions, one thing under several quoted names, one group more or less widely drawn."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from dossier.assemble.clusters import Cluster
from dossier.assemble.disputes import Found, dispute, subject, told_apart
from dossier.assemble.inputs import Annotated
from dossier.assemble.likeness import STOPWORDS, containment, overlap, shingles, stem, word_list
from dossier.assemble.places import events_in, zone_kind
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
    told = {
        (number, event)
        for number, quotation in quotations
        for span in (quotation, quotation.cue)
        if span is not None
        for event in events_in(documents[number], span.start, span.end)
    }
    return [number for number, cluster in enumerate(clusters) if not told.isdisjoint(cluster.mentions)]


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
    quoted = {head: uses for head, uses in quoted.items() if not head.isdigit() and len(head) >= 4}
    bare = _bare_uses(documents, quoted) if quoted else {}
    for head, uses in sorted(quoted.items()):
        numbers = {number for number, _, _ in uses}
        others = [side for number, side in bare.get(head, ()) if number not in numbers]
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


_WORD = re.compile(r"\w+")
_BARE = 3
"""Plain uses of a term that are kept from one document."""


def _bare_uses(
    documents: Sequence[Annotated], quoted: dict[str, list[tuple[int, Side, str]]]
) -> dict[str, list[tuple[int, Side]]]:
    """Head word of the quoted terms → where documents say one of them plainly, with the document."""
    begins: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for head, uses in quoted.items():
        for phrase in sorted({phrase for _, _, phrase in uses}):
            begins[phrase.split()[0]].append((phrase, head))
    found: dict[str, list[tuple[int, Side]]] = defaultdict(list)
    for number, document in enumerate(documents):
        text = document.document.text
        kept: Counter[str] = Counter()
        for word in _WORD.finditer(text):
            for phrase, head in begins.get(word[0].casefold(), ()):
                at, end = word.start(), word.start() + len(phrase)
                if kept[head] == _BARE or text[at:end].casefold() != phrase:
                    continue
                if zone_kind(document, at) in ("body", "letter", "title") and text[max(0, at - 1) : at] not in _MARKS:
                    kept[head] += 1
                    found[head].append((number, Side(text[at:end], Passage(document.document.id, at, end))))
    return found


_MARKS = frozenset("“\"'‘")


_GROUPS = frozenset(
    """men women people persons individuals residents civilians workers protesters students children refugees citizens migrants
    journalists activists""".split()
)


_GROUPS_READ = 200
"""Groups of people that are read from one document: all of a report, the beginning of a book."""


def scope(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Iterator[Found]:
    """The same victims drawn more or less widely ("teachers" or "public workers") in documents that tell one event."""
    phrases: dict[int, list[tuple[str, Side]]] = {}
    for number, cluster in enumerate(clusters):
        involved = sorted({document for document, _ in cluster.mentions})
        kind = documents[cluster.mentions[0][0]].said.events[cluster.mentions[0][1]].kind
        if len(involved) < 2 or kind not in ("detention", "violence", "killing", "attack"):
            continue
        uses: dict[str, list[Side]] = defaultdict(list)
        for document in involved:
            if document not in phrases:
                phrases[document] = list(islice(_group_phrases(documents[document]), _GROUPS_READ))
            for phrase, side in phrases[document]:
                uses[phrase].append(side)
        heads = {phrase.split()[-1] for phrase in uses}
        told = [phrase for phrase in uses if len({s.passage.document for s in uses[phrase]}) > 1 or len(uses[phrase]) > 1]
        spread = sorted(told, key=lambda p: -len(uses[p]))[:3]
        if len(spread) > 1 and len(heads) > 1:
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
