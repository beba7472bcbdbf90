"""Dates that a document prints of itself: "Published on", datelines, meta lines; never a footer's "Last updated"."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.model import PrintedDate, Timex, Zone


def printed(text: str, zones: Sequence[Zone], timexes: Sequence[Timex]) -> tuple[PrintedDate, ...]:
    """Candidates for the document time, best first."""
    return ()
