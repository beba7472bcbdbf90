"""Builders for cases made by hand: documents, passages, anchors and events given by their words and ISO dates."""

from __future__ import annotations

import hashlib

from dossier.days import parse_iso
from dossier.model import (
    Actor,
    ActorMention,
    ActorRole,
    ActorType,
    Anchor,
    Basis,
    Bounds,
    Document,
    Event,
    EventStatus,
    Origin,
    Part,
    Passage,
    Precision,
    Step,
    Telling,
    Zone,
    ZoneKind,
)


def document(name: str, text: str, zones: tuple[tuple[ZoneKind, str, str], ...] = ()) -> Document:
    """A document whose zones are given by their words; the rest is body."""
    data = text.encode("utf-8", "surrogatepass")
    marked = sorted((text.index(words), text.index(words) + len(words), kind, label) for kind, label, words in zones)
    found, at = [], 0
    for start, end, kind, label in marked:
        if text[at:start].strip():
            found.append(Zone("body", "", at, start))
        found.append(Zone(kind, label, start, end))
        at = end
    if text[at:].strip():
        found.append(Zone("body", "", at, len(text)))
    return Document(hashlib.sha256(data).hexdigest(), name, "text", "utf-8", text, tuple(found))


def passage(source: Document, words: str) -> Passage:
    """Where words stand in a document."""
    start = source.text.index(words)
    return Passage(source.id, start, start + len(words))


def anchor(
    low: str | None,
    high: str | None,
    *steps: Step,
    text: str = "",
    basis: Basis = "explicit",
    precision: Precision = "day",
    throughout: bool = False,
    candidates: tuple[tuple[str, str], ...] = (),
) -> Anchor:
    """An anchor from ISO dates."""
    edtf = low or "" if low == high else f"[{low or ''}..{high or ''}]"
    return Anchor(
        parse_iso(low) if low else None,
        parse_iso(high) if high else None,
        edtf,
        precision,
        text,
        basis,
        "span" if throughout else "point",
        tuple(Bounds(parse_iso(first), parse_iso(last)) for first, last in candidates),
        steps,
    )


def event(
    id: str, title: str, status: EventStatus, when: Anchor, parts: list[tuple[str, str]], told: list[tuple[Document, str, str]]
) -> Event:
    """An event from (document, sentence, trigger) triples."""
    tellings = []
    for source, sentence, trigger in told:
        outer = passage(source, sentence)
        start = outer.start + sentence.index(trigger)
        tellings.append(Telling(Passage(source.id, start, start + len(trigger)), outer, status))
    origins = tuple(Origin((source.id,), "knows it at first hand") for source, _, _ in told)
    return Event(id, title, "inspection", status, when, tuple(Part(a, r) for a, r in parts), tuple(tellings), origins)


def actor(id: str, name: str, type: ActorType, sources: list[Document], words: str, role: str = "", *aliases: str) -> Actor:
    mentions = [ActorMention(passage(source, words), "name") for source in sources if words in source.text]
    roles = (ActorRole(role, mentions[0].passage),) if role else ()
    return Actor(id, name, type, aliases, roles, tuple(mentions))
