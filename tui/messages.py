"""What panes tell the workbench. Past tense: it happened; imperative: do it."""

from __future__ import annotations

from textual.message import Message

from dossier.view.lines import Target


class Selected(Message):
    """The cursor of a list moved to a thing of the case."""

    def __init__(self, id: str | None) -> None:
        super().__init__()
        self.id = id

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Selected)


class Opened(Message):
    """Enter or a click on the selected thing of a list: its card should get the keyboard, at a section if one is named."""

    def __init__(self, id: str | None, section: str = "") -> None:
        super().__init__()
        self.id = id
        self.section = section


class Follow(Message):
    """Go to what a line or mark leads to."""

    def __init__(self, target: Target) -> None:
        super().__init__()
        self.target = target


class Preview(Message):
    """The cursor of a card moved to a line that leads to ``target`` (or to nothing)."""

    def __init__(self, target: Target | None) -> None:
        super().__init__()
        self.target = target

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Preview)
