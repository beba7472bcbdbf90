"""What several screens draw of one case: names of actors and documents, marks in a text, the density of events."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from dossier.case import Case
from dossier.case.glimpse import glimpse
from dossier.case.search import Searcher
from dossier.model import DocumentId, Passage, Placed, Source
from dossier.view.cells import cut_at_word
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
        return Density(glimpse(self.case.data.events, Placed))

    @cached_property
    def searcher(self) -> Searcher:
        """The search over the whole case; its first question makes the indexes."""
        return Searcher(self.case)

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

    def marks(self, document: DocumentId) -> list[Mark]:
        """Everything that rests on a range of this document, in order of place; where several things rest on one range alike,
        the first of them."""
        found: list[Mark] = []
        for passage, actor, name in self._mentions_by_document.get(document, ()):
            found.append(Mark(passage.start, passage.end, "mark", Ref("actor", actor), name))
        for event in self.case.told_by(document):
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
