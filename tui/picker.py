"""Type to choose: one window for filters, the palette of everything, and any choice among several things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from rich.style import Style
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widgets import Input, Static

from dossier.view.cells import fit, width
from dossier.view.lines import Piece
from dossier.view.printable import one_line
from tui.widgets.linelist import LineList

T = TypeVar("T")

MOST = 300
"""Choices that a window lists; typing narrows."""


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """A choice: its words, what stands at the right, what choosing it gives, and why it cannot be chosen now."""

    label: str
    detail: str
    value: T
    off: str = ""


class _Options(LineList):
    """The choices."""

    def __init__(self) -> None:
        super().__init__(id="options")
        self.can_focus = False
        self.options: Sequence[Option[Any]] = ()

    @property
    def count(self) -> int:
        return len(self.options)

    def strip_of(self, row: int, cells: int, cursor: bool) -> Strip:
        option = self.options[row]
        detail = one_line(option.off or option.detail)
        room = max(cells - 2 - width(detail) - 1, 10)
        tone = "dim" if option.off else "text"
        pieces = [
            Piece("▌ " if cursor else "  ", "key"),
            Piece(fit(one_line(option.label), room), "dim" if option.off else "text"),
        ]
        return self.paint([*pieces, Piece(" " + detail, "dim" if tone == "text" else "uncertain")], cells, cursor=cursor)

    def cursor_style(self) -> Style:
        return self.get_component_rich_style("row--cursor", partial=True)

    def opened(self) -> None:
        screen = self.screen
        assert isinstance(screen, Picker)
        screen.choose()


class Picker(ModalScreen[T | None]):
    """Dismissed with the chosen value, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("down,ctrl+n", "move(1)", show=False, priority=True),
        Binding("up,ctrl+p", "move(-1)", show=False, priority=True),
        Binding("pagedown", "move(10)", show=False, priority=True),
        Binding("pageup", "move(-10)", show=False, priority=True),
    ]

    def __init__(self, title: str, options: Callable[[str], Sequence[Option[T]]], hint: str = "type to narrow") -> None:
        super().__init__()
        self._title, self._options, self._hint = title, options, hint

    def compose(self) -> ComposeResult:
        with Vertical(id="frame") as frame:
            frame.border_title = Content(one_line(self._title))
            yield Input(placeholder=self._hint)
            yield _Options()
            yield Static(Content("↑↓ move   Enter choose   Esc leave"), id="note")

    def on_mount(self) -> None:
        self._fill("")

    def _fill(self, typed: str) -> None:
        pane = self.query_one(_Options)
        pane.options = self._options(typed)[:MOST]
        pane.reset()

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        event.stop()
        self._fill(event.value)

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.choose()

    def choose(self) -> None:
        """Takes the choice under the cursor."""
        pane = self.query_one(_Options)
        if not pane.options:
            return
        option = pane.options[pane.cursor]
        if option.off:
            self.query_one("#note", Static).update(Content(one_line(option.off)))
            return
        self.dismiss(option.value)

    def action_leave(self) -> None:
        self.dismiss(None)

    def action_move(self, rows: int) -> None:
        pane = self.query_one(_Options)
        pane.go_to(pane.cursor + rows)
