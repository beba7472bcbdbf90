"""What needs Textual's private names, kept in one place: how the app ends after an error, how long a list is."""

from __future__ import annotations

import sys
import traceback

from textual.app import App
from textual.geometry import Size
from textual.scroll_view import ScrollView


class QuietCrash(App[None]):
    """An app whose crash prints no local variables: they hold text of documents. The exit code is 1, from Textual itself."""

    def _fatal_error(self) -> None:
        error = sys.exc_info()[1]
        frames = traceback.extract_tb(error.__traceback__) if error else []
        where = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames[-6:]]
        self._crash_report = "\n".join(
            [
                "dossier stopped because of an error in the program. Nothing in the case was changed.",
                *where,
                f"  {type(error).__name__}",
            ]
        )
        self._close_messages_no_wait()

    @property
    def crash_report(self) -> str:
        """What to print after a crash: places in the program, never values."""
        return getattr(self, "_crash_report", "")


def set_rows(pane: ScrollView, rows: int) -> None:
    """Tells a line-API pane how many rows it has. Setting ``virtual_size`` would lay the whole screen out again (40 ms); this
    only brings the scroll bar up to date."""
    size = Size(0, rows)
    pane.set_reactive(ScrollView.virtual_size, size)
    pane._scroll_update(size)
