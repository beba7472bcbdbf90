"""Pairs of mentions that may tell one event, each with the reason that speaks for it.

Pairs are looked for in blocks that share something telling (a quotation, an actor and a kind of act, a target and a place), never
among all pairs and never on a date alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.assemble.cast import Cast
from dossier.assemble.denials import one_denial
from dossier.assemble.inputs import Annotated
from dossier.assemble.likeness import NUMBER_WORDS, content_words, one_saying, overlap, sayings, shingles, word_list
from dossier.assemble.mentions import Row
from dossier.assemble.places import zone_kind
from dossier.model import Passage

ONCE = frozenset("resignation dismissal".split())
"""What one actor does once within the time that a collection spans, unless other times are told."""

LARGEST_BLOCK = 60
"""A block of more mentions than this says too little to compare all its pairs: only neighbours are."""


@dataclass(frozen=True, slots=True)
class Reason:
    rule: str
    says: str
    passage: Passage
    strength: int


def likely_pairs(
    rows: Sequence[Row], documents: Sequence[Annotated], texts: Sequence[str], cast: Cast
) -> Iterator[tuple[int, int, Reason]]:
    """Pairs of rows in the order of their rules; a pair may come by several."""
    yield from _shared_quotations(rows, texts)
    yield from _copied_sentences(rows, texts)
    yield from _one_clause(rows)
    yield from _one_speaker(rows, documents)
    yield from _same_deed(rows, texts)
    yield from _same_victims(rows)
    yield from _same_count(rows)
    yield from _taken_up_again(rows, texts)
    yield from _one_death(rows)
    for a, b, says in one_denial(rows, texts, cast):
        yield a, b, Reason("one denial", says, rows[b].sentence, 62)


def _blocks(keys: Iterator[tuple[object, int]]) -> Iterator[tuple[int, int]]:
    """Pairs within blocks of one key; a block that is too large gives neighbours only."""
    blocks: dict[object, list[int]] = defaultdict(list)
    for key, index in keys:
        blocks[key].append(index)
    seen: set[tuple[int, int]] = set()
    for members in blocks.values():
        reach = len(members) if len(members) <= LARGEST_BLOCK else 4
        for position, a in enumerate(members):
            for b in members[position + 1 : position + 1 + reach]:
                if a != b and (a, b) not in seen:
                    seen.add((a, b))
                    yield a, b


def _shared_quotations(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[tuple[int, int, Reason]]:
    """Two documents give the same words in quotation marks, as far as translation and house style allow."""
    words: dict[int, list[list[str]]] = {}
    for index, row in enumerate(rows):
        if row.quotation is not None:
            found = sayings(texts[row.document][row.quotation.start : row.quotation.end])
            if len(found[0]) >= 4:
                words[index] = found
    keys = ((run, index) for index, found in words.items() for run in shingles(found[0], 3))
    for a, b in _blocks(keys):
        if rows[a].document == rows[b].document and rows[a].quotation == rows[b].quotation:
            continue
        if rows[a].cued != rows[b].cued or (not rows[a].cued and rows[a].said.lemma != rows[b].said.lemma):
            continue
        if one_saying(words[a], words[b]) and _compatible_speakers(rows[a], rows[b]):
            yield a, b, Reason("same quotation", "Both give the same words of one speaker.", rows[b].sentence, 95)


def _compatible_speakers(a: Row, b: Row) -> bool:
    """Shared words of two plainly different speakers are a stock phrase, not one statement."""
    speech = ("speech", "denial", "refusal", "report", "letter")
    return a.family in speech and b.family in speech


def _copied_sentences(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[tuple[int, int, Reason]]:
    """The same sentence in two documents, told by the same verb."""
    sentences = {row.sentence: texts[row.document][row.sentence.start : row.sentence.end] for row in rows}
    lists = {sentence: word_list(text) for sentence, text in sentences.items()}
    words = [lists[row.sentence] for row in rows]
    keys = (((tuple(w[:5]), row.said.lemma), i) for i, (w, row) in enumerate(zip(words, rows, strict=True)) if len(w) >= 8)
    for a, b in _blocks(keys):
        if rows[a].document != rows[b].document and overlap(words[a], words[b]) >= 0.85:
            yield a, b, Reason("same sentence", "Both documents have this sentence.", rows[b].sentence, 96)


def _one_clause(rows: Sequence[Row]) -> Iterator[tuple[int, int, Reason]]:
    """Verbs in a row with one subject ("abducted, detained and tortured") tell one happening."""
    for index in range(len(rows) - 1):
        a, b = rows[index], rows[index + 1]
        close = a.document == b.document and a.said.sentence == b.said.sentence and b.said.start - a.said.end < 70
        if (
            close
            and a.family == b.family
            and a.does == b.does
            and a.said.told_by == b.said.told_by
            and a.family not in ("speech", "report")
        ):
            yield index, index + 1, Reason("one clause", "Told in one breath, of the same people.", b.sentence, 85)


def _one_speaker(rows: Sequence[Row], documents: Sequence[Annotated]) -> Iterator[tuple[int, int, Reason]]:
    """What one person says in one document without another time or listener is one statement."""
    keys = (((row.document, actor), i) for i, row in enumerate(rows) if row.family in ("speech", "denial") for actor in row.does)
    for a, b in _blocks(keys):
        first, second = rows[a], rows[b]
        if first.family != second.family and abs(first.said.sentence - second.said.sentence) > 1:
            continue
        if first.does != second.does and not (first.does <= second.does or second.does <= first.does):
            continue
        if (
            "demand" in (first.said.kind, second.said.kind)
            and first.said.kind != second.said.kind
            and not _in_letter(first, second, documents)
        ):
            continue
        if first.said.kind == second.said.kind == "demand" and overlap(first.words, second.words) < 0.2:
            near = abs(first.said.sentence - second.said.sentence) <= 1
            if not near:
                continue
        if first.timex is not None and second.timex is not None and first.timex.value != second.timex.value:
            continue
        yield (
            a,
            b,
            Reason("one speaker", "The same speaker in the same document, with no other time given.", second.sentence, 60),
        )
    yield from _letters(rows, documents)
    yield from _headlines(rows, documents)


def _headlines(rows: Sequence[Row], documents: Sequence[Annotated]) -> Iterator[tuple[int, int, Reason]]:
    """A headline tells what its story tells: the same act, of the same actor where both name one."""
    heads: dict[tuple[int, str], list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        key = (row.document, row.family)
        if _zone(documents, row) == "title":
            heads[key].append(index)
            continue
        for head in heads.pop(key, ()):
            other = rows[head]
            alike = other.does == row.does or (not row.does and not other.does) or bool(row.does & other.does)
            if alike and (row.family not in ("speech", "report") or row.words & other.words):
                yield head, index, Reason("headline", "The headline of the same document tells it.", other.sentence, 65)


def _zone(documents: Sequence[Annotated], row: Row) -> str:
    return zone_kind(documents[row.document], row.said.start)


def _in_letter(a: Row, b: Row, documents: Sequence[Annotated]) -> bool:
    return _zone(documents, a) == _zone(documents, b) == "letter"


def _letters(rows: Sequence[Row], documents: Sequence[Annotated]) -> Iterator[tuple[int, int, Reason]]:
    """A letter, and what its author writes and asks for in it, are one event."""
    keys = (
        ((row.document, actor), i)
        for i, row in enumerate(rows)
        if row.family == "letter" or (row.said.kind in ("demand", "statement") and _zone(documents, row) in ("letter", "title"))
        for actor in row.does
    )
    for a, b in _blocks(keys):
        if "letter" in (rows[a].family, rows[b].family):
            yield a, b, Reason("one letter", "The same author writes in the same document.", rows[b].sentence, 70)


def _same_deed(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[tuple[int, int, Reason]]:
    """The same actor does the same kind of thing, and the passages share what it is about."""
    spread: Counter[str] = Counter(word for _, word in {(row.document, word) for row in rows for word in row.words})
    common = max(5, len(texts) // 6)
    keys = (((row.family, actor), i) for i, row in enumerate(rows) for actor in row.does)
    for a, b in _blocks(keys):
        first, second = rows[a], rows[b]
        if first.family == "speech" and first.document == second.document:
            continue
        shared = first.words & second.words
        if first.document != second.document:
            shared = frozenset(word for word in shared if spread[word] <= common)
        exact = first.timex is not None and second.timex is not None and first.timex.value == second.timex.value
        lone = first.family == "speech" and _lone(rows, a) and _lone(rows, b)
        enough = len(shared) >= 2 or (len(shared) == 1 and (exact or first.others & second.others or lone))
        enough = enough or (exact and bool(first.others & second.others))
        enough = enough or (first.family in ONCE and bool(first.does))
        if first.family == "refusal":
            enough = enough or any(not word.startswith("kind ") for word in shared) or _one_refusal(first, second, texts)
        planned = {first.said.status, second.said.status} == {"planned", "reported"} and bool(first.others & second.others)
        if not (enough or planned):
            continue
        names = ", ".join(sorted(shared)[:4]).replace("kind ", "")
        says = (
            f"The same actor, the same kind of event, and shared words ({names})."
            if shared
            else "The same actor, act and others."
        )
        strength = 50 + min(5, len(shared)) + 4 * (first.does == second.does)
        yield a, b, Reason("same deed", says, second.sentence, strength)


def _one_refusal(first: Row, second: Row, texts: Sequence[str]) -> bool:
    """Whether "denied their requests" goes back to the visas of a sentence before it in the same document."""
    if first.document != second.document or abs(first.said.sentence - second.said.sentence) > 3:
        return False
    words = [content_words(texts[r.document][r.sentence.start : r.sentence.end]) - r.named for r in (first, second)]
    return any(not word.startswith("kind ") and word not in NUMBER_WORDS for word in words[0] & words[1])


def _lone(rows: Sequence[Row], index: int) -> bool:
    """Whether a document tells of one such act by this actor only (a neighbourhood suffices: rows are in order)."""
    row = rows[index]
    near = rows[max(0, index - 80) : index + 80]
    return (
        sum(
            r.document == row.document and r.family == row.family and bool(r.does & row.does) and r.does != row.does for r in near
        )
        <= 2
    )


def _same_victims(rows: Sequence[Row]) -> Iterator[tuple[int, int, Reason]]:
    """Something done to the same people at the same place, told without a day of its own, is one course of events."""
    keys = (
        ((row.family, place, word), i)
        for i, row in enumerate(rows)
        if row.family in ("repression", "killing", "attack", "escape") and not _has_day(row)
        for place in [*sorted(row.places), ""]
        for word in row.words
        if not word.startswith("kind ")
    )
    for a, b in _blocks(keys):
        first, second = rows[a], rows[b]
        if first.places and second.places and not first.places & second.places:
            continue
        people = {
            w for w in first.words & second.words if not w.startswith("kind ") and not w[0].isdigit() and w not in NUMBER_WORDS
        }
        counted = first.said.lemma == second.said.lemma and bool(people) and bool(first.counts) and bool(second.counts)
        if (len(people) < 2 and not counted) or (first.does and second.does and not first.does & second.does):
            continue
        names = ", ".join(sorted(people)[:4])
        yield (
            a,
            b,
            Reason("same people and place", f"The same kind of acts against the same people ({names}).", second.sentence, 40),
        )


def _same_count(rows: Sequence[Row]) -> Iterator[tuple[int, int, Reason]]:
    """The same number of people harmed in the same way, told without a day of its own."""
    keys = (
        ((row.family, count), i)
        for i, row in enumerate(rows)
        if row.family in ("repression", "killing", "attack", "escape")
        for count in sorted(row.counts, key=str)
    )
    for a, b in _blocks(keys):
        first, second = rows[a], rows[b]
        if _has_day(first) and _has_day(second):
            continue
        if first.document != second.document and (not first.places or not second.places or first.places & second.places):
            yield a, b, Reason("same count", "The same kind of harm to the same number of people.", second.sentence, 45)


def _one_death(rows: Sequence[Row]) -> Iterator[tuple[int, int, Reason]]:
    """Nobody dies twice: deaths of one person, as verb or as noun, are one."""
    keys = (
        (next(iter(row.does | row.others)), i)
        for i, row in enumerate(rows)
        if row.said.kind == "death" and len(row.does | row.others) == 1 and row.said.status != "planned"
    )
    for a, b in _blocks(keys):
        yield a, b, Reason("one death", "Both tell the death of the same person.", rows[b].sentence, 75)


def _has_day(row: Row) -> bool:
    return row.timex is not None and row.timex.type in ("DATE", "TIME") and row.said.relation in ("at", "") and not row.said.spans


def _taken_up_again(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[tuple[int, int, Reason]]:
    """ "That meeting", "the statement": a definite noun without actors of its own goes back to the last such event."""
    last: dict[tuple[int, str], int] = {}
    for index, row in enumerate(rows):
        key = (row.document, row.family)
        said = row.said
        text = texts[row.document]
        before = text[max(0, said.start - 12) : said.start].casefold().split()
        taken = bool(before) and before[-1] in ("that", "the", "this", "these", "those")
        noun = text[said.start : said.end].casefold() == said.lemma and said.tense == ""
        if noun and taken and key in last and row.said.sentence - rows[last[key]].said.sentence <= 3 and not row.does:
            yield (
                last[key],
                index,
                Reason("taken up again", "“That” or “the” points back to the event told before.", row.sentence, 80),
            )
        last[key] = index
