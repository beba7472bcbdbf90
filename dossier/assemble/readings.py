"""What a time expression says of the calendar, as constraints on the first day it means and on the days it covers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from dossier.annotate.timex import occurrences, reach, same_unit
from dossier.annotate.timex.units import index_of, period
from dossier.assemble.network import ORIGIN, Alternative, Choice, Constraint, Variable
from dossier.days import overlap
from dossier.model import Bounds, Day, Step, Strength, Timex

_PAD = 800
"""Occurrences are asked for this far around a window, since they are cut at its ends and their neighbours matter."""

_PAD_RARE = 3000
"""The same for what does not come every year, such as 29 February."""


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
    yearless: bool
    """True where the words name a place in the year but no year."""


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
        return Reading(first, reference, strength, step, (tied,), (), None, False)
    stretches = _stretches(timex)
    windows = _reference_windows(timex)

    def within(window: Bounds) -> list[Alternative]:
        return [
            Alternative(Bounds(a.days.earliest, a.days.earliest), a.reference)
            for a in windows(window)
            if overlap(Bounds(a.days.earliest, a.days.earliest), window)
        ]

    choice = Choice(first, reference, within, strength, (step,))
    yearless = kind == "partial" and not timex.value.startswith("XXXX-W") and timex.value.startswith("XXXX-")
    return Reading(first, reference, strength, step, (tied,), (choice,), stretches, yearless)


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
    return [tied], [Choice(day, reading.first, within, reading.strength, (reading.step,))]


def _longest(reading: Reading) -> int:
    assert reading.stretches is not None
    sample = reading.stretches(Bounds(_SAMPLE, _SAMPLE + 9 * 366)) or reading.stretches(Bounds(None, None))
    return max((b.latest - b.earliest + 1 for b in sample if b.earliest is not None and b.latest is not None), default=1)


_SAMPLE = 730120
"""1 January 2000: the nine years from here hold a month, a week and a 29 February of every length."""


def _absolute(timex: Timex, first: Variable, step: Step) -> Reading | None:
    found = occurrences(timex, Bounds(None, None))
    if not found or found[0].earliest is None or found[0].latest is None:
        return None
    whole = found[0]
    fixed = Constraint(first, ORIGIN, whole.earliest, whole.earliest, "explicit", (step,))
    return Reading(first, ORIGIN, "explicit", step, (fixed,), (), lambda window: [whole], False)


def _stretches(timex: Timex) -> Callable[[Bounds], Sequence[Bounds]]:
    def stretches(window: Bounds) -> list[Bounds]:
        return [days for days in _around(timex, window) if overlap(days, window)]

    return stretches


def _around(timex: Timex, window: Bounds) -> Sequence[Bounds]:
    """Whole occurrences in and around a closed window; the cut ones at the outer ends are left out."""
    if window.earliest is None or window.latest is None:
        return []
    pad = 40 if timex.value.startswith("XXXX-WXX") or (timex.meaning.unit == "week" and not timex.meaning.fields) else _PAD
    found = occurrences(timex, Bounds(window.earliest - pad, window.latest + pad))
    if len(found) < 3:
        found = occurrences(timex, Bounds(window.earliest - _PAD_RARE, window.latest + _PAD_RARE))
    return found[1:-1]


def _reference_windows(timex: Timex) -> Callable[[Bounds], Iterator[Alternative]]:
    """Alternatives: a stretch, and the days the reference may have if that stretch is meant."""
    same = same_unit(timex)
    low, high = reach(timex)

    def windows(window: Bounds) -> Iterator[Alternative]:
        found = _around(timex, window)
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


def last_day(reading: Reading, day: Day) -> Day | None:
    """The last day of the stretch that begins on a day."""
    if reading.stretches is None:
        return day
    return next((b.latest for b in reading.stretches(Bounds(day, day)) if b.earliest == day), None)
