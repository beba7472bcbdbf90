"""Who is who across documents: entities of single documents become the actors of the case."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dossier.annotate.names.titles import COURTESY, MODIFIERS, SPOKES
from dossier.assemble.actors import build_actor, give_ids
from dossier.assemble.inputs import Annotated
from dossier.assemble.members import Group, Node, principals
from dossier.assemble.name_keys import body_key, person_key, plain, surname_of
from dossier.assemble.same_words import same_quotations
from dossier.model import Actor, ActorMention, ActorType, DocumentId, Mention, Passage, Role, Step

_SHOWN_NAMESAKES = 3
"""Other bearers of a surname that one is related to as possibly the same."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors, and which actor an entity of a document is."""

    actors: tuple[Actor, ...] = ()
    actor_of: dict[tuple[DocumentId, int], str] = field(default_factory=dict)
    """(document, entity index) → actor id. Entities that are no actors (MISC without standing) are missing."""


def resolve_actors(documents: Sequence[Annotated]) -> Cast:
    """Actors with aliases, roles, mentions and relations; what is unsure stays apart and is related as "possibly the same as".

    The result does not depend on the order of ``documents``."""
    ordered = sorted(documents, key=lambda one: (one.document.name, one.document.id))
    nodes = [node for one in ordered for node in _nodes(one)]
    groups = _by_full_name(nodes)
    groups = _attach_surnames(groups)
    groups = _attach_acronyms(groups)
    group_of = {node.name: group for group in groups for node in group.nodes}
    groups = _one_spokesman_a_person(groups, group_of)
    _relate(ordered, groups, group_of)
    give_ids(groups)
    actors = tuple(build_actor(group, group_of) for group in sorted(groups, key=lambda group: group.id))
    return Cast(actors, {node.name: group.id for group in groups for node in group.nodes})


def _nodes(one: Annotated) -> Iterable[Node]:
    mentions: dict[int, list[Mention]] = defaultdict(list)
    roles: dict[int, list[Role]] = defaultdict(list)
    for mention in one.said.mentions:
        mentions[mention.entity].append(mention)
    for role in one.said.roles:
        roles[role.entity].append(role)
    for number, entity in enumerate(one.said.entities):
        if mentions[number] and (entity.type != "MISC" or entity.subtype == "group"):
            yield Node(one.document, number, entity, mentions[number], roles[number])


def _by_full_name(nodes: Sequence[Node]) -> list[Group]:
    """Entities with equal folded names; a surname alone and an unnamed role are never equal to another of their kind."""
    buckets: dict[tuple[str, str], Group] = {}
    groups: list[Group] = []
    for node in nodes:
        entity = node.entity
        if entity.subtype == "role":
            node.key = plain(entity.name)
            groups.append(Group([node], type="role"))
            continue
        if entity.type == "PER":
            node.key = person_key(entity.name)
            kind = "PER"
            if " " not in node.key and not node.key.startswith("@"):
                groups.append(Group([node]))
                continue
        else:
            node.key = body_key(entity.name)
            kind = entity.type
        group = buckets.get((kind, node.key))
        if group is None:
            group = buckets[kind, node.key] = Group([])
            groups.append(group)
        else:
            first = group.nodes[0]
            group.steps.append(
                _same(first, node, "equal names" if first.entity.name == node.entity.name else "names equal after folding")
            )
        group.nodes.append(node)
    for group in groups:
        group.type = _type(group)
    return groups


def _same(one: Node, other: Node, rule: str, why: str = "") -> Step:
    says = (
        f"“{one.entity.name}” in {one.document.name} and “{other.entity.name}” in {other.document.name} are one: {why or rule}."
    )
    return Step(rule, says, "cross-document", other.passage())


def _type(group: Group) -> ActorType:
    votes = Counter((node.entity.type, node.entity.subtype) for node in group.nodes for _ in node.mentions)
    (kind, subtype), _ = max(votes.items(), key=lambda item: (item[1], item[0]))
    if subtype == "role":
        return "role"
    if kind == "PER":
        return "person"
    if kind == "LOC":
        return "place"
    if subtype == "group":
        return "group"
    if subtype == "government":
        return "government"
    return "media" if subtype == "media" else "organisation"


def _offices(group: Group) -> set[str]:
    """Heads of the titles that a person is given: "president", "secretary of state"."""
    found: set[str] = set()
    for node in group.nodes:
        for role in node.roles:
            words = [word for word in role.title.split() if word not in MODIFIERS and word not in COURTESY]
            head = plain(" ".join(words[:3]).split(" of ")[0].split(" for ")[0])
            if head and not head.startswith("of "):
                found.add({"secretaries": "secretary", "senators": "senator", "presidents": "president"}.get(head, head))
    return found


def _standing(group: Group, group_of: dict[tuple[DocumentId, int], Group]) -> frozenset[tuple[str, str]]:
    """What can confirm that two bearers of a surname are one: the offices they are given, the bodies they belong to."""
    found = {("office", office) for office in _offices(group)}
    for node in group.nodes:
        for role in node.roles:
            body = group_of.get((node.document.id, role.of)) if role.of is not None else None
            if body is not None and body.type in ("organisation", "government", "media"):
                found.add(("body", body.nodes[0].entity.name))
    return frozenset(found)


def _attach_surnames(groups: list[Group]) -> list[Group]:
    """A surname alone joins the one bearer in the case with the same office or body; without it they stay apart, related."""
    group_of = {node.name: group for group in groups for node in group.nodes}
    full: dict[str, list[Group]] = defaultdict(list)
    alone: list[Group] = []
    for group in groups:
        if group.type == "person":
            key = group.nodes[0].key
            if " " in key:
                full[surname_of(key)].append(group)
            elif not key.startswith("@"):
                alone.append(group)
    standing = {id(group): _standing(group, group_of) for group in [*alone, *(one for many in full.values() for one in many)]}
    gone: set[int] = set()
    kept: dict[str, list[Group]] = defaultdict(list)
    for group in alone:
        node = group.nodes[0]
        bearers = [bearer for bearer in full.get(node.key, ()) if not _in_document(bearer, node)]
        fitting = [bearer for bearer in bearers if standing[id(bearer)] & standing[id(group)]]
        if not bearers:
            bearers = kept[node.key]
            fitting = [bearer for bearer in bearers if standing[id(bearer)] & standing[id(group)]][:1]
        if len(fitting) == 1:
            target = fitting[0]
            kind, shared = min(standing[id(target)] & standing[id(group)])
            target.steps.append(
                _same(target.nodes[0], node, f"surname and {kind}", f"the same surname and the same {kind} ({shared})")
            )
            target.nodes.append(node)
            gone.add(id(group))
            continue
        for bearer in bearers[:_SHOWN_NAMESAKES]:
            why = f"the surname of “{node.entity.name}” in {node.document.name} is the same; no office or body confirms it"
            group.possibly.append((bearer, node.passage(), why))
        kept[node.key].append(group)
    return [group for group in groups if id(group) not in gone]


def _in_document(group: Group, node: Node) -> bool:
    return any(one.document.id == node.document.id for one in group.nodes)


def _attach_acronyms(groups: list[Group]) -> list[Group]:
    """An acronym that one document explains means the same body in another, if it is explained in one way only."""
    meant: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        if group.type in ("organisation", "government", "media") and " " in group.nodes[0].key:
            for short in {node.words(m) for node in group.nodes for m in node.mentions if m.kind == "name"}:
                letters = short.replace(".", "")
                if letters.isupper() and letters.isalpha() and len(letters) > 2:
                    meant[plain(short)].append(group)
    gone: set[int] = set()
    for group in groups:
        node = group.nodes[0]
        if group.type not in ("organisation", "government", "media") or " " in node.key:
            continue
        targets = meant.get(node.key, [])
        if len(targets) == 1 and targets[0] is not group:
            for one in group.nodes:
                targets[0].steps.append(_same(targets[0].nodes[0], one, "acronym", "the acronym is explained there"))
            targets[0].nodes.extend(group.nodes)
            gone.add(id(group))
    return [group for group in groups if id(group) not in gone]


def _one_spokesman_a_person(groups: list[Group], group_of: dict[tuple[DocumentId, int], Group]) -> list[Group]:
    """Unnamed spokespersons of one and the same person are one role; a body has many, so theirs stay apart."""
    kept: dict[int, Group] = {}
    result: list[Group] = []
    for group in groups:
        role = next((role for node in group.nodes for role in node.roles if role.of is not None), None)
        if group.type == "role" and role is not None and role.title in SPOKES and role.of is not None:
            node = group.nodes[0]
            principal = group_of.get((node.document.id, role.of))
            if principal is not None and principal.type == "person":
                target = kept.setdefault(id(principal), group)
                if target is not group:
                    why = f"the same function for the same person, {principal.nodes[0].entity.name}"
                    target.steps.append(_same(target.nodes[0], node, "same function and principal", why))
                    target.nodes.append(node)
                    group_of[node.name] = target
                    continue
        result.append(group)
    return result


def _relate(ordered: Sequence[Annotated], groups: Sequence[Group], group_of: dict[tuple[DocumentId, int], Group]) -> None:
    """Relate unnamed roles to persons (or roles) that may be they: the same principal, or the same words quoted from both."""
    for one, other, words in same_quotations(ordered):
        left, right = group_of.get(one[:2]), group_of.get(other[:2])
        if left is None or right is None or left is right or "role" not in (left.type, right.type):
            continue
        if not {left.type, right.type} <= {"role", "person"}:
            continue
        unnamed, named = (left, right) if left.type == "role" else (right, left)
        passage = one[2] if unnamed is left else other[2]
        why = f"the same words are quoted from both: “{words}”"
        if not any(target is named for target, _, _ in unnamed.possibly):
            unnamed.possibly.append((named, passage, why))
            if named.type == "person":
                for node in unnamed.nodes:
                    for mention in node.mentions:
                        named.borrowed.append(
                            ActorMention(Passage(node.document.id, mention.start, mention.end), mention.kind, True)
                        )
    spokes: dict[int, list[Group]] = defaultdict(list)
    for group in groups:
        if group.type == "person":
            for principal in principals(group, group_of):
                if not any(known is group for known in spokes[id(principal)]):
                    spokes[id(principal)].append(group)
    for group in groups:
        if group.type != "role":
            continue
        for principal in principals(group, group_of):
            for person in spokes[id(principal)]:
                if not any(target is person for target, _, _ in group.possibly):
                    name = principal.nodes[0].entity.name
                    why = f"{person.nodes[0].entity.name} is named as speaking for {name} too"
                    group.possibly.append((person, group.nodes[0].passage(), why))
