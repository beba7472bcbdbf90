"""What a time expression says of the calendar, as constraints on the first day it means and on the days it covers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from dossier.annotate.timex import occurrences, reach, same_unit
from dossier.annotate.timex.units import index_of, period
from dossier.assemble.network import ORIGIN, Alternative, Choice, Constraint, Variable
from dossier.days import overlap
from dossier.model import Bounds, Day, Step, Strength, Timex

_CYCLES = {"week": 7, "weekend": 7, "month": 31, "quarter": 92, "half": 184, "decade": 3653, "century": 36525}
"""Days after which a period of a unit comes again. What the calendar names without its year comes again every year."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A time expression in the network: ``first`` is the first day meant, ``days`` whatever day of it an event had.

    ``calendar`` is true where it covers calendar days of its own, false for a stretch that only has a length."""

    first: Variable
    reference: Variable
    strength: Strength
    step: Step
    constraints: tuple[Constraint, ...]
    choices: tuple[Choice, ...]
    stretches: Callable[[Bounds], Sequence[Bounds]] | None
    cycle: int = 366
    yearless: bool = False
    """True where the words name a place in the past year but no year ("in April"; not "last April", "next summer")."""
    part: bool = False
    """True for a part of a month, whose ends are soft."""


def read(timex: Timex, first: Variable, reference: Variable, step: Step) -> Reading | None:
    """The reading of an expression that counts from ``reference``, or from nothing; None for what has no place of its own."""
    kind = timex.meaning.kind
    if kind == "absolute":
        return _absolute(timex, first, step)
    if timex.meaning.reference != "document" or kind not in ("partial", "within", "offset", "stretch", "clock"):
        return None
    low, high = reach(timex)
    if low is None and high is None:
        return None
    strength: Strength = "convention" if kind in ("partial", "stretch") else "explicit"
    step = replace(step, strength=strength)
    tied = Constraint(first, reference, low, high, strength, (step,))
    if kind not in ("partial", "within", "offset") or (kind == "offset" and timex.meaning.unit == "day"):
        return Reading(first, reference, strength, step, (tied,), (), None)
    around = _occurrences_around(timex)
    stretches = _stretches(around)
    windows = _reference_windows(timex, around)

    def within(window: Bounds) -> list[Alternative]:
        return [
            Alternative(Bounds(a.days.earliest, a.days.earliest), a.reference)
            for a in windows(window)
            if overlap(Bounds(a.days.earliest, a.days.earliest), window)
        ]

    choice = Choice(first, reference, within, strength, (step,), cycle=_cycle(timex))
    looks_back = timex.meaning.direction == "past" and not (high is not None and high < 0)
    yearless = kind == "partial" and looks_back and timex.value.startswith("XXXX-") and not timex.value.startswith("XXXX-W")
    constraints = [tied]
    if yearless and _MONTH.fullmatch(timex.value):
        constraints.append(_in_retrospect(timex, first, reference, step, stretches))
    return Reading(
        first, reference, strength, step, tuple(constraints), (choice,), stretches, _cycle(timex), yearless, bool(timex.mod)
    )


_MONTH = re.compile(r"XXXX-\d\d")

_DOUBT_RETROSPECT = 2


def _in_retrospect(
    timex: Timex, first: Variable, reference: Variable, step: Step, stretches: Callable[[Bounds], Sequence[Bounds]]
) -> Constraint:
    """Who names a month, or a part of one, as past writes after its end: within it one says "this month"."""
    sample = stretches(Bounds(_SAMPLE, _SAMPLE + 9 * 366))
    shortest = min((b.latest - b.earliest + 1 for b in sample if b.earliest is not None and b.latest is not None), default=0)
    said = Step(
        "in retrospect", "a month named as past, or its part, was over at the time of writing", "convention", step.passage
    )
    return Constraint(reference, first, shortest, None, "convention", (said,), _DOUBT_RETROSPECT)


def covers(reading: Reading, day: Variable) -> tuple[list[Constraint], list[Choice]]:
    """That a day lies in the days the expression covers."""
    if reading.stretches is None:
        return [Constraint(day, reading.first, 0, 0, reading.strength, (reading.step,))], []
    stretches = reading.stretches

    def within(window: Bounds) -> list[Alternative]:
        return [Alternative(days, Bounds(days.earliest, days.earliest)) for days in stretches(window) if overlap(days, window)]

    longest = _longest(reading)
    if longest == 1:
        return [Constraint(day, reading.first, 0, 0, reading.strength, (reading.step,))], []
    tied = Constraint(day, reading.first, 0, longest - 1, reading.strength, (reading.step,))
    return [tied], [Choice(day, reading.first, within, reading.strength, (reading.step,), cycle=reading.cycle)]


def _longest(reading: Reading) -> int:
    assert reading.stretches is not None
    sample = reading.stretches(Bounds(_SAMPLE, _SAMPLE + 9 * reading.cycle))
    return max((b.latest - b.earliest + 1 for b in sample if b.earliest is not None and b.latest is not None), default=1)


_SAMPLE = 730120
"""1 January 2000: nine cycles from here hold a month of every length, a leap year, each weekday."""


def _absolute(timex: Timex, first: Variable, step: Step) -> Reading | None:
    found = occurrences(timex, Bounds(None, None))
    return fixed(first, found[0], step) if found and found[0].earliest is not None and found[0].latest is not None else None


def fixed(first: Variable, whole: Bounds, step: Step) -> Reading:
    """The reading of what covers the days of closed bounds, whatever the time of writing."""
    begins = Constraint(first, ORIGIN, whole.earliest, whole.earliest, step.strength, (step,), _DOUBT_NAMED)
    return Reading(first, ORIGIN, step.strength, step, (begins,), (), lambda window: [whole])


_DOUBT_NAMED = 1
"""A date named in the text yields to the date the document prints of itself."""


_Around = Callable[[Day, Day], Sequence[Bounds]]


def _stretches(around: _Around) -> Callable[[Bounds], Sequence[Bounds]]:
    def stretches(window: Bounds) -> list[Bounds]:
        if window.earliest is None or window.latest is None:
            return []
        return [days for days in around(window.earliest, window.latest) if overlap(days, window)]

    return stretches


def _cycle(timex: Timex) -> int:
    if timex.value.startswith("XXXX-WXX"):
        return 7
    return _CYCLES.get(timex.meaning.unit, 366) if timex.meaning.kind == "offset" else 366


def _occurrences_around(timex: Timex) -> _Around:
    """Whole occurrences in and around a window; the cut ones at the outer ends are left out. Asked for more than once."""
    cycle = _cycle(timex)

    @cache
    def around(first: Day, last: Day) -> Sequence[Bounds]:
        found = occurrences(timex, Bounds(first - 3 * cycle, last + 3 * cycle))
        if len(found) < 4:
            found = occurrences(timex, Bounds(first - 9 * cycle, last + 9 * cycle))
        return found[1:-1]

    return around


def _reference_windows(timex: Timex, around: _Around) -> Callable[[Bounds], Iterator[Alternative]]:
    """Alternatives: a stretch, and the days the reference may have if that stretch is meant."""
    same = same_unit(timex)
    low, high = reach(timex)

    def windows(window: Bounds) -> Iterator[Alternative]:
        assert window.earliest is not None
        assert window.latest is not None
        found = around(window.earliest, window.latest)
        for index, days in enumerate(found):
            assert days.earliest is not None
            if same is not None:
                unit, shift = same
                yield Alternative(days, period(unit, index_of(unit, days.earliest) - shift))
                continue
            earliest = None if high is None else days.earliest - high
            latest = None if low is None else days.earliest - low
            if timex.meaning.direction == "past" and index + 1 < len(found):
                # "April" is the last one begun; "last April" (never the day itself or later) the last one over.
                following = found[index + 1]
                assert following.earliest is not None
                assert following.latest is not None
                end = following.latest if high is not None and high < 0 else following.earliest - 1
                latest = end if latest is None else min(latest, end)
            yield Alternative(days, Bounds(earliest, latest))

    return windows


def compatible(a: Reading, b: Reading) -> bool:
    """Whether some day fits both; parts of a month ("late February") have a soft margin."""
    if a.stretches is None or b.stretches is None:
        return True
    fixed = [*a.stretches(Bounds()), *b.stretches(Bounds())]
    if fixed and fixed[0].earliest is not None and fixed[0].latest is not None:
        window = Bounds(fixed[0].earliest - 31, fixed[0].latest + 31)
    elif a.cycle == b.cycle:
        window = Bounds(_SAMPLE, _SAMPLE + 9 * a.cycle)
    else:
        # After 28 years weekdays fall on the same dates again.
        window = Bounds(_SAMPLE, _SAMPLE + 28 * 366)
    second = [_soft(days, b) for days in b.stretches(window)]
    starts = [days.earliest or 0 for days in second]
    for days in (_soft(days, a) for days in a.stretches(window)):
        assert days.earliest is not None
        at = bisect_left(starts, days.earliest)
        if any(overlap(days, near) for near in second[max(0, at - 1) : at + 2]):
            return True
    return False


_SOFT_MARGIN = 3
"""Days by which "early", "mid" or "late" may be stretched before two documents contradict one another."""


def _soft(days: Bounds, reading: Reading) -> Bounds:
    if not reading.part or days.earliest is None or days.latest is None:
        return days
    return Bounds(days.earliest - _SOFT_MARGIN, days.latest + _SOFT_MARGIN)


def lasting(timex: Timex) -> int | None:
    """The least number of days a duration has ("for months" at least two months); None where it gives no unit of days."""
    match = _DURATION.fullmatch(timex.value)
    if match is None or timex.mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        return None
    count = 2.0 if match[1] == "X" else float(match[1])
    return int(count * _UNIT_DAYS[match[2]])


_DURATION = re.compile(r"P(X|\d+(?:\.\d+)?)(D|W|M|Y|DE|CE)")
_UNIT_DAYS = {"D": 1, "W": 7, "M": 28, "Y": 365, "DE": 3652, "CE": 36524}
