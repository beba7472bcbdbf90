"""From tones to terminal styles: the one place where pieces of text become segments of a line. Text passes ``one_line`` here,
whatever it passed before, so that nothing a document holds reaches the terminal raw."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from dossier.view.lines import Piece, Tone
from dossier.view.printable import one_line

TONES: tuple[str, ...] = get_args(Tone)
COMPONENTS = {f"tone--{tone}" for tone in TONES} | {"row--cursor", "row--cursor-blurred"}
"""Component classes of every painted widget; ``app.tcss`` gives them their looks."""


class Painted(Widget):
    """A widget that draws lines of toned pieces."""

    COMPONENT_CLASSES = COMPONENTS

    def tone(self, name: str) -> Style:
        """The style of a tone, without a background of its own unless the tone has one."""
        return self.get_component_rich_style(f"tone--{name}", partial=True)

    def cursor_style(self) -> Style:
        """The style of the row with the cursor."""
        return self.get_component_rich_style("row--cursor" if self.has_focus else "row--cursor-blurred", partial=True)

    def paint(self, pieces: Iterable[Piece], cells: int, *, cursor: bool = False) -> Strip:
        """Pieces as a strip of exactly ``cells`` cells."""
        base = self.rich_style
        over = self.cursor_style() if cursor else Style.null()
        segments = [Segment(one_line(part.text), base + self.tone(part.tone) + over) for part in pieces if part.text]
        return Strip(segments).adjust_cell_length(cells, base + over)
