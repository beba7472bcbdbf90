"""Time expressions: recognised with TIMEX3 type and value, resolved to days against a reference.

Recognition (``find_timexes``) sees one document and no clock; its result keeps the meaning ("a Wednesday, on or before the
document time") so that resolution can wait for a document time, which the temporal network may only bound.
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.annotate.source import SourceText
from dossier.annotate.timex.network import occurrences, reach, same_unit
from dossier.annotate.timex.printed import printed
from dossier.annotate.timex.recognition import recognise
from dossier.annotate.timex.resolution import resolve_all
from dossier.annotate.timex.telling import Resolved
from dossier.model import Bounds, PrintedDate, Timex

__all__ = ["Resolved", "find_timexes", "occurrences", "printed_dates", "reach", "resolve", "same_unit"]


def find_timexes(source: SourceText) -> tuple[Timex, ...]:
    """Every time expression of a document, in text order, none overlapping."""
    return recognise(source.text, source.document.zones)


def printed_dates(source: SourceText, timexes: Sequence[Timex]) -> tuple[PrintedDate, ...]:
    """Candidates for the document time that the document prints, best first."""
    return printed(source.text, source.document.zones, timexes)


def resolve(source: SourceText, timexes: Sequence[Timex], dct: Bounds, genre: str) -> tuple[Resolved, ...]:
    """Each time expression in the calendar, seen from a document time known within ``dct`` (which may be open)."""
    return resolve_all(source.text, timexes, dct, genre == "narrative")
