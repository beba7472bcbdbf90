"""Quotations without marks: an embedded letter, and lines quoted with ">" as in e-mail and Markdown."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter

from dossier.annotate.names import Names
from dossier.annotate.quotations.kinds import words_of
from dossier.annotate.quotations.marks import SILENT_ZONES
from dossier.model import Document, Quotation, Span, Zone

_QUOTED_LINES = re.compile(r"^>[^\n]*(?:\n>[^\n]*)*", re.MULTILINE)
_WROTE = re.compile(r"(?:^|\n)[^\n]*\b(?:wrote|writes|schrieb|said|says)\s*:\s*$")
_LETTER_WORDS = re.compile(
    r"\b(letters?|statements?|e-?mails?|memos?|memorandum|remarks|speech|resolution|petition)\b", re.IGNORECASE
)


def block_quotations(document: Document, names: Names) -> list[Quotation]:
    """Embedded letters and runs of quoted lines, with their authors as far as the document names them."""
    writers = _Writers(names)
    found = [_letter(document, zone, writers) for zone in document.zones if zone.kind == "letter"]
    silent = [z for z in document.zones if z.kind in SILENT_ZONES or z.kind == "letter"]
    for match in _QUOTED_LINES.finditer(document.text):
        at = bisect_right(silent, match.start(), key=lambda zone: zone.start) - 1
        if (at >= 0 and match.start() < silent[at].end) or len(match[0].strip("> \n")) < 2:
            continue
        found.append(_quoted_lines(document.text, match.start(), match.end(), names))
    return [q for q in found if q is not None]


def _letter(document: Document, zone: Zone, writers: _Writers) -> Quotation | None:
    text = document.text
    body = text[zone.start : zone.end]
    start = zone.start + len(body) - len(body.lstrip())
    end = zone.start + len(body.rstrip())
    if start >= end:
        return None
    cue = _line_before(text, start)
    word = _LETTER_WORDS.search(text, cue.start, cue.end) if cue else None
    medium = word[1].lower().rstrip("s") if word else "letter"
    speaker = writers.mention_of(zone.author, start) if zone.author else None
    return Quotation(start, end, "block", speaker, cue, stance="says", medium=medium, inferred=speaker is not None)


def _quoted_lines(text: str, start: int, end: int, names: Names) -> Quotation:
    cue = _line_before(text, start)
    speaker = None
    if cue and _WROTE.search(text[cue.start : cue.end]):
        low, high = (bisect_left(names.mentions, at, key=lambda mention: mention.start) for at in (cue.start, cue.end))
        inside = [i for i in range(low, high) if names.mentions[i].end <= cue.end and names.mentions[i].kind == "name"]
        speaker = next((i for i in inside if names.mentions[i].type == "PER"), inside[0] if inside else None)
    while start < end and (text[start] == ">" or text[start].isspace()):
        start += 1
    end = start + len(text[start:end].rstrip("> \n\t"))
    return Quotation(start, end, "block", speaker, cue if speaker is not None else None, stance="says")


def _line_before(text: str, position: int) -> Span | None:
    """The last line of print above a position, if it announces something (ends with a colon)."""
    above = text[max(0, position - 500) : position].rstrip()
    if not above.endswith(":"):
        return None
    end = max(0, position - 500) + len(above)
    start = text.rfind("\n", 0, end) + 1
    return Span(start, end)


class _Writers:
    """The named, ready to be looked up by the words of a name: letters and names may both be thousands."""

    def __init__(self, names: Names) -> None:
        self._words = [frozenset(words_of(entity.name)) for entity in names.entities]
        self._uses = Counter(word for words in self._words for word in words)
        self._with: dict[str, list[int]] = {}
        """Word → entities whose name has it."""
        self._under: dict[str, list[int]] = {}
        """Word → entities of whose name it is the rarest word."""
        for entity, words in enumerate(self._words):
            for word in words:
                self._with.setdefault(word, []).append(entity)
            if words:
                self._under.setdefault(self._rarest(words), []).append(entity)
        self._places: dict[int, list[tuple[int, int]]] = {}
        """Entity → end and index of the places that name it, in text order."""
        for index, mention in enumerate(names.mentions):
            if mention.kind == "name":
                self._places.setdefault(mention.entity, []).append((mention.end, index))

    def mention_of(self, author: str, before: int) -> int | None:
        """The latest mention before a position whose entity's name fits the author's words, else the first after it."""
        wanted = frozenset(words_of(author))
        if not wanted:
            return None
        fitting = {entity for entity in self._with.get(self._rarest(wanted), ()) if wanted <= self._words[entity]}
        fitting.update(entity for word in wanted for entity in self._under.get(word, ()) if self._words[entity] <= wanted)
        earlier: list[int] = []
        later: list[int] = []
        for entity in fitting:
            places = self._places.get(entity, [])
            at = bisect_right(places, before, key=lambda place: place[0])
            earlier += [index for _, index in places[max(0, at - 1) : at]]
            later += [index for _, index in places[at : at + 1]]
        return max(earlier, default=min(later, default=None))

    def _rarest(self, words: frozenset[str]) -> str:
        return min(words, key=lambda word: (self._uses[word], word))
