"""What a document says at a place, found by bisection: a case must not take the square of its length."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from dossier.assemble.inputs import Annotated
from dossier.model import Span, Zone


def zone_at(document: Annotated, position: int) -> Zone | None:
    """The zone that holds a position; None between zones."""
    zones = document.document.zones
    at = bisect_right(zones, position, key=lambda zone: zone.start) - 1
    return zones[at] if at >= 0 and position < zones[at].end else None


def zone_kind(document: Annotated, position: int) -> str:
    """The kind of the zone that holds a position; between zones is body."""
    zone = zone_at(document, position)
    return zone.kind if zone is not None else "body"


def sentence_at(document: Annotated, position: int) -> Span | None:
    """The sentence that holds a position."""
    sentences = document.said.sentences
    at = bisect_right(sentences, position, key=lambda sentence: sentence.start) - 1
    return sentences[at] if at >= 0 and position < sentences[at].end else None


def timexes_in(document: Annotated, start: int, end: int) -> range:
    """The time expressions that begin in ``[start, end)``."""
    timexes = document.said.timexes
    return range(bisect_left(timexes, start, key=lambda t: t.start), bisect_left(timexes, end, key=lambda t: t.start))


def events_in(document: Annotated, start: int, end: int) -> range:
    """The event mentions that begin in ``[start, end)``."""
    events = document.said.events
    return range(bisect_left(events, start, key=lambda e: e.start), bisect_left(events, end, key=lambda e: e.start))


def events_of_sentences(document: Annotated, first: int, last: int) -> range:
    """The event mentions of the sentences ``first`` to ``last``, inclusive."""
    events = document.said.events
    return range(bisect_left(events, first, key=lambda e: e.sentence), bisect_right(events, last, key=lambda e: e.sentence))


def quotations_in(document: Annotated, start: int, end: int) -> range:
    """The quotations that begin in ``[start, end)``."""
    quotations = document.said.quotations
    return range(bisect_left(quotations, start, key=lambda q: q.start), bisect_left(quotations, end, key=lambda q: q.start))
