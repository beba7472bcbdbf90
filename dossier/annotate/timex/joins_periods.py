"""Joins of periods: "the end of last March", "the previous Friday", "Wednesday of this week"."""

from __future__ import annotations

import re
from dataclasses import replace

from dossier.annotate.timex.chunks import Chunks, Direction, Join, Part, Reference, draft_at, join
from dossier.annotate.timex.grammar import Draft
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import field

_C = CLASSES


_PART_WORDS: dict[str, Part] = {
    "early": "early",
    "mid": "mid",
    "middle": "mid",
    "midst": "mid",
    "late": "late",
    "beginning": "beginning",
    "start": "beginning",
    "outset": "beginning",
    "onset": "beginning",
    "opening": "beginning",
    "end": "end",
    "close": "end",
}


MODS: dict[str, str] = {"early": "START", "beginning": "START", "mid": "MID", "late": "END", "end": "END"}


def _part(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    inner = draft_at(chunks, match, "date")
    if inner is None or inner.mod or inner.meaning.part:
        return None
    part = _PART_WORDS[chunks.word(match.start("part"))]
    first, last = chunks.span(match)
    if inner.meaning.unit == "day":
        return _early_day(chunks, match, inner, part)
    if inner.rule == "month" and inner.weak:
        return None
    meaning = replace(inner.meaning, part=part)
    return Draft(first, last, inner.type, meaning, MODS[part], f"part of {inner.rule}")


def _early_day(chunks: Chunks, match: re.Match[str], inner: Draft, part: Part) -> Draft | None:
    """``late Monday``, ``early on 4 May``: the day, its part only as a modifier."""
    if part not in ("early", "late") or inner.weak or chunks.codes[match.start()] == _C["THE"]:
        return None
    first, last = chunks.span(match)
    return inner._replace(first=first, last=last, mod=MODS[part])


def _later_in(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``later that month``, ``earlier this year``, ``later in 1792``: somewhere in the period."""
    inner = draft_at(chunks, match, "date")
    if inner is None or inner.meaning.unit == "day":
        return None
    first, last = chunks.span(match)
    return inner._replace(first=first, last=last, weak=False, rule=f"within {inner.rule}")


_STRETCHES_OF = frozenset("part days months weeks years stages".split())


_PART_PHRASES: dict[str, Part] = {"early": "early", "earlier": "early", "late": "late", "later": "late", "latter": "late"}


def _part_phrase(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the latter part of the year``, ``the early days of 1944``."""
    inner = draft_at(chunks, match, "date")
    part = _PART_PHRASES.get(chunks.word(match.start("part")))
    if (
        inner is None
        or part is None
        or inner.meaning.part
        or chunks.word(match.start("part") + 1) not in _STRETCHES_OF
        or inner.meaning.unit == "day"
    ):
        return None
    first, last = chunks.span(match)
    return Draft(first, last, inner.type, replace(inner.meaning, part=part), MODS[part], f"part of {inner.rule}")


_POINTERS: dict[str, tuple[Direction, Reference]] = {
    "last": ("past", "document"),
    "past": ("past", "document"),
    "next": ("future", "document"),
    "coming": ("future", "document"),
    "this": ("near", "document"),
    "previous": ("past", "previous"),
    "preceding": ("past", "previous"),
    "following": ("future", "previous"),
    "subsequent": ("future", "previous"),
    "ensuing": ("future", "previous"),
    "that": ("near", "previous"),
    "same": ("near", "previous"),
}


def _pointed_date(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``last April``, ``next Friday``, ``this summer``, ``the previous Friday``, ``that Wednesday``."""
    inner = draft_at(chunks, match, "date")
    word = chunks.word(match.start("which"))
    if inner is None or inner.meaning.kind != "partial" or word not in _POINTERS:
        return None
    direction, reference = _POINTERS[word]
    first, last = chunks.span(match)
    fields = inner.meaning.fields
    if inner.meaning.unit == "quarter" and field(inner.meaning, "quarter") is None:
        return None
    if word == "that" and inner.meaning.unit in ("quarter", "half"):
        return None  # "said that first-quarter sales fell"
    if word == "next" and chunks.codes[match.start()] == _C["THE"]:
        reference = "previous"  # "The next spring he crossed the hills"
    meaning = replace(
        inner.meaning,
        direction=direction,
        reference=reference,
        fields=(*fields, ("strict", 0 if direction == "near" else 1)),
        why=f"“{word}”",
    )
    return Draft(first, last, inner.type, meaning, inner.mod, f"{inner.rule} beside the reference")


_INSIDE = {
    "day": ("week", "month", "year", "quarter", "season"),
    "month": ("year", "quarter"),
    "season": ("year",),
    "quarter": ("year",),
    "half": ("year",),
    "week": ("month", "year"),
    "weekend": ("month",),
}


def _inside(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``Wednesday of this week``, ``August of that year``, ``Tuesday last week``."""
    inner, outer = draft_at(chunks, match, "date"), draft_at(chunks, match, "outer")
    if inner is None or outer is None or inner.meaning.kind != "partial" or outer.meaning.kind != "offset":
        return None
    if outer.meaning.unit not in _INSIDE.get(inner.meaning.unit, ()):
        return None
    if field(inner.meaning, "weekday") is not None and outer.meaning.unit != "week" and field(inner.meaning, "day") is None:
        return None
    first, last = chunks.span(match)
    meaning = replace(
        inner.meaning,
        kind="within",
        outer=outer.meaning.unit,
        low=outer.meaning.low,
        high=outer.meaning.high,
        reference=outer.meaning.reference,
    )
    return Draft(first, last, inner.type, meaning, inner.mod, f"{inner.rule} within a period")


JOINS: tuple[Join, ...] = (
    join("(?:THE)?(?P<part>[EARLY MID LATE])(?:DASH)?[IN ON]?(?:THE)?(?P<date>D)", _part),
    join("(?:THE(?:OTHER|SAME)?)?(?P<part>[BEGIN MIDDLE END])OF(?P<date>D)", _part),
    join("(?P<date>D)(?:POSS|DASH)(?P<part>[END BEGIN])", _part),
    join("(?P<part>END)DASH(?P<date>D)", _part),
    join("[LATER EARLIER](?:IN)?(?P<date>D)", _later_in),
    join("(?:THE|THAT)?(?P<which>[LAST NEXT THIS THAT SAME])(?P<date>D)", _pointed_date),
    join("(?P<date>D)(?:OF|COMMA)?(?P<outer>D)", _inside),
    join("(?:THE)?(?P<part>[EARLY LATE LATER EARLIER OTHER])OTHER OF(?P<date>D)", _part_phrase),
    join("(?:THE)?REST OF(?P<date>D)", _later_in),
)
