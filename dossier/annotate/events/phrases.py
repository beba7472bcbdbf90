"""Noun phrases of a sentence: their extent, their head, and the mention at it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.annotate.tokens import Token
from dossier.model import Mention


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: token range ``[first, last)`` and the mention at its head, if its head is one."""

    first: int
    last: int
    mention: int | None = None


_LONGEST_NAME = 200
"""Characters that a mention is at most long."""


@dataclass(slots=True)
class SentenceView:
    """A sentence as the clause reader sees it."""

    tokens: list[Token]
    tags: list[str]
    mentions: Sequence[Mention]
    mention_starts: Sequence[int]
    lowers: list[str]

    def mention_at(self, token: int) -> int | None:
        """The mention that covers a token, the innermost name first."""
        at = self.tokens[token]
        index = bisect_left(self.mention_starts, at.end) - 1
        while index >= 0 and self.mention_starts[index] > at.start - _LONGEST_NAME:
            mention = self.mentions[index]
            if mention.start <= at.start and at.end <= mention.end:
                return index
            index -= 1
        return None

    def lower(self, token: int) -> str:
        return self.lowers[token]


NOMINAL = frozenset(["N", "E", "P"])
_INSIDE = frozenset(["N", "E", "D", "A", "'", "V", "P"])


def head_of(view: SentenceView, first: int, last: int) -> tuple[int, int | None]:
    """The head token of a noun phrase and its mention: the last nominal before the first preposition."""
    head = None
    for index in range(first, last):
        tag = view.tags[index]
        if tag == "I" and head is not None:
            break
        if tag in (",", ";", "W") and head is not None:
            break
        if tag == "C" and head is not None:
            break
        if tag in NOMINAL or (tag == "V" and index + 1 == last):
            head = index
    if head is None:
        head = last - 1
    mention = view.mention_at(head)
    if mention is None and head + 1 < last and view.lower(head + 1) == "of":
        named = _name_after_office(view, head + 2, last)
        if named is not None:
            return named, view.mention_at(named)
    return head, mention


def _name_after_office(view: SentenceView, first: int, last: int) -> int | None:
    """The person in "Secretary of State Ann Lee": a name that follows the office with nothing between."""
    for index in range(first + 1, last):
        if view.tags[index] in (",", "C", "I"):
            return None
        mention = view.mention_at(index) if view.tags[index] == "E" else None
        if mention is not None and view.mentions[mention].type == "PER" and view.tags[index - 1] not in ("I", "D", "'"):
            return index
    return None


def subject_before(view: SentenceView, left: int, right: int) -> Phrase | None:
    """The noun phrase that a verb at ``right`` has for subject, from the tokens since ``left``."""
    tags = view.tags
    first, last = left, right
    while last > first and tags[last - 1] in ("A", "X", '"', ";"):
        last -= 1
    if last > first and tags[last - 1] == "P":
        return Phrase(last - 1, last, view.mention_at(last - 1))
    appositive = last > first and tags[last - 1] == ","
    if appositive:
        last -= 1
    first = _skip_opening(view, first, last)
    commas = [i for i in range(first, last) if tags[i] == ","]
    if commas:
        if appositive:
            last = _appositive_start(view, first, last, commas)
        elif not any(tags[i] == "C" for i in range(commas[-1], last)):
            first = commas[-1] + 1
    while last > first and tags[last - 1] in ("A", ",", '"'):
        last -= 1
    while first < last and tags[first] in ("C", "A", ",", '"', ";", "S"):
        first += 1
    if first >= last or not any(tags[i] in NOMINAL or tags[i] == "V" or tags[i] == "D" for i in range(first, last)):
        return None
    _, mention = head_of(view, first, last)
    if mention is None and appositive and commas and tags[commas[0] + 1] != "I":
        _, mention = head_of(view, commas[0] + 1, right)
    return Phrase(first, last, mention)


def _skip_opening(view: SentenceView, first: int, last: int) -> int:
    """Past "In May 2014," and "Ultimately,": what opens a clause before its subject."""
    tags = view.tags
    while first < last:
        while first < last and tags[first] in ("C", "A", ",", '"', ";", "X", "."):
            first += 1
        if first < last and tags[first] in ("I", "S"):
            comma = next((i for i in range(first, last) if tags[i] in (",", ";")), None)
            if comma is None or comma + 1 >= last:
                return first if tags[first] != "S" else first + 1
            first = comma + 1
            continue
        break
    return first


def _appositive_start(view: SentenceView, first: int, last: int, commas: list[int]) -> int:
    """Where "Ann Lee, head of X," leaves the name: at the first comma, unless the commas are those of a list."""
    listed = any(view.tags[i] == "C" for i in range(commas[-1], last)) and len(commas) > 1
    return last if listed and view.tags[commas[0] + 1] != "D" and len(commas) > 2 else commas[0]


def noun_phrases(view: SentenceView, first: int, last: int) -> list[Phrase]:
    """Noun phrases of a stretch: runs of nouns, names and what leads to them, cut at prepositions and marks."""
    phrases: list[Phrase] = []
    start = None
    for index in range(first, last + 1):
        inside = index < last and view.tags[index] in _INSIDE
        if inside and start is None:
            start = index
        elif not inside and start is not None:
            _add(view, phrases, start, index)
            start = None
    return phrases


def _add(view: SentenceView, phrases: list[Phrase], first: int, last: int) -> None:
    while last > first and view.tags[last - 1] in ("A", "D"):
        last -= 1
    while first < last and view.tags[first] == "A":
        first += 1
    if first < last:
        phrases.append(Phrase(first, last, head_of(view, first, last)[1]))
