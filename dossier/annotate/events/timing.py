"""Which time expression governs which clause, and how the event lies to it: syntax before nearness."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dossier.annotate.events.clauses import Clause
from dossier.annotate.events.phrases import SentenceView
from dossier.model import TimeRelation, Timex

_RELATIONS: dict[str, TimeRelation] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "by": "before",
    "before": "before",
    "after": "after",
    "following": "after",
    "during": "during",
    "throughout": "during",
    "over": "during",
    "for": "during",
    "within": "during",
}


def governed(view: SentenceView, clauses: Sequence[Clause], timexes: Sequence[Timex], usable: Sequence[int]) -> dict[int, int]:
    """Clause → index of its time expression. ``usable`` are the expressions of the sentence, in order."""
    owner: dict[int, int] = {}
    fronted: dict[int, int] = {}
    starts = [token.start for token in view.tokens]
    for index in usable:
        timex = timexes[index]
        if timex.type == "SET":
            continue
        token = bisect_left(starts, timex.start)
        before = max((k for k, c in enumerate(clauses) if c.group.verb < token), default=None)
        after = min((k for k, c in enumerate(clauses) if c.group.first > token), default=None)
        chosen = _owner(view, clauses, token, before, after)
        if chosen is None or chosen in owner:
            continue
        owner[chosen] = index
        if clauses[chosen].group.first > token:
            fronted[chosen] = index
    for number, clause in enumerate(clauses):
        if number in owner or not number:
            continue
        between = view.tags[clauses[number - 1].group.verb + 1 : clause.group.first]
        goes_on = clause.link == "main" and "C" in between and ";" not in between and "." not in between
        if (clause.link == "coordinate" or goes_on) and number - 1 in fronted:
            owner[number] = fronted[number] = owner[number - 1]
    for number, clause in enumerate(clauses):
        if clause.parent is None:
            continue
        # An aspect verb and its infinitive share their time: "began in May to arrest".
        if number not in owner and clause.link == "infinitive" and clause.parent in owner:
            owner[number] = owner[clause.parent]
        elif clause.link == "infinitive" and clause.parent not in owner and number in owner:
            owner[clause.parent] = owner[number]
    for number, clause in enumerate(clauses):
        if clause.marker == "when" and clause.parent is not None:
            if number not in owner and clause.parent in owner:
                owner[number] = owner[clause.parent]
            elif clause.parent not in owner and number in owner:
                owner[clause.parent] = owner[number]
    return owner


def _owner(view: SentenceView, clauses: Sequence[Clause], token: int, before: int | None, after: int | None) -> int | None:
    if before is None:
        return after
    if after is None:
        return before
    following = clauses[after]
    start = following.group.first
    if (
        following.subject is not None
        and not following.subject_follows
        and clauses[before].group.verb < following.subject.first < start
    ):
        start = following.subject.first
    between = view.tags[token:start]
    earlier = view.tags[clauses[before].group.verb + 1 : token]
    # "..., and in May he left": after a conjunction or semicolon, before the next subject.
    opens = (
        any(tag in (";", ".", '"', "S") for tag in earlier)
        or (earlier and earlier[-1:] == ["C"])
        or ("C" in earlier[-2:] and "," in between)
    )
    return after if (opens and token < start) or (opens and token < following.group.first) else before


def relation(view: SentenceView, timex: Timex) -> TimeRelation:
    """How an event lies to its time expression, by the word before it or its first word."""
    starts = [token.start for token in view.tokens]
    token = bisect_left(starts, timex.start)
    for index in (token, token - 1, token - 2):
        if 0 <= index < len(view.tokens):
            word = view.lower(index)
            if word in _RELATIONS and (index < token or token == index):
                found = _RELATIONS[word]
                if found == "during" and timex.type != "DURATION" and word == "for":
                    continue
                return found
            if index < token and word not in (
                "the",
                "at",
                "least",
                "about",
                "around",
                "nearly",
                "more",
                "than",
                "much",
                "most",
                "of",
            ):
                break
    return "at"
