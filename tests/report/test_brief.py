"""The brief: CommonMark whose only live parts are our own, with a numbered source behind every line."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from dossier.report.brief import actor_brief, case_brief
from dossier.report.markdown import escape, markdown
from tests.dam_case import HOSTILE, case

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
READER.validateLink = lambda url: True  # type: ignore[method-assign]  # the most permissive reader a brief may meet


def tokens(text: str) -> list[Token]:
    found: list[Token] = []
    for token in READER.parse(text):
        found += [token, *(token.children or [])]
    return found


def shown(text: str) -> str:
    """What a reader sees of inline text."""
    return "".join(token.content for token in tokens(text) if token.type in ("text", "text_special"))


@pytest.fixture(scope="module")
def brief() -> str:
    return markdown(case_brief(case(), "flood [2019]"))


def test_sections_in_order(brief: str) -> None:
    assert re.findall(r"(?m)^##? (.+)", brief) == [
        r"Chronology: flood \[2019\]", "Summary", "Chronology", "Actors", "Statements and denials", "Conflicts",
        "Open questions", "Sources",
    ]  # fmt: skip


def test_nothing_of_a_document_is_live(brief: str) -> None:
    kinds = {token.type for token in tokens(brief)}
    assert not kinds & {
        "html_inline",
        "html_block",
        "link_open",
        "image",
        "code_inline",
        "fence",
        "code_block",
        "em_open",
        "s_open",
    }
    headings = [READER.parse(brief)[n + 1].content for n, token in enumerate(READER.parse(brief)) if token.type == "heading_open"]
    assert not any("VERIFIED" in heading for heading in headings)
    assert all(ord(character) >= 32 or character == "\n" for character in brief)


def test_hostile_words_stay_readable(brief: str) -> None:
    visible = shown(brief)
    assert "[sic] a | b `code` **bold**" in visible
    assert "<script>alert(1)</script>" in visible


def test_every_row_of_the_chronology_has_all_its_cells(brief: str) -> None:
    rows = [token for token in tokens(brief) if token.type == "tr_open"]
    cells = [token for token in tokens(brief) if token.type in ("td_open", "th_open")]
    assert len(rows) == 5
    assert len(cells) == 4 * len(rows)
    assert "The sirens failed | [sic] <b>" in shown(brief)


def test_every_citation_leads_to_a_quoted_passage(brief: str) -> None:
    text, sources = brief.split("## Summary")[1].split("## Sources")
    cited = {number for group in re.findall(r"\\\[([\d., ]+)\\\]", text) for number in group.split(", ")}
    listed = set(re.findall(r"- \*\*(\d+\.\d+)\.\*\* “", sources))
    assert cited == listed
    assert "“Every siren worked,”" in sources


def test_documents_that_nothing_cites_are_listed_too() -> None:
    text = markdown(case_brief(case()))
    for source in case().sources:
        assert source.document.id in text


def test_the_brief_of_an_actor_holds_only_what_concerns_it() -> None:
    text = markdown(actor_brief(case(), case().actors[1]))
    assert text.startswith("# Dossier: River Authority\n")
    assert "Engineers reported cracks" in text
    assert "The dam above Vařany broke |" not in text
    assert "spokesman for the River Authority speaks for River Authority" in text
    assert "denies: “Every siren worked,”" in text
    assert "Ilse Brandt" not in text


@given(st.text(alphabet=st.sampled_from(list("ab 1.)#*_`<>[]()!|~&;:/@\\-+=$\"'{}^?w\t\n")), max_size=40))
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    line = " ".join(text.split())
    assert {token.type for token in tokens(escape(line))} <= {
        "paragraph_open", "inline", "text", "text_special", "paragraph_close",
    }  # fmt: skip
    assert shown(escape(line)) == line


def test_the_hostile_passage_survives_in_any_place() -> None:
    for wrapped in (
        f"- {escape(HOSTILE)}",
        f"| {escape(HOSTILE)} |\n| --- |\n| {escape(HOSTILE)} |",
        f"**{escape('x')}** {escape(HOSTILE)}",
    ):
        assert "click" in shown(wrapped)
        assert not {t.type for t in tokens(wrapped)} & {"link_open", "image", "html_inline", "code_inline"}
