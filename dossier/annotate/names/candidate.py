"""A possible name in a text, and which tokens may be part of one."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.annotate.names.words import MEDIA_HEADS, NAME_SUFFIXES, ORG_HEADS, PLACE_HEADS
from dossier.annotate.tokens import Token

HEADS = ORG_HEADS | PLACE_HEADS | MEDIA_HEADS
"""Last words of names of organisations and places."""
# Beginnings of names in lower case that go on with a capital after a hyphen or apostrophe.
# Second halves of compounds that describe with a name ("Chicago-based", "Syrian-born"): the whole is an adjective, no name.
_DESCRIBING = tuple(
    f"-{half}"
    for half in """based born led backed held controlled owned trained run style era educated sponsored speaking funded listed
    occupied dominated built made registered flagged seeded ranked placed rated administered mediated brokered bound area
    wide""".split()
)
_ARABIC = ("al-", "el-", "an-", "ar-", "as-", "ash-", "at-", "az-", "bin-", "ul-", "d'", "d’", "de-")


@dataclass(slots=True)
class Candidate:
    """A possible name. ``first``/``last`` are token indices (last exclusive); ``text`` has its words joined by one space."""

    first: int
    last: int
    text: str
    words: tuple[str, ...]
    sentence: int
    opens: bool
    """It begins the sentence, so its capital says little."""
    heading: bool
    """In a title-cased or all-caps line: found only because running text knows it."""
    title_first: int = -1
    """Token index where a title before it begins, or -1."""
    affiliation: int = -1
    """First token of the candidate directly before its title ("[Human Rights First] President Elisa Massimino"), or -1."""
    before_title: bool = False


def is_capital(token: Token) -> bool:
    """Whether a token may be part of a name: a capital first letter, a handle, or al-X, iX, deX."""
    text = token.text
    kind = token.kind
    if kind == "word":
        if text[0].isupper():
            return not ("-" in text and text.endswith(_DESCRIBING))
        if not text.islower() and len(text) > 2:
            return text[1].isupper() or text.startswith(_ARABIC)
        return False
    if kind == "dots":
        return text[0].isupper() and text not in ("A.M.", "P.M.")
    return kind == "handle" and text[0] == "@"


def join(words: tuple[str, ...]) -> str:
    """Words as they are printed: one space between, none before a possessive or comma."""
    return " ".join(words).replace(" 's", "'s").replace(" ’s", "’s").replace(" ,", ",").replace(" ' ", "' ").replace(" ’ ", "’ ")


def is_suffix(word: str) -> bool:
    """Jr., III and the like, which follow a surname."""
    return word in NAME_SUFFIXES
