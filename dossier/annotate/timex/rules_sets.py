"""Rules for what recurs: every two weeks, annually, twice a week, Tuesdays."""

from __future__ import annotations

from dossier.annotate.timex.grammar import Draft, Rule, rule
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import UNIT_CODES
from dossier.annotate.timex.rules_dates import Match, has
from dossier.annotate.timex.rules_durations import unit_of
from dossier.model import Meaning

_C = CLASSES


def _set_adverb(coded: Coded, match: Match) -> Draft | None:
    word = coded.word(match.start())
    if (
        word[0].isupper()
        and coded.word(match.start() - 1)[:1].isupper()
        and coded.word(match.start() - 1).lower() not in ("the",)
    ):
        return None  # Daily Mail, Boston Weekly
    if (
        word[0].isupper()
        and coded.word(match.end())[:1].isupper()
        and coded.starts[match.start()]
        and coded.text[coded.starts[match.start()] - 1] == " "
    ):
        return None
    return Draft(
        match.start(), match.end(), "SET", Meaning("set", text=str(coded.values[match.start()])), rule="adverb of frequency"
    )


SET_VALUES = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "month": "XXXX-XX",
    "year": "XXXX",
    "quarter": "XXXX-QX",
    "weekend": "XXXX-WXX-WE",
    "hour": "PT1H",
    "minute": "PT1M",
    "decade": "P1DE",
    "century": "P1CE",
}


def _per(coded: Coded, match: Match) -> Draft | None:
    """``per month``, ``each year``, ``every day``."""
    unit = unit_of(coded, match.start("unit"))
    word = coded.word(match.start()).lower()
    if unit.startswith("weekday"):
        return None
    code = UNIT_CODES.get(unit)
    if code is None:
        return None
    text = f"P{'T' if unit in ('hour', 'minute', 'second') else ''}1{code}"
    value = text if word == "per" else SET_VALUES.get(unit, text)
    return Draft(match.start(), match.end(), "SET", Meaning("set", unit, text=value), rule="set")


def _every_n(coded: Coded, match: Match) -> Draft | None:
    """``every two years``, ``every other day``."""
    unit = unit_of(coded, match.start("unit"))
    code = UNIT_CODES.get(unit)
    n = coded.values[match.start("n")] if has(match, "n") else 2
    if code is None or not isinstance(n, int):
        return None
    return Draft(
        match.start(),
        match.end(),
        "SET",
        Meaning("set", unit, text=f"P{'T' if unit in ('hour', 'minute') else ''}{n}{code}"),
        rule="set",
    )


def _every_other(coded: Coded, match: Match) -> Draft | None:
    return _every_n(coded, match) if coded.word(match.start() + 1).lower() == "other" else None


def _weekdays(coded: Coded, match: Match) -> Draft | None:
    """``Tuesdays``: each Tuesday."""
    text = str(coded.values[match.start("unit")])
    if not text.startswith("weekday-"):
        return None
    return Draft(
        match.start(),
        match.end(),
        "SET",
        Meaning("set", "day", (("weekday", int(text[8:])),), text=f"XXXX-WXX-{text[8:]}"),
        rule="weekdays",
    )


def _times_a(coded: Coded, match: Match) -> Draft | None:
    """``twice a week``, ``five times a year``, ``$40 a day``: the unit stands for each."""
    unit = unit_of(coded, match.start("unit"))
    before = coded.word(match.start() - 1).lower()
    code = UNIT_CODES.get(unit)
    if code is None or before not in (
        "once",
        "twice",
        "times",
        "thrice",
        "hours",
        "days",
        "nights",
        "people",
        "dollars",
        "euros",
        "pounds",
        "barrels",
        "percent",
        "%",
    ):
        return None
    text = f"P{'T' if unit in ('hour', 'minute') else ''}1{code}"
    return Draft(match.start(), match.end(), "SET", Meaning("set", unit, text=text), rule="set")


_UNIT = "(?P<unit>[UNIT QTR CENTURYISH])"


RULES: tuple[Rule, ...] = (
    rule("set adverb", "ADVSET", _set_adverb, "ADVSET"),
    rule("per", f"[EVERY PER]{_UNIT}", _per, "[EVERY PER]"),
    rule("every other", "EVERY OTHER(?P<unit>[UNIT UNITS])", _every_other, "EVERY"),
    rule("every n", "EVERY(?P<n>[NUMW I1 I2 I3 ORDW ORD])(?P<unit>[UNIT UNITS])", _every_n, "EVERY"),
    rule("weekdays", "(?P<unit>UNITS)", _weekdays, "UNITS"),
    rule("times a", f"A{_UNIT}", _times_a, "A"),
)
