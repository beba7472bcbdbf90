"""Origins: how many independent sources of knowledge the documents of an event go back to, and why."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from dossier.assemble.cast import Cast
from dossier.assemble.clusters import Cluster
from dossier.assemble.denials import sides_of
from dossier.assemble.inputs import Annotated
from dossier.assemble.likeness import one_saying, sayings, shingles, word_list
from dossier.assemble.mentions import FAMILIES
from dossier.assemble.places import events_of_sentences, quotations_in
from dossier.model import Actor, Claim, Origin, Passage

COPIED = 0.5
"""Share of the shorter text's five-word runs above which it counts as a copy."""
_REPORTS = 50
"""Reports of one document that are looked through for the outlets it has an event from."""
_NEAR = 2
"""Sentences around a telling in which a named source counts as its source."""


@dataclass(frozen=True, slots=True)
class _Link:
    a: int
    b: int
    says: str
    passage: Passage | None


class Origins:
    """Answers where the documents of a cluster have their knowledge from. Built once a case."""

    def __init__(self, documents: Sequence[Annotated], cast: Cast) -> None:
        self._documents = documents
        self._cast = cast
        self._actors = {actor.id: actor for actor in cast.actors}
        self._copies = _copies(documents)
        self._naming_of: dict[int, list[int]] = {}
        self._sides = sides_of(cast)
        self._reports: dict[tuple[int, frozenset[str]], list[int]] = {}
        """(document, families) → the reports about them."""
        self._counted: dict[tuple[int, int], list[Claim]] = defaultdict(list)
        """(document, event mention) → what is counted in it."""
        for number, document in enumerate(documents):
            for claim in document.said.claims:
                if claim.event is not None:
                    self._counted[number, claim.event].append(claim)

    def of(self, cluster: Cluster) -> tuple[Origin, ...]:
        """The origins of an event, the largest first; every document is in exactly one."""
        by_document: dict[int, list[int]] = defaultdict(list)
        for document, event in cluster.mentions:
            by_document[document].append(event)
        numbers = sorted(by_document)
        links = self._links(numbers, by_document)
        groups = {number: {number} for number in numbers}
        reasons: dict[int, list[_Link]] = {number: [] for number in numbers}
        for link in links:
            if groups[link.a] is groups[link.b]:
                continue
            merged = groups[link.a] | groups[link.b]
            why = [*reasons[link.a], *reasons[link.b], link]
            for number in merged:
                groups[number], reasons[number] = merged, why
        found: list[Origin] = []
        done: set[int] = set()
        for number in numbers:
            if number in done:
                continue
            done |= groups[number]
            ids = tuple(self._documents[i].document.id for i in sorted(groups[number]))
            why = reasons[number]
            says = " ".join(dict.fromkeys(link.says for link in why)) if why else self._alone(number, by_document[number])
            found.append(Origin(ids, says, why[0].passage if why else None))
        found.sort(key=lambda origin: -len(origin.documents))
        return tuple(found)

    def _alone(self, number: int, events: Sequence[int]) -> str:
        names = [self._actors[a].name for a in sorted(self._sources(number, events)) if a in self._actors]
        name = self._documents[number].document.name
        return (
            f"{name} names {', '.join(names[:3])} as its source."
            if names
            else f"{name} shares no named source or wording with the others."
        )

    def _links(self, numbers: Sequence[int], by_document: dict[int, list[int]]) -> list[_Link]:
        found: list[_Link] = []
        sources = {number: self._sources(number, by_document[number]) for number in numbers}
        for position, a in enumerate(numbers):
            for b in numbers[position + 1 :]:
                link = self._link(a, b, by_document, sources)
                if link is not None:
                    found.append(link)
        return found

    def _link(self, a: int, b: int, events: dict[int, list[int]], sources: dict[int, dict[str, Passage]]) -> _Link | None:
        if (a, b) in self._copies:
            return _Link(a, b, "Most of one text stands in the other.", None)
        shared = self._shared_quotation(a, b, events)
        if shared is not None:
            return _Link(a, b, "They give the same quotation.", shared)
        common = sorted(sources[a].keys() & sources[b].keys())
        if common:
            actor = self._actors.get(common[0])
            name = actor.name if actor else common[0]
            return _Link(a, b, f"Both go back to {name}.", sources[b][common[0]])
        denier = self._one_side(a, b, events)
        if denier is not None:
            return _Link(a, b, "They give the denial of one side.", denier)
        figure = self._shared_figure(a, b, events, sources)
        if figure is not None:
            return _Link(a, b, "They repeat the same figure and name no source for it.", figure)
        return None

    def _sources(self, number: int, events: Sequence[int]) -> dict[str, Passage]:
        """Who the document has the event from: media, reporters and speakers that it names where it tells it."""
        document = self._documents[number]
        said = document.said
        found: dict[str, Passage] = {}
        families = frozenset(FAMILIES.get(said.events[i].kind, said.events[i].kind) for i in events)
        about = self._reports_about(number, families)
        for index in events:
            event = said.events[index]
            teller = said.events[event.told_by] if event.told_by is not None else None
            for one in (event, teller):
                if one is None:
                    continue
                for part in one.participants:
                    actor = self._actor(number, part.mention)
                    if actor is None:
                        continue
                    wanted = part.role == "addressee" and actor.type == "media"
                    wanted = wanted or (part.role == "speaker" and one is teller and one is not event)
                    if wanted or (
                        one.kind == "report" and part.role in ("speaker", "agent") and actor.type == "media" and one is not event
                    ):
                        mention = said.mentions[part.mention]
                        found.setdefault(actor.id, Passage(said.document, mention.start, mention.end))
            around = events_of_sentences(document, event.sentence - _NEAR, event.sentence + _NEAR)
            naming = self._naming(number)
            near = naming[bisect_left(naming, around.start) : bisect_left(naming, around.stop)]
            for other in sorted({*near, *about}):
                if other != index:
                    for actor_id, passage in self._outlets(number, other):
                        found.setdefault(actor_id, passage)
        return found

    def _reports_about(self, number: int, families: frozenset[str]) -> list[int]:
        """The reports of a document that stand in one sentence with a mention of these families and name an outlet."""
        if (number, families) not in self._reports:
            events = self._documents[number].said.events
            alike = {e.sentence for e in events if FAMILIES.get(e.kind, e.kind) in families}
            reports = (i for i in self._naming(number) if events[i].kind == "report" and events[i].sentence in alike)
            self._reports[number, families] = list(islice(reports, _REPORTS))
        return self._reports[number, families]

    def _naming(self, number: int) -> list[int]:
        """The reports and statements of a document that name an outlet."""
        if number not in self._naming_of:
            events = range(len(self._documents[number].said.events))
            self._naming_of[number] = [i for i in events if self._outlets(number, i)]
        return self._naming_of[number]

    def _outlets(self, number: int, event: int) -> list[tuple[str, Passage]]:
        """The media that a report or statement names as telling it or being told."""
        said = self._documents[number].said
        if said.events[event].kind not in ("report", "statement"):
            return []
        found = []
        for part in said.events[event].participants:
            actor = self._actor(number, part.mention)
            if actor is not None and actor.type == "media" and part.role in ("addressee", "speaker", "agent"):
                mention = said.mentions[part.mention]
                found.append((actor.id, Passage(said.document, mention.start, mention.end)))
        return found

    def _actor(self, number: int, mention: int) -> Actor | None:
        said = self._documents[number].said
        actor = self._cast.actor_of.get((said.document, said.mentions[mention].entity))
        return self._actors.get(actor) if actor else None

    def _one_side(self, a: int, b: int, events: dict[int, list[int]]) -> Passage | None:
        """Where one denial is told by both: the same speaker, or a spokesman and the body for which he speaks."""
        if not any(self._documents[n].said.events[i].kind == "denial" for n, told in events.items() for i in told):
            return None
        sides: list[frozenset[str]] = []
        where: Passage | None = None
        for number in (a, b):
            found: frozenset[str] = frozenset()
            for index in events[number]:
                for part in self._documents[number].said.events[index].participants:
                    actor = self._actor(number, part.mention)
                    if actor is not None and part.role == "speaker":
                        mention = self._documents[number].said.mentions[part.mention]
                        found |= self._sides.get(actor.id, frozenset())
                        where = Passage(self._documents[number].said.document, mention.start, mention.end)
            sides.append(found)
        return where if sides[0] & sides[1] else None

    def _shared_quotation(self, a: int, b: int, events: dict[int, list[int]]) -> Passage | None:
        for first, _ in self._quotations(a, events[a]):
            for second, passage in self._quotations(b, events[b]):
                if one_saying(first, second):
                    return passage
        return None

    def _quotations(self, number: int, events: Sequence[int]) -> list[tuple[list[list[str]], Passage]]:
        document, said, text = self._documents[number], self._documents[number].said, self._documents[number].document.text
        spans = [said.sentences[i] for i in sorted({said.events[i].sentence for i in events})]
        found = []
        for quotation in (said.quotations[i] for span in spans for i in quotations_in(document, span.start, span.end)):
            if quotation.kind in ("direct", "fragment", "block"):
                words = sayings(text[quotation.start : quotation.end])
                if len(words[0]) >= 4:
                    found.append((words, Passage(said.document, quotation.start, quotation.end)))
        return found

    def _shared_figure(
        self, a: int, b: int, events: dict[int, list[int]], sources: dict[int, dict[str, Passage]]
    ) -> Passage | None:
        if sources[a] and sources[b]:
            return None
        for first in self._claims(a, events[a]):
            for second in self._claims(b, events[b]):
                if (first.low, first.high) == (second.low, second.high) and first.low > 1:
                    return Passage(self._documents[b].document.id, second.start, second.end)
        return None

    def _claims(self, number: int, events: Sequence[int]) -> list[Claim]:
        return [claim for event in sorted(events) for claim in self._counted.get((number, event), ())]


def _copies(documents: Sequence[Annotated]) -> dict[tuple[int, int], float]:
    """Pairs of documents of which one holds most of the other's body. Blocked by shared runs, so not all pairs are compared."""
    runs: list[frozenset[tuple[str, ...]]] = []
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, document in enumerate(documents):
        text = document.document.text
        body = " ".join(text[z.start : z.end] for z in document.document.zones if z.kind in ("body", "letter"))
        found = shingles(word_list(body), 5)
        runs.append(found)
        for run in found:
            holders[run].append(number)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for owners in holders.values():
        for position, a in enumerate(owners[:12]):
            for b in owners[position + 1 : 12]:
                shared[a, b] += 1
    return {
        (a, b): count / min(len(runs[a]), len(runs[b]))
        for (a, b), count in shared.items()
        if count / min(len(runs[a]), len(runs[b])) >= COPIED
    }
