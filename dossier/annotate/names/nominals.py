"""Descriptions that stand for an actor without naming it: unnamed spokespersons, governments of places, "the department"."""

from __future__ import annotations

from bisect import bisect_left

from dossier.annotate.names.candidate import Candidate
from dossier.annotate.names.canonical import government_of
from dossier.annotate.names.gazetteer import ADJECTIVES, PLACES, Place
from dossier.annotate.names.roles import relation_of
from dossier.annotate.names.scene import Scene
from dossier.annotate.names.titles import GOVERNMENT_NOUNS, ROLE_NOUNS, SOURCE_NOUNS, SPOKES
from dossier.model import Role

_DETERMINERS = frozenset("a an the A An The one One another Another".split())
_DEFINITE = frozenset(("the", "The"))
# "the department": heads whose last bearer is meant. A key may stand for several head words of names.
_SHORT = {
    "department": ("Department",),
    "ministry": ("Ministry",),
    "agency": ("Agency", "Administration", "Service", "Bureau"),
    "company": ("",),
    "firm": ("",),
    "organization": ("",),
    "organisation": ("",),
    "network": ("Network",),
    "committee": ("Committee",),
    "commission": ("Commission",),
    "council": ("Council",),
    "court": ("Court",),
    "party": ("Party",),
    "university": ("University",),
    "association": ("Association",),
    "foundation": ("Foundation",),
    "union": ("Union",),
    "bank": ("Bank",),
    "institute": ("Institute",),
    "newspaper": ("media",),
    "magazine": ("media",),
    "paper": ("media",),
    "broadcaster": ("media",),
    "church": ("Church",),
    "school": ("School",),
    "republic": ("LOC",),
    "country": ("LOC",),
    "airline": ("Airlines", "Airways"),
    "museum": ("Museum",),
    "club": ("Club",),
}
_SHORT_REACH = 200
"""Names back that a short form reaches."""
# Known ministries written in lower case: "a state department official".
_LOWER_OFFICES = frozenset(
    "state justice defense defence interior treasury foreign health commerce finance education energy labor".split()
)
_TRIGGERS = SOURCE_NOUNS | SPOKES | GOVERNMENT_NOUNS | frozenset(_SHORT) | frozenset(("department", "ministry"))


def find_nominals(scene: Scene) -> None:
    """Add mentions, unnamed actors and their roles for descriptions of a document."""
    tokens = scene.tokens
    for at, token in enumerate(tokens):
        word = token.text
        if word not in _TRIGGERS or token.kind != "word":
            continue
        if word in ("department", "ministry") and _lower_office(scene, at):
            continue
        if word in GOVERNMENT_NOUNS and _government(scene, at):
            continue
        if word in SOURCE_NOUNS and _unnamed(scene, at):
            continue
        if word in _SHORT:
            _short_form(scene, at)


# ---------------------------------------------------------------------------------------------- governments


def _government(scene: Scene, at: int) -> bool:
    """ "Chechen authorities", "the U.S. government", "authorities in Chechnya": the government of a place."""
    tokens = scene.tokens
    first = at
    place: Place | None = None
    if at > 0:
        inner = scene.ending.get(at)
        if inner is not None:
            entity = scene.entities[scene.entity_of[inner]]
            first = scene.candidates[inner].first
            if entity.subtype == "government" and entity.name.startswith("government of "):
                if tokens[at].text == "officials":
                    scene.mention(first, at + 1, "nominal", scene.entity_of[inner])
                return True
            place = PLACES.get(entity.name) if entity.type == "LOC" else None
        else:
            two = " ".join((tokens[at - 2].text, tokens[at - 1].text)) if at > 1 else ""
            if two in ADJECTIVES:
                place, first = ADJECTIVES[two], at - 2
            elif tokens[at - 1].text in ADJECTIVES:
                place, first = ADJECTIVES[tokens[at - 1].text], at - 1
            elif (
                tokens[at - 1].text in ("security", "federal", "local", "state", "law")
                and at > 1
                and tokens[at - 2].text in ADJECTIVES
            ):
                place, first = ADJECTIVES[tokens[at - 2].text], at - 2
    last = at + 1
    if (
        place is None
        and tokens[at].text in ("authorities", "officials", "government")
        and last + 1 < len(tokens)
        and tokens[last].text in ("in", "of")
    ):
        target = last + 2 if tokens[last + 1].text == "the" else last + 1
        inner = scene.starting.get(target)
        if inner is not None and scene.entities[scene.entity_of[inner]].type == "LOC":
            place = PLACES.get(scene.entities[scene.entity_of[inner]].name)
            last = scene.candidates[inner].last
            if tokens[first - 1].text in ("local", "federal", "state") and first > 0:
                first -= 1
    if place is None or place.kind in ("water", "city"):
        return False
    name = place.name
    body = tokens[at].text
    if body in ("forces", "troops", "army", "military", "police", "parliament", "ministry"):
        phrase = " ".join(scene.source.text[tokens[first].start : tokens[last - 1].end].split())
        entity_index = scene.entity(phrase, "ORG", "government", "n")
        if not any(e[0].startswith("ORG: described") for e in scene.entities[entity_index].evidence):
            scene.entities[entity_index].evidence.append((f"ORG: described as {body} of {name}", 5, None))
    else:
        entity_index = scene.entity(government_of(name), "ORG", "government", "n")
        if not scene.entities[entity_index].evidence:
            scene.entities[entity_index].evidence.append((f"ORG: {body} of {name} are its government", 5, None))
    scene.mention(first, last, "nominal", entity_index)
    return True


def _lower_office(scene: Scene, at: int) -> bool:
    """ "state department" in lower case."""
    tokens = scene.tokens
    if at == 0 or tokens[at - 1].text not in _LOWER_OFFICES:
        return False
    name = f"{tokens[at - 1].text.title()} {tokens[at].text.title()}"
    entity = scene.entity(name, "ORG", "government", "n")
    if not scene.entities[entity].evidence:
        scene.entities[entity].evidence.append((f"ORG: its head word is {tokens[at].text}", 7, None))
    scene.mention(at - 1, at + 1, "nominal", entity)
    if at + 1 < len(tokens) and tokens[at + 1].text in SOURCE_NOUNS:
        _describe(scene, at - 2 if tokens[at - 2].text in _DETERMINERS else at - 1, at + 1, at + 2, entity)
    return True


# -------------------------------------------------------------------------------------------- unnamed roles


def _unnamed(scene: Scene, at: int) -> bool:
    """A person described by function and principal: "a spokesman for X", "X's spokesperson", "an X official", "the official"."""
    tokens = scene.tokens
    noun = tokens[at].text
    # Part of the description of a named person.
    if scene.starting.get(at + 1) is not None and scene.entities[scene.entity_of[scene.starting[at + 1]]].type == "PER":
        return False
    if noun in SPOKES and at + 2 < len(tokens) and tokens[at + 1].text in ("for", "of"):
        for target in range(at + 2, min(len(tokens), at + 9)):
            inner = scene.starting.get(target)
            if inner is not None:
                principal = _whole_principal(scene, inner)
                last = scene.candidates[principal].last
                bearer = _named_after(scene, last)
                if bearer >= 0:
                    _speaks_for(scene, bearer, at, last, scene.entity_of[principal])
                    return True
                if _named_before(scene, at):
                    return True
                first = _determiner(scene, at)
                if first < 0:
                    return True
                _describe(scene, first, at, last, scene.entity_of[principal])
                return True
            if tokens[target].kind != "word":
                break
        return False
    if at > 1 and tokens[at - 1].kind == "possessive":
        owner = scene.ending.get(at - 1)
        if owner is not None and noun in SPOKES | {"lawyer", "attorney", "aide", "adviser"}:
            if _named_after(scene, at + 1) >= 0:
                return True
            first = scene.candidates[owner].first
            while (
                first > 0
                and tokens[first - 1].kind == "word"
                and (tokens[first - 1].text in ROLE_NOUNS or tokens[first - 1].text in ADJECTIVES)
            ):
                first -= 1
            _describe(scene, first, at, at + 1, scene.entity_of[owner])
            return True
        return False
    owner = scene.ending.get(at)
    if owner is not None and scene.entities[scene.entity_of[owner]].type in ("ORG", "LOC") and noun in SOURCE_NOUNS:
        first = scene.candidates[owner].first
        if first > 0 and tokens[first - 1].text in _DETERMINERS and _named_after(scene, at + 1) < 0:
            _describe(scene, first - 1, at, at + 1, scene.entity_of[owner])
            return True
        return False
    if (
        at > 1
        and tokens[at - 1].text in ADJECTIVES
        and tokens[at - 2].text in _DETERMINERS
        and (noun in SPOKES or noun in ("official", "officer", "diplomat"))
    ):
        place = ADJECTIVES[tokens[at - 1].text]
        _describe(scene, at - 2, at, at + 1, scene.entity(government_of(place.name), "ORG", "government", "n"))
        return True
    if at > 0 and tokens[at - 1].text in _DEFINITE and (noun in SPOKES or noun in ("official", "source", "diplomat", "lawyer")):
        target = _last_role(scene, at, noun, None)
        if target >= 0:
            scene.mention(at - 1, at + 1, "nominal", target, inferred=True)
        return True
    return False


def _whole_principal(scene: Scene, index: int) -> int:
    """ "a spokesman for the X's Y": the last of a chain of possessors; "leader X": the person, not the place before."""
    tokens = scene.tokens
    for _ in range(2):
        last = scene.candidates[index].last
        for step in range(last, min(len(tokens), last + 4)):
            inner = scene.starting.get(step)
            if inner is not None and (tokens[step - 1].text in ROLE_NOUNS):
                index = inner
                break
            if tokens[step].kind != "word" or tokens[step].text in ("said", "told", "says"):
                return index
        else:
            return index
    return index


def _determiner(scene: Scene, at: int) -> int:
    """Where the phrase around a role noun begins: its determiner, or the noun itself."""
    tokens = scene.tokens
    first = at
    while first > 0 and at - first < 5:
        word = tokens[first - 1].text
        if word in _DETERMINERS:
            return first - 1
        if tokens[first - 1].kind not in ("word", "dots") or word in ("by", "as", "to", "of", "with", "and", "said", "told"):
            break
        first -= 1
    return at


def _named_after(scene: Scene, at: int) -> int:
    """The candidate that names the bearer after a description ("a spokesman for X, [John Doe],"), or -1."""
    tokens = scene.tokens
    if at >= len(tokens):
        return -1
    index = scene.starting.get(at)
    if index is None and tokens[at].text == ",":
        index = scene.starting.get(at + 1)
    return index if index is not None and scene.entities[scene.entity_of[index]].type == "PER" else -1


def _speaks_for(scene: Scene, bearer: int, noun_at: int, last: int, principal: int) -> None:
    """The description is that of a named person."""
    tokens = scene.tokens
    title = " ".join(scene.source.text[tokens[noun_at].start : tokens[last - 1].end].split())
    end = tokens[scene.candidates[bearer].last - 1].end
    scene.roles.append(Role(scene.entity_of[bearer], title, tokens[noun_at].start, end, principal, "speaks for"))


def _named_before(scene: Scene, at: int) -> bool:
    """ "John Doe, a spokesman for X"."""
    first = _determiner(scene, at)
    tokens = scene.tokens
    if first < 1 or tokens[first - 1].text != ",":
        return False
    index = scene.ending.get(first - 1)
    return index is not None and scene.entities[scene.entity_of[index]].type == "PER"


def _describe(scene: Scene, first: int, noun_at: int, last: int, principal: int) -> None:
    """Record an unnamed actor described by ``tokens[first:last]`` who stands for ``principal``."""
    tokens = scene.tokens
    noun = tokens[noun_at].text
    gender = ROLE_NOUNS.get(noun, "")
    body = scene.entities[principal]
    link = "for" if noun in SPOKES else "of"
    name = f"{noun} {link} {body.name}" if body.type == "PER" or noun in SPOKES else f"{body.name} {noun}"
    target = -1
    if tokens[first].text in _DEFINITE or body.type == "PER":
        target = _last_role(scene, first, noun, principal)
    if target < 0:
        target = scene.new_entity(name, "PER", "role", gender)
        scene.entities[target].evidence.append((f"PER: described as {noun}, not named", 6, None))
        relation = "speaks for" if noun in SPOKES else relation_of(noun)
        role = Role(target, noun, tokens[first].start, tokens[last - 1].end, principal, relation)
        scene.roles.append(role)
        scene.unnamed.append(role)
    scene.mention(first, last, "nominal", target)


def _last_role(scene: Scene, at: int, noun: str, principal: int | None) -> int:
    """The last unnamed actor of that function before a token, or -1."""
    for role in reversed(scene.unnamed[-_SHORT_REACH:]):
        same = role.title == noun or (role.title in SPOKES and noun in SPOKES)
        if same and (principal is None or role.of == principal):
            return role.entity
    return -1


# ---------------------------------------------------------------------------------------------- short forms


def _first_token(candidate: Candidate) -> int:
    return candidate.first


def _short_form(scene: Scene, at: int) -> None:
    """ "the department", "the company", "the republic": the latest name that the head noun fits."""
    tokens = scene.tokens
    if at == 0 or tokens[at - 1].text not in _DEFINITE:
        return
    if (
        at + 1 < len(tokens)
        and tokens[at + 1].text in ("of", "for", "'s")
        and tokens[at].text not in ("company", "department", "ministry")
    ):
        return
    heads = _SHORT[tokens[at].text]
    best = -1
    before = bisect_left(scene.candidates, at, key=_first_token)
    for index in range(before - 1, max(-1, before - 1 - _SHORT_REACH), -1):
        if scene.candidates[index].heading:
            continue
        entity = scene.entities[scene.entity_of[index]]
        place = PLACES.get(entity.name)
        if heads == ("LOC",):
            fits = (
                entity.type == "LOC"
                and place is not None
                and place.kind == ("territory" if tokens[at].text == "republic" else "country")
            )
            if tokens[at].text == "republic" and place is not None and place.country == "US":
                fits = False
        elif heads == ("",):
            fits = entity.type == "ORG" and entity.subtype == ""
        elif heads == ("media",):
            fits = entity.subtype == "media"
        else:
            fits = entity.type == "ORG" and any(head in entity.name for head in heads)
        if fits:
            best = scene.entity_of[index]
            break
    if best >= 0:
        scene.mention(at - 1, at + 1, "nominal", best, inferred=True)
