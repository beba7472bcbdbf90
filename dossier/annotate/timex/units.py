"""Calendar units as numbered periods: which period a day lies in, its days, and its TIMEX3 value.

Every unit counts its periods with integers, so that "three quarters ago" is plain subtraction. Weeks are ISO weeks. Seasons are
those of the northern half of the world, with the astronomical end (spring may reach to 21 June); a winter named by one year
may be its first or its last months, so its bounds hold both.
"""

from __future__ import annotations

from dossier.days import add_months, civil, day, days_in_month, weekday
from dossier.model import Bounds, Day

MONTHS_OF = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""Units that are whole months, and how many."""

DAYS_OF = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}

SEASONS = ("SP", "SU", "FA", "WI")
_SEASON_DAYS = (((3, 1), (6, 21)), ((6, 1), (9, 23)), ((9, 1), (12, 21)))
_MONTH_SEASON = (3, 3, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3)

FIRST_YEAR = -9999
LAST_YEAR = 9999
"""Years that a value can spell with four digits; arithmetic stays within them."""


def index_of(unit: str, number: Day) -> int:
    """Which period of a unit a day lies in."""
    if unit == "day":
        return number
    if unit in ("week", "weekend"):
        return (number - 1) // 7
    year, month, _ = civil(number)
    if unit == "season":
        return (year - (month < 3)) * 4 + _MONTH_SEASON[month - 1]
    return (year * 12 + month - 1) // MONTHS_OF[unit]


def period(unit: str, index: int) -> Bounds:
    """First and last day of a period."""
    if unit == "day":
        return Bounds(index, index)
    if unit == "week":
        return Bounds(index * 7 + 1, index * 7 + 7)
    if unit == "weekend":
        return Bounds(index * 7 + 6, index * 7 + 7)
    if unit == "season":
        year, which = divmod(index, 4)
        if which == 3:
            return Bounds(day(year), day(year + 1, 3, 20))
        first, last = _SEASON_DAYS[which]
        return Bounds(day(year, *first), day(year, *last))
    size = MONTHS_OF[unit]
    first_month, last_month = index * size, index * size + size - 1
    year, month = divmod(last_month, 12)
    return Bounds(day(first_month // 12, first_month % 12 + 1), day(year, month + 1, days_in_month(year, month + 1)))


def year_text(year: int) -> str:
    """TIMEX3 year: 1939, BC0490."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def value_of(unit: str, low: Day) -> str:
    """TIMEX3 value of the period of a unit that begins with a day, as ``period`` gives it."""
    year, month, day_of_month = civil(low)
    text = year_text(year)
    if unit == "day":
        return f"{text}-{month:02d}-{day_of_month:02d}"
    if unit == "month":
        return f"{text}-{month:02d}"
    if unit in ("week", "weekend"):
        return week_text(low) + ("-WE" if unit == "weekend" else "")
    if unit == "quarter":
        return f"{text}-Q{(month - 1) // 3 + 1}"
    if unit == "half":
        return f"{text}-H{(month - 1) // 6 + 1}"
    if unit == "season":
        return f"{text}-{SEASONS[(month - 3) // 3]}"
    if unit == "decade":
        return f"{year // 10:03d}" if year >= 0 else f"BC{(1 - year) // 10:03d}"
    if unit == "century":
        return f"{year // 100:02d}" if year >= 0 else f"BC{-year // 100:02d}"
    return text


def iso_week(number: Day) -> tuple[int, int]:
    """ISO 8601 (week-based year, week)."""
    thursday = number - weekday(number) + 4
    year = civil(thursday)[0]
    return year, (thursday - day(year)) // 7 + 1


def week_text(number: Day) -> str:
    year, week = iso_week(number)
    return f"{year_text(year)}-W{week:02d}"


def part_of(unit: str, whole: Bounds, part: str) -> Bounds:
    """The days of a part of a period; the whole where the part says nothing of days.

    In a month early is 1-10, mid 11-20, late 21 to its end, and "the beginning of" and "the end of" are 7 days; longer periods
    are cut in thirds, their beginning and end are a quarter."""
    low, high = whole.earliest, whole.latest
    if not part or low is None or high is None or unit == "day":
        return whole
    if unit == "month":
        low_of = {"early": low, "mid": low + 10, "late": low + 20, "beginning": low, "end": high - 6}
        high_of = {"early": low + 9, "mid": low + 19, "late": high, "beginning": low + 6, "end": high}
        return Bounds(low_of[part], high_of[part])
    third = (high - low + 1) // 3
    if part == "mid":
        return Bounds(low + third, high - third)
    size = third if part in ("early", "late") else max(1, (high - low + 1) // 4)
    return Bounds(low, low + size) if part in ("early", "beginning") else Bounds(high - size, high)


def shift(number: Day, unit: str, count: int) -> Day:
    """A day moved by whole units, for the length of durations."""
    if unit in DAYS_OF:
        return number + DAYS_OF[unit] * count
    if unit == "season":
        return add_months(number, 3 * count)
    if unit in MONTHS_OF:
        return add_months(number, MONTHS_OF[unit] * count)
    return number


def in_range(number: Day) -> bool:
    """Whether a day's year can be written as a value."""
    return FIRST_YEAR <= civil(number)[0] <= LAST_YEAR
