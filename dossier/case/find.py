"""Finding what a person names: an actor by any alias or part of it, an event or document by id, name or beginning.

The strictest reading that fits anything decides; where it fits several, all of them are the answer and the person chooses.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from dossier.case import Case
from dossier.case.folding import fold, search_terms, words
from dossier.model import Actor, Conflict, Event, Source, Statement

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """What a name can mean: one thing, several to choose from, or nothing with the names that look like it."""

    hits: tuple[T, ...] = ()
    near: tuple[str, ...] = ()

    @property
    def only(self) -> T | None:
        return self.hits[0] if len(self.hits) == 1 else None


def find_actor(case: Case, asked: str) -> Found[Actor]:
    """By id, then name, alias, whole words of either, beginnings of words, any part. Named actors come before unnamed roles."""
    exact = case.actor(asked)
    if exact:
        return Found((exact,))
    hits = _best_level(case.actors, _bare(asked), _actor_names, lambda actor: actor.type == "role")
    return Found(hits) if hits else Found(near=_near(asked, (name for actor in case.actors for name in _actor_names(actor))))


def find_source(case: Case, asked: str) -> Found[Source]:
    """By name, id, the beginning of either, or a part of name or title."""
    exact = case.source(asked)
    if exact:
        return Found((exact,))
    begin = tuple(s for s in case.sources if (asked and s.document.name.startswith(asked)) or _id_begins(s.document.id, asked))
    if begin:
        return Found(begin)
    hits = _best_level(case.sources, _bare(asked), _source_names, lambda source: False)
    return Found(hits) if hits else Found(near=_near(asked, (source.document.name for source in case.sources)))


def find_event(case: Case, asked: str) -> Found[Event]:
    """By id, its beginning, or the words of its title."""
    exact = case.event(asked)
    if exact:
        return Found((exact,))
    begin = tuple(event for event in case.data.events if _id_begins(event.id, asked))
    if begin:
        return Found(begin)
    terms = search_terms(asked)
    rows = case.event_index.rows(terms)
    titled = (case.data.events[row] for row in rows if _holds_all(case.data.events[row].title, terms))
    return Found(tuple(titled))


def _holds_all(title: str, terms: Sequence[str]) -> bool:
    folded = fold(title)
    return all(term in folded for term in terms)


def find_statement(case: Case, asked: str) -> Found[Statement]:
    """By id or its beginning."""
    exact = case.statement(asked)
    if exact:
        return Found((exact,))
    return Found(tuple(s for s in case.data.statements if _id_begins(s.id, asked)))


def find_conflict(case: Case, asked: str) -> Found[Conflict]:
    """By id or its beginning."""
    exact = case.conflict(asked)
    if exact:
        return Found((exact,))
    return Found(tuple(c for c in case.conflicts if _id_begins(c.id, asked)))


Thing = Actor | Source | Event | Statement | Conflict


def find_anything(case: Case, asked: str) -> Found[Thing]:
    """An exact id first; then an actor, a document, an event, a statement, a conflict, by the means of each, in this order."""
    by_id = case.actor(asked) or case.source(asked) or case.event(asked) or case.statement(asked) or case.conflict(asked)
    if by_id:
        return Found((by_id,))
    near: tuple[str, ...] = ()
    for find in _FINDERS:
        found = find(case, asked)
        if found.hits:
            return found
        near += found.near
    return Found(near=near)


_FINDERS: tuple[Callable[[Case, str], Found[Any]], ...] = (find_actor, find_source, find_event, find_statement, find_conflict)


def _best_level(things: Sequence[T], asked: str, names: Callable[[T], Sequence[str]], last: Callable[[T], bool]) -> tuple[T, ...]:
    """The things whose names fit best; ``last`` marks those that count only where no other fits as well."""
    if not asked:
        return ()
    best = len(_LEVELS) * 2
    hits: list[T] = []
    for thing in things:
        level = min((_level(asked, name) * 2 + last(thing) for name in names(thing)), default=best)
        if level < best:
            best, hits = level, []
        if level == best and level < len(_LEVELS) * 2:
            hits.append(thing)
    return tuple(hits)


def _level(asked: str, name: str) -> int:
    folded = _bare(name)
    return next((number for number, fits in enumerate(_LEVELS) if fits(asked, folded)), len(_LEVELS))


def _whole_words(asked: str, name: str) -> bool:
    return set(words(asked)) <= set(words(name)) if words(asked) else False


def _beginnings(asked: str, name: str) -> bool:
    parts = words(name)
    return bool(words(asked)) and all(any(part.startswith(word) for part in parts) for word in words(asked))


_LEVELS: tuple[Callable[[str, str], bool], ...] = (
    lambda asked, name: asked == name,
    _whole_words,
    _beginnings,
    lambda asked, name: asked in name,
)


def _bare(name: str) -> str:
    """A name as it is compared: folded, one space between words, no article, no possessive."""
    folded = " ".join(fold(name).split()).removeprefix("the ")
    return folded.removesuffix("'s")


def _actor_names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)


def _source_names(source: Source) -> tuple[str, ...]:
    return (source.document.name, source.title)


def _id_begins(id: str, asked: str) -> bool:
    """At least four characters, so that a short word is no id."""
    return len(asked) >= 4 and id.startswith(asked.lower())


def _near(asked: str, names: Iterable[str], limit: int = 5) -> tuple[str, ...]:
    """Names that look like what was asked, as a whole or by one of their words."""
    target = _bare(asked)
    by_form: dict[str, str] = {}
    for name in names:
        by_form.setdefault(_bare(name), name)
        for word in words(name):
            by_form.setdefault(word, name)
    close = difflib.get_close_matches(target, list(by_form), n=limit * 2, cutoff=0.7)
    return tuple(dict.fromkeys(by_form[form] for form in close))[:limit]
