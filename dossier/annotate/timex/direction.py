"""Past or future: where a date without a year or week lies from its reference, from tense and cue words.

Of bare weekdays in news about nine in ten point back. What points ahead says so near the date: a modal, "scheduled", "due",
"until", the present tense of beginnings ("opens Friday"). The nearest verb before the date in its clause decides; a date that
opens its clause is decided by the verb after it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from dossier.annotate.timex.grammar import Draft
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.model import Meaning

_WINDOW = 16
"""Tokens looked at on either side; clauses of news are rarely longer before their date."""

_AHEAD: Final = frozenset(
    # Modals and the vocabulary of plans.
    """will 'll ’ll shall wo won scheduled due slated expected expects expect plan plans planned planning intends intend hopes
    hope aims payable effective upcoming deadline expire expires would should must can could may might tentatively forthcoming
    next pending until ahead proposed forecast forecasts""".split()
)
_BEGINS: Final = frozenset(
    # Present tense with a date is a timetable.
    """begins begin starts start opens open closes ends arrives leaves takes meets goes airs launches comes resumes returns faces
    expires matures gets travels holds hosts plays runs""".split()
)
_BEHIND: Final = frozenset(
    """was were had did has have been said told came went took began met made gave got saw held left found won lost led ran
    became fell rose grew knew wrote spoke broke brought bought built caught chose cut drew drove fought flew hit kept laid
    paid put read sent set shot shut sat sold spent stood struck swore thought threw understood withdrew wore hurt beat
    bound burst dealt fled overran sank sought shook spread stole sued taught tore undertook upheld""".split()
)
_NO_PAST: Final = frozenset(
    # Words in "-ed" that are no past tense.
    """need speed feed seed indeed exceed proceed succeed hundred red bed united wed armed based led-related sacred embed breed
    bleed shed weed greed creed""".split()
)
_CLAUSE_MARKS: Final = frozenset(CLASSES[name] for name in ("BREAK",))
_STOPS: Final = frozenset('!?;:”“"—')
_ABBREVIATED: Final = frozenset(CLASSES[name] for name in ("MONTHISH", "WDAB"))
"""Full stops after these end no sentence."""
_UNTIL: Final = frozenset(("until", "till", "through", "by", "before"))

_MOVED: Final = frozenset("postponed adjourned rescheduled deferred delayed moved pushed extended scheduled prolonged".split())
"""Verbs after which "to" or "until" names the new date."""

Tense = Literal["past", "future", ""]


def direct(coded: Coded, draft: Draft) -> Meaning:
    """The meaning with its direction decided, and the cue that decided it."""
    meaning = draft.meaning
    if meaning.kind == "duration":
        return _lasting(coded, draft)
    if meaning.kind != "partial" or meaning.direction:
        return meaning
    tense, cue = tense_at(coded, draft.first, draft.last)
    if tense == "future":
        return replace(meaning, direction="future", why=f"“{cue}” looks ahead")
    if tense == "past":
        return replace(meaning, direction="past", why=f"“{cue}” looks back")
    return replace(meaning, direction="past", why="a bare date in a report is the last one")


def _lasting(coded: Coded, draft: Draft) -> Meaning:
    """``has run for two years``: with "for" and the present perfect a length ends at the time of writing."""
    index = draft.first - 1
    while coded.codes[index : index + 1] in (CLASSES["THE"], CLASSES["A"]) and index > 0:
        index -= 1
    if index < 0 or coded.codes[index] != CLASSES["FOR"]:
        return draft.meaning
    low = max(0, index - _PERFECT_WINDOW)
    words = [coded.word(i).lower() for i in range(low, index)]
    stops = [i for i, word in enumerate(words) if word in _STOPS or word in (".", "") or word.startswith("\n")]
    words = words[stops[-1] + 1 :] if stops else words
    if _opens_clause(coded, draft.first):
        words += [coded.word(i).lower() for i in range(draft.last, min(len(coded.starts), draft.last + _PERFECT_WINDOW))]
    cue = next((word for word in words if word in ("has", "have", "'ve", "’ve")), "")
    if not cue:
        return draft.meaning
    return replace(
        draft.meaning, kind="stretch", direction="past", reference="document", why=f"“{cue} … for”: up to the time of writing"
    )


_PERFECT_WINDOW = 14


def tense_at(coded: Coded, first: int, last: int) -> tuple[Tense, str]:
    """Whether the clause around tokens ``first`` to ``last`` (exclusive) tells of the past or the future, and by which word."""
    preposition = coded.word(first - 1).lower()
    if preposition in ("than", "as") and coded.word(first - 2).lower() in ("later", "early", "soon", "earlier"):
        return "future", f"{coded.word(first - 2)} {preposition}"
    before = _before(coded, first)
    tense, cue = before
    if cue in _MOVED and preposition in ("to", "until", "till", "for"):
        return "future", f"{cue} {preposition}"
    if _opens_clause(coded, first):
        after = _after(coded, last)
        if after[0]:
            return after
    if preposition in _UNTIL and preposition != "before" and tense != "past":
        return "future", preposition
    if not tense:
        after = _after(coded, last)
        if after[0]:
            return after
    return tense, cue


def _opens_clause(coded: Coded, first: int) -> bool:
    """Whether only a preposition stands between the date and the beginning of its clause."""
    index = first - 1
    if coded.word(index).lower() in ("for", "on", "in", "by", "at", "until", "since", "from", "during", "after", "before"):
        index -= 1
    word = coded.word(index).lower()
    return index < 0 or word in ("that", "and", "but", ",", "“", '"', ".") or coded.codes[index] == CLASSES["BREAK"]


def _before(coded: Coded, first: int) -> tuple[Tense, str]:
    for index in range(first - 1, max(-1, first - 1 - _WINDOW), -1):
        word = coded.word(index)
        if coded.codes[index] in _CLAUSE_MARKS or (word in _STOPS and index < first - 1):
            return "", ""
        if word == "." and coded.codes[index - 1 : index] not in _ABBREVIATED:
            return "", ""
        lower = word.lower()
        if lower in _AHEAD:
            if lower in ("can", "could", "may", "might", "would", "should", "must", "next", "open", "hope") and _have_after(
                coded, index
            ):
                return "past", lower
            if lower == "may" and word[0].isupper():
                continue
            return "future", word
        if lower in _BEGINS and word.islower():
            if coded.word(index - 1).lower() == "to":
                governed = _governor(coded, index - 2)
                return governed if governed[0] else ("future", f"to {word}")
            return "future", word
        if _is_past(lower) and word.islower():
            return _verb_group(coded, index)
        if lower == "to" and index + 1 < first and coded.word(index + 1).lower() == "be":
            return "future", "to be"
    return "", ""


def _governor(coded: Coded, index: int) -> tuple[Tense, str]:
    """What governs "to begin": "is set to begin" looks ahead, "decided to begin" back."""
    for at in range(index, max(-1, index - 3), -1):
        lower = coded.word(at).lower()
        if lower in _AHEAD or lower in ("set", "is", "are", "going", "ready", "about", "was", "were"):
            return "future", f"{lower} to"
        if _is_past(lower):
            return "past", lower
    return "", ""


def _have_after(coded: Coded, index: int) -> bool:
    return coded.word(index + 1).lower() == "have"


def _is_past(lower: str) -> bool:
    return lower in _BEHIND or (len(lower) > 3 and lower.endswith("ed") and lower not in _NO_PAST)


def _verb_group(coded: Coded, index: int) -> tuple[Tense, str]:
    """A participle with its auxiliaries: "will be held", "is due to be held", "was held"."""
    word = coded.word(index)
    for at in range(index - 1, max(-1, index - 5), -1):
        lower = coded.word(at).lower()
        if lower in (
            "will",
            "'ll",
            "’ll",
            "shall",
            "would",
            "must",
            "can",
            "should",
            "scheduled",
            "due",
            "expected",
            "slated",
            "may",
        ):
            if lower == "would" and coded.word(at + 1).lower() == "have":
                return "past", word
            return "future", f"{coded.word(at)} … {word}"
        if lower == "to" and coded.word(at + 1).lower() == "be":
            return "future", f"to be {word}"
        if lower not in ("be", "been", "have", "has", "had", "not", "also", "being", "is", "are", "formally", "officially"):
            break
    return "past", word


def _after(coded: Coded, last: int) -> tuple[Tense, str]:
    for index in range(last, min(len(coded.starts), last + _WINDOW)):
        word = coded.word(index)
        if coded.codes[index] in _CLAUSE_MARKS or word in _STOPS or (word == "." and index > last):
            return "", ""
        lower = word.lower()
        if lower in ("will", "shall", "would", "'ll", "’ll", "is", "are") and word.islower():
            if lower in ("is", "are"):
                following = coded.word(index + 1).lower()
                return (
                    ("future", f"{lower} {following}") if following in ("to", "scheduled", "due", "expected", "set") else ("", "")
                )
            return "future", word
        if _is_past(lower) and word.islower():
            return "past", word
    return "", ""
