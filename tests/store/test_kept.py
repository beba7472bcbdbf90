"""A kept case that is decoded when it is asked for says what was kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.case import Case, Query
from dossier.case.glimpse import glimpse
from dossier.model import Event, Facts, Identified, Placed
from store.folder import CaseStore
from tests.made_case import made_case


@pytest.fixture
def kept(tmp_path: Path) -> Case:
    store = CaseStore.create(tmp_path)
    store.keep_case("key", made_case().data)
    data = store.case("key")
    assert data is not None
    return Case(data)


def test_every_part_comes_back_as_it_was_kept(kept: Case) -> None:
    made = made_case().data
    assert list(kept.data.events) == list(made.events)
    assert kept.data.events == made.events
    assert [kept.data.actors[at] for at in range(len(made.actors))] == list(made.actors)
    assert kept.data.statements == made.statements
    assert (kept.data.sources, kept.data.conflicts) == (made.sources, made.conflicts)
    assert kept.data.events[-1] == made.events[-1]
    assert list(kept.data.events[1:3]) == list(made.events[1:3])
    with pytest.raises(IndexError):
        kept.data.events[len(made.events)]


def test_a_glimpse_agrees_with_the_whole(kept: Case) -> None:
    events: list[Event] = list(kept.data.events)
    assert [one.id for one in glimpse(kept.data.events, Identified)] == [event.id for event in events]
    for placed, event in zip(glimpse(kept.data.events, Placed), events, strict=True):
        assert (placed.anchor.earliest, placed.anchor.latest) == (event.anchor.earliest, event.anchor.latest)
    for facts, event in zip(glimpse(kept.data.events, Facts), events, strict=True):
        assert (facts.kind, facts.status, facts.conflicts) == (event.kind, event.status, event.conflicts)


def test_questions_have_the_same_answers_from_disk_and_from_memory(kept: Case) -> None:
    made = made_case()
    actor, document = made.actors[0].id, made.sources[0].document.id
    for query in (
        Query(),
        Query(actor=actor),
        Query(source=document),
        Query(source=document, actor=actor),
        Query(text="bridge"),
        Query(text="bridge", status="denied"),
    ):
        assert list(kept.timeline(query)) == list(made.timeline(query))
    assert list(kept.events_of(actor)) == list(made.events_of(actor))
    assert kept.holds(Query(), made.data.events[0].id)
    assert not kept.holds(Query(text="no such words"), made.data.events[0].id)


def test_another_key_is_no_case(tmp_path: Path) -> None:
    store = CaseStore.create(tmp_path)
    store.keep_case("key", made_case().data)
    assert store.case("ke") is None
    assert store.case("key2") is None
