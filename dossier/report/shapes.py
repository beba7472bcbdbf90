"""Facts of a case as JSON shapes: what other programs rely on. Keys may be added, never renamed or dropped.

Texts are raw, as the documents have them: a passage's ``text`` equals the document's characters from ``start`` to ``end``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dossier.case import Case
from dossier.days import iso
from dossier.model import (
    Actor,
    Anchor,
    Bounds,
    Conflict,
    Day,
    Event,
    Origin,
    Passage,
    Relation,
    Side,
    Source,
    Statement,
    Step,
    Telling,
    Zone,
)

Shape = dict[str, Any]


def day(value: Day | None) -> str | None:
    return None if value is None else iso(value)


def bounds(value: Bounds) -> Shape:
    return {"earliest": day(value.earliest), "latest": day(value.latest)}


def passage(case: Case, value: Passage) -> Shape:
    return {
        "document": case.document(value.document).name,
        "start": value.start,
        "end": value.end,
        "text": case.words(value),
    }


def _passage_or_null(case: Case, value: Passage | None) -> Shape | None:
    return None if value is None else passage(case, value)


def step(case: Case, value: Step) -> Shape:
    return {"rule": value.rule, "says": value.says, "strength": value.strength, "passage": _passage_or_null(case, value.passage)}


def anchor(case: Case, value: Anchor) -> Shape:
    return {
        **bounds(Bounds(value.earliest, value.latest)),
        "edtf": value.edtf,
        "precision": value.precision,
        "text": value.text,
        "basis": value.basis,
        "temporal": value.temporal,
        "candidates": [bounds(window) for window in value.candidates],
        "proof": [step(case, link) for link in value.proof],
    }


def zone(value: Zone) -> Shape:
    return {"kind": value.kind, "label": value.label, "author": value.author, "start": value.start, "end": value.end}


def document(case: Case, source: Source) -> Shape:
    return {
        "id": source.document.id,
        "name": source.document.name,
        "title": source.title,
        "kind": source.kind,
        "publisher": source.publisher,
        "published": anchor(case, source.published),
        "language": source.language,
        "format": source.document.format,
        "zones": [zone(value) for value in source.document.zones],
    }


def event(case: Case, value: Event) -> Shape:
    return {
        "id": value.id,
        "title": value.title,
        "kind": value.kind,
        "status": value.status,
        "anchor": anchor(case, value.anchor),
        "actors": [{"id": part.actor, "name": case.name(part.actor), "role": part.role} for part in value.parts],
        "documents": len({telling.trigger.document for telling in value.tellings}),
        "origins": len(value.origins),
        "conflicts": list(value.conflicts),
        "mentions": [telling(case, one) for one in value.tellings],
        "origin_groups": [origin(case, one) for one in value.origins],
        "why_one": [step(case, link) for link in value.why_one],
    }


def telling(case: Case, value: Telling) -> Shape:
    return {**passage(case, value.trigger), "status": value.status, "passage": passage(case, value.passage)}


def origin(case: Case, value: Origin) -> Shape:
    return {
        "documents": [case.document(key).name for key in value.documents],
        "says": value.says,
        "passage": _passage_or_null(case, value.passage),
    }


def actor(case: Case, value: Actor) -> Shape:
    return {
        "id": value.id,
        "name": value.name,
        "type": value.type,
        "aliases": list(value.aliases),
        "roles": [{"title": role.title, "passage": passage(case, role.passage)} for role in value.roles],
        "mentions": [
            {**passage(case, mention.passage), "kind": mention.kind, "inferred": mention.inferred} for mention in value.mentions
        ],
        "relations": [relation(case, one) for one in value.relations],
        "proof": [step(case, link) for link in value.proof],
    }


def relation(case: Case, value: Relation) -> Shape:
    return {
        "kind": value.kind,
        "actor": value.other,
        "name": case.name(value.other),
        "passage": _passage_or_null(case, value.passage),
    }


def quotation(case: Case, value: Statement) -> Shape:
    return {
        "id": value.id,
        "kind": value.kind,
        "speaker": value.speaker,
        "through": value.through,
        "cue": value.cue,
        "stance": value.stance,
        "addressee": value.addressee,
        "medium": value.medium,
        "anchor": anchor(case, value.anchor),
        "passage": passage(case, value.passage),
        "inferred": value.inferred,
    }


def conflict(case: Case, value: Conflict) -> Shape:
    return {
        "id": value.id,
        "kind": value.kind,
        "says": value.says,
        "weight": value.weight,
        "passages": [side(case, one) for one in value.sides],
    }


def side(case: Case, value: Side) -> Shape:
    return {**passage(case, value.passage), "says": value.says}


def documents(case: Case) -> Shape:
    return {"documents": [document(case, source) for source in case.sources]}


def timeline(case: Case, events: Iterable[Event]) -> Shape:
    return {"events": [event(case, one) for one in events]}


def actors(case: Case) -> Shape:
    return {"actors": [actor(case, one) for one in case.actors]}


def quotations(case: Case, statements: Iterable[Statement]) -> Shape:
    return {"quotations": [quotation(case, one) for one in statements]}


def conflicts(case: Case) -> Shape:
    return {"conflicts": [conflict(case, one) for one in case.conflicts]}


def whole(case: Case) -> Shape:
    """Everything the lists give, in one object."""
    return {
        **documents(case),
        **timeline(case, case.timeline()),
        **actors(case),
        **quotations(case, case.statements()),
        **conflicts(case),
    }
