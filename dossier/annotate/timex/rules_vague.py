"""Rules for the writer's present, past and future: now, recently, to date, the other day."""

from __future__ import annotations

from dossier.annotate.timex.grammar import Draft, Rule, rule
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.rules_dates import Match
from dossier.annotate.timex.rules_durations import unit_of
from dossier.model import Meaning

_C = CLASSES


def _to_date(coded: Coded, match: Match) -> Draft | None:
    word = coded.word(match.start() + 1)
    following = coded.word(match.end())
    if (coded.word(match.start()).lower(), word) not in (("to", "date"), ("at", "present")) or (
        word == "present" and following[:1].isalpha() and following != "the"
    ):
        return None
    return Draft(match.start() + 1, match.end(), "DATE", Meaning("vague", text="PRESENT_REF"), rule="vague reference")


def _other_day(coded: Coded, match: Match) -> Draft | None:
    if coded.word(match.start() + 1).lower() != "other" or unit_of(coded, match.start("unit")) != "day":
        return None
    return Draft(match.start(), match.end(), "DATE", Meaning("vague", text="PAST_REF"), rule="fixed phrase")


def _vague(coded: Coded, match: Match) -> Draft | None:
    at = match.start()
    word = coded.word(at)
    text = str(coded.values[at])
    if word == "Now" and coded.word(at + 1) == ",":
        return None  # a discourse marker
    if word == "Now" and coded.word(at + 1)[:1].isupper():
        return None
    if word.lower() == "now" and coded.word(at + 1).lower() in ("that", "then"):
        return None
    if word.lower() in ("shortly", "soon") and coded.word(at + 1).lower() in (
        "before",
        "after",
        "thereafter",
        "afterwards",
        "afterward",
        "as",
        "became",
        "followed",
        "found",
    ):
        return None
    if word.lower() == "soon" and not _ahead(coded, at):
        return None
    if word.lower() == "soon" and coded.word(at - 1).lower() in ("as", "too", "so"):
        return None
    return Draft(at, match.end(), "DATE", Meaning("vague", text=text), rule="vague reference")


def _ahead(coded: Coded, at: int) -> bool:
    """Whether "soon" is the writer's future and not "shortly after" in a tale."""
    return any(
        coded.word(i).lower() in ("will", "shall", "would", "to", "is", "are", "can", "may", "'ll")
        for i in range(max(0, at - 4), at)
    )


def _soft(coded: Coded, match: Match) -> Draft | None:
    text = str(coded.values[match.start()])
    following = coded.word(match.start() + 1)
    if coded.word(match.start())[0].isupper() and following[:1].isupper():
        return None
    if text == "FUTURE_REF" and (following[:1].isupper() or following.lower() == "s"):
        return None
    if coded.word(match.start() - 1).lower() in ("most", "more") and text == "PAST_REF":
        return None  # "the most recent" is the latest, whenever it was
    return Draft(match.start(), match.end(), "DATE", Meaning("vague", text=text), rule="vague reference")


def _compared(coded: Coded, match: Match) -> Draft | None:
    """``more recently``, ``most recently``, ``until recently``."""
    if coded.word(match.start()).lower() not in ("more", "most") or coded.word(match.start() + 1).lower() != "recently":
        return None
    return Draft(match.start(), match.end(), "DATE", Meaning("vague", text="PAST_REF"), rule="vague reference")


RULES: tuple[Rule, ...] = (
    rule("more recently", "[MORE ATLEAST]VAGUE", _compared, "[MORE ATLEAST]"),
    rule("to date", "TO OTHER", _to_date, "TO"),
    rule("at present", "AT PHRASE", _to_date, "AT"),
    rule("the other day", "THE OTHER(?P<unit>UNIT)", _other_day, "THE"),
    rule("vague", "VAGUE", _vague, "VAGUE"),
    rule("soft", "SOFT", _soft, "SOFT"),
)
