"""Candidate spans: sentence by sentence, headings and the chrome of the page apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from dossier.annotate.names.candidate import HEADS, Candidate, is_capital
from dossier.annotate.names.cutting import Cutter, is_time_word
from dossier.annotate.names.gazetteer import LONGEST, PLACES, SEATS
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.runs import QUOTES, Runs
from dossier.annotate.names.words import BODIES, COMMON, OUTLETS
from dossier.annotate.source import SourceText
from dossier.annotate.tokens import Token

_ROW = 3
"""Numbers that make a row of a table of a line; one less where there are brackets."""


def _is_score(token: Token) -> bool:
    return token.kind == "number" and len(token.text) < 4


class Scanner:
    """Finds candidates of one document, sentence by sentence."""

    def __init__(self, source: SourceText) -> None:
        self.tokens: Sequence[Token] = source.tokens
        self.sentences = source.sentences
        self.capital = [is_capital(token) for token in self.tokens]
        self.lower_seen = {token.text for token in self.tokens if token.kind == "word" and token.text[0].islower()}
        self.runs = Runs(self.tokens, self.capital)
        self.cutter = Cutter(self.tokens, self.capital, self.lower_seen, Counter())
        self.chrome = sorted((zone.start, zone.end) for zone in source.document.zones if zone.kind == "boilerplate")
        self.headings: list[tuple[int, int, int]] = []

    def scan(self) -> list[Candidate]:
        """Candidates in text order."""
        bounds = list(self._bounds())
        running: list[tuple[int, int, int]] = []
        for place, (number, first, last) in enumerate(bounds):
            if self._is_heading(first, last) or self._is_label(bounds, place):
                self.headings.append((number, first, last))
            else:
                running.append((number, first, last))
                start = self._opening(first, last)
                run = start + 1
                for index in range(start + 1, last):
                    if not self.capital[index]:
                        run = index + 1
                        continue
                    if index > run and not (index + 1 < last and self.capital[index + 1]):
                        self.cutter.whole.add(" ".join(token.text for token in self.tokens[run : index + 1]))
                    word = self.tokens[index].text
                    if not self.capital[index - 1] and not (index + 1 < last and self.capital[index + 1]):
                        self.cutter.inside[word] += 1
                    elif word.casefold() not in COMMON:
                        self.cutter.borne.add(word)
        for number, first, last in running:
            self._scan_sentence(number, first, last)
        self._scan_headings()
        found = self._without_chrome()
        found.sort(key=lambda candidate: candidate.first)
        return found

    def _without_chrome(self) -> list[Candidate]:
        """Without the words of the page itself ("Share Tweet"): there full and known names alone count."""
        if not self.chrome:
            return self.cutter.found
        starts = [start for start, _ in self.chrome]
        kept: list[Candidate] = []
        doubtful: list[Candidate] = []
        for candidate in self.cutter.found:
            start = self.tokens[candidate.first].start
            at = bisect_right(starts, start) - 1
            (doubtful if at >= 0 and start < self.chrome[at][1] else kept).append(candidate)
        known = {candidate.text for candidate in kept}
        kept.extend(c for c in doubtful if c.text in known or c.text in BODIES or (len(c.words) > 1 and c.words[0] in GENDER))
        return kept

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
        """Title case or capitals throughout: no full stop, and hardly a long word in lower case. Rows of results and tables,
        which hold several numbers, are no headings: what has a capital there is a name."""
        if self._is_row(first, last):
            return False
        closing = self.tokens[last - 1].text
        printed = last - first >= 3 and (closing not in ".”\"'’,;:" or closing == "’")
        shouted = last - first >= 3 and all(token.text.isupper() for token in self.tokens[first:last] if token.kind == "word")
        if not printed and not shouted:
            return False
        capital = lower = 0
        for token in self.tokens[first:last]:
            if token.kind == "word":
                if token.text[0].isupper():
                    capital += 1
                elif len(token.text) > 3:
                    lower += 1
        return capital >= 3 and lower * 4 <= capital - 1 if lower else capital >= 4

    def _is_label(self, bounds: Sequence[tuple[int, int, int]], place: int) -> bool:
        """ "SOCCER -" before a headline in capitals: a label of the desk, no dateline."""
        if place + 1 == len(bounds):
            return False
        _, first, last = bounds[place]
        _, following, end = bounds[place + 1]
        return (
            following == last
            and end - following >= 3
            and all(token.text.isupper() for token in self.tokens[first:end] if token.kind == "word")
        )

    def _is_row(self, first: int, last: int) -> bool:
        """A line with scores or columns of numbers; dates do not count."""
        line = self.tokens[first:last]
        if any(
            mark.text == "(" and close.text == ")" and place.text in PLACES
            for mark, place, close in zip(line, line[1:], line[2:], strict=False)
        ):
            return True
        scores = [k for k in range(1, len(line)) if _is_score(line[k]) and not is_time_word(line[k - 1].text)]
        if len(scores) >= _ROW or (len(scores) == _ROW - 1 and any(token.text == "(" for token in line)):
            return True
        return len(scores) == 2 and scores[1] == len(line) - 1 and all(line[k - 1].text[0].isupper() for k in scores)

    def _scan_sentence(self, number: int, first: int, last: int) -> None:
        opening = self._opening(first, last)
        index = first
        while index < last:
            if not self.capital[index]:
                index = self.runs.after_quoted_title(index, last) if self.tokens[index].text in QUOTES else index + 1
                continue
            begin, end = self.runs.run(index, last)
            self.cutter.cut(begin, end, number, begin <= opening)
            index = max(end, index + 1)

    def _scan_headings(self) -> None:
        """In headings only names that running text or the list of places knows."""
        known: dict[str, set[tuple[str, ...]]] = {}
        for candidate in self.cutter.found:
            known.setdefault(candidate.words[0].casefold(), set()).add(tuple(w.casefold() for w in candidate.words))
            if len(candidate.words) > 1 and candidate.words[-1] not in HEADS and candidate.words[0] in GENDER:
                known.setdefault(candidate.words[-1].casefold(), set()).add((candidate.words[-1].casefold(),))
        for number, first, last in self.headings:
            index = first
            while index < last:
                length = self._known_at(index, last, known) if self.capital[index] else 0
                if length:
                    self.cutter.add(index, index + length, number, False, heading=True)
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
            if (
                names
                and tuple(words[:length]) in names
                and (length > 1 or words[0] not in self.lower_seen or (exact.isupper() and len(exact) < 6))
            ):
                return length
        return 0
