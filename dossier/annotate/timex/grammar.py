"""Rules as patterns over word classes, matched longest first at each place.

A pattern is a regular expression whose words are class names or macros: ``(?P<month>MONTH) (?P<day>DAY)``. White space means
nothing. Every pattern is bounded in length, so a text is read in linear time whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.model import Meaning, TimexType


class Draft(NamedTuple):
    """A time expression in the making: tokens ``first`` to ``last`` (exclusive) of the coded text."""

    first: int
    last: int
    type: TimexType
    meaning: Meaning
    mod: str = ""
    rule: str = ""
    weak: bool = False
    """True for what is a time expression only as part of a larger one (a bare "spring", "quarter")."""


@dataclass(frozen=True, slots=True)
class Rule:
    """``build`` gets the coded text and the match, whose positions are token numbers, and may decline with None."""

    name: str
    pattern: re.Pattern[str]
    build: Callable[[Coded, re.Match[str]], Draft | tuple[Draft, ...] | None]
    starts: frozenset[str]


_MACROS: Final[dict[str, str]] = {
    "DAY": "[I1 I2 I3]",
    "INT": "[I1 I2 I3 I4 I5]",
    "INT2": "[I1 I2 I3 I4]",
    "WD": "(?:WDAY|WDAB DOT?)",
    "MO": "(?:MONTH|MONTHISH DOT?)",
    "ERA": "[BC AD]",
    "ANYSEASON": "[SEASON SEASONISH]",
    "PLUSWORD": "[APPROX MORE LESS]",
    "TO_": "[TO DASH AND]",
    "NUMBER": "(?:TENS DASH? [ONE NUMW]|TENS|[ONE NUMW] HUNDRED|NUMW|ONE|INT|DEC|BIG|A DOZEN|A HUNDRED)",
    "AUNIT": "[UNIT UNITS QTR CENTURYISH]",
}
_WORD = re.compile(r"(?<!<)(?<!\(\?)\b[A-Z][A-Z0-9_]*\b(?!>)")


def expand(pattern: str) -> str:
    def one(match: re.Match[str]) -> str:
        word = match[0]
        if word in _MACROS:
            return _WORD.sub(one, _MACROS[word])
        return CLASSES[word]

    return re.sub(r"\s+", "", _WORD.sub(one, pattern))


def rule(name: str, pattern: str, build: Callable[[Coded, re.Match[str]], Draft | tuple[Draft, ...] | None], starts: str) -> Rule:
    """A rule; ``starts`` lists the classes and macros its first token may have."""
    letters = frozenset(expand(starts)) - frozenset("[]()?:|")
    return Rule(name, re.compile(expand(pattern)), build, letters)


class Grammar:
    """Rules by the class they start with."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_start: dict[str, list[Rule]] = {}
        for each in rules:
            for letter in each.starts:
                self._by_start.setdefault(letter, []).append(each)
        self._starts = re.compile("[" + "".join(self._by_start) + "]")

    def read(self, coded: Coded) -> list[Draft]:
        """Drafts in text order; at each place the longest match that a rule accepts."""
        found: list[Draft] = []
        position = 0
        codes = coded.codes
        while (start := self._starts.search(codes, position)) is not None:
            position = start.start()
            drafts = self._longest(coded, position)
            if drafts:
                found.extend(drafts)
                position = drafts[-1].last
            else:
                position += 1
        return found

    def _longest(self, coded: Coded, position: int) -> Sequence[Draft]:
        matches = []
        for each in self._by_start[coded.codes[position]]:
            match = each.pattern.match(coded.codes, position)
            if match is not None:
                matches.append((match.end(), match, each))
        if len(matches) > 1:
            matches.sort(key=lambda m: -m[0])
        for _, match, each in matches:
            made = each.build(coded, match)
            if made is not None:
                return (made,) if isinstance(made, Draft) else made
        return ()
