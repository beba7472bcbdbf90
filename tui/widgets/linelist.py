"""A list that draws only the rows on the screen: cursor, scrolling, mouse, hits of a search."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.cache import LRUCache
from textual.geometry import Region
from textual.scroll_view import ScrollView
from textual.strip import Strip

from dossier.view.lines import Piece
from tui.acting import Acting
from tui.compat import set_rows
from tui.painting import COMPONENTS, Painted
from tui.registry import bindings


class LineList(Acting, Painted, ScrollView, can_focus=True, inherit_bindings=False):
    """Rows ``0 .. count-1`` with a cursor. Subclasses give ``count``, ``strip_of`` and what happens at a move and at Enter."""

    SCOPES: ClassVar[tuple[str, ...]] = ("list",)
    BINDINGS: ClassVar[list[BindingType]] = bindings("list")
    COMPONENT_CLASSES = COMPONENTS
    ALLOW_SELECT = False

    TOP = 0
    """Lines at the top that something else covers (a sticky heading)."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.cursor = 0
        self.hits: list[int] = []
        """Rows that a search found, ascending."""
        self.hit_rows: set[int] = set()
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(512)

    # ------------------------------------------------------------------------- what subclasses say

    @property
    def count(self) -> int:
        """Number of rows."""
        return 0

    def strip_of(self, row: int, cells: int, cursor: bool) -> Strip:
        """A row, drawn."""
        return Strip.blank(cells)

    def drawn_with(self) -> tuple[object, ...]:
        """What else, beside row, width and cursor, decides how a row looks: part of the cache's key."""
        return ()

    @property
    def nothing(self) -> Sequence[str]:
        """What to say where there is no row: what is missing, and which key helps."""
        return ()

    def moved(self) -> None:
        """The cursor is on another row."""

    def opened(self) -> None:
        """Enter, or a click on the row with the cursor."""

    def rest_on(self, row: int, step: int) -> int:
        """The row that the cursor comes to rest on when it is sent to ``row`` in a direction."""
        return row

    # ------------------------------------------------------------------------- drawing

    def reset(self, cursor: int = 0) -> None:
        """The rows are others now."""
        self._strips.clear()
        self.hits, self.hit_rows = [], set()
        set_rows(self, self.count)
        self.cursor = max(0, min(cursor, self.count - 1))
        self.reveal(centre=True)
        self.refresh()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._strips.clear()

    def on_resize(self) -> None:
        self._strips.clear()
        self.reveal()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def render_line(self, y: int) -> Strip:
        cells = self.cells
        row = self.scroll_offset.y + y
        if row >= self.count:
            return (
                self.paint([Piece("  " + self.nothing[y - 1], "dim")], cells)
                if 0 < y <= len(self.nothing)
                else self.paint([], cells)
            )
        cursor = row == self.cursor
        key = (row, cells, cursor and self.has_focus, cursor, *self.drawn_with())
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self.strip_of(row, cells, cursor)
        return strip

    # ------------------------------------------------------------------------- moving

    @property
    def cells(self) -> int:
        """Cells that a row has: the width without the scroll bar."""
        return self.scrollable_content_region.width

    @property
    def page(self) -> int:
        """Rows that a screen shows."""
        return max(1, self.size.height - self.TOP)

    def go_to(self, row: int, step: int = 1, *, centre: bool = False) -> None:
        """Puts the cursor on a row, or the nearest one that it can rest on."""
        if not self.count:
            return
        target = self.rest_on(max(0, min(row, self.count - 1)), step)
        if target == self.cursor:
            self.reveal(centre=centre)
            return
        previous, self.cursor = self.cursor, target
        if not self.reveal(centre=centre):
            self._refresh_row(previous)
            self._refresh_row(target)
        self.moved()

    def reveal(self, *, centre: bool = False) -> bool:
        """Scrolls so that the cursor can be seen; True if anything moved."""
        top, height = self.scroll_offset.y, self.size.height
        if centre and not top + self.TOP <= self.cursor < top + height:
            wanted = self.cursor - height // 2
        else:
            wanted = min(max(top, self.cursor - height + 1), self.cursor - self.TOP)
        wanted = max(0, min(wanted, self.count - height))
        if wanted == top:
            return False
        self.scroll_to(y=wanted, animate=False, immediate=True)
        self.refresh()
        return True

    def _refresh_row(self, row: int) -> None:
        y = row - self.scroll_offset.y
        if 0 <= y < self.size.height:
            self.refresh(Region(0, y, self.cells, 1))

    def do_down(self) -> None:
        self.go_to(self.cursor + 1)

    def do_up(self) -> None:
        self.go_to(self.cursor - 1, -1)

    def do_page_down(self) -> None:
        self.go_to(self.cursor + self.page)

    def do_page_up(self) -> None:
        self.go_to(self.cursor - self.page, -1)

    def do_half_down(self) -> None:
        self.go_to(self.cursor + self.page // 2)

    def do_half_up(self) -> None:
        self.go_to(self.cursor - self.page // 2, -1)

    def do_first(self) -> None:
        self.go_to(0)

    def do_last(self) -> None:
        self.go_to(self.count - 1, -1)

    def do_open(self) -> None:
        if self.count:
            self.opened()

    # ------------------------------------------------------------------------- searching

    def find(self, words: str) -> list[int]:
        """Rows that have these words, ascending."""
        return []

    def search(self, words: str, origin: int) -> int:
        """Finds words, goes to the first hit at or after ``origin``, and says how many there are."""
        self.hits = self.find(words) if words.strip() else []
        self.hit_rows = set(self.hits)
        self._strips.clear()
        self.refresh()
        if self.hits:
            self.go_to(self.hits[bisect_left(self.hits, origin) % len(self.hits)], centre=True)
        return len(self.hits)

    def do_next_hit(self) -> None:
        self._hit(self.hits[bisect_right(self.hits, self.cursor) % len(self.hits)])

    def do_previous_hit(self) -> None:
        self._hit(self.hits[bisect_left(self.hits, self.cursor) - 1])

    def _hit(self, row: int) -> None:
        self.go_to(row, centre=True)
        self.dossier().say(f"hit {bisect_left(self.hits, row) + 1:,} of {len(self.hits):,}")

    def unavailable(self, action: str) -> str:
        if action in ("list.next_hit", "list.previous_hit") and not self.hits:
            return "nothing was searched for; / finds"
        if action == "list.open" and not self.count:
            return "the list is empty"
        return ""

    # ------------------------------------------------------------------------- mouse

    def on_click(self, event: events.Click) -> None:
        row = self.scroll_offset.y + event.y
        if row >= self.count or event.y < self.TOP:
            return
        if row == self.cursor and self.has_focus and event.chain > 1:
            self.opened()
        else:
            self.go_to(row)
