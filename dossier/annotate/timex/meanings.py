"""Making meanings: the constructors the grammar uses, and the TIMEX3 value that needs no document time.

What ``Meaning.kind`` selects, and what the other fields then hold:

- ``absolute``: a period said in full; ``low`` and ``high`` are its first and last day.
- ``partial``: a place in the calendar without its year or week; ``fields`` name it (weekday, month, day, season, quarter, half,
  yy for two digits of a year, holiday), ``direction`` says on which side of the reference, the field strict that it is not the
  one that holds the reference ("last Tuesday").
- ``within``: the same inside a period counted from the reference: ``outer`` is its unit, ``low`` how many units away.
- ``offset``: ``low`` to ``high`` whole units from the reference. The field spoken marks "the year": the one spoken of.
- ``stretch``: a length of ``low`` to ``high`` units that ends (past) or begins (future) at the reference.
- ``duration``: a length without a place. ``set``: what recurs. ``vague``: a TIMEX3 reference such as PRESENT_REF.
- ``clock``: a time of the reference's day. ``clock`` of any kind is what follows the day in the value.

``reference`` is ``previous`` where the words count from the date told before ("two days later") whatever the genre.
"""

from __future__ import annotations

from dossier.annotate.timex.units import SEASONS, period, value_of, year_text
from dossier.days import civil, day, days_in_month
from dossier.model import Bounds, Meaning

UNIT_CODES = {
    "year": "Y",
    "month": "M",
    "week": "W",
    "day": "D",
    "decade": "DE",
    "century": "CE",
    "quarter": "Q",
    "weekend": "WE",
    "hour": "H",
    "minute": "M",
    "second": "S",
    "half": "H",
    "fortnight": "W",
    "season": "M",
}
CLOCK_UNITS = frozenset({"hour", "minute", "second"})

OPEN_VALUES = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "half": "XXXX-HX",
    "season": "XXXX-SX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}
"""Values of a period of a unit of which nothing is known."""


def absolute(unit: str, whole: Bounds) -> Meaning:
    """A period that the text names in full."""
    return Meaning("absolute", unit, low=whole.earliest, high=whole.latest, reference="none")


def absolute_day(year: int, month: int, day_of_month: int) -> Meaning | None:
    if not 1 <= month <= 12 or not 1 <= day_of_month <= days_in_month(year, month):
        return None
    return absolute("day", period("day", day(year, month, day_of_month)))


def absolute_month(year: int, month: int) -> Meaning:
    return absolute("month", period("month", year * 12 + month - 1))


def absolute_year(year: int) -> Meaning:
    return absolute("year", period("year", year))


def field(meaning: Meaning, name: str) -> int | None:
    for key, value in meaning.fields:
        if key == name:
            return value
    return None


def symbolic(meaning: Meaning) -> str:
    """TIMEX3 value as far as the words alone give it."""
    return _day_value(meaning) + meaning.clock if meaning.kind not in ("set", "vague", "duration", "stretch") else meaning.text


def _day_value(meaning: Meaning) -> str:
    if meaning.text:
        return meaning.text
    if meaning.kind == "absolute" and meaning.low is not None:
        if field(meaning, "fiscal") is not None:
            return f"FY{year_text(field(meaning, 'fiscal') or 0)}"
        return value_of(meaning.unit, meaning.low)
    if meaning.kind in ("partial", "within"):
        return partial_value(meaning)
    return OPEN_VALUES.get(meaning.unit, "XXXX-XX-XX")


def partial_value(meaning: Meaning) -> str:
    """``XXXX-04-13``, ``XXXX-WXX-3``, ``XXXX-SU``: what is known of a date without its year or week."""
    fields = dict(meaning.fields)
    if "weekday" in fields and "day" not in fields:
        return f"XXXX-WXX-{fields['weekday']}"
    if "month" in fields:
        return f"XXXX-{fields['month']:02d}" + (f"-{fields['day']:02d}" if "day" in fields else "")
    if "day" in fields:
        return f"XXXX-XX-{fields['day']:02d}"
    if "season" in fields:
        return f"XXXX-{SEASONS[fields['season']]}"
    if "quarter" in fields:
        return f"XXXX-Q{fields['quarter']}"
    if "half" in fields:
        return f"XXXX-H{fields['half']}"
    if "yy" in fields:
        return f"XX{fields['yy']:02d}"
    return OPEN_VALUES.get(meaning.unit, "XXXX-XX-XX")


def year_of(meaning: Meaning) -> int | None:
    """The year of an absolute meaning."""
    return civil(meaning.low)[0] if meaning.kind == "absolute" and meaning.low is not None else None


def duration_text(unit: str, count: float | str) -> str:
    """TIMEX3 duration: P2W, PT24H, P2.5Y, PXM."""
    code = UNIT_CODES.get(unit, "X")
    if unit == "fortnight" and not isinstance(count, str):
        count *= 2
    if unit == "season" and not isinstance(count, str):
        count *= 3
    if unit == "half" and not isinstance(count, str):
        count, code = count * 6, "M"
    if unit == "night" or unit == "evening":
        code = "D" if unit == "day" else code
    shown = count if isinstance(count, str) else f"{count:g}" if count < 1e6 else str(int(count))
    return f"P{'T' if unit in CLOCK_UNITS else ''}{shown}{code}"


def duration(unit: str, low: int | None, high: int | None, text: str) -> Meaning:
    return Meaning("duration", unit, low=low, high=high, reference="none", text=text)
