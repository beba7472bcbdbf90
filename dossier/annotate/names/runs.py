"""Runs of capitalised words that may be one name with its titles: what joins them and what ends them."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.annotate.names.candidate import HEADS
from dossier.annotate.names.gazetteer import ADJECTIVES, PEOPLES, PLACES
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.titles import TITLES
from dossier.annotate.names.words import (
    BODIES,
    BROAD,
    FUNCTION,
    JOINED_POSSESSIVES,
    MONTHS_AND_DAYS,
    ORG_FOR,
    ORG_HEADS,
    ORG_OF,
    ORG_PURPOSE,
    ORG_SUBJECT,
    OUTLETS,
    PARTICLES,
    PLACE_OF,
    PLURAL_POSSESSORS,
    THING_HEADS,
)
from dossier.annotate.tokens import Token

_JOINING = ORG_OF | PLACE_OF | ORG_HEADS
_AFTER_NUMBERED = frozenset("then has have had is was were will would said says also and that for to at in on with by".split())
_LONGEST_RUN = 24
"""Tokens that a name with its titles may have; longer runs are lists or noise."""
QUOTES = frozenset('"“”«»‘')


class Runs:
    """Finds the runs of one document."""

    def __init__(self, tokens: Sequence[Token], capital: Sequence[bool]) -> None:
        self.tokens = tokens
        self.capital = capital

    def run(self, begin: int, limit: int) -> tuple[int, int]:
        """The longest stretch from ``begin`` that may be one name with its titles."""
        tokens, capital = self.tokens, self.capital
        end = self._simple_run(begin, limit)
        while end < limit - 1 and end - begin < _LONGEST_RUN:
            word = tokens[end].text
            if word in ("and", "or") and capital[end + 1]:
                after = self._simple_run(end + 1, limit)
                if (word == "and" or "on" in (t.text for t in tokens[begin:end])) and self._one_name(begin, end, end + 1, after):
                    end = after
                    continue
            elif word == ",":
                after = self._listed(begin, end, limit)
                if after > end:
                    end = after
                    continue
                if tokens[end - 1].text == "Washington" and tokens[end + 1].text in ("D.C.", "DC"):
                    end += 2
            break
        if begin > 0 and tokens[begin - 1].text in PARTICLES - {"la", "le", "e", "y", "den", "das", "ter", "ap"}:
            begin -= 1
            if begin > 0 and tokens[begin - 1].text in ("van", "von", "de", "bin"):
                begin -= 1
        return begin, end

    def _simple_run(self, begin: int, limit: int) -> int:
        tokens, capital = self.tokens, self.capital
        end = begin + 1
        if tokens[begin].text == "The" and end < limit and tokens[end].text == "Hague":
            return end + 1
        if tokens[begin].kind == "handle" or _stops(tokens[begin].text):
            return end
        limit = min(limit, begin + _LONGEST_RUN)
        while end < limit:
            token = tokens[end]
            if capital[end]:
                if token.kind == "handle" or (_stops(token.text) and not (token.text == "I" and self._regnal(end, limit))):
                    break
                if token.start == tokens[end - 1].end and tokens[end - 1].kind == "dots" and len(token.text) > 1:
                    break  # "D.C.Human": glued sentences
                end += 1
                continue
            word = token.text
            after = end + 1
            if token.kind == "possessive":
                if tokens[end - 1].text in JOINED_POSSESSIVES:
                    end += 1
                    continue
                break
            if (
                token.kind == "mark"
                and word in "'’"
                and tokens[end - 1].text in PLURAL_POSSESSORS
                and after < limit
                and capital[after]
            ):
                end += 1
                continue
            if after >= limit:
                if token.kind == "number" and self._numbered(end, limit):
                    end += 1
                break
            if word in ("of", "for"):
                target = after + 1 if tokens[after].text in ("the", "The") else after
                if target > after and target < limit and tokens[target].text == "former":
                    target += 1  # "Tribunal for the former Yugoslavia"
                if target < limit and capital[target] and not _stops(tokens[target].text) and self._joins(begin, end, word):
                    end = target + 1
                    continue
                break
            if word in ("on", "against", "Against") and self._subject(begin, end, after, limit):
                end = after + 1
                continue
            if word == "to" and capital[after] and tokens[end - 1].text in ORG_PURPOSE and tokens[after].text not in PLACES:
                end = after + 1
                continue
            if word == "to" and tokens[end - 1].text in ("Ambassador", "Envoy", "Representative"):
                target = after + 1 if tokens[after].text == "the" else after
                if target < limit and capital[target]:
                    end = target + 1
                    continue
                break
            if word in PARTICLES and (
                capital[after] or (tokens[after].text in PARTICLES and after + 1 < limit and capital[after + 1])
            ):
                if tokens[end - 1].text[-1] != ".":
                    end = after
                    continue
                if capital[after]:
                    end = after
                    continue
            if word == "do" and capital[after] and tokens[end - 1].text.casefold() not in FUNCTION and end - begin > 1:
                end = after  # "Companhia Vale do Rio Doce"
                continue
            if word == "&" and capital[after]:
                end = after + 1
                continue
            if token.kind == "number" and self._numbered(end, limit):
                end += 1
            break
        return end

    def _regnal(self, at: int, limit: int) -> bool:
        """Whether "I" is the first of its name ("Mojmir I (ruled ...")."""
        if self.tokens[at - 1].text in GENDER:
            return True
        return at + 1 >= limit or self.tokens[at + 1].kind in ("mark", "possessive") or self.tokens[at + 1].text == "of"

    def _numbered(self, end: int, limit: int) -> bool:
        """Whether the number at ``end`` belongs to the name before it ("France 24")."""
        number, name = self.tokens[end].text, self.tokens[end - 1].text
        if not number.isdigit() or len(number) > 2 or name.casefold() in MONTHS_AND_DAYS or name.endswith("."):
            return False
        if end + 1 >= limit or f"{name} {number}" in OUTLETS:
            return True
        after = self.tokens[end + 1]
        return after.kind in ("possessive",) or after.text in ',.;:)"”' or after.text in _AFTER_NUMBERED

    def _joins(self, begin: int, end: int, word: str) -> bool:
        """Whether "of" or "for" after ``tokens[begin:end]`` stands inside a name."""
        tokens = self.tokens
        previous = tokens[end - 1].text
        if word == "for":
            return any(tokens[k].text in ORG_FOR for k in range(begin, end)) and previous not in TITLES
        if previous in TITLES:
            return True
        if (
            end - begin == 2
            and previous in ("Republic", "State", "Region", "Province", "Oblast")
            and tokens[begin].text in PLACES
        ):
            return False
        return previous in _JOINING or previous in THING_HEADS or tokens[begin].text in ORG_OF

    def _subject(self, begin: int, end: int, after: int, limit: int) -> bool:
        """Whether "on X" or "against X" says what a body is for ("Commission on Human Rights"): no day, no place."""
        tokens = self.tokens
        if tokens[end - 1].text not in ORG_SUBJECT or not self.capital[after] or end - begin > 6:
            return False
        stop = after
        while stop < limit and self.capital[stop]:
            stop += 1
        first = tokens[after].text
        return (
            not _stops(first)
            and first.casefold().rstrip(".") not in MONTHS_AND_DAYS
            and " ".join(token.text for token in tokens[after:stop]) not in PLACES
        )

    def _one_name(self, begin: int, end: int, other: int, after: int) -> bool:
        """Whether "and" between two runs stands inside one name ("Food and Drug Administration")."""
        tokens = self.tokens
        left = [tokens[k].text for k in range(begin, end)]
        right = [tokens[k].text for k in range(other, after)]
        if left[-1] in TITLES and right[0] in TITLES and after - other > 1:
            return True
        if any(word in TITLES for word in left) or right[0] in TITLES or right[0] in ADJECTIVES or right[0] in PEOPLES:
            return False
        text, follow = " ".join(left), " ".join(right)
        if text in PLACES or text in BODIES or text in OUTLETS or follow in BODIES or follow in OUTLETS or follow in PLACES:
            return False
        if left[0] in GENDER or right[0] in GENDER or left[-1].isupper() or left[0].casefold() in FUNCTION:
            return False
        link = next((k for k, word in enumerate(left) if word in ("of", "for", "on", "against", "Against")), 0)
        if link and left[link - 1] in ORG_OF | ORG_SUBJECT and left[-1] not in PLACES and left[-1] not in HEADS:
            return len(right) <= 3 and right[-1] not in PLACES and not right[-1].isupper()
        return (
            len(left) <= 3
            and len(right) >= 2
            and right[-1] in ORG_HEADS
            and (left[-1] not in HEADS or (left[-1].endswith("ies") and len(left) == 1))
            and left[0] not in PLACES
            and "of" not in right
        )

    def _listed(self, begin: int, end: int, limit: int) -> int:
        """The end of a long name with commas inside ("International A, B, C and D Association"), or ``end``."""
        tokens, capital = self.tokens, self.capital
        opener = end - 1
        while opener >= begin and tokens[opener].text not in BROAD and tokens[opener].text not in ORG_OF:
            opener -= 1
        if opener < begin:
            return end
        if end - opener > 4 or (tokens[end - 1].text in HEADS and end - opener < 2) or tokens[end - 1].text in PLACES:
            return end
        at = end
        while at + 1 < limit and tokens[at].text == "," and capital[at + 1]:
            item = self._simple_run(at + 1, limit)
            if item - at > 3 or tokens[at + 1].text in PLACES:
                return end
            at = item
        if at < limit - 1 and tokens[at].text == ",":
            at += 1
        if at >= limit - 1 or tokens[at].text not in ("and", "&") or not capital[at + 1]:
            return end
        close = self._simple_run(at + 1, limit)
        joined = tokens[close - 1].text in ORG_HEADS or (tokens[opener].text in ORG_OF and close - at <= 3)
        return close if joined and close - at >= 2 else end

    def after_quoted_title(self, mark: int, last: int) -> int:
        """The token after a quoted title in title case ("The Lonely Hunter"), or the one after the mark."""
        tokens = self.tokens
        capital = 0
        for index in range(mark + 1, min(last, mark + 10)):
            token = tokens[index]
            if token.text in QUOTES or (token.text == "’" and token.kind == "mark"):
                words = " ".join(t.text for t in tokens[mark + 1 : index])
                ended = tokens[index - 1].kind == "mark"
                if capital > 1 and not ended and words not in PLACES and words not in BODIES and words not in OUTLETS:
                    return index + 1
                return mark + 1
            if token.kind == "word" and token.text[0].isupper():
                capital += 1
            elif (token.kind == "word" and len(token.text) > 3) or token.text in ".!?":
                return mark + 1
        return mark + 1


def _stops(word: str) -> bool:
    """Capitalised words that end a run: sentence openers after a colon, "I"."""
    return word in _STOPPERS


_STOPPERS = frozenset(
    """I I'm I've I'd I'll He She We They It You My The A An In On At By If But And Or Of For To With From As When While What
    Who How Why Where This That These Those There Then So No Not Our Your His Her Their Its Is Are Was Were Will I’m I’ve
    I’d I’ll It's It’s""".split()
)
