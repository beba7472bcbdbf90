"""Date bars: an anchor drawn to scale in the window of days that the screen shows.

``│`` one day, ``├──┤`` some day within, ``╞══╡`` throughout, ``├┄┄`` or later, ``┄┄┤`` or earlier; ``‹`` and ``›`` where it lies
outside the window. Nothing is drawn for the undated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dossier.model import Anchor, Day
from dossier.view.dates import goes_on
from dossier.view.words import DAYS_AT_MOST

LEGEND: tuple[tuple[str, str], ...] = (
    ("│", "one day"),
    ("├──┤", "some day between the two ends"),
    ("╞══╡", "throughout, from the first day to the last"),
    ("├┄┄", "this day or later"),
    ("┄┄┤", "this day or earlier"),
    ("‹ ›", "lies outside the days that the screen shows"),
)


@dataclass(frozen=True, slots=True)
class Window:
    """The days a column of bars spans, both included."""

    first: Day
    last: Day

    def cell(self, day: Day, cells: int) -> int:
        """The cell a day falls in; may lie outside ``0 .. cells - 1``."""
        return (day - self.first) * cells // (self.last - self.first + 1)


def window_of(anchors: Iterable[Anchor]) -> Window | None:
    """The days that the well-placed of these anchors span. Bars known no better than a month would squeeze the rest into a
    few cells, so they count with their known ends only where nothing else is there."""
    days: list[Day] = []
    loose: list[Day] = []
    for anchor in anchors:
        low, high = anchor.earliest, anchor.latest
        ends = [end for end in (low, high) if end is not None]
        close = low is not None and high is not None and high - low < DAYS_AT_MOST
        (days if close else loose).extend(ends)
    ends = days or loose
    return Window(min(ends), max(ends)) if ends else None


def date_bar(anchor: Anchor, window: Window | None, cells: int) -> str:
    """An anchor in exactly ``cells`` cells."""
    low, high = anchor.earliest, anchor.latest
    if window is None or (low is None and high is None) or cells < 1:
        return " " * cells
    first = 0 if low is None else window.cell(low, cells)
    last = cells - 1 if high is None else window.cell(high, cells)
    if last < 0:
        return "‹".ljust(cells)
    if first >= cells:
        return "›".rjust(cells)
    return " " * max(first, 0) + _bar(anchor, first, last, cells) + " " * (cells - 1 - min(last, cells - 1))


def _bar(anchor: Anchor, first: int, last: int, cells: int) -> str:
    throughout = anchor.temporal == "span" and not goes_on(anchor)
    left, fill, right, single = ("╞", "═", "╡", "╪") if throughout else ("├", "─", "┤", "┼")
    if anchor.earliest == anchor.latest:
        return "│"
    if anchor.earliest is None or anchor.latest is None:
        fill = "┄"
    drawn = min(last, cells - 1) - max(first, 0) + 1
    begins = anchor.earliest is not None and first >= 0
    ends = anchor.latest is not None and last < cells
    if drawn == 1:
        return single if begins and ends else left if begins else right if ends else fill
    return (left if begins else fill) + fill * (drawn - 2) + (right if ends else fill)
