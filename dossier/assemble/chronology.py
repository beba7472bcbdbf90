"""Document times and event anchors, from the temporal network of all documents of a case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dossier.assemble.anchors import make_anchor, proof_of
from dossier.assemble.clusters import Cluster
from dossier.assemble.evidence import Evidence, event_time, gather
from dossier.assemble.inputs import Annotated
from dossier.assemble.network import Solution, Variable
from dossier.assemble.voices import document_time
from dossier.model import Anchor, Basis, Conflict


@dataclass(frozen=True, slots=True)
class Chronology:
    """An anchor for each document, for each cluster, and for each quotation; and what cannot all be true."""

    published: tuple[Anchor, ...]
    """By index of the document."""
    events: tuple[Anchor, ...]
    """By index of the cluster."""
    conflicts: tuple[Conflict, ...] = ()
    quotations: Mapping[tuple[int, int], Anchor] = field(default_factory=dict)
    """By (index of the document, index of its quotation): when it was said."""


def date_everything(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Chronology:
    """The tightest bounds that the documents support, each with its proof."""
    evidence = gather(documents, clusters)
    solution = evidence.solve()
    return Chronology(
        tuple(_published(evidence, solution, number) for number in range(len(documents))),
        tuple(_event(evidence, solution, number) for number in range(len(clusters))),
    )


def _published(evidence: Evidence, solution: Solution, number: int) -> Anchor:
    """The anchor of a document's time."""
    return _anchor(solution, document_time(number), "explicit" if number in evidence.printed else "inferred")


def _event(evidence: Evidence, solution: Solution, cluster: int) -> Anchor:
    return _anchor(solution, event_time(cluster), "inferred")


def _anchor(solution: Solution, variable: Variable, basis: Basis) -> Anchor:
    proven = solution.proven(variable)
    return make_anchor(proven.bounds, basis, proof_of(proven))
