"""Rules for lengths of time: "two and a half years", "a couple of weeks", "several months", "24-year", "decades-long"."""

from __future__ import annotations

from dossier.annotate.timex.grammar import Draft, Rule, rule
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import duration, duration_text
from dossier.annotate.timex.rules_dates import Match, has

_C = CLASSES
FEW = (2, 6)
"""How many "a few" and "several" are taken to be, at least and at most, where bounds are drawn from them."""


def count(coded: Coded, first: int, last: int) -> float | None:
    """The number that tokens spell: figures, words, "twenty-one", "two hundred", "a dozen"."""
    total = 0.0
    for index in range(first, last):
        code, value = coded.codes[index], coded.values[index]
        if code in (_C["DASH"], _C["A"]):
            continue
        if code == _C["HUNDRED"]:
            total = (total or 1) * 100
        elif code == _C["DOZEN"]:
            total = (total or 1) * 12
        elif code == _C["DEC"]:
            parts = str(value).split(".")
            if len(parts) != 2 or not all(part.isdecimal() for part in parts):
                return None
            total += float(str(value))
        elif isinstance(value, int):
            total += value
    return total if 0 < total < 1e9 else None


def unit_of(coded: Coded, index: int) -> str:
    value = str(coded.values[index])
    return "century" if value in ("century", "centuries") else value


_RECORDED = frozenset(
    "video audio music footage content film programming material storage playback television battery tape talk".split()
)
"""Hours of these are an amount, not a time."""


def _counted(coded: Coded, match: Match) -> Draft | None:
    n = count(coded, match.start("n"), match.end("n"))
    unit = unit_of(coded, match.start("unit"))
    if n is None or unit.startswith("weekday"):
        return None
    if n > 1000 and coded.codes[match.start("unit")] != _C["UNITS"]:
        return None  # "2018 day five"
    if has(match, "half"):
        n += 0.5
    if unit == "quarter" and (n > 20 or (n == 3 and coded.codes[match.end() : match.end() + 1] == _C["OF"])):
        return None  # a coin, a fraction
    if unit in ("hour", "minute", "second") and coded.word(match.end()) == "of" and coded.word(match.end() + 1) in _RECORDED:
        return None
    after = coded.codes[match.end() : match.end() + 1]
    if _is_age(coded, match, unit):
        return None
    if after == _C["DASH"] and coded.word(match.end() + 1).lower() in ("old", "olds"):
        return None
    whole = int(n)
    meaning = duration(unit, whole, whole + (n > whole), duration_text(unit, n))
    return Draft(match.start(), match.end(), "DURATION", meaning, rule="counted duration")


_NO_ADJECTIVE = frozenset("of other such per percent per more new th to s th".split())


def _described(coded: Coded, match: Match) -> Draft | None:
    """``ten brutal months``, ``two full days``: one adjective between number and unit."""
    adjective = coded.word(match.start("adjective"))
    if not (adjective.isalpha() and adjective.islower() and len(adjective) > 3) or adjective in _NO_ADJECTIVE:
        return None
    if coded.codes[match.start("unit")] != _C["UNITS"]:
        return None
    return _counted(coded, match)


_WHOLE = frozenset("single full whole entire".split())


def _whole(coded: Coded, match: Match) -> Draft | None:
    """``a single year``, ``the whole week``."""
    return _one(coded, match) if coded.word(match.start("adjective")) in _WHOLE else None


def _and_half(coded: Coded, match: Match) -> Draft | None:
    """``two and half years``."""
    n = count(coded, match.start("n"), match.end("n"))
    unit = unit_of(coded, match.start("unit"))
    if n is None or unit.startswith("weekday"):
        return None
    return Draft(
        match.start(),
        match.end(),
        "DURATION",
        duration(unit, int(n), int(n) + 1, duration_text(unit, n + 0.5)),
        rule="counted duration",
    )


def _is_age(coded: Coded, match: Match, unit: str) -> bool:
    """``49 years old``, ``a two-month-old baby``."""
    end = match.end()
    following = coded.word(end).lower()
    second = coded.word(end + 1).lower()
    if following in ("old", "olds") or (following in ("-", "–") and second in ("old", "olds")):
        before = coded.word(match.start() - 1).lower()
        return not (following == "old" and before in ("over", "than", "is") and _story_age(coded, match))
    if coded.word(match.start() - 1).lower() in ("aged", "age"):
        return True
    return following == "of" and second == "age"


def _story_age(coded: Coded, match: Match) -> bool:
    """``This story is over 5 years old``: the age of a page is a length of time, that of a person is none."""
    words = [coded.word(i).lower() for i in range(max(0, match.start() - 5), match.start())]
    return any(word in ("story", "article", "post", "page", "item", "content", "report", "document") for word in words)


def _half_unit(coded: Coded, match: Match) -> Draft | None:
    unit = unit_of(coded, match.start("unit"))
    text = {"decade": "P5Y", "century": "P50Y", "year": "P6M", "hour": "PT30M", "day": "PT12H"}.get(unit) or duration_text(
        unit, 0.5
    )
    low = {"decade": ("year", 5), "century": ("year", 50), "year": ("month", 6)}.get(unit, (unit, 0))
    return Draft(match.start(), match.end(), "DURATION", duration(low[0], low[1], low[1] or 1, text), rule="half a unit")


def _one(coded: Coded, match: Match) -> Draft | None:
    """``a week``, ``a year and a half``."""
    unit = unit_of(coded, match.start("unit"))
    half = has(match, "half")
    if unit == "quarter" or unit == "weekend" or unit == "night":
        return None
    return Draft(
        match.start(),
        match.end(),
        "DURATION",
        duration(unit, 1, 1 + half, duration_text(unit, 1.5 if half else 1)),
        rule="one unit",
    )


def _some(coded: Coded, match: Match) -> Draft | None:
    """``a few days``, ``several months``, ``many years``."""
    unit = unit_of(coded, match.start("unit"))
    if unit.startswith("weekday"):
        return None
    high = None if has(match, "many") else FEW[1]
    low, text = FEW[0], duration_text(unit, "X")
    if has(match, "couple"):
        high, text = 3, duration_text(unit, 2)
    return Draft(match.start(), match.end(), "DURATION", duration(unit, low, high, text), rule="uncounted duration")


def _bare(coded: Coded, match: Match) -> Draft | None:
    """``for months``, ``within days``: two or more, nobody knows how many."""
    at = match.start("unit")
    unit = unit_of(coded, at)
    if unit.startswith("weekday"):
        return None
    if unit == "quarter":
        return None  # "in some quarters"
    before = coded.word(at - 1).lower()
    alone = before in (
        "for",
        "in",
        "within",
        "over",
        "took",
        "take",
        "takes",
        "lasted",
        "last",
        "of",
        "after",
        "spent",
        "spend",
        "and",
        "or",
        "takes",
    )
    alone = alone or coded.word(match.end()).lower() in ("before", "after", "later", "earlier", "ago")
    alone = alone and not (unit in ("second", "minute", "quarter") and before in ("in", "of", "and", "or", "after"))
    alone = (alone and coded.codes[match.end() : match.end() + 1] != _C["OF"]) or before in ("for", "within")
    return Draft(
        match.start(),
        match.end(),
        "DURATION",
        duration(unit, FEW[0], None, duration_text(unit, "X")),
        rule="bare plural",
        weak=not alone,
    )


def _compound(coded: Coded, match: Match) -> Draft | None:
    """``two years and three months``, ``five hours, ten minutes``."""
    a, b = count(coded, match.start("n"), match.end("n")), count(coded, match.start("m"), match.end("m"))
    big, small = unit_of(coded, match.start("unit")), unit_of(coded, match.start("sub"))
    order = ["year", "month", "week", "day", "hour", "minute", "second"]
    if a is None or b is None or big not in order or small not in order or order.index(big) >= order.index(small):
        return None
    first, second = duration_text(big, a), duration_text(small, b)
    tail = (
        second[1:]
        if first.startswith("PT") is second.startswith("PT") and not second.startswith("PT")
        else (second[2:] if first.startswith("PT") else second[1:])
    )
    return Draft(
        match.start(), match.end(), "DURATION", duration(big, int(a), int(a) + 1, first + tail), rule="compound duration"
    )


_N = (
    "(?P<n>TENS DASH [ONE NUMW]|TENS [ONE NUMW]|TENS|[ONE NUMW] HUNDRED|A HUNDRED|A DOZEN|HALF A DOZEN|NUMW|ONE|"
    "[I1 I2 I3 I4 I5]|DEC|BIG|YEAR)"
)
_M = _N.replace("(?P<n>", "(?P<m>")
_U = "(?P<unit>[UNIT UNITS QTR CENTURYISH])"

RULES: tuple[Rule, ...] = (
    rule("counted", f"{_N}(?P<half>AND A HALF)?DASH?{_U}", _counted, "[TENS ONE NUMW A I1 I2 I3 I4 I5 DEC BIG HALF YEAR]"),
    rule("described", f"{_N}(?P<adjective>OTHER){_U}", _described, "[TENS ONE NUMW I1 I2 I3 I4 I5]"),
    rule("whole", "[A ONE THE](?P<adjective>OTHER)(?P<unit>[UNIT CENTURYISH])", _whole, "[A ONE THE]"),
    rule("and half", f"{_N}AND HALF{_U}", _and_half, "[ONE NUMW I1]"),
    rule("compound", f"{_N}{_U}(?:COMMA|AND)+{_M}(?P<sub>[UNIT UNITS])", _compound, "[TENS ONE NUMW A I1 I2 I3 I4 I5]"),
    rule("half a", "(?:A)?HALF(?:A|DASH)?(?P<unit>[UNIT CENTURYISH])", _half_unit, "[HALF A]"),
    rule("a unit", "[A ONE](?P<unit>[UNIT CENTURYISH])(?P<half>AND A HALF)?", _one, "[A ONE]"),
    rule("unit and a half", "[A ONE]DASH?(?P<unit>[UNIT CENTURYISH])(?:DASH?AND DASH? A DASH? (?P<half>HALF))", _one, "[A ONE]"),
    rule(
        "few",
        "A?(?:FEW|SEVERAL|(?P<couple>COUPLE)(?:OF)?|(?P<many>MANY))(?:MORE)?(?P<unit>[UNITS CENTURYISH])",
        _some,
        "[A FEW SEVERAL COUPLE MANY]",
    ),
    rule("bare", "(?P<unit>[UNITS])", _bare, "UNITS"),
)
