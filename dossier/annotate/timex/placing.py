"""Where a meaning falls in the calendar, seen from one reference day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dossier.annotate.timex.holidays import holiday
from dossier.annotate.timex.meanings import field
from dossier.annotate.timex.units import in_range, index_of, part_of, period
from dossier.days import civil, day, days_in_month, weekday
from dossier.model import Bounds, Day, Meaning

_YEARS_AROUND = 1
_YEARS_AROUND_RARE = 8
"""How many years to look before and after for what comes every year, and for 29 February or a date with its weekday."""


def place(meaning: Meaning, reference: Day) -> Bounds | None:
    """The days meant if the reference is that day; None for what has no place of its own or lies beyond the calendar."""
    if meaning.kind == "absolute":
        return part_of(meaning.unit, Bounds(meaning.low, meaning.high), meaning.part)
    if meaning.kind == "offset":
        return _offset(meaning, reference)
    if meaning.kind == "partial":
        found = _choose(meaning, reference)
    elif meaning.kind == "within":
        found = _within(meaning, reference)
    elif meaning.kind == "clock":
        found = Bounds(reference, reference)
    else:
        return None
    return found


def _offset(meaning: Meaning, reference: Day) -> Bounds | None:
    index = index_of(meaning.unit, reference)
    low = None if meaning.low is None else _safe_period(meaning.unit, index + meaning.low)
    if meaning.low is not None and low is None:
        return None
    if meaning.low == meaning.high:
        return low and part_of(meaning.unit, low, meaning.part)
    high = None if meaning.high is None else _safe_period(meaning.unit, index + meaning.high)
    return Bounds(low.earliest if low else None, high.latest if high else None)


def _safe_period(unit: str, index: int) -> Bounds | None:
    limit = {
        "day": 3_652_000,
        "week": 521_700,
        "weekend": 521_700,
        "month": 119_980,
        "season": 39_998,
        "quarter": 39_998,
        "half": 19_998,
        "year": 9_998,
        "decade": 998,
        "century": 98,
    }.get(unit, 0)
    return period(unit, index) if -limit <= index <= limit else None


def _within(meaning: Meaning, reference: Day) -> Bounds | None:
    outer = _safe_period(meaning.outer, index_of(meaning.outer, reference) + (meaning.low or 0))
    if outer is None or outer.earliest is None or outer.latest is None:
        return None
    inner = replace(meaning, kind="partial", low=None, high=None, direction="future")
    found = _choose(inner, outer.earliest)
    if found is None or found.earliest is None or found.earliest > outer.latest:
        return None
    return found


def _choose(meaning: Meaning, reference: Day) -> Bounds | None:
    """The occurrence that the direction picks: past is the last one begun, future the next one not over, near that of the same
    week or year. ``strict`` leaves out the one that holds the reference."""
    strict = bool(field(meaning, "strict"))
    candidates = [part_of(meaning.unit, b, meaning.part) for b in _around(meaning, reference)]
    if meaning.direction == "future":
        fits = [b for b in candidates if _first(b) > reference or (not strict and _last(b) >= reference)]
        return fits[0] if fits else None
    if meaning.direction == "near":
        same = [b for b in candidates if _same_frame(meaning, b, reference)]
        if same:
            return same[0]
        return min(candidates, key=lambda b: abs(_first(b) - reference), default=None)
    fits = [b for b in candidates if _last(b) < reference or (not strict and _first(b) <= reference)]
    return fits[-1] if fits else None


def _first(bounds: Bounds) -> Day:
    assert bounds.earliest is not None
    return bounds.earliest


def _last(bounds: Bounds) -> Day:
    assert bounds.latest is not None
    return bounds.latest


def _same_frame(meaning: Meaning, bounds: Bounds, reference: Day) -> bool:
    frame = "week" if field(meaning, "weekday") is not None and field(meaning, "day") is None else "year"
    if field(meaning, "day") is not None and field(meaning, "month") is None:
        frame = "month"
    return index_of(frame, _first(bounds)) == index_of(frame, reference)


def _around(meaning: Meaning, reference: Day) -> Iterator[Bounds]:
    """Occurrences of a partial date near a day, in order."""
    fields = dict(meaning.fields)
    if "month" not in fields and "weekday" in fields and "day" not in fields:
        monday = reference - weekday(reference)
        for week in (-2, -1, 0, 1, 2):
            number = monday + 7 * week + fields["weekday"]
            yield Bounds(number, number)
        return
    year, month, _ = civil(reference)
    if "day" in fields and "month" not in fields:
        for step in (-2, -1, 0, 1, 2):
            y, m = divmod(year * 12 + month - 1 + step, 12)
            if fields["day"] <= days_in_month(y, m + 1):
                yield Bounds(day(y, m + 1, fields["day"]), day(y, m + 1, fields["day"]))
        return
    if "yy" in fields:
        yield from _two_digit_years(meaning, year, fields["yy"])
        return
    rare = fields.get("day") == 29 and fields.get("month") == 2
    checked = "weekday" in fields and "day" in fields
    reach = _YEARS_AROUND_RARE if rare or checked else _YEARS_AROUND
    found = [b for y in range(year - reach, year + reach + 1) for b in in_year(meaning, y)]
    if checked:
        matching = [b for b in found if weekday(_first(b)) == fields["weekday"]]
        found = matching or found
    yield from found


def _two_digit_years(meaning: Meaning, year: int, yy: int) -> Iterator[Bounds]:
    century = year // 100 * 100
    for step in (-100, 0, 100):
        value = century + step + yy
        yield period("decade", value // 10) if meaning.unit == "decade" else period("year", value)


def in_year(meaning: Meaning, year: int) -> list[Bounds]:
    """Occurrences of a partial date without a year in a year: one, or none."""
    fields = dict(meaning.fields)
    if not in_range(day(year)):
        return []
    if "holiday" in fields:
        number = holiday(fields["holiday"], year)
        return [] if number is None else [Bounds(number, number)]
    if "month" in fields:
        month = fields["month"]
        if "day" not in fields:
            return [period("month", year * 12 + month - 1)]
        if fields["day"] > days_in_month(year, month):
            return []
        number = day(year, month, fields["day"])
        return [Bounds(number, number)]
    if "season" in fields:
        return [period("season", year * 4 + fields["season"])]
    if "quarter" in fields:
        return [period("quarter", year * 4 + fields["quarter"] - 1)]
    if "half" in fields:
        return [period("half", year * 2 + fields["half"] - 1)]
    return []
