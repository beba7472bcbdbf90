"""Rules for words that point at a period: today, last week, the following year, the end of the month."""

from __future__ import annotations

from dossier.annotate.timex.grammar import Draft, Rule, rule
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import UNIT_CODES
from dossier.annotate.timex.rules_dates import Match, has
from dossier.annotate.timex.rules_durations import unit_of
from dossier.model import Meaning

_C = CLASSES


_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}


def _day_word(coded: Coded, match: Match) -> Draft | None:
    word = coded.word(match.start("word")).lower()
    before = coded.word(match.start() - 1)
    if before in ("@", "#") or (word == "today" and before == "USA"):
        return None
    if coded.word(match.start("word")) == "Today" and _is_programme(before, coded.word(match.end()), coded.word(match.end() + 1)):
        return None
    return Draft(match.start(), match.end(), "DATE", Meaning("offset", "day", low=_DAYS[word], high=_DAYS[word]), rule=word)


def _is_programme(before: str, after: str, then: str) -> bool:
    """``the "Today" show``, ``the Today programme``."""
    quoted = before in ("“", '"', "‘", "'") and after in ("”", '"', "’", "'")
    return after in _BROADCASTS or (quoted and then in _BROADCASTS)


_BROADCASTS = frozenset("show programme program newspaper host presenter magazine".split())


def _tonight(coded: Coded, match: Match) -> Draft | None:
    return Draft(match.start(), match.end(), "TIME", Meaning("offset", "day", low=0, high=0, clock="TNI"), rule="tonight")


_STEPS = {"last": -1, "past": -1, "next": 1, "coming": 1, "this": 0}


_FROM_PREVIOUS = {
    "previous": -1,
    "preceding": -1,
    "following": 1,
    "subsequent": 1,
    "ensuing": 1,
    "succeeding": 1,
    "that": 0,
    "same": 0,
    "very": 0,
}


_DATE_UNITS = frozenset("day week month year decade century quarter weekend season".split())


def _pointed(coded: Coded, match: Match) -> Draft | None:
    """``last week``, ``this year``, ``the following day``, ``that month``, ``the next day``."""
    unit = unit_of(coded, match.start("unit"))
    word = coded.word(match.start("which")).lower()
    if unit not in _DATE_UNITS:
        return None
    the = has(match, "the")
    if word == "past" and the and unit in ("day", "week", "month", "year", "decade", "century"):
        return _past_unit(match, unit)
    if word == "last" and the and unit in ("day",):
        return None
    if word in ("decade", "century") and the:
        return _past_unit(match, unit)
    if word in _FROM_PREVIOUS or (word == "next" and the):
        step, reference = _FROM_PREVIOUS.get(word, 1), "previous"
    else:
        step, reference = _STEPS[word], "document"
    if word == "this" and unit == "day":
        reference = "previous"
    meaning = Meaning("offset", unit, low=step, high=step, reference="previous" if reference == "previous" else "document")
    return Draft(match.start(), match.end(), "DATE", meaning, rule="period beside the reference")


def _past_unit(match: Match, unit: str) -> Draft:
    """``the past decade``: the stretch of that length up to now."""
    text = f"P1{UNIT_CODES[unit]}"
    return Draft(
        match.start(),
        match.end(),
        "DURATION",
        Meaning("stretch", unit, low=1, high=1, direction="past", text=text),
        rule="stretch to now",
    )


def _the_unit(coded: Coded, match: Match) -> Draft | None:
    """``the year``: the one spoken of; a time expression only inside a larger one."""
    unit = unit_of(coded, match.start("unit"))
    if unit not in _DATE_UNITS or coded.codes[match.end() : match.end() + 1] == _C["DASH"]:
        return None
    if unit == "weekend" and coded.word(match.start() - 1).lower() in ("over", "during", "at", "on", "throughout"):
        return Draft(match.start(), match.end(), "DATE", Meaning("offset", unit, low=-1, high=-1), rule="weekend past")
    meaning = Meaning("offset", unit, (("spoken", 1),), 0, 0, reference="previous" if unit == "day" else "document")
    return Draft(match.start(), match.end(), "DATE", meaning, rule="period spoken of", weak=True)


def _mid_unit(coded: Coded, match: Match) -> Draft | None:
    """``mid-week``, ``mid-year``."""
    unit = unit_of(coded, match.start("unit"))
    if unit not in ("week", "month", "year", "century", "decade"):
        return None
    return Draft(
        match.start(), match.end(), "DATE", Meaning("offset", unit, low=0, high=0, part="mid"), "MID", rule="middle of the period"
    )


def _current(coded: Coded, match: Match) -> Draft | None:
    """``the current year``, ``the current fiscal quarter``."""
    unit = unit_of(coded, match.start("unit"))
    if coded.word(match.start("soft")).lower() != "current" or unit not in _DATE_UNITS:
        return None
    fields = (("fiscal", 0),) if has(match, "fiscal") and unit == "year" else ()
    return Draft(match.start(), match.end(), "DATE", Meaning("offset", unit, fields, 0, 0), rule="current period")


def _unit_end(coded: Coded, match: Match) -> Draft | None:
    """``year's end``, ``month-end``."""
    unit = unit_of(coded, match.start("unit"))
    if unit not in ("year", "month", "week", "quarter", "decade", "century"):
        return None
    meaning = Meaning("offset", unit, (("spoken", 1),), 0, 0, part="end")
    return Draft(match.start(), match.end(), "DATE", meaning, "END", rule="end of the period spoken of")


def _fiscal(coded: Coded, match: Match) -> Draft | None:
    """``the financial year``, ``the last fiscal quarter``: the reference's, whose days depend on the company."""
    unit = unit_of(coded, match.start("unit"))
    if unit not in ("year", "quarter"):
        return None
    step = _STEPS.get(coded.word(match.start("which")).lower(), 0)
    fields = (("fiscal", 0),) if unit == "year" else ()
    return Draft(match.start(), match.end(), "DATE", Meaning("offset", unit, fields, step, step), rule="fiscal period")


def _year_ago(coded: Coded, match: Match) -> Draft | None:
    """``the year-earlier quarter``: one year before, in the grain of what is compared."""
    unit = unit_of(coded, match.start("unit"))
    if unit not in ("year", "month", "week"):
        return None
    return Draft(
        match.start(), match.end(), "DATE", Meaning("offset", unit, low=-1, high=-1, reference="previous"), rule="year-ago"
    )


_UNIT = "(?P<unit>[UNIT QTR CENTURYISH])"


RULES: tuple[Rule, ...] = (
    rule("the fiscal year", "(?P<which>[THE THIS LAST NEXT])FISCAL(?P<unit>[UNIT QTR])", _fiscal, "[THE THIS LAST NEXT]"),
    rule("the last fiscal year", "THE(?P<which>[LAST NEXT])FISCAL(?P<unit>[UNIT QTR])", _fiscal, "THE"),
    rule("day word", "(?P<word>TODAY)", _day_word, "TODAY"),
    rule("tonight", "TONIGHT", _tonight, "TONIGHT"),
    rule("pointed", f"(?P<the>THE)?(?P<which>[LAST NEXT THIS])DASH?{_UNIT}", _pointed, "[THE LAST NEXT THIS]"),
    rule("that", f"(?:THE|THAT)?(?P<which>[THAT SAME]){_UNIT}", _pointed, "[THE THAT SAME]"),
    rule("this same", f"THIS(?P<which>SAME){_UNIT}", _pointed, "THIS"),
    rule("the unit", f"THE{_UNIT}", _the_unit, "THE"),
    rule("mid-unit", "MID DASH(?P<unit>[UNIT])", _mid_unit, "MID"),
    rule("current unit", "(?:THE)?(?P<soft>SOFT)(?P<fiscal>FISCAL)?(?P<unit>[UNIT QTR])", _current, "[THE SOFT]"),
    rule("unit's end", "(?P<unit>[UNIT QTR])(?:POSS|DASH)END", _unit_end, "[UNIT QTR]"),
    rule("year-ago", "(?P<unit>[UNIT])DASH[AGO EARLIER]", _year_ago, "UNIT"),
)
