"""Cards as the app shows them: each statement leads to what it rests on."""

from __future__ import annotations

from dossier.case import Query
from dossier.days import parse_iso
from dossier.model import Bounds, Passage
from dossier.view.disputes import conflict_card, statement_card
from dossier.view.evidence import event_card
from dossier.view.filters import chips, choices, days_of
from dossier.view.index import CaseIndex
from dossier.view.lines import Card, Ref
from dossier.view.listings import actors_listing, conflicts_listing, documents_listing, statements_listing
from dossier.view.papers import document_card
from dossier.view.people import actor_card
from tests.made_case import made_case

CASE = made_case()
INDEX = CaseIndex(CASE)


def _text(card: Card) -> str:
    return "\n".join("".join(part.text for part in item.pieces) for item in card)


def _targets(card: Card) -> list[object]:
    return [item.target for item in card if item.target is not None]


def test_event_card_leads_to_tellings_steps_actors_and_conflict() -> None:
    event = CASE.event("e-closed")
    assert event is not None
    card = event_card(INDEX, event)
    targets = _targets(card)
    assert all(telling.trigger in targets for telling in event.tellings)
    assert all(step.passage in targets for step in event.anchor.proof)
    assert Ref("actor", "a-roads") in targets
    assert Ref("conflict", "c-day") in targets
    assert "A bare weekday in a report is the last one before it." in _text(card)


def test_undated_event_says_that_nothing_bounds_it() -> None:
    event = CASE.event("e-letters")
    assert event is not None
    assert "No passage bounds this date." in _text(event_card(INDEX, event))


def test_actor_card_has_roles_statements_and_denials() -> None:
    mayor, office = CASE.actor("a-brunner"), CASE.actor("a-roads")
    assert mayor is not None
    assert office is not None
    assert "Mayor  Lindau Post" in _text(actor_card(INDEX, mayor))
    said = _text(actor_card(INDEX, office))
    assert "Denies or declines: 1 statement" in said
    assert "it had been warned" in said


def test_sides_of_a_conflict_stand_beside_each_other_where_there_is_room() -> None:
    conflict = CASE.conflict("c-day")
    assert conflict is not None
    wide, narrow = conflict_card(INDEX, conflict, 80), conflict_card(INDEX, conflict, 40)
    assert any("Monday 2019-03-11" in row and "a Tuesday" in row for row in _text(wide).splitlines())
    for card in (wide, narrow):
        assert all(side.passage in _targets(card) for side in conflict.sides)
        assert Ref("event", "e-closed") in _targets(card)


def test_statement_and_document_cards() -> None:
    statement, source = CASE.statement("s-nothing"), CASE.source("2019/column.txt")
    assert statement is not None
    assert source is not None
    assert {Ref("actor", "a-brunner"), Ref("actor", "a-roads"), Ref("actor", "a-courier")} <= set(
        _targets(statement_card(INDEX, statement))
    )
    card = document_card(INDEX, source)
    assert "The page prints its date." in _text(card)
    assert source.document.id in _text(card)
    assert any(isinstance(target, Passage) for target in _targets(card))


def test_rows_of_the_lists_fill_their_cells_at_any_width() -> None:
    for make in (actors_listing, statements_listing, conflicts_listing, documents_listing):
        listing = make(INDEX)
        assert listing.ids
        for cells in (60, 79, 84, 139):
            for position in range(len(listing.ids)):
                assert sum(len(part.text) for part in listing.pieces(position, cells)) <= cells
            assert len(listing.head(cells)) <= cells


def test_typed_days() -> None:
    day = parse_iso
    assert days_of("2017") == Bounds(day("2017-01-01"), day("2017-12-31"))
    assert days_of("from 2017-04") == Bounds(day("2017-04-01"), None)
    assert days_of("2017-02..2017-04-05") == Bounds(day("2017-02-01"), day("2017-04-05"))
    assert days_of("until 2016-02") == Bounds(None, day("2016-02-29"))
    assert days_of("before 2017") == Bounds(None, day("2016-12-31"))
    assert days_of("after 2017-04-05") == Bounds(day("2017-04-06"), None)
    assert days_of("2017-02-30") is None
    assert days_of("2017-13") is None
    assert days_of("spring") is None


def test_picking_a_filter_leaves_as_many_events_as_it_says() -> None:
    query = Query()
    for choice in choices(INDEX, query, CASE.timeline(query), ""):
        assert choice.detail.split()[0] == str(len(CASE.timeline(choice.query)))


def test_chips_take_their_own_filter_away() -> None:
    query = Query(actor="a-roads", status="denied", earliest=parse_iso("2019-01-01"))
    labels = [label for label, _ in chips(INDEX, query)]
    assert labels == ["actor: Roads Office", "status: denied", "days: 2019-01-01.."]
    assert chips(INDEX, chips(INDEX, query)[0][1])[0][0] == "status: denied"
