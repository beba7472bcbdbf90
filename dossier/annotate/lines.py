"""Which line breaks end a line of the author's, and which only wrap it.

A text of narrow lines was wrapped at a width: there, a break is a wrap where the next word would not have fitted. In any text, a
line that goes on in lower case after a line of some length was wrapped. Blank lines always end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\n]*\n?")
_END_OF_WORD = re.compile(r"\s")
_WIDEST_WRAP = 120
"""Mails, terminals and typewriters wrap at 65 to 100 columns; a longer line shows that the text was not wrapped."""
_NARROWEST_WRAP = 40
"""Shorter lines are headings, labels and verse."""
_ITEM = re.compile(r"[-*•–—>]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s")


def line_ends(text: str) -> Iterator[int]:
    """Offsets after the breaks that end a line, in order."""
    lines = [(match[0].strip(), match.end()) for match in _LINE.finditer(text) if match[0]]
    width = max((len(words) for words, _ in lines), default=0)
    wrapped = _NARROWEST_WRAP <= width <= _WIDEST_WRAP
    for number, (words, end) in enumerate(lines):
        following = lines[number + 1][0] if number + 1 < len(lines) else ""
        if not _is_wrap(words, following, width if wrapped else None):
            yield end


def _is_wrap(words: str, following: str, width: int | None) -> bool:
    if len(words) < _NARROWEST_WRAP // 2 or not following or _ITEM.match(following):
        return False
    if following[0].islower() and len(words) >= _NARROWEST_WRAP:
        return True
    next_word = _END_OF_WORD.split(following[:_WIDEST_WRAP], maxsplit=1)[0]
    return width is not None and len(words) + 1 + len(next_word) > width
