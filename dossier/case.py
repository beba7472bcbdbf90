"""The assembled case and the questions asked of it. Screens, commands and exports show the same facts because they ask here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.model import Actor, CaseData, Conflict, Day, Document, Event, Passage, Source, Statement


@dataclass(frozen=True, slots=True)
class Query:
    """Which events to show. Every filter that is set must hold; a date filter keeps what can lie in the window."""

    actor: str | None = None
    """Actor id."""
    earliest: Day | None = None
    latest: Day | None = None
    source: str | None = None
    """Document name."""
    kind: str | None = None
    status: str | None = None
    text: str | None = None
    """Words that title or passages must contain, case ignored."""


class Case:
    """Answers questions about one assembled case. Immutable."""

    def __init__(self, data: CaseData) -> None:
        self.data = data
        self._sources = {source.document.id: source for source in data.sources}
        self._sources_by_name = {source.document.name: source for source in data.sources}
        self._actors = {actor.id: actor for actor in data.actors}
        self._events = {event.id: event for event in data.events}
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

    def document(self, id: str) -> Document:
        return self._sources[id].document

    def source(self, name: str) -> Source | None:
        """A source by document name or id."""
        return self._sources_by_name.get(name) or self._sources.get(name)

    def words(self, passage: Passage) -> str:
        """The text of a passage, as the document has it."""
        return self._sources[passage.document].document.text[passage.start : passage.end]

    def actor(self, id: str) -> Actor | None:
        return self._actors.get(id)

    def event(self, id: str) -> Event | None:
        return self._events.get(id)

    def conflict(self, id: str) -> Conflict | None:
        return self._conflicts.get(id)

    def timeline(self, query: Query = Query()) -> list[Event]:
        """Events in timeline order that a query keeps."""
        return [event for event in self.data.events if self._keeps(query, event)]

    def statements(self, speaker: str | None = None) -> list[Statement]:
        """Statements in order of time, of one speaker (actor id) or of all."""
        return [s for s in self.data.statements if speaker is None or s.speaker == speaker]

    def _keeps(self, query: Query, event: Event) -> bool:
        if query.actor and all(part.actor != query.actor for part in event.parts):
            return False
        if query.kind and event.kind != query.kind:
            return False
        if query.status and event.status != query.status:
            return False
        if query.earliest is not None and event.anchor.latest is not None and event.anchor.latest < query.earliest:
            return False
        if query.latest is not None and event.anchor.earliest is not None and event.anchor.earliest > query.latest:
            return False
        if query.source and all(self.document(t.trigger.document).name != query.source for t in event.tellings):
            return False
        return not query.text or self._mentions(event, query.text.casefold())

    def _mentions(self, event: Event, text: str) -> bool:
        return text in event.title.casefold() or any(text in self.words(t.passage).casefold() for t in event.tellings)
