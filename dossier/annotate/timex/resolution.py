"""Time expressions in the calendar: the reference of each by genre, its days and its TIMEX3 value.

News, letters and posts count from the document time; a narrative counts from the date last told, and runs forward. Where the
document time is only bounded, so is the result, and no day is invented.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dossier.annotate.timex.meanings import OPEN_VALUES, field, symbolic
from dossier.annotate.timex.placing import place
from dossier.annotate.timex.telling import (
    Resolved,
    Told,
    compared_grain,
    continues,
    counts_from_last,
    onward,
    pointed,
    reference_of,
    tell,
)
from dossier.annotate.timex.units import index_of, period, shift, value_of
from dossier.model import Bounds, Meaning, Timex

MOST_CANDIDATES = 60
"""More single windows than this are no help to a person; the bounds say enough."""


_OPEN = Bounds()


def resolve_all(text: str, timexes: Sequence[Timex], dct: Bounds, narrative: bool) -> tuple[Resolved, ...]:
    """``Resolved`` for each expression, in order."""
    done: list[Resolved] = []
    told: Told | None = None
    said: Told | None = None
    for index, timex in enumerate(timexes):
        apart = timex.voice != "document"
        coming = _day_that_follows(text, timexes, index)
        if coming is not None and not apart:
            day_meant = _resolve(text, coming, dct, told, narrative)
            done.append(_at_clock(timex, day_meant))
            continue
        before = said if narrative and said is not None and counts_from_last(text, timex, said) else told
        result = _resolve(text, timex, _OPEN if apart else dct, None if apart else before, narrative)
        done.append(result)
        if not apart:
            told = tell(text, index, timex, result, told, narrative) or told
            if timex.type == "DATE" and timex.meaning.kind == "absolute" and timex.meaning.unit in _DATED:
                said = Told(index, timex.meaning.unit, Bounds(result.earliest, result.latest), "", timex.end, True)
    return tuple(done)


_DATED = frozenset("day month season year".split())
_CLOCK_TO_DAY = 40
"""Characters within which "at 8:15 a.m. local time on Tuesday" reaches from its clock to its day."""


def _day_that_follows(text: str, timexes: Sequence[Timex], index: int) -> Timex | None:
    """The day named after a clock time in the same sentence."""
    if timexes[index].meaning.kind != "clock":
        return None
    for following in timexes[index + 1 : index + 3]:
        between = text[timexes[index].end : following.start]
        if len(between) > _CLOCK_TO_DAY or ". " in between or "\n" in between:
            return None
        if following.meaning.kind in ("absolute", "partial") and following.meaning.unit == "day" and not following.meaning.clock:
            return following if re.search(r"\bon\s*$", between) else None
    return None


def _at_clock(timex: Timex, day_meant: Resolved) -> Resolved:
    if day_meant.earliest is None or day_meant.earliest != day_meant.latest:
        return replace(day_meant, value=timex.value)
    return replace(day_meant, value=day_meant.value + timex.meaning.clock, says="on the day named after it")


def _resolve(text: str, timex: Timex, dct: Bounds, told: Told | None, narrative: bool) -> Resolved:
    meaning = timex.meaning
    if meaning.kind == "absolute":
        days = place(meaning, 0) or _OPEN
        return Resolved(timex.value, days.earliest, days.latest, says="said in full")
    if meaning.kind == "vague":
        return _vague(timex, dct)
    if meaning.kind in ("duration", "set"):
        return Resolved(timex.value, None, None)
    if meaning.kind == "offset" and (told_unit := compared_grain(meaning, told)):
        meaning = replace(meaning, unit=told_unit, low=-4, high=-4)
    if meaning.kind == "stretch":
        return _stretch(timex, dct, told, narrative)
    reference = reference_of(meaning, told, narrative)
    if reference is None and not narrative and told is not None and continues(text, timex, dct, told):
        reference = told
    if reference is not None:
        return _from_told(timex, meaning, reference)
    return _from_bounds(timex, meaning, dct)


def _from_bounds(timex: Timex, meaning: Meaning, dct: Bounds) -> Resolved:
    low = None if dct.earliest is None else place(meaning, dct.earliest)
    high = None if dct.latest is None else place(meaning, dct.latest)
    earliest = low.earliest if low else None
    latest = high.latest if high else None
    if low is not None and low == high:
        return Resolved(_value(meaning, low), earliest, latest, says=_says(meaning, timex))
    candidates: tuple[Bounds, ...] = ()
    if low and high:
        candidates = _between(meaning, dct)
    return Resolved(timex.value, earliest, latest, candidates, says="the document time is only known within bounds")


def _between(meaning: Meaning, dct: Bounds) -> tuple[Bounds, ...]:
    """Each window that some reference day within bounds gives."""
    assert dct.earliest is not None
    assert dct.latest is not None
    if meaning.unit == "day" and field(meaning, "weekday") is None and meaning.kind in ("offset", "clock"):
        return ()
    found: list[Bounds] = []
    step = 1 if meaning.unit == "day" else 7
    if (dct.latest - dct.earliest) / step > 800:
        return ()
    number = dct.earliest
    while number <= dct.latest:
        window = place(meaning, number)
        if window is not None and (not found or found[-1] != window):
            found.append(window)
            if len(found) > MOST_CANDIDATES:
                return ()
        number += step
    last = place(meaning, dct.latest)
    if last is not None and found and found[-1] != last:
        found.append(last)
    return tuple(found)


def _value(meaning: Meaning, days: Bounds) -> str:
    """TIMEX3 value of a placed meaning."""
    if meaning.text:
        return meaning.text
    if days.earliest is None:
        return symbolic(meaning)
    anchor = days.earliest
    if meaning.part:
        whole = period(meaning.unit, index_of(meaning.unit, anchor + 1))
        anchor = whole.earliest or anchor
    if meaning.kind == "offset" and meaning.low != meaning.high:
        return OPEN_VALUES.get(meaning.unit, "XXXX-XX-XX")
    fiscal = "FY" if field(meaning, "fiscal") is not None and meaning.unit == "year" else ""
    return fiscal + value_of(meaning.unit, anchor) + meaning.clock


_COUNTED = {-1: "the one before", 0: "the one that holds", 1: "the one after"}


def _says(meaning: Meaning, timex: Timex) -> str:
    """How a date was found from a known document time, in plain words."""
    if meaning.kind == "clock":
        return "on the day of the document"
    if meaning.kind == "within":
        return f"within the {meaning.outer}: {_COUNTED.get(meaning.low or 0, 'counted from')} the document time"
    if meaning.kind == "offset":
        if meaning.low == 0:
            return f"the {meaning.unit} of the document time"
        count = abs(meaning.low or 0)
        side = "before" if (meaning.low or 0) < 0 else "after"
        return f"{count} {meaning.unit}{'s' if count != 1 else ''} {side} the document time"
    which = {"past": "the last one before or at", "future": "the next one at or after", "near": "the one nearest to"}[
        meaning.direction or "past"
    ]
    return f"{which} the document time" + (f" ({meaning.why})" if meaning.why else "")


def _vague(timex: Timex, dct: Bounds) -> Resolved:
    text = timex.meaning.text
    if text == "PRESENT_REF":
        return Resolved(text, dct.earliest, dct.latest, says="the time of writing")
    if text == "PAST_REF":
        return Resolved(text, None, dct.latest)
    if text == "FUTURE_REF":
        return Resolved(text, dct.earliest, None)
    return Resolved(text, None, None)


def _stretch(timex: Timex, dct: Bounds, told: Told | None, narrative: bool) -> Resolved:
    meaning = timex.meaning
    reference = told.whole if told is not None and (narrative or meaning.reference == "previous") else dct
    if meaning.unit not in (
        "day",
        "week",
        "weekend",
        "fortnight",
        "month",
        "quarter",
        "half",
        "year",
        "decade",
        "century",
        "season",
    ):
        return Resolved(timex.value, None, None)
    if meaning.direction == "future":
        latest = None if meaning.high is None or reference.latest is None else shift(reference.latest, meaning.unit, meaning.high)
        return Resolved(timex.value, reference.earliest, latest, says="a stretch that begins at the reference")
    earliest = (
        None if meaning.high is None or reference.earliest is None else shift(reference.earliest, meaning.unit, -meaning.high)
    )
    return Resolved(timex.value, earliest, reference.latest, says="a stretch that ends at the reference")


def _from_told(timex: Timex, meaning: Meaning, told: Told) -> Resolved:
    """Counted from a date of the text. A coarse reference (a year) gives no finer result than the words allow."""
    whole = told.whole
    assert whole.earliest is not None
    assert whole.latest is not None
    if meaning.kind == "partial" and not pointed(meaning):
        days = onward(meaning, told)
        if days is not None:
            return Resolved(
                _value(meaning, days),
                days.earliest,
                days.latest,
                reference=told.index,
                says="counted on from the date told before",
            )
    low, high = place(meaning, whole.earliest), place(meaning, whole.latest)
    if low is None or high is None:
        return Resolved(timex.value, None, None, reference=told.index)
    if told.unit == "season" and meaning.kind == "partial" and meaning.unit != "season" and meaning.direction == "future":
        low = high  # a winter lies in two years: "the following May" comes after its end
    if low == high:
        return Resolved(
            _value(meaning, low), low.earliest, low.latest, reference=told.index, says="counted from the date told before"
        )
    return Resolved(
        _coarse(meaning, told, timex.value),
        low.earliest,
        high.latest,
        reference=told.index,
        says="counted from the date told before, which is no single day",
    )


def _coarse(meaning: Meaning, told: Told, open_value: str) -> str:
    """The value of "two days later" after a month: the month, its day unknown."""
    if meaning.kind in ("clock", "offset") and meaning.unit == "day" and not meaning.text and told.whole.earliest is not None:
        if told.unit == "month":
            return value_of("month", told.whole.earliest) + "-XX" + meaning.clock
        if told.unit == "year":
            return value_of("year", told.whole.earliest) + "-XX-XX" + meaning.clock
    return open_value
