"""The density ribbon above the panes: where in time the case is full or silent, and which days the list shows. A click jumps."""

from __future__ import annotations

from textual import events
from textual.message import Message
from textual.strip import Strip

from dossier.model import Day
from dossier.view.datebar import Window
from dossier.view.lines import Piece, Tone
from dossier.view.ribbon import Density, Ribbon
from tui.painting import COMPONENTS, Painted


class RibbonBar(Painted, can_focus=False):
    """Two rows of bars (one where the screen is low) and an axis."""

    COMPONENT_CLASSES = COMPONENTS

    class Jumped(Message):
        """A day of the ribbon was clicked."""

        def __init__(self, day: Day) -> None:
            super().__init__()
            self.day = day

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._density: Density | None = None
        self._span: Window | None = None
        self._shown: Window | None = None
        self._cursor: Day | None = None
        self._drawn: tuple[tuple[object, ...], Ribbon] | None = None

    def show(self, density: Density, span: Window | None, shown: Window | None, cursor: Day | None) -> None:
        """``span`` is what the ribbon covers, ``shown`` what the list shows, ``cursor`` the day of its cursor."""
        if (density, span, shown, cursor) == (self._density, self._span, self._shown, self._cursor):
            return
        self._density, self._span, self._shown, self._cursor = density, span, shown, cursor
        self.refresh()

    def _ribbon(self, cells: int) -> Ribbon | None:
        if self._density is None or self._span is None or cells < 10:
            return None
        key = (id(self._density), self._span, self._shown, cells)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = (key, self._density.ribbon(self._span, cells, self._shown))
        return self._drawn[1]

    def render_line(self, y: int) -> Strip:
        cells = self.size.width
        ribbon = self._ribbon(cells - 2)
        if ribbon is None:
            return self.paint([Piece(" no dated events" if y == 0 else "", "dim")], cells)
        if y == self.size.height - 1:
            return self._axis(ribbon, cells)
        upper = self.size.height > 2 and y == 0
        bars = ribbon.upper if upper else ribbon.lower
        return self.paint([Piece(" "), *self._bars(ribbon, bars)], cells)

    def _bars(self, ribbon: Ribbon, bars: str) -> list[Piece]:
        first, last = ribbon.shown or (0, len(bars) - 1)
        at = self._cell()
        pieces: list[Piece] = []
        for start, end, tone in ((0, first, "dim"), (first, last + 1, "bar"), (last + 1, len(bars), "dim")):
            kind: Tone = "bar" if tone == "bar" else "dim"
            if at is not None and start <= at < end:
                pieces += [Piece(bars[start:at], kind), Piece(bars[at], "focus"), Piece(bars[at + 1 : end], kind)]
            else:
                pieces.append(Piece(bars[start:end], kind))
        return pieces

    def _cell(self) -> int | None:
        if self._cursor is None or self._span is None:
            return None
        cell = self._span.cell(self._cursor, self.size.width - 2)
        return cell if 0 <= cell < self.size.width - 2 else None

    def _axis(self, ribbon: Ribbon, cells: int) -> Strip:
        axis = ribbon.axis
        if ribbon.shown is None:
            return self.paint([Piece(" "), Piece(axis, "dim")], cells)
        first, last = ribbon.shown
        return self.paint(
            [
                Piece(" "),
                Piece(axis[:first], "dim"),
                Piece(_bracketed(axis[first : last + 1]), "strong"),
                Piece(axis[last + 1 :], "dim"),
            ],
            cells,
        )

    def on_click(self, event: events.Click) -> None:
        cells = self.size.width - 2
        if self._span is not None and cells > 0:
            cell = max(0, min(event.x - 1, cells - 1))
            self.post_message(self.Jumped(self._span.first + (self._span.last + 1 - self._span.first) * cell // cells))


def _bracketed(axis: str) -> str:
    """A stretch of the axis as a bracket that leaves its labels readable."""
    if len(axis) == 1:
        return "┴"
    ends = {0: "├", len(axis) - 1: "┤"}
    return "".join(ends.get(at, "─") if mark == " " or (mark == "╵" and at in ends) else mark for at, mark in enumerate(axis))
