"""Joins of days with clock times, and sets of dates: "3 p.m. on Friday", "every Tuesday"."""

from __future__ import annotations

import re
from dataclasses import replace

from dossier.annotate.timex.chunks import Chunks, Join, draft_at, join
from dossier.annotate.timex.grammar import Draft
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import symbolic

_C = CLASSES


def _clock_date(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``3 p.m. on Friday``, ``the morning of 4 May``, ``Friday night``, ``yesterday evening``."""
    date, clock = draft_at(chunks, match, "date"), draft_at(chunks, match, "clock")
    if (
        date is None
        or clock is None
        or date.meaning.unit != "day"
        or date.meaning.clock
        or (date.weak and date.rule != "period spoken of")
    ):
        return None
    first, last = chunks.span(match)
    meaning = replace(date.meaning, clock=clock.meaning.clock)
    return Draft(first, last, "TIME", meaning, clock.mod, f"{clock.rule} of {date.rule}")


def _early_hours(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the early hours of Monday``."""
    date, hours = draft_at(chunks, match, "date"), draft_at(chunks, match, "hours")
    if date is None or hours is None or hours.meaning.unit != "hour" or date.meaning.unit != "day" or date.meaning.clock:
        return None
    first, last = chunks.span(match)
    return Draft(first, last, "TIME", replace(date.meaning, clock="TMO"), "START", f"part of {date.rule}")


def _clock_zone(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``11:20 in the morning``: the part of day decides the half."""
    clock, part = draft_at(chunks, match, "clock"), draft_at(chunks, match, "part")
    if clock is None or part is None:
        return None
    first, last = chunks.span(match)
    hour = int(clock.meaning.clock[1:3])
    if (part.meaning.clock in ("TAF", "TEV") and hour < 12) or (part.meaning.clock == "TNI" and 6 <= hour < 12):
        hour += 12
    meaning = replace(clock.meaning, clock=f"T{hour:02d}{clock.meaning.clock[3:]}")
    return Draft(first, last, "TIME", meaning, rule=clock.rule)


def _every(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``every Tuesday``, ``each April``, ``every morning``, ``every summer``."""
    inner = draft_at(chunks, match, "date")
    if inner is None or inner.meaning.kind not in ("partial", "clock"):
        return None
    first, last = chunks.span(match)
    value = symbolic(inner.meaning) if inner.meaning.kind == "partial" else "XXXX-XX-XX" + inner.meaning.clock
    return Draft(first, last, "SET", replace(inner.meaning, kind="set", text=value), rule="set")


JOINS: tuple[Join, ...] = (
    join("(?:THE)?EARLY(?:R)?(?P<hours>P)OF(?P<date>D)", _early_hours),
    join("(?P<clock>[C R])[ON OF]?(?P<date>D)", _clock_date),
    join("(?P<clock>C)[COMMA LPAR](?P<date>D)", _clock_date),
    join("(?P<date>D)(?:COMMA|AT|COMMA AT|IN THE|BY|DASH)?(?P<clock>[C R])", _clock_date),
    join("(?P<clock>C)(?:IN|AT)(?P<part>R)", _clock_zone),
    join("EVERY(?P<date>[D R])", _every),
)
