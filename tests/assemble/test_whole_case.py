"""A dozen documents about a dam, assembled: events told once, origins counted, conflicts shown, ids that stay."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from dossier.assemble import assemble
from dossier.model import CaseData, Conflict, Event


def _flood_case() -> ModuleType:
    spec = importlib.util.spec_from_file_location("flood_case", Path(__file__).with_name("flood_case.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FLOOD = _flood_case()


@pytest.fixture(scope="module")
def case() -> CaseData:
    return assemble(FLOOD.annotated())


def names_of(case: CaseData, event: Event) -> set[str]:
    by_id = {source.document.id: source.document.name for source in case.sources}
    return {by_id[telling.trigger.document][:2] for telling in event.tellings}


def the(case: CaseData, kind: str, words: str) -> Event:
    found = [event for event in case.events if event.kind == kind and words in event.title]
    assert len(found) == 1, [event.title for event in case.events if event.kind == kind]
    return found[0]


def conflict(case: CaseData, kind: str, words: str) -> Conflict:
    texts = {source.document.id: source.document.text for source in case.sources}
    found = [
        one
        for one in case.conflicts
        if one.kind == kind and any(words in texts[s.passage.document][s.passage.start : s.passage.end] for s in one.sides)
    ]
    assert len(found) == 1, [(one.kind, one.says) for one in case.conflicts]
    return found[0]


def test_announced_and_held_is_one_event(case: CaseData) -> None:
    visit = the(case, "travel", "Mara Teller visits the Orrin dam")
    assert names_of(case, visit) == {"07", "08"}
    assert visit.status == "reported"
    assert visit.why_one


def test_a_copied_story_is_one_event_of_one_origin(case: CaseData) -> None:
    suit = the(case, "lawsuit", "Three families file a lawsuit")
    assert names_of(case, suit) == {"10", "11"}
    assert len(suit.origins) == 1


def test_the_same_quotation_is_one_statement_though_the_days_differ(case: CaseData) -> None:
    files = next(event for event in case.events if names_of(case, event) == {"05", "06"})
    assert len(files.origins) == 1
    disagreement = conflict(case, "date", "Tuesday")
    assert disagreement.weight == "incompatible"
    assert disagreement.id in files.conflicts


def test_a_count_of_two_contradicts_at_least_four(case: CaseData) -> None:
    assert conflict(case, "number", "Two workers").weight == "incompatible"


def test_wordings_of_one_quotation_are_shown_together(case: CaseData) -> None:
    sides = conflict(case, "wording", "ignore a warning").sides
    assert len({side.passage.document for side in sides}) == 2


def test_called_for_and_held_are_set_side_by_side(case: CaseData) -> None:
    assert conflict(case, "fact", "conducted an investigation").weight == "possible"


def test_offices_of_one_person_are_compared(case: CaseData) -> None:
    assert {side.says.casefold() for side in conflict(case, "title", "Minister").sides} >= {"minister"}


def test_hypotheses_questions_and_demands_are_not_on_the_timeline(case: CaseData) -> None:
    titles = " | ".join(event.title for event in case.events if event.kind not in ("statement", "demand"))
    for words in ("would have been killed", "fail again", "close a dam", "pay for the damage", "meet the families"):
        assert words not in titles
    assert not any(event.kind == "killing" for event in case.events)


def test_different_counts_of_one_accident_do_not_hide_one_another(case: CaseData) -> None:
    injured = [event for event in case.events if "workers are injured" in event.title]
    assert {name for event in injured for name in names_of(case, event)} >= {"01", "03"}


def test_the_order_of_documents_changes_nothing() -> None:
    documents = FLOOD.annotated()
    assert assemble(list(reversed(documents))) == assemble(documents)


def test_ids_stay_when_a_document_is_added() -> None:
    names = list(FLOOD.DOCUMENTS)
    before = assemble(FLOOD.annotated(names[:-1]))
    after = assemble(FLOOD.annotated(names))
    assert {event.id for event in before.events} <= {event.id for event in after.events}


def test_every_passage_lies_within_its_document(case: CaseData) -> None:
    texts = {source.document.id: source.document.text for source in case.sources}
    for event in case.events:
        for telling in event.tellings:
            trigger, sentence = telling.trigger, telling.passage
            assert sentence.start <= trigger.start < trigger.end <= sentence.end <= len(texts[trigger.document])
            assert texts[trigger.document][trigger.start : trigger.end].strip()
    for one in case.conflicts:
        for side in one.sides:
            assert 0 <= side.passage.start < side.passage.end <= len(texts[side.passage.document])


def test_each_document_is_in_one_origin_of_its_event(case: CaseData) -> None:
    for event in case.events:
        held = [document for origin in event.origins for document in origin.documents]
        assert sorted(held) == sorted({telling.trigger.document for telling in event.tellings})


def test_nothing_gives_an_empty_case() -> None:
    assert assemble([]).events == ()
