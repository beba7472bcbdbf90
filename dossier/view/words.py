"""The vocabulary of every surface: status words, certainty glyphs, marks, kinds of speech, each with an ASCII form.

Commands, briefs and the app speak with these and no others, so that a glyph means the same thing everywhere and help can explain
all of them. A glyph never stands alone: the word beside it in the table carries the meaning for those who cannot see or print it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dossier.model import Anchor, EventStatus, Stance, Step

Certainty = Literal["day", "days", "wide", "before", "after", "open"]
"""How much is known of when: one day; some weeks at most; more than that; one side only; nothing."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A glyph of one cell, its ASCII form, the word it stands for, and what help says of it."""

    glyph: str
    ascii: str
    word: str
    help: str


DAYS_AT_MOST = 31
"""Bounds up to a month apart still place an event in its season of reports; wider ones only in its year."""

CERTAINTIES: dict[Certainty, Sign] = {
    "day": Sign("●", "*", "day", "the day is known"),
    "days": Sign("◐", "o", "days", "known within a month"),
    "wide": Sign("○", ".", "wide", "known, but wider than a month"),
    "before": Sign("◁", "<", "or earlier", "only the latest day is known"),
    "after": Sign("▷", ">", "or later", "only the earliest day is known"),
    "open": Sign("?", "?", "undated", "no document bounds it"),
}

STATUSES: dict[EventStatus, Sign] = {
    "reported": Sign("·", " ", "reported", "a document tells it as having happened"),
    "confirmed": Sign("✓", "+", "confirmed", "a party or an authority confirms it"),
    "alleged": Sign("~", "~", "alleged", "a document passes it on without vouching for it"),
    "denied": Sign("✗", "x", "denied", "someone with a part in it denies it"),
    "demanded": Sign("!", "!", "demanded", "called for; not said to have happened"),
    "planned": Sign("»", ">", "planned", "announced or expected; not said to have happened"),
}

CONFLICT = Sign("▲", "^", "conflict", "passages that cannot all be true")
SPAN = Sign("→", "->", "throughout", "it went on from the first day to the last")
WITHIN = Sign("..", "..", "within", "it was on some day between the two")
ELLIPSIS = Sign("…", "...", "cut", "text was left out to fit")
SEPARATOR = Sign("·", "-", "", "stands between things of one line")

STANCES: dict[Stance, str] = {
    "says": "says",
    "alleges": "alleges",
    "denies": "denies",
    "confirms": "confirms",
    "demands": "demands",
    "declines": "declines to say",
    "": "says",
}

BASES: dict[str, str] = {
    "explicit": "printed in a document",
    "relative": "counted from another date",
    "inferred": "inferred from several passages",
    "decided": "decided by you",
}

BASIS_WORDS: dict[str, str] = {"explicit": "printed", "relative": "counted", "inferred": "inferred", "decided": "decided"}
"""The same in a word, for columns."""

STRENGTHS: dict[str, str] = {
    "explicit": "stated",
    "convention": "by convention",
    "cross-document": "across documents",
    "decided": "your decision",
}


STEP_PARTS: dict[str, str] = {
    "printed date": "reference",
    "year of the story": "reference",
    "embedded letter": "reference",
    "in retrospect": "check",
    "told as past": "check",
    "told as ahead": "check",
    "first reports": "check",
    "stated order": "check",
    "answer to reports": "check",
    "before publication": "check",
    "beginning": "check",
    "same event": "supported",
    "told differently": "disputed",
}
"""What a rule does in a proof; the others read what a passage says."""


def step_part(step: Step) -> str:
    """The part of a proof step: it reads words, names what they are counted from, checks, supports, or disputes."""
    return STEP_PARTS.get(step.rule, "says")


def certainty(anchor: Anchor) -> Certainty:
    """How well an anchor is known, from its bounds alone."""
    if anchor.earliest is None and anchor.latest is None:
        return "open"
    if anchor.earliest is None:
        return "before"
    if anchor.latest is None:
        return "after"
    if anchor.earliest == anchor.latest:
        return "day"
    return "days" if anchor.latest - anchor.earliest < DAYS_AT_MOST else "wide"


def strength(step: Step) -> str:
    """A proof step's strength in words."""
    return STRENGTHS.get(step.strength, step.strength)


def count(number: int, noun: str, plural: str = "") -> str:
    """``1 document``, ``3 documents``, ``2 replies``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
