"""The dossier of an actor as a card: who it is, roles, timeline, statements and denials, relations, conflicts, mentions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.model import Actor, ActorRole, Event, Statement
from dossier.view.dates import date_label
from dossier.view.evidence import passage_line, quoted
from dossier.view.excerpt import around
from dossier.view.index import CaseIndex, source_label
from dossier.view.lanes import spark_line
from dossier.view.lines import BLANK, Card, Line, Piece, Ref, Tone, heading, line
from dossier.view.words import CERTAINTIES, CONFLICT, SEPARATOR, STANCES, STATUSES, certainty, count

MOST_EVENTS = 200
"""Events that a card lists; for more there is the filtered timeline."""

MOST_MENTIONS = 3
"""Mentions of a document that a card quotes; the rest is counted."""

SPARK_CELLS = 40


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor as one row of the list."""

    id: str
    name: str
    type: str
    role: str
    events: int
    statements: int
    documents: int
    mentions: int


def actor_rows(index: CaseIndex) -> list[ActorRow]:
    """All actors, those of whom the case says most first; places, which act in nothing, last."""
    rows = [_row(index, actor) for actor in index.case.actors]
    return sorted(rows, key=lambda row: (row.type == "place", -row.mentions, -row.events, row.name))


def _row(index: CaseIndex, actor: Actor) -> ActorRow:
    documents = {mention.passage.document for mention in actor.mentions}
    return ActorRow(
        actor.id,
        actor.name,
        actor.type,
        actor.roles[0].title if actor.roles else "",
        len(index.case.events_of(actor.id)),
        len(index.case.statements(actor.id)),
        len(documents),
        len(actor.mentions),
    )


def actor_card(index: CaseIndex, actor: Actor) -> Card:
    """Everything known of an actor."""
    return (
        *_head(index, actor),
        *_roles(index, actor),
        *_relations(index, actor),
        *_events(index, actor),
        *_statements(index, actor),
        *_conflicts(index, actor),
        *_mentions(index, actor),
        *_proof(actor),
    )


def statement_line(index: CaseIndex, statement: Statement, indent: int = 0) -> Line:
    """When and how something was said, without who."""
    tone: Tone = "denied" if statement.stance == "denies" else "alleged" if statement.stance == "alleges" else "text"
    source = index.case.source(statement.passage.document)
    return line(
        (" " * indent + f"{date_label(statement.anchor)}  ", "dim"),
        (f"{STANCES[statement.stance]}: ", tone),
        (f"“{quoted(index, statement.passage)}”", "quote"),
        (f"  {source_label(source)}" if source else "", "dim"),
        to=statement.passage,
        indent=indent + 2,
    )


def _head(index: CaseIndex, actor: Actor) -> Iterator[Line]:
    others = [alias for alias in actor.aliases if alias != actor.name]
    documents = {mention.passage.document for mention in actor.mentions}
    events = index.case.events_of(actor.id)
    facts = [
        count(len(actor.mentions), "mention") + " in " + count(len(documents), "document"),
        count(len(events), "event"),
        count(len(index.case.statements(actor.id)), "statement"),
    ]
    yield line((actor.name, "strong"), (f"  {actor.type}", "dim"))
    if others:
        yield line(("also: ", "dim"), f" {SEPARATOR.glyph} ".join(others), indent=6)
    yield line((f" {SEPARATOR.glyph} ".join(facts), "text"), indent=2)
    if events and index.density.span:
        span = index.density.span
        yield line((spark_line(events, span, SPARK_CELLS), "bar"), ("  events over the whole case", "dim"))


def _roles(index: CaseIndex, actor: Actor) -> Iterator[Line]:
    if not actor.roles:
        return
    yield BLANK
    yield heading("Roles, as each document gives them", "roles")
    titles: dict[str, list[ActorRole]] = {}
    for role in actor.roles:
        titles.setdefault(role.title.casefold(), []).append(role)
    for roles in titles.values():
        sources = (index.case.source(document) for document in dict.fromkeys(role.passage.document for role in roles))
        labels = ", ".join(source_label(source) for source in sources if source)
        yield line(roles[0].title, (f"  {labels}", "dim"), to=roles[0].passage, indent=2)


def event_line(event: Event) -> Line:
    """An event on one line, leading to it."""
    sign, status = CERTAINTIES[certainty(event.anchor)], STATUSES[event.status]
    mark = f" {CONFLICT.glyph}" if event.conflicts else ""
    return line(
        f"{sign.glyph} {date_label(event.anchor)}  ",
        (f"{status.glyph} {status.word}  ", event.status),
        (event.title, "link"),
        (mark, "conflict"),
        to=Ref("event", event.id),
        indent=4,
    )


def _events(index: CaseIndex, actor: Actor) -> Iterator[Line]:
    events = index.case.events_of(actor.id)
    if not events:
        return
    yield BLANK
    yield heading(f"Timeline: {count(len(events), 'event')}", "timeline")
    for event in events[:MOST_EVENTS]:
        yield event_line(event)
    if len(events) > MOST_EVENTS:
        yield line((f"… and {len(events) - MOST_EVENTS:,} more: t shows all in the timeline", "dim"))


def _statements(index: CaseIndex, actor: Actor) -> Iterator[Line]:
    statements = index.case.statements(actor.id)
    denials = [s for s in statements if s.stance in ("denies", "declines")]
    others = [s for s in statements if s.stance not in ("denies", "declines")]
    for title, group in (("Denies or declines", denials), ("Says", others)):
        if group:
            yield BLANK
            yield heading(f"{title}: {count(len(group), 'statement')}", "statements")
            for statement in group:
                yield statement_line(index, statement)
                if statement.through == actor.id and statement.speaker != actor.id:
                    by = index.actor_name(statement.speaker) or "an unnamed voice"
                    yield line(("  said for this actor by ", "dim"), by, indent=2)


def _relations(index: CaseIndex, actor: Actor) -> Iterator[Line]:
    if not actor.relations:
        return
    yield BLANK
    yield heading("Relations", "relations")
    seen: set[tuple[str, str]] = set()
    for relation in actor.relations:
        name = index.actor_name(relation.other)
        if (relation.kind, relation.other) not in seen:
            yield line(f"{relation.kind} ", (name, "link"), to=Ref("actor", relation.other), indent=2)
            seen.add((relation.kind, relation.other))
            if relation.passage is not None:
                yield passage_line(index, relation.passage)


def _conflicts(index: CaseIndex, actor: Actor) -> Iterator[Line]:
    conflicts = index.case.conflicts_with(actor.id)
    if not conflicts:
        return
    yield BLANK
    yield heading("Conflicts", "conflicts")
    for conflict in conflicts:
        yield line((f"{CONFLICT.glyph} {conflict.kind}: ", "conflict"), conflict.says, to=Ref("conflict", conflict.id), indent=2)


def _proof(actor: Actor) -> Iterator[Line]:
    if not actor.proof:
        return
    yield BLANK
    yield heading("Why this is one actor", "why")
    for step in actor.proof:
        yield line("· ", step.says, to=step.passage, indent=2)


def _mentions(index: CaseIndex, actor: Actor) -> Iterator[Line]:
    if not actor.mentions:
        return
    yield BLANK
    yield heading("Mentions", "mentions")
    by_document: dict[str, list[int]] = {}
    for position, mention in enumerate(actor.mentions):
        by_document.setdefault(mention.passage.document, []).append(position)
    for document, positions in by_document.items():
        source = index.case.source(document)
        first = actor.mentions[positions[0]].passage
        label = source_label(source) if source else ""
        yield line((label, "link"), (f"  {count(len(positions), 'mention')}", "dim"), to=first, indent=2)
        text = index.case.document(document).text
        for position in positions[:MOST_MENTIONS]:
            passage = actor.mentions[position].passage
            yield Line((Piece("  "), *around(text, passage.start, passage.end)), passage, 4)
        if len(positions) > MOST_MENTIONS:
            yield line((f"  and {len(positions) - MOST_MENTIONS:,} more", "dim"))
