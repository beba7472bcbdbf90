"""Rules for periods with names: seasons, quarters, halves, fiscal years, decades, centuries, holidays, "the year"."""

from __future__ import annotations

from dossier.annotate.timex.grammar import Draft, Rule, rule
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import absolute
from dossier.annotate.timex.rules_dates import Match, full_year, has, number
from dossier.annotate.timex.units import period
from dossier.days import day
from dossier.model import Bounds, Meaning

_BC = CLASSES["BC"]


def _season(coded: Coded, match: Match) -> Draft | None:
    which, year = number(coded, match, "season"), full_year(coded, match)
    at = match.start("season")
    ambiguous = coded.codes[at] == CLASSES["SEASONISH"]
    if has(match, "next") and (year is None or (year + 1) % 100 != number(coded, match, "next")):
        return None
    if year is not None:
        return Draft(
            match.start(), match.end(), "DATE", absolute("season", period("season", year * 4 + which)), rule="season and year"
        )
    before = coded.codes[at - 1 : at]
    meaning = Meaning("partial", "season", (("season", which),))
    if ambiguous:
        # "fall" and "spring" are verbs and things: alone they need "in", "this spring" is read by another rule.
        alone = before in _SEASON_BEFORE and before and coded.codes[at + 1 : at + 2] != CLASSES["OF"]
        alone = alone or coded.word(at + 1) in _SEASONAL
        return Draft(match.start(), match.end(), "DATE", meaning, rule="season", weak=not alone)
    return Draft(match.start(), match.end(), "DATE", meaning, rule="season", weak=_names_thing(coded, at))


_SEASONAL = frozenset("offensive campaign term semester session season elections meeting harvest planting".split())
"""What has its season: "the spring offensive"."""

_SEASON_BEFORE = frozenset(CLASSES[name] for name in "IN SINCE UNTIL EARLY LATE MID DURING BY".split())


def _the_season(coded: Coded, match: Match) -> Draft | None:
    """``the spring``, ``in the fall``: not "the fall of the wall"."""
    at = match.start("season")
    if coded.codes[at + 1 : at + 2] == CLASSES["OF"] or _names_thing(coded, at):
        return None
    before = coded.codes[match.start() - 1 : match.start()]
    coupled = coded.codes[at + 1 : at + 3] in (CLASSES["AND"] + CLASSES["SEASON"], CLASSES["AND"] + CLASSES["SEASONISH"])
    if coded.codes[at] == CLASSES["SEASONISH"] and not coupled and (not before or before not in _SEASON_BEFORE):
        return None
    meaning = Meaning("partial", "season", (("season", number(coded, match, "season")),))
    return Draft(match.start(), match.end(), "DATE", meaning, rule="season")


def _names_thing(coded: Coded, at: int) -> bool:
    """``Winter Palace``, ``Summer Olympics``: a capital on both sides of the boundary is a name."""
    word, following = coded.word(at), coded.word(at + 1)
    return word[0].isupper() and following[:1].isupper() and coded.codes[at + 1] == CLASSES["OTHER"]


def _nth(coded: Coded, match: Match, highest: int) -> int | None:
    at = match.start("nth")
    word = coded.word(at)
    value = int(word[1:]) if coded.codes[at] == CLASSES["QX"] and word[1:].isdecimal() else coded.values[at]
    if isinstance(value, str):
        value = {"latter": highest, "final": highest, "last": highest, "former": 1}.get(value, 0) or (
            int(value[1:]) if value[1:].isdecimal() else 0
        )
    return value if 1 <= value <= highest else None


def _quarter(coded: Coded, match: Match) -> Draft | None:
    word = coded.word(match.start("nth"))
    if word.startswith("H"):
        return _half(coded, match)
    nth = _nth(coded, match, 4)
    if nth is None:
        return None
    year = full_year(coded, match)
    fiscal = (("fiscal", 1),) if has(match, "fiscal") else ()
    if year is None:
        return Draft(
            match.start(), match.end(), "DATE", Meaning("partial", "quarter", (("quarter", nth), *fiscal)), rule="quarter"
        )
    whole = period("quarter", year * 4 + nth - 1)
    meaning = Meaning("absolute", "quarter", fiscal and (("quarter", nth),), whole.earliest, whole.latest, reference="none")
    return Draft(match.start(), match.end(), "DATE", meaning, rule="quarter and year")


def _half(coded: Coded, match: Match) -> Draft | None:
    nth = _nth(coded, match, 2)
    if nth is None:
        return None
    year = full_year(coded, match)
    if year is None:
        weak = not has(match, "tail")
        return Draft(match.start(), match.end(), "DATE", Meaning("partial", "half", (("half", nth),)), rule="half", weak=weak)
    return Draft(match.start(), match.end(), "DATE", absolute("half", period("half", year * 2 + nth - 1)), rule="half and year")


def _fiscal_year(coded: Coded, match: Match) -> Draft | None:
    """A fiscal year is named by the year it ends in and may begin up to eleven months before it."""
    at = match.start("year")
    value = coded.values[at]
    if isinstance(value, str):
        digits = value[2:]
        value = int(digits) if len(digits) == 4 else 2000 + int(digits) if int(digits) < 50 else 1900 + int(digits)
    low, high = day(value - 1, 2), day(value + 1, 1, 31)
    meaning = Meaning("absolute", "year", (("fiscal", value),), low, high, reference="none")
    return Draft(match.start(), match.end(), "DATE", meaning, rule="fiscal year")


def _decade(coded: Coded, match: Match) -> Draft | None:
    value = number(coded, match, "decade")
    word = coded.word(match.start("decade"))
    if has(match, "era") and coded.codes[match.start("era")] == _BC:
        return Draft(match.start(), match.end(), "DATE", absolute("decade", _bc(value + 9, value)), rule="decade BC")
    if value >= 100:
        if value % 10 or (value < 1000 and not coded.era):
            return None
        if value < 1000 and coded.era == "bc":
            return Draft(match.start(), match.end(), "DATE", absolute("decade", _bc(value + 9, value)), rule="decade BC")
        return Draft(match.start(), match.end(), "DATE", absolute("decade", period("decade", value // 10)), rule="decade")
    if not has(match, "the") or (word.isalpha() and has(match, "his")):
        return None
    # A decade by its two digits is one that people remember, whatever the tense around it.
    meaning = Meaning("partial", "decade", (("yy", value),), direction="past", why="a decade named by two digits is past")
    return Draft(match.start(), match.end(), "DATE", meaning, rule="decade of two digits")


def _bc(first: int, last: int) -> Bounds:
    return Bounds(day(1 - first), day(1 - last, 12, 31))


def _years_bc(coded: Coded, match: Match) -> tuple[Draft, ...] | None:
    """``499-493 BC``: the era holds for both."""
    a, b = number(coded, match, "a"), number(coded, match, "b")
    if not b < a:
        return None
    first, second = (absolute("year", period("year", 1 - year)) for year in (a, b))
    return (
        Draft(match.start("a"), match.end("a"), "DATE", first, rule="first of a range"),
        Draft(match.start("b"), match.end(), "DATE", second, rule="second of a range"),
    )


def _century(coded: Coded, match: Match) -> Draft | None:
    at = match.start("nth")
    nth = coded.values[at]
    assert isinstance(nth, int)
    if has(match, "tens"):
        nth += number(coded, match, "tens")
    if not 1 <= nth <= 30:
        return None
    if has(match, "era") and coded.codes[match.start("era")] == _BC:
        whole = _bc(nth * 100, nth * 100 - 99)
    else:
        # Popular use begins a century with its round year, the calendar a year later: the bounds hold both.
        whole = Bounds(day((nth - 1) * 100 or 1), day(nth * 100, 12, 31))
    return Draft(match.start(), match.end(), "DATE", absolute("century", whole), rule="century")


_ERA = "(?P<era>[BC AD])?"
_YEAR = "(?P<year>YEAR|YY|[I1 I2 I3 I4 I5](?=[BC AD]))(?P<era>[BC AD])?"
_NEXT_YEAR = "[DASH SLASH](?P<next>[I1 I2 I3 I4])"
_OF_YEAR = f"(?P<tail>(?:COMMA|OF)?(?:FISCAL)?{_YEAR})?"

RULES: tuple[Rule, ...] = (
    rule("season", f"(?P<season>[SEASON SEASONISH])(?:(?:COMMA|OF)?{_YEAR})?", _season, "[SEASON SEASONISH]"),
    rule("winter of 1921-22", f"THE?(?P<season>SEASON)OF?{_YEAR}{_NEXT_YEAR}", _season, "[THE SEASON]"),
    rule("the season", f"THE(?P<season>[SEASON SEASONISH])(?:COMMA|OF)?{_YEAR}", _season, "THE"),
    rule("the season alone", "THE(?P<season>[SEASON SEASONISH])", _the_season, "THE"),
    rule("year season", "(?P<year>YEAR)(?P<season>[SEASON SEASONISH])", _season, "YEAR"),
    rule(
        "quarter",
        f"THE?(?P<fiscal>FISCAL)?(?P<nth>[ORD ORDW])DASH?QTR(?:OF?(?P<f2>FISCAL)?{_YEAR})?",
        _quarter,
        "[THE FISCAL ORD ORDW]",
    ),
    rule("Q3", f"(?P<nth>QX)(?:(?:COMMA|OF|DASH|SLASH)?{_YEAR})?", _quarter, "QX"),
    rule("year Q3", "(?P<year>YEAR)DASH?(?P<nth>QX)", _quarter, "YEAR"),
    rule("half", f"THE?(?P<nth>[ORD ORDW LAST])DASH?HALF{_OF_YEAR}", _half, "[THE ORD ORDW]"),
    rule("fiscal year", "(?:THE)?FISCAL(?:UNIT)?(?P<year>YEAR)", _fiscal_year, "[THE FISCAL]"),
    rule("FY", "(?P<year>FYX)", _fiscal_year, "FYX"),
    rule("decade", f"(?P<the>THE)?(?P<decade>DECADE){_ERA}", _decade, "[THE DECADE]"),
    rule("century", f"THE?(?P<nth>[ORD ORDW])DASH?CENTURYISH{_ERA}", _century, "[THE ORD ORDW]"),
    rule(
        "years BC",
        "(?P<a>[I1 I2 I3 I4 I5 YEAR])(?:DASH|TO|AND)(?P<b>[I1 I2 I3 I4 I5 YEAR])(?P<era>BC)",
        _years_bc,
        "[I1 I2 I3 I4 I5 YEAR]",
    ),
    rule("21st century", f"THE?(?P<tens>TENS)DASH(?P<nth>ORDW)DASH?CENTURYISH{_ERA}", _century, "[THE TENS]"),
)
