"""Document times and event anchors, from the temporal network of all documents of a case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dossier.assemble.anchors import Extent, make_anchor, proof_of
from dossier.assemble.clusters import Cluster
from dossier.assemble.evidence import Evidence, event_time, gather
from dossier.assemble.exchanges import one_exchange
from dossier.assemble.inputs import Annotated
from dossier.assemble.matter import first_reports
from dossier.assemble.network import ORIGIN, Solution, solve
from dossier.assemble.orders import put_in_order
from dossier.assemble.refuted import contradictions
from dossier.assemble.story import year_chain
from dossier.assemble.tellings import dispute, take_apart, tell
from dossier.assemble.voices import document_time
from dossier.days import intersect
from dossier.model import Anchor, Basis, Bounds, Conflict, EventMention, Step, Timex


@dataclass(frozen=True, slots=True)
class Chronology:
    """An anchor for each document, for each cluster, and for each time expression; and what cannot all be true."""

    published: tuple[Anchor, ...]
    """By index of the document."""
    events: tuple[Anchor, ...]
    """By index of the cluster."""
    conflicts: tuple[Conflict, ...] = ()
    timexes: Mapping[tuple[int, int], Anchor] = field(default_factory=dict)
    """By (index of the document, index of its time expression): the days it means, where it has a place in the calendar."""

    def timex_anchor(self, document: int, timex: int) -> Anchor | None:
        """The anchor of a time expression alone, if it has one."""
        return self.timexes.get((document, timex))


def date_everything(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Chronology:
    """The tightest bounds that the documents support, each with its proof."""
    evidence = gather(documents, clusters)
    tellings = [take_apart(evidence, cluster, members) for cluster, members in enumerate(clusters)]
    for cluster, units in enumerate(tellings):
        tell(evidence, cluster, units)
    for number, document in enumerate(evidence.documents):
        put_in_order(evidence, number, document)
        one_exchange(evidence, number, document)
    first_reports(evidence)
    # Hulls teach documents nothing: without them the first round is cheap.
    evidence.constraints += year_chain(evidence, solve(evidence.constraints, evidence.choices))
    solution = _settle(evidence)
    return Chronology(
        tuple(_published(evidence, solution, number) for number in range(len(documents))),
        tuple(_event(evidence, solution, number) for number in range(len(clusters))),
        tuple(contradictions(solution)),
        {key: _timex(evidence, solution, key) for key in evidence.readings},
    )


def _settle(evidence: Evidence) -> Solution:
    """Solve; where documents contradict one another on the day of one event, let each keep its own and solve again."""
    solution = evidence.solve()
    gone = {(c.later, c.steps) for contradiction in solution.contradictions for c in contradiction.yielded}
    disputed = defaultdict(list)
    for (cluster, telling), link in evidence.links.items():
        if (link.variable, link.steps) in gone:
            disputed[cluster].append(telling)
            evidence.hulls.remove(link)
    if not disputed:
        return solution
    for cluster, tellings in disputed.items():
        dispute(evidence, cluster, tellings)
    return evidence.solve()


def _published(evidence: Evidence, solution: Solution, number: int) -> Anchor:
    """The anchor of a document's time."""
    proven = solution.proven(document_time(number))
    printed = evidence.printed.get(number)
    windows = _windows(evidence, [(number, printed)], proven.bounds) if printed is not None else ()
    return make_anchor(proven.bounds, "inferred" if printed is None else "explicit", proof_of(proven), candidates=windows)


def _event(evidence: Evidence, solution: Solution, cluster: int) -> Anchor:
    """The anchor of an event, by the time expressions its tellings are dated with."""
    mentions = [(n, evidence.documents[n].said.events[i]) for n, i in evidence.clusters[cluster].mentions]
    dated = [(n, m.timex) for n, m in mentions if m.timex is not None and (n, m.timex) in evidence.readings]
    proven = solution.proven(event_time(cluster))
    proof = proof_of(proven)
    timexes = [evidence.documents[n].said.timexes[t] for n, t in dated]
    at = [
        (n, m.timex) for n, m in mentions if (n, m.timex) in dated and m.relation in ("at", "", "during") and m.timex is not None
    ]
    return make_anchor(
        proven.bounds,
        _basis(evidence, dated, proof),
        proof,
        extent=_extent([m for _, m in mentions], timexes),
        candidates=_windows(evidence, at, proven.bounds),
        pattern=timexes[0].value if timexes else "",
        approximate=bool(timexes) and all(t.mod == "APPROX" for t in timexes),
    )


def _timex(evidence: Evidence, solution: Solution, key: tuple[int, int]) -> Anchor:
    """The days that a time expression means, as far as its reference is known."""
    reading = evidence.readings[key]
    timex = evidence.documents[key[0]].said.timexes[key[1]]
    proven = solution.proven(reading.first)
    bounds = proven.bounds
    windows: tuple[Bounds, ...] = ()
    if timex.meaning.kind == "stretch":
        bounds = Bounds(bounds.earliest, solution.bounds(reading.reference).latest)
    elif reading.stretches is not None:
        around = Bounds(bounds.earliest, bounds.latest)
        windows = _windows(evidence, [key], around)
        if bounds.latest is not None:
            last = [b.latest for b in reading.stretches(Bounds(bounds.latest, bounds.latest)) if b.earliest == bounds.latest]
            bounds = Bounds(bounds.earliest, max((b for b in last if b is not None), default=bounds.latest))
    proof = proof_of(proven)
    return make_anchor(bounds, _basis(evidence, [key], proof), proof, candidates=windows, pattern=timex.value)


def _basis(evidence: Evidence, dated: Sequence[tuple[int, int]], proof: Sequence[Step]) -> Basis:
    """Printed in full; counted from a date within one document; or inferred from more than that."""
    if not dated or any(step.strength == "cross-document" for step in proof):
        return "inferred"
    if any(evidence.readings[key].reference == ORIGIN for key in dated):
        return "explicit"
    return "relative"


def _extent(mentions: Sequence[EventMention], timexes: Sequence[Timex]) -> Extent:
    """Whether it was on a day, goes on from one, or filled a period."""
    if any(m.relation == "since" for m in mentions):
        return "since"
    if not any(m.spans for m in mentions):
        return ""
    return "throughout" if timexes and all(t.type == "DATE" for t in timexes) and len(mentions) == 1 else "since"


def _windows(evidence: Evidence, dated: Sequence[tuple[int, int]], bounds: Bounds) -> tuple[Bounds, ...]:
    """The stretches within the bounds that one of the time expressions names; empty where that says no more than the bounds."""
    if bounds.earliest is None or bounds.latest is None or bounds.latest - bounds.earliest > _WINDOWS_WITHIN:
        return ()
    found: set[Bounds] = set()
    for key in dated:
        stretches = evidence.readings[key].stretches
        if stretches is None:
            return ()
        found.update(intersect(days, bounds) for days in stretches(bounds))
    return tuple(sorted(found, key=lambda b: (b.earliest or 0, b.latest or 0)))


_WINDOWS_WITHIN = 3660
"""Days within which single windows are worth listing."""
