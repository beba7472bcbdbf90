"""Teams: in a document that speaks of matches, a place that plays is its team."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.annotate.names.words import AGAINST, SPORT_VERBS, SPORT_WORDS
from dossier.annotate.tokens import Token

_ENOUGH = 4
"""Different words of sport that make a document one about sport."""
_PLAYERS = frozenset(
    """captain coach goalkeeper keeper striker midfielder defender manager forward winger batsman bowler skipper side team
    squad fans""".split()
)


def is_sport(tokens: Sequence[Token]) -> bool:
    """Whether a document speaks of matches."""
    found: set[str] = set()
    for token in tokens:
        word = token.text.lower()
        if word in SPORT_WORDS:
            found.add(word)
            if len(found) >= _ENOUGH:
                return True
    return False


def plays(first: int, last: int, tokens: Sequence[Token]) -> bool:
    """Whether the place at ``tokens[first:last]`` plays here: a verb of play, a score, an opponent, a player of its own."""
    before = tokens[first - 1].text if first else ""
    after = tokens[last].text if last < len(tokens) else ""
    after2 = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if before in ("in", "at", "from", "near"):
        return False
    if after in SPORT_VERBS or before in AGAINST or after in AGAINST:
        return True
    if (after.isdigit() and len(after) <= 3) or (
        before.isdigit() and len(before) <= 2 and first > 1 and tokens[first - 2].text in ("-", "–", "—", ":")
    ):
        return True
    if after in ("'s", "’s"):
        return after2 in _PLAYERS or after2[:1].isupper()
    return before in ("for", "put", "with", "between") or after in _PLAYERS
