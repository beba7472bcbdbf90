"""The timeline: events under month headings that stick, silences between, bars to the scale of what the screen shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from textual.binding import BindingType
from textual.strip import Strip

from dossier.case import Case, Query
from dossier.case.folding import search_terms
from dossier.case.glimpse import glimpse
from dossier.model import Day, Event, Identified, Placed
from dossier.view.cells import fit, width
from dossier.view.datebar import Window, date_bar, window_of
from dossier.view.evidence import documents_of
from dossier.view.lines import Piece
from dossier.view.listings import column_label
from dossier.view.printable import one_line
from dossier.view.rows import Gap, Heading, TimelineRows
from dossier.view.words import CERTAINTIES, CONFLICT, STATUSES, certainty
from tui.messages import Follow
from tui.registry import bindings
from tui.widgets.linelist import LineList

_WIDE = 100
"""Cells from which on dates and bars get their full columns."""


class Timeline(LineList):
    """Events of a case, as filtered. Rows are drawn when they come on the screen and kept in a small cache."""

    SCOPES: ClassVar[tuple[str, ...]] = ("timeline", "list")
    BINDINGS: ClassVar[list[BindingType]] = bindings("timeline")
    TOP = 1

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows = TimelineRows([])
        self.case: Case | None = None
        self._window: Window | None = None
        self._window_for: tuple[int, int, int] | None = None
        self._generation = 0
        self._query = Query()
        self._row_of: dict[str, int] = {}

    def show(self, case: Case, query: Query, rows: TimelineRows, selected: str | None) -> None:
        """Shows other rows, with the cursor on an event (the first one where it is not among them)."""
        self.case, self._query, self.rows = case, query, rows
        self._generation += 1
        self._row_of = {}
        self._window_for = None
        self.reset(self.row_of(selected) or self.rest_on(0, 1))

    def row_of(self, id: str | None) -> int | None:
        """The row of an event by its id."""
        if id is None:
            return None
        here = self.event
        if here is not None and here.id == id:
            return self.cursor
        if not self._row_of:
            self._row_of = {event.id: self.rows.row_of(at) for at, event in enumerate(glimpse(self.rows.events, Identified))}
        return self._row_of.get(id)

    def select(self, id: str | None) -> bool:
        """Puts the cursor on an event; False where the rows do not have it."""
        row = self.row_of(id)
        if row is not None:
            self.go_to(row, centre=True)
        return row is not None

    @property
    def event(self) -> Event | None:
        """The event under the cursor."""
        return self.rows.event_at(self.cursor)

    @property
    def count(self) -> int:
        return len(self.rows)

    @property
    def nothing(self) -> Sequence[str]:
        if self.count:
            return ()
        if self._query != Query():
            return ("No event passes these filters.", "", "F drops the last one, f changes them, b goes back.")
        if self.dossier().reading:
            return ("Reading the documents …",)
        return (
            "This case has no events yet.",
            "",
            "dossier add FILE or FOLDER, in a shell, reads documents into it.",
            "5 lists what was read.",
        )

    @property
    def position(self) -> str:
        """Where the cursor is, in words."""
        if self.event is None:
            return ""
        return f"event {self.rows.position_at(self.cursor) + 1:,} of {len(self.rows.events):,}"

    # ------------------------------------------------------------------------- the window of days

    def window(self) -> Window | None:
        """The days that the rows on the screen span."""
        top = self.scroll_offset.y
        key = (top, self.size.height, self._generation)
        if key != self._window_for:
            shown = (self.rows.event_at(row) for row in range(top, min(top + self.size.height, self.count)))
            self._window = window_of(event.anchor for event in shown if event is not None)
            self._window_for = key
        return self._window

    def drawn_with(self) -> tuple[object, ...]:
        return (self.window(), self._generation)

    # ------------------------------------------------------------------------- drawing

    def render_line(self, y: int) -> Strip:
        if y or not self.count:
            return super().render_line(y)
        heading = self.rows.heading_above(self.scroll_offset.y)
        return self._heading(heading, self.cells) if heading else super().render_line(y)

    def strip_of(self, row: int, cells: int, cursor: bool) -> Strip:
        event = self.rows.event_at(row)
        if event is not None:
            return self.paint(self._event(event, row, cells, cursor), cells, cursor=cursor)
        note = self.rows.note_at(row)
        if isinstance(note, Heading):
            return self._heading(note, cells)
        return self._gap(note, cells)

    def _heading(self, note: Heading, cells: int) -> Strip:
        label, total = f"── {note.label} ", f" {note.events:,} ──"
        return self.paint([Piece(label + "─" * max(0, cells - width(label) - width(total)) + total, "heading")], cells)

    def _gap(self, note: Gap, cells: int) -> Strip:
        return self.paint([Piece(f"  ┆ {note.label}", "dim")], cells)

    def _event(self, event: Event, row: int, cells: int, cursor: bool) -> list[Piece]:
        date_cells, bar_cells = (22, 16) if cells >= _WIDE else (17, 12) if cells >= 76 else (17, 8) if cells >= 60 else (17, 0)
        sign, status = CERTAINTIES[certainty(event.anchor)], STATUSES[event.status]
        label = column_label(event.anchor)
        bar = date_bar(event.anchor, self.window(), bar_cells) if bar_cells else ""
        over = max(width(label) - date_cells, 0)
        told = f"{len(documents_of(event))} doc" if len(event.origins) < 2 else f"{len(documents_of(event))}/{len(event.origins)}"
        right = f" {told:>5} {CONFLICT.glyph if event.conflicts else ' '}"
        how = f"{status.glyph} " if event.status == "reported" else f"{status.glyph} {status.word}: "
        room = cells - 3 - max(date_cells, width(label)) - 1 - max(bar_cells - over, 0) - 1 - width(how) - len(right)
        return [
            Piece("▌" if cursor else " ", "key"),
            Piece(f"{sign.glyph} ", "uncertain" if sign.word != "day" else "text"),
            Piece(fit(label, max(date_cells, width(label))) + " ", "text"),
            Piece(bar[over:] + " ", "bar"),
            Piece(how, event.status),
            Piece(fit(one_line(event.title), room), "hit" if row in self.hit_rows else "text"),
            Piece(right[:-1], "dim"),
            Piece(right[-1], "conflict"),
        ]

    # ------------------------------------------------------------------------- moving

    def rest_on(self, row: int, step: int) -> int:
        for way in (step, -step):
            at = row
            while 0 <= at < self.count:
                if self.rows.event_at(at) is not None:
                    return at
                at += way
        return row

    def moved(self) -> None:
        event = self.event
        self.dossier().selected(self, event.id if event else None)

    def opened(self) -> None:
        self.open_section("")

    def open_section(self, section: str) -> None:
        """Opens the card of the event, at a section."""
        if self.event is not None:
            self.dossier().opened(self, self.event.id, section)

    def go_to_day(self, day: Day) -> None:
        """Puts the cursor on the first event that begins at a day or after it."""
        for position, event in enumerate(glimpse(self.rows.events, Placed)):
            first = event.anchor.earliest if event.anchor.earliest is not None else event.anchor.latest
            if first is not None and first >= day:
                self.go_to(self.rows.row_of(position), centre=True)
                return
        self.do_last()

    def do_next_unit(self) -> None:
        self._other_day(1)

    def do_previous_unit(self) -> None:
        self._other_day(-1)

    def _other_day(self, step: int) -> None:
        here = self.event
        if here is None:
            return
        day = here.anchor.earliest or here.anchor.latest
        row = self.cursor + step
        while 0 <= row < self.count:
            event = self.rows.event_at(row)
            if event is not None and (event.anchor.earliest or event.anchor.latest) != day:
                break
            row += step
        self.go_to(row, step)

    def do_next_section(self) -> None:
        self.go_to(self.rows.next_heading(self.cursor, 1))

    def do_previous_section(self) -> None:
        self.go_to(self.rows.next_heading(self.cursor, -1))

    def do_why(self) -> None:
        self.open_section("why")

    def do_source(self) -> None:
        if self.event is not None and self.event.tellings:
            self.post_message(Follow(self.event.tellings[0].trigger))

    def do_actors(self) -> None:
        if self.event is not None:
            self.dossier().choose_actor(self.event)

    def do_zoom_in(self) -> None:
        self.dossier().zoom(0.5)

    def do_zoom_out(self) -> None:
        self.dossier().zoom(2)

    def do_zoom_all(self) -> None:
        self.dossier().zoom(None)

    def unavailable(self, action: str) -> str:
        if action == "timeline.actors" and not (self.event and self.event.parts):
            return "no actor is known for this event"
        return super().unavailable(action)

    # ------------------------------------------------------------------------- searching

    def find(self, words: str) -> list[int]:
        """Rows of the events that the case finds for the words, among those shown."""
        if self.case is None:
            return []
        if self._query == Query():
            return [self.rows.row_of(position) for position in self.case.event_index.rows(search_terms(words))]
        found = self.case.timeline(replace(self._query, text=words))
        shown = (self.row_of(event.id) for event in glimpse(found, Identified))
        return [row for row in shown if row is not None]
