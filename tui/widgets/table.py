"""A list of things other than events: actors, statements, conflicts, documents, under a heading that stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.strip import Strip

from dossier.view.lines import Piece
from dossier.view.listings import Listing
from tui.registry import bindings
from tui.widgets.linelist import LineList


class Table(LineList):
    """Things with ids. Row 0 is the heading, which stays; the cursor never rests on it."""

    TOP = 1

    def __init__(self, *, id: str | None = None, words: str = "things") -> None:
        super().__init__(id=id)
        self.words = words
        """What the rows are, in the plural: "actors"."""
        self._listing: Listing | None = None
        self._rows: dict[str, int] = {}

    def show(self, listing: Listing, selected: str | None) -> None:
        """Shows other rows, with the cursor on a thing (the first one where it is not among them)."""
        self._listing = listing
        self._rows = {key: row for row, key in enumerate(listing.ids, 1)}
        self.reset(self._rows.get(selected or "", 1))

    def select(self, id: str | None) -> bool:
        """Puts the cursor on a thing; False where the list does not have it."""
        row = self._rows.get(id or "")
        if row is not None:
            self.go_to(row, centre=True)
        return row is not None

    @property
    def selected(self) -> str | None:
        """The id under the cursor."""
        ids = self._listing.ids if self._listing else ()
        return ids[self.cursor - 1] if 0 < self.cursor <= len(ids) else None

    @property
    def count(self) -> int:
        return len(self._rows) + 1

    @property
    def nothing(self) -> Sequence[str]:
        return () if self._rows else (f"No {self.words} were found in these documents.", "", "1 goes to the timeline.")

    @property
    def position(self) -> str:
        """Where the cursor is, in words."""
        return f"{self.cursor:,} of {len(self._rows):,} {self.words}" if self._rows else f"no {self.words}"

    def render_line(self, y: int) -> Strip:
        if y or self._listing is None:
            return super().render_line(y)
        return self.paint([Piece(" " + self._listing.head(self.cells - 1), "heading")], self.cells)

    def strip_of(self, row: int, cells: int, cursor: bool) -> Strip:
        assert self._listing is not None
        if row == 0:
            return self.paint([], cells)
        mark = Piece("▌" if cursor else "›" if row in self.hit_rows else " ", "key")
        return self.paint([mark, *self._listing.pieces(row - 1, cells - 1)], cells, cursor=cursor)

    def rest_on(self, row: int, step: int) -> int:
        return max(row, 1) if self._rows else 0

    def moved(self) -> None:
        self.dossier().selected(self, self.selected)

    def opened(self) -> None:
        if self.selected is not None:
            self.dossier().opened(self, self.selected)

    def find(self, words: str) -> list[int]:
        assert self._listing is not None
        wanted = words.casefold()
        return [row for row in self._rows.values() if wanted in self._listing.text(row - 1).casefold()]


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
