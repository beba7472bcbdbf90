"""Where the sources disagree: everything that two passages tell differently, weighed and shown, never decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.assemble.cast import Cast
from dossier.assemble.chronology import Chronology
from dossier.assemble.clusters import Cluster
from dossier.assemble.disputed_facts import facts
from dossier.assemble.disputed_people import attributions, names, titles
from dossier.assemble.disputed_times import dates, durations, numbers
from dossier.assemble.disputed_words import scope, terms, wordings
from dossier.assemble.disputes import Found
from dossier.assemble.inputs import Annotated

__all__ = ["Found", "find_conflicts"]


def find_conflicts(
    documents: Sequence[Annotated], cast: Cast, clusters: Sequence[Cluster], chronology: Chronology
) -> tuple[Found, ...]:
    """All conflicts of a case, the gravest first, each once."""
    found = list(_all(documents, cast, clusters, chronology))
    unique = {one.conflict.id: one for one in found}
    weight = {"incompatible": 0, "possible": 1, "compatible": 2}
    kinds = ("date", "number", "fact", "attribution", "wording", "title", "name")
    return tuple(
        sorted(unique.values(), key=lambda one: (weight[one.conflict.weight], kinds.index(one.conflict.kind), one.conflict.says))
    )


def _all(documents: Sequence[Annotated], cast: Cast, clusters: Sequence[Cluster], chronology: Chronology) -> Iterator[Found]:
    yield from _of_time(documents, clusters, chronology)
    yield from dates(documents, cast, clusters)
    yield from durations(documents, clusters)
    yield from numbers(documents, clusters)
    yield from wordings(documents, clusters)
    yield from terms(documents)
    yield from scope(documents, clusters)
    yield from attributions(documents, cast, clusters)
    yield from titles(cast)
    yield from names(cast, documents)
    yield from facts(documents, cast, clusters)


def _of_time(documents: Sequence[Annotated], clusters: Sequence[Cluster], chronology: Chronology) -> Iterator[Found]:
    """What the chronology found impossible, at the events whose trigger or time expression is among its passages."""
    if not chronology.conflicts:
        return
    shown: dict[tuple[str, int], list[int]] = {}
    for number, cluster in enumerate(clusters):
        for document, index in cluster.mentions:
            said = documents[document].said
            event = said.events[index]
            shown.setdefault((said.document, event.start), []).append(number)
            if event.timex is not None:
                shown.setdefault((said.document, said.timexes[event.timex].start), []).append(number)
    for conflict in chronology.conflicts:
        found = [n for side in conflict.sides for n in shown.get((side.passage.document, side.passage.start), ())]
        yield Found(conflict, tuple(dict.fromkeys(found)))
