"""Who speaks in political news: names before long descriptions, unnamed sources, clauses with a colon."""

from __future__ import annotations

import json

import pytest

from dossier.report.extraction import extract
from tests.annotate.timex_helpers import source


def reports(text: str) -> list[tuple[str, str | None]]:
    """(kind, words of the speaker) of each quotation, as extraction gives them."""
    quotes = json.loads(json.dumps(extract(source(text).document)["quotes"]))
    return [(quote["kind"], quote["speaker"] and quote["speaker"]["text"]) for quote in quotes]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The ferry sank within minutes, officials said.", "officials"),
        ("A senior cabinet aide said the vote might slip.", "A senior cabinet aide"),
        (
            "The Rural Aid Congress (RAC), a group opposed to President Ismet Kaya, said on Friday that roads were shut.",
            "Rural Aid Congress",
        ),
        ("The Weavers Union (WU), an alliance of spinners and dyers, said that wages had fallen.", "Weavers Union"),
        ("The rival Harvest Party (HP) of Tomas Rojas denied it had asked for help.", "Harvest Party"),
        ("Former Mayor Joe Bidwell, who chaired the committee in 1991, said that it was over.", "Joe Bidwell"),
        ("Farmers, meanwhile, said they would rather trust Dana Okafor.", "Farmers"),
        ("Crowds filled the square on Monday to cheer the strikers who said the minister had lied.", "strikers"),
        ('The council president, Donald Tuska, hit back: "This is the price of years of doing nothing at all."', "Donald Tuska"),
        ('Speaking on radio, Ann Fox said Carl Berg had "nobody to blame".', "Ann Fox"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    assert reports(text)[0][1] == speaker


def test_two_reports_in_one_sentence() -> None:
    text = "Carl Berg claimed that the harvest was safe, but an official said the barns were empty."
    assert reports(text) == [("indirect", "Carl Berg"), ("indirect", "an official")]


@pytest.mark.parametrize("text", ["Carl Berg pleaded guilty in October to three counts.", "Carl Berg denied them entry."])
def test_no_report(text: str) -> None:
    assert reports(text) == []


def test_a_cue_alone_is_no_report() -> None:
    assert reports(", says said") == []
