"""The timeline as rows: month headings, events, silences between them, and the undated at the end. Positions only, so that
100,000 events cost two arrays."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.case.glimpse import glimpse
from dossier.days import civil, days_in_month, loosely_known
from dossier.model import Day, Event, Placed
from dossier.view.words import count

_MONTHS = "January February March April May June July August September October November December".split()

SILENCE = 28
"""Days without any event from which on the gap gets a row of its own: four weeks are longer than a news story usually rests."""

LOOSELY = ", loosely dated"
"""Ends the heading of events that are known on one side only, or to no better than a season."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a month, the loosely dated events of a month, or the undated ones."""

    label: str
    events: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Days that no event can lie in, between two events."""

    days: int

    @property
    def label(self) -> str:
        return f"{count(self.days, 'day')} without an event"


class TimelineRows:
    """Rows of a list of events in timeline order. A row is an event's position (0 and up) or a note (below 0)."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.events = events
        self._codes = array("q")
        self._notes: list[Heading | Gap] = []
        self._row_of = array("q")
        self._heading_rows = array("q")
        self._build()

    def __len__(self) -> int:
        return len(self._codes)

    @property
    def undated(self) -> int:
        """How many events have no bound at all."""
        last = self._notes[self._code_note(self._heading_rows[-1])] if self._heading_rows else None
        return last.events if isinstance(last, Heading) and last.label == "Undated" else 0

    def event_at(self, row: int) -> Event | None:
        """The event of a row, if it is one's."""
        code = self._codes[row] if 0 <= row < len(self._codes) else -1
        return self.events[code] if code >= 0 else None

    def note_at(self, row: int) -> Heading | Gap:
        """The heading or gap of a row that is no event's."""
        return self._notes[self._code_note(row)]

    def row_of(self, position: int) -> int:
        """The row of an event by its position in ``events``."""
        return self._row_of[position]

    def position_at(self, row: int) -> int:
        """Position of the event at a row or next below it; the last one where none follows."""
        while row < len(self._codes) and self._codes[row] < 0:
            row += 1
        return self._codes[row] if row < len(self._codes) else len(self.events) - 1

    def heading_above(self, row: int) -> Heading | None:
        """The heading that a row stands under."""
        index = bisect_right(self._heading_rows, row) - 1
        note = self._notes[self._code_note(self._heading_rows[index])] if index >= 0 else None
        return note if isinstance(note, Heading) else None

    def next_heading(self, row: int, step: int) -> int:
        """The row of the next heading in a direction; the first or last row where there is none."""
        index = bisect_right(self._heading_rows, row) - 1 + step
        if step < 0 and self._heading_rows and self._heading_rows[index + 1] < row - 1:
            index += 1
        if index < 0:
            return 0
        return self._heading_rows[index] if index < len(self._heading_rows) else len(self._codes) - 1

    def _code_note(self, row: int) -> int:
        return -1 - self._codes[row]

    def _add_note(self, note: Heading | Gap) -> None:
        self._notes.append(note)
        self._codes.append(-len(self._notes))

    def _build(self) -> None:
        latest: Day | None = None
        section: _Section | None = None
        members = 0
        for position, event in enumerate(glimpse(self.events, Placed)):
            low, high = event.anchor.earliest, event.anchor.latest
            first = low if low is not None else high
            loose = first is not None and loosely_known(event.anchor)
            years = _whole_years(low, high)
            known = (loose, years)
            if section is None or first is None or not section.first <= first <= section.last or known != section.known:
                here = _section(first, known)
                if here != section:
                    self._close(members)
                    if latest is not None and first is not None and first - latest > SILENCE:
                        self._add_note(Gap(first - latest - 1))
                    section, members = here, 0
                    self._heading_rows.append(len(self._codes))
                    self._add_note(Heading(here.label, 0))
            members += 1
            self._row_of.append(len(self._codes))
            self._codes.append(position)
            last = high if high is not None else low
            if last is not None:
                latest = last if latest is None else max(last, latest)
        self._close(members)

    def _close(self, members: int) -> None:
        if self._heading_rows:
            note = self._code_note(self._heading_rows[-1])
            previous = self._notes[note]
            assert isinstance(previous, Heading)
            self._notes[note] = Heading(previous.label, members)


@dataclass(frozen=True, slots=True)
class _Section:
    """What stands under one heading: a month's well-known or loosely known events, or the undated."""

    first: Day
    last: Day
    known: tuple[bool, bool]
    """Whether loosely, and whether by whole years only."""
    label: str


def _section(first: Day | None, known: tuple[bool, bool]) -> _Section:
    if first is None:
        return _Section(1, 0, (False, False), "Undated")
    year, month, number = civil(first)
    begin = first - number + 1
    loose, years = known
    # A year, decade or century begins in January only because it has to begin somewhere.
    label = f"{year:04d}" if years else f"{year:04d}-{month:02d} {_MONTHS[month - 1]}"
    return _Section(begin, begin + days_in_month(year, month) - 1, known, label + (LOOSELY if loose else ""))


def _whole_years(low: Day | None, high: Day | None) -> bool:
    return low is not None and high is not None and civil(low)[1:] == (1, 1) and civil(high)[1:] == (12, 31)
