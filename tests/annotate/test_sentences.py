"""Tokens and sentence boundaries."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.annotate.tokens import tokenize
from tests.annotate.said import source_of


def split(text: str) -> list[str]:
    source = source_of(text)
    return [text[span.start : span.end] for span in source.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. is late|It will come",
        "Sen. Ito (D-Ore.) met Dr. Wu at 3:04 p.m. on Friday.|Nobody else came.",
        "“We wait.”|She left.",
        '"We wait."|"And you?" he asked.',
        "Prices rose 3.5 percent.|In May they fell.",
        "He said (quietly.)|Then he went.",
        "It stopped ... and went on.",
        "They use IE.|Others do not.",
        "She called it “a loss.”|“A grave one,” he added.",
        "Mr. J. Okoye spoke.|What next?|Nobody knew!|So it ended.",
    ],
)
def test_boundaries(text: str) -> None:
    expected = text.split("|")
    assert split(" ".join(expected)) == expected or split("\n".join(expected)) == expected


def test_headings_and_paragraphs_end_sentences() -> None:
    assert split("A heading without a stop\n\nThe text begins.\nA second line.") == [
        "A heading without a stop",
        "The text begins.",
        "A second line.",
    ]


def test_tokens_keep_abbreviations_numbers_and_possessives() -> None:
    words = [token.text for token in tokenize("Gov. Ana O’Neil’s 1,200 U.S. anti-war tweets @ana 3:04 don't")]
    assert words == ["Gov.", "Ana", "O’Neil", "’s", "1,200", "U.S.", "anti-war", "tweets", "@ana", "3:04", "don't"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_sentences_are_ordered_and_hold_every_printed_character(text: str) -> None:
    source = source_of(text)
    spans = source.sentences
    assert all(one.end <= other.start for one, other in pairwise(spans))
    covered = set().union(*(range(s.start, s.end) for s in spans)) if spans else set()
    assert all(char.isspace() for at, char in enumerate(text) if at not in covered)
    assert all(token.text == text[token.start : token.end] for token in source.tokens)


def test_a_wrapped_line_ends_no_sentence() -> None:
    text = (
        "Harbour Board Closes Pier\n\n"
        "The harbour board of Port Alder voted on Monday to close the old ferry\n"
        "pier after an inspector found rot. Its chair told the weekly Port Alder\n"
        "Courier so.\n"
    )
    assert split(text) == [
        "Harbour Board Closes Pier",
        "The harbour board of Port Alder voted on Monday to close the old ferry\npier after an inspector found rot.",
        "Its chair told the weekly Port Alder\nCourier so.",
    ]


def test_headings_and_items_stand_alone() -> None:
    text = "Minutes of the Board\nPresent: the chair, two members and the harbour master of the port\n- The pier\n- The ferries\n"
    assert split(text) == text.strip().split("\n")


def test_a_quoted_part_after_an_abbreviation_goes_on() -> None:
    assert len(split("The envoy told the Post that the U.S. “remains worried” about the dam. It rained.")) == 2
