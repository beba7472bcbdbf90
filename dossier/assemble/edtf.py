"""Bounds as EDTF, level 0 to 2 (ISO 8601-2:2019), and as the calendar unit they fill, if they fill one.

``[a..b]`` is some day within, ``a/b`` throughout, ``[a,b]`` one of a set, ``..`` an open side, ``X`` a digit nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.days import civil, day, days_in_month, iso, week_bounds
from dossier.model import Bounds, Precision

Part = str
"""A part of a month: early, mid, late, beginning or end; empty for the whole."""

LONGEST_SET = 12
"""More candidates than this are written as the interval around them."""

UNKNOWN = "XXXX-XX-XX"
"""Nothing is known of the day."""

_LAST_YEAR = 9999
_PATTERN = re.compile(r"XXXX-\d\d(-\d\d)?")


@dataclass(frozen=True, slots=True)
class Unit:
    """A calendar unit: which kind, its year and month, and the part of the month."""

    precision: Precision
    year: int
    month: int = 1
    part: Part = ""


def unit_of(bounds: Bounds) -> Unit | None:
    """The calendar unit that bounds fill exactly: a day, part of a month, month, quarter, year, decade, century or ISO week."""
    if bounds.earliest is None or bounds.latest is None:
        return None
    low, high = civil(bounds.earliest), civil(bounds.latest)
    if low == high:
        return Unit("day", low[0], low[1])
    if low[:2] == high[:2]:
        part = _part_of_month(low[2], high[2], days_in_month(low[0], low[1]))
        if part is not None:
            return Unit("part-of-month" if part else "month", low[0], low[1], part)
    if low[1:] == (1, 1) and high[1:] == (12, 31):
        years = high[0] - low[0] + 1
        if years == 1:
            return Unit("year", low[0])
        if years == 10 and low[0] % 10 == 0:
            return Unit("decade", low[0])
        if years == 100 and low[0] % 100 in (0, 1):
            return Unit("century", low[0])
    if (
        low[0] == high[0]
        and low[2] == 1
        and (low[1] - 1) % 3 == 0
        and high[1:] == (low[1] + 2, days_in_month(low[0], low[1] + 2))
    ):
        return Unit("quarter", low[0], low[1])
    return Unit("week", low[0], low[1]) if bounds == week_bounds(bounds.earliest) else None


def _part_of_month(first: int, last: int, length: int) -> Part | None:
    """Early, mid and late are 1-10, 11-20 and 21 to the end; beginning and end are seven days."""
    parts = {
        (1, length): "",
        (1, 10): "early",
        (11, 20): "mid",
        (21, length): "late",
        (1, 7): "beginning",
        (length - 6, length): "end",
    }
    return parts.get((first, last))


def spelled(bounds: Bounds) -> str:
    """One EDTF date that means exactly these bounds (``2017-04``, ``2014``, ``201X``), or empty."""
    unit = unit_of(bounds)
    if unit is None or bounds.earliest is None:
        return ""
    if unit.precision == "day":
        return iso(bounds.earliest)
    year = f"{'-' if unit.year < 0 else ''}{abs(unit.year):04d}"
    if unit.precision == "month":
        return f"{year}-{unit.month:02d}"
    if unit.precision == "year":
        return year
    if unit.year > 0 and unit.precision == "decade":
        return year[:3] + "X"
    return year[:2] + "XX" if unit.year > 0 and unit.precision == "century" and unit.year % 100 == 0 else ""


def within(bounds: Bounds, candidates: Sequence[Bounds] = (), pattern: str = "", approximate: bool = False) -> str:
    """Some day within the bounds. ``candidates`` are the only windows it can lie in, ``pattern`` a yearless TIMEX3 value."""
    if bounds.earliest is None and bounds.latest is None:
        return pattern if _PATTERN.fullmatch(pattern) else UNKNOWN
    about = "~" if approximate else ""
    if whole := spelled(bounds):
        return whole + about
    windows = [spelled(candidate) for candidate in candidates]
    if 1 < len(windows) <= LONGEST_SET and all(windows):
        return f"[{','.join(windows)}]"
    return _between(bounds)


def throughout(bounds: Bounds) -> str:
    """From the first day to the last, both known or open."""
    low = "" if bounds.earliest is None else iso(bounds.earliest)
    high = ".." if bounds.latest is None else iso(bounds.latest)
    return f"{low}/{high}" if low else within(bounds)


def since(start: Bounds) -> str:
    """Goes on from a day within ``start``.

    An interval of EDTF cannot begin with a set, so an unsure start is written as an approximate month, year or day."""
    if start.earliest is None or start.latest is None:
        return within(start)
    whole = spelled(start)
    if whole and "X" not in whole:
        return f"{whole}/.."
    low, high = civil(start.earliest), civil(start.latest)
    known = iso(start.earliest)
    return f"{known[:-3] if low[:2] == high[:2] else known[:-6] if low[0] == high[0] else known}~/.."


def _between(bounds: Bounds) -> str:
    low, high = (iso(side) if side is not None else "" for side in (bounds.earliest, bounds.latest))
    return f"[{low}..{high}]"


def storable(bounds: Bounds) -> Bounds:
    """Bounds whose years EDTF level 0 can write; beyond them nothing is known."""
    first, last = day(-_LAST_YEAR), day(_LAST_YEAR, 12, 31)
    low = bounds.earliest if bounds.earliest is None or first <= bounds.earliest <= last else None
    high = bounds.latest if bounds.latest is None or first <= bounds.latest <= last else None
    return Bounds(low, high)
