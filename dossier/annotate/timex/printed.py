"""Dates that a document prints of itself: "Published on", datelines, lines with nothing but a date, a letter's head.

A footer's "Last updated" is kept as a candidate of no weight, so that it can be shown why it was not taken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from dossier.model import PrintedDate, Timex, Zone

_LABELS: Final = (
    # (label, weight, words before the date on its line)
    (
        "updated",
        0,
        re.compile(
            r"(?:updat|modifi|review|access|retriev|revis|amend|correct|copyright|©|archiv|captur|print)\w*[^\n]{0,25}$", re.I
        ),
    ),
    (
        "published",
        100,
        re.compile(
            r"(?:(?-i:Publish|Post|Releas|Issu|Fil|Creat)|(?-i:PUBLISH|POST|RELEAS|ISSU)|^\s*(?:publish|post|releas|issu))ed(?:\s+(?:on|at|in))?\s*[:,\-–—]?\s*(?:on\s+)?(?:\w+day,?\s+)?$",
            re.I,
        ),
    ),
    (
        "published",
        100,
        re.compile(r"\bpublication date\b\s*[:\-–—]?\s*$|\b(?:first|originally) (?:published|posted)\b[^\n.]{0,12}$", re.I),
    ),
    (
        "published",
        90,
        re.compile(r"(?:^|\|)\s*(?:date|dated|sent|for immediate release)\b\s*[:,\-–—]?\s*(?:\w+day,?\s+)?$", re.I),
    ),
    ("byline", 85, re.compile(r"^\s*by\s+[^\n]{2,60}[|,•·–—-]\s*(?:\w+day,?\s+)?$", re.I)),
)
_DATELINE_BEFORE = re.compile(
    r"^\s*[A-Z][A-Z .'’-]{2,40}(?:,\s*[A-Z][\w. ]{1,25})?\s*(?:\([^)\n]{2,40}\)\s*)?[,–—-]?\s*(?:\([A-Za-z ]{2,30}[,–—-]\s*)?$"
)
_DATELINE_AFTER = re.compile(r"^\s*(?:\([^)\n]{2,30}\)|/[^/\n]{2,30}/)?\s*(?:[–—]|-{1,2}|:)\s*\S|^\s*\((?:AP|Reuters|AFP|UPI)")
_HEAD = 2500
"""Characters from the beginning in which a date alone on its line is that of the document."""

_SALUTATION = re.compile(r"^\s*(?:Dear|To Whom)\b", re.MULTILINE)


def printed(text: str, zones: Sequence[Zone], timexes: Sequence[Timex]) -> tuple[PrintedDate, ...]:
    """Candidates for the document time, best first; ties in text order."""
    ordered = sorted(zones, key=lambda zone: zone.start)
    starts = [zone.start for zone in ordered]
    found: list[PrintedDate] = []
    for index, timex in enumerate(timexes):
        if not _is_calendar_day(timex):
            continue
        at = bisect_right(starts, timex.start) - 1
        zone = ordered[at] if at >= 0 and timex.start < ordered[at].end else None
        judged = _judge(text, timex, zone)
        if judged is not None:
            label, weight = judged
            whole = timex.meaning.kind == "absolute"
            found.append(PrintedDate(index, label, weight if whole else weight // 2))
    return tuple(sorted(found, key=lambda p: (-p.weight, p.timex)))


def _is_calendar_day(timex: Timex) -> bool:
    meaning = timex.meaning
    if timex.type not in ("DATE", "TIME") or meaning.unit != "day":
        return False
    return meaning.kind == "absolute" or (meaning.kind == "partial" and any(name == "month" for name, _ in meaning.fields))


def _judge(text: str, timex: Timex, zone: Zone | None) -> tuple[str, int] | None:
    line_start = text.rfind("\n", 0, timex.start) + 1
    line_end = text.find("\n", timex.end)
    line_end = len(text) if line_end < 0 else line_end
    before, after = text[max(line_start, timex.start - 120) : timex.start], text[timex.end : min(line_end, timex.end + 60)]
    if zone is not None and zone.kind in ("comment", "letter"):
        return None
    for label, weight, pattern in _LABELS:
        if pattern.search(before):
            return label, weight
    if not before.strip() and line_start > 1:
        above = _line_above(text, line_start)
        if len(above) < 30:
            for label, weight, pattern in _LABELS:
                if pattern.search(above):
                    return label, weight
    if zone is not None and zone.kind == "metadata" and "updat" not in zone.label:
        return "published" if "publi" in zone.label else "metadata", 95
    if zone is not None and zone.kind in ("metadata", "boilerplate"):
        return "updated", 0
    if line_start < _HEAD and _DATELINE_BEFORE.match(before) and _DATELINE_AFTER.match(after):
        return "dateline", 80
    if line_start < _HEAD and not before.strip() and not re.search(r"\w{4}", after):
        letter = _SALUTATION.search(text, timex.end, timex.end + 600)
        return ("letterhead", 75) if letter else ("date line", 70)
    if line_start < _HEAD and line_end - line_start < 60 and re.fullmatch(r"[\w .]{2,30},\s*", before) and not after.strip(" .,"):
        return "letterhead", 65  # "Geneva, 3 May 1999"
    return None


def _line_above(text: str, line_start: int) -> str:
    end = line_start - 1
    return text[text.rfind("\n", 0, end) + 1 : end].strip()
