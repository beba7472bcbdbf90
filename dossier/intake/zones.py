"""The zones of a plain text: title, body, embedded letter, reader comments, what the page says of itself, and page chrome.

Nothing is deleted: every printed character lies in exactly one zone. Works line by line, since saved pages put each piece of
chrome on a line of its own; then looks at what stands around a line, because "Share" after the story opens its tail and a name
after the tail opens a reader's comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dossier.intake import chrome
from dossier.model import Zone, ZoneKind

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_TITLE_LIMIT = 200
_SHORT_LINE = 200
"""Chrome and metadata lines are short; longer lines are not even tried, which keeps hostile lines cheap."""
_APPEAL_LIMIT = 1200
"""Characters of the box at the end that asks the reader for something; a longer text is a story."""
_NAME_LIKE = re.compile(r"@?\w[\w.’'-]*(?: \w[\w.’'-]*){0,3}")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without its surrounding white space, and what it was taken for."""

    start: int
    end: int
    text: str
    kind: ZoneKind = "body"
    label: str = "text"
    author: str | None = None
    gap: bool = False
    """A blank line stands before it."""


def find_zones(text: str) -> tuple[Zone, ...]:
    """Zones in text order; together they cover every character that is not white space."""
    lines = [_classify(line) for line in _lines(text)]
    for step in (_mark_title, _mark_letter, _mark_update, _mark_comments, _mark_appeal):
        lines = step(lines)
    return tuple(_merge(_split_dateline(lines, text)))


def _lines(text: str) -> Iterable[_Line]:
    previous_end = 0
    for match in _LINE.finditer(text):
        stripped = match[0].strip()
        if not stripped:
            continue
        start = match.start() + match[0].index(stripped[0])
        gap = text.count("\n", previous_end, start) > 1 or text.count("\r", previous_end, start) > 2
        previous_end = start + len(stripped)
        yield _Line(start, previous_end, stripped, gap=gap)


def _classify(line: _Line) -> _Line:
    """Chrome and metadata that a line shows by its own words."""
    if len(line.text) > 2 * _SHORT_LINE:
        return line
    for label, pattern in chrome.METADATA:
        if len(line.text) <= _SHORT_LINE and pattern.fullmatch(line.text):
            return replace(line, kind="metadata", label=label)
    for label, pattern in chrome.BOILERPLATE:
        if pattern.fullmatch(line.text):
            return replace(line, kind="boilerplate", label=label)
    if chrome.AUTHOR_NOTE.match(line.text):
        return replace(line, kind="boilerplate", label="author note")
    return line


def _mark_title(lines: list[_Line]) -> list[_Line]:
    """The first line that is no chrome, if it is short, no sentence, and something follows; then a one-sentence standfirst."""
    plain = [index for index, line in enumerate(lines) if line.kind == "body"]
    if len(plain) < 2:
        return lines
    first, second = plain[0], plain[1]
    title = lines[first]
    is_sentence = title.text.endswith((".", ":", ";", ",", "”", '."')) and not title.text.endswith("...")
    if len(title.text) > _TITLE_LIMIT or is_sentence or chrome.LETTER_START.fullmatch(title.text):
        return lines
    if not (lines[second].gap or second > first + 1 or len(lines[second].text) > len(title.text)):
        return lines
    lines = list(lines)
    lines[first] = replace(title, kind="title", label="headline")
    after = lines[second]
    follows_title = second == first + 1 and len(plain) > 2
    if follows_title and len(after.text) <= 1.5 * _TITLE_LIMIT and re.search(r"[.!?]", after.text[:-1]) is None:
        next_line = lines[second + 1] if second + 1 < len(lines) else None
        if next_line is not None and next_line.kind != "body":
            lines[second] = replace(after, label="standfirst")
    return lines


def _mark_letter(lines: list[_Line]) -> list[_Line]:
    """From a salutation to the closing and its signature, the end mark, or the end."""
    lines = list(lines)
    index = 0
    while index < len(lines):
        if (
            lines[index].kind == "body"
            and len(lines[index].text) < _SHORT_LINE
            and chrome.LETTER_START.fullmatch(lines[index].text)
        ):
            end, author = _letter_end(lines, index)
            for position in range(index, end):
                if lines[position].kind == "body" or lines[position].label == "published":
                    lines[position] = replace(lines[position], kind="letter", label="letter", author=author)
            index = end
        index += 1
    return lines


def _letter_end(lines: Sequence[_Line], start: int) -> tuple[int, str | None]:
    """(index after the letter, the signature's first line)."""
    for index in range(start + 1, len(lines)):
        line = lines[index]
        if line.label == "end mark":
            return index, None
        if len(line.text) < 60 and chrome.LETTER_END.fullmatch(line.text):
            signature = index + 1
            while signature < min(len(lines), index + 4) and _is_signature(lines[signature]):
                signature += 1
            return signature, lines[index + 1].text.rstrip(",") if signature > index + 1 else None
    return len(lines), None


def _is_signature(line: _Line) -> bool:
    return line.kind == "body" and len(line.text) < 80 and not line.text.endswith((".", ":", "?")) and line.text[0].isupper()


def _mark_update(lines: list[_Line]) -> list[_Line]:
    """An update lasts from its heading to the end of the body."""
    inside = False
    marked = []
    for line in lines:
        inside = line.kind == "body" and (inside or bool(chrome.UPDATE_START.match(line.text)))
        marked.append(replace(line, label="update") if inside else line)
    return marked


def _mark_comments(lines: list[_Line]) -> list[_Line]:
    """Readers' comments: after a "3 Comments" heading, or after the page's tail where a first person follows a name."""
    lines = list(lines)
    start = _comments_start(lines)
    if start is None:
        return lines
    author: str | None = None
    for index in range(start, len(lines)):
        line = lines[index]
        if line.kind == "boilerplate":
            continue
        if line.kind == "metadata":
            lines[index] = replace(line, label="comment date" if line.label == "published" else line.label)
        elif _opens_comment(lines, index):
            author = line.text
            lines[index] = replace(line, kind="metadata", label="comment author")
        else:
            lines[index] = replace(line, kind="comment", label="comment", author=author)
    return lines


def _comments_start(lines: Sequence[_Line]) -> int | None:
    body_seen = 0
    tail = False
    for index, line in enumerate(lines):
        if line.kind in ("body", "letter"):
            if tail and body_seen and _opens_comment(lines, index) and _speaks_for_itself(lines, index + 1):
                return index
            heading = len(line.text) < 40 and chrome.COMMENTS_START.fullmatch(line.text)
            if heading and body_seen and index + 1 < len(lines) and _opens_comment(lines, index + 1):
                return index + 1
            body_seen += len(line.text)
            tail = False
        elif line.kind == "boilerplate" and line.label in ("share bar", "newsletter", "author note", "comment widget"):
            counted = line.label == "comment widget" and re.match(r"[1-9]", line.text)
            if counted and body_seen and index + 1 < len(lines) and _opens_comment(lines, index + 1):
                return index + 1
            tail = True
    return None


def _opens_comment(lines: Sequence[_Line], index: int) -> bool:
    """A short line that can be a name or a handle, with text after it."""
    line = lines[index]
    return (
        line.kind == "body"
        and len(line.text) <= 40
        and bool(_NAME_LIKE.fullmatch(line.text))
        and index + 1 < len(lines)
        and lines[index + 1].kind in ("body", "metadata")
    )


def _speaks_for_itself(lines: Sequence[_Line], index: int) -> bool:
    while index < len(lines) and lines[index].kind == "metadata":
        index += 1
    return index < len(lines) and bool(chrome.FIRST_PERSON.search(lines[index].text[:600]))


def _mark_appeal(lines: list[_Line]) -> list[_Line]:
    """A box at the end that addresses the reader ("Seeking asylum? ... we can help"), after the story's own chrome."""
    last_story = max((i for i, line in enumerate(lines) if line.kind in ("title", "letter", "comment")), default=-1)
    first = len(lines)
    length = 0
    while first > last_story + 1 and length <= _APPEAL_LIMIT:
        first -= 1
        length += len(lines[first].text) if lines[first].kind == "body" else 0
    body_seen = any(line.kind in ("body", "letter") for line in lines[:first])
    for index in range(first, len(lines)):
        line = lines[index]
        after_chrome = index > 0 and lines[index - 1].kind in ("boilerplate", "metadata")
        if line.kind == "body" and body_seen and after_chrome:
            text = " ".join(x.text for x in lines[index:] if x.kind == "body")
            if len(text) <= _APPEAL_LIMIT and chrome.APPEAL.search(text):
                return lines[:index] + [_as_appeal(x) for x in lines[index:]]
        body_seen = body_seen or line.kind == "body"
    return lines


def _as_appeal(line: _Line) -> _Line:
    return replace(line, kind="boilerplate", label="appeal") if line.kind == "body" else line


def _split_dateline(lines: list[_Line], text: str) -> Iterable[_Line]:
    """Cuts "WASHINGTON – " off the first line of the story."""
    done = False
    for line in lines:
        if not done and line.kind == "body" and line.label == "text":
            done = True
            for pattern in chrome.DATELINE:
                match = pattern.match(line.text, 0, 160)
                if match and match.end() < len(line.text):
                    cut = line.start + match.end()
                    rest = cut + len(text[cut : line.end]) - len(text[cut : line.end].lstrip())
                    yield replace(line, end=cut, text=text[line.start : cut], kind="metadata", label="dateline")
                    line = replace(line, start=rest, text=text[rest : line.end])
                    break
        yield line


def _merge(lines: Iterable[_Line]) -> Iterable[Zone]:
    """Neighbouring lines of one kind, label and voice are one zone; titles, metadata and chrome keep a zone a line."""
    zone: Zone | None = None
    for line in lines:
        joins = line.kind in ("body", "letter", "comment") or line.label == "appeal"
        if zone is not None and joins and (zone.kind, zone.label, zone.author) == (line.kind, line.label, line.author):
            zone = replace(zone, end=line.end)
            continue
        if zone is not None:
            yield zone
        zone = Zone(line.kind, line.label, line.start, line.end, line.author)
    if zone is not None:
        yield zone
