"""What the documents leave open: the questions an investigator would ask next, each with the passages that raise it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dossier.case import Case
from dossier.model import Actor, Anchor, Event, Passage

QuestionKind = Literal["conflict", "identity", "speaker", "date", "corroboration"]

_VAGUE = 31
"""A publication date known no better than this many days leaves every "yesterday" and "last week" of the document vague."""


_ONE_HOLDS = ("date", "number", "fact", "attribution")
"""Kinds of conflicts of which one side can be wrong; names, titles and wordings can all have been used."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question, of whom and what it is, and where it comes from. ``says`` holds words of documents: make it printable."""

    kind: QuestionKind
    says: str
    passages: tuple[Passage, ...] = ()
    actors: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()


def open_questions(case: Case, actor: str | None = None) -> list[Question]:
    """All open questions, those first that change most; with an actor id, those that concern the actor."""
    found = [*_conflicts(case), *_identities(case), *_documents(case), *_speakers(case), *_dates(case), *_single_origins(case)]
    return [question for question in found if actor is None or actor in question.actors]


def _conflicts(case: Case) -> Iterator[Question]:
    for conflict in case.conflicts:
        if conflict.weight == "compatible" or conflict.kind not in _ONE_HOLDS:
            continue
        events = case.events_in(conflict)
        yield Question(
            "conflict",
            f"Which holds? {conflict.says}{'' if conflict.says.endswith(('.', '?', '!')) else '.'}",
            tuple(side.passage for side in conflict.sides),
            frozenset(part.actor for event in events for part in event.parts),
            frozenset(event.id for event in events),
        )


def _identities(case: Case) -> Iterator[Question]:
    seen: set[frozenset[str]] = set()
    for actor in case.actors:
        if actor.type == "role":
            first = tuple(mention.passage for mention in actor.mentions[:1])
            yield Question("identity", f"Who is “{actor.name}”? No document names the person.", first, _with_related(actor))
        for relation in actor.relations:
            pair = frozenset((actor.id, relation.other))
            if relation.kind.startswith("possibly") and pair not in seen:
                seen.add(pair)
                passages = (relation.passage,) if relation.passage else ()
                other = case.name(relation.other)
                asks = (
                    f"Is {actor.name} {_bare(relation.kind)} {other}?" if other != actor.name else f"Are the two “{other}” one?"
                )
                yield Question("identity", asks, passages, pair)


def _bare(kind: str) -> str:
    return kind.removeprefix("possibly").strip()


def _with_related(actor: Actor) -> frozenset[str]:
    return frozenset((actor.id, *(relation.other for relation in actor.relations)))


def _documents(case: Case) -> Iterator[Question]:
    for source in case.sources:
        low, high = source.published.earliest, source.published.latest
        if low is None or high is None or high - low >= _VAGUE:
            known = f" Known so far: {source.published.text}." if low is not None or high is not None else ""
            yield Question("date", f"When was “{source.title or source.document.name}” published?{known}")


def _speakers(case: Case) -> Iterator[Question]:
    for statement in case.statements():
        if statement.speaker is None and statement.kind in ("direct", "block"):
            about = frozenset(actor for actor in (statement.through, statement.addressee) if actor)
            yield Question("speaker", f"Who said “{_short(case.words(statement.passage))}”?", (statement.passage,), about)


def _dates(case: Case) -> Iterator[Question]:
    for event in case.data.events:
        asks = _date_question(event.anchor)
        if asks and event.status not in ("demanded", "planned"):
            yield _of_event("date", f"{asks} {event.title}", event)


def _date_question(anchor: Anchor) -> str:
    if anchor.earliest is None and anchor.latest is None:
        return "When was this? No passage bounds it:"
    return "On which of several days was this?" if len(anchor.candidates) > 1 else ""


def _single_origins(case: Case) -> Iterator[Question]:
    for event in case.data.events:
        if event.status == "alleged" and len(event.origins) == 1:
            yield _of_event("corroboration", f"Is there a second origin for this allegation? {event.title}", event)


def _of_event(kind: QuestionKind, says: str, event: Event) -> Question:
    passages = tuple(telling.passage for telling in event.tellings[:1])
    return Question(kind, says, passages, frozenset(part.actor for part in event.parts), frozenset((event.id,)))


def _short(text: str, most: int = 120) -> str:
    words = " ".join(text.split())
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"
