"""Words and marks of a text with their offsets: one linear pattern, no look-ups.

A token is an abbreviation with inner full stops (U.S., P.M.), a number with its separators (1,200; 3:04), a word with inner
apostrophes or hyphens (don't, anti-gay), a handle (@name), or a single mark. Possessive 's is a token of its own. Full stops
after an abbreviation that needs one (Mr., Sen.) stay with the word; any other full stop is a mark.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

DOTTED_ABBREVIATIONS = frozenset(
    # Titles, ranks, company forms, months and Latin shorthands that news writes with a full stop inside a sentence.
    """mr mrs ms messrs dr drs prof rev hon gov govs sen sens rep reps gen gens brig spc pfc col lt sgt capt cmdr adm maj
    cpl pvt pres supt insp msgr fr st jr sr
    inc ltd co corp bros llc plc v vs etc al eg ie cf ca approx dept univ assn no nos vol sec para pp ed eds
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd mt ft""".split()
)

# States of the United States as agencies print them after a town. With their capital: "Miss.", "Wash." are words otherwise.
STATE_ABBREVIATIONS = frozenset(
    """Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
    Va Vt Wash Wis Wyo""".split()
)

# Acronyms that look like abbreviations.
_CAPITALS_NOT_ABBREVIATED = frozenset(("IE", "CF", "AL", "NO", "ED", "PP", "FIG", "ART", "MT", "MAR", "SUN", "SAT", "DEC"))

_TOKEN = re.compile(
    r"""
    (?P<dots>(?:[A-Z]-)?(?:[^\W\d_]\.){2,})                 # U.S.  a.m.  D.C.  R-N.Y.
  | (?P<number>\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![^\W_]))  # 1,200  3:04  2014  1990s  3rd
  | (?P<handle>(?<![\w.])[@\#]\w+)
  | (?P<possessive>['’]s(?!\w))
  | (?P<word>(?:[^\W_]|(?<=\w)[\u0300-\u036f])+
        (?:(?!['’]s(?!\w))['’](?=[^\W\d_])[^\W_]+|[-‐‑](?=[^\W_])[^\W_]+|[\u0300-\u036f]+[^\W_]*|&(?=[A-Z])[^\W_]+)*)
  | (?P<mark>\S)
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """``kind`` is dots, number, handle, possessive, word or mark."""

    start: int
    end: int
    text: str
    kind: str


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Tokens of ``text[start:end]``; offsets are into ``text``."""
    tokens: list[Token] = []
    append = tokens.append
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        kind = match.lastgroup or "mark"
        begin, stop = match.span()
        word = match[0]
        if kind == "mark" and word == "." and tokens:
            last = tokens[-1]
            if last.end == begin and last.kind == "word" and _keeps_stop(last.text):
                tokens[-1] = Token(last.start, stop, last.text + ".", "word")
                continue
        append(Token(begin, stop, word, kind))
    return tokens


def _keeps_stop(word: str) -> bool:
    if word in _CAPITALS_NOT_ABBREVIATED:
        return False
    if word in STATE_ABBREVIATIONS or (word[1:2] == "-" and word[2:] in STATE_ABBREVIATIONS):
        return True
    return word.casefold() in DOTTED_ABBREVIATIONS or (len(word) == 1 and word.isupper() and word != "I")


def words_between(tokens: Sequence[Token], start: int, end: int) -> Sequence[Token]:
    """The tokens that lie wholly in ``[start, end)``, found by bisection."""
    low = bisect_left(tokens, (start,))
    high = bisect_left(tokens, (end,))
    while high > low and tokens[high - 1].end > end:
        high -= 1
    return tokens[low:high]
