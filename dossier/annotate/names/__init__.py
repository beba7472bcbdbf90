"""Names: who and what a document speaks of, with types, roles and identity within the document."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.annotate.names.candidates import Scanner
from dossier.annotate.names.identity import resolve
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
    scanner = Scanner(source)
    candidates = scanner.scan()
    resolved = resolve(candidates, source.tokens, source.sentences)
    entities: list[Entity] = []
    mentions: list[Mention] = []
    for number, one in enumerate(resolved):
        entities.append(Entity(one.name, one.type, one.subtype, one.gender, tuple(one.evidence)))  # type: ignore[arg-type]
        for index, inferred in one.members:
            candidate = candidates[index]
            start, end = source.tokens[candidate.first].start, source.tokens[candidate.last - 1].end
            mentions.append(Mention(start, end, "name", one.type, number, inferred))
    mentions.sort(key=lambda mention: (mention.start, -mention.end))
    return Names(tuple(entities), tuple(mentions))
