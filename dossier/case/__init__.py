"""The assembled case and the questions asked of it. Screens, commands and exports show the same facts because they ask here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from dossier.case.folding import fold, search_terms
from dossier.case.glimpse import Selection, glimpse
from dossier.case.index import TextIndex
from dossier.days import timeline_order
from dossier.model import (
    Actor,
    CaseData,
    Conflict,
    Day,
    Document,
    DocumentId,
    Event,
    Facts,
    Identified,
    Passage,
    Source,
    Statement,
    Wording,
)


@dataclass(frozen=True, slots=True)
class Query:
    """Which events to show. Every filter that is set must hold; a date filter keeps what can lie in the window."""

    actor: str | None = None
    """Actor id."""
    earliest: Day | None = None
    latest: Day | None = None
    source: str | None = None
    """Document name or id."""
    kind: str | None = None
    status: str | None = None
    text: str | None = None
    """Words that title or passages must contain, all of them; case and accents ignored, "quoted words" together."""


class Case:
    """Answers questions about one assembled case. Immutable; indexes are built when a question first needs them."""

    def __init__(self, data: CaseData) -> None:
        self.data = data
        self._sources = {source.document.id: source for source in data.sources}
        self._sources_by_name = {source.document.name: source for source in data.sources}
        self._conflicts = {conflict.id: conflict for conflict in data.conflicts}

    @property
    def sources(self) -> Sequence[Source]:
        return self.data.sources

    @property
    def actors(self) -> Sequence[Actor]:
        return self.data.actors

    @property
    def conflicts(self) -> Sequence[Conflict]:
        return self.data.conflicts

    def document(self, id: DocumentId) -> Document:
        return self._sources[id].document

    def source(self, name: str) -> Source | None:
        """A source by document name or id."""
        return self._sources_by_name.get(name) or self._sources.get(name)

    def words(self, passage: Passage) -> str:
        """The text of a passage, as the document has it."""
        return self._sources[passage.document].document.text[passage.start : passage.end]

    def actor(self, id: str) -> Actor | None:
        row = self._actor_rows.get(id)
        return self.data.actors[row] if row is not None else None

    def name(self, actor: str) -> str:
        """The name of an actor by id; the id itself where the case has no such actor."""
        found = self.actor(actor)
        return found.name if found else actor

    def event(self, id: str) -> Event | None:
        row = self._event_rows.get(id)
        return self.data.events[row] if row is not None else None

    def conflict(self, id: str) -> Conflict | None:
        return self._conflicts.get(id)

    def statement(self, id: str) -> Statement | None:
        return self._statements.get(id)

    # -------------------------------------------------------------------------------------------- timeline

    def timeline(self, query: Query = Query()) -> Sequence[Event]:
        """Events in timeline order that a query keeps."""
        if query == Query():
            return self.data.events
        source = self.source(query.source) if query.source else None
        if query.source and source is None:
            return ()
        facts = glimpse(self.data.events, Facts)
        candidates = self._candidates(query, source.document.id if source else None)
        return Selection(self.data.events, [row for row in candidates if _keeps(query, facts[row])])

    def holds(self, query: Query, event: str) -> bool:
        """Whether a query keeps an event, by id."""
        kept = self.timeline(query)
        return any(one.id == event for one in glimpse(kept, Identified))

    def statements(self, speaker: str | None = None) -> list[Statement]:
        """Statements in order of time, the undated last; of one speaker (actor id), also through a spokesperson, or of all."""
        return self._statements_in_order if speaker is None else self._statements_of.get(speaker, [])

    def events_of(self, actor: str) -> Sequence[Event]:
        """Events that an actor (id) has a part in, in timeline order, each once."""
        return Selection(self.data.events, self._rows_of_actor.get(actor, []))

    def events_in(self, conflict: Conflict) -> Sequence[Event]:
        """Events that a conflict is about."""
        return Selection(self.data.events, self._rows_of_conflict.get(conflict.id, []))

    def conflicts_with(self, actor: str) -> list[Conflict]:
        """Conflicts of the actor's events, and those whose sides quote the actor."""
        keys = dict.fromkeys(key for event in self.events_of(actor) for key in event.conflicts)
        said = [statement.passage for statement in self.statements(actor)]
        for conflict in self.conflicts:
            if any(_overlap(side.passage, passage) for side in conflict.sides for passage in said):
                keys.setdefault(conflict.id)
        return [self._conflicts[key] for key in keys if key in self._conflicts]

    def conflicts_in(self, document: DocumentId) -> list[Conflict]:
        """Conflicts with a side in this document."""
        return [c for c in self.conflicts if any(side.passage.document == document for side in c.sides)]

    def told_by(self, document: DocumentId) -> Sequence[Event]:
        """Events that a document tells, in timeline order, each once."""
        return Selection(self.data.events, self._rows_of_document.get(document, []))

    def conflicts_of(self, event: Event) -> list[Conflict]:
        return [self._conflicts[key] for key in event.conflicts if key in self._conflicts]

    def documents_of(self, event: Event) -> list[Document]:
        """The documents that tell an event, in the order of its tellings, each once."""
        return [self.document(key) for key in dict.fromkeys(telling.trigger.document for telling in event.tellings)]

    def _candidates(self, query: Query, document: DocumentId | None) -> Iterable[int]:
        """Rows of the timeline that the indexes leave, in order."""
        found: list[Sequence[int]] = []
        if query.text:
            found.append(self.event_index.rows(search_terms(query.text)))
        if query.actor:
            found.append(self._rows_of_actor.get(query.actor, []))
        if document:
            found.append(self._rows_of_document.get(document, []))
        if len(found) > 1:
            return sorted(set(found[0]).intersection(*found[1:]))
        return found[0] if found else range(len(self.data.events))

    # ------------------------------------------------------------------------------------------ lazy indexes

    @cached_property
    def _actor_rows(self) -> dict[str, int]:
        return {actor.id: row for row, actor in enumerate(glimpse(self.data.actors, Identified))}

    @cached_property
    def _event_rows(self) -> dict[str, int]:
        return {event.id: row for row, event in enumerate(glimpse(self.data.events, Identified))}

    @cached_property
    def _statements(self) -> dict[str, Statement]:
        return {statement.id: statement for statement in self.data.statements}

    @cached_property
    def _statements_in_order(self) -> list[Statement]:
        return sorted(self.data.statements, key=lambda statement: timeline_order(statement.anchor))

    @cached_property
    def _statements_of(self) -> dict[str, list[Statement]]:
        found: defaultdict[str, list[Statement]] = defaultdict(list)
        for statement in self._statements_in_order:
            for actor in {statement.speaker, statement.through}:
                if actor is not None:
                    found[actor].append(statement)
        return found

    @cached_property
    def _rows_of_actor(self) -> dict[str, list[int]]:
        return self._rows_by(lambda event: (part.actor for part in event.parts))

    @cached_property
    def _rows_of_conflict(self) -> dict[str, list[int]]:
        return self._rows_by(lambda event: event.conflicts)

    @cached_property
    def _rows_of_document(self) -> dict[DocumentId, list[int]]:
        return self._rows_by(lambda event: (telling.trigger.document for telling in event.tellings))

    def _rows_by(self, keys: Callable[[Facts], Iterable[str]]) -> dict[str, list[int]]:
        rows: defaultdict[str, list[int]] = defaultdict(list)
        for row, event in enumerate(glimpse(self.data.events, Facts)):
            for key in set(keys(event)):
                rows[key].append(row)
        return rows

    @cached_property
    def event_index(self) -> TextIndex:
        """Titles, then the sentences that tell them; rows are those of the timeline."""
        folded: dict[Passage, str] = {}

        def sentence(passage: Passage) -> str:
            if passage not in folded:
                folded[passage] = fold(self.words(passage))
            return folded[passage]

        return TextIndex(
            (fold(event.title), " ".join(sentence(p) for p in dict.fromkeys(telling.passage for telling in event.tellings)))
            for event in glimpse(self.data.events, Wording)
        )


def _overlap(one: Passage, other: Passage) -> bool:
    return one.document == other.document and one.start < other.end and other.start < one.end


def _keeps(query: Query, event: Facts) -> bool:
    if query.kind and event.kind != query.kind:
        return False
    if query.status and event.status != query.status:
        return False
    if query.earliest is not None and event.anchor.latest is not None and event.anchor.latest < query.earliest:
        return False
    return query.latest is None or event.anchor.earliest is None or event.anchor.earliest <= query.latest
