"""Calendar days as integers: conversions between day numbers, ISO 8601 dates and calendar units.

A day number is ``datetime.date.toordinal`` (1 is 0001-01-01, proleptic Gregorian), continued to zero and below, so that years BC
have days too. Years are astronomical: 0 is 1 BC, -489 is 490 BC. Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date
Algorithms" (days_from_civil, civil_from_days).
"""

from __future__ import annotations

import re

from dossier.model import Anchor, Bounds, Day

_CIVIL_SHIFT = 719163
"""Ordinal of 1970-01-01, the origin of Hinnant's day count."""

_ISO = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)")


def day(year: int, month: int = 1, day_of_month: int = 1) -> Day:
    """Day number of a date; raises ValueError where the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= day_of_month <= days_in_month(year, month):
        raise ValueError(f"no such day: {year}-{month}-{day_of_month}")
    y = year - (month <= 2)
    era = y // 400
    year_of_era = y - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day_of_month - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146097 + day_of_era - 719468 + _CIVIL_SHIFT


def civil(number: Day) -> tuple[int, int, int]:
    """(year, month, day) of a day number."""
    z = number - _CIVIL_SHIFT + 719468
    era = z // 146097
    day_of_era = z - era * 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Number of days; ``month`` 1 to 12."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def weekday(number: Day) -> int:
    """ISO weekday: Monday 1 to Sunday 7."""
    return (number - 1) % 7 + 1


def iso(number: Day) -> str:
    """ISO 8601 / EDTF date: 2017-05-02, -0489-09-12."""
    year, month, day_of_month = civil(number)
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{day_of_month:02d}"


def parse_iso(text: str) -> Day:
    """Inverse of ``iso``; raises ValueError for anything else."""
    match = _ISO.fullmatch(text)
    if not match:
        raise ValueError(f"not an ISO 8601 date: {text}")
    return day(int(match[1]), int(match[2]), int(match[3]))


def month_bounds(year: int, month: int) -> Bounds:
    return Bounds(day(year, month), day(year, month, days_in_month(year, month)))


def year_bounds(year: int) -> Bounds:
    return Bounds(day(year), day(year, 12, 31))


def week_bounds(number: Day) -> Bounds:
    """The ISO week (Monday to Sunday) a day lies in."""
    monday = number - weekday(number) + 1
    return Bounds(monday, monday + 6)


def add_months(number: Day, months: int) -> Day:
    """The same day of another month, or that month's last day where it is shorter."""
    year, month, day_of_month = civil(number)
    index = year * 12 + month - 1 + months
    year, month = index // 12, index % 12 + 1
    return day(year, month, min(day_of_month, days_in_month(year, month)))


def overlap(a: Bounds, b: Bounds) -> bool:
    """Whether some day can lie in both; open bounds reach for ever."""
    return (a.earliest is None or b.latest is None or a.earliest <= b.latest) and (
        b.earliest is None or a.latest is None or b.earliest <= a.latest
    )


def intersect(a: Bounds, b: Bounds) -> Bounds:
    """The days in both; the result is empty (earliest > latest) where they do not overlap."""
    lows = [x for x in (a.earliest, b.earliest) if x is not None]
    highs = [x for x in (a.latest, b.latest) if x is not None]
    return Bounds(max(lows) if lows else None, min(highs) if highs else None)


def hull(a: Bounds, b: Bounds) -> Bounds:
    """The tightest bounds that hold both."""
    return Bounds(
        None if a.earliest is None or b.earliest is None else min(a.earliest, b.earliest),
        None if a.latest is None or b.latest is None else max(a.latest, b.latest),
    )


LOOSE = 92
"""Days from which on bounds place an event in no month: more than a season."""


def loosely_known(when: Bounds | Anchor) -> bool:
    """Whether bounds are open on one side, or wider than a season: such an event has no place among those of a month."""
    return when.earliest is None or when.latest is None or when.latest - when.earliest >= LOOSE


def timeline_order(when: Bounds | Anchor) -> tuple[int, int, bool, Day, Day]:
    """Sorting key of a timeline. Month by month of the first known day; in each month first what is known well, then what is
    only known loosely, so that "this day or earlier" never crowds the day. Within these by first, then last day; the undated
    come last."""
    first = when.earliest if when.earliest is not None else when.latest
    if first is None:
        return (_NEVER, 0, False, 0, 0)
    year, month, _ = civil(first)
    return (year, month, loosely_known(when), first, when.latest if when.latest is not None else first)


_NEVER = 1 << 40
"""A year after all others."""
