"""Lanes: an actor's events against time, in one row of cells on the ribbon's axis."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.case.glimpse import glimpse
from dossier.model import Event, Placed
from dossier.view.datebar import Window

_MARKS = "▁▂▃▄▅▆▇█"
NOTHING = "·"


def spark_line(events: Sequence[Event], span: Window | None, cells: int) -> str:
    """How many of these events lie in each cell: the middle of what is known places an event, as a lane has no room for its
    bounds; heights are relative to the fullest cell. Events without bounds are left out."""
    if span is None or cells < 1:
        return NOTHING * max(cells, 0)
    counts = [0] * cells
    for event in glimpse(events, Placed):
        low, high = event.anchor.earliest, event.anchor.latest
        if low is None or high is None:
            continue
        cell = span.cell((low + high) // 2, cells)
        if 0 <= cell < cells:
            counts[cell] += 1
    top = max(counts)
    return "".join(_MARKS[(number * len(_MARKS) - 1) // top] if number else NOTHING for number in counts)
