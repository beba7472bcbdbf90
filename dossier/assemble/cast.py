"""Who is who across documents: entities of single documents become the actors of the case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.assemble.inputs import Annotated
from dossier.model import Actor, DocumentId


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors, and which actor an entity of a document is."""

    actors: tuple[Actor, ...] = ()
    actor_of: dict[tuple[DocumentId, int], str] = field(default_factory=dict)
    """(document, entity index) → actor id."""


def resolve_actors(documents: Sequence[Annotated]) -> Cast:
    """Actors with aliases, roles, mentions and relations; what is unsure stays apart and is related as "possibly the same as"."""
    return Cast()
