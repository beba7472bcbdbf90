"""When two names are equal: folding of case, accents, initials, hyphens, articles, demonyms and spellings of countries."""

from __future__ import annotations

import re
import unicodedata

from dossier.annotate.names.gazetteer import ADJECTIVES, PLACES

_MARKS = re.compile(r"[^\w\s]+")
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "phd", "md", "obe", "cbe", "mp", "qc"))


def plain(text: str) -> str:
    """Lower case, no accents, hyphens as spaces, other marks dropped, single spaces."""
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = text.replace("&", " and ").replace("-", " ").replace("‐", " ").replace("‑", " ")
    return " ".join(_MARKS.sub("", text).split())


def person_key(name: str) -> str:
    """A person's full name without initials in the middle, suffixes and handles' case; a single word stays as it is."""
    if name.startswith("@"):
        return name.casefold()
    words = plain(name).split()
    while len(words) > 2 and words[-1] in _SUFFIXES:
        words.pop()
    if len(words) > 2:
        words = [words[0], *(word for word in words[1:-1] if len(word) > 1), words[-1]]
    return " ".join(words)


def body_key(name: str) -> str:
    """An organisation's name without article; demonyms in it as the place ("Russian X Network", "Russia X Network")."""
    words = name.split()
    if len(words) > 1 and words[0] in ("The", "the"):
        words = words[1:]
    if len(words) > 1:
        words = [_by_place(word) for word in words]
    key = plain(" ".join(words))
    if key.startswith("united states ") and key.endswith(" department"):
        key = key.removeprefix("united states ")
    return key


def _by_place(word: str) -> str:
    place = ADJECTIVES.get(word) or PLACES.get(word)
    return place.name if place is not None and place.kind in ("country", "territory") else word


def surname_of(key: str) -> str:
    """Last word of a person's key."""
    return key.rsplit(" ", 1)[-1]


def slug(name: str) -> str:
    """A readable identifier: "Björn van Roozendaal" → "bjorn-van-roozendaal"."""
    folded = plain(name.replace("@", "at "))
    ascii_only = re.sub(r"[^a-z0-9]+", "-", folded).strip("-")
    return ascii_only or re.sub(r"\W+", "-", folded).strip("-") or "actor"
