"""A stretch of text around what a search found, the found words toned."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.case.folding import fold
from dossier.view.lines import Piece, piece
from dossier.view.words import ELLIPSIS


def excerpt(text: str, terms: Sequence[str], most: int = 240) -> tuple[Piece, ...]:
    """At most about ``most`` characters of ``text`` with the first found term in sight; ``terms`` are folded."""
    text = " ".join(text.split())
    ranges = found_ranges(text, terms)
    first = ranges[0][0] if ranges else 0
    start = 0 if len(text) <= most else max(0, min(first - most // 3, len(text) - most))
    if start:
        start = text.find(" ", start) + 1 or start
    end = len(text) if len(text) - start <= most else max(text.rfind(" ", start, start + most), start + most // 2)
    pieces = [Piece(ELLIPSIS.glyph)] if start else []
    at = start
    for low, high in ranges:
        low, high = max(low, at), min(high, end)
        if low < high:
            pieces += [piece(text[at:low]), piece(text[low:high], "hit")]
            at = high
    pieces.append(piece(text[at:end]))
    if end < len(text):
        pieces.append(Piece(ELLIPSIS.glyph))
    return tuple(part for part in pieces if part.text)


def around(text: str, start: int, end: int, most: int = 160) -> tuple[Piece, ...]:
    """``text[start:end]`` marked, with what stands around it in its paragraph: about ``most`` characters, cut between words."""
    room = max(most - (end - start), 20)
    low = max(text.rfind("\n", 0, start) + 1, start - room // 2)
    line_end = text.find("\n", end)
    high = min(line_end if line_end >= 0 else len(text), end + room // 2)
    cut_low = low > 0 and text[low - 1] != "\n"
    cut_high = high < len(text) and text[high] != "\n"
    if cut_low:
        low = min(text.find(" ", low, start) + 1 or start, start)
    if cut_high:
        high = max(text.rfind(" ", end, high), end)
    return tuple(
        part
        for part in (
            Piece(ELLIPSIS.glyph if cut_low else ""),
            piece(text[low:start], "quote"),
            piece(text[start:end], "mark"),
            piece(text[end:high], "quote"),
            Piece(ELLIPSIS.glyph if cut_high else ""),
        )
        if part.text
    )


def found_ranges(text: str, terms: Sequence[str]) -> list[tuple[int, int]]:
    """Where the terms stand in a text, in order, not overlapping."""
    folded = "".join((fold(character) or "\0")[0] for character in text)
    found: list[tuple[int, int]] = []
    for term in terms:
        at = folded.find(term)
        while at >= 0:
            found.append((at, at + len(term)))
            at = folded.find(term, at + len(term))
    merged: list[tuple[int, int]] = []
    for low, high in sorted(found):
        if merged and low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return merged
