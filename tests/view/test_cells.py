"""Breaking text into lines loses nothing and keeps offsets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dossier.view.cells import break_lines, cut, fit, width
from dossier.view.lines import Line, Piece, rows_of

_text = st.text(alphabet=st.sampled_from("ab cé 漢字\u0301 x-"), max_size=200)


@given(_text, st.integers(2, 40))
def test_broken_ranges_touch_and_fit(text: str, cells: int) -> None:
    ranges = break_lines(text, 0, len(text), cells)
    assert "".join(text[low:high] for low, high in ranges) == text
    assert all(width(text[low:high].rstrip(" ")) <= cells for low, high in ranges)


@given(_text, st.integers(0, 40))
def test_cut_and_fit_keep_to_their_cells(text: str, cells: int) -> None:
    assert width(cut(text, cells)) <= cells
    if cells > 1:
        assert width(fit(text, cells)) == cells


def test_lines_break_between_words_and_inside_long_ones() -> None:
    text = "the old bridge abcdefghijklmnop"
    assert [text[low:high] for low, high in break_lines(text, 0, len(text), 8)] == ["the old ", "bridge ", "abcdefgh", "ijklmnop"]


def test_a_megabyte_without_a_space_is_broken() -> None:
    text = "x" * 1_000_000
    assert len(break_lines(text, 0, len(text), 100)) == 10_000


def test_rows_keep_tones_and_indent() -> None:
    item = Line((Piece("one "), Piece("two three", "quote")), indent=2)
    rows = [[(part.text, part.tone) for part in row] for row in rows_of(item, 8)]
    assert rows == [[("one ", "text"), ("two ", "quote")], [("  ", "text"), ("three", "quote")]]
