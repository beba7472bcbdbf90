"""Cutting a run of capitalised words into names: titles, demonyms and openers of sentences fall away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dossier.annotate.names.candidate import HEADS, Candidate, join
from dossier.annotate.names.gazetteer import ADJECTIVES, LONGEST, PEOPLES, PLACES, SEATS
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.titles import MODIFIERS, PORTFOLIOS, ROLE_NOUNS, TITLES
from dossier.annotate.names.words import (
    BODIES,
    CLUB_OPENERS,
    COMMON,
    FUNCTION,
    HUMAN_VERBS,
    MONTHS_AND_DAYS,
    ORG_HEADS,
    ORG_OF,
    OUTLETS,
    PARTICLES,
    SPEECH,
    THING_HEADS,
)
from dossier.annotate.tokens import Token


def is_time_word(word: str) -> bool:
    """A month or day of the week, also abbreviated or compounded ("Dec.", "Mid-February", "July-September")."""
    folded = word.casefold()
    if folded.rstrip(".") in MONTHS_AND_DAYS:
        return True
    if "-" not in folded:
        return False
    first, _, second = folded.partition("-")
    return second in MONTHS_AND_DAYS and (first in MONTHS_AND_DAYS or first in ("mid", "early", "late", "pre", "post"))


def is_title(word: str) -> bool:
    """A title, also with what says that it is past: "Then-President", "Ex-Minister"."""
    if word in TITLES:
        return True
    first, _, second = word.partition("-")
    return first in _PAST and second in TITLES


def is_modifier(word: str) -> bool:
    """A word that may stand before a title and belong to it, also "Then-Defense"."""
    if word in MODIFIERS:
        return True
    first, _, second = word.partition("-")
    return first in _PAST and second in MODIFIERS


_PAST = frozenset("Then Ex Former".split())
_CAPTIONS = frozenset("Image Photo File Video Picture Source Credit".split())
# Words that follow a name at the beginning of a sentence.
_AFTER_NAMES = frozenset(
    """then has have had is was were will would or did does can could may might must should would now also then who whose had
    never first later still himself herself of""".split()
)


# Verbs that a surname at the beginning of a sentence mostly goes with.
_SAID = frozenset("said says told added wrote".split())
# What a firm or team is beside another one: as the first word of a sentence never part of its name.
_BESIDE = frozenset("rival rivals fellow champions neighbouring neighboring nearby embattled troubled".split())
# Endings of common nouns that may open a sentence.
_COMMON_ENDINGS = ("ists", "tions", "tion", "ments", "ment", "ness", "ism", "isms", "ance", "ences", "ics", "ities")


class Cutter:
    """Cuts the runs of one document; candidates gather in ``found``."""

    def __init__(self, tokens: Sequence[Token], capital: Sequence[bool], lower_seen: set[str], inside: Counter[str]) -> None:
        self.tokens = tokens
        self.capital = capital
        self.lower_seen = lower_seen
        """Words that the document has in lower case."""
        self.inside = inside
        """Capitalised words that stand alone inside sentences of running text: their capital is their own."""
        self.borne: set[str] = set()
        """Words of longer runs inside sentences: surnames, short forms of bodies."""
        self.whole: set[str] = set()
        """Runs of two and more capitalised words inside sentences: there the first word's capital is its own too."""
        self.found: list[Candidate] = []

    def cut(self, begin: int, end: int, number: int, opens: bool) -> None:
        """Cut a run into names; titles, demonyms and openers fall away."""
        tokens = self.tokens
        if tokens[begin].kind == "handle":
            if tokens[begin].text[0] == "@":
                self.add(begin, end, number, False)
            return
        if tokens[end - 1].text in _CAPTIONS and end < len(tokens) and tokens[end].text == ":":
            end -= 1
        while begin < end and not (tokens[begin].text == "The" and end - begin > 1 and tokens[begin + 1].text == "Hague"):
            word = tokens[begin].text
            folded = word.casefold().replace("’", "'")
            if (folded in FUNCTION and not (word.isupper() and len(word) > 1 and not opens)) or (
                is_time_word(word) and word != "March"
            ):
                if folded == "may" and not opens and end - begin == 1:
                    break
                begin += 1
                opens = False
                while begin < end and not self.capital[begin] and tokens[begin].text not in PARTICLES:
                    begin += 1
                continue
            break
        while end > begin and (
            (is_time_word(tokens[end - 1].text) and end - begin > 1)
            or (not self.capital[end - 1] and tokens[end - 1].kind == "word")
        ):
            end -= 1
        if tokens[end - 1].text == "Flight" and end < len(tokens) and tokens[end].kind == "number":
            end -= 1  # "Northern Airlines Flight 12": the airline
        if begin >= end:
            return
        if opens and self._drops_opener(begin, end):
            begin += 1
            opens = False
            while begin < end and not self.capital[begin]:
                begin += 1
            if begin >= end:
                return
        if tokens[begin].text == "Charge" and end - begin > 1 and begin > 1 and tokens[begin - 1].text == "in":
            self._named_after_title(begin - 1, begin + 1, end, number)  # "Special Agent in Charge Ann Smith"
            return
        if end - begin > 2 and self._has_acronym(begin, end):
            self.add(begin, end, number, opens)  # a title inside belongs to the name: "UN High Commissioner for X (UNHCX)"
            return
        self._split_titles(begin, end, number, opens)

    def _has_acronym(self, begin: int, end: int) -> bool:
        """Whether brackets after a run hold its initials."""
        if end + 2 >= len(self.tokens) or self.tokens[end].text != "(" or self.tokens[end + 2].text != ")":
            return False
        short = self.tokens[end + 1].text
        initials = "".join(token.text[0] for token in self.tokens[begin:end] if token.text[0].isupper())
        return short.isupper() and len(short) > 2 and short == initials

    def _named_after_title(self, title_first: int, begin: int, end: int, number: int) -> None:
        """A person whose title was cut off before."""
        size = len(self.found)
        self._split_plain(begin, end, number, False, titled=True)
        if len(self.found) > size:
            self.found[size].title_first = title_first

    def _drops_opener(self, begin: int, end: int) -> bool:
        """Whether the first word of a sentence owes its capital to its place alone."""
        word = self.tokens[begin].text
        folded = word.casefold()
        if word in TITLES or word in ADJECTIVES or word in PEOPLES or (word.isupper() and len(word) > 1):
            return False
        rest = " ".join(token.text for token in self.tokens[begin:end])
        if word in CLUB_OPENERS and end - begin == 2 and self.tokens[end - 1].text in PLACES:
            return False
        if rest in PLACES or rest in BODIES or rest in OUTLETS or rest in self.whole:
            return False
        common = folded in COMMON or folded in self.lower_seen
        if end - begin == 1:
            if self.inside[word]:
                return folded in COMMON and folded in self.lower_seen and self.inside[word] < 2
            if word in self.borne:
                return False
            if common or not self._acts(end):
                return True
            if word.endswith("s") and word[-2] not in "ius" and len(word) > 4 and self.tokens[end].text not in _SAID:
                return self.tokens[end].kind == "word"  # "Ferries stopped": rather a plural
            return (word.endswith(("ing", "ly")) and len(word) > 5) or (folded.endswith("ed") and len(word) > 4)
        if not common:
            return word.endswith(("ing", "ly")) and len(word) > 6 and not self.inside[word]
        after = self.tokens[begin + 1].text
        if folded in _BESIDE and after not in HEADS and after not in ("of", "for"):
            return True
        if after == "for" and folded in COMMON:
            return True
        if after in ("of", "for", "and", "&") or self.tokens[end - 1].text in HEADS or word in MODIFIERS:
            return False
        return not self.inside[word]

    def _is_word(self, at: int) -> bool:
        """Whether a single capitalised word is rather the common word, emphasised: seen in lower case, or a plain head noun."""
        word = self.tokens[at].text
        folded = word.casefold()
        if word.isupper() and len(word) > 1:
            return False
        if (folded in self.lower_seen and self.inside[word] < 3) or folded in COMMON:
            before = self.tokens[at - 1].text if at else ""
            return word not in ORG_HEADS or before not in ("the", "The")
        return False

    def _acts(self, after: int) -> bool:
        """Whether what follows a single first word lets it be a name: a verb, a possessive, a mark."""
        if after >= len(self.tokens):
            return False
        token = self.tokens[after]
        word = token.text
        if word == "and":
            return after + 1 < len(self.tokens) and self.capital[after + 1]
        if self.tokens[after - 1].text.endswith(_COMMON_ENDINGS):
            return False
        if token.kind in ("mark", "possessive", "number"):
            return True
        return word in _AFTER_NAMES or word in ROLE_NOUNS or word.endswith(("ed", "s")) or word in SPEECH or word in HUMAN_VERBS

    def _split_titles(self, begin: int, end: int, number: int, opens: bool) -> None:
        tokens = self.tokens
        at = begin
        while at < end and not is_title(tokens[at].text):
            at += 1
        if at == end:
            self._split_plain(begin, end, number, opens)
            return
        title_end = at + 1
        while title_end < end:
            word = tokens[title_end].text
            leads = word in MODIFIERS and title_end + 1 < end and tokens[title_end + 1].text in TITLES
            if word in TITLES or leads or (word == "Executive" and tokens[title_end - 1].text == "Chief"):
                title_end += 1
            elif word in ("and", "&") and title_end + 1 < end and tokens[title_end + 1].text in TITLES:
                title_end += 2
            elif word in ("of", "for", "to"):
                target = title_end + 1
                if target < end and tokens[target].text in ("the", "The"):
                    target += 1
                stop = target
                while stop < end and (tokens[stop].text in PORTFOLIOS or (tokens[stop].text in ("and", "of") and stop > target)):
                    stop += 1
                if stop == target:
                    length = self._place_at(target, end)
                    heads = [k for k in range(target + length, end) if tokens[k].text in ORG_HEADS or tokens[k].text in ORG_OF]
                    if heads:
                        stop = self._body_end(heads[-1] + 1, end)
                        self.add(target, stop, number, False)
                    elif length:
                        stop = target + length
                        self.add(target, stop, number, False)
                    else:
                        self._split_plain(target, end, number, False)
                        stop = end
                title_end = stop
            else:
                break
        title_first = at
        known = " ".join(token.text for token in tokens[begin:at]) in BODIES
        while (
            not known
            and title_first > begin
            and (is_modifier(tokens[title_first - 1].text) or tokens[title_first - 1].text.casefold() in ("program", "project"))
        ):
            title_first -= 1
        if (
            title_first - begin > 1
            and tokens[title_first - 1].text in ("U.S.", "US")
            and is_modifier(tokens[title_first - 2].text)
        ):
            title_first -= 2  # "Assistant U.S. Attorney"
        rest = title_end
        last = tokens[end - 1].text
        named = rest < end and last not in HEADS and last not in PORTFOLIOS
        if rest < end and last in HEADS and (tokens[at].text.endswith(".") or tokens[rest].text in GENDER):
            named = True
        if rest < end and not named:
            # "General Assembly", "Attorney General Office": the title is part of the name
            self._split_plain(begin, end, number, opens)
            return
        if (
            rest >= end
            and at > begin
            and tokens[at].text not in MODIFIERS
            and end - at == 1
            and tokens[begin].text in GENDER
            and tokens[at].text[-1] != "."
        ):
            self._split_plain(begin, end, number, opens)  # "Stephen King"
            return
        affiliation = -1
        if title_first > begin:
            before = len(self.found)
            employer_end = title_first
            if title_first - begin > 1 and tokens[title_first - 1].text in PLACES and tokens[title_first - 2].text in HEADS:
                employer_end -= 1  # "Amnesty International Eurasia Researcher"
            self._split_plain(begin, employer_end, number, opens)
            if len(self.found) > before:
                self.found[-1].before_title = True
                affiliation = self.found[-1].first
        if rest < end:
            size = len(self.found)
            self._split_plain(rest, end, number, False, titled=True)
            if len(self.found) > size:
                self.found[size].title_first = title_first
                self.found[size].affiliation = affiliation

    def _body_end(self, after_head: int, end: int) -> int:
        """Where a body's name ends that has its last head word before ``after_head``: "for X" and "of X" belong to it."""
        if after_head < end and self.tokens[after_head].text in ("of", "for"):
            stop = after_head + 1
            while stop < end and self.tokens[stop].text not in GENDER:
                stop += 1
            return stop
        return after_head

    def _place_at(self, begin: int, end: int) -> int:
        """Number of tokens of the longest place name that begins at ``begin``, or 0."""
        for length in range(min(LONGEST, end - begin), 0, -1):
            text = " ".join(token.text for token in self.tokens[begin : begin + length])
            if text in PLACES or text in BODIES:
                return length
        return 0

    def _split_plain(self, begin: int, end: int, number: int, opens: bool, titled: bool = False) -> None:
        """Cut demonyms and places off a run without titles."""
        tokens = self.tokens
        while begin < end and tokens[begin].text in ("of", "for", "the", "and", "&", "to"):
            begin += 1
        while end > begin and tokens[end - 1].text in ("of", "for", "the", "and", "&", "to"):
            end -= 1
        if begin >= end:
            return
        text = " ".join(token.text for token in tokens[begin:end])
        if text in PLACES or text in BODIES or text in OUTLETS or text in SEATS:
            self.add(begin, end, number, opens)
            return
        first, last = tokens[begin].text, tokens[end - 1].text
        united = (
            last in HEADS
            or last in THING_HEADS
            or " ".join(token.text for token in tokens[begin + 1 : end]) in BODIES
            or any(t.text in ("of", "for", "&", "on", "against") for t in tokens[begin:end])
        )
        if end - begin == 1:
            if text not in ADJECTIVES and text.casefold() not in MONTHS_AND_DAYS and not (not titled and self._is_word(begin)):
                self.add(begin, end, number, opens)
            return
        if not united or (end - begin == 2 and last in TITLES):
            length = (
                2
                if " ".join((first, tokens[begin + 1].text)) in ADJECTIVES
                else 1
                if first in ADJECTIVES or first in PEOPLES
                else 0
            )
            if length and first not in ("US", "U.S."):
                if begin + length < end:
                    self._split_plain(begin + length, end, number, False, titled)
                return
            length = self._place_at(begin, end)
            if (
                length
                and length < end - begin
                and (tokens[begin + length].text in GENDER or tokens[begin + length].text in ADJECTIVES)
            ):
                self.add(begin, begin + length, number, opens)
                self._split_plain(begin + length, end, number, False, titled)
                return
        self.add(begin, end, number, opens)

    def add(self, begin: int, end: int, number: int, opens: bool, heading: bool = False) -> None:
        tokens = self.tokens
        words = tuple(token.text for token in tokens[begin:end])
        if len(words) == 1 and words[0].startswith(("D-", "R-", "I-")) and (words[0][-1] == "." or tokens[begin - 1].text == "("):
            return  # party and state: "(D-Md.)"
        self.found.append(Candidate(begin, end, join(words), words, number, opens, heading))
