"""One document in, its annotations out: pure functions without clock, locale or network.

The same bytes and the same ``VERSION`` give the same annotations everywhere, so they are cached by content hash.
"""

from __future__ import annotations

from dossier.annotate.events import find_events
from dossier.annotate.genre import detect_genre
from dossier.annotate.names import find_names
from dossier.annotate.quotations import find_quotations
from dossier.annotate.source import prepare
from dossier.annotate.timex import find_timexes, printed_dates
from dossier.model import Annotations, Document, Span

VERSION = "1"
"""Raise it with every change of what annotators find: it is the key of the cache."""


def annotate(document: Document) -> Annotations:
    """Everything that one document says."""
    source = prepare(document)
    timexes = find_timexes(source)
    names = find_names(source)
    quotations = find_quotations(source, names, timexes)
    told = find_events(source, timexes, names, quotations)
    return Annotations(
        document=document.id,
        version=VERSION,
        language="en",
        genre=detect_genre(source, timexes),
        title=next((Span(zone.start, zone.end) for zone in document.zones if zone.kind == "title"), None),
        sentences=source.sentences,
        timexes=timexes,
        printed=printed_dates(source, timexes),
        entities=names.entities,
        mentions=names.mentions,
        roles=names.roles,
        quotations=quotations,
        events=told.events,
        orders=told.orders,
        claims=told.claims,
    )
