"""The writer's own sentences: what is left of a paragraph when each quotation is taken as a single word.

A quotation of three sentences in the middle of "She said, ... and left" leaves one sentence of the writer, which is where the
speaker is found. The end of a quotation ends the writer's sentence where it ends with a full stop and no cue follows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.annotate.quotations.cues import FORMS, NOUN_LIKE, PRONOUNS
from dossier.annotate.quotations.marks import Marked
from dossier.annotate.tokens import Token
from dossier.model import Span

QUOTE = "quote"
"""Token kind of a quotation taken as a word."""
_TAIL = 14
"""Words within which "... ?" Smith said must bring its verb."""
_LONGEST = 250
"""Words of a sentence, at most: beyond it stands no sentence, and looking for cues would take the square of its length."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the writer. ``quoted`` maps the index of a quotation item to the number of its marked words."""

    items: tuple[Token, ...]
    quoted: dict[int, int]
    paragraph: int
    zone: int


def make_lines(
    text: str,
    tokens: Sequence[Token],
    sentences: Sequence[Span],
    paragraphs: Sequence[tuple[int, Span]],
    marked: Sequence[tuple[int, Marked]],
) -> list[Line]:
    """The writer's sentences of all paragraphs (given with the number of their zone), in text order."""
    starts = [s.start for s in sentences]
    lines: list[Line] = []
    numbered = 0
    for number, (zone, paragraph) in enumerate(paragraphs):
        first = numbered
        while numbered < len(marked) and marked[numbered][0] == number:
            numbered += 1
        low = bisect_left(tokens, (paragraph.start,))
        high = bisect_left(tokens, (paragraph.end,))
        items = _with_quotes(text, tokens[low:high], [m for _, m in marked[first:numbered]])
        count = first
        for run in _split(items, starts):
            quoted = {}
            for index, item in enumerate(run):
                if item.kind == QUOTE:
                    quoted[index] = count
                    count += 1
            lines.append(Line(tuple(run), quoted, number, zone))
    return lines


def _with_quotes(text: str, tokens: Sequence[Token], marked: Sequence[Marked]) -> list[Token]:
    if not marked:
        return list(tokens)
    items: list[Token] = []
    position = 0
    for quote in marked:
        while position < len(tokens) and tokens[position].end <= quote.outer_start:
            items.append(tokens[position])
            position += 1
        items.append(Token(quote.outer_start, quote.outer_end, text[quote.start : quote.end], QUOTE))
        while position < len(tokens) and tokens[position].start < quote.outer_end:
            position += 1
    items.extend(tokens[position:])
    return items


def _split(items: Sequence[Token], starts: Sequence[int]) -> Iterator[list[Token]]:
    """Runs of items that are one sentence of the writer."""
    run: list[Token] = []
    following = bisect_left(starts, items[0].start) if items else 0
    for index, item in enumerate(items):
        if run:
            last = items[index - 1]
            if last.kind == QUOTE or item.kind == QUOTE:
                following = bisect_left(starts, last.end - 1)  # a closing mark may be taken for an opening one
            while following < len(starts) and starts[following] <= last.start:
                following += 1
            crossed = following < len(starts) and starts[following] <= item.start
            if len(run) == _LONGEST or (crossed and _breaks(items, index)):
                yield run
                run = []
        run.append(item)
    if run:
        yield run


def _breaks(items: Sequence[Token], index: int) -> bool:
    """Whether the boundary before ``items[index]`` also divides the writer's own words."""
    last, item = items[index - 1], items[index]
    if last.kind != QUOTE:
        if item.kind == QUOTE and item.text[0].islower():  # the U.S. "is concerned": no end after an abbreviation
            return last.text in ".!?…"
        return last.text not in (",", ":", "-", "–", "—") and (last.text[-1] in ".!?…" or not item.text[0].islower())
    end = last.text[-1]
    if item.kind == QUOTE:
        return end in ".!?…"
    if end in ",;-–—" or item.text in ("-", "–", "—"):
        return False
    return not brings_cue(items, index, strict=end not in "?!…")


def _reports(word: str) -> bool:
    form = FORMS.get(word)
    return form is not None and form[1] in ("past", "s") and form[0].quotes and word not in NOUN_LIKE


def brings_cue(items: Sequence[Token], index: int, strict: bool) -> bool:
    """Whether a cue for the quotation before begins at ``index``: "Smith said." or "said Smith".

    ``strict``, for a quotation that ended with a full stop: only "said", and only if the sentence ends with it."""
    for at in range(index, min(index + _TAIL, len(items))):
        word = items[at].text.lower()
        if word in ("said", "says") or (not strict and _reports(word)):
            if at == index:
                return True
            after = items[at + 1].text if at + 1 < len(items) else "."
            if after in ",:" and at + 2 < len(items) and items[at + 2].kind == QUOTE:
                return False  # it brings the next quotation
            if after in ".,":
                return True
            return not strict and (after[0].isupper() or after in ("in", "on", "at", "of", "to") or word == "told")
        if items[at].kind == QUOTE or word in ".;:!?" or (word == "," and items[index].text.lower() in PRONOUNS):
            return False
    return False
