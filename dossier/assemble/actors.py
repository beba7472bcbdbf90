"""Actors as they are shown: name, id, aliases, roles, relations and proof of a group of entities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from dossier.assemble.members import Group, Node
from dossier.assemble.name_keys import slug
from dossier.model import Actor, ActorMention, ActorRole, DocumentId, Passage, Relation, Role, Step

POSSIBLY = "possibly the same as"


_TYPE_EVIDENCE = 4
"""Points of evidence for a type that a proof shows, the weightiest first."""


_TYPE_WORDS = {"PER": "A person", "ORG": "An organisation", "LOC": "A place", "MISC": "Something else"}


def best_name(group: Group) -> str:
    """The fullest name that is used most."""
    votes = Counter({node.entity.name: 0 for node in group.nodes})
    for node in group.nodes:
        votes[node.entity.name] += len(node.mentions)
    full = [name for name in votes if " " in name] or list(votes)
    return max(full, key=lambda name: (votes[name], len(name), name))


def give_ids(groups: Sequence[Group]) -> None:
    """Ids from names; those who share one are numbered in the order of their first passage."""
    taken: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        taken[slug(best_name(group))].append(group)
    used = set(taken)
    for base, sharing in taken.items():
        sharing.sort(
            key=lambda group: min(
                (node.document.name, node.document.id, node.mentions[0].start, node.number) for node in group.nodes
            )
        )
        sharing[0].id = base
        number = 2
        for group in sharing[1:]:
            while f"{base}-{number}" in used:
                number += 1
            group.id = f"{base}-{number}"
            used.add(group.id)


def build_actor(group: Group, group_of: dict[tuple[DocumentId, int], Group]) -> Actor:
    name = best_name(group)
    nodes = sorted(group.nodes, key=lambda node: (node.document.name, node.document.id, node.number))
    mentions: list[ActorMention] = []
    roles: list[ActorRole] = []
    relations: list[Relation] = []
    aliases: Counter[str] = Counter()
    for node in nodes:
        for mention in node.mentions:
            mentions.append(ActorMention(Passage(node.document.id, mention.start, mention.end), mention.kind, mention.inferred))
            if mention.kind == "name" or (mention.kind == "nominal" and not mention.inferred):
                aliases[node.words(mention)] += 1
        for role in node.roles:
            passage = Passage(node.document.id, role.start, role.end)
            roles.append(ActorRole(role.title, passage))
            titled = _titled(node, role)
            if titled:
                aliases[titled] += 1
            other = group_of.get((node.document.id, role.of)) if role.of is not None else None
            if other is not None and other is not group and role.relation:
                relations.append(Relation(role.relation, other.id, passage))
    relations.extend(Relation(POSSIBLY, other.id, passage) for other, passage, _ in group.possibly)
    aliases.pop(name, None)
    ranked = sorted(aliases, key=lambda alias: (-aliases[alias], alias))
    return Actor(
        group.id,
        name,
        group.type,
        tuple(ranked),
        tuple(roles),
        tuple(mentions + group.borrowed),
        tuple(dict.fromkeys(relations)),
        tuple(_proof(group, nodes)),
    )


def _titled(node: Node, role: Role) -> str:
    """ "Senator Cardin": the title and the name together, where nothing stands between them."""
    text = " ".join(node.document.text[role.start : role.end].split())
    if not text.startswith(role.title + " ") or len(text.split()) > 5:
        return ""
    rest = text[len(role.title) + 1 :]
    return text if any(node.words(mention) == rest for mention in node.mentions if mention.kind == "name") else ""


def _proof(group: Group, nodes: Sequence[Node]) -> list[Step]:
    steps = list(group.steps)
    steps.extend(
        Step("possibly the same", f"It may be {best_name(other)}: {why}.", "cross-document", passage)
        for other, passage, why in group.possibly
    )
    return [*steps, *_type_steps(nodes)]


def _type_steps(nodes: Sequence[Node]) -> Iterator[Step]:
    """What speaks for each type and with how many points, the type with the most points first; each reason once."""
    reasons: dict[str, dict[str, tuple[int, Passage | None]]] = defaultdict(dict)
    for node in nodes:
        for reason, weight, span in node.entity.evidence:
            kind, _, why = reason.partition(": ")
            reasons[kind].setdefault(why, (weight, Passage(node.document.id, span.start, span.end) if span else None))
    for kind, points in sorted(reasons.items(), key=lambda item: -sum(weight for weight, _ in item[1].values())):
        heaviest = sorted(points.items(), key=lambda point: -abs(point[1][0]))[:_TYPE_EVIDENCE]
        weights = " ".join(f"{weight:+d}" for _, (weight, _) in heaviest)
        says = f"{_TYPE_WORDS.get(kind, kind)} ({weights}): {'; '.join(why for why, _ in heaviest)}."
        yield Step("type", says, "explicit", next((passage for _, (_, passage) in heaviest if passage), None))
