"""Where results are printed: a terminal with colours and a width, or a pipe that gets plain lines.

All text passes ``printable`` here once more, whatever came before, and goes to Rich as ``Text``, never as markup. Layout is ours:
columns are measured and broken before Rich sees them, a hundred times faster than its tables on a long timeline.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TextIO

from dossier.report.jsontext import object_lines
from dossier.report.shapes import Shape
from dossier.view.cells import width
from dossier.view.lines import Line, Piece, Tone, rows_of
from dossier.view.plaintext import to_ascii
from dossier.view.printable import one_line

if TYPE_CHECKING:
    from rich.console import Console

_STYLES: dict[Tone, str] = {
    "dim": "dim",
    "strong": "bold",
    "heading": "bold cyan",
    "link": "bold",
    "focus": "bold",
    "mark": "bold",
    "hit": "bold yellow",
    "conflict": "bold red",
    "uncertain": "yellow",
    "alleged": "yellow",
    "denied": "magenta",
    "confirmed": "green",
    "demanded": "blue",
    "planned": "blue",
    "key": "cyan",
    "bar": "cyan",
}
"""Colours of the terminal's own sixteen: they fit light and dark themes. What is missing is plain."""

_GAP = 2
"""Cells between columns."""

_LINES_AT_ONCE = 200

READABLE = 100
"""Cells of a line of running text: longer lines tire the eye."""


class Surface:
    """Standard output, as it is: a terminal or a pipe, with or without colours, UTF-8 or ASCII."""

    def __init__(self, stream: TextIO | None = None, *, plain: bool = False, environment: Mapping[str, str] = os.environ) -> None:
        self._stream = stream or sys.stdout
        self._environment = environment
        self.plain = plain or not self._stream.isatty() or environment.get("TERM") == "dumb"
        """Whether each record is one line, without colour and without regard to a width."""
        self.ascii = _ascii_only(self._stream, environment)
        self.width = shutil.get_terminal_size((80, 24)).columns
        self._rich: Console | None = None

    @property
    def cells(self) -> int:
        """Cells of a line of running text; none in a pipe, where nothing stands side by side."""
        return 0 if self.plain else min(self.width, READABLE)

    def write(self, *fields: str) -> None:
        """One plain line; fields are separated by tabs, which nothing shown holds."""
        self._stream.write("\t".join(map(self.safe, fields)) + "\n")

    def json(self, shape: Shape) -> None:
        """One JSON object."""
        self._stream.writelines(line + "\n" for line in object_lines(shape, ascii_only=self.ascii))

    def records(self, rows: Iterable[tuple[str, ...]]) -> None:
        """A line a row, its fields separated by tabs."""
        for row in rows:
            self.write(*row)

    def card(self, lines: Iterable[Line]) -> None:
        """A card: broken to the width in a terminal, a line each in a pipe."""
        if self.plain:
            for item in lines:
                self.write("".join(part.text for part in item.pieces).rstrip())
        else:
            self._emit(row for item in lines for row in rows_of(self._safe_line(item), self.cells))

    def grid(self, widths: Sequence[int], rows: Iterable[Sequence[Sequence[Line]]]) -> None:
        """Rows of cells side by side in a terminal, two cells apart; a cell is lines below each other, broken to its width."""
        self._emit(line for row in rows for line in self._beside(widths, row))

    def remaining(self, *widths: int) -> int:
        """What is left of the terminal beside columns of these widths."""
        return max(self.width - sum(widths) - _GAP * len(widths), 20)

    def _beside(self, widths: Sequence[int], row: Sequence[Sequence[Line]]) -> Iterator[list[Piece]]:
        columns = [
            [broken for item in cell for broken in rows_of(self._safe_line(item), cells)]
            for cell, cells in zip(row, widths, strict=True)
        ]
        for number in range(max(map(len, columns))):
            pieces: list[Piece] = []
            pad = 0
            for column, cells in zip(columns, widths, strict=True):
                here = column[number] if number < len(column) else ()
                if here:
                    pieces += [Piece(" " * pad), *here]
                    pad = 0
                pad += cells - sum(width(part.text) for part in here) + _GAP
            yield pieces

    def _safe_line(self, item: Line) -> Line:
        pieces = tuple(Piece(self.safe(part.text), part.tone) for part in item.pieces)
        return Line(pieces, item.target, item.indent, item.key)

    def _emit(self, lines: Iterable[Sequence[Piece]]) -> None:
        """Prints lines that are broken already; many at a time, since each print costs more than its text."""
        from rich.text import Text

        console, pending = self._console, iter(lines)
        while chunk := list(islice(pending, _LINES_AT_ONCE)):
            text = Text(no_wrap=True, overflow="ignore", end="")
            for pieces in chunk:
                # The space that a line was broken at may stand beyond the width.
                last = len(pieces) - 1
                for place, part in enumerate(pieces):
                    text.append(part.text.rstrip() if place == last else part.text, _STYLES.get(part.tone))
                text.append("\n")
            console.print(text, crop=False, soft_wrap=True, end="")

    def safe(self, text: str) -> str:
        """Text that this surface can show and that cannot control it."""
        shown = one_line(text)
        return to_ascii(shown) if self.ascii else shown

    @property
    def _console(self) -> Console:
        if self._rich is None:
            from rich.console import Console

            self._rich = Console(
                file=self._stream, width=self.width, highlight=False, markup=False, emoji=False, _environ=self._environment
            )
        return self._rich


def _ascii_only(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether the person's locale or the stream asks for ASCII.

    Python writes UTF-8 in the C locale and says so in LC_CTYPE (PEP 538, 540); a terminal told ``LANG=C`` may not show it."""
    encoding = (stream.encoding or "utf-8").lower().replace("_", "-")
    if encoding not in ("utf-8", "utf8"):
        return True
    coerced = environment.get("LC_CTYPE") in ("C.UTF-8", "C.utf8", "UTF-8")
    names = ("LC_ALL", "LANG") if coerced else ("LC_ALL", "LC_CTYPE", "LANG")
    asked = next((environment[name] for name in names if environment.get(name)), "")
    return asked in ("C", "POSIX")
