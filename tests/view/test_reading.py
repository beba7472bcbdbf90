"""The page of a document: every character in its place, zones and marks where they belong."""

from __future__ import annotations

from dossier.model import Passage
from dossier.view.index import CaseIndex
from dossier.view.reading import Page
from tests.building import passage
from tests.made_case import hostile_case, made_case


def test_rows_cover_the_text_and_number_its_lines() -> None:
    case = made_case()
    for source in case.sources:
        text = source.document.text
        page = Page(source.document, [], 30)
        assert "".join(text[row.start : row.end] for row in page.rows) == text.replace("\n", "")
        assert [row.number for row in page.rows if row.number] == list(range(1, text.count("\n") + 2))
        assert all(page.rows[page.row_of(offset)].start <= offset for offset in range(len(text)))


def test_tones_of_zones_marks_and_focus() -> None:
    case = made_case()
    index = CaseIndex(case)
    document = case.sources[0].document
    page = Page(document, index.marks(document.id), 200)
    focus = passage(document, "on Monday")
    tones = {part.text: part.tone for row in page.rows for part in page.pieces(row, focus, [])}
    assert tones["Skip to content"] == "boilerplate"
    assert tones["on Monday"] == "focus"
    assert tones["closed"] == "reported"
    assert tones["Ada Brunner"] == "mark"
    assert tones["warned"] == "denied"


def test_a_hit_lies_over_a_mark() -> None:
    case = made_case()
    document = case.sources[0].document
    page = Page(document, CaseIndex(case).marks(document.id), 200)
    where = passage(document, "closed after")
    pieces = [part for row in page.rows for part in page.pieces(row, None, [(where.start, where.end)])]
    assert ("closed after", "hit") in [(part.text, part.tone) for part in pieces]


def test_hostile_text_is_shown_character_by_character_without_controls() -> None:
    document = hostile_case().sources[0].document
    page = Page(document, [], 40)
    shown = "".join(part.text for row in page.rows for part in page.pieces(row, Passage(document.id, 0, 5), []))
    assert len(shown) == len(document.text.replace("\n", ""))
    assert all(character.isprintable() for character in shown)
    assert "[b]bold[/b]" in shown


def test_an_empty_document_is_one_empty_row() -> None:
    document = made_case().sources[0].document
    empty = Page(type(document)("0", "empty", "text", "utf-8", "", ()), [], 40)
    assert len(empty) == 1
    assert empty.pieces(empty.rows[0], None, []) == []
