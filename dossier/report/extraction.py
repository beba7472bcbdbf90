"""What one document says, as a JSON line: annotations alone, without a case."""

from __future__ import annotations

from dossier.annotate import annotate
from dossier.annotate.source import prepare
from dossier.annotate.timex import Resolved, resolve
from dossier.days import iso
from dossier.model import Annotations, Bounds, Document, EventMention, Mention, Quotation, Span, Timex
from dossier.report.shapes import Shape, bounds
from dossier.view.dates import bounds_label
from dossier.view.words import WITHIN

_OPEN = Bounds(None, None)


def extract(document: Document, published: Bounds | None = None, only: frozenset[str] = frozenset()) -> Shape:
    """The line of a document. Relative expressions are counted from ``published``, else from the date the document prints, else
    left open. ``only`` names the parts to give (its keys); none for all."""
    said = annotate(document)
    source = prepare(document)
    dct = published or _OPEN
    resolved = resolve(source, said.timexes, dct, said.genre)
    if published is None and said.printed:
        printed = resolved[said.printed[0].timex]
        dct = Bounds(printed.earliest, printed.latest)
        resolved = resolve(source, said.timexes, dct, said.genre)
    parts = {
        "timexes": [_timex(document, *pair) for pair in zip(said.timexes, resolved, strict=True)],
        "entities": [_entity(document, said, m) for m in said.mentions if m.kind == "name" and m.type != "MISC"],
        "quotes": [_quote(document, said, quotation) for quotation in said.quotations],
        "events": [_event(document, event) for event in said.events],
        "sentences": [[span.start, span.end] for span in said.sentences],
    }
    chosen = {name: part for name, part in parts.items() if not only or name in only}
    return {"id": document.id, "name": document.name, "dct": _label(dct), **chosen}


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
    """The speaker is a mention, or else the words that stand at the cue ("officials", "a senior aide")."""
    speaker = said.mentions[quotation.speaker] if quotation.speaker is not None else quotation.speaker_words
    return {
        **_span(document, quotation),
        "kind": quotation.kind,
        "speaker": None if speaker is None else _span(document, speaker),
    }


def _event(document: Document, event: EventMention) -> Shape:
    """``timex`` is an index into the document's ``timexes``."""
    return {**_span(document, event), "class": event.kind, "status": event.status, "timex": event.timex}
