"""Identity within a document: which candidates are one, and what type each is, by summed evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.annotate.names.candidates import Candidate, is_suffix
from dossier.annotate.names.evidence import Point, context, own_words
from dossier.annotate.names.gazetteer import ADJECTIVES, COUNTRY_NAMES, PLACES, QUARTERS, SEATS
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.sport import is_sport, plays
from dossier.annotate.names.titles import COURTESY, ROLE_NOUNS, TITLES
from dossier.annotate.names.words import BODIES, COMMON, DIRECTIONS, LOCATIVE, GOVERNMENT_HEADS, MEDIA_HEADS, ORG_HEADS, OUTLETS, PARTICLES
from dossier.annotate.tokens import Token
from dossier.model import NameType, Span


_REPEATS = 2
"""How often one reason counts for one form: a habit of the author must not outvote the head word."""


@dataclass(slots=True)
class Group:
    """Everything that one form of name gathers: its mentions and its evidence."""

    text: str
    words: tuple[str, ...]
    members: list[int] = field(default_factory=list)
    scores: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    evidence: list[tuple[str, int, Span | None]] = field(default_factory=list)
    type: NameType = "MISC"
    counts: dict[str, int] = field(default_factory=dict)

    def add(self, points: Sequence[Point], span: Span | None) -> None:
        for kind, reason, weight in points:
            count = self.counts[kind + reason] = self.counts.get(kind + reason, 0) + 1
            if count > _REPEATS:
                continue
            self.scores[kind] += weight
            self.evidence.append((f"{kind}: {reason}", weight, span))

    def margin(self) -> int:
        """How far the best type leads."""
        ranked = sorted(self.scores.values(), reverse=True)
        return ranked[0] - max(0, ranked[1]) if len(ranked) > 1 else ranked[0] if ranked else 0

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


# Acronyms that news does not explain.
FULL_NAMES = {
    "UN": "United Nations", "U.N.": "United Nations", "EU": "European Union", "E.U.": "European Union", "IMF": "International Monetary Fund",
    "WHO": "World Health Organization", "FBI": "Federal Bureau of Investigation", "CIA": "Central Intelligence Agency",
    "WTO": "World Trade Organization", "HRW": "Human Rights Watch", "ICRC": "International Committee of the Red Cross",
    "AP": "Associated Press", "AFP": "Agence France-Presse", "Nato": "NATO", "World Health Organisation": "World Health Organization",
}  # fmt: skip

NAMESAKE = "\0person"
"""Marks the form of a place's name that is a person's surname in this document ("Paris" beside "Valeska Paris")."""
TEAM = "\0team"
"""Marks the form of a place's name that plays."""


def group_by_form(
    candidates: Sequence[Candidate], tokens: Sequence[Token], sentences: Sequence[Span]
) -> tuple[dict[str, Group], list[str]]:
    """Candidates of one form share their evidence: the groups by form, and the form of each candidate."""
    forms: list[str] = []
    groups: dict[str, Group] = {}
    bounds: dict[int, tuple[int, int]] = {}
    sport = is_sport(tokens)
    teams = _teams(candidates, tokens) if sport else frozenset()
    namesakes = {
        c.words[-1]: c.text for c in candidates if len(c.words) == 2 and c.words[1] in PLACES and _bears_name_of_place(c.words)
    }
    for index, candidate in enumerate(candidates):
        text = fold_form(candidate.text)
        played = False
        if len(candidate.words) <= 2 and text in PLACES:
            if text in namesakes and not _located(candidate, tokens):
                text += NAMESAKE
            elif PLACES[text].name in teams and not _located(candidate, tokens):
                text += TEAM
                played = True
        forms.append(text)
        group = groups.get(text)
        if group is None:
            group = groups[text] = Group(candidate.text, candidate.words)
            span = Span(tokens[candidate.first].start, tokens[candidate.last - 1].end)
            if played:
                group.add([("ORG", "it plays: the team of that place", 12)], span)
            elif text.endswith(NAMESAKE):
                group.add([("PER", f"the full name is {namesakes[candidate.words[-1]]}", 8)], span)
            else:
                group.add(own_words(candidate.text, candidate.words), span)
        group.members.append(index)
        if not candidate.heading:
            sentence = sentences[candidate.sentence]
            low, high = bounds.setdefault(candidate.sentence, _bounds(tokens, candidate, sentence))
            points = context(candidate, tokens, high, low)
            if text in BODIES or text in OUTLETS or text in SEATS:
                points = [point for point in points if point[0] != "PER" or point[2] >= 7]
            elif text in PLACES:
                points = [point for point in points if point[0] == "LOC" or point[2] >= 4]
            if points:
                group.add(points, Span(sentence.start, sentence.end))
    return groups, forms


def _teams(candidates: Sequence[Candidate], tokens: Sequence[Token]) -> frozenset[str]:
    """Places that play somewhere in the document."""
    return frozenset(
        PLACES[c.text].name
        for c in candidates
        if c.text in PLACES and PLACES[c.text].kind in ("country", "territory", "city") and plays(c.first, c.last, tokens)
    )


def _bears_name_of_place(words: tuple[str, ...]) -> bool:
    """Whether two words look like a person whose surname is also a place."""
    first = words[0]
    if first in DIRECTIONS or first in COMMON or first in PLACES or first in ADJECTIVES or first in TITLES or first.isupper():
        return False
    return first in GENDER or PLACES[words[1]].kind == "city" and first not in ("New", "Old", "University", "Port", "Fort", "Team", "Radio")


def _located(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Whether a preposition of place stands before, or the wider place after."""
    if candidate.first and tokens[candidate.first - 1].text.casefold() in LOCATIVE:
        return True
    after = candidate.last + 1
    return after < len(tokens) and tokens[after - 1].text == "," and tokens[after].text in PLACES


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
    groups, full = group_by_form(candidates, tokens, sentences)
    _share(groups)
    for group in groups.values():
        group.decide()
    _coordinate(candidates, tokens, full, groups)
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
            elif kind == "ORG" and len(group.words) > 1:
                for part in {group.words[0], group.words[-1]}:
                    bodies[part].append((len(entities) - 1, group.words))
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
            if target < 0 and len(group.words) == 1 and group.words[0] in ORG_HEADS and group.type == "ORG":
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


def canonical(group: Group) -> tuple[str, NameType, str]:
    """(name, type, subtype) of a form: places under the name of the list, seats as governments."""
    text = group.text
    if group.type == "ORG" and group.counts.get("ORGit plays: the team of that place"):
        return f"{PLACES[text].name} (team)", "ORG", ""
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
        text = FULL_NAMES.get(text) or _department(group.words) or text
        last = group.words[-1]
        if text in OUTLETS or last in MEDIA_HEADS and last not in ORG_HEADS or any("newspaper" in e[0] or "broadcaster" in e[0] or "magazine" in e[0] for e in group.evidence):
            return text, "ORG", "media"
        head = group.words[group.words.index("of") - 1] if "of" in group.words[1:] else last
        return text, "ORG", "government" if head in GOVERNMENT_HEADS else ""
    return text, group.type, ""


def government_of(place: str) -> str:
    """The name under which a place's government is kept."""
    article = place.startswith("United ") or place.endswith(("Republic", "Islands")) or place in _ARTICLED
    return f"government of {'the ' if article else ''}{place}"


_ARTICLED = frozenset(("Netherlands", "Philippines", "Bahamas", "Maldives", "Gambia", "Seychelles", "Soviet Union", "Democratic Republic of the Congo"))


def _core_of_place(words: Sequence[str]) -> str:
    """ "Chechnya Republic", "Republic of Chechnya", "State of Texas" → the name itself."""
    if len(words) > 2 and words[0] in ("Republic", "State", "Kingdom", "Commonwealth", "Province") and words[1] == "of":
        rest = [word for word in words[2:] if word != "the"]
        return " ".join(rest)
    if len(words) == 2 and words[1] in ("Republic", "State", "Region", "Province", "Oblast", "Krai"):
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


def _coordinate(candidates: Sequence[Candidate], tokens: Sequence[Token], forms: Sequence[str], groups: dict[str, Group]) -> None:
    """What stands in one list is mostly of one kind: a sure neighbour decides a form with hardly any evidence."""
    for left, right in zip(range(len(candidates)), range(1, len(candidates)), strict=False):
        one, other = candidates[left], candidates[right]
        gap = other.first - one.last
        if gap not in (1, 2) or tokens[one.last].text not in (",", "and", "or") or gap == 2 and tokens[other.first - 1].text not in ("and", "or", "the"):
            continue
        a, b = groups[forms[left]], groups[forms[right]]
        if a is b or one.title_first >= 0 or other.title_first >= 0 or a.type == b.type:
            continue
        if a.margin() <= 2 and b.margin() >= 5 and b.type != "MISC":
            a.add([(b.type, f"it stands in a list with {b.text}", 4)], None)
            a.decide()
        elif b.margin() <= 2 and a.margin() >= 5 and a.type != "MISC":
            b.add([(a.type, f"it stands in a list with {a.text}", 4)], None)
            b.decide()


def _acronyms(candidates: Sequence[Candidate], tokens: Sequence[Token], groups: dict[str, Group]) -> dict[str, str]:
    """Acronym → full name, by "Full Name (FN)" or by the initials of a name of the document."""
    found: dict[str, str] = {}
    initials: dict[str, str] = {}
    for text, group in groups.items():
        if len(group.words) > 1 and group.words[0] not in GENDER:
            letters = "".join(word[0] for word in group.words if word[0].isupper())
            if len(letters) > 2:
                initials.setdefault(letters, text)
    for left, right in zip(candidates, candidates[1:], strict=False):
        short = right.text
        if right.first == left.last + 1 and tokens[left.last].text == "(" and len(right.words) == 1 and short.isupper() and 1 < len(short) < 8:
            letters = "".join(word[0] for word in left.words if word[0].isupper())
            if short[0] == letters[:1] or short in letters or letters in short:
                found[fold_form(short)] = fold_form(left.text)
    for text, group in groups.items():
        plain = text.replace(".", "")
        if len(group.words) == 1 and plain.isupper() and len(plain) > 2 and text not in found and plain in initials and text not in PLACES:
            found[text] = initials[plain]
    for short, long in found.items():
        groups[long].add([("ORG", f"its acronym is {short}", 3)], None)
        groups[long].decide()
        groups[short].type = groups[long].type
    return found


def _bearer(words: tuple[str, ...], candidate: Candidate, tokens: Sequence[Token], people: dict[str, list[tuple[int, tuple[str, ...]]]]) -> int:
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
        if len(bearers) > 1 and (number, words) in bearers:
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
            if full[size] in ("of", "for", "at") and size > 1 or full[size:] == ("News",):
                return number
            if words[-1] not in ORG_HEADS and not listed:
                return number
    for number, full in reversed(bodies.get(words[-1], ())):
        if size > 1 and len(full) > size and full[-size:] == words and all(word in PLACES or word in ADJECTIVES for word in (" ".join(full[:-size]),)):
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
