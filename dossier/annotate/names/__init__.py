"""Names: who and what a document speaks of, with types, roles and identity within the document."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.annotate.names.candidates import Scanner
from dossier.annotate.names.identity import resolve
from dossier.annotate.names.nominals import find_nominals
from dossier.annotate.names.pronouns import resolve_pronouns
from dossier.annotate.names.roles import find_roles
from dossier.annotate.names.scene import set_scene
from dossier.annotate.source import SourceText
from dossier.model import Entity, Mention, Role


@dataclass(frozen=True, slots=True)
class Names:
    """Entities of a document, the places that mention them (in text order) and the roles it gives them."""

    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    roles: tuple[Role, ...] = ()


def find_names(source: SourceText) -> Names:
    """Names, descriptions ("a spokesman for X") and pronouns of a document, typed and resolved within it.

    Mentions are in text order, an outer description before the name inside it. Mentions of kind name do not overlap;
    a description may hold names ("a spokesman for [Ramzan Kadyrov]")."""
    candidates = Scanner(source).scan()
    scene = set_scene(source, candidates, resolve(candidates, source.tokens, source.sentences))
    find_roles(scene)
    find_nominals(scene)
    resolve_pronouns(scene)
    return Names(
        tuple(Entity(one.name, one.type, one.subtype, one.gender, tuple(one.evidence)) for one in scene.entities),  # type: ignore[arg-type]
        tuple(sorted(scene.mentions, key=lambda mention: (mention.start, -mention.end))),
        tuple(sorted(scene.roles, key=lambda role: (role.start, role.end, role.entity))),
    )
