"""Document times and event anchors from small documents: real texts and time expressions, event mentions made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dossier.annotate.source import prepare
from dossier.annotate.timex import find_timexes, printed_dates
from dossier.assemble.chronology import Chronology, date_everything
from dossier.assemble.clusters import Cluster
from dossier.assemble.inputs import Annotated
from dossier.days import day, iso
from dossier.intake import read_document
from dossier.model import Anchor, Annotations, EventMention, Order, Span


def paper(name: str, text: str, *events: tuple[str, dict[str, Any]], orders: Sequence[tuple[int, int, str]] = ()) -> Annotated:
    """A document with an event mention at each of the given words; ``timex`` names the expression that dates it."""
    document = read_document(text.encode(), name)
    source = prepare(document)
    timexes = find_timexes(source)
    mentions = []
    for word, told in events:
        start = text.index(word)
        told = {"kind": "act", "status": "reported", "tense": "past", **told}
        words = told.pop("timex", None)
        at = next(i for i, t in enumerate(timexes) if text[t.start : t.end] == words) if words else None
        sentence = next(i for i, s in enumerate(source.sentences) if s.start <= start < s.end)
        mentions.append(EventMention(start, start + len(word), lemma=word, sentence=sentence, timex=at, **told))
    cues = (Order(a, b, Span(text.index(c), text.index(c) + len(c))) for a, b, c in orders)
    said = Annotations(
        document.id, "1", "en", "news", None, source.sentences, timexes, printed_dates(source, timexes),
        (), (), (), (), tuple(mentions), tuple(cues), (),
    )  # fmt: skip
    return Annotated(document, said)


def chronology(*documents: Annotated, same: Sequence[Sequence[tuple[int, int]]] = ()) -> Chronology:
    joined = {member for group in same for member in group}
    alone = [((n, i),) for n, d in enumerate(documents) for i in range(len(d.said.events)) if (n, i) not in joined]
    return date_everything(documents, [Cluster(tuple(group)) for group in (*same, *alone)])


def span(anchor: Anchor) -> tuple[str | None, str | None]:
    return (
        iso(anchor.earliest) if anchor.earliest is not None else None,
        iso(anchor.latest) if anchor.latest is not None else None,
    )


def rules(anchor: Anchor) -> list[str]:
    return [step.rule for step in anchor.proof]


RELEASE = (
    "Dam closed for repair\n\nPublished on June 9, 1998\n\nEngineers closed the dam on Thursday. They found the crack in May.\n"
)


def test_a_printed_date_dates_the_document_and_a_weekday_counts_back_from_it() -> None:
    found = chronology(paper("a.txt", RELEASE, ("closed the", {"timex": "Thursday"}), ("found", {"timex": "May"})))
    assert span(found.published[0]) == ("1998-06-09", "1998-06-09")
    assert found.published[0].basis == "explicit"
    assert span(found.events[0]) == ("1998-06-04", "1998-06-04")
    assert found.events[0].basis == "relative"
    assert (found.events[1].edtf, found.events[1].text) == ("1998-05", "May 1998")
    assert "weekday" in rules(found.events[0])
    assert "printed date" in rules(found.events[0])


def test_an_event_without_a_time_is_on_or_before_publication_and_never_of_that_day() -> None:
    found = chronology(paper("a.txt", RELEASE, ("closed the", {})))
    assert span(found.events[0]) == (None, "1998-06-09")
    assert found.events[0].text == "on or before 9 June 1998"


def test_alone_an_undated_document_gets_no_year() -> None:
    found = chronology(paper("a.txt", "The dam failed in April.", ("failed", {"timex": "April"})))
    assert span(found.published[0]) == (None, None)
    assert (found.events[0].edtf, found.events[0].text) == ("XXXX-04", "April, year unknown")


def test_a_year_named_as_past_is_a_lower_bound_of_the_document() -> None:
    found = chronology(paper("a.txt", "The dam was built in 1931.", ("built", {"timex": "1931"})))
    assert span(found.published[0]) == ("1931-01-01", None)


def test_what_lies_ahead_bounds_the_document_from_above() -> None:
    text = "The dam will open on 4 July 1998."
    found = chronology(paper("a.txt", text, ("open", {"timex": "4 July 1998", "status": "planned", "tense": "future"})))
    assert span(found.published[0]) == (None, "1998-07-04")
    assert span(found.events[0]) == ("1998-07-04", "1998-07-04")


def test_a_day_of_this_week_told_first_as_plan_then_as_past() -> None:
    text = (
        "It was May 1998 when the valley was flooded. The minister was due on Wednesday of this week. He came to the valley late."
    )
    found = chronology(
        paper(
            "a.txt",
            text,
            ("flooded", {"timex": "May 1998"}),
            ("due", {"timex": "Wednesday of this week", "status": "planned", "tense": "past"}),
            ("came", {}),
        ),
        same=[[(0, 1), (0, 2)]],
    )
    visit = found.events[0]
    assert visit.earliest is not None
    assert visit.earliest >= day(1998, 4, 29)
    assert visit.latest is None
    assert "day of a named period" in rules(visit)


def test_a_set_of_wednesdays_where_the_week_stays_open() -> None:
    text = "The valley was flooded on 4 May 1998. The minister came on Wednesday of this week. The dam will open on 24 May 1998."
    document = paper(
        "a.txt",
        text,
        ("flooded", {"timex": "4 May 1998"}),
        ("came", {"timex": "Wednesday of this week"}),
        ("open", {"timex": "24 May 1998", "status": "planned", "tense": "future"}),
    )
    visit = chronology(document).events[1]
    assert visit.edtf == "[1998-05-06,1998-05-13,1998-05-20]"
    assert visit.text == "6 May 1998, 13 May 1998 or 20 May 1998"


def test_another_document_that_tells_an_event_bounds_it() -> None:
    dated = paper("a.txt", RELEASE, ("found", {}))
    undated = paper("b.txt", "Divers found the crack.", ("found", {}))
    found = chronology(dated, undated, same=[[(0, 0), (1, 0)]])
    assert span(found.events[0]) == (None, "1998-06-09")
    assert "same event" in rules(found.events[0])
    assert span(found.published[1]) == (None, None)


STORY_A = (
    "Published on June 9, 1998\n\nThe crack in the dam above the valley grew, divers warned the engineers, and the village fled."
)
STORY_B = "The crack in the dam above the valley grew in May. Divers warned the engineers. The village fled."


def story(text: str, name: str, **more: Any) -> Annotated:
    return paper(name, text, ("grew", more), ("warned", {}), ("fled", {}))


def test_documents_of_one_story_share_its_year() -> None:
    same = [[(0, i), (1, i)] for i in range(3)]
    found = chronology(story(STORY_A, "a.txt"), story(STORY_B, "b.txt", timex="May"), same=same)
    assert found.events[0].edtf == "1998-05"
    assert found.events[0].basis == "inferred"
    assert "year of the story" in rules(found.events[0])
    assert span(found.published[1]) == ("1998-06-01", "1999-04-30")


GRAIN = "Grain prices grew in May. Bakers warned ministers that bread would soon cost twice as much. The treasurer fled abroad."


def test_documents_of_different_matters_do_not() -> None:
    other = story(GRAIN, "b.txt", timex="May")
    found = chronology(story(STORY_A, "a.txt"), other, same=[[(0, i), (1, i)] for i in range(3)])
    assert span(found.published[1]) == (None, None)


def test_two_weekdays_for_one_event_both_stand() -> None:
    first = paper("a.txt", "Published on June 12, 1998\n\nThe mayor wrote on Wednesday.", ("wrote", {"timex": "Wednesday"}))
    second = paper("b.txt", "Published on June 12, 1998\n\nThe mayor wrote on Tuesday.", ("wrote", {"timex": "Tuesday"}))
    found = chronology(first, second, same=[[(0, 0), (1, 0)]])
    assert span(found.events[0]) == ("1998-06-09", "1998-06-10")
    assert "told differently" in rules(found.events[0])
    assert [span(a) for a in found.published] == [("1998-06-12", "1998-06-12")] * 2


def test_a_contradiction_is_shown_with_its_passages_and_the_printed_date_stands() -> None:
    text = "Published on June 9, 1998\n\nThe dam failed on 3 July 1998."
    found = chronology(paper("a.txt", text, ("failed", {"timex": "3 July 1998"})))
    assert span(found.published[0]) == ("1998-06-09", "1998-06-09")
    assert span(found.events[0]) == ("1998-07-03", "1998-07-03")
    conflict = found.conflicts[0]
    assert {text[s.passage.start : s.passage.end] for s in conflict.sides} >= {"June 9, 1998", "3 July 1998", "failed"}


def test_stated_orders_carry_bounds() -> None:
    text = "Published on June 9, 1998\n\nThe call of 3 June followed a letter from the village."
    document = paper("a.txt", text, ("call", {"timex": "3 June"}), ("letter", {}), orders=[(1, 0, "followed")])
    found = chronology(document)
    assert span(found.events[1]) == (None, "1998-06-03")
    assert "stated order" in rules(found.events[1])


def test_since_is_a_start_that_goes_on() -> None:
    text = "Published on June 9, 1998\n\nSince late May the village has asked for help."
    told = {"timex": "late May", "relation": "since", "tense": "perfect", "spans": True}
    anchor = chronology(paper("a.txt", text, ("asked", told))).events[0]
    assert span(anchor) == ("1998-05-21", "1998-05-31")
    assert (anchor.temporal, anchor.text) == ("span", "since late May 1998")


def test_a_reader_s_yesterday_is_not_the_document_s() -> None:
    text = RELEASE + "\n1 Comment\n\nHans Müller\n\nI saw it yesterday with my own eyes, and nobody had told us.\n"
    document = paper("a.txt", text, ("saw", {"timex": "yesterday"}))
    assert "comment" in {zone.kind for zone in document.document.zones}
    assert span(chronology(document).events[0]) == ("1998-06-08", None)


def test_the_order_of_documents_does_not_matter() -> None:
    a, b = story(STORY_A, "a.txt"), story(STORY_B, "b.txt", timex="May")
    one = chronology(a, b, same=[[(0, i), (1, i)] for i in range(3)])
    other = chronology(b, a, same=[[(0, i), (1, i)] for i in range(3)])
    assert [x.edtf for x in one.published] == [x.edtf for x in reversed(other.published)]
    assert [x.edtf for x in one.events] == [x.edtf for x in other.events]


def test_time_expressions_have_anchors_of_their_own() -> None:
    document = paper("a.txt", RELEASE)
    words = [RELEASE[t.start : t.end] for t in document.said.timexes]
    found = chronology(document)
    may = found.timex_anchor(0, words.index("May"))
    assert may is not None
    assert may.edtf == "1998-05"
