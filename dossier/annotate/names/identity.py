"""Identity within a document: which forms of names are one entity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dossier.annotate.names.candidate import Candidate
from dossier.annotate.names.canonical import canonical
from dossier.annotate.names.forms import TEAM, Group, coordinate, fold_form, group_by_form, share, surname
from dossier.annotate.names.gazetteer import ADJECTIVES, PLACES
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.titles import COURTESY, ROLE_NOUNS
from dossier.annotate.names.words import BODIES, COMMON, ORG_HEADS, OUTLETS, PARTICLES
from dossier.annotate.tokens import Token
from dossier.model import NameType, Span

_BEARERS = 40
"""Full names of one surname, or of one head word, that are looked through for the latest bearer."""


@dataclass(slots=True)
class Resolved:
    """An entity under construction."""

    name: str
    type: NameType
    subtype: str
    gender: str
    members: list[tuple[int, bool]]
    """(candidate index, inferred)."""
    evidence: list[tuple[str, int, Span | None]]


def resolve(candidates: Sequence[Candidate], tokens: Sequence[Token], sentences: Sequence[Span]) -> list[Resolved]:
    """Entities of a document, each with its candidates, in the order of first mention."""
    groups, full = group_by_form(candidates, tokens, sentences)
    share(groups)
    for group in groups.values():
        group.decide()
    coordinate(candidates, tokens, full, groups)
    entities: list[Resolved] = []
    by_key: dict[tuple[str, str], int] = {}
    people: dict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
    """Surname, or given name, → (entity, words) of the full names that bear it, in the order of their first mention."""
    bodies: dict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
    """First or last word of an organisation's name → (entity, words)."""
    forms: dict[str, int] = {}
    acronyms = _acronyms(candidates, tokens, groups)
    multi = {text for text in groups if len(groups[text].words) > 1}
    surnames: dict[str, set[str]] = defaultdict(set)
    for text in multi:
        if groups[text].type == "PER":
            surnames[surname(groups[text].words)].add(text)

    def entity_for(text: str) -> int:
        group = groups[text]
        name, kind, subtype = canonical(group)
        key = (kind, name.casefold())
        if key not in by_key:
            by_key[key] = len(entities)
            entities.append(Resolved(name, kind, subtype, "", [], []))
            if kind == "PER" and len(group.words) > 1:
                for part in {surname(group.words), group.words[0]}:
                    people[part].append((len(entities) - 1, group.words))
                    del people[part][:-_BEARERS]
            elif kind == "ORG" and len(group.words) > 1:
                for part in {group.words[0], group.words[-1]}:
                    bodies[part].append((len(entities) - 1, group.words))
                    del bodies[part][:-_BEARERS]
        number = by_key[key]
        if text not in forms:
            forms[text] = number
            entities[number].evidence.extend(group.evidence)
        return number

    later: list[tuple[int, int]] = []
    for index, candidate in enumerate(candidates):
        text = full[index]
        group = groups[text]
        target = -1
        if text in acronyms and acronyms[text] in groups:
            target = entity_for(acronyms[text])
        elif group.type == "PER" and len(group.words) <= 2 and text[0] != "@":
            target = _bearer(group.words, candidate, tokens, people)
        elif group.type == "ORG" and len(group.words) <= 4 and not text.endswith(TEAM):
            target = _body(group.words, bodies)
        if target < 0:
            if group.type == "PER" and len(group.words) == 1:
                bearers = surnames.get(candidate.text) or set()
                if len(bearers) == 1:
                    target = entity_for(next(iter(bearers)))
            if (
                target < 0
                and len(group.words) == 1
                and group.words[0] in ORG_HEADS
                and group.type == "ORG"
                and text not in BODIES
            ):
                group.type = "MISC"  # "the Council" of no body that the document names
            if target < 0:
                target = entity_for(text)
        if group.type == "PER" and len(group.words) > 1:
            _put_last(people, group.words, target)
        later.append((index, target))
    for index, target in later:
        entities[target].members.append((index, False))
    for number, entity in enumerate(entities):
        entity.gender = _gender(entity, candidates, tokens)
        entities[number] = entity
    return entities


def _acronyms(candidates: Sequence[Candidate], tokens: Sequence[Token], groups: dict[str, Group]) -> dict[str, str]:
    """Acronym → full name, by "Full Name (FN)" or by the initials of a name of the document."""
    found: dict[str, str] = {}
    initials: dict[str, str] = {}
    for text, group in groups.items():
        if len(group.words) > 1 and group.words[0] not in GENDER:
            letters = "".join(word[0] for word in group.words if word[0].isupper())
            if len(letters) > 2:
                initials.setdefault(letters, text)
    for left, right in pairwise(candidates):
        short = right.text
        if (
            right.first == left.last + 1
            and tokens[left.last].text == "("
            and len(right.words) == 1
            and short.isupper()
            and 1 < len(short) < 8
        ):
            letters = "".join(word[0] for word in left.words if word[0].isupper())
            if short[0] == letters[:1] or short in letters or letters in short:
                found[fold_form(short)] = fold_form(left.text)
    for text, group in groups.items():
        plain = text.replace(".", "")
        if (
            len(group.words) == 1
            and plain.isupper()
            and len(plain) > 2
            and text not in found
            and plain in initials
            and text not in PLACES
        ):
            found[text] = initials[plain]
    for short, long in found.items():
        body = groups[long].words[-1] in ("Programme", "Program", "Project") or "for" in groups[long].words
        groups[long].add([("ORG", f"its acronym is {short}", 9 if body else 3)], None)
        groups[long].decide()
        groups[short].type = groups[long].type
    return found


def _bearer(
    words: tuple[str, ...], candidate: Candidate, tokens: Sequence[Token], people: dict[str, list[tuple[int, tuple[str, ...]]]]
) -> int:
    """The latest full bearer of a surname (or given name) before this mention, or -1."""
    if len(words) == 2 and words[0] not in PARTICLES:
        return -1
    last = words[-1]
    wanted = ""
    if candidate.title_first >= 0:
        wanted = COURTESY.get(tokens[candidate.title_first].text, "")
    for number, full in reversed(people.get(last, ())):
        if last == surname(full) and (len(words) == 1 or words[0] in full):
            if wanted and GENDER.get(full[0], wanted) not in ("", wanted):
                continue
            return number
    if len(words) == 1 and candidate.title_first < 0:
        for number, full in reversed(people.get(last, ())):
            if last == full[0]:
                return number
    return -1


def _put_last(people: dict[str, list[tuple[int, tuple[str, ...]]]], words: tuple[str, ...], number: int) -> None:
    """A full name mentioned again is the latest bearer of its surname."""
    for part in {surname(words), words[0]}:
        bearers = people.get(part, [])
        if bearers and bearers[-1] != (number, words) and (number, words) in bearers[-_BEARERS:]:
            bearers.remove((number, words))
            bearers.append((number, words))


def _body(words: tuple[str, ...], bodies: dict[str, list[tuple[int, tuple[str, ...]]]]) -> int:
    """The organisation that a short form means: its first words ("Amnesty"), or its head word after "the" ("the Network")."""
    if words[0].casefold() in COMMON and words[0] not in ORG_HEADS and len(words) == 1:
        return -1
    size = len(words)
    for number, full in reversed(bodies.get(words[0], ())):
        if len(full) <= size:
            continue
        if full[:size] == words and words[0] not in PLACES:
            listed = " ".join(words) in OUTLETS
            if (full[size] in ("of", "for", "at") and size > 1) or full[size:] == ("News",):
                return number
            if words[-1] not in ORG_HEADS and not listed:
                return number
    for number, full in reversed(bodies.get(words[-1], ())):
        if (
            size > 1
            and len(full) > size
            and full[-size:] == words
            and all(word in PLACES or word in ADJECTIVES for word in (" ".join(full[:-size]),))
        ):
            return number
    if len(words) == 1 and words[0] in ORG_HEADS:
        for number, full in reversed(bodies.get(words[0], ())):
            if full[-1] == words[0] or full[0] == words[0]:
                return number
    return -1


def _gender(entity: Resolved, candidates: Sequence[Candidate], tokens: Sequence[Token]) -> str:
    if entity.type != "PER":
        return "n"
    given = entity.name.split()[0]
    for index, _ in entity.members:
        first = candidates[index].title_first
        if first >= 0:
            word = tokens[candidates[index].first - 1].text
            gender = COURTESY.get(word, "") or ROLE_NOUNS.get(word.casefold(), "")
            if gender:
                return gender
    return GENDER.get(given, "") if " " in entity.name else ""
