"""Rules for clock times and parts of the day: 3:04 P.M., half past nine, this morning, at night."""

from __future__ import annotations

from dossier.annotate.timex.grammar import Draft, Rule, rule
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.rules_dates import Match, has, number
from dossier.model import Meaning

_C = CLASSES


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
    if coded.codes[match.start() - 1 : match.start()] != _C["AT"] or not match.start() or coded.word(match.start()) != "night":
        return None
    suffix = str(coded.values[match.start("part")])
    return Draft(
        match.start(), match.end(), "TIME", Meaning("vague", text=f"XXXX-XX-XX{suffix}"), rule="part of no day in particular"
    )


def _point(coded: Coded, match: Match) -> Draft | None:
    meaning = Meaning("clock", "day", reference="previous", clock=str(coded.values[match.start("part")]))
    after = coded.word(match.end())
    weak = after[:1].isupper() and coded.word(match.start("part"))[0].isupper()
    return Draft(match.start(), match.end(), "TIME", meaning, rule="clock time", weak=weak)


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
    whole_seconds = written.partition(".")[0] if ":" in written else written
    parts = [int(part) for part in whole_seconds.split(":")]
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


def _hour_in(coded: Coded, match: Match) -> Draft | None:
    """``at four in the morning``, ``around 10 at night``: an hour by its preposition and its part of the day."""
    if coded.word(match.start() - 1).lower() not in _BEFORE_HOUR:
        return None
    return _oclock(coded, match)


_BEFORE_HOUR = frozenset("at by until till around about before after since from nearly almost past".split())


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


RULES: tuple[Rule, ...] = (
    rule("at night", "(?P<part>PARTDAY)", _at_night, "PARTDAY"),
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
    rule("hour in", "(?P<time>[I1 NUMW ONE])(?:IN THE|AT)(?P<part>PARTDAY)", _hour_in, "[I1 NUMW ONE]"),
    rule(
        "half past",
        "(?:A)?(?P<min>[HALF QTR NUMW TENS I1 I2])(?P<dir>[LAST TO AFTER])(?P<hour>[NUMW ONE I1])(?:OCLOCK)?",
        _past_hour,
        "[A HALF QTR]",
    ),
)
