"""Nouns that tell an event: "the letter from X", "Y's visit", "that meeting was marked by ...". Only where the passage ties
them down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.annotate.events.clauses import Clause
from dossier.annotate.events.lexicon import ALLEGED_ADJECTIVES, DEMANDING, NOUN_KINDS, SPEECH, UNREAL_OBJECTS
from dossier.annotate.events.phrases import SentenceView
from dossier.annotate.events.reality import imagined
from dossier.model import Participant

_TIES = frozenset("of from by between with against to over".split())
_IRREAL_OF = frozenset(
    "threat risk fear fears danger possibility end lack form kind victims victim history risks prospect".split()
)
_POSSESSIVES = frozenset("his her their its my our your these those".split())
_PLANNED_WORDS = frozenset("upcoming planned scheduled proposed forthcoming next".split())
_STANDALONE = frozenset("report detention killing violence attack decision death law".split())
"""Kinds whose bare noun is too often a general topic: they need a target or agent of their own."""
_COUNTED = frozenset(
    """statement demand letter meeting travel investigation lawsuit death resignation election agreement sale merger launch
    attack protest trial sentence appointment publication leave dispute crash disaster detention killing violence refusal
    escape denial law""".split()
)


@dataclass(frozen=True, slots=True)
class NounEvent:
    """A telling noun: token index, kind, its phrase as token range, the clause it stands in, and who takes part."""

    token: int
    kind: str
    first: int
    last: int
    clause: int | None
    participants: tuple[Participant, ...]
    planned: int | None = None
    """Token that shows it lies ahead."""
    alleged: int | None = None
    subject: bool = False
    """True where it is the subject of its clause: "that meeting was marked by discord"."""


def telling_nouns(view: SentenceView, clauses: Sequence[Clause], taken: frozenset[int]) -> Iterator[NounEvent]:
    """Nouns of a sentence that tell an event. ``taken`` are tokens that a verb's event already covers."""
    for index, tag in enumerate(view.tags):
        if tag not in ("N", "V") or index in taken:
            continue
        kind = NOUN_KINDS.get(view.lower(index))
        if kind is None or kind not in _COUNTED:
            continue
        if index + 1 < len(view.tags) and view.tags[index + 1] == "N" and not view.lower(index + 1).endswith("ly"):
            continue
        found = _read(view, clauses, index, kind)
        if found is not None:
            yield found


def _read(view: SentenceView, clauses: Sequence[Clause], index: int, kind: str) -> NounEvent | None:
    first = _phrase_start(view, index)
    clause = _clause_of(view, clauses, index)
    if first > 0 and _governed_by_irreal(view, first):
        return None
    subject = clause is not None and _is_subject(clauses[clause], index)
    if clause is not None and (imagined(view, clauses, clause) or _wanted(clauses[clause], subject)):
        return None
    verbs = frozenset(clause.group.verb for clause in clauses if clause.group.finite)
    participants, last = _participants(view, first, index, kind, verbs)
    words = [view.lower(i) for i in range(first, index)]
    planned = next((first + i for i, word in enumerate(words) if word in _PLANNED_WORDS), None)
    alleged = next((first + i for i, word in enumerate(words) if word in ALLEGED_ADJECTIVES), None)
    definite = bool(words) and words[0] in ("that", "the", "this")
    plural = view.lower(index).endswith("s") and kind in ("statement", "demand", "report", "denial")
    if plural and not (definite or (words and words[0] in _POSSESSIVES) or "'" in view.tags[first:index]):
        return None
    happened = subject and clause is not None and clauses[clause].group.tense in ("past", "perfect") and definite
    if not participants and not happened:
        return None
    if kind in _STANDALONE and not participants:
        return None
    if kind in ("statement", "demand") and not any(p.role == "agent" for p in participants):
        return None
    return NounEvent(index, kind, first, last, clause, participants, planned, alleged, subject)


def _phrase_start(view: SentenceView, index: int) -> int:
    first = index
    while first > 0 and view.tags[first - 1] in ("N", "E", "D", "'", "A", "V", "W"):
        word, tag = view.lower(first - 1), view.tags[first - 1]
        if tag == "W" and word != "that":
            break
        if tag == "V" and first - 1 > 0 and view.tags[first - 2] not in ("D", "'", "N", "E", "I"):
            break
        first -= 1
        if tag == "D" or (tag == "W" and word == "that"):
            break
    while first < index and view.tags[first] in ("A",):
        first += 1
    return first


def _clause_of(view: SentenceView, clauses: Sequence[Clause], index: int) -> int | None:
    for number, clause in enumerate(clauses):
        subject = clause.subject
        if subject is not None and subject.first <= index < subject.last and clause.group.finite:
            return number
    return max((k for k, c in enumerate(clauses) if c.group.verb < index < max(c.end, c.group.verb + 1)), default=None)


def _is_subject(clause: Clause, index: int) -> bool:
    return clause.subject is not None and clause.subject.first <= index < clause.subject.last


def _wanted(clause: Clause, subject: bool) -> bool:
    """The object of asking or hoping: "called for an investigation" tells no investigation."""
    lemma = clause.group.lemma
    return not subject and (lemma in DEMANDING or lemma in UNREAL_OBJECTS) and lemma not in SPEECH


def _governed_by_irreal(view: SentenceView, first: int) -> bool:
    before = [view.lower(i) for i in range(max(0, first - 3), first)]
    return (
        bool(before) and before[-1] in ("of", "for", "without", "if") and any(word in _IRREAL_OF for word in before[:-1])
    ) or before[-1:] in (["without"], ["for"])


def _participants(
    view: SentenceView, first: int, index: int, kind: str, verbs: frozenset[int]
) -> tuple[tuple[Participant, ...], int]:
    """Possessor and names before the noun act; after it, "of" gives the target and "from", "by" and "between" the agent."""
    found: list[Participant] = []
    seen: set[int] = set()
    for position in range(first, index):
        mention = view.mention_at(position)
        if mention is not None and mention not in seen and (view.tags[position] in ("E", "D", "N", "P")):
            seen.add(mention)
            role = "target" if kind in ("death", "killing", "detention") else "agent"
            found.append(Participant("target" if role == "target" else "agent", mention))
    last = index + 1
    position = index + 1
    while position < len(view.tags) and view.tags[position] == "I" and view.lower(position) in _TIES | {"for", "in", "on"}:
        word = view.lower(position)
        stop = position + 1
        while stop < len(view.tags) and stop not in verbs and view.tags[stop] in ("N", "E", "D", "'", "V", "P", "C", "A"):
            if view.tags[stop] == "C" and (stop + 1 >= len(view.tags) or view.tags[stop + 1] not in ("N", "E", "D")):
                break
            stop += 1
        if stop == position + 1:
            break
        if word in _TIES:
            for inner in range(position + 1, stop):
                mention = view.mention_at(inner)
                if mention is not None and mention not in seen:
                    seen.add(mention)
                    agent = word in ("from", "by", "between", "with")
                    found.append(Participant("agent" if agent else "addressee" if word == "to" else "target", mention))
        last = position = stop
    return tuple(found), last
