"""A text as a string over word classes: one linear pass, no look-back, no tokens of other rooms.

Token ``i`` is ``text[starts[i]:ends[i]]``; ``codes[i]`` is its class and ``values[i]`` what it is worth (a month's number, an
ordinal, an offset in minutes).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dossier.annotate.timex.lexicon import CLASSES, WORDS, Value

_TOKEN = re.compile(
    r"""
    [^\W\d_]{3,}                                   # most words, tried first because it is fastest
  | \d+(?:,\d{3}(?!\d)|[.:]\d+)*(?:[A-Za-z]+)?    # 12  1,200  10:57  12.05.2009  3rd  1990s  5pm
  | ['’‘]s(?![^\W_])                              # possessive
  | ['’‘]\d\ds?(?!\w)                             # '99  '60s
  | [A-Za-z]\.[A-Za-z](?![A-Za-z])\.?             # a.m.  B.C.
  | o['’]clock(?!\w)
  | (?:Q[1-4]|H[12]|FY\d\d(?:\d\d)?)(?![^\W_])    # Q3  H1  FY2007
  | [^\W\d_]+
  | \n[^\S\n]*\n\s*
  | [^\w\s]
    """,
    re.VERBOSE,
)
_SUFFIXED = re.compile(r"(\d+(?:[.:]\d+)*)([A-Za-z]+)")
_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?")
_DOTTED_DATE = re.compile(r"(\d{1,4})\.(\d{1,2})\.(\d{2,4})")
_DASHES = frozenset("-–—‐‑−")


@dataclass(frozen=True, slots=True)
class Coded:
    """A text over word classes. The four sequences run in parallel."""

    text: str
    starts: list[int]
    ends: list[int]
    codes: str
    values: list[Value]
    era: str = ""
    """"bc" or "ad" where the text tells of years of three figures: then "In 258" is a year of that era."""

    def word(self, index: int) -> str:
        """The words of a token; empty beyond either end."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < len(self.starts) else ""


def encode(text: str) -> Coded:
    """Classify every token of a text."""
    starts: list[int] = []
    ends: list[int] = []
    codes: list[str] = []
    values: list[Value] = []
    known = WORDS.get
    other: tuple[str, Value] = (CLASSES["OTHER"], "")
    seen: dict[str, tuple[str, Value]] = {}
    for match in _TOKEN.finditer(text):
        word = match[0]
        entry = seen.get(word)
        if entry is None:
            entry = known(word.lower()) or _classify(word) or other
            if len(seen) < 100_000:
                seen[word] = entry
        starts.append(match.start())
        ends.append(match.end())
        codes.append(entry[0])
        values.append(entry[1])
    return Coded(text, starts, ends, "".join(codes), values, _era(codes, values))


_ERA_SIGNS = 2
"""Years with their era, or years before 1300, that make a text one of old times."""


def _era(codes: list[str], values: list[Value]) -> str:
    before = codes.count(CLASSES["BC"])
    year = CLASSES["YEAR"]
    after = codes.count(CLASSES["AD"])
    after += sum(1 for code, value in zip(codes, values, strict=True) if code == year and isinstance(value, int) and value < 1300)
    if before >= _ERA_SIGNS and before >= after:
        return "bc"
    return "ad" if after >= _ERA_SIGNS else ""


_MARKS = {",": "COMMA", "/": "SLASH", ".": "DOT", "(": "LPAR", ")": "RPAR"} | dict.fromkeys(_DASHES, "DASH")


def _classify(word: str) -> tuple[str, Value] | None:
    """Class and value of numbers, marks and abbreviations with full stops."""
    first = word[0]
    if first.isdecimal():
        return _number(word) if word.isascii() and len(word) <= 20 else None
    if word in _MARKS:
        return CLASSES[_MARKS[word]], word
    if first == "\n":
        return CLASSES["BREAK"], ""
    if first in "'’‘" and len(word) > 1:
        if word[1] == "s":
            return CLASSES["POSS"], ""
        return (CLASSES["DECADE"] if word.endswith("s") else CLASSES["YY"]), int(word[1:3])
    if first in "QHF" and word[-1].isdecimal():
        return CLASSES["FYX" if first == "F" else "QX"], word
    if "." in word:
        letters = word.replace(".", "").lower()
        if letters in ("am", "pm"):
            return CLASSES["AMPM"], letters
        if letters in ("bc", "ad", "ce"):
            return CLASSES["BC" if letters == "bc" else "AD"], letters
    return None


def _number(word: str) -> tuple[str, Value] | None:
    clock = _CLOCK.fullmatch(word)
    if clock:
        return CLASSES["CLOCK"], word
    if word.isdecimal():
        return _integer(word)
    if "," in word:
        return CLASSES["BIG"], int(word.replace(",", "")) if word.replace(",", "").isdecimal() else 0
    suffixed = _SUFFIXED.fullmatch(word)
    if suffixed:
        return _with_suffix(suffixed[1], suffixed[2].lower())
    dotted = _DOTTED_DATE.fullmatch(word)
    if dotted:
        return CLASSES["NUMDATE"], word
    return CLASSES["DEC"], word


def _integer(word: str) -> tuple[str, Value]:
    n = int(word)
    if len(word) == 4 and 1000 <= n <= 2199:
        return CLASSES["YEAR"], n
    if len(word) == 8 and 1000 <= n // 10000 <= 2199 and 1 <= n // 100 % 100 <= 12 and 1 <= n % 100 <= 31:
        return CLASSES["NUMDATE"], word
    if len(word) <= 2:
        name = "I1" if 1 <= n <= 12 else "I2" if 13 <= n <= 24 else "I3" if 25 <= n <= 31 else "I4"
        return CLASSES[name], n
    return CLASSES["I5" if len(word) == 3 else "BIG"], n


def _with_suffix(digits: str, suffix: str) -> tuple[str, Value] | None:
    whole = digits.isdecimal()
    if suffix in ("st", "nd", "rd", "th") and whole and len(digits) <= 3:
        return CLASSES["ORD"], int(digits)
    if suffix == "s" and whole and (len(digits) in (3, 4) or (len(digits) == 2 and digits[1] == "0")):
        return CLASSES["DECADE"], int(digits)
    if suffix in ("am", "pm") and (
        _CLOCK.fullmatch(digits) or (whole and len(digits) <= 2) or _CLOCK.fullmatch(digits.replace(".", ":"))
    ):
        return CLASSES["NAMPM"], digits.replace(".", ":") + suffix
    if suffix in ("hrs", "h", "hr") and _CLOCK.fullmatch(digits):
        return CLASSES["CLOCK"], digits
    if suffix in ("z",) and _CLOCK.fullmatch(digits):
        return CLASSES["CLOCKZ"], digits
    if suffix == "q" and digits in ("1", "2", "3", "4"):
        return CLASSES["QX"], "Q" + digits
    if suffix == "t" and whole and len(digits) == 2:  # the day of an ISO date-time
        return _integer(digits)
    return None
