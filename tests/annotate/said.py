"""Short ways to read a text and to ask what was found in it."""

from __future__ import annotations

from dossier.annotate.names import Names, find_names
from dossier.annotate.source import SourceText, prepare
from dossier.model import Document, Mention, Zone


def source_of(text: str, *zones: Zone) -> SourceText:
    """A prepared document of one body zone, or of the zones given."""
    return prepare(Document("0" * 64, "a.txt", "text", "utf-8", text, zones or (Zone("body", "", 0, len(text)),)))


class Read:
    """What the names room finds in a text."""

    def __init__(self, text: str, *zones: Zone) -> None:
        self.text = text
        self.found: Names = find_names(source_of(text, *zones))

    def words(self, mention: Mention) -> str:
        return self.text[mention.start : mention.end]

    def names(self, kind: str = "name") -> list[tuple[str, str]]:
        """(words, type) of the mentions of a kind, without what is no actor."""
        return [(self.words(m), m.type) for m in self.found.mentions if m.kind == kind and m.type != "MISC"]

    def who(self, words: str, nth: int = 0) -> str:
        """The entity that the nth mention with these words stands for."""
        return self.found.entities[[m for m in self.found.mentions if self.words(m) == words][nth].entity].name

    def subtype(self, words: str) -> str:
        return self.found.entities[next(m for m in self.found.mentions if self.words(m) == words).entity].subtype

    def roles(self) -> list[tuple[str, str, str | None, str]]:
        """(name, title, body, relation)."""
        entities = self.found.entities
        return [
            (entities[role.entity].name, role.title, None if role.of is None else entities[role.of].name, role.relation)
            for role in self.found.roles
        ]
