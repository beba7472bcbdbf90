"""Holidays by name: those on a fixed day, on the nth weekday of a month, and counted from Easter.

Easter by the anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", chapter 8), the Orthodox one by Meeus's Julian
algorithm. Religious days of lunar calendars (Ramadan, Passover, Diwali) depend on observation or on tables and are
left unresolved.
"""

from __future__ import annotations

import re
from typing import Final

from dossier.days import day, days_in_month, weekday
from dossier.model import Day

_FIXED = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "epiphany": (1, 6),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "may day": (5, 1),
    "victory day": (5, 9),
    "ve day": (5, 8),
    "v-e day": (5, 8),
    "juneteenth": (6, 19),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "international women's day": (3, 8),
    "canada day": (7, 1),
    "australia day": (1, 26),
    "anzac day": (4, 25),
    "earth day": (4, 22),
}
_NTH = {
    # name: (month, ISO weekday, nth; -1 is the last)
    "martin luther king day": (1, 1, 3),
    "martin luther king jr. day": (1, 1, 3),
    "presidents' day": (2, 1, 3),
    "mother's day": (5, 7, 2),
    "memorial day": (5, 1, -1),
    "father's day": (6, 7, 3),
    "labor day": (9, 1, 1),
    "columbus day": (10, 1, 2),
    "thanksgiving": (11, 4, 4),
    "thanksgiving day": (11, 4, 4),
}
_EASTER = {
    "shrove tuesday": -47,
    "mardi gras": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "holy saturday": -1,
    "easter sunday": 0,
    "easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
    "whit monday": 50,
    "corpus christi": 60,
}
NAMES: Final[tuple[str, ...]] = (*_FIXED, *_NTH, *_EASTER)
"""A holiday's number is its place here."""

PATTERN: Final = re.compile(
    "(?:"
    + "|".join(re.escape(name).replace(r"\ ", r"\s+").replace("'", "['’]") for name in sorted(NAMES, key=len, reverse=True))
    + r")(?!\w)",
    re.IGNORECASE,
)
"""Longest names first."""

_NUMBER = {name: n for n, name in enumerate(NAMES)}


def number_of(words: str) -> int:
    """The number of a holiday as written."""
    return _NUMBER[" ".join(words.lower().replace("’", "'").split())]


def holiday(number: int, year: int) -> Day | None:
    """Its day in a year; None before the Gregorian calendar where it hangs on Easter or a weekday."""
    name = NAMES[number]
    if name in _FIXED:
        return day(year, *_FIXED[name])
    if year < 1583:
        return None
    if name in _NTH:
        return nth_weekday(year, *_NTH[name])
    return easter(year) + _EASTER[name]


def nth_weekday(year: int, month: int, which: int, nth: int) -> Day:
    """The nth weekday (ISO number) of a month; -1 is the last."""
    if nth < 0:
        last = day(year, month, days_in_month(year, month))
        return last - (weekday(last) - which) % 7
    first = day(year, month)
    return first + (which - weekday(first)) % 7 + 7 * (nth - 1)


def easter(year: int) -> Day:
    """Western Easter Sunday."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, rest = divmod(h + m - 7 * n + 114, 31)
    return day(year, month, rest + 1)
