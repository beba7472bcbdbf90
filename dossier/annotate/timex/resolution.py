"""Time expressions in the calendar: the reference of each by genre, its days and its TIMEX3 value.

News, letters and posts count from the document time; a narrative counts from the date last told, and runs forward. Where the
document time is only bounded, so is the result, and no day is invented.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.annotate.timex.meanings import OPEN_VALUES, field, symbolic
from dossier.annotate.timex.placing import place
from dossier.annotate.timex.units import index_of, part_of, period, shift, value_of
from dossier.days import civil, day, iso
from dossier.model import Bounds, Day, Meaning, Timex


@dataclass(frozen=True, slots=True)
class Resolved:
    """A time expression in the calendar: TIMEX3 ``value`` and the tightest days it can mean.

    ``candidates`` lists the single windows where bounds on the reference leave several ("one of four Wednesdays").
    ``earliest``/``latest`` of a DURATION are those of its stretch where the text ties it to the reference, else open."""

    value: str
    earliest: int | None
    latest: int | None
    candidates: tuple[Bounds, ...] = ()
    reference: int | None = None
    """Index of the time expression it was counted from; None for the document time."""
    says: str = ""
    """How it was resolved, in plain words."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The date last told: its whole unit, and which expression told it."""

    index: int
    unit: str
    whole: Bounds
    part: str = ""
    end: int = 0
    """Where its words end."""
    explicit: bool = False
    """True where its year is said, there or in the date it goes on from."""


MOST_CANDIDATES = 60
"""More single windows than this are no help to a person; the bounds say enough."""

_OPEN = Bounds()


def resolve_all(text: str, timexes: Sequence[Timex], dct: Bounds, narrative: bool) -> tuple[Resolved, ...]:
    """``Resolved`` for each expression, in order."""
    done: list[Resolved] = []
    told: _Told | None = None
    for index, timex in enumerate(timexes):
        apart = timex.voice != "document"
        result = _resolve(text, timex, _OPEN if apart else dct, None if apart else told, narrative)
        done.append(result)
        if not apart:
            told = _tell(text, index, timex, result, told, narrative) or told
    return tuple(done)


_TELLING_UNITS = frozenset("day week weekend month season quarter half year".split())


def _tell(text: str, index: int, timex: Timex, result: Resolved, told: _Told | None, narrative: bool) -> _Told | None:
    """What a resolved date leaves for the next to count from; None where it is an aside."""
    meaning = timex.meaning
    if timex.type not in ("DATE", "TIME") or meaning.unit not in _TELLING_UNITS or meaning.text:
        return None
    if result.earliest is None or result.latest is None or result.candidates:
        return None
    if meaning.kind == "clock" or (
        meaning.kind == "offset" and meaning.low == meaning.high == 0 and meaning.reference == "previous"
    ):
        return None
    whole = Bounds(result.earliest, result.latest)
    if meaning.part:
        whole = period(meaning.unit, index_of(meaning.unit, result.earliest + 1))
    explicit = meaning.kind == "absolute" or (told is not None and told.explicit and result.reference == told.index)
    new = _Told(index, meaning.unit, whole, meaning.part, timex.end, explicit)
    if narrative and _is_aside(text, timex, result, new, told):
        return None
    return new


ASIDE_BACK = 62
ASIDE_AHEAD = 550
"""Days that a date may lie before or after the date told without being an aside, where it does not open its sentence."""

_OPENING = 45
"""Characters from the beginning of a sentence within which a date sets the scene."""


def _is_aside(text: str, timex: Timex, result: Resolved, new: _Told, told: _Told | None) -> bool:
    """Whether a date of a narrative only looks back or ahead, and the tale goes on from where it was."""
    meaning = timex.meaning
    if meaning.kind == "offset":
        return result.reference is None or (meaning.low or 0) < 0
    if told is None or meaning.kind != "absolute":
        return False
    assert new.whole.earliest is not None
    assert told.whole.earliest is not None
    if new.unit == "year" and civil(new.whole.earliest)[0] == civil(told.whole.earliest)[0]:
        return True
    before = text[max(0, timex.start - 8) : timex.start].lower().split()
    if new.unit == "year" and before and before[-1] in ("of", "since"):
        return True
    if _opens_sentence(text, timex.start):
        return False
    jump = new.whole.earliest - told.whole.earliest
    if new.unit == "year":
        if not before or before[-1] not in ("in", "by", "during", "until", "throughout"):
            return True
        if civil(new.whole.earliest)[0] < civil(told.whole.earliest)[0]:
            return True
    return jump < -ASIDE_BACK or jump > ASIDE_AHEAD


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - _OPENING) : start]
    return start < _OPENING or any(mark in before for mark in (". ", "\n", "! ", "? ", ".) ", ".” ", '." '))


def _resolve(text: str, timex: Timex, dct: Bounds, told: _Told | None, narrative: bool) -> Resolved:
    meaning = timex.meaning
    if meaning.kind == "absolute":
        days = place(meaning, 0) or _OPEN
        return Resolved(timex.value, days.earliest, days.latest, says="said in full")
    if meaning.kind == "vague":
        return _vague(timex, dct)
    if meaning.kind in ("duration", "set"):
        return Resolved(timex.value, None, None)
    if meaning.kind == "offset" and (told_unit := _compared_grain(meaning, told)):
        meaning = replace(meaning, unit=told_unit, low=-4, high=-4)
    if meaning.kind == "stretch":
        return _stretch(timex, dct, told, narrative)
    reference, by = _reference(meaning, dct, told, narrative)
    if reference is None and not narrative and told is not None and _continues(text, timex, dct, told):
        reference = told
    if reference is told and told is not None:
        return _from_told(timex, meaning, told, narrative)
    return _from_bounds(timex, meaning, dct if by is None else by)


_NEAR = 250
"""Characters within which a date without a year goes on from one with its year."""


def _continues(text: str, timex: Timex, dct: Bounds, told: _Told) -> bool:
    """Whether a yearless date in the past carries on a tale of another year: "On 3 March 2004 ... On 5 April"."""
    meaning = timex.meaning
    if meaning.kind != "partial" or meaning.direction != "past" or _pointed(meaning) or field(meaning, "month") is None:
        return False
    if not told.explicit or told.unit not in ("day", "month") or dct.earliest is None or told.whole.latest is None:
        return False
    between = text[told.end : timex.start]
    return civil(told.whole.latest)[0] < civil(dct.earliest)[0] and len(between) < _NEAR and "\n\n" not in between


def _reference(meaning: Meaning, dct: Bounds, told: _Told | None, narrative: bool) -> tuple[_Told | None, Bounds | None]:
    if (
        told is not None
        and not narrative
        and told.unit != "day"
        and meaning.unit == "day"
        and meaning.kind in ("partial", "clock")
    ):
        return None, None  # "the previous Friday" after "in 1998" does not count from that year
    if told is not None and (
        meaning.reference == "previous" or (narrative and meaning.kind in ("partial", "within") and not _pointed(meaning))
    ):
        return told, None
    return None, None


def _compared_grain(meaning: Meaning, told: _Told | None) -> str:
    """``a year earlier`` beside a quarter is the same quarter of the year before."""
    year_back = (
        meaning.unit == "year"
        and meaning.low == meaning.high == -1
        and (meaning.why in ("“ago”", "“earlier”") or meaning.reference == "previous")
    )
    return "quarter" if year_back and told is not None and told.unit == "quarter" else ""


def _of_writing(meaning: Meaning) -> bool:
    """Whether even a narrative means its own day: "today", "yesterday"."""
    return meaning.kind == "offset" and meaning.unit == "day" and meaning.why == ""


def _pointed(meaning: Meaning) -> bool:
    """Whether a pointing word ("last", "this") ties a partial date to its reference."""
    return field(meaning, "strict") is not None


# ----------------------------------------------------------------------------------------- from a bounded document time


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
    which = {"past": "the last one before or at", "future": "the next one at or after", "near": "the one nearest to"}[meaning.direction or "past"]
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


def _stretch(timex: Timex, dct: Bounds, told: _Told | None, narrative: bool) -> Resolved:
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


# ------------------------------------------------------------------------------------------- from the date last told


def _from_told(timex: Timex, meaning: Meaning, told: _Told, narrative: bool) -> Resolved:
    """Counted from a date of the text. A coarse reference (a year) gives no finer result than the words allow."""
    whole = told.whole
    assert whole.earliest is not None
    assert whole.latest is not None
    if meaning.kind == "partial" and not _pointed(meaning):
        days = _onward(meaning, told)
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


def _coarse(meaning: Meaning, told: _Told, open_value: str) -> str:
    """The value of "two days later" after a month: the month, its day unknown."""
    if meaning.kind in ("clock", "offset") and meaning.unit == "day" and not meaning.text and told.whole.earliest is not None:
        if told.unit == "month":
            return value_of("month", told.whole.earliest) + "-XX" + meaning.clock
        if told.unit == "year":
            return value_of("year", told.whole.earliest) + "-XX-XX" + meaning.clock
    return open_value


FORWARD_MONTHS = 7
"""In a narrative a month that would lie more than this many months back in the year told before is that of the next year."""


def _onward(meaning: Meaning, told: _Told) -> Bounds | None:
    """The occurrence in the year told, or in the next one where time would run back too far."""
    fields = dict(meaning.fields)
    whole = told.whole
    assert whole.earliest is not None
    assert whole.latest is not None
    year, month, _ = civil(whole.earliest)
    if "month" not in fields and "weekday" in fields:
        return place(
            replace(meaning, direction="future" if told.unit == "day" else "past"),
            whole.latest if told.unit == "day" else whole.latest,
        )
    if "day" in fields and "month" not in fields:
        return place(replace(meaning, direction="near"), whole.earliest)
    if "yy" in fields:
        return place(replace(meaning, direction="near"), whole.earliest)
    target = fields.get("month")
    if target is None:
        target = {
            "season": (fields.get("season", 0) * 3 + 4),
            "quarter": fields.get("quarter", 1) * 3 - 1,
            "half": fields.get("half", 1) * 6 - 3,
        }.get(meaning.unit, 6)
    if told.unit == "year":
        month = {"late": 10, "end": 11, "mid": 6}.get(told.part, 1)
    if month - target > FORWARD_MONTHS:
        year += 1
    return (
        place(replace(meaning, direction="future"), day(year))
        if meaning.unit != "season"
        else place(replace(meaning, direction="near"), day(year, 6))
    )


__all__ = ["Day", "Resolved", "iso", "part_of", "resolve_all"]
