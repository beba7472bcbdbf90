"""What an actor is made of: entities of single documents, grouped, with the reasons."""

from __future__ import annotations

from dataclasses import dataclass, field

from dossier.model import ActorMention, ActorType, Document, DocumentId, Entity, Mention, Passage, Role, Step


@dataclass(slots=True)
class Node:
    """An entity of one document with its mentions and roles."""

    document: Document
    number: int
    entity: Entity
    mentions: list[Mention]
    roles: list[Role]
    key: str = ""

    @property
    def name(self) -> tuple[DocumentId, int]:
        return self.document.id, self.number

    def words(self, mention: Mention) -> str:
        return " ".join(self.document.text[mention.start : mention.end].split())

    def passage(self) -> Passage:
        first = self.mentions[0]
        return Passage(self.document.id, first.start, first.end)


@dataclass(slots=True)
class Group:
    """Nodes that are one actor, with the reasons."""

    nodes: list[Node]
    steps: list[Step] = field(default_factory=list)
    type: ActorType = "person"
    id: str = ""
    borrowed: list[ActorMention] = field(default_factory=list)
    """Mentions of an unnamed role that may be this person; marked as inferred."""
    borrowed_aliases: list[str] = field(default_factory=list)
    possibly: list[tuple[Group, Passage, str]] = field(default_factory=list)


def principals(group: Group, group_of: dict[tuple[DocumentId, int], Group]) -> list[Group]:
    found: list[Group] = []
    for node in group.nodes:
        for role in node.roles:
            if role.relation == "speaks for" and role.of is not None:
                principal = group_of.get((node.document.id, role.of))
                if principal is not None and not any(known is principal for known in found):
                    found.append(principal)
    return found
