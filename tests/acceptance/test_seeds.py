"""What dossier must know of the five demonstration documents. Every expectation is the project's own reading of their words."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.acceptance.conftest import Dossier
from tests.passages import passages

CARDIN, RIGHTS_FIRST, FUSION, FEATURE, BLOG = (
    "000_3fbc65096340c916.txt",
    "001_59b4c2cd528e3a0c.txt",
    "002_959afbfe8c1bb2db.txt",
    "003_13b6dd248fb1f0d6.txt",
    "004_2546ad246bba24e3.txt",
)
Event = dict[str, Any]


def place(case: Dossier, document: str, words: str) -> tuple[int, int]:
    """Where some words stand in a document; no-break spaces match spaces."""
    text = case.text(document).replace("\xa0", " ")
    start = text.index(words)
    return start, start + len(words)


def telling(case: Dossier, events: list[Event], document: str, words: str) -> list[Event]:
    """Events with a trigger inside the words."""
    start, end = place(case, document, words)
    return [
        event
        for event in events
        if any(m["document"] == document and start <= m["start"] and m["end"] <= end for m in event["mentions"])
    ]


@pytest.fixture(scope="module")
def events(seeds_case: Dossier) -> list[Event]:
    found: list[Event] = seeds_case.ask("timeline")["events"]
    return found


@pytest.mark.parametrize("command", ["documents", "timeline", "actors", "quotations", "conflicts"])
def test_every_passage_is_verbatim(seeds_case: Dossier, command: str) -> None:
    shown = list(passages(seeds_case.ask(command)))
    assert shown or command == "documents"
    for passage in shown:
        assert seeds_case.text(passage["document"])[passage["start"] : passage["end"]] == passage["text"]


# Bounds that a careful reader defends: [not before, not after]; one full date is printed in all five documents.
PUBLISHED = [
    (CARDIN, "2017-02-21", "2018-02-20"),
    (RIGHTS_FIRST, "2017-05-02", "2017-05-02"),
    (FUSION, "2017-04-01", "2018-03-31"),
    (FEATURE, "2017-04-01", "2017-05-31"),
    (BLOG, "2017-04-11", "2018-04-10"),
]


@pytest.mark.parametrize(("document", "not_before", "not_after"), PUBLISHED)
def test_document_times(seeds_case: Dossier, document: str, not_before: str, not_after: str) -> None:
    published = next(d["published"] for d in seeds_case.ask("documents")["documents"] if d["name"] == document)
    assert published["earliest"] is not None
    assert not_before <= published["earliest"]
    assert published["latest"] is None or published["latest"] <= not_after
    if document != RIGHTS_FIRST:
        assert published["earliest"] != published["latest"], "a day that no page prints is invented precision"
    assert published["proof"], "a date without a proof"


# (what happened, document, words that tell it, not before, not after)
TOLD = [
    ("reports since late February", CARDIN, "Novaya Gazeta and NGOs have reported the existence", "2017-02-15", "2017-02-28"),
    ("the Network's first reports", FEATURE, "At the end of March we started to receive reports", "2017-03-16", "2017-04-02"),
    (
        "Novaya Gazeta's story",
        FUSION,
        "in April, when Russian independent newspaper Novaya Gazeta broke news",
        "2017-04-01",
        "2017-04-30",
    ),
    ("Haley's statement", BLOG, "Nikki Haley said in mid-April that the reports", "2017-04-08", "2017-04-23"),
    ("Tillerson's first meeting", FEATURE, "was scheduled to meet with Kremlin officials", "2017-03-29", "2017-05-31"),
    ("the press release", RIGHTS_FIRST, "Human Rights First today urged the State Department", "2017-05-02", "2017-05-02"),
    ("Putin in 2014", FEATURE, 'called for a "cleanse" of homosexuality in 2014', "2014-01-01", "2014-12-31"),
]


@pytest.mark.parametrize(("name", "document", "words", "not_before", "not_after"), TOLD, ids=[row[0] for row in TOLD])
def test_events_are_told_and_dated(
    seeds_case: Dossier, events: list[Event], name: str, document: str, words: str, not_before: str, not_after: str
) -> None:
    anchors = [event["anchor"] for event in telling(seeds_case, events, document, words)]
    assert anchors, f"{name} is not told"
    assert any(not_before <= (a["earliest"] or "") and (a["latest"] or "9999") <= not_after for a in anchors), anchors


def test_the_kremlin_meeting_is_on_a_wednesday_of_which_week_is_open(seeds_case: Dossier, events: list[Event]) -> None:
    meeting = telling(seeds_case, events, FEATURE, "was scheduled to meet with Kremlin officials")[0]
    assert meeting["anchor"]["earliest"] != meeting["anchor"]["latest"]
    assert "Wednesday" in meeting["anchor"]["text"]


def test_the_denial_is_one_event_told_by_four_documents(seeds_case: Dossier, events: list[Event]) -> None:
    wordings = [
        (RIGHTS_FIRST, "has categorically denied that any abuses are taking place"),
        (FUSION, "Chechen authorities have denied the reports because"),
        (FEATURE, "told reporters that"),
        (CARDIN, "Chechen authorities have claimed that"),
    ]
    told = [telling(seeds_case, events, document, words) for document, words in wordings]
    assert all(told)
    common = set.intersection(*({event["id"] for event in group} for group in told))
    assert common, "the four wordings are not seen as one denial"


def test_both_days_of_the_email_stand(seeds_case: Dossier) -> None:
    days = {FUSION: "Wednesday", BLOG: "Tuesday"}
    conflicts = [c for c in seeds_case.ask("conflicts")["conflicts"] if c["kind"] == "date"]
    assert any(
        all(any(p["document"] == d and day in p["text"] for p in passages(c)) for d, day in days.items()) for c in conflicts
    )


def test_two_documents_with_one_origin(seeds_case: Dossier, events: list[Event]) -> None:
    refusal = telling(seeds_case, events, FUSION, "the U.S. is not going to issue visas for people from Chechnya") + telling(
        seeds_case, events, FUSION, "Zakharova told BuzzFeed News in an email on Wednesday"
    )
    assert any(event["documents"] == 2 and event["origins"] == 1 for event in refusal)


SAME = [
    ["Rex Tillerson", "Tillerson"],
    ["Ben Cardin", "Cardin"],
    ["Ramzan Kadyrov", "Kadyrov"],
    ["Svetlana Zakharova", "Zakharova"],
    ["Björn van Roozendaal", "van Roozendaal"],
    ["Russia LGBT Network", "Russian LGBT Network"],
    ["Amnesty International", "Amnesty"],
    ["BuzzFeed News", "BuzzFeed"],
]
APART = [
    ("Human Rights First", "Human Rights Watch"),
    ("Amnesty International", "Outright Action International"),
    ("Nikki Haley", "United Nations"),
    ("Chechnya", "Russia"),
    ("Trump", "Trump Administration"),
]


def fold(name: str) -> str:
    return re.sub(r"^the ", "", name.casefold().replace("’", "'"))


@pytest.fixture(scope="module")
def names(seeds_case: Dossier) -> dict[str, set[str]]:
    """Folded name → ids of the actors that carry it."""
    found: dict[str, set[str]] = {}
    for actor in seeds_case.ask("actors")["actors"]:
        for name in [actor["name"], *actor["aliases"]]:
            found.setdefault(fold(name), set()).add(actor["id"])
    return found


@pytest.mark.parametrize("group", SAME, ids=lambda group: group[0])
def test_names_of_one_actor(names: dict[str, set[str]], group: list[str]) -> None:
    assert set.intersection(*(names.get(fold(name), set()) for name in group))


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_actors_stay_two(names: dict[str, set[str]], one: str, other: str) -> None:
    assert not names.get(fold(one), set()) & names.get(fold(other), set())


def test_a_spokesman_is_not_his_principal(seeds_case: Dossier, names: dict[str, set[str]]) -> None:
    quotations = seeds_case.ask("quotations")["quotations"]
    lies = next(q for q in quotations if q["passage"]["text"].startswith("absolute lies"))
    assert lies["speaker"] is not None
    assert lies["speaker"] not in names["ramzan kadyrov"]
    assert lies["through"] in names["ramzan kadyrov"]


SAID = [
    ("While we welcome the statements", "Shawn Gaylord"),
    ("we were informed that the U.S.", "Svetlana Zakharova"),
    ("There's a variety of stakeholders", "Björn van Roozendaal"),
    ("If the climate of impunity continues", "Heather McGill"),
    ("cannot be ignored", "Nikki Haley"),
    ("cleanse", "Vladimir Putin"),
    ("Ultimately, Secretary Tillerson himself", "Tarah Demant"),
]


@pytest.mark.parametrize(("words", "speaker"), SAID)
def test_who_said_it(seeds_case: Dossier, names: dict[str, set[str]], words: str, speaker: str) -> None:
    quotations = [q for q in seeds_case.ask("quotations")["quotations"] if q["passage"]["text"].startswith(words)]
    assert any(q["speaker"] in names[fold(speaker)] for q in quotations)


NO_EVENTS = [
    (FEATURE, "This story is over 5 years old."),
    (RIGHTS_FIRST, "if such people existed in Chechnya, law enforcement would not have to worry about them"),
    (FEATURE, "If they will not trust us, they will have to stay in Chechnya."),
    (FEATURE, "The Kremlin would intervene, and the killings and kidnappings and torture would stop"),
    (BLOG, "Which means your visa will be denied."),
    (RIGHTS_FIRST, "If you do not already have legal representation, cannot afford an attorney"),
]


@pytest.mark.parametrize(("document", "words"), NO_EVENTS)
def test_what_did_not_happen_is_no_event(seeds_case: Dossier, events: list[Event], document: str, words: str) -> None:
    assert telling(seeds_case, events, document, words) == []


def test_the_brief_leads_back_to_its_passages(seeds_case: Dossier) -> None:
    brief = seeds_case.run("export", "--format", "markdown")
    for words in ("Novaya Gazeta", "2017-05-02", "Nikki Haley", "absolute lies and disinformation"):
        assert words in brief
