"""A conflict in the making: its sides, its weight, and the events it belongs to."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dossier.assemble.clusters import Cluster
from dossier.assemble.inputs import Annotated
from dossier.model import Conflict, Side

Kind = Literal["date", "number", "wording", "attribution", "title", "name", "fact"]
Weight = Literal["compatible", "possible", "incompatible"]


@dataclass(frozen=True, slots=True)
class Found:
    """A conflict and the clusters (by index) whose events show it."""

    conflict: Conflict
    clusters: tuple[int, ...] = ()


def subject(documents: Sequence[Annotated], cluster: Cluster) -> str:
    """What a disagreement is about, in words: the title of the event."""
    document, index = cluster.mentions[0]
    return documents[document].said.events[index].title


def told_apart(told: Sequence[tuple[str, Side]]) -> str:
    """What is told where: ``“three” in one document, “two” in another``; each wording once, as it is given."""
    words = list(dict.fromkeys(words for words, _ in told))
    one, other = ("document", "another") if len({side.passage.document for _, side in told}) > 1 else ("passage", "another")
    if len(words) == 2:
        return f"{words[0]} in one {one}, {words[1]} in {other}"
    return f"{', '.join(words[:-1])} and {words[-1]}, by {one}" if len(words) > 2 else "".join(words)


def dispute(kind: Kind, says: str, weight: Weight, sides: Sequence[Side], clusters: Sequence[int] = ()) -> Found:
    """A conflict with an id made from its passages, so that it stays when other documents are added."""
    unique = list({(s.passage.document, s.passage.start, s.passage.end): s for s in sides}.values())
    first = min(unique, key=lambda s: (s.passage.document, s.passage.start))
    digest = hashlib.sha256(f"{kind} {says} {first.passage.document} {first.passage.start}".encode()).hexdigest()
    return Found(Conflict(f"c-{digest[:10]}", kind, says, weight, tuple(unique)), tuple(dict.fromkeys(clusters)))
