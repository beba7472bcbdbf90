"""One document in, its annotations out: pure functions without clock, locale or network.

The same bytes and the same rules give the same annotations everywhere, so both hashes name them in the cache.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, get_args

from dossier.annotate.events import Told, find_events
from dossier.annotate.genre import detect_genre
from dossier.annotate.names import Names, find_names
from dossier.annotate.quotations import find_quotations
from dossier.annotate.source import SourceText, prepare
from dossier.annotate.timex import find_timexes, printed_dates
from dossier.model import Annotations, Document, Span

VERSION = "1"
"""Stands in the annotations for who reads them later. No cache depends on it: see ``dossier.workspace.fingerprint``."""


Part = Literal["sentences", "timexes", "names", "quotations", "events"]
PARTS: tuple[Part, ...] = get_args(Part)

_NEEDS: dict[Part, tuple[Part, ...]] = {
    "sentences": (),
    "timexes": (),
    "names": ("sentences",),
    "quotations": ("sentences", "timexes", "names"),
    "events": ("sentences", "timexes", "names", "quotations"),
}
"""What each part is found with."""


def annotate(document: Document, parts: Collection[Part] = PARTS) -> Annotations:
    """What one document says: everything, or some ``parts`` with what they are found with; the rest stays empty."""
    wanted = {need for part in parts for need in (part, *_NEEDS[part])}
    # Time expressions are read from the text alone, at many times the speed of tokens and sentences.
    source = prepare(document) if "sentences" in wanted else SourceText(document, (), ())
    timexes = find_timexes(source) if "timexes" in wanted else ()
    names = find_names(source) if "names" in wanted else Names()
    quotations = find_quotations(source, names, timexes) if "quotations" in wanted else ()
    told = find_events(source, timexes, names, quotations) if "events" in wanted else Told()
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
