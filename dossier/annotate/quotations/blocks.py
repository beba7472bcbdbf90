"""Quotations without marks: an embedded letter, and lines quoted with ">" as in e-mail and Markdown."""

from __future__ import annotations

import re

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
    found = [_letter(document, zone, names) for zone in document.zones if zone.kind == "letter"]
    silent = [(z.start, z.end) for z in document.zones if z.kind in SILENT_ZONES or z.kind == "letter"]
    for match in _QUOTED_LINES.finditer(document.text):
        if any(start <= match.start() < end for start, end in silent) or len(match[0].strip("> \n")) < 2:
            continue
        found.append(_quoted_lines(document.text, match.start(), match.end(), names))
    return [q for q in found if q is not None]


def _letter(document: Document, zone: Zone, names: Names) -> Quotation | None:
    text = document.text
    body = text[zone.start : zone.end]
    start = zone.start + len(body) - len(body.lstrip())
    end = zone.start + len(body.rstrip())
    if start >= end:
        return None
    cue = _line_before(text, start)
    word = _LETTER_WORDS.search(text, cue.start, cue.end) if cue else None
    medium = word[1].lower().rstrip("s") if word else "letter"
    speaker = _named(zone.author, names, start) if zone.author else None
    return Quotation(start, end, "block", speaker, cue, stance="says", medium=medium, inferred=speaker is not None)


def _quoted_lines(text: str, start: int, end: int, names: Names) -> Quotation:
    cue = _line_before(text, start)
    speaker = None
    if cue and _WROTE.search(text[cue.start : cue.end]):
        inside = [i for i, m in enumerate(names.mentions) if cue.start <= m.start and m.end <= cue.end and m.kind == "name"]
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


def _named(author: str, names: Names, before: int) -> int | None:
    """The latest mention before a position whose entity's name fits the author's words, else the first after it."""
    wanted = words_of(author)
    fitting: list[int] = []
    for index, mention in enumerate(names.mentions):
        if mention.kind != "name":
            continue
        name = words_of(names.entities[mention.entity].name)
        if name and (set(name) <= set(wanted) or set(wanted) <= set(name)):
            fitting.append(index)
    earlier = [i for i in fitting if names.mentions[i].end <= before]
    return earlier[-1] if earlier else (fitting[0] if fitting else None)
