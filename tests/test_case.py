"""Questions asked of a case: filters, finding by name, search, what is open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.case import Query
from dossier.case.find import find_actor, find_anything, find_event, find_source
from dossier.case.folding import fold, search_terms
from dossier.case.index import TextIndex
from dossier.case.questions import open_questions
from dossier.case.search import Searcher, passages_of
from dossier.days import day
from tests.building import document
from tests.dam_case import LETTER_DOCUMENT, case


def ids(query: Query) -> list[str]:
    return [event.id for event in case().timeline(query)]


def test_every_filter_must_hold_and_what_can_lie_in_the_window_stays() -> None:
    assert ids(Query()) == ["e-cracks", "e-broke", "e-inquiry", "e-sirens"]
    assert ids(Query(actor="o1")) == ["e-cracks", "e-sirens"]
    assert ids(Query(earliest=day(2019, 6, 5))) == ["e-broke", "e-inquiry", "e-sirens"]
    assert ids(Query(latest=day(2019, 6, 3))) == ["e-cracks", "e-sirens"]
    assert ids(Query(source="press/bulletin.txt")) == ["e-broke", "e-inquiry", "e-sirens"]
    assert ids(Query(status="planned")) == ["e-inquiry"]
    assert ids(Query(source="no such document")) == []


def test_text_filter_ignores_case_and_accents_and_wants_all_words() -> None:
    assert ids(Query(text="VARANY market")) == ["e-broke"]
    assert ids(Query(text="varany inquiry")) == []
    assert ids(Query(text="cracks", actor="o1")) == ["e-cracks"]


@pytest.mark.parametrize("asked", ["brandt", "Mayor Brandt", "ILSE", "p1", "Ilse Brandt’s", "ilse bra"])
def test_actor_by_any_name_or_part(asked: str) -> None:
    found = find_actor(case(), asked)
    assert [actor.name for actor in found.hits] == ["Ilse Brandt"]


def test_a_named_body_comes_before_its_unnamed_spokesman() -> None:
    assert [actor.id for actor in find_actor(case(), "the River Authority").hits] == ["o1"]
    assert [actor.id for actor in find_actor(case(), "river").hits] == ["o1"]


def test_a_part_of_several_gives_the_candidates_and_nothing_gives_what_looks_like_it() -> None:
    assert {actor.id for actor in find_actor(case(), "brand").hits} == {"p1", "p2"}
    missing = find_actor(case(), "Bradnt")
    assert not missing.hits
    assert "Ilse Brandt" in missing.near


def test_documents_and_events_by_id_name_and_beginning() -> None:
    assert find_source(case(), "press").only is not None
    assert find_source(case(), LETTER_DOCUMENT.id[:8]).only is not None
    assert find_source(case(), "herald.txt").only is not None
    broke = find_event(case(), "e-bro").only
    assert broke is not None
    assert broke.id == "e-broke"
    by_title = find_anything(case(), "engineers cracks").only
    assert getattr(by_title, "id", "") == "e-cracks"


def test_an_empty_name_finds_nothing() -> None:
    assert find_anything(case(), "  ").hits == find_anything(case(), "").hits == ()


def test_search_ranks_the_name_itself_first_and_shows_a_passage_for_each() -> None:
    findings = Searcher(case()).search("river authority")
    assert (findings.hits[0].kind, findings.hits[0].id) == ("actor", "o1")
    assert {hit.kind for hit in findings.hits} == {"actor", "event", "quotation", "passage"}
    assert all(hit.passage is not None for hit in findings.hits)


def test_search_prefers_whole_words_and_phrases() -> None:
    index = TextIndex([("damage", ""), ("a dam", ""), ("", "the dam broke"), ("", "a dam, later it broke")])
    ranked = sorted(index.rows(("dam",)), key=lambda row: -index.score(row, ("dam",)))
    assert ranked == [1, 2, 3, 0]
    assert index.score(2, ("dam", "broke")) > index.score(3, ("dam", "broke"))


def test_quoted_words_stand_together() -> None:
    searcher = Searcher(case())
    assert searcher.search('"market square"').totals["passage"] == 1
    assert searcher.search('"square market"').totals["passage"] == 0
    assert search_terms('Say "Market  Square", now!') == ("say", "market square", "now")


@given(
    st.lists(st.tuples(st.text("abc ", max_size=6), st.text("abc ", max_size=12)), max_size=12),
    st.text("abc", min_size=1, max_size=3),
)
def test_index_finds_just_the_rows_that_hold_the_term(rows: list[tuple[str, str]], term: str) -> None:
    expected = [number for number, (head, body) in enumerate(rows) if term in head or term in body]
    assert TextIndex(rows).rows((term,)) == expected


@given(st.text(max_size=60))
def test_folding_settles(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.sampled_from(["One sentence stands here. ", "No! ", "word " * 90, "\n", "\n\n", "  "]), max_size=12))
def test_passages_cover_every_word_once(parts: list[str]) -> None:
    source = document("any.txt", "Title\n" + "".join(parts), (("title", "title", "Title"),))
    passages = list(passages_of(source))
    texts = [source.text[p.start : p.end] for p in passages]
    assert " ".join(texts).split() == source.text.split()
    assert all(text == text.strip() and "\n" not in text for text in texts)


def test_open_questions_name_conflicts_identities_dates_and_speakers() -> None:
    kinds = {question.kind for question in open_questions(case())}
    assert kinds >= {"conflict", "identity", "date", "speaker"}
    about_brandt = open_questions(case(), "p1")
    assert [question.says for question in about_brandt] == ["Is Tomas Brandl the same as Ilse Brandt?"]
