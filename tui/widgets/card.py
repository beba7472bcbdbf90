"""A card: lines broken to the width of the pane, the cursor on lines that lead somewhere, sections to jump between."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import BindingType
from textual.strip import Strip

from dossier.view.cells import width
from dossier.view.lines import Card, Line, Piece, rows_of
from tui.messages import Follow
from tui.registry import bindings
from tui.widgets.linelist import LineList

MakeCard = Callable[[int], Card]
"""Cells to a card; most cards do not care for the width."""


class CardPane(LineList):
    """Shows one card. Rows are the broken rows; the cursor rests on the first row of a line."""

    SCOPES: ClassVar[tuple[str, ...]] = ("card", "list")
    BINDINGS: ClassVar[list[BindingType]] = bindings("card")

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._make: MakeCard = lambda cells: ()
        self._lines: list[tuple[Line, tuple[Piece, ...]]] = []
        self._firsts: list[int] = []
        self._laid_out_for = -1
        self.shown: object = None
        """What the card is about, to know whether another one is to be shown."""

    def show(self, about: object, make: MakeCard, section: str = "") -> None:
        """Shows a card, at a section if one is named; the same card keeps its cursor."""
        same = about == self.shown
        self.shown, self._make = about, make
        self._lay_out()
        self.reset(self.cursor if same and not section else 0)
        if not same or section:
            if not section:
                self.scroll_to(y=0, animate=False, immediate=True)
            self._go_to_section(section)

    def _lay_out(self) -> None:
        cells = max(self.cells, 10)
        self._laid_out_for = self.cells
        self._lines, self._firsts = [], []
        for item in self._make(cells):
            self._firsts.append(len(self._lines))
            self._lines.extend((item, row) for row in rows_of(item, cells - 1))

    def on_resize(self) -> None:
        if self.cells != self._laid_out_for:
            item = self.line
            self._lay_out()
            at = next((row for row, (line, _) in enumerate(self._lines) if line is item or line == item), 0)
            self.reset(at)
        super().on_resize()

    @property
    def count(self) -> int:
        return len(self._lines)

    @property
    def line(self) -> Line | None:
        """The line under the cursor."""
        return self._lines[self.cursor][0] if self.cursor < len(self._lines) else None

    @property
    def position(self) -> str:
        """Where the cursor is, in words."""
        return f"line {self.cursor + 1:,} of {len(self._lines):,}" if self._lines else ""

    def strip_of(self, row: int, cells: int, cursor: bool) -> Strip:
        item, pieces = self._lines[row]
        if item.pieces and item.pieces[0].tone == "heading":
            label = f"─ {item.pieces[0].text} "
            return self.paint(
                [Piece(label + "─" * max(cells - width(label), 0), "heading")], cells, cursor=cursor and self.has_focus
            )
        lit = self.has_focus and item is self.line
        mark = Piece("▌" if lit else "›" if row in self.hit_rows else " ", "key")
        return self.paint([mark, *pieces], cells, cursor=lit)

    def drawn_with(self) -> tuple[object, ...]:
        return (self.cursor if self.has_focus else -1,)

    # ------------------------------------------------------------------------- moving

    def rest_on(self, row: int, step: int) -> int:
        """The first row of the line at ``row``, or of the next one that is not blank."""
        at = row
        while 0 <= at < self.count and not self._lines[at][0].pieces:
            at += step
        if not 0 <= at < self.count:
            return self.cursor
        while at > 0 and self._lines[at - 1][0] is self._lines[at][0]:
            at -= 1
        return at

    def do_down(self) -> None:
        after = next((first for first in self._firsts if first > self.cursor and self._lines[first][0].pieces), None)
        if after is None:
            self.scroll_end(animate=False)
        else:
            self.go_to(after)
            self._show_whole()

    def _show_whole(self) -> None:
        """Scrolls until the whole line under the cursor can be seen, if it fits."""
        item, last = self.line, self.cursor
        while last + 1 < self.count and self._lines[last + 1][0] is item:
            last += 1
        top, height = self.scroll_offset.y, self.size.height
        if last >= top + height:
            self.scroll_to(y=min(last - height + 1, self.cursor), animate=False, immediate=True)

    def moved(self) -> None:
        self.refresh()
        self.dossier().previewed(self.line.target if self.line else None)

    def opened(self) -> None:
        if self.line is None or self.line.target is None:
            self.dossier().say("this line leads nowhere; quotations, names and steps with a passage do")
        else:
            self.post_message(Follow(self.line.target))

    def do_why(self) -> None:
        self._go_to_section("why")

    def do_next_section(self) -> None:
        self._other_section(1)

    def do_previous_section(self) -> None:
        self._other_section(-1)

    def _sections(self) -> list[int]:
        return [row for row in self._firsts if row < self.count and self._lines[row][0].key]

    def _other_section(self, step: int) -> None:
        rows = [row for row in self._sections() if (row > self.cursor if step > 0 else row < self.cursor)]
        self.go_to((rows[0] if step > 0 else rows[-1]) if rows else (self.count - 1 if step > 0 else 0), step)

    def _go_to_section(self, section: str) -> None:
        row = next((row for row in self._sections() if self._lines[row][0].key == section), None)
        if row is not None:
            self.scroll_to(y=min(row, max(self.count - self.size.height, 0)), animate=False, immediate=True)
            self.go_to(row + 1)

    def unavailable(self, action: str) -> str:
        keys = {line.key for line, _ in self._lines}
        if action == "card.why" and "why" not in keys:
            return "this card has no proof"
        if action == "card.timeline" and self.dossier().state.place != "actors":
            return "only the dossier of an actor has a timeline of its own"
        return super().unavailable(action)

    def do_timeline(self) -> None:
        if actor := self.dossier().state.actor:
            self.dossier().timeline_of(actor)

    def find(self, words: str) -> list[int]:
        wanted = words.casefold()
        return [row for row in self._firsts if wanted in "".join(p.text for p in self._lines[row][0].pieces).casefold()]
