"""Text as search compares it: case, accents, typographic marks and spacing do not count."""

from __future__ import annotations

import re
import unicodedata

_MARKS = {
    **dict.fromkeys(range(0x0300, 0x0370)),  # combining accents, left by the decomposition
    **dict.fromkeys(map(ord, "‘’‛ʼ′`"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—−"), "-"),
    **dict.fromkeys(map(ord, "\n\t\r"), " "),
    **{ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("ı"): "i", ord("æ"): "ae", ord("œ"): "oe"},  # letters NFKD keeps
}

_WORD = re.compile(r"[^\W_]+(?:['.&-][^\W_]+)*")


def fold(text: str) -> str:
    """``text`` lowered and stripped of what search ignores. The length may change."""
    if text.isascii():
        return text.lower().replace("\n", " ")
    return unicodedata.normalize("NFKD", text).casefold().translate(_MARKS)


def words(text: str) -> list[str]:
    """The folded words of a query or a name."""
    return _WORD.findall(fold(text))


_TERM = re.compile(r'"([^"]+)"|(\S+)')


def search_terms(query: str) -> tuple[str, ...]:
    """What must be found: each word, each "quoted phrase", folded and without the punctuation around it."""
    terms = ((match[1] or match[2]).strip(" .,;:!?()[]\"'") for match in _TERM.finditer(fold(query)))
    return tuple(dict.fromkeys(" ".join(term.split()) for term in terms if term.strip()))
