"""What is selected in a view state: its card, its passage, its title; and the state that a deep link leads to."""

from __future__ import annotations

from dossier.case import Case
from dossier.model import Passage
from dossier.view.dates import date_label
from dossier.view.disputes import conflict_card, statement_card
from dossier.view.evidence import event_card
from dossier.view.index import CaseIndex
from dossier.view.lines import Card
from dossier.view.papers import document_card
from dossier.view.people import actor_card
from dossier.view.state import ViewState


def leads_somewhere(case: Case, at: str) -> bool:
    """Whether a link names anything of the case."""
    return any((case.event(at), case.actor(at), case.source(at), case.conflict(at), case.statement(at)))


def state_at(case: Case, at: str | None) -> ViewState:
    """Where a link leads: an event, actor or conflict by id, a document by name or id; the beginning for anything else."""
    if at is None:
        return ViewState()
    if case.event(at):
        return ViewState(event=at)
    if case.actor(at):
        return ViewState(place="actors", pane="card", actor=at)
    if source := case.source(at):
        return ViewState(place="reader", document=source.document.id)
    if case.statement(at):
        return ViewState(place="statements", pane="card", statement=at)
    return ViewState(place="conflicts", pane="card", conflict=at) if case.conflict(at) else ViewState()


def card_of(index: CaseIndex, state: ViewState, cells: int) -> Card:
    """The card of what is selected."""
    selected = state.selected()
    if selected is None:
        return ()
    case = index.case
    match state.place:
        case "timeline":
            event = case.event(selected)
            return event_card(index, event) if event else ()
        case "actors":
            actor = case.actor(selected)
            return actor_card(index, actor) if actor else ()
        case "conflicts":
            conflict = case.conflict(selected)
            return conflict_card(index, conflict, cells - 2) if conflict else ()
        case "statements":
            statement = case.statement(selected)
            return statement_card(index, statement) if statement else ()
        case _:
            source = case.source(selected)
            return document_card(index, source) if source else ()


def first_passage(index: CaseIndex, state: ViewState) -> Passage | None:
    """The passage to preview for what is selected."""
    selected, case = state.selected(), index.case
    if selected is None:
        return None
    if state.place == "timeline" and (event := case.event(selected)) and event.tellings:
        return event.tellings[0].trigger
    if state.place == "actors" and (actor := case.actor(selected)) and actor.mentions:
        return actor.mentions[0].passage
    if state.place == "conflicts" and (conflict := case.conflict(selected)) and conflict.sides:
        return conflict.sides[0].passage
    if state.place == "statements":
        statement = case.statement(selected)
        return statement.passage if statement else None
    return Passage(selected, 0, 0) if state.place == "documents" else None


def title_of(index: CaseIndex, state: ViewState) -> str:
    """What is selected, in words for the crumb line."""
    selected, case = state.selected(), index.case
    if selected is None:
        return ""
    if state.place == "timeline" and (event := case.event(selected)):
        return f"{date_label(event.anchor)} {event.title}"
    if state.place == "actors":
        return index.actor_name(selected)
    if state.place == "conflicts" and (conflict := case.conflict(selected)):
        return conflict.says
    if state.place in ("documents", "reader") and (source := case.source(selected)):
        return f"{source.document.name}  {source.title}"
    return ""
