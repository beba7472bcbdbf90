"""Where a person is in a case: one frozen value that screens are drawn from and the back stack keeps; ids and days only."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from dossier.case import Query
from dossier.model import Day, Passage

Place = Literal["timeline", "actors", "statements", "conflicts", "documents", "reader"]
PLACES: tuple[Place, ...] = ("timeline", "actors", "statements", "conflicts", "documents")
"""The lists, in the order of their number keys. The reader is reached through a passage or a document."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """``pane`` is what has the keyboard. Ids name what is selected in each place; ``None`` is the first."""

    place: Place = "timeline"
    pane: Literal["list", "card"] = "list"
    query: Query = field(default_factory=Query)
    event: str | None = None
    actor: str | None = None
    statement: str | None = None
    conflict: str | None = None
    document: str | None = None
    passage: Passage | None = None
    """What the reader has in focus."""
    zoom: tuple[Day, Day] | None = None
    """The days the ribbon shows; ``None`` for the whole case."""

    def selected(self) -> str | None:
        """The id selected in the present place."""
        return {
            "timeline": self.event,
            "actors": self.actor,
            "statements": self.statement,
            "conflicts": self.conflict,
            "documents": self.document,
            "reader": self.document,
        }[self.place]

    def selecting(self, id: str | None) -> ViewState:
        """The same place with another thing selected."""
        match self.place:
            case "timeline":
                return replace(self, event=id)
            case "actors":
                return replace(self, actor=id)
            case "statements":
                return replace(self, statement=id)
            case "conflicts":
                return replace(self, conflict=id)
            case _:
                return replace(self, document=id)


class History:
    """Back and forward, as in a browser: going somewhere new forgets what lay ahead."""

    def __init__(self, state: ViewState) -> None:
        self._states = [state]
        self._at = 0

    @property
    def state(self) -> ViewState:
        return self._states[self._at]

    @property
    def behind(self) -> int:
        return self._at

    @property
    def ahead(self) -> int:
        return len(self._states) - 1 - self._at

    def go(self, state: ViewState) -> None:
        """Goes to a new state."""
        del self._states[self._at + 1 :]
        self._states.append(state)
        self._at += 1

    def amend(self, state: ViewState) -> None:
        """Changes the present state in place: a moved cursor is not a step of the way."""
        self._states[self._at] = state

    def back(self) -> bool:
        """One step back; False at the beginning."""
        self._at = max(self._at - 1, 0) if (moved := self._at > 0) else 0
        return moved

    def forward(self) -> bool:
        """One step forward; False at the end."""
        moved = self.ahead > 0
        self._at += moved
        return moved
