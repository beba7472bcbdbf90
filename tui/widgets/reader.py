"""The source reader: a whole document with line numbers, its parts set apart, everything that the case rests on marked."""

from __future__ import annotations

from bisect import bisect_right
from typing import ClassVar

from textual.binding import BindingType
from textual.cache import LRUCache
from textual.strip import Strip

from dossier.model import Document, Passage
from dossier.view.index import CaseIndex, Mark
from dossier.view.lines import Piece
from dossier.view.printable import one_line
from dossier.view.reading import Page
from tui.messages import Follow
from tui.registry import bindings
from tui.widgets.linelist import LineList

_MARGIN = 14
"""Cells at the right for the names of parts."""


class Reader(LineList):
    """One document. The cursor is the line being read; ``focus_on`` is the passage one came for."""

    SCOPES: ClassVar[tuple[str, ...]] = ("reader", "list")
    BINDINGS: ClassVar[list[BindingType]] = bindings("reader")

    def __init__(self, *, id: str | None = None, preview: bool = False) -> None:
        super().__init__(id=id)
        self.preview = preview
        self.can_focus = not preview
        self.index: CaseIndex | None = None
        self.document: Document | None = None
        self.passage: Passage | None = None
        self._page: Page | None = None
        self._found: list[tuple[int, int]] = []
        self._pages: LRUCache[tuple[str, int], Page] = LRUCache(8)

    def show(self, index: CaseIndex, document: Document | None, passage: Passage | None) -> None:
        """Shows a document, at a passage or at its beginning."""
        if index is not self.index:
            self._pages.clear()
        same = document is not None and self.document is not None and document.id == self.document.id and index is self.index
        self.index, self.document, self.passage = index, document, passage
        if not same:
            self._found = []
        self._lay_out()

    def _lay_out(self) -> None:
        if self.index is None or self.document is None:
            self._page = None
            self.reset()
            return
        cells = max(self.cells - self._gutter - (0 if self.preview else _MARGIN), 20)
        key = (self.document.id, cells)
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = Page(self.document, self.index.marks(self.document.id), cells)
        self._page = page
        at = page.row_of(self.passage.start) if self.passage else 0
        self.reset(at)
        wanted = max(0, min(at - self.size.height // 3, self.count - self.size.height))
        self.scroll_to(y=wanted, animate=False, immediate=True)

    def on_resize(self) -> None:
        self._lay_out()

    @property
    def _gutter(self) -> int:
        lines = self.document.text.count("\n") + 1 if self.document else 1
        return 2 if self.preview else max(len(str(lines)), 3) + 2

    @property
    def count(self) -> int:
        return len(self._page) if self._page else 0

    @property
    def position(self) -> str:
        """Where the cursor is, in words."""
        if self._page is None or not self.count:
            return ""
        number = next((row.number for row in reversed(self._page.rows[: self.cursor + 1]) if row.number), 1)
        last = next((row.number for row in reversed(self._page.rows) if row.number), 1)
        return f"line {number:,} of {last:,}"

    def strip_of(self, row: int, cells: int, cursor: bool) -> Strip:
        assert self._page is not None
        item = self._page.rows[row]
        gutter = self._gutter
        in_focus = self.passage is not None and item.start < self.passage.end and item.end > self.passage.start
        mark = "▐" if in_focus else "›" if cursor and not self.preview else " "
        number = "" if self.preview else f"{item.number or '':>{gutter - 2}}"
        note = "" if self.preview else self._page.zone_note(item)
        text = self._page.pieces(item, self.passage, self._found)
        pieces = [Piece(f"{number}{mark} ", "key" if in_focus or cursor else "dim"), *text]
        strip = self.paint(pieces, cells)
        if note:
            left = self.paint(pieces, cells - _MARGIN)
            strip = Strip.join([left, self.paint([Piece(f" {note[: _MARGIN - 1]}", "metadata")], _MARGIN)])
        return strip

    def drawn_with(self) -> tuple[object, ...]:
        return (self.passage, self.document.id if self.document else "")

    # ------------------------------------------------------------------------- moving

    @property
    def stops(self) -> list[Mark]:
        """The marks that n and N go through: what the document tells, and where it is in conflict."""
        return [mark for mark in self._page.marks if mark.tone != "mark"] if self._page else []

    def do_next_hit(self) -> None:
        self._other_stop(1)

    def do_previous_hit(self) -> None:
        self._other_stop(-1)

    def _other_stop(self, step: int) -> None:
        assert self.document is not None
        assert self._page is not None
        places = self._found or [(mark.start, mark.end) for mark in self.stops]
        here = self.passage.start if self.passage else self._page.rows[self.cursor].start - 1
        after = [place for place in places if (place[0] > here if step > 0 else place[0] < here)]
        start, end = (after or places)[0 if step > 0 else -1]
        self.passage = Passage(self.document.id, start, end)
        self._strips.clear()
        self.go_to(self._page.row_of(start), centre=True)
        self.refresh()
        number = places.index((start, end)) + 1
        says = next((mark.says for mark in self.stops if (mark.start, mark.end) == (start, end)), "")
        self.dossier().say(f"{'hit' if self._found else 'passage'} {number} of {len(places)}  {one_line(says)}")

    def do_next_unit(self) -> None:
        self.do_page_down()

    def do_previous_unit(self) -> None:
        self.do_page_up()

    def do_next_section(self) -> None:
        self._other_part(1)

    def do_previous_section(self) -> None:
        self._other_part(-1)

    def _other_part(self, step: int) -> None:
        assert self._page is not None
        assert self.document is not None
        rows = [self._page.row_of(zone.start) for zone in self.document.zones]
        after = [row for row in rows if (row > self.cursor if step > 0 else row < self.cursor)]
        if after:
            self.go_to(after[0 if step > 0 else -1], centre=True)

    def opened(self) -> None:
        mark = self._mark_here()
        if mark is None or mark.target is None:
            self.dossier().say("nothing rests on this place; n goes to the next passage that tells something")
        else:
            self.post_message(Follow(mark.target))

    def _mark_here(self) -> Mark | None:
        assert self._page is not None
        if self.passage is not None:
            row = self._page.rows[self.cursor]
            if self.passage.start < row.end and self.passage.end > row.start:
                marks = self._page.marks_in(self.passage.start, self.passage.end)
                return min(marks, key=lambda mark: (mark.tone == "mark", mark.end - mark.start), default=None)
        row = self._page.rows[self.cursor]
        return min(self._page.marks_in(row.start, row.end), key=lambda mark: mark.tone == "mark", default=None)

    def do_copy(self) -> None:
        if self.passage is not None:
            self.dossier().copy_passage(self.passage)

    def unavailable(self, action: str) -> str:
        if action in ("list.next_hit", "list.previous_hit"):
            return "" if self._found or self.stops else "nothing in this document is part of an event"
        if action == "reader.copy" and self.passage is None:
            return "no passage is in focus; n goes to the next one"
        return super().unavailable(action)

    # ------------------------------------------------------------------------- searching

    def find(self, words: str) -> list[int]:
        if self._page is None or self.document is None:
            return []
        self._found = _places(self.document.text, words)
        starts = [row.start for row in self._page.rows]
        return sorted({bisect_right(starts, start) - 1 for start, _ in self._found})

    def search(self, words: str, origin: int) -> int:
        self._found = []
        super().search(words, origin)
        return len(self._found)


def _places(text: str, words: str) -> list[tuple[int, int]]:
    """Where words occur, case ignored where that keeps the text's length (offsets must stay valid)."""
    folded, wanted = text.lower(), words.lower()
    if len(folded) != len(text):
        folded, wanted = text, words
    found, at = [], folded.find(wanted)
    while at >= 0:
        found.append((at, at + len(wanted)))
        at = folded.find(wanted, at + len(wanted))
    return found
