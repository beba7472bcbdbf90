"""Where names begin and end, and of what type they are."""

from __future__ import annotations

import pytest

from dossier.model import Zone
from tests.annotate.said import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor thanked Claudia Reyes of Rome.", [("Claudia Reyes", "PER"), ("Rome", "LOC")]),
        ("Farmers met Ministers Okoye and Brandt in Lagos.", [("Okoye", "PER"), ("Brandt", "PER"), ("Lagos", "LOC")]),
        ("They sued the Food and Drug Administration.", [("Food and Drug Administration", "ORG")]),
        ("Lawyers for Oxfam and Greenpeace spoke.", [("Oxfam", "ORG"), ("Greenpeace", "ORG")]),
        ("The painter Pieter van der Meulen was there.", [("Pieter van der Meulen", "PER")]),
        ("The World Bank’s Anna Keller disagreed.", [("World Bank", "ORG"), ("Anna Keller", "PER")]),
        ("A film on Channel 4 showed it.", [("Channel 4", "ORG")]),
        ("Talks at the University of Ghent went on.", [("University of Ghent", "ORG")]),
        ("The crew crossed the Ebro River near Mount Solent.", [("Ebro River", "LOC"), ("Mount Solent", "LOC")]),
        (
            "It is run by the International Miners, Dockers, Sailors and Drivers Union.",
            [("International Miners, Dockers, Sailors and Drivers Union", "ORG")],
        ),
        ("Ring @harbourwatch for help.", [("@harbourwatch", "PER")]),
        ("On Monday he left for March talks in May.", []),
    ],
)
def test_names_and_types(text: str, expected: list[tuple[str, str]]) -> None:
    found = Read(text).names()
    assert [name for name in expected if name not in found] == []
    assert [name for name in found if name not in expected] == []


def test_glued_sentences_do_not_share_a_name() -> None:
    found = [words for words, _ in Read("Washington, D.C.Water Relief Fund today urged the parliament to act.").names()]
    assert found == ["Washington, D.C.", "Water Relief Fund"]


def test_titles_stand_outside_the_name() -> None:
    found = Read("Prime Minister Helena Sorel met Sen. Paul Tanaka and Dr. Amira Haddad.")
    assert found.names() == [("Helena Sorel", "PER"), ("Paul Tanaka", "PER"), ("Amira Haddad", "PER")]


def test_organisation_office_and_person_in_one_run() -> None:
    found = Read("The report quotes Clean Rivers Fund President and CEO Marta Lindqvist at length.")
    assert found.names() == [("Clean Rivers Fund", "ORG"), ("Marta Lindqvist", "PER")]


def test_demonyms_are_no_names_but_part_of_them() -> None:
    assert Read("The Norwegian sailor Ole Dahl thanked the Norwegian Seamen Union.").names() == [
        ("Ole Dahl", "PER"),
        ("Norwegian Seamen Union", "ORG"),
    ]


def test_first_words_of_sentences_are_judged_by_the_document() -> None:
    found = Read("Ferries stopped. Protesters waited. Ballard waved. The crowd cheered Ballard, who smiled.")
    assert [words for words, _ in found.names()] == ["Ballard", "Ballard"]


def test_headings_hold_only_names_that_the_text_knows() -> None:
    text = "Dock Workers Win New Talks With Harbour Board In Genoa\n\nThe Harbour Board met dock workers on Friday in Genoa.\n"
    assert [words for words, _ in Read(text).names()] == ["Harbour Board", "Genoa", "Harbour Board", "Genoa"]


def test_quoted_titles_are_no_actors() -> None:
    assert Read("He wrote “The Silent Orchard” and “Northern Light” in Turin.").names() == [("Turin", "LOC")]


def test_chrome_of_the_page_gives_no_single_names() -> None:
    text = "Ines Cabral spoke in Porto.\nTweet Pin Flipboard Cabral\n"
    start = text.index("Tweet")
    found = Read(text, Zone("body", "", 0, start), Zone("boilerplate", "share bar", start, len(text)))
    assert "Flipboard" not in [words for words, _ in found.names()]


def test_a_place_that_plays_is_its_team_in_a_report_of_a_match() -> None:
    text = (
        "Norway beat Chile 2-1 in the second match of the tournament. The striker scored both goals for Norway. "
        "The goalkeeper of Chile was booked. The squad flies home from Chile on Friday."
    )
    types = Read(text).names()
    assert types[0] == ("Norway", "ORG")
    assert types[-1] == ("Chile", "LOC")


def test_evidence_for_the_type_is_kept_in_words() -> None:
    found = Read("General Olga Brandt, who lives in Lima, resigned.")
    entity = next(e for e in found.found.entities if e.name == "Olga Brandt")
    assert any("title" in reason for reason, weight, _ in entity.evidence if weight > 0)
