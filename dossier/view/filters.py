"""Filters as a person picks them: every value that the case's events have, with the number of events each would leave, and what a
typed date or word means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.case import Query
from dossier.case.glimpse import glimpse
from dossier.days import days_in_month, iso, month_bounds, parse_iso, year_bounds
from dossier.model import Bounds, Event, EventStatus, Facts
from dossier.view.index import CaseIndex, source_label
from dossier.view.printable import one_line
from dossier.view.words import STATUSES, count

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_RANGE = re.compile(
    r"(?:(from|since|after|to|until|before|in)\s+)?(\d{4}[-\d]*)(?:\s*(?:\.\.|→|/|to)\s*(\d{4}[-\d]*))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A filter to pick: what it says, what picking it leaves, the query it makes."""

    label: str
    detail: str
    query: Query


def chips(index: CaseIndex, query: Query) -> list[tuple[str, Query]]:
    """The filters that hold, as (label, the query without it), in a fixed order."""
    found: list[tuple[str, Query]] = []
    if query.actor:
        found.append((f"actor: {index.actor_name(query.actor) or query.actor}", replace(query, actor=None)))
    if query.status:
        found.append((f"status: {query.status}", replace(query, status=None)))
    if query.kind:
        found.append((f"kind: {query.kind}", replace(query, kind=None)))
    if query.source:
        source = index.case.source(query.source)
        label = source_label(source) if source else query.source
        found.append((f"source: {one_line(label)}", replace(query, source=None)))
    if query.earliest is not None or query.latest is not None:
        low = iso(query.earliest) if query.earliest is not None else ""
        high = iso(query.latest) if query.latest is not None else ""
        found.append((f"days: {low}..{high}", replace(query, earliest=None, latest=None)))
    if query.text:
        found.append((f"words: {one_line(query.text)}", replace(query, text=None)))
    return found


def choices(index: CaseIndex, query: Query, events: Sequence[Event], typed: str) -> list[Choice]:
    """What can be picked now: a typed date or word, then every value that the shown events have, the most frequent first."""
    found = typed_choices(query, typed)
    wanted = typed.casefold().strip()
    for choice in _facets(index, query, events):
        if wanted in choice.label.casefold():
            found.append(choice)
    return found


def typed_choices(query: Query, typed: str) -> list[Choice]:
    """What typed text itself can mean: days, or words of the events."""
    text = typed.strip()
    if not text:
        return []
    found = []
    bounds = days_of(text)
    if bounds is not None:
        low = iso(bounds.earliest) if bounds.earliest is not None else ""
        high = iso(bounds.latest) if bounds.latest is not None else ""
        days = replace(query, earliest=bounds.earliest, latest=bounds.latest)
        found.append(Choice(f"days: {low}..{high}", "events that can lie in these days", days))
    found.append(Choice(f"words: {one_line(text)}", "in title or passage", replace(query, text=text)))
    return found


def days_of(text: str) -> Bounds | None:
    """The days that typed text means: ``2017``, ``2017-04``, ``from 2017-04``, ``2017-02..2017-04``; else ``None``."""
    match = _RANGE.fullmatch(text.strip())
    if not match:
        return None
    first, last = _unit(match[2]), _unit(match[3]) if match[3] else None
    if first is None or (match[3] and last is None):
        return None
    word = (match[1] or "in").lower()
    if last is not None:
        return Bounds(first.earliest, last.latest)
    if word in ("from", "since"):
        return Bounds(first.earliest, None)
    if word == "after":
        return Bounds(None if first.latest is None else first.latest + 1, None)
    if word == "before":
        return Bounds(None, None if first.earliest is None else first.earliest - 1)
    return Bounds(None, first.latest) if word in ("to", "until") else first


def _unit(text: str) -> Bounds | None:
    match = _DATE.fullmatch(text)
    if not match:
        return None
    year, month, number = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match[2] is None:
        return year_bounds(year)
    if not 1 <= month <= 12:
        return None
    if match[3] is None:
        return month_bounds(year, month)
    if not 1 <= number <= days_in_month(year, month):
        return None
    day = parse_iso(text)
    return Bounds(day, day)


def _facets(index: CaseIndex, query: Query, events: Sequence[Event]) -> list[Choice]:
    statuses, kinds, actors, sources = Counter[EventStatus](), Counter[str](), Counter[str](), Counter[str]()
    for event in glimpse(events, Facts):
        statuses[event.status] += 1
        kinds[event.kind] += 1
        actors.update({part.actor for part in event.parts})
        sources.update({telling.trigger.document for telling in event.tellings})
    found = [
        Choice(f"status: {STATUSES[status].word}", count(n, "event"), replace(query, status=status))
        for status, n in statuses.most_common()
    ]
    found += [
        Choice(f"actor: {index.actor_name(a)}", count(n, "event"), replace(query, actor=a)) for a, n in actors.most_common()
    ]
    for kind, n in kinds.most_common():
        found.append(Choice(f"kind: {one_line(kind)}", count(n, "event"), replace(query, kind=kind)))
    for document, number in sources.most_common():
        source = index.case.source(document)
        if source is not None:
            label = f"source: {source_label(source)} ({one_line(source.document.name)})"
            found.append(Choice(label, count(number, "event"), replace(query, source=source.document.name)))
    return found
