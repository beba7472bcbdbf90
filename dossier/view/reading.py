"""A document laid out for reading: rows with their offsets, toned by zone, annotation and the passage in focus."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from dossier.model import Document, Passage
from dossier.view.cells import break_lines
from dossier.view.index import Mark
from dossier.view.lines import Piece, Tone
from dossier.view.papers import ZONE_TONES
from dossier.view.printable import one_line

LONGEST = 2_000_000
"""Characters of a document that are laid out; what lies beyond is said to be there, not drawn."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the page: a range of the text, and the number of the document's line where the row begins one."""

    start: int
    end: int
    number: int | None


class Page:
    """One document at one width. Marks may overlap; the narrowest that begins last is on top."""

    def __init__(self, document: Document, marks: list[Mark], cells: int) -> None:
        self.document = document
        self.marks = marks
        self.rows: list[Row] = []
        self._text = document.text[:LONGEST]
        self._break(cells)
        self._starts = [row.start for row in self.rows]
        self._zone_starts = [zone.start for zone in document.zones]
        self._mark_starts = [mark.start for mark in marks]
        self._longest_mark = max((mark.end - mark.start for mark in marks), default=0)

    def __len__(self) -> int:
        return len(self.rows)

    def row_of(self, offset: int) -> int:
        """The row that an offset of the text stands in."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def zone_tone(self, offset: int) -> Tone:
        """The tone of the zone that an offset stands in."""
        index = bisect_right(self._zone_starts, offset) - 1
        if index < 0 or offset >= self.document.zones[index].end:
            return "text"
        return ZONE_TONES[self.document.zones[index].kind]

    def zone_note(self, row: Row) -> str:
        """What to say in the margin where a zone other than the body begins."""
        index = bisect_right(self._zone_starts, row.end - 1) - 1
        if index < 0:
            return ""
        zone = self.document.zones[index]
        if zone.kind == "body" or not row.start <= zone.start < max(row.end, row.start + 1):
            return ""
        return one_line(zone.label or zone.kind)

    def pieces(self, row: Row, focus: Passage | None, hits: list[tuple[int, int]]) -> list[Piece]:
        """A row in tones: its zone, what is marked, hits of a search, and the passage in focus above all."""
        cuts = {row.start, row.end}
        layers: list[tuple[int, int, Tone]] = [(m.start, m.end, m.tone) for m in self.marks_in(row.start, row.end)]
        layers += [(start, end, "hit") for start, end in hits if start < row.end and end > row.start]
        if focus is not None:
            layers.append((focus.start, focus.end, "focus"))
        for zone in self.document.zones[max(bisect_right(self._zone_starts, row.start) - 1, 0) :]:
            if zone.start >= row.end:
                break
            cuts |= {max(zone.start, row.start), min(zone.end, row.end)} if zone.end > row.start else set()
        for start, end, _ in layers:
            cuts |= {max(start, row.start), min(end, row.end)}
        edges = sorted(cut for cut in cuts if row.start <= cut <= row.end)
        found = []
        for start, end in pairwise(edges):
            tone = next((tone for low, high, tone in reversed(layers) if low <= start and end <= high), self.zone_tone(start))
            found.append(Piece(one_line(self._text[start:end]), tone))
        return found

    def marks_in(self, start: int, end: int) -> list[Mark]:
        """Marks that touch a range."""
        first = bisect_right(self._mark_starts, start - self._longest_mark - 1)
        last = bisect_right(self._mark_starts, end - 1)
        return [mark for mark in self.marks[first:last] if mark.end > start]

    def _break(self, cells: int) -> None:
        text, start, number = self._text, 0, 0
        while start <= len(text):
            newline = text.find("\n", start)
            end = len(text) if newline < 0 else newline
            number += 1
            for position, (low, high) in enumerate(break_lines(text, start, end, cells)):
                self.rows.append(Row(low, high, number if position == 0 else None))
            start = end + 1
            if newline < 0:
                break
