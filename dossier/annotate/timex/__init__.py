"""Time expressions: recognised with TIMEX3 type and value, resolved to days against a reference.

Recognition (``find_timexes``) sees one document and no clock; its result keeps the meaning ("a Wednesday, on or before the
document time") so that resolution can wait for a document time, which the temporal network may only bound.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.annotate.source import SourceText
from dossier.model import Bounds, PrintedDate, Timex


@dataclass(frozen=True, slots=True)
class Resolved:
    """A time expression in the calendar: TIMEX3 ``value`` and the tightest days it can mean.

    ``candidates`` lists the single windows where bounds on the reference leave several ("one of four Wednesdays").
    ``earliest``/``latest`` of a DURATION are those of its stretch where the text ties it to the reference, else open."""

    value: str
    earliest: int | None
    latest: int | None
    candidates: tuple[Bounds, ...] = ()
    reference: int | None = None
    """Index of the time expression it was counted from; None for the document time."""
    says: str = ""
    """How it was resolved, in plain words."""


def find_timexes(source: SourceText) -> tuple[Timex, ...]:
    """Every time expression of a document, in text order, none overlapping."""
    return ()


def printed_dates(source: SourceText, timexes: Sequence[Timex]) -> tuple[PrintedDate, ...]:
    """Candidates for the document time that the document prints, best first."""
    return ()


def resolve(source: SourceText, timexes: Sequence[Timex], dct: Bounds, genre: str) -> tuple[Resolved, ...]:
    """Each time expression in the calendar, seen from a document time known within ``dct`` (which may be open)."""
    return tuple(Resolved(timex.value, None, None) for timex in timexes)


def reach(timex: Timex) -> tuple[int | None, int | None]:
    """How far the first day meant can lie from the reference day, in days: Wednesday in the past (-6, 0), yesterday (-1, -1),
    "the last few weeks" (-42, -14). ``None`` is no limit on that side; (None, None) for what is not relative."""
    return (None, None)


def occurrences(timex: Timex, window: Bounds) -> tuple[Bounds, ...]:
    """The calendar stretches within a closed window that fit the expression alone: each Wednesday, each April, each
    21st to 28th of February; one for an absolute date; none for a duration."""
    return ()
