"""The date a text last told: what the next one counts from, and which dates are only asides."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dossier.annotate.timex.meanings import field
from dossier.annotate.timex.placing import place
from dossier.annotate.timex.units import index_of, period
from dossier.days import civil, day
from dossier.model import Bounds, Meaning, Timex


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
class Told:
    """The date last told: its whole unit, and which expression told it."""

    index: int
    unit: str
    whole: Bounds
    part: str = ""
    end: int = 0
    """Where its words end."""
    explicit: bool = False
    """True where its year is said, there or in the date it goes on from."""


_TELLING_UNITS = frozenset("day week weekend month season quarter half year".split())


def tell(text: str, index: int, timex: Timex, result: Resolved, told: Told | None, narrative: bool) -> Told | None:
    """What a resolved date leaves for the next to count from; None where it is an aside."""
    meaning = timex.meaning
    if timex.type not in ("DATE", "TIME") or meaning.unit not in _TELLING_UNITS or meaning.text:
        return None
    if result.earliest is None or result.latest is None or result.candidates:
        return None
    if meaning.kind == "clock" or (
        meaning.kind == "offset" and meaning.low == meaning.high == 0 and result.reference is not None
    ):
        return None
    whole = Bounds(result.earliest, result.latest)
    if meaning.part:
        whole = period(meaning.unit, index_of(meaning.unit, result.earliest + 1))
    explicit = meaning.kind == "absolute" or (told is not None and told.explicit and result.reference == told.index)
    new = Told(index, meaning.unit, whole, meaning.part, timex.end, explicit)
    if narrative and _is_aside(text, timex, result, new, told):
        return None
    return new


ASIDE_BACK = 92


ASIDE_AHEAD = 550
"""Days that a date may lie before or after the date told without being an aside, where it does not open its sentence."""


_OPENING = 45
"""Characters from the beginning of a sentence within which a date sets the scene."""


def _is_aside(text: str, timex: Timex, result: Resolved, new: Told, told: Told | None) -> bool:
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
        return True
    return jump < -ASIDE_BACK or jump > ASIDE_AHEAD


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - _OPENING) : start]
    return start < _OPENING or any(mark in before for mark in (". ", "\n", "! ", "? ", ".) ", ".” ", '." '))


_NEAR = 250
"""Characters within which a date without a year goes on from one with its year."""


def continues(text: str, timex: Timex, dct: Bounds, told: Told) -> bool:
    """Whether a yearless date in the past carries on a tale of another year: "On 3 March 2004 ... On 5 April"."""
    meaning = timex.meaning
    if meaning.kind != "partial" or meaning.direction != "past" or pointed(meaning) or field(meaning, "month") is None:
        return False
    if not told.explicit or told.unit not in ("day", "month") or dct.earliest is None or told.whole.latest is None:
        return False
    between = text[told.end : timex.start]
    return civil(told.whole.latest)[0] < civil(dct.earliest)[0] and len(between) < _NEAR and "\n\n" not in between


_LAST_SAID = 120
"""Characters within which "the same year" means the year said last, even where that was only an aside."""


def counts_from_last(text: str, timex: Timex, said: Told) -> bool:
    """Whether "the same year", "the following year" follows close on a date with its year: "graduated in 1908. The same year"."""
    meaning = timex.meaning
    if meaning.kind != "offset" or meaning.unit != "year" or meaning.reference != "previous" or abs(meaning.low or 0) > 1:
        return False
    between = text[said.end : timex.start]
    return timex.rule == "period beside the reference" and len(between) < _LAST_SAID and "\n\n" not in between


def reference_of(meaning: Meaning, told: Told | None, narrative: bool) -> Told | None:
    """The date told before, where the expression counts from it; None for the document time."""
    if told is None:
        return None
    if narrative:
        return None if _of_writing(meaning) else told
    if told.unit != "day" and meaning.unit == "day" and meaning.kind in ("partial", "clock"):
        return None  # "the previous Friday" after "in 1998" does not count from that year
    return told if meaning.reference == "previous" else None


def compared_grain(meaning: Meaning, told: Told | None) -> str:
    """``a year earlier`` beside a quarter is the same quarter of the year before."""
    year_back = (
        meaning.unit == "year"
        and meaning.low == meaning.high == -1
        and (meaning.why in ("“ago”", "“earlier”") or meaning.reference == "previous")
    )
    return "quarter" if year_back and told is not None and told.unit == "quarter" else ""


def _of_writing(meaning: Meaning) -> bool:
    """Whether even a narrative means its own day: "today", "this week", "next summer"; not "the year", "ten years ago"."""
    if meaning.reference == "previous":
        return False
    if meaning.kind == "partial":
        return pointed(meaning)
    return meaning.kind == "offset" and not meaning.why and field(meaning, "spoken") is None


def pointed(meaning: Meaning) -> bool:
    """Whether a pointing word ("last", "this") ties a partial date to its reference."""
    return field(meaning, "strict") is not None


FORWARD_MONTHS = 7
"""In a narrative a month that would lie more than this many months back in the year told before is that of the next year."""


def onward(meaning: Meaning, told: Told) -> Bounds | None:
    """The occurrence in the year told, or in the next one where time would run back too far."""
    fields = dict(meaning.fields)
    whole = told.whole
    assert whole.earliest is not None
    assert whole.latest is not None
    year, month, _ = civil(whole.earliest)
    if "month" not in fields and "weekday" in fields:
        return place(replace(meaning, direction="future" if told.unit == "day" else "past"), whole.latest)
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
