"""Statements: actors across the case, stable ids, dates that say where they come from."""

from __future__ import annotations

from dataclasses import replace

from dossier.assemble.cast import Cast
from dossier.assemble.chronology import Chronology
from dossier.assemble.clusters import Cluster
from dossier.assemble.inputs import Annotated
from dossier.assemble.statements import make_statements, statement_id
from dossier.days import parse_iso
from dossier.model import Anchor, Annotations, Document, Entity, EventMention, Mention, Quotation, Span

TEXT = '"We will go," said Ann Fox. "Soon." A spokesman for Acme told the Herald on Monday: "Never."'
DOCUMENT = Document("d" * 64, "pier.txt", "text", "utf-8", TEXT, ())


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def anchor(day: str | None, text: str) -> Anchor:
    number = parse_iso(day) if day else None
    return Anchor(number, number, day or "..", "day" if day else "open", text, "explicit")


FIRST = Quotation(*at("We will go,"), "direct", 0, Span(*at("said Ann Fox")), "say", "says")
SECOND = Quotation(*at("Soon."), "direct", 0, inferred=True, continues=0)
THIRD = Quotation(
    *at("Never."),
    "direct",
    1,
    Span(*at("A spokesman for Acme told")),
    "tell",
    "denies",
    through=2,
    addressee=2,
    medium="email",
    timex=0,
)
ANNOTATIONS = Annotations(
    document=DOCUMENT.id,
    version="1",
    language="en",
    genre="news",
    title=None,
    sentences=(),
    timexes=(),
    printed=(),
    entities=(
        Entity("Ann Fox", "PER"),
        Entity("spokesman for Acme", "PER", "role"),
        Entity("Acme", "ORG"),
        Entity("Herald", "ORG"),
    ),
    mentions=(
        Mention(*at("Ann Fox"), "name", "PER", 0),
        Mention(*at("A spokesman for Acme"), "nominal", "PER", 1),
        Mention(*at("Herald"), "name", "ORG", 3),
    ),
    roles=(),
    quotations=(FIRST, SECOND, THIRD),
    events=(
        EventMention(*at("said"), "statement", "say", "reported", 0),
        EventMention(*at("told"), "statement", "tell", "reported", 0),
    ),
    orders=(),
    claims=(),
)
CAST = Cast(
    actor_of={
        (DOCUMENT.id, 0): "a-fox",
        (DOCUMENT.id, 1): "a-spokesman",
        (DOCUMENT.id, 2): "a-acme",
        (DOCUMENT.id, 3): "a-herald",
    }
)
CLUSTERS = (Cluster(((0, 0),)), Cluster(((0, 1),)))
PUBLISHED = anchor("2019-03-14", "14 March 2019")
OPEN = anchor(None, "no date")


def statements(published: Anchor = PUBLISHED, events: tuple[Anchor, Anchor] = (OPEN, OPEN), **chronology: object):  # type: ignore[no-untyped-def]
    return make_statements(
        (Annotated(DOCUMENT, ANNOTATIONS),),
        CAST,
        CLUSTERS,
        Chronology((published,), events, **chronology),  # type: ignore[arg-type]
    )


def test_actors_are_those_of_the_case() -> None:
    first, second, third = statements()
    assert (first.speaker, second.speaker) == ("a-fox", "a-fox")
    assert (third.speaker, third.through, third.addressee) == ("a-spokesman", "a-acme", "a-herald")
    assert (third.cue, third.stance, third.medium) == ("A spokesman for Acme told", "denies", "email")
    assert second.inferred
    assert not first.inferred


def test_an_actor_that_the_cast_does_not_know_is_none() -> None:
    found = make_statements((Annotated(DOCUMENT, ANNOTATIONS),), Cast(), CLUSTERS, Chronology((PUBLISHED,), (OPEN, OPEN)))
    assert [s.speaker for s in found] == [None, None, None]


def test_passages_are_the_words() -> None:
    assert [TEXT[s.passage.start : s.passage.end] for s in statements()] == ["We will go,", "Soon.", "Never."]


def test_ids_depend_on_the_passage_alone() -> None:
    before = [s.id for s in statements()]
    assert len(set(before)) == 3
    assert before == [s.id for s in statements(events=(anchor("2019-03-01", "1 March 2019"), OPEN))]
    assert statement_id(DOCUMENT.id, FIRST) == statement_id(DOCUMENT.id, replace(FIRST, speaker=None))
    assert statement_id(DOCUMENT.id, FIRST) != statement_id("e" * 64, FIRST)


def test_the_event_that_tells_it_dates_a_statement_and_its_second_part() -> None:
    told = anchor("2019-03-11", "Monday 11 March 2019")
    first, second, third = statements(events=(told, OPEN))
    assert first.anchor == told
    assert second.anchor == told
    assert third.anchor != told


def test_its_own_date_comes_before_that_of_the_telling() -> None:
    own = anchor("2019-03-11", "Monday 11 March 2019")
    *_, third = statements(events=(OPEN, anchor("2019-03-12", "Tuesday")), timexes={(0, 0): own})
    assert third.anchor == own


def test_words_without_a_date_were_said_on_or_before_publication() -> None:
    first = statements()[0]
    assert (first.anchor.earliest, first.anchor.latest) == (None, parse_iso("2019-03-14"))
    assert first.anchor.edtf == "[..2019-03-14]"
    assert first.anchor.text == "on or before 14 March 2019"
    assert first.anchor.basis == "inferred"
    assert "on or before" in first.anchor.proof[0].says


def test_no_date_is_invented() -> None:
    first = statements(published=OPEN)[0]
    assert (first.anchor.earliest, first.anchor.latest, first.anchor.precision) == (None, None, "open")
    assert first.anchor.proof
