"""What one document says, as a JSON line: annotations alone, without a case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dossier.annotate import Part, annotate
from dossier.annotate.source import SourceText
from dossier.annotate.timex import Resolved, resolve
from dossier.days import iso
from dossier.model import Annotations, Bounds, Document, EventMention, Mention, Quotation, Span, Timex
from dossier.report.shapes import Shape, bounds
from dossier.view.dates import bounds_label
from dossier.view.words import WITHIN

_OPEN = Bounds(None, None)


_PARTS: dict[str, Part] = {
    "timexes": "timexes",
    "entities": "names",
    "quotes": "quotations",
    "events": "events",
    "sentences": "sentences",
}
"""The keys of a line and the parts of the annotations they show."""


def extract(document: Document, published: Bounds | None = None, only: frozenset[str] = frozenset()) -> Shape:
    """The line of a document. Relative expressions are counted from ``published``, else from the date the document prints, else
    left open. ``only`` names the parts to give (its keys), and no other work is done; none for all."""
    shown = [key for key in _PARTS if not only or key in only]
    wanted: set[Part] = {_PARTS[key] for key in shown}
    said = annotate(document, wanted if published else wanted | {"timexes"})
    dct, resolved = _resolved(document, said, published)
    parts: dict[str, Callable[[], list[Any]]] = {
        "timexes": lambda: [_timex(document, *pair) for pair in zip(said.timexes, resolved, strict=True)],
        "entities": lambda: [_entity(document, said, m) for m in said.mentions if m.kind == "name" and m.type != "MISC"],
        "quotes": lambda: [_quote(document, said, quotation) for quotation in said.quotations],
        "events": lambda: [_event(document, event) for event in said.events],
        "sentences": lambda: [[span.start, span.end] for span in said.sentences],
    }
    return {"id": document.id, "name": document.name, "dct": _label(dct), **{key: parts[key]() for key in shown}}


def _resolved(document: Document, said: Annotations, published: Bounds | None) -> tuple[Bounds, tuple[Resolved, ...]]:
    """When the document was published, as given or printed, and its time expressions in the calendar, seen from there."""
    source = SourceText(document, (), said.sentences)
    dct = published or _OPEN
    resolved = resolve(source, said.timexes, dct, said.genre)
    if published is None and said.printed:
        printed = resolved[said.printed[0].timex]
        dct = Bounds(printed.earliest, printed.latest)
        resolved = resolve(source, said.timexes, dct, said.genre)
    return dct, resolved


def _label(dct: Bounds) -> str | None:
    """``2017-05-02``, ``2017-05``, ``2017-05-01/2017-05-07``; None where no side or only one is known."""
    if dct.earliest is None or dct.latest is None:
        return None
    short = bounds_label(dct.earliest, dct.latest)
    return f"{iso(dct.earliest)}/{iso(dct.latest)}" if WITHIN.glyph in short else short


def _span(document: Document, thing: Timex | Mention | Quotation | EventMention | Span) -> Shape:
    return {"start": thing.start, "end": thing.end, "text": document.text[thing.start : thing.end]}


def _timex(document: Document, timex: Timex, resolved: Resolved) -> Shape:
    return {
        **_span(document, timex),
        "type": timex.type,
        "value": resolved.value,
        "mod": timex.mod or None,
        **bounds(Bounds(resolved.earliest, resolved.latest)),
    }


def _entity(document: Document, said: Annotations, mention: Mention) -> Shape:
    """``actor`` is the same for all mentions of one entity of the document, ``name`` its fullest name."""
    entity = said.entities[mention.entity]
    return {**_span(document, mention), "type": mention.type, "actor": f"a{mention.entity}", "name": entity.name}


def _quote(document: Document, said: Annotations, quotation: Quotation) -> Shape:
    return {**_span(document, quotation), "kind": quotation.kind, "speaker": _speaker(document, said, quotation)}


def _speaker(document: Document, said: Annotations, quotation: Quotation) -> Shape | None:
    """The words that name the speaker. ``name`` is the fullest name of the one they mean; null where they name nobody known
    ("some witnesses"). Words in scare quotes have no speaker."""
    if quotation.speaker is not None:
        mention = said.mentions[quotation.speaker]
        return {**_span(document, mention), "name": said.entities[mention.entity].name}
    if quotation.speaker_words is not None and quotation.kind != "scare":
        return {**_span(document, quotation.speaker_words), "name": None}
    return None


def _event(document: Document, event: EventMention) -> Shape:
    """``timex`` is an index into the document's ``timexes``."""
    return {**_span(document, event), "class": event.kind, "status": event.status, "timex": event.timex}
