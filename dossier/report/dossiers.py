"""One thing of the case in full: an actor, event, document, statement or conflict, as a card for people and as JSON."""

from __future__ import annotations

from dossier.case import Case
from dossier.case.find import Thing
from dossier.model import Actor, Anchor, Conflict, Event, Source, Step
from dossier.report import shapes
from dossier.report.shapes import Shape
from dossier.view.disputes import conflict_card, statement_card
from dossier.view.evidence import event_card
from dossier.view.index import CaseIndex
from dossier.view.lines import Card
from dossier.view.papers import document_card
from dossier.view.people import actor_card
from dossier.view.words import count


def card(case: Case, thing: Thing, cells: int = 0) -> Card:
    """Everything known of it, for people; what can stand side by side does so from a width of ``cells`` on."""
    index = CaseIndex(case)
    if isinstance(thing, Actor):
        return actor_card(index, thing)
    if isinstance(thing, Source):
        return document_card(index, thing)
    if isinstance(thing, Event):
        return event_card(index, thing)
    if isinstance(thing, Conflict):
        return conflict_card(index, thing, cells)
    return statement_card(index, thing)


def shape(case: Case, thing: Thing) -> Shape:
    """The same as one JSON object."""
    if isinstance(thing, Actor):
        return {
            "actor": shapes.actor(case, thing),
            "events": [shapes.event(case, event) for event in case.events_of(thing.id)],
            "quotations": [shapes.quotation(case, statement) for statement in case.statements(thing.id)],
            "conflicts": [shapes.conflict(case, conflict) for conflict in case.conflicts_with(thing.id)],
            "documents": list(dict.fromkeys(case.document(m.passage.document).name for m in thing.mentions)),
        }
    if isinstance(thing, Source):
        return {
            "document": shapes.document(case, thing),
            "events": [shapes.event(case, event) for event in case.told_by(thing.document.id)],
            "conflicts": [shapes.conflict(case, conflict) for conflict in case.conflicts_in(thing.document.id)],
        }
    if isinstance(thing, Event):
        conflicts = [shapes.conflict(case, conflict) for conflict in case.conflicts_of(thing)]
        return {"event": shapes.event(case, thing), "conflicts": conflicts}
    if isinstance(thing, Conflict):
        return {"conflict": shapes.conflict(case, thing), "events": [shapes.event(case, e) for e in case.events_in(thing)]}
    return {"quotation": shapes.quotation(case, thing)}


def reasons(case: Case, thing: Thing) -> Shape:
    """Why it is as it is: the anchor with its proof where it has a date; the steps of its identity."""
    anchor: Anchor | None
    steps: tuple[Step, ...]
    if isinstance(thing, Actor):
        kind, key, title, anchor, steps = "actor", thing.id, thing.name, None, thing.proof
    elif isinstance(thing, Source):
        kind, key, title, anchor, steps = "document", thing.document.id, thing.title, thing.published, ()
    elif isinstance(thing, Event):
        kind, key, title, anchor, steps = "event", thing.id, thing.title, thing.anchor, thing.why_one
    elif isinstance(thing, Conflict):
        kind, key, title, anchor, steps = "conflict", thing.id, thing.says, None, ()
    else:
        kind, key, title, anchor, steps = "quotation", thing.id, case.words(thing.passage), thing.anchor, ()
    return {
        "kind": kind,
        "id": key,
        "title": title,
        "anchor": shapes.anchor(case, anchor) if anchor else None,
        "identity": [shapes.step(case, step) for step in steps],
        "origins": [shapes.origin(case, origin) for origin in thing.origins] if isinstance(thing, Event) else [],
        "conflicts": [shapes.conflict(case, conflict) for conflict in _disputes(case, thing)],
    }


def _disputes(case: Case, thing: Thing) -> list[Conflict]:
    """What contradicts it, or is contradicted."""
    if isinstance(thing, Event):
        return case.conflicts_of(thing)
    return [thing] if isinstance(thing, Conflict) else []


def describe(case: Case, thing: Thing) -> str:
    """A thing among candidates: what to type for it, and what it is."""
    if isinstance(thing, Actor):
        return f"{thing.name}  ({thing.type}, {count(len(thing.mentions), 'mention')})"
    if isinstance(thing, Source):
        return f"{thing.document.name}  ({thing.title})"
    if isinstance(thing, Event):
        return f"{thing.id}  {thing.title}"
    if isinstance(thing, Conflict):
        return f"{thing.id}  {thing.says}"
    return f"{thing.id}  “{case.words(thing.passage)}”"
