"""The year of documents that print none: those of one story read their dates as nearest to the dated documents of that story."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator

from dossier.assemble.evidence import Evidence
from dossier.assemble.likeness import content_words
from dossier.assemble.network import Constraint, Solution, Variable
from dossier.assemble.voices import document_time
from dossier.assemble.wording import day_words
from dossier.model import Bounds, Passage, Step

_SHARED_EVENTS = 2
"""Events that a document must tell together with the others of a story; one alone may be a passing mention."""

_ALIKE = 0.25
"""Share of their vocabulary (cosine) that two documents of one story have in common: the same company launching another
product a year later has less."""

_HALF_A_YEAR = 183

_DATED = 31
"""A document whose time is known within so many days dates the others of its story."""

_DOUBT = 5
"""The chain yields to whatever a document says of its own time."""


def year_chain(evidence: Evidence, solution: Solution) -> Iterator[Constraint]:
    """Constraints that give yearless dates of undated documents the year of their story.

    A document that shares events with dated ones, and whose own time is not known within a year, means by "April" the April
    nearest to them. Where the dated ones lie far apart, so do the bounds."""
    times = {number: solution.bounds(document_time(number)) for number in range(len(evidence.documents))}
    dated = {number for number, bounds in times.items() if _width(bounds) is not None and (_width(bounds) or 0) <= _DATED}
    for story in _stories(evidence):
        for number in sorted(story - dated):
            width = _width(times[number])
            known = sorted(story & dated)
            if known and (width is None or width > 2 * _HALF_A_YEAR):
                yield from _nearest(evidence, number, known, times)


def _nearest(evidence: Evidence, number: int, known: list[int], times: dict[int, Bounds]) -> Iterator[Constraint]:
    first = min(known, key=lambda n: (times[n].earliest or 0, n))
    last = max(known, key=lambda n: (times[n].latest or 0, n))
    for (document, index), reading in sorted(evidence.readings.items()):
        if document != number or not reading.yearless or reading.reference.startswith("comment"):
            continue
        yield _tie(evidence, number, index, first, times, reading.first, -_HALF_A_YEAR, None if first != last else _HALF_A_YEAR)
        if first != last:
            yield _tie(evidence, number, index, last, times, reading.first, None, _HALF_A_YEAR)


def _tie(
    evidence: Evidence,
    number: int,
    index: int,
    to: int,
    times: dict[int, Bounds],
    day: Variable,
    low: int | None,
    high: int | None,
) -> Constraint:
    timex = evidence.documents[number].said.timexes[index]
    name, other = evidence.documents[number].document.name, evidence.documents[to].document.name
    when = times[to].earliest
    says = (
        f"{name} prints no year but tells the story of {other}, dated {day_words(when or 0)}: its dates are those nearest to it"
    )
    step = Step(
        "year of the story", says, "cross-document", Passage(evidence.documents[number].document.id, timex.start, timex.end)
    )
    return Constraint(day, document_time(to), low, high, "convention", (step,), _DOUBT)


def _width(bounds: Bounds) -> int | None:
    return None if bounds.earliest is None or bounds.latest is None else bounds.latest - bounds.earliest


def _stories(evidence: Evidence) -> Iterator[set[int]]:
    """Documents that tell several of the same events in much the same words."""
    events_of: dict[int, set[int]] = defaultdict(set)
    for cluster, members in enumerate(evidence.clusters):
        documents = {number for number, _ in members.mentions}
        if len(documents) > 1:
            for number in documents:
                events_of[number].add(cluster)
    words = {number: content_words(evidence.documents[number].document.text) for number in events_of}
    left = sorted(events_of)
    for start in sorted(events_of):
        if start not in left:
            continue
        story = {start}
        while joining := [n for n in left if n not in story and _belongs(n, story, events_of, words)]:
            story.update(joining)
        if len(story) > 1:
            left = [n for n in left if n not in story]
            yield story


def _belongs(number: int, story: set[int], events_of: dict[int, set[int]], words: dict[int, frozenset[str]]) -> bool:
    shared: set[int] = set()
    for other in sorted(story):
        common = events_of[number] & events_of[other]
        if common and len(words[number] & words[other]) >= _ALIKE * math.sqrt(len(words[number]) * len(words[other])):
            shared |= common
    return len(shared) >= _SHARED_EVENTS
