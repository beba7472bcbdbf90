"""What several screens draw of one case: names of actors and documents, marks in a text, the density of events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

<<<<<<< HEAD
from dossier.case import Case, Query
from dossier.case.glimpse import glimpse
from dossier.model import Conflict, DocumentId, Event, Passage, Placed, Source, Statement
from dossier.view.cells import cut
=======
from dossier.case import Case
from dossier.model import DocumentId, Passage, Source
from dossier.view.cells import cut_at_word
>>>>>>> main
from dossier.view.lines import Ref, Target, Tone
from dossier.view.printable import one_line
from dossier.view.ribbon import Density

LABEL_CELLS = 40
"""Room for the name of a document where it stands beside something else."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of a document's text that something of the case rests on."""

    start: int
    end: int
    tone: Tone
    target: Target | None
    says: str


class CaseIndex:
    """A case as screens draw it; immutable like it. Made when first asked."""

    def __init__(self, case: Case) -> None:
        self.case = case

    @cached_property
    def density(self) -> Density:
        """The density of all events: the ribbon's backdrop, whatever is filtered."""
<<<<<<< HEAD
        return Density(glimpse(self.case.data.events, Placed))

    @cached_property
    def statements_by_actor(self) -> dict[str, list[Statement]]:
        """Statements that each actor made or had made for them."""
        found: dict[str, list[Statement]] = defaultdict(list)
        for statement in self.case.data.statements:
            for actor in dict.fromkeys((statement.speaker, statement.through)):
                if actor is not None:
                    found[actor].append(statement)
        return dict(found)
=======
        return Density(self.case.data.events)
>>>>>>> main

    @cached_property
    def _mentions_by_document(self) -> dict[DocumentId, list[tuple[Passage, str, str]]]:
        found: dict[DocumentId, list[tuple[Passage, str, str]]] = defaultdict(list)
        for actor in self.case.actors:
            for mention in actor.mentions:
                found[mention.passage.document].append((mention.passage, actor.id, actor.name))
        return dict(found)

    def actor_name(self, id: str | None) -> str:
        """An actor's name, or an empty string."""
        actor = self.case.actor(id) if id is not None else None
        return one_line(actor.name) if actor else ""

<<<<<<< HEAD
    def events_of(self, actor: str) -> Sequence[Event]:
        """Events of an actor, in timeline order."""
        return self.case.timeline(Query(actor=actor))

    def events_in(self, document: DocumentId) -> Sequence[Event]:
        """Events that a document tells, in timeline order."""
        return self.case.timeline(Query(source=document))

    def statements_of(self, actor: str) -> list[Statement]:
        return self.statements_by_actor.get(actor, [])

    def conflicts_of(self, actor: str) -> list[Conflict]:
        """Conflicts of the actor's events, and those whose sides quote or name the actor."""
        keys = dict.fromkeys(key for event in self.events_of(actor) for key in event.conflicts)
        for conflict in self.case.conflicts:
            if any(_holds(side.passage, s.passage) for side in conflict.sides for s in self.statements_of(actor)):
                keys.setdefault(conflict.id)
        return [found for key in keys if (found := self.case.conflict(key))]

    def conflicts_in(self, document: DocumentId) -> list[Conflict]:
        """Conflicts with a side in this document."""
        return [c for c in self.case.conflicts if any(side.passage.document == document for side in c.sides)]

=======
>>>>>>> main
    def marks(self, document: DocumentId) -> list[Mark]:
        """Everything that rests on a range of this document, in order of place; where several things rest on one range alike,
        the first of them."""
        found: list[Mark] = []
        for passage, actor, name in self._mentions_by_document.get(document, ()):
            found.append(Mark(passage.start, passage.end, "mark", Ref("actor", actor), name))
<<<<<<< HEAD
        for event in self.events_in(document):
=======
        for event in self.case.told_by(document):
>>>>>>> main
            for telling in event.tellings:
                if telling.trigger.document == document:
                    trigger = telling.trigger
                    found.append(Mark(trigger.start, trigger.end, telling.status, Ref("event", event.id), event.title))
        for conflict in self.case.conflicts_in(document):
            for side in conflict.sides:
                if side.passage.document == document:
                    passage = side.passage
                    found.append(Mark(passage.start, passage.end, "conflict", Ref("conflict", conflict.id), conflict.says))
        once = {(mark.start, mark.end, mark.tone): mark for mark in reversed(found)}
        return sorted(once.values(), key=lambda mark: (mark.start, -mark.end))


def source_label(source: Source) -> str:
    """A document in a few words: who published it, or its title, or its file's name; cut after a word to fit beside a passage."""
    who = one_line(source.publisher or source.title or source.document.name)
    return cut_at_word(who, LABEL_CELLS)
