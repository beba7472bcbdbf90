"""Indirect speech: content clauses in the writer's words, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.annotate.names import Names
from dossier.annotate.quotations import find_quotations, words_of
from dossier.annotate.source import prepare
from dossier.model import Document
from tests.annotate.quotation_helpers import read


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("[Ann Fox] said that the pier was closed.", "the pier was closed"),
        ("[Ann Fox] said the pier was closed.", "the pier was closed"),
        ("[Ann Fox] told the [Herald] that the pier was closed.", "the pier was closed"),
        ("[Ann Fox] told the [Herald] the pier was closed.", "the pier was closed"),
        ("The pier was closed, [Ann Fox] said.", "The pier was closed"),
        ("The pier was closed, said [Ann Fox].", "The pier was closed"),
        ("The pier was closed, [Ann Fox] told the [Herald] in an interview.", "The pier was closed"),
        ("The pier was closed, according to [Ann Fox].", "The pier was closed"),
        ("According to [Ann Fox], the pier was closed.", "the pier was closed"),
        ("According to [Ann Fox], a diver in Lindau, the pier was closed.", "the pier was closed"),
        ("[Ann Fox] denied that the pier was closed.", "the pier was closed"),
        ("[Ann Fox] denied any part in it.", "any part in it"),
        ("[Ann Fox] urged the [Council] to close the pier.", "the Council to close the pier"),
        ("[Ann Fox] called for a new pier.", "a new pier"),
        ("[Ann Fox] accused the [Council] of closing the pier.", "the Council of closing the pier"),
        ("[Ann Fox] promised to close the pier.", "to close the pier"),
        ("[Ann Fox] declined to comment on the pier.", "to comment on the pier"),
        ("[Ann Fox] believes that the pier is closed.", "the pier is closed"),
        ("[Ann Fox] says the pier is closed, adding that it is old.", "the pier is closed"),
        ("[Ann Fox], head of the [Council], announced that the pier was closed.", "the pier was closed"),
    ],
)
def test_reported_content(text: str, content: str) -> None:
    assert read(text).reported[0] == (content, "Ann Fox")


def test_both_parts_around_a_cue_in_the_middle() -> None:
    found = read("Many boats, [Ann Fox] said, were lost that night.")
    assert found.reported == [("Many boats", "Ann Fox"), ("were lost that night", "Ann Fox")]
    assert found.indirect[1].continues == 0


@pytest.mark.parametrize(
    "text",
    [
        "[Ann Fox] denied them visas to the islands.",
        "The reports of [Ann Fox] were long.",
        "[Ann Fox] added salt to the soup.",
        "[Ann Fox] was told that the pier was closed.",
        "The state of the pier worries the claims office of [Acme].",
        "The reported closure surprised [Ann Fox].",
        "[Ann Fox] told the [Herald].",
        "Speaking in Lindau, [Ann Fox] said nothing.",
    ],
)
def test_what_is_no_reported_speech(text: str) -> None:
    assert read(text).indirect == []


def test_mixed_speech_keeps_the_clause_and_the_fragment() -> None:
    found = read('[Ann Fox] said the pier, the old bridge and both of the northern towers were "unsafe".')
    assert [q.kind for q in found.all] == ["indirect", "fragment"]
    assert {who for _, who in [*found.said, *found.reported]} == {"Ann Fox"}


def test_words_of_folds_case_and_apostrophes() -> None:
    assert words_of("They DON’T know,") == ["they", "don't", "know"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            """said says told that " “ ” ' ’ ‘ , . ? ! : ; — and who to according denied Ann Fox she the they it calling Acme
            "We will go," was \n \n\n > ( ) in a statement urged reports by while""".split(" ")
        ),
        max_size=60,
    ).map(" ".join)
    | st.text(max_size=120)
)
def test_any_text_gives_ordered_verbatim_spans(text: str) -> None:
    document = Document("0" * 64, "test.txt", "text", "utf-8", text, ())
    found = find_quotations(prepare(document), Names(), ())
    assert list(found) == sorted(found, key=lambda q: (q.start, -q.end, q.kind))
    for index, quotation in enumerate(found):
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert not text[quotation.start].isspace()
        assert not text[quotation.end - 1].isspace()
        assert quotation.continues is None or quotation.continues != index
        if quotation.cue is not None:
            assert 0 <= quotation.cue.start < quotation.cue.end <= len(text)


@pytest.mark.parametrize(
    "unit", ["he said ", "according to ", ", said a", '"Go," he said. ', 'said "a" ', "told a to ", "and said, "]
)
def test_fifty_thousand_characters_of_one_sentence(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    document = Document("0" * 64, "test.txt", "text", "utf-8", text, ())
    for quotation in find_quotations(prepare(document), Names(), ()):
        assert quotation.end <= len(text)
