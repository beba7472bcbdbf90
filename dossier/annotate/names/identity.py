"""Identity within a document: which candidates are one, and what type each is, by summed evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.annotate.names.candidates import Candidate, is_suffix
from dossier.annotate.names.evidence import Point, context, own_words
from dossier.annotate.names.gazetteer import COUNTRY_NAMES, PLACES, QUARTERS, SEATS
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.titles import COURTESY, ROLE_NOUNS
from dossier.annotate.names.words import COMMON, GOVERNMENT_HEADS, MEDIA_HEADS, ORG_HEADS, OUTLETS, PARTICLES
from dossier.annotate.tokens import Token
from dossier.model import NameType, Span


@dataclass(slots=True)
class Group:
    """Everything that one form of name gathers: its mentions and its evidence."""

    text: str
    words: tuple[str, ...]
    members: list[int] = field(default_factory=list)
    scores: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    evidence: list[tuple[str, int, Span | None]] = field(default_factory=list)
    type: NameType = "MISC"

    def add(self, points: Sequence[Point], span: Span | None) -> None:
        for kind, reason, weight in points:
            self.scores[kind] += weight
            self.evidence.append((f"{kind}: {reason}", weight, span))

    def decide(self) -> None:
        """The type with the highest sum; ties go to the kind that harms least when wrong."""
        best = max(("MISC", "ORG", "LOC", "PER"), key=lambda kind: self.scores.get(kind, 0))
        self.type = best if self.scores.get(best, 0) > 0 else "MISC"  # type: ignore[assignment]


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


def group_by_form(candidates: Sequence[Candidate], tokens: Sequence[Token], sentences: Sequence[Span]) -> dict[str, Group]:
    """Candidates of one form share their evidence."""
    groups: dict[str, Group] = {}
    bounds: dict[int, tuple[int, int]] = {}
    for index, candidate in enumerate(candidates):
        text = fold_form(candidate.text)
        group = groups.get(text)
        if group is None:
            group = groups[text] = Group(candidate.text, candidate.words)
            group.add(
                own_words(candidate.text, candidate.words), Span(tokens[candidate.first].start, tokens[candidate.last - 1].end)
            )
        group.members.append(index)
        if not candidate.heading:
            sentence = sentences[candidate.sentence]
            low, high = bounds.setdefault(candidate.sentence, _bounds(tokens, candidate, sentence))
            points = context(candidate, tokens, high, low)
            if candidate.text in PLACES:
                points = [point for point in points if point[0] == "LOC" or point[2] >= 4]
            if points:
                group.add(points, Span(sentence.start, sentence.end))
    return groups


def _bounds(tokens: Sequence[Token], candidate: Candidate, sentence: Span) -> tuple[int, int]:
    low, high = candidate.first, candidate.last
    while low > 0 and tokens[low - 1].start >= sentence.start:
        low -= 1
    while high < len(tokens) and tokens[high].end <= sentence.end:
        high += 1
    return low, high


def fold_form(text: str) -> str:
    """One key for the spellings of one form: apostrophes, capitals throughout."""
    text = text.replace("’", "'")
    if text.isupper() and len(text) > 5 and " " in text:
        text = text.title()
    return text


def surname(words: Sequence[str]) -> str:
    """The family name of a person's full name, with its particle."""
    end = len(words)
    while end > 1 and (is_suffix(words[end - 1]) or words[end - 1].isdigit()):
        end -= 1
    return words[end - 1]


def resolve(candidates: Sequence[Candidate], tokens: Sequence[Token], sentences: Sequence[Span]) -> list[Resolved]:
    """Entities of a document, each with its candidates, in the order of first mention."""
    groups = group_by_form(candidates, tokens, sentences)
    _share(groups)
    for group in groups.values():
        group.decide()
    entities: list[Resolved] = []
    by_key: dict[tuple[str, str], int] = {}
    people: list[tuple[int, int, tuple[str, ...]]] = []
    """(first token, entity, words) of full names of persons."""
    bodies: list[tuple[int, tuple[str, ...]]] = []
    forms: dict[str, int] = {}
    acronyms = _acronyms(candidates, tokens, groups)
    full = [fold_form(c.text) for c in candidates]
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
                people.append((len(entities) - 1, len(entities) - 1, group.words))
            elif kind == "ORG" and len(group.words) > 1:
                bodies.append((len(entities) - 1, group.words))
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
            target = _bearer(group.words, candidate, tokens, people, entities)
        elif group.type == "ORG" and len(group.words) <= 2:
            target = _body(group.words, bodies, entities)
        if target < 0:
            if group.type == "PER" and len(group.words) == 1:
                bearers = surnames.get(text) or set()
                if len(bearers) == 1:
                    target = entity_for(next(iter(bearers)))
            if target < 0:
                target = entity_for(text)
        later.append((index, target))
    for index, target in later:
        entities[target].members.append((index, False))
    for number, entity in enumerate(entities):
        entity.gender = _gender(entity, candidates, tokens)
        entities[number] = entity
    return entities


def canonical(group: Group) -> tuple[str, NameType, str]:
    """(name, type, subtype) of a form: places under the name of the list, seats as governments."""
    text = group.text
    if group.type == "LOC":
        place = PLACES.get(text) or (PLACES.get(text.title()) if text.isupper() else None)
        if place is None:
            place = PLACES.get(_core_of_place(group.words))
        return (place.name if place else text), "LOC", "place"
    if group.type == "ORG":
        if text in SEATS:
            return government_of(COUNTRY_NAMES[SEATS[text]]), "ORG", "government"
        if text in QUARTERS:
            return QUARTERS[text], "ORG", "government"
        text = _department(group.words) or text
        last = group.words[-1]
        if (
            text in OUTLETS
            or last in MEDIA_HEADS
            and last not in ORG_HEADS
            or any("newspaper" in e[0] or "broadcaster" in e[0] or "magazine" in e[0] for e in group.evidence)
        ):
            return text, "ORG", "media"
        head = group.words[group.words.index("of") - 1] if "of" in group.words[1:] else last
        return text, "ORG", "government" if head in GOVERNMENT_HEADS else ""
    return text, group.type, ""


def government_of(place: str) -> str:
    """The name under which a place's government is kept."""
    article = place.startswith("United ") or place.endswith(("Republic", "Islands")) or place in _ARTICLED
    return f"government of {'the ' if article else ''}{place}"


_ARTICLED = frozenset(
    (
        "Netherlands",
        "Philippines",
        "Bahamas",
        "Maldives",
        "Gambia",
        "Seychelles",
        "Soviet Union",
        "Democratic Republic of the Congo",
    )
)


def _core_of_place(words: Sequence[str]) -> str:
    """ "Chechnya Republic", "Republic of Chechnya", "State of Texas" → the name itself."""
    if len(words) > 2 and words[0] in ("Republic", "State", "Kingdom", "Commonwealth", "Province") and words[1] == "of":
        rest = [word for word in words[2:] if word != "the"]
        return " ".join(rest)
    if len(words) == 2 and words[1] in ("Republic", "State", "Region", "Province", "Oblast", "Krai"):
        from dossier.annotate.names.gazetteer import ADJECTIVES

        if words[0] in PLACES:
            return words[0]
        place = ADJECTIVES.get(words[0])
        return place.name if place else ""
    return ""


def _department(words: Sequence[str]) -> str:
    """ "Department of State" and "State Department" under one name."""
    if len(words) == 3 and words[0] in ("Department", "Ministry") and words[1] == "of":
        return f"{words[2]} {words[0]}"
    return ""


def _share(groups: dict[str, Group]) -> None:
    """A surname alone and the full name that ends with it share their evidence."""
    for group in groups.values():
        if len(group.words) == 1 and group.text[0] != "@":
            continue
    by_last: dict[str, list[Group]] = defaultdict(list)
    by_first: dict[str, list[Group]] = defaultdict(list)
    for group in groups.values():
        if 1 < len(group.words) <= 5:
            by_last[surname(group.words)].append(group)
            by_first[group.words[0]].append(group)
    for group in groups.values():
        if len(group.words) != 1:
            continue
        listed = group.text in PLACES or group.text in OUTLETS
        for full in by_last.get(group.text, ()):
            if full.scores.get("PER", 0) > max(full.scores.get("ORG", 0), full.scores.get("LOC", 0)) and not listed:
                group.add([("PER", f"the full name is {full.text}", 4)], None)
                if group.scores.get("PER", 0) > group.scores.get("ORG", 0):
                    full.add([("PER", f"{full.words[-1]} alone is a person", 2)], None)
        for full in by_first.get(group.text, ()):
            if listed or group.text in COMMON:
                continue
            if full.scores.get("PER", 0) > full.scores.get("ORG", 0) and group.text in GENDER:
                group.add([("PER", f"the full name is {full.text}", 3)], None)
            elif full.scores.get("ORG", 0) >= 5 and full.scores.get("ORG", 0) > full.scores.get("PER", 0):
                group.add([("ORG", f"the full name is {full.text}", 4)], None)


def _acronyms(candidates: Sequence[Candidate], tokens: Sequence[Token], groups: dict[str, Group]) -> dict[str, str]:
    """Acronym → full name, by "Full Name (FN)" or by the initials of a name of the document."""
    found: dict[str, str] = {}
    initials: dict[str, str] = {}
    for text, group in groups.items():
        if len(group.words) > 1:
            letters = "".join(word[0] for word in group.words if word[0].isupper())
            if len(letters) > 2:
                initials.setdefault(letters, text)
    for left, right in zip(candidates, candidates[1:], strict=False):
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
        groups[long].add([("ORG", f"its acronym is {short}", 3)], None)
        groups[long].decide()
        groups[short].type = groups[long].type
    return found


def _bearer(
    words: tuple[str, ...],
    candidate: Candidate,
    tokens: Sequence[Token],
    people: Sequence[tuple[int, int, tuple[str, ...]]],
    entities: Sequence[Resolved],
) -> int:
    """The latest full bearer of a surname (or given name) before this mention, or -1."""
    if len(words) == 2 and words[0] not in PARTICLES:
        return -1
    last = words[-1]
    wanted = ""
    if candidate.title_first >= 0:
        wanted = COURTESY.get(tokens[candidate.title_first].text, "")
    for _, number, full in reversed(people):
        if last == surname(full) and (len(words) == 1 or words[0] in full):
            if wanted and GENDER.get(full[0], wanted) not in ("", wanted):
                continue
            return number
    if len(words) == 1 and candidate.title_first < 0:
        for _, number, full in reversed(people):
            if last == full[0]:
                return number
    return -1


def _body(words: tuple[str, ...], bodies: Sequence[tuple[int, tuple[str, ...]]], entities: Sequence[Resolved]) -> int:
    """The organisation that a short form means: its first words ("Amnesty"), or its head word after "the" ("the Network")."""
    if words[0] in COMMON or words[0].casefold() in COMMON and words[0] not in ORG_HEADS:
        return -1
    for number, full in reversed(bodies):
        if (
            len(full) > len(words)
            and full[: len(words)] == words
            and words[-1] not in ORG_HEADS
            and words[0] not in PLACES
            and " ".join(words) not in OUTLETS - {"BuzzFeed"}
        ):
            return number
    if len(words) == 1 and words[0] in ORG_HEADS:
        for number, full in reversed(bodies):
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
