"""What a card is made of: lines of toned pieces, each of which may lead somewhere. Screens give the tones their colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dossier.model import Passage
from dossier.view.cells import break_lines
from dossier.view.printable import one_line

Tone = Literal[
    "text", "dim", "strong", "heading", "link", "quote", "focus", "mark", "conflict", "uncertain", "reported", "alleged",
    "denied", "confirmed", "demanded", "planned", "boilerplate", "letter", "comment", "metadata", "title", "hit", "key", "bar",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ref:
    """Leads to a thing of the case by its id."""

    kind: Literal["event", "actor", "conflict", "document", "statement"]
    id: str


Target = Passage | Ref


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in one tone. The text has passed ``printable``."""

    text: str
    tone: Tone = "text"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card before it is broken to a width. ``indent`` is the hanging indent of its further rows."""

    pieces: tuple[Piece, ...]
    target: Target | None = None
    indent: int = 0
    key: str = ""
    """Names the section that begins with this line ("why", "told"), so that a key can jump to it."""


Card = tuple[Line, ...]


def piece(text: str, tone: Tone = "text") -> Piece:
    """A piece of any text, made harmless."""
    return Piece(one_line(text), tone)


def line(*parts: str | tuple[str, Tone], to: Target | None = None, indent: int = 0) -> Line:
    """A line from strings and (string, tone) pairs, all made harmless."""
    pieces = tuple(piece(part) if isinstance(part, str) else piece(*part) for part in parts)
    return Line(pieces, to, indent)


def heading(text: str, key: str = "") -> Line:
    """The heading of a section."""
    return Line((piece(text, "heading"),), key=key)


BLANK = Line(())


def rows_of(item: Line, cells: int) -> Iterator[tuple[Piece, ...]]:
    """The rows that a line takes at a width, further ones indented."""
    text = "".join(part.text for part in item.pieces)
    first, rest = _broken(text, item.indent, cells)
    for number, (start, end) in enumerate([first, *rest]):
        row = tuple(_slice(item.pieces, start, end))
        yield (Piece(" " * item.indent), *row) if number else row


def _broken(text: str, indent: int, cells: int) -> tuple[tuple[int, int], list[tuple[int, int]]]:
    first = break_lines(text, 0, len(text), cells)[0]
    if first[1] >= len(text):
        return first, []
    return first, break_lines(text, first[1], len(text), cells - indent)


def _slice(pieces: tuple[Piece, ...], start: int, end: int) -> Iterator[Piece]:
    offset = 0
    for part in pieces:
        low, high = max(start - offset, 0), min(end - offset, len(part.text))
        if low < high:
            yield Piece(part.text[low:high], part.tone)
        offset += len(part.text)
