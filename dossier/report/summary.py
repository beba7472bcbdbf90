"""The first paragraph of a brief: how many documents, what they tell, of whom, from when to when, and what is contested."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.case import Case
from dossier.days import iso
from dossier.model import Actor, Conflict, Event, Statement
from dossier.view.dates import date_label
from dossier.view.words import STATUSES, certainty, count

_LEADING = 3
"""Actors that the paragraph names."""


def case_paragraph(case: Case, statements: Sequence[Statement]) -> str:
    """A case in a few sentences; words of documents in it are raw."""
    events = case.timeline()
    sentences = [_documents(case), _extent(events), _most_told(events), _leading(case), _said(case, statements)]
    return " ".join(sentence for sentence in [*sentences, contested(case.conflicts)] if sentence)


def actor_paragraph(case: Case, actor: Actor, events: Sequence[Event], statements: Sequence[Statement]) -> str:
    """An actor in a few sentences."""
    documents = {mention.passage.document for mention in actor.mentions}
    name = (
        f"{actor.name} ({actor.type}) is mentioned {count(len(actor.mentions), 'time')} in {count(len(documents), 'document')}."
    )
    others = [alias for alias in actor.aliases if alias != actor.name]
    also = f"Also called {', '.join(others)}." if others else ""
    said = f"{count(len(statements), 'statement')} by or for this actor{_denials(statements)}." if statements else ""
    parts = [name, also, _extent(events), said, contested(case.conflicts_with(actor.id))]
    return " ".join(part for part in parts if part)


def contested(conflicts: Sequence[Conflict]) -> str:
    """How much is told differently, and the gravest of it by name."""
    if not conflicts:
        return "No passages were found to contradict each other."
    grave = [conflict for conflict in conflicts if conflict.weight == "incompatible"]
    verb = "is" if len(conflicts) == 1 else "are"
    all_of_it = f"{count(len(conflicts), 'point')} {verb} told differently"
    if not grave:
        return f"{all_of_it}; none of them excludes the other side."
    named = "; ".join(conflict.says for conflict in grave[:_LEADING])
    more = f"; and {len(grave) - _LEADING:,} more" if len(grave) > _LEADING else ""
    return f"{all_of_it}. What cannot both be true: {named}{more}."


def _documents(case: Case) -> str:
    known = [source.published for source in case.sources]
    lows = [anchor.earliest for anchor in known if anchor.earliest is not None]
    highs = [anchor.latest for anchor in known if anchor.latest is not None]
    publishers = list(dict.fromkeys(source.publisher for source in case.sources if source.publisher))
    by = f" by {', '.join(publishers)}" if publishers else ""
    span = (
        f", published between {iso(min(lows))} and {iso(max(highs))} as far as their dates are known," if lows and highs else ""
    )
    verb = "tells" if len(case.sources) == 1 else "tell"
    return f"{count(len(case.sources), 'document')}{by}{span} {verb} {count(len(case.data.events), 'event')}."


def _extent(events: Sequence[Event]) -> str:
    """From when to when, and where the well dated ones lie."""
    bounds = [(event.anchor.earliest, event.anchor.latest) for event in events]
    days = [day for pair in bounds for day in pair if day is not None]
    if not days:
        return "None of the events has a date." if events else ""
    undated = bounds.count((None, None))
    without = f"; {undated:,} {'has' if undated == 1 else 'have'} no date at all" if undated else ""
    first, last = min(days), max(days)
    if first == last:
        return f"All that is dated is of {iso(first)}{without}."
    close = [event.anchor for event in events if certainty(event.anchor) in ("day", "days")]
    lows = [anchor.earliest for anchor in close if anchor.earliest is not None]
    highs = [anchor.latest for anchor in close if anchor.latest is not None]
    core = (
        f"; the {len(close):,} known within a month lie between {iso(min(lows))} and {iso(max(highs))}"
        if 1 < len(close) < len(events) - undated
        else ""
    )
    return f"Where bounds are known, they lie between {iso(first)} and {iso(last)}{core}{without}."


def _most_told(events: Sequence[Event]) -> str:
    """The event with the most independent origins, where it has more than one."""
    event = max(events, key=lambda event: (len(event.origins), len(_documents_of(event))), default=None)
    if event is None or len(event.origins) < 2:
        return ""
    by = f"{count(len(_documents_of(event)), 'document')} from {count(len(event.origins), 'independent origin')}"
    return f"Told most widely, by {by}: {event.title} ({date_label(event.anchor)}, {STATUSES[event.status].word})."


def _documents_of(event: Event) -> set[str]:
    return {telling.trigger.document for telling in event.tellings}


def _leading(case: Case) -> str:
    """Those of whom most is told; places act in nothing."""
    actors = [actor for actor in case.actors if actor.type != "place" and case.events_of(actor.id)]
    actors.sort(key=lambda actor: (-len(case.events_of(actor.id)), -len(actor.mentions), actor.name))
    named = [f"{actor.name} ({count(len(case.events_of(actor.id)), 'event')})" for actor in actors[:_LEADING]]
    return f"Most is told of {_listed(named)}." if named else ""


def _said(case: Case, statements: Sequence[Statement]) -> str:
    speakers = {statement.speaker for statement in statements if statement.speaker}
    if not statements:
        return ""
    return f"{count(len(speakers), 'speaker')} made {count(len(statements), 'statement')}{_denials(statements)}."


def _denials(statements: Sequence[Statement]) -> str:
    denials = sum(statement.stance == "denies" for statement in statements)
    return f", among them {count(denials, 'denial')}" if denials else ""


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
