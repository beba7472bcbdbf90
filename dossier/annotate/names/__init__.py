"""Names: who and what a document speaks of, with types, roles and identity within the document."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.annotate.source import SourceText
from dossier.model import Entity, Mention, Role


@dataclass(frozen=True, slots=True)
class Names:
    """Entities of a document, the places that mention them (in text order) and the roles it gives them."""

    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    roles: tuple[Role, ...] = ()


def find_names(source: SourceText) -> Names:
    """Names, descriptions ("a spokesman for X") and pronouns of a document, typed and resolved within it."""
    return Names()
