"""The frame around the panes: where one is, which filters hold, what just happened, which keys work here."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.strip import Strip

from dossier.view.cells import cut, width
from dossier.view.lines import Piece, Tone
from tui.acting import Acting
from tui.painting import COMPONENTS, Painted
from tui.registry import actions_in


class Bar(Painted, can_focus=False):
    """One line: pieces at the left, pieces at the right; the left gives way. Some pieces can be clicked."""

    COMPONENT_CLASSES = COMPONENTS

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.left: list[tuple[Piece, str]] = []
        """(piece, action to run at a click or empty)"""
        self.right: list[tuple[Piece, str]] = []
        self._areas: list[tuple[int, int, str]] = []

    def show(self, left: Sequence[tuple[Piece, str]], right: Sequence[tuple[Piece, str]]) -> None:
        """Shows other pieces."""
        if (list(left), list(right)) != (self.left, self.right):
            self.left, self.right = list(left), list(right)
            self.refresh()

    def render_line(self, y: int) -> Strip:
        if y:
            return Strip.blank(self.size.width, self.rich_style)
        cells = self.size.width
        room = cells - sum(width(part.text) for part, _ in self.right)
        shown: list[Piece] = []
        self._areas, at = [], 0
        for part, action in self.left:
            text = cut(part.text, room - at)
            if not text:
                break
            shown.append(Piece(text, part.tone))
            self._areas.append((at, at + width(text), action))
            at += width(text)
        shown.append(Piece(" " * max(room - at, 0)))
        at = max(room, at)
        for part, action in self.right:
            shown.append(part)
            self._areas.append((at, at + width(part.text), action))
            at += width(part.text)
        return self.paint(shown, cells)

    def on_click(self, event: events.Click) -> None:
        action = next((action for low, high, action in self._areas if low <= event.x < high), "")
        if action:
            self.app.call_later(self.run_action, action)


class KeyBar(Bar):
    """The footer: keys of the focused pane, those that cannot be used now in grey."""

    def follow(self, pane: object) -> None:
        """Shows the keys of a pane, and those that work everywhere."""
        pieces: list[tuple[Piece, str]] = [(Piece(" "), "")]
        scopes = pane.SCOPES if isinstance(pane, Acting) else ()
        for action in actions_in(*scopes, "app"):
            if not action.footer:
                continue
            owner = pane if action.scope in scopes and isinstance(pane, Acting) else self.app
            off = isinstance(owner, Acting) and bool(owner.unavailable(action.id))
            key, label = action.shown.split()[0], action.label
            run = f"app.run('{action.id}')"
            tone: Tone = "dim" if off else "text"
            pieces += [(Piece(key, "dim" if off else "key"), run), (Piece(f" {label}  ", tone), run)]
        self.show(pieces, [])
