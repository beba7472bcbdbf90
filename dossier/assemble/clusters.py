"""The same event: which mentions, within and across documents, tell one thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.assemble.cast import Cast
from dossier.assemble.inputs import Annotated
from dossier.model import Step


@dataclass(frozen=True, slots=True)
class Cluster:
    """Mentions of one event: (index of the document, index of its event mention), the first the most telling one."""

    mentions: tuple[tuple[int, int], ...]
    why: tuple[Step, ...] = ()


def cluster_events(documents: Sequence[Annotated], cast: Cast) -> tuple[Cluster, ...]:
    """Every event mention in exactly one cluster."""
    return tuple(
        Cluster(((number, index),)) for number, document in enumerate(documents) for index in range(len(document.said.events))
    )
