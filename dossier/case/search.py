"""Search over events, actors, quotations and passages: all words, ranked, each hit with the passage that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import Literal, get_args

from dossier.case import Case
from dossier.case.folding import fold, search_terms
from dossier.case.index import TextIndex
from dossier.model import Document, Event, Passage

HitKind = Literal["actor", "event", "quotation", "passage"]

_WEIGHT: dict[HitKind, int] = {"actor": 3, "event": 2, "quotation": 1, "passage": 0}
"""Among equal fits: who before what, what before the words, since an event's title or a quotation is found with its passage."""

_OF_THE_PAGE = 4
"""Less for a passage that belongs to the page alone."""

_LONGEST_UNIT = 400
"""Characters of a passage: a paragraph, or as many of its sentences as fit."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+")


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. ``id`` is an actor's, event's, statement's or document's; ``passage`` shows the words."""

    kind: HitKind
    id: str
    score: int
    passage: Passage | None


@dataclass(frozen=True, slots=True)
class Findings:
    """The best hits, and how many there are of each kind in all."""

    terms: tuple[str, ...]
    hits: tuple[Hit, ...]
    totals: dict[HitKind, int]


class Searcher:
    """Searches one case. Keep it: the first search builds the indexes, later ones take milliseconds."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._indexes: dict[HitKind, TextIndex] = {}
        self._units: list[Passage] = []

    def search(self, query: str, limit: int = 20, kinds: Sequence[HitKind] = get_args(HitKind)) -> Findings:
        """The ``limit`` best hits of each kind, best first."""
        terms = search_terms(query)
        hits: list[Hit] = []
        totals: dict[HitKind, int] = {}
        for kind in kinds:
            index = self._index(kind)
            rows = index.rows(terms)
            totals[kind] = len(rows)
            scored = ((index.score(row, terms) + _WEIGHT[kind] - self._discount(kind, row), -row) for row in rows)
            hits += [self._hit(kind, -negative, score, terms) for score, negative in nlargest(limit, scored)]
        hits.sort(key=lambda hit: -hit.score)
        return Findings(terms, tuple(hits), totals)

    def _index(self, kind: HitKind) -> TextIndex:
        if kind == "event":
            return self._case.event_index
        if kind not in self._indexes:
            self._indexes[kind] = TextIndex(self._rows(kind))
        return self._indexes[kind]

    def _rows(self, kind: HitKind) -> Iterator[tuple[str, str]]:
        case = self._case
        if kind == "actor":
            for actor in case.actors:
                yield fold(actor.name), fold(" / ".join([*actor.aliases, *(role.title for role in actor.roles)]))
        elif kind == "quotation":
            for statement in case.data.statements:
                yield fold(case.words(statement.passage)), fold(f"{case.name(statement.speaker or '')} {statement.cue}")
        else:
            self._units = [unit for source in case.sources for unit in passages_of(source.document)]
            for unit in self._units:
                yield "", fold(case.words(unit))

    def _discount(self, kind: HitKind, row: int) -> int:
        """What only the page says comes after what the document says."""
        if kind != "passage":
            return 0
        unit = self._units[row]
        zones = self._case.document(unit.document).zones
        return _OF_THE_PAGE if any(z.kind == "boilerplate" and z.start <= unit.start < z.end for z in zones) else 0

    def _hit(self, kind: HitKind, row: int, score: int, terms: Sequence[str]) -> Hit:
        data = self._case.data
        if kind == "actor":
            actor = data.actors[row]
            return Hit(kind, actor.id, score, actor.mentions[0].passage if actor.mentions else None)
        if kind == "event":
            return Hit(kind, data.events[row].id, score, self._best_telling(data.events[row], terms))
        if kind == "quotation":
            return Hit(kind, data.statements[row].id, score, data.statements[row].passage)
        return Hit(kind, self._units[row].document, score, self._units[row])

    def _best_telling(self, event: Event, terms: Sequence[str]) -> Passage | None:
        """The sentence that holds most of the terms; the first one among equals."""
        passages = [telling.passage for telling in event.tellings]
        return max(passages, key=lambda p: sum(term in fold(self._case.words(p)) for term in terms), default=None)


def passages_of(document: Document) -> Iterator[Passage]:
    """The paragraphs of a document that hold words, long ones in parts of whole sentences, without white space around."""
    for line in re.finditer(r"\S[^\n]*", document.text):
        begun = 0
        for end in _cuts(line[0]):
            words = len(line[0][begun:end].rstrip())
            yield Passage(document.id, line.start() + begun, line.start() + begun + words)
            begun = end


def _cuts(line: str) -> Iterator[int]:
    """Where the parts of a line end; the last is its length."""
    begun = 0
    last = 0
    for match in _SENTENCE_END.finditer(line):
        if last > begun and match.end() - begun > _LONGEST_UNIT:
            yield last
            begun = last
        last = match.end()
    if last > begun and last < len(line) and len(line) - begun > _LONGEST_UNIT:
        yield last
    yield len(line)
