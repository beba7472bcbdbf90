"""What a sentence tells: kinds, standing, time, titles; and what tells nothing."""

from __future__ import annotations

import pytest

from dossier.annotate import annotate
from dossier.intake import read_document
from dossier.model import Annotations, Document, EventMention

HEAD = "Notes from the harbour town\n\n"


def read(text: str) -> tuple[Document, Annotations]:
    document = read_document((HEAD + text + "\n").encode(), "note.txt")
    return document, annotate(document)


def told(text: str) -> list[EventMention]:
    document, said = read(text)
    return [event for event in said.events if event.start >= len(HEAD) and document.text]


def one(text: str, kind: str) -> EventMention:
    found = [event for event in told(text) if event.kind == kind]
    assert len(found) == 1, [(e.kind, e.title) for e in told(text)]
    return found[0]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Police detained three sailors on Friday.", "detention", "reported"),
        ("The guards allegedly tortured two sailors.", "violence", "alleged"),
        ("Reports of sailors being beaten in the harbour have reached the town.", "violence", "alleged"),
        ("According to Anna Berg, the guards killed a sailor.", "killing", "alleged"),
        ("Anna Berg was scheduled to meet with Peter Lind on Monday.", "meeting", "planned"),
        ("Anna Berg will resign on Monday.", "resignation", "planned"),
        ("Anna Berg demanded an answer from the harbour company.", "demand", "demanded"),
        ("Anna Berg denied that the guards had killed a sailor.", "killing", "denied"),
        ("Anna Berg confirmed that the guards had detained a sailor.", "detention", "confirmed"),
    ],
)
def test_standing_comes_from_the_words_of_the_passage(text: str, kind: str, status: str) -> None:
    assert one(text, kind).status == status


@pytest.mark.parametrize(
    "text",
    [
        "If the guards had killed a sailor, the captain would have resigned.",
        "You can't simply arrest a captain.",
        "Anna Berg hopes that the guards will release the sailors.",
        "Did the guards kill a sailor?",
        "Anna Berg said the guards should release the sailors.",
        "In the event they are released, the sailors need a ship.",
        "The guards did not kill the sailor.",
        "Others are ready to evacuate the sailors.",
    ],
)
def test_what_is_imagined_asked_or_negated_is_no_event(text: str) -> None:
    silent = {"statement", "demand", "report"}
    assert [event.title for event in told(text) if event.kind not in silent] == []


def test_chrome_and_bylines_tell_nothing() -> None:
    document = read_document(b"Share Tweet Print\n\nA Quiet Day\n\nPublished on March 3, 2021\n\nNothing moved.\n", "page.txt")
    said = annotate(document)
    zones = [zone for zone in document.zones if zone.kind in ("metadata", "boilerplate")]
    assert not any(zone.start <= event.start < zone.end for event in said.events for zone in zones)


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("Anna Berg arrived late. She told the Harbour Post on Monday that the ship was empty.", "statement",
         "Anna Berg tells the Harbour Post that the ship was empty"),
        ("At least three sailors have been detained in Lund, because nobody had papers.", "detention",
         "At least three sailors are detained in Lund"),
        ("“The harbour is closed,” said Peter Lind, head of the port.", "statement", "Peter Lind says “The harbour is closed”"),
        ("On Monday, Anna Berg resigned.", "resignation", "Anna Berg resigns"),
    ],
)  # fmt: skip
def test_titles_are_short_clauses_with_names(text: str, kind: str, title: str) -> None:
    assert one(text, kind).title == title


def test_a_title_is_never_a_cut_sentence() -> None:
    text = (
        "Anna Berg told the Harbour Post that the company which owns the largest of the three old ships in the north of the "
        "harbour had promised the families of the lost sailors a full account of the accident before the end of winter."
    )
    title = one(text, "statement").title
    assert len(title) <= 100
    assert title.split()[-1] not in {"the", "of", "which", "that", "in", "a", "and"}


def test_the_time_that_governs_is_that_of_the_clause() -> None:
    text = "Anna Berg said on Tuesday that the guards had detained three sailors in May."
    document, said = read(text)
    times = {
        e.kind: document.text[said.timexes[e.timex].start : said.timexes[e.timex].end] for e in said.events if e.timex is not None
    }
    assert times == {"statement": "Tuesday", "detention": "May"}


def test_since_makes_a_course_of_events() -> None:
    event = one("Since late May, the Harbour Post has reported beatings in the port.", "report")
    assert event.relation == "since"
    assert event.spans


def test_content_is_linked_to_its_teller() -> None:
    events = told("Anna Berg said the guards had detained three sailors.")
    content = next(event for event in events if event.kind == "detention")
    assert content.told_by is not None


def test_participants_have_roles() -> None:
    document, said = read("Anna Berg told Peter Lind that the ship was empty.")
    event = next(event for event in said.events if event.kind == "statement")
    roles = {document.text[said.mentions[p.mention].start : said.mentions[p.mention].end]: p.role for p in event.participants}
    assert roles["Anna Berg"] == "speaker"
    assert roles["Peter Lind"] == "addressee"


def test_followed_states_an_order() -> None:
    document, said = read("Anna Berg’s public call for action followed a letter from Peter Lind.")
    (order,) = said.orders
    assert said.events[order.earlier].kind == "letter"
    assert said.events[order.later].kind == "demand"
    assert document.text[order.cue.start : order.cue.end] == "followed"


@pytest.mark.parametrize(
    ("text", "low", "high", "approximate"),
    [
        ("At least three sailors died.", 3, None, False),
        ("More than one hundred sailors were detained.", 101, None, False),
        ("Roughly 40 sailors fled.", 40, 40, True),
        ("Up to 12 sailors were injured.", 0, 12, False),
        ("Twenty-five sailors were injured.", 25, 25, False),
    ],
)
def test_counts_keep_their_modifier(text: str, low: int, high: int | None, approximate: bool) -> None:
    _, said = read(text)
    (claim,) = said.claims
    assert (claim.low, claim.high, claim.approximate) == (low, high, approximate)
    assert claim.noun == "sailors"


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("More than forty men were arrested by the guards.", "detention", "More than forty men are arrested by the guards"),
        ("A smuggler arrested after a chase in Lund.", "detention", "Smuggler is arrested after a chase in Lund"),
        ("Anna Berg explained to the Post what is going on.", "statement", "Anna Berg explains to the Post what is going on"),
        ("“While we need the new pier, the port must repair the old cranes,” said Anna Berg.", "statement",
         "Anna Berg says “… the port must repair the old cranes”"),
        ("Anna Berg told the Post in a letter, “we were told that the U.S. is not going to buy the crane.”", "statement",
         "Anna Berg tells the Post in a letter: “we were told that the U.S. is not going to buy the crane”"),
    ],
)  # fmt: skip
def test_titles_are_whole_sentences(text: str, kind: str, title: str) -> None:
    assert one(text, kind).title == title


@pytest.mark.parametrize(
    "text",
    ["They bought it from a vendor.", "Anna Berg worked.", "My uncle bought a boat in March.", "The harbour video is blue."],
)
def test_what_nobody_would_write_is_no_row(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Anna Berg promoted the new crane.", "act"),
        ("Anna Berg was promoted to harbour master.", "appointment"),
        ("Anna Berg charged the crews a fee.", "act"),
        ("The pilot was charged with fraud.", "trial"),
        ("Anna Berg added that the pier was closed.", "statement"),
    ],
)
def test_kinds_by_what_a_verb_takes(text: str, kind: str) -> None:
    assert kind in [event.kind for event in told(text)]


def test_neither_confirmed_nor_denied_is_a_refusal_to_say() -> None:
    event = one("Anna Berg neither confirmed nor denied whether the pier will be sold.", "refusal")
    assert event.title == "Anna Berg neither confirms nor denies whether the pier will be sold"


def test_bare_some_and_others_are_given_their_people() -> None:
    titles = [event.title for event in told("Forty fishermen met in Lund. Some have left without a boat.")]
    assert "Some fishermen leave without a boat" in titles


@pytest.mark.parametrize(
    ("text", "lemma"),
    [("The dam broke on 4 June 2019.", "break"), ("The harbour committee met on 3 March 2016.", "meet")],
)
def test_what_became_of_a_thing_on_a_named_day_is_told_without_an_actor(text: str, lemma: str) -> None:
    (event,) = told(text)
    assert event.lemma == lemma
    assert event.timex is not None


@pytest.mark.parametrize("text", ["The dam was old.", "It rained on 4 June 2019."])
def test_a_trait_and_the_weather_are_no_rows(text: str) -> None:
    assert told(text) == []
