"""Candidate spans: runs of capitalised words, cut into names, titles and places."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.annotate.names.gazetteer import ADJECTIVES, LONGEST, PEOPLES, PLACES, SEATS
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.titles import MODIFIERS, PORTFOLIOS, TITLES
from dossier.annotate.names.words import (
    BODIES,
    BROAD,
    COMMON,
    FUNCTION,
    GOVERNMENT_HEADS,
    HUMAN_VERBS,
    JOINED_POSSESSIVES,
    MEDIA_HEADS,
    MONTHS_AND_DAYS,
    NAME_SUFFIXES,
    ORG_FOR,
    ORG_HEADS,
    ORG_OF,
    OUTLETS,
    PARTICLES,
    PLACE_HEADS,
    PLACE_OF,
    SPEECH,
    THING_HEADS,
)
from dossier.annotate.source import SourceText
from dossier.annotate.tokens import Token

_HEADS = ORG_HEADS | PLACE_HEADS | MEDIA_HEADS
_JOINING = ORG_OF | PLACE_OF | ORG_HEADS
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


class Scanner:
    """Finds candidates of one document, sentence by sentence."""

    def __init__(self, source: SourceText) -> None:
        self.tokens: Sequence[Token] = source.tokens
        self.sentences = source.sentences
        self.capital = [is_capital(token) for token in self.tokens]
        self.lower_seen = {token.text for token in self.tokens if token.kind == "word" and token.text[0].islower()}
        self.inside: Counter[str] = Counter()
        """Capitalised words that stand alone inside sentences of running text: their capital is their own."""
        self.found: list[Candidate] = []
        self.headings: list[tuple[int, int, int]] = []

    def scan(self) -> list[Candidate]:
        """Candidates in text order."""
        bounds = list(self._bounds())
        running: list[tuple[int, int, int]] = []
        for number, first, last in bounds:
            if self._is_heading(first, last):
                self.headings.append((number, first, last))
            else:
                running.append((number, first, last))
                start = self._opening(first, last)
                for index in range(start + 1, last):
                    if self.capital[index] and not self.capital[index - 1] and not (index + 1 < last and self.capital[index + 1]):
                        self.inside[self.tokens[index].text] += 1
        for number, first, last in running:
            self._scan_sentence(number, first, last)
        self._scan_headings()
        self.found.sort(key=lambda candidate: candidate.first)
        return self.found

    def _bounds(self) -> Iterator[tuple[int, int, int]]:
        starts = [token.start for token in self.tokens]
        for number, sentence in enumerate(self.sentences):
            first = bisect_left(starts, sentence.start)
            last = bisect_left(starts, sentence.end)
            if any(self.capital[first:last]):
                yield number, first, last

    def _opening(self, first: int, last: int) -> int:
        """Index of the first word of a sentence, behind opening marks."""
        while first < last - 1 and self.tokens[first].kind == "mark":
            first += 1
        return first

    def _is_heading(self, first: int, last: int) -> bool:
        """Title case or capitals throughout: no full stop, and hardly a long word in lower case."""
        if last - first < 3 or self.tokens[last - 1].text in ".”\"'’,;:" and self.tokens[last - 1].text != "’":
            if not (last - first >= 3 and all(t.text.isupper() for t in self.tokens[first:last] if t.kind == "word")):
                return False
        capital = lower = 0
        for token in self.tokens[first:last]:
            if token.kind == "word":
                if token.text[0].isupper():
                    capital += 1
                elif len(token.text) > 3:
                    lower += 1
        return capital >= 3 and lower * 4 <= capital - 1 if lower else capital >= 4

    # ------------------------------------------------------------------------------------- running text

    def _scan_sentence(self, number: int, first: int, last: int) -> None:
        opening = self._opening(first, last)
        index = first
        while index < last:
            if not self.capital[index]:
                index = self._after_quoted_title(index, last) if self.tokens[index].text in _QUOTES else index + 1
                continue
            begin, end = self._run(index, last)
            self._cut(begin, end, number, begin <= opening)
            index = max(end, index + 1)

    def _after_quoted_title(self, mark: int, last: int) -> int:
        """The token after a quoted title in title case ("The Lonely Hunter"), or the one after the mark."""
        tokens = self.tokens
        capital = 0
        for index in range(mark + 1, min(last, mark + 10)):
            token = tokens[index]
            if token.text in _QUOTES or token.text == "’" and token.kind == "mark":
                words = " ".join(t.text for t in tokens[mark + 1 : index])
                ended = tokens[index - 1].kind == "mark"
                if capital > 1 and not ended and words not in PLACES and words not in BODIES and words not in OUTLETS:
                    return index + 1
                return mark + 1
            if token.kind == "word" and token.text[0].isupper():
                capital += 1
            elif token.kind == "word" and len(token.text) > 3 or token.text in ".!?":
                return mark + 1
        return mark + 1

    def _run(self, begin: int, limit: int) -> tuple[int, int]:
        """The longest stretch from ``begin`` that may be one name with its titles."""
        tokens, capital = self.tokens, self.capital
        end = self._simple_run(begin, limit)
        while end < limit - 1 and end - begin < _LONGEST_RUN:
            word = tokens[end].text
            if word == "and" and capital[end + 1]:
                after = self._simple_run(end + 1, limit)
                if self._one_name(begin, end, end + 1, after):
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
                if token.kind == "handle" or _stops(token.text) and not (token.text == "I" and self._regnal(end, limit)):
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
            if after >= limit:
                if token.kind == "number" and self._numbered(end, limit):
                    end += 1
                break
            if word in ("of", "for"):
                target = after + 1 if tokens[after].text in ("the", "The") else after
                if target < limit and capital[target] and not _stops(tokens[target].text) and self._joins(begin, end, word):
                    end = target + 1
                    continue
                break
            if word == "to" and tokens[end - 1].text in ("Ambassador", "Envoy", "Representative"):
                target = after + 1 if tokens[after].text == "the" else after
                if target < limit and capital[target]:
                    end = target + 1
                    continue
                break
            if word in PARTICLES and (capital[after] or (tokens[after].text in PARTICLES and after + 1 < limit and capital[after + 1])):
                if tokens[end - 1].text[-1] != ".":
                    end = after
                    continue
                if capital[after]:
                    end = after
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
        return at + 1 >= limit or self.tokens[at + 1].kind in ("mark", "possessive") or self.tokens[at + 1].text == "of"

    def _numbered(self, end: int, limit: int) -> bool:
        """Whether the number at ``end`` belongs to the name before it ("France 24")."""
        number, name = self.tokens[end].text, self.tokens[end - 1].text
        if not number.isdigit() or len(number) > 2 or name.casefold() in MONTHS_AND_DAYS or name.endswith("."):
            return False
        if end + 1 >= limit:
            return True
        after = self.tokens[end + 1]
        return after.kind in ("possessive",) or after.text in ",.;:)\"”" or after.text in _AFTER_NUMBERED

    def _joins(self, begin: int, end: int, word: str) -> bool:
        """Whether "of" or "for" after ``tokens[begin:end]`` stands inside a name."""
        tokens = self.tokens
        previous = tokens[end - 1].text
        if word == "for":
            return any(tokens[k].text in ORG_FOR for k in range(begin, end)) and previous not in TITLES
        if previous in TITLES:
            return True
        if end - begin == 2 and previous in ("Republic", "State", "Region", "Province", "Oblast") and tokens[begin].text in PLACES:
            return False
        return previous in _JOINING or previous in THING_HEADS or tokens[begin].text in ORG_OF

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
        if "of" in left and left[left.index("of") - 1] in ORG_OF and left[-1] not in PLACES and left[-1] not in _HEADS:
            return len(right) <= 3 and right[-1] not in PLACES and not right[-1].isupper()
        return len(left) <= 3 and len(right) >= 2 and right[-1] in ORG_HEADS and left[-1] not in _HEADS and left[0] not in PLACES and "of" not in right

    def _listed(self, begin: int, end: int, limit: int) -> int:
        """The end of a long name with commas inside ("International A, B, C and D Association"), or ``end``."""
        tokens, capital = self.tokens, self.capital
        opener = end - 1
        while opener >= begin and tokens[opener].text not in BROAD and tokens[opener].text not in ORG_OF:
            opener -= 1
        if opener < begin:
            return end
        if end - opener > 4 or tokens[end - 1].text in _HEADS and end - opener < 2 or tokens[end - 1].text in PLACES:
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
        joined = tokens[close - 1].text in ORG_HEADS or tokens[opener].text in ORG_OF and close - at <= 3
        return close if joined and close - at >= 2 else end

    # -------------------------------------------------------------------------------------------- cutting

    def _cut(self, begin: int, end: int, number: int, opens: bool) -> None:
        """Cut a run into names; titles, demonyms and openers fall away."""
        tokens = self.tokens
        if tokens[begin].kind == "handle":
            if tokens[begin].text[0] == "@":
                self._add(begin, end, number, False)
            return
        if tokens[end - 1].text in _CAPTIONS and end < len(tokens) and tokens[end].text == ":":
            end -= 1
        while begin < end and not (tokens[begin].text == "The" and end - begin > 1 and tokens[begin + 1].text == "Hague"):
            word = tokens[begin].text
            folded = word.casefold().replace("’", "'")
            if folded in FUNCTION and not (word.isupper() and len(word) > 1 and not opens) or folded in MONTHS_AND_DAYS and word != "March":
                if folded == "may" and not opens and end - begin == 1:
                    break
                begin += 1
                opens = False
                while begin < end and not self.capital[begin] and tokens[begin].text not in PARTICLES:
                    begin += 1
                continue
            break
        while end > begin and (tokens[end - 1].text.casefold() in MONTHS_AND_DAYS and end - begin > 1 or not self.capital[end - 1] and tokens[end - 1].kind == "word"):
            end -= 1
        if begin >= end:
            return
        if opens and self._drops_opener(begin, end):
            begin += 1
            opens = False
            if begin >= end or not self.capital[begin]:
                return
        self._split_titles(begin, end, number, opens)

    def _drops_opener(self, begin: int, end: int) -> bool:
        """Whether the first word of a sentence owes its capital to its place alone."""
        word = self.tokens[begin].text
        folded = word.casefold()
        if word in TITLES or word in ADJECTIVES or word in PEOPLES or (word.isupper() and len(word) > 1):
            return False
        rest = " ".join(token.text for token in self.tokens[begin:end])
        if rest in PLACES or rest in BODIES or rest in OUTLETS:
            return False
        common = folded in COMMON or folded in self.lower_seen
        if end - begin == 1:
            if self.inside[word]:
                return folded in COMMON and folded in self.lower_seen and self.inside[word] < 2
            if common or not self._acts(end):
                return True
            return word.endswith(("ing", "ly")) and len(word) > 5 or folded.endswith("ed") and len(word) > 4
        if not common:
            return word.endswith(("ing", "ly")) and len(word) > 6 and not self.inside[word]
        after = self.tokens[begin + 1].text
        if after in ("of", "for", "and", "&") or self.tokens[end - 1].text in _HEADS or word in MODIFIERS:
            return False
        return not self.inside[word]

    def _is_word(self, at: int) -> bool:
        """Whether a single capitalised word is rather the common word, emphasised: seen in lower case, or a plain head noun."""
        word = self.tokens[at].text
        folded = word.casefold()
        if word.isupper() and len(word) > 1:
            return False
        if folded in self.lower_seen and self.inside[word] < 3 or folded in COMMON:
            before = self.tokens[at - 1].text if at else ""
            return word not in ORG_HEADS or before not in ("the", "The") or folded in COMMON and word not in GOVERNMENT_HEADS
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
        return token.kind != "word" or word in _AFTER_NAMES or word.endswith(("ed", "s")) or word in SPEECH or word in HUMAN_VERBS

    def _split_titles(self, begin: int, end: int, number: int, opens: bool) -> None:
        tokens = self.tokens
        at = begin
        while at < end and tokens[at].text not in TITLES:
            at += 1
        if at == end:
            self._split_plain(begin, end, number, opens)
            return
        title_end = at + 1
        while title_end < end:
            word = tokens[title_end].text
            if word in TITLES or (word in MODIFIERS and title_end + 1 < end and tokens[title_end + 1].text in TITLES):
                title_end += 1
            elif word in ("and", "&") and title_end + 1 < end and tokens[title_end + 1].text in TITLES:
                title_end += 2
            elif word in ("of", "for", "to"):
                target = title_end + 1
                if target < end and tokens[target].text in ("the", "The"):
                    target += 1
                stop = target
                while stop < end and (tokens[stop].text in PORTFOLIOS or tokens[stop].text in ("and", "of") and stop > target):
                    stop += 1
                if stop == target:
                    length = self._place_at(target, end)
                    heads = [k for k in range(target + length, end) if tokens[k].text in ORG_HEADS or tokens[k].text in ORG_OF]
                    if heads:
                        stop = heads[-1] + 1
                        self._add(target, stop, number, False)
                    elif length:
                        stop = target + length
                        self._add(target, stop, number, False)
                    else:
                        self._split_plain(target, end, number, False)
                        stop = end
                title_end = stop
            else:
                break
        title_first = at
        known = " ".join(token.text for token in tokens[begin:at]) in BODIES
        while not known and title_first > begin and (tokens[title_first - 1].text in MODIFIERS or tokens[title_first - 1].text.casefold() in ("program", "project")):
            title_first -= 1
        rest = title_end
        last = tokens[end - 1].text
        named = rest < end and last not in _HEADS and last not in PORTFOLIOS
        if rest < end and last in _HEADS and (tokens[at].text.endswith(".") or tokens[rest].text in GENDER):
            named = True
        if rest < end and not named:
            # "General Assembly", "Attorney General Office": the title is part of the name
            self._split_plain(begin, end, number, opens)
            return
        if rest >= end and at > begin and tokens[at].text not in MODIFIERS and end - at == 1 and tokens[begin].text in GENDER and tokens[at].text[-1] != ".":
            self._split_plain(begin, end, number, opens)  # "Stephen King"
            return
        affiliation = -1
        if title_first > begin:
            before = len(self.found)
            employer_end = title_first
            if title_first - begin > 1 and tokens[title_first - 1].text in PLACES and tokens[title_first - 2].text in _HEADS:
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
            self._add(begin, end, number, opens)
            return
        first, last = tokens[begin].text, tokens[end - 1].text
        united = last in _HEADS or last in THING_HEADS or " ".join(token.text for token in tokens[begin + 1 : end]) in BODIES or any(t.text in ("of", "for", "&") for t in tokens[begin:end])
        if end - begin == 1:
            if text not in ADJECTIVES and text.casefold() not in MONTHS_AND_DAYS and not (not titled and self._is_word(begin)):
                self._add(begin, end, number, opens)
            return
        if not united or (end - begin == 2 and last in TITLES):
            length = 2 if " ".join((first, tokens[begin + 1].text)) in ADJECTIVES else 1 if first in ADJECTIVES or first in PEOPLES else 0
            if length and first not in ("US", "U.S."):
                if begin + length < end:
                    self._split_plain(begin + length, end, number, False, titled)
                return
            length = self._place_at(begin, end)
            if length and length < end - begin and (tokens[begin + length].text in GENDER or tokens[begin + length].text in ADJECTIVES):
                self._add(begin, begin + length, number, opens)
                self._split_plain(begin + length, end, number, False, titled)
                return
        self._add(begin, end, number, opens)

    def _add(self, begin: int, end: int, number: int, opens: bool, heading: bool = False) -> None:
        tokens = self.tokens
        words = tuple(token.text for token in tokens[begin:end])
        if len(words) == 1 and words[0].startswith(("D-", "R-", "I-")) and begin and tokens[begin - 1].text == "(":
            return  # party and state: "(D-Md.)"
        self.found.append(Candidate(begin, end, _join(words), words, number, opens, heading))

    # ------------------------------------------------------------------------------------------ headings

    def _scan_headings(self) -> None:
        """In headings only names that running text or the list of places knows."""
        known: dict[str, set[tuple[str, ...]]] = {}
        for candidate in self.found:
            known.setdefault(candidate.words[0].casefold(), set()).add(tuple(w.casefold() for w in candidate.words))
            if len(candidate.words) > 1 and candidate.words[-1] not in _HEADS and candidate.words[0] in GENDER:
                known.setdefault(candidate.words[-1].casefold(), set()).add((candidate.words[-1].casefold(),))
        for number, first, last in self.headings:
            index = first
            while index < last:
                length = self._known_at(index, last, known) if self.capital[index] else 0
                if length:
                    self._add(index, index + length, number, False, heading=True)
                index += length or 1

    def _known_at(self, begin: int, last: int, known: dict[str, set[tuple[str, ...]]]) -> int:
        tokens = self.tokens
        words = [token.text.casefold() for token in tokens[begin : min(last, begin + 8)]]
        for length in range(len(words), 0, -1):
            exact = " ".join(token.text for token in tokens[begin : begin + length])
            if exact in PLACES or exact in SEATS or exact in OUTLETS or (exact in BODIES and exact.casefold() not in COMMON):
                return length
            if exact.isupper() and length <= LONGEST and len(exact) > 3 and exact.title() in PLACES:
                return length
            names = known.get(words[0])
            if names and tuple(words[:length]) in names and (length > 1 or words[0] not in self.lower_seen or exact.isupper() and len(exact) < 6):
                return length
        return 0


_AFTER_NUMBERED = frozenset("then has have had is was were will would said says also and that for to at in on with by".split())
_LONGEST_RUN = 24
"""Tokens that a name with its titles may have; longer runs are lists or noise."""
_CAPTIONS = frozenset("Image Photo File Video Picture Source Credit".split())
_QUOTES = frozenset("\"“”«»‘")
# Words that follow a name at the beginning of a sentence.
_AFTER_NAMES = frozenset("then has have had is was were will would or did does can could may might must should would now also then who whose had never first later still himself herself of".split())


def is_capital(token: Token) -> bool:
    """Whether a token may be part of a name: a capital first letter, a handle, or al-X, iX, deX."""
    text = token.text
    kind = token.kind
    if kind == "word":
        if text[0].isupper():
            return True
        if not text.islower() and len(text) > 2:
            return text[1].isupper() or text.startswith(_ARABIC)
        return False
    if kind == "dots":
        return text[0].isupper() and text not in ("A.M.", "P.M.")
    return kind == "handle" and text[0] == "@"


def _stops(word: str) -> bool:
    """Capitalised words that end a run: sentence openers after a colon, "I"."""
    return word in _STOPPERS


# Endings of common nouns that may open a sentence.
_COMMON_ENDINGS = ("ists", "tions", "tion", "ments", "ment", "ness", "ism", "isms", "ance", "ences", "ics", "ities")

_STOPPERS = frozenset(
    """I I'm I've I'd I'll He She We They It You My The A An In On At By If But And Or Of For To With From As When While What Who How
    Why Where This That These Those There Then So No Not Our Your His Her Their Its Is Are Was Were Will I’m I’ve I’d I’ll It's It’s""".split()
)


def _join(words: tuple[str, ...]) -> str:
    return " ".join(words).replace(" 's", "'s").replace(" ’s", "’s").replace(" ,", ",")


def is_suffix(word: str) -> bool:
    """Jr., III and the like, which follow a surname."""
    return word in NAME_SUFFIXES

