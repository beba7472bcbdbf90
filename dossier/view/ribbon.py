"""The density of a case over time. An event known to the day counts whole on its day; one known to lie within some days spreads
its one share over them. Running sums by day, so that a ribbon costs the same for a hundred events and for a million."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, pairwise

from dossier.days import civil, day
from dossier.model import Day, Event, Placed
from dossier.view.datebar import Window
from dossier.view.words import DAYS_AT_MOST

_LEVELS = " ▁▂▃▄▅▆▇█"
SHADE = "░"
"""Only events known no better than a month can lie here."""

LONGEST = 4_000_000
"""Days that the sums cover, from the first placed event on: eleven thousand years."""


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Two rows of bars and an axis, each as wide as asked for, and the cells that show the given window."""

    upper: str
    lower: str
    axis: str
    shown: tuple[int, int] | None


class Density:
    """Events with both bounds: the placed (known within a month) apart from the spread. Others are in no ribbon."""

    def __init__(self, events: Iterable[Placed | Event]) -> None:
        placed: list[tuple[Day, Day]] = []
        spread: list[tuple[Day, Day]] = []
        for event in events:
            low, high = event.anchor.earliest, event.anchor.latest
            if low is not None and high is not None:
                (placed if high - low < DAYS_AT_MOST else spread).append((low, high))
        base = placed or spread
        self.span = Window(min(low for low, _ in base), max(high for _, high in base)) if base else None
        """From the first to the last day of the placed events; of the spread ones where there are no others."""
        self._placed = self._sums(placed)
        self._spread = self._sums(spread)

    def placed(self, first: Day, last: Day) -> float:
        """The share of the placed events that falls in these days."""
        return self._share(self._placed, first, last)

    def spread(self, first: Day, last: Day) -> float:
        """The share of the spread events that falls in these days."""
        return self._share(self._spread, first, last)

    def ribbon(self, span: Window, cells: int, shown: Window | None = None) -> Ribbon:
        """The ribbon of a span of days. Heights are linear; the least that is there still shows."""
        edges = [span.first + (span.last + 1 - span.first) * cell // cells for cell in range(cells + 1)]
        days = [(first, max(first, after - 1)) for first, after in pairwise(edges)]
        shares = [(self.placed(first, last), self.spread(first, last)) for first, last in days]
        top = max((placed + spread for placed, spread in shares), default=0.0)
        levels = [_level(placed, spread, top) for placed, spread in shares]
        lower = "".join(SHADE if level < 0 else _LEVELS[min(level, 8)] for level in levels)
        upper = "".join(_LEVELS[max(level - 8, 0)] for level in levels)
        window = None
        if shown is not None and shown.last >= span.first and shown.first <= span.last:
            window = (max(span.cell(shown.first, cells), 0), min(span.cell(shown.last, cells), cells - 1))
        return Ribbon(upper, lower, axis(span, cells), window)

    def _sums(self, bounds: list[tuple[Day, Day]]) -> array[float]:
        """Running sums of shares by day; entry n is what lies before the n-th day of the span."""
        if self.span is None or not bounds:
            return array("d", [0.0])
        first = self.span.first
        size = min(self.span.last - first + 1, LONGEST)
        steps = array("d", bytes(8 * (size + 1)))
        for low, high in bounds:
            share = 1.0 / (high - low + 1)
            if high >= first and low - first < size:
                steps[max(low - first, 0)] += share
                steps[min(high + 1 - first, size)] -= share
        by_day = accumulate(steps)
        return array("d", accumulate(by_day, initial=0.0))

    def _share(self, sums: array[float], first: Day, last: Day) -> float:
        if self.span is None:
            return 0.0
        low = min(max(first - self.span.first, 0), len(sums) - 1)
        high = min(max(last + 1 - self.span.first, 0), len(sums) - 1)
        return sums[high] - sums[low]


_TRACE = 1e-9
"""Shares below this are rounding."""


def _level(placed: float, spread: float, top: float) -> int:
    """0 to 16; -1 for a shade."""
    if placed < _TRACE:
        return -1 if spread > _TRACE else 0
    return max(1, round((placed + spread) / top * 16))


def axis(span: Window, cells: int) -> str:
    """Dates under a ribbon: months or years, as many as fit apart, each behind the tick of its first cell."""
    marks: list[str] = [" "] * cells
    free = 0
    for tick, name in _ticks(span, cells):
        at, label = span.cell(tick, cells), f"╵{name}"
        if at >= free and at + len(label) <= cells:
            marks[at : at + len(label)] = label
            free = at + len(label) + 1
    return "".join(marks)


def _ticks(span: Window, cells: int) -> list[tuple[Day, str]]:
    year, month, _ = civil(span.first)
    last_year = civil(span.last)[0]
    years = last_year - year + 1
    if years > 8:
        step = next((n for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if years // n * 6 <= cells), 5000)
        return [(day(y), f"{y:04d}") for y in range(-(-year // step) * step, last_year + 1, step)]
    months = [(y, m) for y in range(year, last_year + 1) for m in range(1, 13) if (y, m) >= (year, month)]
    ticks = [(day(y, m), f"{y:04d}-{m:02d}" if m == 1 or (y, m) == months[0] else f"{m:02d}") for y, m in months]
    return [(max(number, span.first), label) for number, label in ticks if number <= span.last]
