"""What kind of text a document is, from its own words: it decides what relative dates are counted from.

A narrative (a history, an encyclopedia article, a report of past years) names many dates in full, over years, and hardly ever
points at its own day; there dates run forward from one another. News, press releases, letters and posts point at the day they
were written.
"""

from __future__ import annotations

import re
from typing import Literal

from dossier.annotate.source import SourceText
from dossier.model import Timex

Genre = Literal["news", "press release", "letter", "narrative", "feature", "post", "unknown"]

_HEAD = 1500
"""Characters at either end of a document in which it shows its kind."""

_SALUTATION = re.compile(r"^[ \t]*(?:Dear|To Whom It May Concern|My dear)\b[^\n]{0,80}$", re.MULTILINE)
_CLOSING = re.compile(
    r"^[ \t]*(?:Yours (?:sincerely|faithfully|truly)|Sincerely(?: yours)?|(?:Best|Kind) regards|Respectfully|With best wishes)\b"
    r"[ \t,.]*$",
    re.MULTILINE,
)
_RELEASE = re.compile(
    r"for immediate release|press release|news release|media (?:contact|inquiries)|^\s*(?:contact|press contact):|###\s*$|"
    r"\b(?:today (?:urged|announced|called|welcomed|condemned|released))\b",
    re.IGNORECASE | re.MULTILINE,
)
_POST = re.compile(r"\b(?:I['’]m|I['’]ve|I am|my|you['’]re|you can|tl;dr|follow me)\b")
_TELLING = re.compile(r"\b(?:said|told|says|according to|announced|reported)\b")


def detect_genre(source: SourceText, timexes: tuple[Timex, ...]) -> Genre:
    """The genre that cues in the text support."""
    text = source.text
    salutation = _SALUTATION.search(text, 0, _HEAD)
    if salutation and salutation.start() < 600 and _CLOSING.search(text):
        return "letter"
    if is_narrative(text, timexes):
        return "narrative"
    if _RELEASE.search(text, 0, _HEAD) or _RELEASE.search(text, max(0, len(text) - 400)):
        return "press release"
    words = max(1, len(text) // 6)
    if len(_POST.findall(text)) * 60 > words:
        return "post"
    if len(_TELLING.findall(text)) == 0 and words > 400:
        return "feature"
    return "news"


_LEAST_DATES = 6
_LEAD = 800
"""Characters of a report in which it says what happened "yesterday" or "on Tuesday"."""


def is_narrative(text: str, timexes: tuple[Timex, ...]) -> bool:
    """Whether dates are told in sequence and not from the day of writing: many in full, few that point at it."""
    full = partial = pointing = 0
    for timex in timexes:
        if timex.voice != "document":
            continue
        meaning = timex.meaning
        if meaning.kind == "absolute":
            full += 1
        elif meaning.kind == "partial" and not any(name in ("weekday", "strict") for name, _ in meaning.fields):
            partial += 1
        elif _points_at_writing(timex):
            if timex.start < _LEAD and meaning.unit in ("day", "week") and not meaning.clock:
                return False
            pointing += 1
    return full >= _LEAST_DATES and full >= 3 * pointing and full + partial >= 5 * pointing


def _points_at_writing(timex: Timex) -> bool:
    """Whether an expression counts from the document time: "yesterday", "on Tuesday", "next summer"; not "two weeks later"."""
    meaning = timex.meaning
    spoken = any(name == "spoken" for name, _ in meaning.fields)
    return meaning.reference == "document" and meaning.kind in ("offset", "partial", "within") and not spoken
