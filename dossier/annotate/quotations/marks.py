"""Quotation marks: which open, which close, which are apostrophes, and what lies between them.

Marks pair inside one paragraph of one zone, so an unbalanced mark can never take more than its paragraph. A paragraph that opens
with a mark and never closes it is a quotation continued over paragraphs when the next paragraph opens with the same mark.
Every step is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from dossier.model import Span, Zone

SILENT_ZONES = frozenset({"boilerplate", "metadata"})
"""Zones in which nobody is quoted: they speak of the page."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between quotation marks. ``start``/``end`` exclude the marks and outer white space, ``outer`` includes the marks."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    open_ended: bool = False
    """True where the closing mark is left to a later paragraph."""


class _Mark(NamedTuple):
    start: int
    end: int
    family: Literal["double", "single", "angle"]
    role: Literal["open", "close", "either"]


_BREAK = re.compile(r"\n[^\S\n]*(?:\n\s*)?")
_MARK = re.compile("[\"“”„‟«»‘’‚‛'`´]")
_DOUBLES = ("''", "``", "’’", "‘‘", "´´")
_ELISION = re.compile(
    r"(?:\d\ds?|tis|twas|twere|em|til|till|cause|round|bout|n|nother|kay|cuz|cos|neath|gainst)\b", re.IGNORECASE
)
_OPENING_CONTEXT = frozenset("([{<-–—‐‑/:;,=*_>¿¡|…")
_CLOSING_CONTEXT = frozenset(".,;:!?)]}>-–—/…*_|")
_STOPS = frozenset(",.;!?)]}")
"""No quotation begins with these."""
_FULL_LINE = range(45, 101)
"""Widths of a hard-wrapped line: a single line break after one is no end of a paragraph."""


def zones_of_voice(text: str, zones: Sequence[Zone]) -> tuple[tuple[str, int, int], ...]:
    """(kind, start, end) of the parts in which somebody may be quoted, in order; the whole text if it has no zones."""
    if not zones:
        return (("body", 0, len(text)),)
    return tuple((z.kind, z.start, z.end) for z in sorted(zones, key=lambda z: z.start) if z.kind not in SILENT_ZONES)


def paragraphs(text: str, start: int, end: int) -> Iterator[Span]:
    """Paragraphs of ``text[start:end]`` without surrounding white space. Lines of a hard-wrapped paragraph stay together."""
    first = line = start
    for match in _BREAK.finditer(text, start, end):
        at, stop = match.span()
        if match[0].count("\n") == 1 and _wraps(text, line, at, stop, end):
            line = stop
            continue
        yield from _trimmed(text, first, at)
        first = line = stop
    yield from _trimmed(text, first, end)


def _wraps(text: str, line: int, at: int, stop: int, end: int) -> bool:
    if at - line not in _FULL_LINE or stop >= end:
        return False
    return text[at - 1] not in '.!?:"”’' and text[stop] not in '"“‘>*-•'


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def find_marked(text: str, paragraph_spans: Sequence[Span]) -> list[tuple[int, Marked]]:
    """(index of the paragraph, words between marks) in text order; nested marks belong to the outer ones."""
    found: list[tuple[int, Marked]] = []
    for number, paragraph in enumerate(paragraph_spans):
        marks = list(_marks(text, paragraph))
        if not marks:
            continue
        doubles, dangling = _pair_doubles([m for m in marks if m.family != "single"])
        singles = _pair_singles([m for m in marks if m.family == "single"], doubles)
        pairs = _outermost([*doubles, *singles])
        found += [(number, _marked(text, a.start, a.end, b.start, b.end)) for a, b in pairs if text[a.end : b.start].strip()]
        last = max(dangling, key=lambda m: m.start, default=None)
        if last is None or any(closing.end > last.start for _, closing in pairs):
            continue
        if text[last.end : paragraph.end].strip() and _continues(text, text[last.start], paragraph_spans, number):
            found.append((number, _marked(text, last.start, last.end, paragraph.end, paragraph.end, True)))
    return found


def _continues(text: str, mark: str, spans: Sequence[Span], number: int) -> bool:
    return number + 1 < len(spans) and text[spans[number + 1].start] == mark


def _marked(text: str, outer_start: int, start: int, end: int, outer_end: int, open_ended: bool = False) -> Marked:
    inner = next(_trimmed(text, start, end))
    return Marked(inner.start, inner.end, outer_start, outer_end, open_ended)


def _marks(text: str, paragraph: Span) -> Iterator[_Mark]:
    """The marks of a paragraph with what they can be, seen from the characters around them."""
    skip = paragraph.start
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start = match.start()
        if start < skip:
            continue
        end = match.end()
        if text[start : start + 2] in _DOUBLES and end < paragraph.end:
            end += 1
        skip = end
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        opens = not (after.isspace() or after in _STOPS) and (
            before.isspace() or before in _OPENING_CONTEXT or before in "\"“„«‘'`"
        )
        closes = not before.isspace() and (after.isspace() or after in _CLOSING_CONTEXT or after in "\"”»’'´")
        mark = text[start:end]
        if mark in "‘’‚‛'`´":
            if not (before.isalnum() and after.isalnum()):  # an apostrophe inside a word
                yield from _single(text, start, end, mark, before, opens, closes)
        elif mark in "«»":
            opening = opens if opens != closes else mark == "«"  # »German« and «French» marks point either way
            yield _Mark(start, end, "angle", "open" if opening else "close")
        else:
            yield _Mark(start, end, "double", _double_role(mark, before, opens, closes))


def _double_role(mark: str, before: str, opens: bool, closes: bool) -> Literal["open", "close", "either"]:
    if mark in ("„", "‟", "``", "‘‘"):
        return "open"
    if mark == "“":  # closes in German and in careless typing
        return "either" if closes and not opens else "open"
    if mark in ("”", "’’"):  # opens in Swedish and in careless typing
        return "either" if opens and not closes else "close"
    if before.isdigit() and not opens:  # inches, unless a quotation is open
        return "close"
    if opens == closes:
        return "either"
    return "open" if opens else "close"


def _single(text: str, start: int, end: int, mark: str, before: str, opens: bool, closes: bool) -> Iterator[_Mark]:
    if mark in "‘‚‛`":
        if opens and not _ELISION.match(text, end):
            yield _Mark(start, end, "single", "open")
    elif opens and not closes and mark != "´":
        if mark == "'" and not _ELISION.match(text, end):
            yield _Mark(start, end, "single", "open")
    elif closes or before in ".,!?…":
        # "the teachers' union": a plural possessive rather than an end, if a better end follows.
        possessive = before in "sSxzXZ" and text[end : end + 1].isspace()
        yield _Mark(start, end, "single", "either" if possessive else "close")


_Pair = tuple[_Mark, _Mark]


def _pair_doubles(marks: Sequence[_Mark]) -> tuple[list[_Pair], list[_Mark]]:
    """Pairs of double and angle marks with a stack; marks left open are returned apart and swallow nothing."""
    pairs: list[_Pair] = []
    stacks: dict[str, list[_Mark]] = {"double": [], "angle": []}
    for mark in marks:
        stack = stacks[mark.family]
        role = mark.role
        if role == "either":
            role = "close" if stack else "open"
        if role == "open":
            stack.append(mark)
        elif stack:
            pairs.append((stack.pop(), mark))
    return pairs, [*stacks["double"], *stacks["angle"]]


def _pair_singles(marks: Sequence[_Mark], doubles: Sequence[_Pair]) -> list[_Pair]:
    """Pairs of single marks outside double ones. A doubtful end (after a plural s) counts only if no better one follows."""
    outer = _outermost(doubles)
    pairs: list[_Pair] = []
    opener: _Mark | None = None
    doubtful: _Mark | None = None
    position = 0
    for mark in marks:
        while position < len(outer) and outer[position][1].end <= mark.start:
            position += 1
        if position < len(outer) and outer[position][0].start < mark.start:
            continue
        if mark.role == "open":
            if opener is not None and doubtful is not None:
                pairs.append((opener, doubtful))
            opener, doubtful = mark, None  # an opener left open was none
        elif opener is not None and mark.role == "close":
            pairs.append((opener, mark))
            opener = doubtful = None
        elif opener is not None and doubtful is None:
            doubtful = mark
    if opener is not None and doubtful is not None:
        pairs.append((opener, doubtful))
    return pairs


def _outermost(pairs: Sequence[_Pair]) -> list[_Pair]:
    kept: list[_Pair] = []
    for pair in sorted(pairs, key=lambda p: p[0].start):
        if not kept or pair[0].start >= kept[-1][1].end:
            kept.append(pair)
    return kept
