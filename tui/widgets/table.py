"""A list of things other than events: actors, statements, conflicts, documents. Its rows come from a function, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.strip import Strip

from dossier.view.lines import Piece
from tui.messages import Opened, Selected
from tui.registry import bindings
from tui.widgets.linelist import LineList

RowPieces = Callable[[int, int], list[Piece]]
"""(position, cells) to the pieces of a row."""


class Table(LineList):
    """Things with ids, a heading line that stays, and a row function."""

    TOP = 0

    def __init__(self, *, id: str | None = None, words: str = "things") -> None:
        super().__init__(id=id)
        self.ids: Sequence[str] = ()
        self.words = words
        """What the rows are, in the plural: "actors"."""
        self._pieces: RowPieces = lambda position, cells: []
        self._texts: Callable[[int], str] = lambda position: ""
        self._hit_rows: set[int] = set()

    def show(self, ids: Sequence[str], pieces: RowPieces, texts: Callable[[int], str], selected: str | None) -> None:
        """Shows other rows; ``texts`` gives what a search looks at."""
        self.ids, self._pieces, self._texts = ids, pieces, texts
        self._hit_rows = set()
        self.reset(self.ids.index(selected) if selected in self.ids else 0)

    def select(self, id: str | None) -> bool:
        """Puts the cursor on a thing; False where the list does not have it."""
        if id not in self.ids:
            return False
        self.go_to(self.ids.index(id), centre=True)
        return True

    @property
    def selected(self) -> str | None:
        """The id under the cursor."""
        return self.ids[self.cursor] if self.ids else None

    @property
    def count(self) -> int:
        return len(self.ids)

    @property
    def position(self) -> str:
        """Where the cursor is, in words."""
        return f"{self.cursor + 1:,} of {len(self.ids):,} {self.words}" if self.ids else ""

    def strip_of(self, row: int, cells: int, cursor: bool) -> Strip:
        mark = Piece("▌" if cursor else "›" if row in self._hit_rows else " ", "key")
        return self.paint([mark, *self._pieces(row, cells - 1)], cells, cursor=cursor)

    def moved(self) -> None:
        self.post_message(Selected(self.selected))

    def opened(self) -> None:
        self.post_message(Opened(self.selected))

    def find(self, words: str) -> list[int]:
        wanted = words.casefold()
        found = [row for row in range(self.count) if wanted in self._texts(row).casefold()]
        self._hit_rows = set(found)
        return found


class Actors(Table):
    """The list of actors."""

    SCOPES: ClassVar[tuple[str, ...]] = ("actors", "list")
    BINDINGS: ClassVar[list[BindingType]] = bindings("actors")

    def do_timeline(self) -> None:
        if self.selected is not None:
            self.dossier().timeline_of(self.selected)


class Statements(Table):
    """The list of statements."""

    SCOPES: ClassVar[tuple[str, ...]] = ("statements", "list")
    BINDINGS: ClassVar[list[BindingType]] = bindings("statements")

    def do_source(self) -> None:
        if self.selected is not None:
            self.dossier().read_statement(self.selected)


class Documents(Table):
    """The list of documents."""

    SCOPES: ClassVar[tuple[str, ...]] = ("documents", "list")
    BINDINGS: ClassVar[list[BindingType]] = bindings("documents")

    def do_source(self) -> None:
        if self.selected is not None:
            self.dossier().read_document(self.selected)
