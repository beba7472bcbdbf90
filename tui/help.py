"""Help for the focused pane, from the action registry, and what every sign means."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from dossier.view.datebar import LEGEND
from dossier.view.lines import BLANK, Card, Line, heading, line
from dossier.view.ribbon import SHADE
from dossier.view.words import CERTAINTIES, CONFLICT, STATUSES
from tui.registry import actions_in
from tui.widgets.card import CardPane


def help_card(scopes: tuple[str, ...]) -> Card:
    """Keys of a pane's scopes and of the app, by group, then the signs."""
    lines: list[Line] = []
    group = ""
    for action in actions_in(*scopes, "app"):
        if action.group != group:
            group = action.group
            lines += [BLANK] * bool(lines) + [heading(group, key=group)]
        lines.append(line((f"{action.shown:<8}", "key"), (f"{action.label:<16}", "strong"), action.help, indent=24))
    lines += [BLANK, heading("Signs", key="signs")]
    for sign in (*CERTAINTIES.values(), *STATUSES.values(), CONFLICT):
        lines.append(line((f"{sign.glyph:<8}", "key"), (f"{sign.word:<16}", "strong"), sign.help, indent=24))
    for drawing, meaning in LEGEND:
        lines.append(line((f"{drawing:<24}", "bar"), meaning, indent=24))
    lines.append(line((f"{SHADE:<24}", "bar"), "in the ribbon: only events known no better than a month can lie here", indent=24))
    return tuple(lines)


class Help(ModalScreen[None]):
    """Shown over the app; any of Esc, q, ? leaves."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,question_mark,f1", "leave", show=False)]

    def __init__(self, scopes: tuple[str, ...]) -> None:
        super().__init__()
        self._scopes = scopes

    def compose(self) -> ComposeResult:
        with Vertical(id="frame") as frame:
            frame.border_title = Content("Keys here, and what the signs mean")
            yield CardPane(id="keys-card")

    def on_mount(self) -> None:
        pane = self.query_one(CardPane)
        pane.show("help", lambda cells: help_card(self._scopes))
        pane.focus()

    def action_leave(self) -> None:
        self.dismiss(None)
