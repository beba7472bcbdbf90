"""What panes tell the workbench. Past tense: it happened; imperative: do it.

That the cursor moved is not among them: panes tell the app directly (``DossierApp.selected``, ``previewed``, ``opened``), because
a message would be answered a frame later, and row and card are to change together."""

from __future__ import annotations

from textual.message import Message

from dossier.view.lines import Target


class Follow(Message):
    """Go to what a line or mark leads to."""

    def __init__(self, target: Target) -> None:
        super().__init__()
        self.target = target
