"""The find prompt at the foot of the screen: finds while one types, Enter keeps the hits, Escape goes back to where one was."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Input, Static

from dossier.view.words import count
from tui.widgets.linelist import LineList

PAUSE = 0.04
"""Seconds after a key before its words are looked for: while one types fast, only the last words are."""


class Prompt(Horizontal):
    """Asks for words to find in a pane."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._pane: LineList | None = None
        self._origin = 0
        self._waiting: Timer | None = None

    def compose(self) -> ComposeResult:
        yield Static(Content("/"), id="asks")
        yield Input(placeholder="words to find here; Enter keeps the hits, Esc leaves", id="words")
        yield Static(Content(""), id="answers")

    @property
    def is_open(self) -> bool:
        return self.has_class("-open")

    def open(self, pane: LineList) -> None:
        """Begins a search in a pane."""
        self._pane, self._origin = pane, pane.cursor
        self.display = True
        self.add_class("-open")
        words = self.query_one(Input)
        words.value = ""
        self.screen.set_focus(words)

    def close(self) -> None:
        """Ends the prompt and gives the keyboard back; the hits stay."""
        self.remove_class("-open")
        self.display = False
        if self._pane is not None:
            self._pane.focus()

    def cancel(self) -> None:
        """Ends the search: no hits, the cursor where it was."""
        if self._pane is not None:
            self._pane.search("", self._origin)
            self._pane.go_to(self._origin)
        self.close()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if self._waiting is not None:
            self._waiting.stop()
        self._waiting = self.set_timer(PAUSE, self._find)

    def _find(self) -> None:
        self._waiting = None
        if self._pane is None or not self.is_open:
            return
        words = self.query_one(Input).value
        hits = self._pane.search(words, self._origin)
        self.query_one("#answers", Static).update(Content(count(hits, "hit") if words.strip() else ""))

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        event.stop()
        if self._waiting is not None:
            self._waiting.stop()
            self._find()
        self.close()
