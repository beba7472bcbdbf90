"""Clusters of mentions become the events of the case: title, standing, parts, tellings, origins, in timeline order."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from dossier.assemble.cast import Cast
from dossier.assemble.chronology import Chronology
from dossier.assemble.clusters import Cluster
from dossier.assemble.conflicts import Found
from dossier.assemble.inputs import Annotated
from dossier.assemble.origins import Origins
from dossier.days import timeline_order
from dossier.model import Event, EventMention, EventStatus, Part, Passage, Telling

_ROLES = ("agent", "speaker", "target", "addressee", "place", "other")
"""Strongest first: an actor with several parts in an event keeps the first of these."""
_STANDINGS: tuple[EventStatus, ...] = ("alleged", "reported", "confirmed", "denied", "demanded", "planned")
"""Which status wins a tie between documents: the more careful one."""


def make_events(
    documents: Sequence[Annotated], cast: Cast, clusters: Sequence[Cluster], chronology: Chronology, conflicts: Sequence[Found]
) -> tuple[Event, ...]:
    """The events in timeline order: as ``timeline_order`` puts them, then by document and place."""
    origins = Origins(documents, cast)
    disputes: dict[int, list[str]] = {}
    for found in conflicts:
        for number in found.clusters:
            disputes.setdefault(number, []).append(found.conflict.id)
    events: list[tuple[tuple[object, ...], Event]] = []
    for number, cluster in enumerate(clusters):
        mentions = [documents[d].said.events[e] for d, e in cluster.mentions]
        lead = mentions[0]
        anchor = chronology.events[number]
        event = Event(
            id=event_id(documents, cluster),
            title=lead.title,
            kind=_kind(mentions),
            status=_status(cluster, documents, _kind(mentions)),
            anchor=anchor,
            parts=_parts(documents, cast, cluster),
            tellings=_tellings(documents, cluster),
            origins=origins.of(cluster),
            conflicts=tuple(dict.fromkeys(disputes.get(number, ()))),
            why_one=cluster.why,
        )
        place = min(cluster.mentions)
        start = documents[place[0]].said.events[place[1]].start
        key = (timeline_order(anchor), documents[place[0]].document.name, start)
        events.append((key, event))
    events.sort(key=lambda pair: pair[0])
    return tuple(event for _, event in events)


def event_id(documents: Sequence[Annotated], cluster: Cluster) -> str:
    """An id from the first telling in the order of document names: it stays when documents are added after it."""
    document, index = min(cluster.mentions)
    event = documents[document].said.events[index]
    digest = hashlib.sha256(f"{documents[document].document.id} {event.start} {event.kind}".encode()).hexdigest()
    return f"e-{digest[:10]}"


def _kind(mentions: Sequence[EventMention]) -> str:
    counted = Counter(mention.kind for mention in mentions)
    best = max(counted.values())
    return mentions[0].kind if counted[mentions[0].kind] * 2 >= best else counted.most_common(1)[0][0]


def _status(cluster: Cluster, documents: Sequence[Annotated], kind: str) -> EventStatus:
    """What most documents give it; planned only where none tells it as done."""
    by_document: dict[int, list[EventStatus]] = {}
    for document, index in cluster.mentions:
        by_document.setdefault(document, []).append(documents[document].said.events[index].status)
    votes: Counter[EventStatus] = Counter()
    for said in by_document.values():
        done = [status for status in said if status != "planned" and (status != "demanded" or kind == "demand")] or said
        votes[min(done, key=lambda s: (-done.count(s), _STANDINGS.index(s)))] += 1
    if len(votes) > 1:
        votes.pop("planned", None)
    return min(votes, key=lambda s: (-votes[s], _STANDINGS.index(s)))


def _parts(documents: Sequence[Annotated], cast: Cast, cluster: Cluster) -> tuple[Part, ...]:
    best: dict[str, str] = {}
    for document, index in cluster.mentions:
        said = documents[document].said
        for part in said.events[index].participants:
            actor = cast.actor_of.get((said.document, said.mentions[part.mention].entity))
            if actor is not None and (actor not in best or _ROLES.index(part.role) < _ROLES.index(best[actor])):
                best[actor] = part.role
    return tuple(Part(actor, role) for actor, role in sorted(best.items(), key=lambda item: _ROLES.index(item[1])))


def _tellings(documents: Sequence[Annotated], cluster: Cluster) -> tuple[Telling, ...]:
    found = []
    for document, index in cluster.mentions:
        said = documents[document].said
        event = said.events[index]
        sentence = said.sentences[event.sentence]
        found.append(
            Telling(
                Passage(said.document, event.start, event.end), Passage(said.document, sentence.start, sentence.end), event.status
            )
        )
    return tuple(found)
