"""What the palette offers: every action that works here, with its key; actors, documents, conflicts, events."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from dossier.case.glimpse import glimpse
from dossier.model import Identified, Wording
from dossier.view.dates import date_label
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import Ref
from tui.acting import Acting
from tui.picker import Option
from tui.registry import actions_in

_MOST_EVENTS = 60


def palette(index: CaseIndex, scopes: Sequence[tuple[Acting, str]], typed: str) -> list[Option[Ref | str]]:
    """Options whose label has every typed word, actions first."""
    words = typed.casefold().split()
    found = chain(_actions(scopes), _things(index))
    options = [option for option in found if all(word in option.label.casefold() for word in words)]
    if words:
        options += islice(_events(index, words), _MOST_EVENTS)
    return options


def _actions(scopes: Sequence[tuple[Acting, str]]) -> Iterator[Option[Ref | str]]:
    for owner, scope in scopes:
        for action in actions_in(scope):
            yield Option(f"{action.group}: {action.label}", action.shown, action.id, owner.unavailable(action.id))


def _things(index: CaseIndex) -> Iterator[Option[Ref | str]]:
    for actor in index.case.actors:
        yield Option(f"Actor: {actor.name}", actor.type, Ref("actor", actor.id))
    for source in index.case.sources:
        label = f"Document: {source.title or source.document.name}"
        yield Option(label, source_label(source), Ref("document", source.document.id))
    for conflict in index.case.conflicts:
        yield Option(f"Conflict: {conflict.says}", conflict.kind, Ref("conflict", conflict.id))


def _events(index: CaseIndex, words: list[str]) -> Iterator[Option[Ref | str]]:
    events = index.case.data.events
    for row, (wording, known) in enumerate(zip(glimpse(events, Wording), glimpse(events, Identified), strict=True)):
        label = f"Event: {wording.title}"
        folded = f"{label} {known.id}".casefold()
        if all(word in folded for word in words):
            yield Option(label, date_label(events[row].anchor), Ref("event", known.id))
