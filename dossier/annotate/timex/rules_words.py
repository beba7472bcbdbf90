"""Rules for words that point: today, last week, this morning, now, daily, half past nine."""

from __future__ import annotations

from dossier.annotate.timex.grammar import Draft, Rule, rule
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import UNIT_CODES
from dossier.annotate.timex.rules_dates import Match, has, number
from dossier.annotate.timex.rules_durations import unit_of
from dossier.model import Meaning

_C = CLASSES
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}


def _day_word(coded: Coded, match: Match) -> Draft | None:
    word = coded.word(match.start("word")).lower()
    before = coded.word(match.start() - 1)
    if before in ("@", "#") or (word == "today" and before == "USA"):
        return None
    return Draft(match.start(), match.end(), "DATE", Meaning("offset", "day", low=_DAYS[word], high=_DAYS[word]), rule=word)


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
    if word in ("last", "past") and the and unit in ("day", "decade", "century", "year") and word == "past":
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
    if unit not in _DATE_UNITS:
        return None
    meaning = Meaning("offset", unit, low=0, high=0, reference="previous" if unit == "day" else "document")
    return Draft(match.start(), match.end(), "DATE", meaning, rule="period spoken of", weak=True)


def _pointed_part(coded: Coded, match: Match) -> Draft | None:
    """``this morning``, ``last night``, ``that evening``, ``the same night``."""
    word = coded.word(match.start("which")).lower()
    suffix = str(coded.values[match.start("part")])
    step = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1}.get(word, 0)
    here = word in ("this", "last")
    if word == "past":
        return None
    meaning = Meaning("offset", "day", low=step, high=step, reference="document" if here else "previous", clock=suffix)
    return Draft(match.start(), match.end(), "TIME", meaning, rule="part of the day")


def _part(coded: Coded, match: Match) -> Draft | None:
    """``the morning``, ``midnight``: of the day spoken of. Alone too vague to mark, noon and midnight aside."""
    suffix = str(coded.values[match.start("part")])
    meaning = Meaning("clock", "day", reference="previous", clock=suffix)
    return Draft(match.start(), match.end(), "TIME", meaning, rule="part of the day", weak=True)


def _at_night(coded: Coded, match: Match) -> Draft | None:
    """``at night``: no night in particular."""
    if (
        coded.codes[match.start() - 1 : match.start()] != _C["AT"]
        or not match.start()
        or coded.word(match.start()) not in ("night", "dawn", "dusk")
    ):
        return None
    suffix = str(coded.values[match.start("part")])
    return Draft(
        match.start(), match.end(), "TIME", Meaning("vague", text=f"XXXX-XX-XX{suffix}"), rule="part of no day in particular"
    )


def _to_date(coded: Coded, match: Match) -> Draft | None:
    word = coded.word(match.start() + 1)
    following = coded.word(match.end())
    if (coded.word(match.start()).lower(), word) not in (("to", "date"), ("at", "present")) or (
        word == "present" and following[:1].isalpha() and following != "the"
    ):
        return None
    return Draft(match.start() + 1, match.end(), "DATE", Meaning("vague", text="PRESENT_REF"), rule="vague reference")


def _unit_end(coded: Coded, match: Match) -> Draft | None:
    """``year's end``, ``month-end``."""
    unit = unit_of(coded, match.start("unit"))
    if unit not in ("year", "month", "week", "quarter", "decade", "century"):
        return None
    meaning = Meaning("offset", unit, low=0, high=0, part="end")
    return Draft(match.start(), match.end(), "DATE", meaning, "END", rule="end of the period spoken of")


def _point(coded: Coded, match: Match) -> Draft | None:
    meaning = Meaning("clock", "day", reference="previous", clock=str(coded.values[match.start("part")]))
    after = coded.word(match.end())
    weak = after[:1].isupper() and coded.word(match.start("part"))[0].isupper()
    return Draft(match.start(), match.end(), "TIME", meaning, rule="clock time", weak=weak)


_ZONE_GAP = frozenset((" ", "", "\u00a0"))


def _clock(coded: Coded, match: Match) -> Draft | None:
    """``3:04 P.M.``, ``5:30PM``, ``19:00``, ``9 a.m. EST``, ``0930 GMT``."""
    at = match.start("time")
    written = str(coded.values[at]).lower()
    half = coded.values[match.start("half")] if has(match, "half") else ""
    if written.endswith(("am", "pm")):
        written, half = written[:-2], written[-2:]
    if coded.codes[at] in (_C["YEAR"], _C["I5"], _C["BIG"], _C["I4"]):
        digits = coded.word(at)
        if len(digits) not in (3, 4) or int(digits[-2:]) > 59 or int(digits[:-2]) > 24:
            return None
        written = f"{digits[:-2]}:{digits[-2:]}"
    parts = [int(part) for part in written.split(":")]
    hour, rest = parts[0], parts[1:]
    if hour > 24 or (half and hour > 12):
        return None
    if half == "am":
        hour %= 12
    elif half == "pm":
        hour = hour % 12 + 12
    elif not rest and not has(match, "sure"):
        return None
    if not half and not has(match, "sure") and not has(match, "zone") and _is_ratio(coded, match):
        return None
    minutes = f"{rest[0]:02d}" if rest else "00"
    seconds = f":{rest[1]:02d}" if len(rest) > 1 else ""
    zone = str(coded.values[match.start("zone")]) if has(match, "zone") else ""
    if coded.codes[at] == _C["CLOCKZ"]:
        zone = "Z"
    last = match.end()
    if has(match, "zone") and coded.word(match.start("zone")).islower():
        zone, last = "", match.start("zone")
    meaning = Meaning("clock", "day", reference="previous", clock=f"T{hour:02d}:{minutes}{seconds}{zone}")
    return Draft(match.start(), last, "TIME", meaning, rule="clock time")


def _is_ratio(coded: Coded, match: Match) -> bool:
    """``won 2:15``, ``John 3:16``: figures with a colon after a name or in a score are no clock time."""
    before = coded.word(match.start() - 1)
    return (
        before[:1].isupper()
        and coded.codes[match.start() - 1] == _C["OTHER"]
        and not coded.text[coded.starts[match.start()] - 1].isspace()
    ) or (
        before[:1].isupper()
        and coded.codes[match.start() - 1] == _C["OTHER"]
        and len(before) > 2
        and before.isalpha()
        and before not in ("At", "Update", "Updated")
    )


def _oclock(coded: Coded, match: Match) -> Draft | None:
    hour = number(coded, match, "time")
    if not 1 <= hour <= 12:
        return None
    suffix = f"T{hour:02d}:00"
    if has(match, "part"):
        part = str(coded.values[match.start("part")])
        hour = hour % 12 + 12 if part in ("TAF", "TEV") or (part == "TNI" and hour > 5) else hour % 12 if hour == 12 else hour
        suffix = f"T{hour:02d}:00"
    return Draft(match.start(), match.end(), "TIME", Meaning("clock", "day", reference="previous", clock=suffix), rule="o'clock")


def _past_hour(coded: Coded, match: Match) -> Draft | None:
    """``half past nine``, ``a quarter to ten``, ``ten past six``."""
    hour = number(coded, match, "hour")
    if not 1 <= hour <= 12:
        return None
    word = coded.word(match.start("min")).lower()
    minutes = 30 if word == "half" else 15 if word == "quarter" else number(coded, match, "min")
    if coded.word(match.start("dir")).lower() == "to":
        hour, minutes = (hour - 1 or 12), 60 - minutes
    elif coded.word(match.start("dir")).lower() not in ("past", "after"):
        return None
    if not 0 < minutes < 60:
        return None
    return Draft(
        match.start(),
        match.end(),
        "TIME",
        Meaning("clock", "day", reference="previous", clock=f"T{hour:02d}:{minutes:02d}"),
        rule="minutes past",
    )


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


def _fiscal(coded: Coded, match: Match) -> Draft | None:
    """``the financial year``, ``the last fiscal quarter``: the reference's, whose days depend on the company."""
    unit = unit_of(coded, match.start("unit"))
    if unit not in ("year", "quarter"):
        return None
    step = _STEPS.get(coded.word(match.start("which")).lower(), 0)
    fields = (("fiscal", 0),) if unit == "year" else ()
    return Draft(match.start(), match.end(), "DATE", Meaning("offset", unit, fields, step, step), rule="fiscal period")


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


def _year_ago(coded: Coded, match: Match) -> Draft | None:
    """``the year-earlier quarter``: one year before, in the grain of what is compared."""
    unit = unit_of(coded, match.start("unit"))
    if unit not in ("year", "month", "week"):
        return None
    return Draft(
        match.start(), match.end(), "DATE", Meaning("offset", unit, low=-1, high=-1, reference="previous"), rule="year-ago"
    )


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
    rule("at night", "(?P<part>PARTDAY)", _at_night, "PARTDAY"),
    rule("more recently", "[MORE ATLEAST]VAGUE", _compared, "[MORE ATLEAST]"),
    rule("the fiscal year", "(?P<which>[THE THIS LAST NEXT])FISCAL(?P<unit>[UNIT QTR])", _fiscal, "[THE THIS LAST NEXT]"),
    rule("the last fiscal year", "THE(?P<which>[LAST NEXT])FISCAL(?P<unit>[UNIT QTR])", _fiscal, "THE"),
    rule("day word", "(?P<word>TODAY)", _day_word, "TODAY"),
    rule("tonight", "TONIGHT", _tonight, "TONIGHT"),
    rule("pointed", f"(?P<the>THE)?(?P<which>[LAST NEXT THIS])DASH?{_UNIT}", _pointed, "[THE LAST NEXT THIS]"),
    rule("that", f"(?:THE|THAT)?(?P<which>[THAT SAME]){_UNIT}", _pointed, "[THE THAT SAME]"),
    rule("this same", f"THIS(?P<which>SAME){_UNIT}", _pointed, "THIS"),
    rule("the unit", f"THE{_UNIT}", _the_unit, "THE"),
    rule(
        "pointed part",
        "(?:THE|THAT)?(?P<which>[LAST NEXT THIS THAT SAME])(?P<part>PARTDAY)",
        _pointed_part,
        "[THE LAST NEXT THIS THAT SAME]",
    ),
    rule(
        "part", "(?:THE|A|ONE)?(?:EARLY|LATE|MID DASH)?(?P<part>PARTDAY)(?:UNITS)?", _part, "[THE A ONE EARLY LATE MID PARTDAY]"
    ),
    rule("point", "(?P<part>POINT)", _point, "POINT"),
    rule("clock", "(?P<time>[CLOCK CLOCKZ])(?P<half>AMPM)?(?P<zone>TZ)?", _clock, "[CLOCK CLOCKZ]"),
    rule("clock hours", "(?P<time>[CLOCK CLOCKZ])(?P<sure>UNITS)", _clock, "[CLOCK CLOCKZ]"),
    rule("short clock", "(?P<time>[I1 DEC])(?P<half>AMPM)(?P<zone>TZ)?", _clock, "I1"),
    rule("joined clock", "(?P<time>NAMPM)(?P<zone>TZ)?", _clock, "NAMPM"),
    rule("military", "(?P<time>[YEAR I5 BIG])(?P<zone>TZ)", _clock, "[YEAR BIG]"),
    rule("o'clock", "(?P<time>[I1 NUMW ONE])OCLOCK(?:IN THE (?P<part>PARTDAY))?", _oclock, "[I1 NUMW ONE]"),
    rule(
        "half past",
        "(?:A)?(?P<min>[HALF QTR NUMW TENS I1 I2])(?P<dir>[LAST TO AFTER])(?P<hour>[NUMW ONE I1])(?:OCLOCK)?",
        _past_hour,
        "[A HALF QTR]",
    ),
    rule("to date", "TO OTHER", _to_date, "TO"),
    rule("at present", "AT PHRASE", _to_date, "AT"),
    rule("unit's end", "(?P<unit>[UNIT QTR])(?:POSS|DASH)END", _unit_end, "[UNIT QTR]"),
    rule("vague", "VAGUE", _vague, "VAGUE"),
    rule("soft", "SOFT", _soft, "SOFT"),
    rule("set adverb", "ADVSET", _set_adverb, "ADVSET"),
    rule("per", f"[EVERY PER]{_UNIT}", _per, "[EVERY PER]"),
    rule("every other", "EVERY OTHER(?P<unit>[UNIT UNITS])", _every_other, "EVERY"),
    rule("year-ago", "(?P<unit>[UNIT])DASH[AGO EARLIER]", _year_ago, "UNIT"),
    rule("every n", "EVERY(?P<n>[NUMW I1 I2 I3 ORDW ORD])(?P<unit>[UNIT UNITS])", _every_n, "EVERY"),
    rule("weekdays", "(?P<unit>UNITS)", _weekdays, "UNITS"),
    rule("times a", f"A{_UNIT}", _times_a, "A"),
)
