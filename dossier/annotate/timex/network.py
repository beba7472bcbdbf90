"""What the temporal network asks of a time expression: how far it can lie from its reference, and where it can fall."""

from __future__ import annotations

from dossier.annotate.timex.meanings import field
from dossier.annotate.timex.placing import in_year
from dossier.annotate.timex.units import index_of, part_of, period
from dossier.days import civil, weekday
from dossier.model import Bounds, Timex

_LONGEST = {
    "day": 1,
    "week": 7,
    "weekend": 7,
    "fortnight": 14,
    "month": 31,
    "quarter": 92,
    "half": 184,
    "season": 200,
    "year": 366,
    "decade": 3653,
    "century": 36525,
}
_SHORTEST = {
    "day": 1,
    "week": 7,
    "weekend": 7,
    "fortnight": 14,
    "month": 28,
    "quarter": 90,
    "half": 181,
    "season": 90,
    "year": 365,
    "decade": 3652,
    "century": 36524,
}
"""Days of a unit at most and at least."""


def reach(timex: Timex) -> tuple[int | None, int | None]:
    """How far the first day meant can lie from the reference day, in days: Wednesday in the past (-6, 0), yesterday (-1, -1),
    "the last few weeks" (-42, -14). ``None`` is no limit on that side; (None, None) for what is not relative."""
    meaning = timex.meaning
    if meaning.kind in ("offset", "clock"):
        return _offset_reach(timex)
    if meaning.kind == "stretch":
        return _stretch_reach(timex)
    if meaning.kind == "partial":
        return _partial_reach(timex)
    if meaning.kind == "within":
        return _within_reach(timex)
    if meaning.kind == "vague":
        return {"PRESENT_REF": (0, 0), "PAST_REF": (None, 0), "FUTURE_REF": (0, None)}.get(meaning.text, (None, None))
    return (None, None)


def _offset_reach(timex: Timex) -> tuple[int | None, int | None]:
    meaning = timex.meaning
    if meaning.kind == "clock":
        return (0, 0)
    unit = meaning.unit
    longest, shortest = _LONGEST.get(unit, 0), _SHORTEST.get(unit, 0)
    if unit == "day":
        return (meaning.low, meaning.high)
    low = None if meaning.low is None else meaning.low * (longest if meaning.low < 0 else shortest) - (longest - 1)
    high = None if meaning.high is None else meaning.high * (shortest if meaning.high < 0 else longest)
    if meaning.part and low is not None and high is not None:
        return (low, high + longest)
    return (low, high)


def _stretch_reach(timex: Timex) -> tuple[int | None, int | None]:
    meaning = timex.meaning
    unit = meaning.unit
    if unit not in _LONGEST:
        return (None, 0) if meaning.direction == "past" else (0, None)
    if meaning.direction == "future":
        return (0, 1)
    exact = meaning.low is not None and meaning.low == meaning.high and unit != "day"
    loose = _LONGEST[unit] // 2 if exact else 0  # "two years" is said of a year and a half and of two and a half
    low = None if meaning.high is None else -meaning.high * _LONGEST[unit] - loose
    high = 0 if meaning.low is None else -meaning.low * _SHORTEST[unit] + loose
    return (low, min(high, 0))


def _partial_reach(timex: Timex) -> tuple[int | None, int | None]:
    meaning = timex.meaning
    fields = dict(meaning.fields)
    strict = bool(fields.get("strict"))
    week = "weekday" in fields and "day" not in fields
    cycle = 7 if week else 31 if "day" in fields and "month" not in fields else 366
    if fields.get("month") == 2 and fields.get("day") == 29:
        cycle = 366 * 8
    if "yy" in fields:
        return (None, 0) if meaning.direction != "future" else (0, None)
    if "weekday" in fields and "day" in fields:
        cycle = 366 * 8
    length = 1 if meaning.unit == "day" else _LONGEST.get(meaning.unit, 1)
    if meaning.direction == "near":
        return (-(cycle - 1), cycle - 1 + length)
    if meaning.direction == "future":
        return (
            1 if strict else -(length - 1),
            cycle if strict else cycle + (length if length > 1 else 0) - (1 if length == 1 else 0),
        )
    if strict:
        return (-cycle - length + (1 if week else 0), -1)
    return (-(cycle - 1), 0)


def _within_reach(timex: Timex) -> tuple[int | None, int | None]:
    meaning = timex.meaning
    span = _LONGEST.get(meaning.outer, 366)
    n = meaning.low or 0
    return (n * span - span + 1, n * span + span - 1)


def same_unit(timex: Timex) -> tuple[str, int] | None:
    """``("week", 0)`` where the day meant lies in the same ISO week as the reference ("Wednesday of this week"),
    ``("month", -1)`` in the month before; None where the words say nothing of the kind. Units: week, month, quarter, season,
    year, decade, century."""
    meaning = timex.meaning
    if meaning.kind == "within" and meaning.low is not None:
        return (meaning.outer, meaning.low)
    if meaning.kind == "offset" and meaning.low is not None and meaning.low == meaning.high and meaning.unit != "day":
        return (("week" if meaning.unit == "weekend" else meaning.unit), meaning.low)
    if (
        meaning.kind == "partial"
        and meaning.direction == "near"
        and field(meaning, "weekday") is not None
        and field(meaning, "day") is None
    ):
        return ("week", 0)
    return None


MOST_OCCURRENCES = 4000


def occurrences(timex: Timex, window: Bounds) -> tuple[Bounds, ...]:
    """The calendar stretches within a closed window that fit the expression alone: each Wednesday, each April, each
    21st to 28th of February; one for an absolute date; none for a duration, or where the window is open or holds thousands."""
    meaning = timex.meaning
    if meaning.kind == "absolute":
        return _clip([part_of(meaning.unit, Bounds(meaning.low, meaning.high), meaning.part)], window)
    low, high = window.earliest, window.latest
    if low is None or high is None or low > high:
        return ()
    if meaning.kind == "offset" and meaning.low == meaning.high:
        first, last = index_of(meaning.unit, low), index_of(meaning.unit, high)
        if last - first > MOST_OCCURRENCES:
            return ()
        return _clip([part_of(meaning.unit, period(meaning.unit, i), meaning.part) for i in range(first, last + 1)], window)
    if meaning.kind not in ("partial", "within"):
        return ()
    fields = dict(meaning.fields)
    if "weekday" in fields and "month" not in fields and "day" not in fields:
        if (high - low) / 7 > MOST_OCCURRENCES:
            return ()
        first = low + (fields["weekday"] - weekday(low)) % 7
        return tuple(Bounds(number, number) for number in range(first, high + 1, 7))
    if "day" in fields and "month" not in fields:
        return _clip(
            [Bounds(n, n) for n in range(low, min(high, low + 31 * MOST_OCCURRENCES) + 1) if civil(n)[2] == fields["day"]], window
        )
    first_year, last_year = civil(low)[0] - 1, civil(high)[0] + 1
    if last_year - first_year > MOST_OCCURRENCES:
        return ()
    found = [part_of(meaning.unit, b, meaning.part) for y in range(first_year, last_year + 1) for b in _in_year(timex, y)]
    return _clip(found, window)


def _in_year(timex: Timex, year: int) -> list[Bounds]:
    yy = field(timex.meaning, "yy")
    if yy is None:
        found = in_year(timex.meaning, year)
        which = field(timex.meaning, "weekday")
        return [b for b in found if which is None or (b.earliest is not None and weekday(b.earliest) == which)]
    if year % 100 != yy:
        return []
    return [period("decade", year // 10) if timex.meaning.unit == "decade" else period("year", year)]


def _clip(found: list[Bounds], window: Bounds) -> tuple[Bounds, ...]:
    """Stretches that touch the window, cut to it."""
    kept = []
    for b in found:
        low = (
            b.earliest
            if window.earliest is None or (b.earliest is not None and b.earliest >= window.earliest)
            else window.earliest
        )
        high = b.latest if window.latest is None or (b.latest is not None and b.latest <= window.latest) else window.latest
        if low is None or high is None or low <= high:
            kept.append(Bounds(low, high))
    return tuple(kept)
