"""Comparing words: what two passages share, whatever their typography, contractions and inflection."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from dossier.annotate.events.lexicon import NOUN_KINDS, VERB_FORMS, VERB_KINDS

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|\d[\d,.]*")
_CONTRACTED = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "don't": "do not", "doesn't": "does not", "didn't": "did not",
    "isn't": "is not", "aren't": "are not", "wasn't": "was not", "weren't": "were not", "couldn't": "could not",
    "wouldn't": "would not", "shouldn't": "should not", "haven't": "have not", "hasn't": "has not", "it's": "it is",
    "we're": "we are", "they're": "they are", "i'm": "i am", "u.s": "us", "u.k": "uk",
}  # fmt: skip
STOPWORDS = frozenset(
    """a an the of in on at by for from with to and or but that which who whom whose as into over under between than about after
    before his her their its our my your is are was were be been being has have had do does did not no nor so such this these
    those he she it they we i you him them us me will would can could may might must shall should there here also more most
    some any all each other another only just very if when while where what how why because since until up out off down then
    now says say said tells tell told""".split()
)


NUMBER_WORDS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve dozen dozens twenty thirty forty fifty hundred hundreds
        thousand
    thousands million least roughly nearly almost around number""".split()
)
"""Words of counting: two passages that share only these share nothing that tells whom they are about."""


def plain(text: str) -> str:
    """Lower case, straight apostrophes, no full stops inside abbreviations."""
    return text.casefold().replace("’", "'").replace("u.s.", "us").replace("u.k.", "uk")


def word_list(text: str) -> list[str]:
    """Words in order, contractions written out."""
    found: list[str] = []
    for match in _WORD.finditer(plain(text)):
        found.extend(_CONTRACTED.get(match[0], match[0]).split())
    return found


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word's lemma where it is a known verb form; otherwise without a plural -s."""
    forms = VERB_FORMS.get(word)
    if forms:
        return forms[0][0]
    if word.endswith("'s"):
        word = word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word


@lru_cache(maxsize=65536)
def theme(word: str) -> str:
    """A word's stem, or the kind of event it names: "abuse" and "violence" are both violence."""
    kind = NOUN_KINDS.get(word) or VERB_KINDS.get(stem(word))
    return f"kind {kind}" if kind and kind not in ("statement", "report") else stem(word)


def content_words(text: str) -> frozenset[str]:
    """What a text is about: the stems of its words that carry meaning."""
    return frozenset(theme(word) for word in word_list(text) if word not in STOPWORDS and len(word) > 1)


def shingles(words: list[str], size: int = 4) -> frozenset[tuple[str, ...]]:
    """Runs of ``size`` words; the whole where it is shorter."""
    if len(words) <= size:
        return frozenset([tuple(words)]) if words else frozenset()
    return frozenset(tuple(words[i : i + size]) for i in range(len(words) - size + 1))


def containment(a: frozenset[tuple[str, ...]], b: frozenset[tuple[str, ...]]) -> float:
    """How much of the smaller set the larger holds, 0 to 1 (Broder 1997)."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def sayings(text: str) -> list[list[str]]:
    """The words of each sentence of a quotation that is long enough to be known again, and of the whole."""
    sentences = [words for part in re.split(r"[.!?;]\s", text) if len(words := word_list(part)) >= 4]
    whole = word_list(text)
    return [whole, *sentences] if len(sentences) > 1 else [whole]


def one_saying(a: list[list[str]], b: list[list[str]]) -> bool:
    """Whether two quotations are one, as far as translation, house style and cutting allow."""
    return any(_alike(x, y) for x in a for y in b if min(len(x), len(y)) >= 4)


def _alike(a: list[str], b: list[str]) -> bool:
    if overlap(a, b) >= 0.55:
        return True
    return min(len(a), len(b)) >= 6 and containment(shingles(a, 3), shingles(b, 3)) >= 0.5


def overlap(a: Iterable[str], b: Iterable[str]) -> float:
    """Shared words over all words, 0 to 1 (Jaccard)."""
    first, second = set(a), set(b)
    union = first | second
    return len(first & second) / len(union) if union else 0.0
