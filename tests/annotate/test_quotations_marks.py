"""Quotation marks: every style, apostrophes, nesting, unbalanced marks, hostile runs of marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.annotate.quotations.marks import find_marked, paragraphs
from dossier.model import Span


def marked(text: str) -> list[str]:
    return [text[m.start : m.end] for _, m in find_marked(text, list(paragraphs(text, 0, len(text))))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We will go," she said.', ["We will go,"]),
        ("“We will go,” she said.", ["We will go,"]),
        ("‘We will go,’ she said.", ["We will go,"]),
        ("'We will go,' she said.", ["We will go,"]),
        ("``We will go,'' she said.", ["We will go,"]),
        ("''We will go,'' she said.", ["We will go,"]),
        ("„Wir gehen“, sagte sie.", ["Wir gehen"]),
        ("«Nous partons», dit-elle.", ["Nous partons"]),
        ("« Nous partons », dit-elle.", ["Nous partons"]),
        ("»Wir gehen«, sagte sie.", ["Wir gehen"]),
        ("”Vi går”, sade hon.", ["Vi går"]),
        ('“We will go," she said.', ["We will go,"]),
        ('" We will go ," she said.', ["We will go ,"]),
        ('the plan—"mad," they said—failed', ["mad,"]),
        ('the ("mad") plan', ["mad"]),
    ],
)
def test_every_style_of_marks(text: str, expected: list[str]) -> None:
    assert marked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The teachers' union and the drivers' union don't agree.",
        "It's the '90s, rock 'n' roll and all that; 'tis over, get 'em.",
        "O'Hara’s dogs’ bowls weren’t the Joneses’ fault.",
        'A 6\' 2" man with a 12" ruler.',
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text: str) -> None:
    assert marked(text) == []


def test_single_marks_hold_plural_possessives() -> None:
    assert marked("'We pay the teachers' union,' he said. 'Not now.'") == ["We pay the teachers' union,", "Not now."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\"He called it 'mad' and 'bad,'\" she said.", ["He called it 'mad' and 'bad,'"]),
        ("'He called it \"mad\" again,' she said.", ['He called it "mad" again,']),
        ("“He called it “mad” again,” she said.", ["He called it “mad” again,"]),
        ("«Il a dit “non” hier», dit-elle.", ["Il a dit “non” hier"]),
    ],
)
def test_nested_marks_belong_to_the_outer_ones(text: str, expected: list[str]) -> None:
    assert marked(text) == expected


def test_an_unbalanced_mark_takes_nothing() -> None:
    text = 'He said: "We never left.\n\nThe next paragraph has "a word" in it.\n\nA stray end" stands here.\n\n“Another.\n\nEnd.'
    assert marked(text) == ["a word"]


def test_a_quotation_continued_over_paragraphs() -> None:
    text = '"One thing.\n\n"Another thing.\n\n"The last thing," she said.'
    found = find_marked(text, list(paragraphs(text, 0, len(text))))
    assert [text[m.start : m.end] for _, m in found] == ["One thing.", "Another thing.", "The last thing,"]
    assert [m.open_ended for _, m in found] == [True, True, False]


def test_a_hard_wrapped_quotation_is_one() -> None:
    text = (
        'The keeper of the lighthouse said on Friday: "We saw three boats\n'
        "come round the northern point before dawn, and none of them carried\n"
        'a light," and closed the door.'
    )
    assert len(marked(text)) == 1
    assert marked(text)[0].endswith("a light,")


@pytest.mark.parametrize("unit", ['"', "'", "“", "”", "‘", '" ', "'a ", '"a ', "“a” ", "“'\"«‘", '"a\n', '"a\n\n'])
def test_a_hundred_thousand_marks(unit: str) -> None:
    text = (unit * (100_000 // len(unit)))[:100_000]
    for words in marked(text):
        assert words.strip() == words


@given(st.text(alphabet="ab.,!? \n\"'“”‘’«»„`-—S", max_size=200))
def test_spans_are_ordered_inside_their_paragraphs(text: str) -> None:
    spans = list(paragraphs(text, 0, len(text)))
    found = find_marked(text, spans)
    for number, m in found:
        paragraph: Span = spans[number]
        assert paragraph.start <= m.outer_start < m.start < m.end <= m.outer_end <= paragraph.end
        assert text[m.start : m.end] == text[m.start : m.end].strip() != ""
    for (_, earlier), (_, later) in pairwise(found):
        assert earlier.outer_end <= later.outer_start
