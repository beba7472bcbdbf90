"""Rows of folded text in one long string: finding every row that holds all terms is a few runs of ``str.find``.

At a hundred thousand rows this needs no posting lists: memory is the text itself, and the scan is as fast as the machine reads.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence

_HEAD_END = "\x1f"
_ROW_END = "\x1e"

_IN_HEAD = (0, 4, 6, 16)
_IN_BODY = (0, 2, 4, 12)
"""Points of a term by how it fits: nowhere, inside a word, beginning one, a whole word. A whole word in the body counts more than
a part of one in the head, by more than what search adds for the kind of thing."""

_TOGETHER, _ALL_OF_IT = 8, 20


class TextIndex:
    """Rows of (head, body): the head (a title, a name) counts more than the body. Both must be folded already."""

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        self._starts = array("q")
        self._heads = array("q")
        parts: list[str] = []
        position = 0
        for head, body in rows:
            self._starts.append(position)
            self._heads.append(position + len(head))
            parts.append(f"{head}{_HEAD_END}{body}{_ROW_END}")
            position += len(head) + len(body) + 2
        self._starts.append(position)
        self._text = "".join(parts)

    def __len__(self) -> int:
        return len(self._heads)

    def rows(self, terms: Sequence[str]) -> list[int]:
        """Numbers of the rows that contain every term, in order; none for no terms."""
        if not terms:
            return []
        rarest, *others = sorted(terms, key=len, reverse=True)
        found: list[int] = []
        text, starts = self._text, self._starts
        at = text.find(rarest)
        while at >= 0:
            row = bisect_right(starts, at) - 1
            end = starts[row + 1]
            if all(text.find(term, starts[row], end) >= 0 for term in others):
                found.append(row)
            at = text.find(rarest, end)
        return found

    def score(self, row: int, terms: Sequence[str]) -> int:
        """How well a row of ``rows`` fits: whole words before parts of words, the head before the body, words together before
        words apart, a head that is just the query before all."""
        start, head, end = self._starts[row], self._heads[row], self._starts[row + 1]
        points = 0
        for term in terms:
            points += max(_IN_HEAD[self._fit(term, start, head)], _IN_BODY[self._fit(term, head + 1, end)])
        phrase = " ".join(terms)
        if len(terms) > 1 and self._text.find(phrase, start, end) >= 0:
            points += _TOGETHER
        if head - start == len(phrase) and self._text.startswith(phrase, start):
            points += _ALL_OF_IT
        return points

    def _fit(self, term: str, start: int, end: int) -> int:
        """3 as a whole word, 2 at the beginning of one, 1 anywhere, 0 nowhere."""
        at = self._text.find(term, start, end)
        best = 0
        while at >= 0 and best < 3:
            begins = at == start or not self._text[at - 1].isalnum()
            after = at + len(term)
            best = max(best, (3 if after >= end or not self._text[after].isalnum() else 2) if begins else 1)
            at = self._text.find(term, at + 1, end)
        return best
