"""Fixed phrases: "press time", "these days", "so far", and holidays with their year."""

from __future__ import annotations

import re
from typing import Final

from dossier.annotate.timex.grammar import Draft, Rule, rule
from dossier.annotate.timex.holidays import NAMES, holiday, number_of
from dossier.annotate.timex.holidays import PATTERN as HOLIDAY
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import absolute
from dossier.annotate.timex.rules_dates import Match
from dossier.annotate.timex.units import period
from dossier.model import Meaning

_VAGUE_PHRASES: Final = {
    "PRESENT_REF": (
        "press time|these days|thus far|time of (?:writing|publication|this writing)|(?:present|modern)[ -]day|time being"
    ),
    "PAST_REF": "the other day|long ago|ages ago|not long ago|in recent times",
}
_PHRASE = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _VAGUE_PHRASES.items()), re.IGNORECASE)


def _token_after(coded: Coded, first: int, end: int) -> int | None:
    """The token number that follows a stretch of text, or None where it ends inside a token."""
    index = first
    while index < len(coded.ends) and coded.ends[index] < end:
        index += 1
    return index + 1 if index < len(coded.ends) and coded.ends[index] == end else None


def _phrase(coded: Coded, match: Match) -> Draft | None:
    first = match.start()
    start = coded.starts[first]
    named = HOLIDAY.match(coded.text, start)
    if named is not None:
        return _holiday(coded, first, named)
    found = _PHRASE.match(coded.text, start)
    if found is None or found.lastgroup is None:
        return None
    last = _token_after(coded, first, found.end())
    if last is None:
        return None
    return Draft(first, last, "DATE", Meaning("vague", text=found.lastgroup), rule="fixed phrase")


_SEASON_OF = frozenset("season period holidays holiday break sales shopping trading rush".split())


def _holiday(coded: Coded, first: int, named: re.Match[str]) -> Draft | None:
    words = named[0]
    last = _token_after(coded, first, named.end())
    if last is None or not words[0].isupper():
        return None
    which = number_of(words)
    following = coded.word(last)
    at = last + 1 if following.lower() in (",", "of", "in") else last
    if at < len(coded.codes) and coded.codes[at] == CLASSES["YEAR"] and isinstance(coded.values[at], int):
        number = holiday(which, int(coded.values[at]))
        if number is not None and following.lower() != "in":
            return Draft(first, at + 1, "DATE", absolute("day", period("day", number)), rule="holiday and year")
    if following in _SEASON_OF:
        # The season around a feast is not its day.
        last += following in ("season", "period", "holidays", "holiday", "break")
        return Draft(
            first, last, "DURATION", Meaning("duration", "day", low=2, reference="none", text="PXD"), rule="season of a holiday"
        )
    name = NAMES[which]
    before = coded.word(first - 1)
    if (
        before[:1].isupper()
        and coded.codes[first - 1] == CLASSES["OTHER"]
        and before not in ("On", "In", "At", "By", "Since", "Until")
    ):
        return None  # a song, a film
    if following[:1].isupper() and following.isalpha() and coded.starts[last] == coded.ends[last - 1] + 1:
        return None  # Easter Island, Christmas Carol
    return Draft(first, last, "DATE", Meaning("partial", "day", (("holiday", which),)), rule=f"holiday ({name})")


RULES: tuple[Rule, ...] = (
    rule("phrase", "PHRASE", _phrase, "PHRASE"),
    rule("timed phrase", "[TIMEW LONG]", _phrase, "[TIMEW LONG]"),
)
