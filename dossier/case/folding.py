"""Text as search compares it: case, accents, typographic marks and spacing do not count."""

from __future__ import annotations

import re
import unicodedata

_FORMS = {
    **dict.fromkeys("‘’‛ʼ′`", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—−", "-"),
    **dict.fromkeys("\n\t\r", " "),
    **{"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"},  # letters that the decomposition keeps
}

_CHANGED = re.compile(f"[\u0300-\u036f{re.escape(''.join(_FORMS))}]")
"""Also the combining accents, which the decomposition leaves. To search for the few is quicker than to translate all."""

_WORD = re.compile(r"[^\W_]+(?:['.&-][^\W_]+)*")


def fold(text: str) -> str:
    """``text`` lowered and stripped of what search ignores. The length may change."""
    if text.isascii():
        return text.lower().replace("\n", " ")
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return _CHANGED.sub(lambda match: _FORMS.get(match[0], ""), decomposed)


def words(text: str) -> list[str]:
    """The folded words of a query or a name."""
    return _WORD.findall(fold(text))


_TERM = re.compile(r'"([^"]+)"|(\S+)')


def search_terms(query: str) -> tuple[str, ...]:
    """What must be found: each word, each "quoted phrase", folded and without the punctuation around it."""
    terms = ((match[1] or match[2]).strip(" .,;:!?()[]\"'") for match in _TERM.finditer(fold(query)))
    return tuple(dict.fromkeys(" ".join(term.split()) for term in terms if term.strip()))
