"""Forms of names: all mentions spelled alike share their evidence, and their sum decides the type."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.annotate.names.candidate import Candidate, is_suffix
from dossier.annotate.names.context import context
from dossier.annotate.names.evidence import Point, own_words
from dossier.annotate.names.gazetteer import ADJECTIVES, PLACES, SEATS
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.sport import is_sport, plays
from dossier.annotate.names.titles import TITLES
from dossier.annotate.names.words import BODIES, COMMON, DIRECTIONS, LOCATIVE, OUTLETS
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

    @property
    def headed(self) -> bool:
        """Whether a head word says what it is."""
        return any("its head word" in reason for reason, _, _ in self.evidence[:1])

    def margin(self) -> int:
        """How far the best type leads."""
        ranked = sorted(self.scores.values(), reverse=True)
        return ranked[0] - max(0, ranked[1]) if len(ranked) > 1 else ranked[0] if ranked else 0

    def decide(self) -> None:
        """The type with the highest sum; ties go to the kind that harms least when wrong."""
        best = max(("MISC", "ORG", "LOC", "PER"), key=lambda kind: self.scores.get(kind, 0))
        self.type = best if self.scores.get(best, 0) > 0 else "MISC"  # type: ignore[assignment]


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
            untitled = len(candidate.words) == 1 and candidate.title_first < 0
            if sport and untitled and plays(candidate.first, candidate.last, tokens):
                points.append(("ORG", "it plays, in a report of matches", 3))
            if text in BODIES or text in OUTLETS or text in SEATS:
                points = [point for point in points if point[0] != "PER" or point[2] >= 7]
            elif text in PLACES:
                points = [point for point in points if point[0] == "LOC" or point[2] >= 4]
            if group.headed:
                points = [point for point in points if point[1] != "the article stands before it"]
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
    return first in GENDER or (
        PLACES[words[1]].kind == "city" and first not in ("New", "Old", "University", "Port", "Fort", "Team", "Radio")
    )


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


def share(groups: dict[str, Group]) -> None:
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


def coordinate(candidates: Sequence[Candidate], tokens: Sequence[Token], forms: Sequence[str], groups: dict[str, Group]) -> None:
    """What stands in one list is mostly of one kind: a sure neighbour decides a form with hardly any evidence."""
    for left, right in zip(range(len(candidates)), range(1, len(candidates)), strict=False):
        one, other = candidates[left], candidates[right]
        gap = other.first - one.last
        if (
            gap not in (1, 2)
            or tokens[one.last].text not in (",", "and", "or")
            or (gap == 2 and tokens[other.first - 1].text not in ("and", "or", "the"))
        ):
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
