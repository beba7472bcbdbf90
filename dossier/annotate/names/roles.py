"""Titles and functions that a document gives to a named person: before the name, after a comma, by a possessor."""

from __future__ import annotations

from dossier.annotate.names.gazetteer import ADJECTIVES
from dossier.annotate.names.scene import Scene
from dossier.annotate.names.titles import COURTESY, PLURALS, ROLE_NOUNS, SPOKES, TITLES
from dossier.model import Role

_LINKS = frozenset(("of", "for", "at", "with", "from", "in", "to"))
# Lower-case words that end the search for the beginning of a description before a name.
_NOT_IN_DESCRIPTION = frozenset(
    """a an the and or but of in on at by for with from to that said says told by as is was were are been his her their its our my
    this these those who which when where than then after before while since told asks asked added while against between about
    over under not no has have had would will could may might""".split()
)
_REACH = 9


def find_roles(scene: Scene) -> None:
    """Add a role for each title or function that stands with a person's name."""
    for index, candidate in enumerate(scene.candidates):
        entity = scene.entity_of[index]
        if scene.entities[entity].type != "PER" or candidate.heading:
            continue
        _title_before(scene, index)
        _description_before(scene, index)
        _description_after(scene, index)
        _possessor(scene, index)


def relation_of(title: str) -> str:
    """What a title says its bearer is to the body it is held at."""
    words = title.casefold().split()
    if any(word in SPOKES for word in words):
        return "speaks for"
    if "member" in words:
        return "member of"
    return "works for"


def _add(
    scene: Scene,
    entity: int,
    first: int,
    last: int,
    title_first: int,
    title_last: int,
    of: int | None,
    relation: str | None = None,
) -> None:
    """``first``/``last``: tokens of title and name together; ``title_first``/``title_last``: of the title."""
    tokens, text = scene.tokens, scene.source.text
    title = " ".join(text[tokens[title_first].start : tokens[title_last - 1].end].split())
    if tokens[title_first].text in PLURALS:
        title = _singular(tokens[title_first].text) + title[len(tokens[title_first].text) :]
    link = "" if of is None else relation if relation is not None else relation_of(title)
    if of is not None and scene.entities[of].type == "LOC" and link == "works for":
        link = "holds office in"
    scene.roles.append(Role(entity, title, tokens[first].start, tokens[last - 1].end, of, link))


def _singular(title: str) -> str:
    """What each of several is called: "Secretaries" is "Secretary", "Sens." is "Sen."."""
    if title == "Messrs":
        return "Mr"
    if title.endswith("ies"):
        return title.removesuffix("ies") + "y"
    return title.removesuffix("s.") + "." if title.endswith("s.") else title.removesuffix("s")


def _title_before(scene: Scene, index: int) -> None:
    candidate = scene.candidates[index]
    first = candidate.title_first
    if first < 0:
        return
    entity = scene.entity_of[index]
    last = candidate.first
    tokens = scene.tokens
    while last > first and tokens[last - 1].text in (",", "the"):
        last -= 1
    if tokens[first].text in COURTESY and last - first == 1 and tokens[first].text.rstrip(".") in ("Mr", "Mrs", "Ms", "Miss"):
        return
    of: int | None = None
    for token in range(first, last):
        inner = scene.starting.get(token)
        if inner is not None and inner != index:
            of = scene.entity_of[inner]
    owner = scene.starting.get(candidate.affiliation)
    if owner is not None:
        first = candidate.affiliation
        if of is None:
            of = scene.entity_of[owner]
    elif of is None:
        of = _employer_after(scene, candidate.last)
    _add(scene, entity, first, candidate.last, candidate.title_first, last, of)
    if tokens[candidate.title_first].text in PLURALS:
        _title_for_all(scene, index, candidate.title_first, last)


def _title_for_all(scene: Scene, index: int, title_first: int, title_last: int) -> None:
    """ "Secretaries Tillerson and Kelly": the title belongs to each of the list."""
    tokens = scene.tokens
    at = scene.candidates[index].last
    while at + 1 < len(tokens) and tokens[at].text in (",", "and"):
        at += 1
        if tokens[at].text == "and":
            at += 1
        follower = scene.starting.get(at)
        if follower is None or scene.entities[scene.entity_of[follower]].type != "PER":
            return
        _add(scene, scene.entity_of[follower], title_first, scene.candidates[follower].last, title_first, title_last, None)
        at = scene.candidates[follower].last


def _description_before(scene: Scene, index: int) -> None:
    """Lower-case functions: "Chechen leader X", "Russia program director X at Y"."""
    candidate = scene.candidates[index]
    if candidate.title_first >= 0:
        return
    tokens = scene.tokens
    at = candidate.first - 1
    if at >= 0 and tokens[at].text == "," and at > 0 and tokens[at - 1].text in ROLE_NOUNS:
        at -= 1
    if at < 0 or tokens[at].text not in ROLE_NOUNS:
        return
    last = at + 1
    of: int | None = None
    while at > 0:
        word = tokens[at - 1].text
        inner = scene.ending.get(at)
        if inner is not None:
            if of is None and scene.entities[scene.entity_of[inner]].type in ("ORG", "LOC"):
                of = scene.entity_of[inner]
            at = scene.candidates[inner].first
            break
        if tokens[at - 1].kind == "possessive" and of is None:
            owner = scene.ending.get(at - 1)
            if owner is not None:
                of = scene.entity_of[owner]
                at = scene.candidates[owner].first
            break
        if word in ADJECTIVES and of is None:
            place = ADJECTIVES[word]
            of = scene.keys.get(("LOC", place.name.casefold()))
        if word in _NOT_IN_DESCRIPTION or tokens[at - 1].kind != "word" or last - at > 5:
            break
        at -= 1
    after = _employer_after(scene, candidate.last)
    _add(scene, scene.entity_of[index], at, candidate.last, at, last, after if after is not None else of)


def _employer_after(scene: Scene, at: int) -> int | None:
    """ "X at Human Rights Watch", "X of Y": the body directly after a name."""
    tokens = scene.tokens
    if at + 1 >= len(tokens) or tokens[at].text not in ("at", "of"):
        return None
    target = at + 2 if tokens[at + 1].text in ("the", "The") else at + 1
    inner = scene.starting.get(target)
    if inner is None:
        return None
    entity = scene.entity_of[inner]
    return entity if scene.entities[entity].type == "ORG" else None


def _description_after(scene: Scene, index: int) -> None:
    """After a comma: "X, executive director of Y, ..."."""
    candidate = scene.candidates[index]
    tokens = scene.tokens
    at = candidate.last
    if at + 1 >= len(tokens) or tokens[at].text != ",":
        return
    first = at + 1
    limit = min(len(tokens), first + _REACH)
    if tokens[first].text in ("a", "an", "the", "who", "and", "or", "but"):
        if tokens[first].text in ("who", "and", "or", "but"):
            return
        first += 1
    role = -1
    scan = first
    while scan < limit:
        word = tokens[scan].text
        if word in ROLE_NOUNS or (word in TITLES and word not in COURTESY):
            role = scan
        elif role >= 0:
            break
        elif tokens[scan].kind not in ("word", "possessive", "dots") or word in (
            "who",
            "that",
            "said",
            "says",
            "told",
            "was",
            "is",
            "which",
            "and",
            "in",
        ):
            return
        scan += 1
    if role < 0 or tokens[role].text in COURTESY:
        return
    # A name of its own after the role: a list of persons, not a description.
    follower = scene.starting.get(role + 1)
    if follower is not None and scene.entities[scene.entity_of[follower]].type == "PER":
        return
    last = role + 1
    of: int | None = None
    before = scene.starting.get(first)
    if before is not None and scene.candidates[before].last <= role and scene.entities[scene.entity_of[before]].type != "PER":
        of = scene.entity_of[before]
    if last < len(tokens) and tokens[last].text in _LINKS:
        target = last + 1
        while target < min(len(tokens), last + 6):
            inner = scene.starting.get(target)
            if inner is not None:
                of = scene.entity_of[inner]
                last = scene.candidates[inner].last
                further = scene.starting.get(last + 1)
                if last < len(tokens) and tokens[last].kind == "possessive" and further is not None:
                    of = scene.entity_of[further]
                    last = scene.candidates[further].last
                break
            if tokens[target].kind not in ("word",) or tokens[target].text in ("who", "and", "said"):
                break
            target += 1
    _add(scene, scene.entity_of[index], candidate.first, last, first, last, of)


def _possessor(scene: Scene, index: int) -> None:
    """ "Human Rights First's Shawn Gaylord": of the body, without an office."""
    candidate = scene.candidates[index]
    at = candidate.first - 1
    if at < 1 or scene.tokens[at].kind != "possessive":
        return
    owner = scene.ending.get(at)
    if owner is None or scene.entities[scene.entity_of[owner]].type != "ORG":
        return
    first = scene.candidates[owner].first
    body = scene.entity_of[owner]
    tokens = scene.tokens
    scene.roles.append(
        Role(
            scene.entity_of[index],
            f"of {scene.entities[body].name}",
            tokens[first].start,
            tokens[candidate.last - 1].end,
            body,
            "works for",
        )
    )
