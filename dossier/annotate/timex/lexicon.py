"""The words of time: each with its class for the grammar, and its value.

A class is one character, so that a document becomes a string over classes and the grammar's rules are patterns over it
(``grammar``). A word has one class; where it has other uses ("may", "second", "fall"), the rules that read it look at its
company.
"""

from __future__ import annotations

from typing import Final

Value = int | str

_names = """
MONTH MONTHISH WDAY WDAB SEASON SEASONISH PARTDAY POINT UNIT UNITS HALF QTR I1 I2 I3 I4 I5 YEAR BIG DEC ORD ORDW ONE
NUMW TENS HUNDRED DOZEN CLOCK NAMPM NUMDATE YY DECADE QX FYX CLOCKZ AMPM OCLOCK TZ BC AD TODAY TONIGHT VAGUE SOFT THIS
LAST NEXT THAT SAME AGO LATER EARLIER BEFORE AFTER HENCE SINCE PRIOR THE A OF IN ON AT TO AND OR FROM BY FOR BETWEEN
WITHIN DURING UNTIL EVERY PER ADVSET EARLY MID LATE BEGIN MIDDLE END APPROX MORE LESS ATLEAST FEW SEVERAL COUPLE MANY
LONG OLD AGE FISCAL CENTURYISH HOLIDAY TIMEW REST ERA COMMA DASH SLASH DOT LPAR RPAR POSS BREAK OTHER PHRASE D P C R S V
X
""".split()
CLASSES: Final[dict[str, str]] = {name: chr(0x100 + i) for i, name in enumerate(_names)}
"""Class names to the characters that stand for them in a coded text. D P C R S V X are what stage one has built: date, duration,
clock time, part of the day, set, vague reference, other finished expression."""

MONTHS = "january february march april may june july august september october november december".split()
MONTHS_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAYS_SHORT = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7}

NUMBERS = {
    word: n
    for n, word in enumerate(
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen""".split(),
        1,
    )
}
TENS = {word: n * 10 for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
TENS["fourty"] = 40
ORDINALS = {
    word: n
    for n, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        1,
    )
}
ORDINALS["thirtieth"] = 30
DECADE_WORDS = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

UNITS = {
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "fortnight": "fortnight",
    "month": "month",
    "year": "year",
    "decade": "decade",
    "weekend": "weekend",
    "quarter": "quarter",
}
UNITS_ABBREVIATED = {"hrs": "hour", "mins": "minute", "secs": "second", "yrs": "year"}

DAY_PARTS = {
    "morning": "TMO",
    "mornings": "TMO",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "nights": "TNI",
    "dawn": "TMO",
    "daybreak": "TMO",
    "sunrise": "TMO",
    "dusk": "TEV",
    "sunset": "TEV",
    "nightfall": "TNI",
    "overnight": "TNI",
    "lunchtime": "T12",
    "nighttime": "TNI",
    "daytime": "TDT",
}
POINTS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T00:00"}
ZONES = {
    "gmt": "Z",
    "utc": "Z",
    "est": "-05",
    "edt": "-04",
    "et": "",
    "cst": "-06",
    "cdt": "-05",
    "ct": "",
    "mst": "-07",
    "mdt": "-06",
    "mt": "",
    "pst": "-08",
    "pdt": "-07",
    "pt": "",
    "bst": "+01",
    "cet": "+01",
    "cest": "+02",
    "eet": "+02",
    "msk": "+03",
    "ist": "+05:30",
    "jst": "+09",
}
"""Offsets of abbreviated zones; empty where the abbreviation does not say whether summer time is meant."""

VAGUE = {
    # The writer's present, past and future: TIMEX3 references without bounds of their own.
    "PRESENT_REF": "now currently nowadays presently",
    "PAST_REF": "recently lately",
    "FUTURE_REF": "soon",
}
VAGUE_ADJECTIVES = {"current": "PRESENT_REF", "recent": "PAST_REF", "future": "FUTURE_REF"}
SET_ADVERBS = {
    "daily": "XXXX-XX-XX",
    "weekly": "XXXX-WXX",
    "monthly": "XXXX-XX",
    "yearly": "XXXX",
    "annual": "P1Y",
    "annually": "P1Y",
    "hourly": "PT1H",
    "nightly": "XXXX-XX-XXTNI",
    "quarterly": "XXXX-QX",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "biannual": "P6M",
    "semiannual": "P6M",
    "biennial": "P2Y",
    "everyday": "XXXX-XX-XX",
}

_BY_CLASS: dict[str, str] = {
    "TODAY": "today yesterday tomorrow",
    "TONIGHT": "tonight",
    "THIS": "this",
    "LAST": "last past previous preceding",
    "NEXT": "next following coming subsequent ensuing succeeding",
    "THAT": "that",
    "SAME": "same very",
    "AGO": "ago",
    "LATER": "later afterwards afterward thereafter",
    "EARLIER": "earlier previously beforehand",
    "BEFORE": "before",
    "AFTER": "after",
    "HENCE": "hence",
    "SINCE": "since",
    "PRIOR": "prior",
    "THE": "the",
    "A": "a an",
    "OF": "of",
    "IN": "in",
    "ON": "on",
    "AT": "at",
    "TO": "to till through thru",
    "UNTIL": "until",
    "AND": "and &",
    "OR": "or",
    "FROM": "from",
    "BY": "by",
    "FOR": "for",
    "BETWEEN": "between",
    "WITHIN": "within",
    "DURING": "during throughout",
    "EVERY": "every each",
    "PER": "per",
    "EARLY": "early",
    "MID": "mid",
    "LATE": "late",
    "BEGIN": "beginning start outset onset opening",
    "MIDDLE": "middle midst",
    "END": "end close",
    "APPROX": "about around approximately roughly circa some ca c nearly almost",
    "MORE": "more over",
    "LESS": "less under fewer",
    "ATLEAST": "least most minimum maximum",
    "FEW": "few",
    "SEVERAL": "several",
    "COUPLE": "couple",
    "MANY": "many numerous",
    "FISCAL": "fiscal financial fy",
    "OCLOCK": "o'clock o’clock",
    "BC": "bc bce",
    "AD": "ad ce",
    "HALF": "half",
    "HUNDRED": "hundred",
    "DOZEN": "dozen",
    "OLD": "old olds",
    "LONG": "long",
    "AGE": "aged age",
    "REST": "rest remainder",
    "TIMEW": "times period",
    "CENTURYISH": "century centuries",
    "AMPM": "am pm",
}


def _build() -> dict[str, tuple[str, Value]]:
    words: dict[str, tuple[str, Value]] = {}

    def put(name: str, word: str, value: Value) -> None:
        words[word] = (CLASSES[name], value)

    for name, listed in _BY_CLASS.items():
        for word in listed.split():
            put(name, word, word)
    for n, word in enumerate(MONTHS, 1):
        put("MONTHISH" if word in ("march", "may") else "MONTH", word, n)
    for word in PHRASE_FIRST.split():
        put("PHRASE", word, word)
    for word, n in MONTHS_SHORT.items():
        put("MONTHISH", word, n)
    for n, word in enumerate(WEEKDAYS, 1):
        put("WDAY", word, n)
        put("UNITS", word + "s", f"weekday-{n}")
    for word, n in WEEKDAYS_SHORT.items():
        put("WDAB", word, n)
    for word, n in NUMBERS.items():
        put("ONE" if n == 1 else "NUMW", word, n)
    for word, n in TENS.items():
        put("TENS", word, n)
    for word, n in ORDINALS.items():
        put("ORDW", word, n)
    for word, n in DECADE_WORDS.items():
        put("DECADE", word, n)
    for word, unit in UNITS.items():
        put("QTR" if word == "quarter" else "UNIT", word, unit)
        put("UNITS", word + "s", unit)
    put("UNITS", "seconds", "second")
    for word, unit in UNITS_ABBREVIATED.items():
        put("UNITS", word, unit)
    for which, listed in enumerate(("spring", "summer", "autumn fall", "winter")):
        for word in listed.split():
            put("SEASONISH" if word in ("fall", "spring") else "SEASON", word, which)
    for word, suffix in DAY_PARTS.items():
        put("PARTDAY", word, suffix)
    for word, suffix in POINTS.items():
        put("POINT", word, suffix)
    for word, offset in ZONES.items():
        put("TZ", word, offset)
    for reference, listed in VAGUE.items():
        for word in listed.split():
            put("VAGUE", word, reference)
    for word, reference in VAGUE_ADJECTIVES.items():
        put("SOFT", word, reference)
    for word, value in SET_ADVERBS.items():
        put("ADVSET", word, value)
    return words


PHRASE_FIRST = """
press these thus ages not present modern christmas easter new good palm ash maundy holy shrove mardi ascension pentecost
whit corpus epiphany groundhog valentine st victory ve v juneteenth independence bastille halloween all guy veterans
armistice remembrance boxing international canada australia anzac earth martin presidents mother memorial father labor
columbus thanksgiving
"""
"""First words of fixed phrases (``phrases``) that have no class of their own."""

WORDS: Final[dict[str, tuple[str, Value]]] = _build()
