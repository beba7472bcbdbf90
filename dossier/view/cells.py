"""Text measured in terminal cells: width, cutting and padding to a column, breaking into lines without losing offsets."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from dossier.view.words import ELLIPSIS


@lru_cache(4096)
def _cells_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def width(text: str) -> int:
    """Cells that ``text`` takes: wide characters two, combining ones none."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def cut(text: str, cells: int) -> str:
    """``text`` in at most ``cells`` cells, with an ellipsis where something was left out."""
    if width(text) <= cells:
        return text
    if cells <= 0:
        return ""
    kept = 0
    for index, character in enumerate(text):
        kept += _cells_of(character)
        if kept > cells - 1:
            return text[:index].rstrip() + ELLIPSIS.glyph
    return text


def cut_at_word(text: str, cells: int) -> str:
    """As ``cut``, after the last whole word that fits, where that leaves more than half."""
    short = cut(text, cells)
    if short == text:
        return text
    kept = short.removesuffix(ELLIPSIS.glyph)
    space = kept.rfind(" ")
    whole = text[len(kept) : len(kept) + 1] == " "
    return short if whole or space < len(kept) // 2 else kept[:space].rstrip(" ,;:") + ELLIPSIS.glyph


def fit(text: str, cells: int) -> str:
    """``text`` in exactly ``cells`` cells: cut or padded on the right."""
    short = cut(text, cells)
    return short + " " * (cells - width(short))


def break_lines(text: str, start: int, end: int, cells: int) -> list[tuple[int, int]]:
    """Breaks ``text[start:end]`` (no newlines in it) into ranges of at most ``cells`` cells.

    Breaks after a space where there is one, inside a word where there is none. Ranges touch: every character is in one of them,
    so offsets stay valid. A trailing space may stick out of the width; it is never seen."""
    cells = max(cells, 2)
    ascii_only = text[start:end].isascii()
    ranges: list[tuple[int, int]] = []
    while start < end:
        reach = min(start + cells, end) if ascii_only else _reach(text, start, end, cells)
        if reach < end and text[reach] == " ":
            reach += 1
        elif reach < end:
            space = text.rfind(" ", start, reach)
            if space > start:
                reach = space + 1
        ranges.append((start, reach))
        start = reach
    return ranges or [(start, end)]


def _reach(text: str, start: int, end: int, cells: int) -> int:
    taken = 0
    for index in range(start, end):
        taken += _cells_of(text[index])
        if taken > cells:
            return max(index, start + 1)
    return end
