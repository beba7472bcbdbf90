"""Rules for calendar dates: days, months and years in all usual orders, weekdays, eras, and ranges that share a month or year."""

from __future__ import annotations

import re

from dossier.annotate.timex.context import is_month, is_year
from dossier.annotate.timex.grammar import Draft, Rule, rule
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES, MONTHS
from dossier.annotate.timex.meanings import absolute_day, absolute_month, absolute_year
from dossier.days import days_in_month, weekday
from dossier.model import Meaning

_BC, _YEAR, _MONTHISH, _WDAB = (CLASSES[name] for name in ("BC", "YEAR", "MONTHISH", "WDAB"))
Match = re.Match[str]


def number(coded: Coded, match: Match, group: str) -> int:
    value = coded.values[match.start(group)]
    assert isinstance(value, int)
    return value


def has(match: Match, group: str) -> bool:
    return group in match.re.groupindex and match.start(group) >= 0


def full_year(coded: Coded, match: Match) -> int | None:
    """Astronomical year of the groups ``year`` and ``era``."""
    if not has(match, "year"):
        return None
    value = number(coded, match, "year")
    if has(match, "era") and coded.codes[match.start("era")] == _BC:
        return 1 - value
    if coded.codes[match.start("year")] == CLASSES["YY"]:
        return 1900 + value if value > 30 else 2000 + value
    return value


def _date(coded: Coded, match: Match) -> Draft | None:
    """Day, month and perhaps year."""
    at = match.start("month")
    last = match.end()
    if coded.codes[last - 1] == CLASSES["DOT"] and coded.word(at).lower() in MONTHS:
        last -= 1
    month, day_of_month = number(coded, match, "month"), number(coded, match, "day")
    if coded.codes[at] == _MONTHISH and not coded.word(at)[0].isupper():
        return None
    if not 1 <= day_of_month <= 31:
        return None
    year = full_year(coded, match)
    if year is None:
        if day_of_month > days_in_month(2000, month):
            return None
        fields: tuple[tuple[str, int], ...] = (("month", month), ("day", day_of_month))
        if has(match, "wd"):
            fields = (*fields, ("weekday", number(coded, match, "wd")))
        return Draft(match.start(), last, "DATE", Meaning("partial", "day", fields), rule="day of a month")
    meaning = absolute_day(year, month, day_of_month)
    if meaning is None or meaning.low is None:
        return None
    if has(match, "wd") and coded.codes[match.start("wd")] == _WDAB and weekday(meaning.low) != number(coded, match, "wd"):
        return None  # "in the Sun, August 16, 2008": the weekday is none
    return Draft(match.start(), last, "DATE", meaning, rule="full date")


def _month_first(coded: Coded, match: Match) -> Draft | None:
    """``April 12``: the day must not count what follows ("May 12 people")."""
    following = coded.word(match.end())
    if not has(match, "year") and following in ("%", "percent"):
        return None
    return _date(coded, match)


def _month_year(coded: Coded, match: Match) -> Draft | None:
    at = match.start("month")
    if coded.codes[at] == _MONTHISH and not coded.word(at)[0].isupper():
        return None
    year = full_year(coded, match)
    if year is None:
        return None
    return Draft(match.start(), match.end(), "DATE", absolute_month(year, number(coded, match, "month")), rule="month and year")


def _month(coded: Coded, match: Match) -> Draft | None:
    at = match.start("month")
    stop = match.end() > at + 1
    if not is_month(coded, at, stop):
        return None
    last = match.end() - (stop and coded.word(at).lower() in MONTHS)
    meaning = Meaning("partial", "month", (("month", number(coded, match, "month")),))
    return Draft(match.start(), last, "DATE", meaning, rule="month")


_AFTER_SHORT_WEEKDAY = frozenset(CLASSES[name] for name in "COMMA BREAK RPAR AT PARTDAY CLOCK NAMPM".split())


def _weekday(coded: Coded, match: Match) -> Draft | None:
    at = match.start("wd")
    last = match.end()
    if coded.codes[at] != _WDAB:
        last = at + 1  # a full stop after a whole word ends the sentence
    else:
        if not coded.word(at)[0].isupper():
            return None
        before, after = coded.codes[at - 1 : at], coded.codes[last : last + 1]
        stop = last > at + 1
        if coded.word(at) in ("Sun", "Sat", "Wed", "Mon") and not stop:
            return None
        if before != CLASSES["ON"] and not (stop and after in _AFTER_SHORT_WEEKDAY and after):
            return None
    return Draft(at, last, "DATE", Meaning("partial", "day", (("weekday", number(coded, match, "wd")),)), rule="weekday")


def _year(coded: Coded, match: Match) -> Draft | None:
    if has(match, "era") or has(match, "before_era"):
        value = number(coded, match, "year")
        bc = has(match, "era") and coded.codes[match.start("era")] == _BC
        if value == 0 or (has(match, "before_era") and coded.word(match.start("before_era")).islower()):
            return None
        if has(match, "era") and not coded.word(match.start("era"))[0].isupper():
            return None
        return Draft(match.start(), match.end(), "DATE", absolute_year(1 - value if bc else value), rule="year of an era")
    if not is_year(coded, match.start("year")):
        return None
    return Draft(match.start(), match.end(), "DATE", absolute_year(number(coded, match, "year")), rule="year")


_BEFORE_SHORT_YEAR = frozenset(
    CLASSES[name] for name in "IN OF SINCE BY UNTIL FROM TO AND DASH EARLY LATE MID BETWEEN DURING THE BREAK".split()
)


def _short_year(coded: Coded, match: Match) -> Draft | None:
    """``'99``: its century is the reference's."""
    value = number(coded, match, "yy")
    if coded.codes[match.start() - 1 : match.start()] not in _BEFORE_SHORT_YEAR:
        return None  # a version: Office '97
    return Draft(match.start(), match.end(), "DATE", Meaning("partial", "year", (("yy", value),)), rule="year of two digits")


# ---------------------------------------------------------------------------------------------------- figures only


def _joined(coded: Coded, match: Match) -> bool:
    """Whether the tokens of a match touch."""
    first, last = match.span()
    return all(coded.ends[i] == coded.starts[i + 1] for i in range(first, last - 1))


def _alone(coded: Coded, first: int, last: int) -> bool:
    """Whether a figure group is not part of a longer one (a path, a phone number, a sum)."""
    text = coded.text
    start, end = coded.starts[first], coded.ends[last - 1]
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in ("/", "-", ".", "\\", "_", "=", "+") and before:
        return False
    return not (after and (after in "/\\_%" or (after == "-" and text[end + 1 : end + 2].isdigit())))


def _figures(coded: Coded, match: Match) -> Draft | None:
    """``12/05/2009``, ``2009-10-12``: year first or last; day and month by what is possible, month first otherwise with slashes,
    day first with full stops or hyphens."""
    if not _joined(coded, match) or not _alone(coded, *match.span()):
        return None
    if coded.codes[match.start("s1")] != coded.codes[match.start("s2")]:
        return None
    a, b, c = (number(coded, match, name) for name in ("a", "b", "c"))
    slash = coded.codes[match.start("s1")] == CLASSES["SLASH"]
    if coded.codes[match.start("a")] == _YEAR:
        return _figure_date(match, a, b, c)
    if coded.codes[match.start("c")] != _YEAR:
        if len(coded.word(match.start("c"))) != 2 or not slash:
            return None
        c += 2000 if c < 40 else 1900
    return _by_order(match, a, b, c, month_first=slash)


def _by_order(match: Match, a: int, b: int, year: int, month_first: bool) -> Draft | None:
    if a > 12 or (not month_first and b <= 12):
        return _figure_date(match, year, b, a)
    return _figure_date(match, year, a, b)


def _figure_date(match: Match, year: int, month: int, day_of_month: int) -> Draft | None:
    meaning = absolute_day(year, month, day_of_month)
    return None if meaning is None else Draft(match.start(), match.end(), "DATE", meaning, rule="date in figures")


def _one_figure(coded: Coded, match: Match) -> Draft | None:
    """``12.05.2009``, ``20091012``."""
    word = str(coded.values[match.start()])
    if not _alone(coded, *match.span()):
        return None
    if "." not in word:
        return _figure_date(match, int(word[:4]), int(word[4:6]), int(word[6:])) if int(word[:4]) >= 1900 else None
    a, b, c = word.split(".")
    if len(a) == 4:
        return _figure_date(match, int(a), int(b), int(c))
    if len(a) > 2 or len(c) == 3:
        return None
    if len(c) == 2:
        return None
    return _by_order(match, int(a), int(b), int(c), month_first=False) if int(c) >= 1000 else None


def _year_month(coded: Coded, match: Match) -> Draft | tuple[Draft, ...] | None:
    """``2009-10`` is the span of two years where the second follows the first, else a month."""
    if not _joined(coded, match) or not _alone(coded, *match.span()) or len(coded.word(match.start("b"))) != 2:
        return None
    year, b = number(coded, match, "year"), number(coded, match, "b")
    if not is_year(coded, match.start("year")):
        return None
    second = year // 100 * 100 + b
    if has(match, "slash") and second != year + 1:
        return None
    if match.end() - match.start() != 3:
        return None
    if second > year:
        return (
            Draft(match.start(), match.start() + 1, "DATE", absolute_year(year), rule="year"),
            Draft(match.end() - 1, match.end(), "DATE", absolute_year(second), rule="second year of a range"),
        )
    if 1 <= b <= 12 and coded.word(match.start("b"))[0] == "0":
        return Draft(match.start(), match.end(), "DATE", absolute_month(year, b), rule="month in figures")
    return None


# ----------------------------------------------------------------------------------------------------------- ranges


def _pair(first: tuple[int, int], second: tuple[int, int], a: Meaning | None, b: Meaning | None) -> tuple[Draft, ...] | None:
    if a is None or b is None:
        return None
    return (Draft(*first, "DATE", a, rule="first of a range"), Draft(*second, "DATE", b, rule="second of a range"))


def _day_meaning(year: int | None, month: int, day_of_month: int) -> Meaning | None:
    if not 1 <= day_of_month <= days_in_month(2000, month):
        return None
    if year is None:
        return Meaning("partial", "day", (("month", month), ("day", day_of_month)))
    return absolute_day(year, month, day_of_month)


def _days_then_month(coded: Coded, match: Match) -> tuple[Draft, ...] | None:
    """``3 to 5 March 1982``: both days lie in the month."""
    if not coded.word(match.start("month"))[0].isupper():
        return None
    month, year = number(coded, match, "month"), full_year(coded, match)
    a = _day_meaning(year, month, number(coded, match, "a"))
    b = _day_meaning(year, month, number(coded, match, "b"))
    return _pair((match.start("a"), match.end("a")), (match.start("b"), match.end()), a, b)


def _month_then_days(coded: Coded, match: Match) -> tuple[Draft, ...] | None:
    """``March 3-5, 1982``."""
    if not coded.word(match.start("month"))[0].isupper():
        return None
    month, year = number(coded, match, "month"), full_year(coded, match)
    a = _day_meaning(year, month, number(coded, match, "a"))
    b = _day_meaning(year, month, number(coded, match, "b"))
    return _pair((match.start("month"), match.end("a")), (match.start("b"), match.end()), a, b)


def _two_full(coded: Coded, match: Match) -> tuple[Draft, ...] | None:
    """``March 3 to April 5, 1982``, ``3 March - 5 April 1982``: the year holds for both."""
    if not (coded.word(match.start("m1"))[0].isupper() and coded.word(match.start("m2"))[0].isupper()):
        return None
    year = full_year(coded, match)
    if year is None:
        return None
    m1, m2 = number(coded, match, "m1"), number(coded, match, "m2")
    a = _day_meaning(year - (m1 > m2), m1, number(coded, match, "a"))
    b = _day_meaning(year, m2, number(coded, match, "b"))
    return _pair(match.span("first"), (match.start("second"), match.end()), a, b)


def _two_months(coded: Coded, match: Match) -> tuple[Draft, ...] | None:
    """``March to May 1982``: the year holds for both."""
    if not (coded.word(match.start("m1"))[0].isupper() and coded.word(match.start("m2"))[0].isupper()):
        return None
    year = full_year(coded, match)
    if year is None:
        return None
    m1, m2 = number(coded, match, "m1"), number(coded, match, "m2")
    first = absolute_month(year - (m1 > m2), m1)
    return _pair(match.span("m1"), (match.start("m2"), match.end()), first, absolute_month(year, m2))


def _early_year(coded: Coded, match: Match) -> Draft | None:
    """``In 258``, in a text that tells of old times: a year of the era that its other years have."""
    before = coded.codes[match.start() - 1 : match.start()]
    if (
        not coded.era
        or before == CLASSES["LPAR"]
        or coded.word(match.start())[0] == "0"
        or not is_year(coded, match.start("year"))
    ):
        return None
    year = number(coded, match, "year")
    return Draft(
        match.start(), match.end(), "DATE", absolute_year(1 - year if coded.era == "bc" else year), rule="year of old times"
    )


_ONLY_AFTER = frozenset(CLASSES[name] for name in "ON UNTIL BY FROM TO OF SINCE".split())
_NUMBERED_PLACES = frozenset("Street Avenue Floor Hole Ward Parallel Precinct Arrondissement Green".split())


def _is_subject(word: str) -> bool:
    """Whether a capital after "On the 12th" begins the clause, and no street or floor."""
    return word[:1].isupper() and word not in _NUMBERED_PLACES


_OF_THE_DAY = frozenset("morning afternoon evening night letter note".split())
"""What is of a day that its number alone names: "the evening of the 11th", "your letter of the 3rd"."""
_ENDS_DATE = frozenset(CLASSES[name] for name in "COMMA DOT IN AND TO FROM BY OF AT BREAK RPAR DASH BEFORE AFTER".split())


def _ordinal_day(coded: Coded, match: Match) -> Draft | None:
    """``on the 20th``: a day of the month spoken of."""
    n = number(coded, match, "day")
    if 1 <= n <= 31 and coded.word(match.start() - 1) == "of" and coded.word(match.start() - 2) in _OF_THE_DAY:
        spoken = Meaning("partial", "day", (("day", n),), reference="previous")
        return Draft(match.start(), match.end(), "DATE", spoken, rule="day of the month spoken of")
    before = coded.codes[match.start() - 1 : match.start()]
    after = coded.codes[match.end() : match.end() + 1]
    if (
        not 1 <= n <= 31
        or before not in _ONLY_AFTER
        or (
            after not in _ENDS_DATE
            and coded.word(match.end())[:1].isalpha()
            and coded.word(match.end()) not in ("was", "were", "when", "but")
            and not (coded.word(match.start() - 1) == "On" and _is_subject(coded.word(match.end())))
        )
    ):
        return None
    if not before or coded.word(match.end()) == "-" or (after == CLASSES["OF"]):
        return None
    meaning = Meaning("partial", "day", (("day", n),), reference="previous")
    return Draft(match.start(), match.end(), "DATE", meaning, rule="day of the month spoken of")


_WD = "(?:(?P<wd>[WDAY WDAB])DOT?COMMA?(?:THE)?)?"
_ANYDAY = "[I1 I2 I3 ORD]"
_Y = "(?:(?:COMMA|OF)?(?P<year>(?:YEAR|YY|[I1 I2 I3 I4 I5](?=[BC AD])))(?P<era>[BC AD])?)"
_MO = "(?P<month>[MONTH MONTHISH])DOT?"

RULES: tuple[Rule, ...] = (
    rule(
        "day month year",
        f"{_WD}THE?(?P<day>[I1 I2 I3 ORD])(?:OF|DASH)?{_MO}(?:DASH(?=YEAR))?{_Y}?",
        _date,
        "[WDAY WDAB THE I1 I2 I3 ORD]",
    ),
    rule("first of month", f"{_WD}THE(?P<day>ORDW)OF{_MO}{_Y}?", _date, "[WDAY WDAB THE]"),
    rule("month day year", f"{_WD}{_MO}THE?(?P<day>{_ANYDAY}){_Y}?", _month_first, "[WDAY WDAB MONTH MONTHISH]"),
    rule("month year", f"{_MO}{_Y}", _month_year, "[MONTH MONTHISH]"),
    rule("month", f"{_MO}", _month, "[MONTH MONTHISH]"),
    rule("weekday", "(?P<wd>[WDAY WDAB])DOT?", _weekday, "[WDAY WDAB]"),
    rule("year era", "(?P<year>[YEAR I1 I2 I3 I4 I5])(?P<era>[BC AD])", _year, "[YEAR I1 I2 I3 I4 I5]"),
    rule("era year", "(?P<before_era>AD)(?P<year>[YEAR I1 I2 I3 I4 I5])", _year, "AD"),
    rule("year", "(?P<year>YEAR)", _year, "YEAR"),
    rule("early year", "(?P<year>I5)", _early_year, "I5"),
    rule("short year", "(?P<yy>YY)", _short_year, "YY"),
    rule(
        "figures",
        "(?P<a>[I1 I2 I3 YEAR])(?P<s1>[SLASH DASH])(?P<b>[I1 I2 I3])(?P<s2>[SLASH DASH])(?P<c>[I1 I2 I3 I4 YEAR])",
        _figures,
        "[I1 I2 I3 YEAR]",
    ),
    rule("one figure", "NUMDATE", _one_figure, "NUMDATE"),
    rule("year-month", "(?P<year>YEAR)(?P<slash>SLASH)?(?:DASH)?(?P<b>[I1 I2 I3 I4])", _year_month, "YEAR"),
    rule(
        "days then month",
        f"THE?(?P<a>{_ANYDAY})(?:DASH|TO|AND|OR)THE?(?P<b>{_ANYDAY})OF?{_MO}{_Y}?",
        _days_then_month,
        "[THE I1 I2 I3 ORD]",
    ),
    rule(
        "month then days", f"{_MO}(?P<a>{_ANYDAY})(?:DASH|TO|AND|OR)(?P<b>{_ANYDAY}){_Y}?", _month_then_days, "[MONTH MONTHISH]"
    ),
    rule(
        "two month days",
        f"(?P<first>(?P<m1>[MONTH MONTHISH])(?P<a>{_ANYDAY}))(?:DASH|TO|AND)"
        f"(?P<second>(?P<m2>[MONTH MONTHISH])(?P<b>{_ANYDAY})){_Y}",
        _two_full,
        "[MONTH MONTHISH]",
    ),
    rule(
        "two day months",
        f"(?P<first>(?P<a>{_ANYDAY})(?P<m1>[MONTH MONTHISH]))(?:DASH|TO|AND)"
        f"(?P<second>(?P<b>{_ANYDAY})(?P<m2>[MONTH MONTHISH])){_Y}",
        _two_full,
        "[I1 I2 I3 ORD]",
    ),
    rule(
        "two months", f"(?P<m1>[MONTH MONTHISH])(?:DASH|TO|AND|OR)(?P<m2>[MONTH MONTHISH]){_Y}", _two_months, "[MONTH MONTHISH]"
    ),
    rule("ordinal day", "THE(?P<day>ORD)", _ordinal_day, "THE"),
)
