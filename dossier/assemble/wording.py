"""Dates as a person reads them: "late February 2017", "a Wednesday between 5 and 26 April 2017", "on or before 2 May 2017"."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.assemble.edtf import unit_of
from dossier.days import civil, weekday
from dossier.model import Bounds, Day

MONTHS = tuple("January February March April May June July August September October November December".split())
WEEKDAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())

_FEW = 3
"""Up to so many candidates are named one by one."""


def day_words(number: Day) -> str:
    """2 May 2017."""
    year, month, day_of_month = civil(number)
    return f"{day_of_month} {MONTHS[month - 1]} {year_words(year)}"


def year_words(year: int) -> str:
    """2017; 490 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


def within_words(bounds: Bounds, candidates: Sequence[Bounds] = (), pattern: str = "") -> str:
    """Some day within the bounds, and one of the candidates where there are several."""
    low, high = bounds.earliest, bounds.latest
    if low is None and high is None:
        return f"{pattern_words(pattern)}, year unknown" if _has_month(pattern) else pattern_words(pattern) or "undated"
    if low is None or high is None:
        side = f"on or before {day_words(high)}" if high is not None else f"on or after {day_words(low or 0)}"
        return f"{pattern_words(pattern)}, {side}" if pattern_words(pattern) else side
    if unit := unit_words(bounds):
        return unit
    if 1 < len(candidates) <= _FEW:
        return _listed(candidates)
    common = {weekday(c.earliest) for c in candidates if c.earliest is not None and c.earliest == c.latest}
    if len(candidates) > _FEW and len(common) == 1:
        return f"a {WEEKDAYS[common.pop() - 1]} {_between(low, high)}"
    return _between(low, high)


def since_words(start: Bounds, pattern: str = "") -> str:
    """Goes on from a day within ``start``."""
    if start.earliest is not None and start.latest is not None and (unit := unit_words(start)):
        return f"since {unit}"
    if start.earliest is None and start.latest is None and not pattern_words(pattern):
        return "undated, goes on"
    return f"began {within_words(start, pattern=pattern)}"


def throughout_words(bounds: Bounds) -> str:
    """From the first day to the last."""
    low, high = bounds.earliest, bounds.latest
    if low is None or high is None:
        return f"from {day_words(low)} on" if low is not None else f"until {day_words(high)}" if high is not None else "undated"
    if low == high:
        return day_words(low)
    return f"throughout {unit}" if (unit := unit_words(bounds)) else f"from {_range(low, high, 'to')}"


def unit_words(bounds: Bounds) -> str:
    """The calendar unit that bounds fill exactly, in words; empty if none."""
    unit = unit_of(bounds)
    if unit is None or bounds.earliest is None:
        return ""
    year = year_words(unit.year)
    month = f"{MONTHS[unit.month - 1]} {year}"
    match unit.precision:
        case "day":
            return day_words(bounds.earliest)
        case "week":
            return f"the week of {day_words(bounds.earliest)}"
        case "part-of-month":
            part = (
                f"the {unit.part} of " if unit.part in ("beginning", "end") else "mid-" if unit.part == "mid" else f"{unit.part} "
            )
            return part + month
        case "month":
            return month
        case "quarter":
            return f"the {('first', 'second', 'third', 'fourth')[(unit.month - 1) // 3]} quarter of {year}"
        case "decade" if unit.year > 0:
            return f"the {unit.year}s"
        case "century" if unit.year > 0:
            return f"the {_ordinal(unit.year // 100 + 1)} century"
        case "year":
            return year
    return ""


def pattern_words(pattern: str) -> str:
    """A TIMEX3 value without its year or week: April; 14 April; a Wednesday. Empty for any other."""
    parts = pattern.split("-")
    if parts[0] != "XXXX" or len(parts) < 2:
        return ""
    if parts[1] == "WXX" and len(parts) == 3 and parts[2].isdigit() and 1 <= int(parts[2]) <= 7:
        return f"a {WEEKDAYS[int(parts[2]) - 1]}"
    if not _has_month(pattern):
        return ""
    month = MONTHS[int(parts[1]) - 1]
    return f"{int(parts[2])} {month}" if len(parts) == 3 and parts[2].isdigit() else month


def _has_month(pattern: str) -> bool:
    parts = pattern.split("-")
    return len(parts) > 1 and parts[0] == "XXXX" and parts[1].isdigit() and 1 <= int(parts[1]) <= 12


def _listed(candidates: Sequence[Bounds]) -> str:
    words = [unit_words(c) or _between(c.earliest or 0, c.latest or 0) for c in candidates]
    return f"{', '.join(words[:-1])} or {words[-1]}"


def _between(low: Day, high: Day) -> str:
    return f"between {_range(low, high, 'and')}"


def _range(low: Day, high: Day, joint: str) -> str:
    """5 and 26 April 2017; 5 April and 3 May 2017; each part of a date said once."""
    first, last = civil(low), civil(high)
    if first[:2] == last[:2]:
        return f"{first[2]} {joint} {day_words(high)}"
    if first[0] == last[0]:
        return f"{first[2]} {MONTHS[first[1] - 1]} {joint} {day_words(high)}"
    return f"{day_words(low)} {joint} {day_words(high)}"


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
