"""The density of a case over time: how many events can lie in each cell of a ribbon. Sorted arrays and bisection, so that a
ribbon of 136 cells costs the same for a hundred events and for a million."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from dossier.days import civil, day
from dossier.model import Day, Event
from dossier.view.datebar import Window
from dossier.view.words import DAYS_AT_MOST

_LEVELS = " ▁▂▃▄▅▆▇█"
SHADE = "░"
"""Only events known no better than a month can lie here."""


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Two rows of bars and an axis, each as wide as asked for, and the cells that show the given window."""

    upper: str
    lower: str
    axis: str
    shown: tuple[int, int] | None


class Density:
    """Events with both bounds, as sorted arrays of their ends: the placed (known within a month) apart from the spread."""

    def __init__(self, events: Iterable[Event]) -> None:
        placed: list[tuple[Day, Day]] = []
        spread: list[tuple[Day, Day]] = []
        for event in events:
            low, high = event.anchor.earliest, event.anchor.latest
            if low is not None and high is not None:
                (placed if high - low < DAYS_AT_MOST else spread).append((low, high))
        self._placed = _sorted_ends(placed)
        self._spread = _sorted_ends(spread)

    @property
    def span(self) -> Window | None:
        """From the first to the last day of the placed events; of the spread ones where there are no others."""
        for lows, highs in (self._placed, self._spread):
            if lows:
                return Window(lows[0], highs[-1])
        return None

    def placed(self, first: Day, last: Day) -> int:
        """How many placed events can lie in these days."""
        return _overlapping(self._placed, first, last)

    def spread(self, first: Day, last: Day) -> int:
        """How many spread events can lie in these days."""
        return _overlapping(self._spread, first, last)

    def ribbon(self, span: Window, cells: int, shown: Window | None = None) -> Ribbon:
        """The ribbon of a span of days. Heights are linear; the least that is there still shows."""
        edges = [span.first + (span.last + 1 - span.first) * cell // cells for cell in range(cells + 1)]
        days = [(first, max(first, after - 1)) for first, after in pairwise(edges)]
        counts = [self.placed(first, last) for first, last in days]
        top = max(counts, default=0) or 1
        levels = [-(-number * 16 // top) for number in counts]
        lower = "".join(
            _LEVELS[min(level, 8)] if level else SHADE if self.spread(first, last) else " "
            for level, (first, last) in zip(levels, days, strict=True)
        )
        upper = "".join(_LEVELS[max(level - 8, 0)] for level in levels)
        window = None
        if shown is not None and shown.last >= span.first and shown.first <= span.last:
            window = (max(span.cell(shown.first, cells), 0), min(span.cell(shown.last, cells), cells - 1))
        return Ribbon(upper, lower, axis(span, cells), window)


def axis(span: Window, cells: int) -> str:
    """Dates under a ribbon: days, months or years, as many as fit apart."""
    marks: list[str] = [" "] * cells
    free = 0
    for tick, label in _ticks(span, cells):
        at = span.cell(tick, cells)
        if at >= free and at + len(label) <= cells:
            marks[at : at + len(label)] = label
            free = at + len(label) + 2
    return "".join(marks)


def _ticks(span: Window, cells: int) -> list[tuple[Day, str]]:
    year, month, _ = civil(span.first)
    last_year = civil(span.last)[0]
    years = last_year - year + 1
    if years * 6 > cells or years > 8:
        step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10000) if years // n * 6 <= cells)
        return [(day(y), f"{y:04d}") for y in range(-(-year // step) * step, last_year + 1, step)]
    months = [(y, m) for y in range(year, last_year + 1) for m in range(1, 13) if (y, m) >= (year, month)]
    ticks = [(day(y, m), f"{y:04d}-{m:02d}" if m == 1 or (y, m) == months[0] else f"{m:02d}") for y, m in months]
    return [(max(number, span.first), label) for number, label in ticks if number <= span.last]


def _sorted_ends(bounds: list[tuple[Day, Day]]) -> tuple[array[int], array[int]]:
    return array("q", sorted(low for low, _ in bounds)), array("q", sorted(high for _, high in bounds))


def _overlapping(ends: tuple[array[int], array[int]], first: Day, last: Day) -> int:
    lows, highs = ends
    return bisect_right(lows, last) - bisect_left(highs, first)
