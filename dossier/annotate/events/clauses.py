"""Clauses of a sentence: for each verb its subject, its object and what governs it. Shallow, left to right, without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from dossier.annotate.events.lexicon import SPEECH
from dossier.annotate.events.phrases import NOMINAL, Phrase, SentenceView, noun_phrases, subject_before
from dossier.annotate.events.tagging import Group

Link = Literal["main", "content", "parenthetical", "relative", "adverbial", "infinitive", "participle", "gerund", "coordinate"]


@dataclass(slots=True)
class Clause:
    """A verb with what belongs to it. Indices are into the sentence's tokens, ``parent`` into the sentence's clauses."""

    group: Group
    subject: Phrase | None = None
    subject_follows: bool = False
    """True where the subject stands after the verb: "said Smith"."""
    link: Link = "main"
    parent: int | None = None
    marker: str = ""
    """The subordinator, relative word or preposition that opens it: if, who, after."""
    end: int = 0
    """Where its complement ends: the token index of the next clause or mark."""
    phrases: list[Phrase] = field(default_factory=list)
    """Noun phrases after the verb, in order, up to ``end``."""


def read_clauses(view: SentenceView, groups: list[Group]) -> list[Clause]:
    """A clause a verb group, in order."""
    clauses: list[Clause] = []
    for number, group in enumerate(groups):
        left = groups[number - 1].verb + 1 if number else 0
        clause = Clause(group)
        if group.to:
            _infinitive(view, clause, clauses, left)
        elif not group.finite:
            _nonfinite(view, clause, clauses, left)
        else:
            _finite(view, clause, clauses, left)
        clauses.append(clause)
    for number, clause in enumerate(clauses):
        limit = _next_starts(clauses, number) if number + 1 < len(groups) else len(view.tokens)
        clause.end = _complement_end(view, clause.group.verb + 1, limit)
        clause.phrases = noun_phrases(view, clause.group.verb + 1, clause.end)
        if clause.subject_follows and clause.phrases:
            clause.subject = clause.phrases.pop(0)
    _parentheticals(view, clauses)
    return clauses


def _next_starts(clauses: Sequence[Clause], number: int) -> int:
    """Where the clause after a clause begins: at its own subject, which is no part of the clause before it."""
    following = clauses[number + 1]
    subject = following.subject
    own = subject is not None and following.group.finite and following.link != "relative" and not following.subject_follows
    if own and subject is not None and clauses[number].group.verb < subject.first < following.group.first:
        return subject.first
    return following.group.first


def _complement_end(view: SentenceView, first: int, limit: int) -> int:
    for index in range(first, limit):
        if view.tags[index] in (".", ";") or view.tags[index] in ("W", "S"):
            return index
    return limit


def _infinitive(view: SentenceView, clause: Clause, before: list[Clause], left: int) -> None:
    clause.link = "infinitive"
    if not before:
        return
    clause.parent = len(before) - 1
    parent = before[-1]
    phrases = noun_phrases(view, left, clause.group.first)
    own = [p for p in phrases if p.mention is not None]
    clause.subject = own[0] if own and view.tags[left : left + 1] != ["I"] else (phrases[0] if phrases else parent.subject)
    if clause.group.first and view.tags[clause.group.first - 1] == "C" and parent.link == "infinitive":
        clause.parent, clause.subject = parent.parent, parent.subject


def _nonfinite(view: SentenceView, clause: Clause, before: list[Clause], left: int) -> None:
    first = clause.group.first
    previous = view.tags[first - 1] if first else "."
    clause.parent = len(before) - 1 if before else None
    if previous == "C" and before and not before[-1].group.finite:
        last = before[-1]
        clause.link, clause.parent, clause.subject, clause.marker = last.link, last.parent, last.subject, last.marker
        return
    if (
        previous in (",", "A")
        and before
        and before[-1].link == "participle"
        and before[-1].group.form == clause.group.form == "ing"
    ):
        last = before[-1]
        clause.link, clause.parent, clause.subject, clause.marker = last.link, last.parent, last.subject, last.marker
        return
    if previous in ("N", "E", "P"):
        clause.link = "participle"
        nearby = noun_phrases(view, left, first)
        clause.subject = nearby[-1] if nearby else None
        return
    clause.link = "gerund" if previous in ("I", "T", "V", "W", "S") else "participle"
    clause.marker = view.lower(first - 1) if previous in ("I", "S", "W") else ""
    if before:
        main = next((c for c in reversed(before) if c.group.finite), before[-1])
        clause.subject = main.subject


def _finite(view: SentenceView, clause: Clause, before: list[Clause], left: int) -> None:
    tags, first = view.tags, clause.group.first
    marks = [i for i in range(left, first) if tags[i] in ("W", "S")]
    mark = marks[-1] if marks else None
    if tags[first] in ("PB", "PH", "PM"):
        clause.subject = Phrase(first, first + 1, view.mention_at(first))
        clause.link = _content_link(view, clause, before, left, mark)
        return
    if mark is not None:
        clause.marker = view.lower(mark)
        nominal = any(tags[i] in NOMINAL or tags[i] == "D" or tags[i] == "V" for i in range(mark + 1, first))
        if not nominal and tags[mark] == "W":
            _relative(view, clause, before, left, mark)
            return
        clause.subject = subject_before(view, mark + 1, first)
        if tags[mark] == "S" or clause.marker in ("when", "where", "how", "why", "what", "whom"):
            clause.link = "adverbial"
            clause.parent = _governor(before)
            if clause.marker in ("whether", "how", "why", "what", "if"):
                clause.link = "content"
        else:
            clause.link = _content_link(view, clause, before, left, mark)
        return
    if _shares(view, clause, before, left):
        return
    clause.subject = _own_subject(view, clause, before, left)
    if clause.subject is None and not before and _follows(view, clause):
        clause.subject_follows = True
        return
    clause.link = _content_link(view, clause, before, left, None)


def _follows(view: SentenceView, clause: Clause) -> bool:
    after = clause.group.verb + 1
    return clause.group.lemma in SPEECH and after < len(view.tags) and view.tags[after] in ("E", "D", "N", "V", "P")


def _shares(view: SentenceView, clause: Clause, before: list[Clause], left: int) -> bool:
    """Whether the verb goes on with the subject of the clause before it: "abducted, detained and tortured"."""
    tags, first = view.tags, clause.group.first
    if not before:
        return False
    conjunction = next((i for i in range(first - 1, left - 1, -1) if tags[i] == "C"), None)
    joined = conjunction is not None and not any(tags[i] in NOMINAL or tags[i] == "D" for i in range(conjunction + 1, first))
    listed = all(tags[i] in (",", "A") for i in range(left, first)) and before[-1].group.finite and before[-1].link != "relative"
    if joined or listed:
        _share(clause, before)
    return joined or listed


def _own_subject(view: SentenceView, clause: Clause, before: list[Clause], left: int) -> Phrase | None:
    """The subject of a clause that no word opens."""
    tags, first = view.tags, clause.group.first
    conjunctions = [i for i in range(left, first) if tags[i] == "C"]
    if before and all(tags[i] in (",", "A") for i in range(left, first)):
        earlier = _open_clause(view, before)
        if earlier is not None:
            return earlier
    if before and before[-1].link in ("relative", "participle", "gerund", "infinitive") and not conjunctions:
        earlier = _open_clause(view, before)
        if earlier is not None and not any(tags[i] in (",", '"', ";") for i in range(left, first)):
            return earlier
    boundary = left
    for index in range(first - 1, left - 1, -1):
        if tags[index] in ('"', ";") or (tags[index] == "." and tags[index + 1] != ","):
            boundary = index + 1
            break
    subject = subject_before(view, boundary, first)
    if subject is None and clause.group.lemma in SPEECH and _follows(view, clause) and boundary >= first - 1:
        clause.subject_follows = True
    return subject


def _open_clause(view: SentenceView, before: list[Clause]) -> Phrase | None:
    """The subject phrase that participles and relative clauses have interrupted: "men fleeing the city [have said]"."""
    opening = before[0]
    if opening.group.finite and opening.link != "relative":
        return None
    return opening.subject if opening.link in ("relative", "participle") else None


def _share(clause: Clause, before: list[Clause]) -> None:
    last = before[-1]
    if not last.group.finite:
        last = next((c for c in reversed(before) if c.group.finite), last)
    clause.link = "coordinate"
    clause.subject, clause.parent, clause.marker = last.subject, last.parent, last.marker
    if last.link in ("content", "relative"):
        clause.link = last.link


def _relative(view: SentenceView, clause: Clause, before: list[Clause], left: int, mark: int) -> None:
    clause.link = "relative"
    clause.parent = len(before) - 1 if before else None
    earlier = next((c for c in reversed(before) if c.marker == "who" and c.subject is not None), None)
    if clause.marker == "who" and earlier is not None and mark and view.tags[mark - 1] in (",", "C"):
        clause.subject = earlier.subject
        return
    stop = mark
    while stop > left and view.tags[stop - 1] in (",", "I"):
        stop -= 1
    phrases = noun_phrases(view, left, stop)
    if phrases:
        clause.subject = phrases[-1]
        if clause.marker in ("that", "which") and len(phrases) > 1 and view.tags[phrases[-1].first - 1] in ("I", "C"):
            clause.subject = _antecedent(view, phrases)
    elif clause.marker == "that" and before and before[-1].group.lemma in SPEECH:
        clause.link = "content"
    elif before:
        clause.subject = before[-1].subject if before[-1].link == "relative" else None


def _antecedent(view: SentenceView, phrases: list[Phrase]) -> Phrase:
    """What "that" and "which" go back to: in "a letter from X that expressed", the letter and not the name."""
    index = len(phrases) - 1
    while index > 0 and view.tags[phrases[index].first - 1] in ("I", "C") and phrases[index].mention is not None:
        index -= 1
    return phrases[index]


def _governor(before: list[Clause]) -> int | None:
    return next((i for i in range(len(before) - 1, -1, -1) if before[i].group.finite), None)


def _content_link(view: SentenceView, clause: Clause, before: list[Clause], left: int, mark: int | None) -> Link:
    """Whether a finite clause is what an earlier verb of saying says; sets its parent."""
    if not before:
        return "main"
    speaker = next((i for i in range(len(before) - 1, -1, -1) if before[i].group.lemma in SPEECH), None)
    if mark is not None and clause.marker == "that":
        if speaker is not None:
            clause.parent = speaker
            return "content"
        noun = any(view.tags[i] in NOMINAL for i in range(left, mark))
        clause.parent = len(before) - 1
        return "relative" if noun else "content"
    if mark is not None:
        clause.parent = len(before) - 1
        return "relative"
    between = view.tags[left : clause.group.first]
    if speaker == len(before) - 1 and not any(tag in (",", ";", ".", "C") for tag in between):
        clause.parent = speaker
        return "content"
    told = clause_teller(before)
    if told is not None and "C" in between and ("," not in between or not _by_somebody(before[told])):
        clause.parent = told
        return "content"
    return "main"


def _by_somebody(clause: Clause) -> bool:
    return clause.subject is not None and clause.subject.mention is not None


def clause_teller(before: list[Clause]) -> int | None:
    """The clause in whose content the last clause stands."""
    return before[-1].parent if before and before[-1].link == "content" else None


def _parentheticals(view: SentenceView, clauses: list[Clause]) -> None:
    """ ", she said," governs the main clauses before it."""
    for number, clause in enumerate(clauses):
        if number == 0 or clause.group.lemma not in SPEECH or clause.link not in ("main",) or clause.subject is None:
            continue
        start = clause.group.first if clause.subject_follows else clause.subject.first
        after = clause.subject.last if clause.subject_follows else clause.group.verb + 1
        opens = start > 0 and view.tags[start - 1] in (",", '"')
        closes = after >= len(view.tags) or view.tags[after] in (",", ".", '"', ";")
        if opens and closes:
            clause.link = "parenthetical"
            for earlier in clauses[:number]:
                if earlier.link in ("main", "adverbial", "coordinate") and earlier.parent is None:
                    earlier.parent, earlier.link = number, "content"
