"""Joins of lengths: "the past three months", "two weeks ago", "the first week of June", "more than a year"."""

from __future__ import annotations

import re
from dataclasses import replace

from dossier.annotate.timex.chunks import CLAUSE_END, Chunks, Direction, Join, Part, Reference, draft_at, join
from dossier.annotate.timex.grammar import Draft
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import UNIT_CODES, duration_text
from dossier.model import Meaning

_C = CLASSES


_BEFORE_VERB = frozenset("to will would may might can could must should shall not n't did does".split())
"""Words before a verb in its base form."""
_STRETCH: dict[str, Direction] = {
    "last": "past",
    "past": "past",
    "previous": "past",
    "preceding": "past",
    "next": "future",
    "coming": "future",
    "following": "future",
    "subsequent": "future",
    "ensuing": "future",
    "recent": "past",
}


def _stretch(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the past three months``, ``the next few days``."""
    inner = draft_at(chunks, match, "length")
    word = chunks.word(match.start("which"))
    if inner is None or word not in _STRETCH:
        return None
    if word == "last" and chunks.word(match.start("which") - 1) in _BEFORE_VERB:
        return None  # "the siege was to last 872 days": the verb
    first, last = chunks.span(match)
    direction = _STRETCH[word]
    away = word in ("previous", "preceding", "following", "subsequent", "ensuing")
    meaning = replace(
        inner.meaning, kind="stretch", direction=direction, reference="previous" if away else "document", why=f"“{word}”"
    )
    return Draft(first, last, "DURATION", meaning, inner.mod, "stretch beside the reference")


def _first_of(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the first two months of 1939``: a length placed at one end of a period."""
    inner, outer = draft_at(chunks, match, "length"), draft_at(chunks, match, "outer")
    word = chunks.word(match.start("which"))
    if inner is None or outer is None or word not in ("first", "last", "final", "opening", "closing"):
        return None
    first, last = chunks.span(match)
    meaning = replace(outer.meaning, text=inner.meaning.text)
    return Draft(first, last, "DURATION", meaning, inner.mod, "length at an end of a period")


def _week_of(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the last week of August``: the seven days at its end, which TIMEX3 gives as a length."""
    inner, outer = draft_at(chunks, match, "length"), draft_at(chunks, match, "outer")
    if (
        inner is None
        or outer is None
        or inner.meaning.kind != "offset"
        or inner.meaning.low != -1
        or inner.meaning.unit == outer.meaning.unit
    ):
        return None
    return _end_unit(chunks, match, outer, inner.meaning.unit, "end")


def _first_unit_of(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the first week of June``."""
    outer = draft_at(chunks, match, "outer")
    unit = str(chunks.coded.values[chunks.firsts[match.start("unit")]])
    if outer is None or outer.meaning.unit == "day" or unit == outer.meaning.unit:
        return None
    return _end_unit(chunks, match, outer, unit, "beginning" if chunks.word(match.start("which")) == "first" else "")


def _end_unit(chunks: Chunks, match: re.Match[str], outer: Draft, unit: str, part: Part) -> Draft | None:
    if unit not in UNIT_CODES or unit in ("hour", "minute", "second") or outer.meaning.part:
        return None
    first, last = chunks.span(match)
    seven_days = unit == "week" and outer.meaning.unit == "month" and part != ""
    meaning = replace(outer.meaning, part=part if seven_days else "", text=duration_text(unit, 1))
    return Draft(first, last, "DURATION", meaning, "", f"{unit} at an end of a period")


_AGO: dict[str, tuple[int, Reference]] = {
    "ago": (-1, "document"),
    "earlier": (-1, "previous"),
    "before": (-1, "previous"),
    "previously": (-1, "previous"),
    "later": (1, "previous"),
    "after": (1, "previous"),
    "afterwards": (1, "previous"),
    "afterward": (1, "previous"),
    "hence": (1, "document"),
    "now": (1, "document"),
    "today": (1, "document"),
    "thereafter": (1, "previous"),
    "prior": (-1, "previous"),
    "beforehand": (-1, "previous"),
    "on": (1, "previous"),
}


_WHOLE = {"fortnight": ("week", 2), "half": ("month", 6), "decade": ("year", 10), "century": ("year", 100)}


def _ago(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``two weeks ago``, ``a year earlier``, ``three days later``, ``six months from now``."""
    inner = draft_at(chunks, match, "length")
    word = chunks.word(match.start("dir"))
    if inner is None or word not in _AGO:
        return None
    if word in ("before", "after", "prior", "on"):
        following = chunks.codes[match.end() : match.end() + 1]
        if (
            following
            and following not in CLAUSE_END
            and chunks.word(match.end()) not in (";", ":", "”", '"', "when", "that", "—")
        ):
            return None
    sign, reference = _AGO[word]
    first, last = chunks.span(match)
    low, high = inner.meaning.low, inner.meaning.high
    length = inner.meaning
    unit, scale = _WHOLE.get(length.unit, (length.unit, 1))
    if unit == "year" and low is not None and low >= 100 and low % 100 == 0 and low == high:
        unit, low, high = "century", low // 100, low // 100  # "two thousand years ago" names no year
    exact = low is not None and low == high and "X" not in length.text
    if unit in ("hour", "minute", "second"):
        meaning = Meaning(
            "offset",
            "day",
            low=-1 if sign < 0 and (high or 1) >= 6 else 0,
            high=0 if sign < 0 else 1,
            reference=reference,
            text="PAST_REF" if sign < 0 and word == "ago" else "",
        )
        return Draft(first, last, "TIME" if not meaning.text else "DATE", meaning, inner.mod, "offset in hours")
    if unit not in UNIT_CODES or low is None:
        return None
    near, far = sign * low * scale, None if high is None else sign * high * scale
    step_low, step_high = (far, near) if sign < 0 else (near, far)
    text = "" if exact else ("PAST_REF" if sign < 0 else "FUTURE_REF")
    meaning = Meaning("offset", unit, low=step_low, high=step_high, reference=reference, text=text, why=f"“{word}”")
    mod = {"MORE_THAN": "BEFORE", "LESS_THAN": "AFTER"}.get(inner.mod, inner.mod)
    return Draft(first, last, "DATE", meaning, mod, "offset from the reference")


def _day_after(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the day after``, ``the day before yesterday``, ``a week from Friday`` - where nothing else follows."""
    inner = draft_at(chunks, match, "date")
    word = chunks.word(match.start("dir"))
    sign = {"before": -1, "after": 1}.get(word)
    first, last = chunks.span(match)
    tail = draft_at(chunks, match, "from")
    if sign is None or inner is None or inner.meaning.unit != "day" or inner.meaning.low != 0 or inner.rule != "period spoken of":
        return None
    if tail is not None:
        if tail.meaning.kind != "offset" or tail.meaning.unit != "day" or tail.meaning.low is None:
            return None
        n = tail.meaning.low + sign
        return Draft(first, last, "DATE", Meaning("offset", "day", low=n, high=n), rule="day beside")
    following = chunks.codes[match.end() : match.end() + 1]
    if following and following not in CLAUSE_END:
        return None
    return Draft(first, last, "DATE", Meaning("offset", "day", low=sign, high=sign, reference="previous"), rule="day beside")


_MORE = {
    "more": "MORE_THAN",
    "over": "MORE_THAN",
    "less": "LESS_THAN",
    "under": "LESS_THAN",
    "fewer": "LESS_THAN",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "least": "EQUAL_OR_MORE",
    "most": "EQUAL_OR_LESS",
    "minimum": "EQUAL_OR_MORE",
    "maximum": "EQUAL_OR_LESS",
}


def _modified_length(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``more than two years``, ``over a decade``, ``about a week``, ``at least ten days``."""
    inner = draft_at(chunks, match, "length")
    if inner is None or inner.mod:
        return None
    word = chunks.word(match.start("mod"))
    first, last = chunks.span(match)
    mod = _MORE.get(word, "APPROX")
    low, high = inner.meaning.low, inner.meaning.high
    if mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        high = None
    elif mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        low = 0
    return inner._replace(first=first, last=last, mod=mod, meaning=replace(inner.meaning, low=low, high=high), weak=False)


def _modified_date(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``about 1910``, ``ca. 466 BC``."""
    inner = draft_at(chunks, match, "date")
    if inner is None or inner.mod or inner.weak or chunks.word(match.start("mod")) in ("some", "nearly", "almost", "c"):
        return None
    first, last = chunks.span(match)
    return inner._replace(first=first, last=last, mod="APPROX")


def _long(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``decades-long``, ``year-long``, ``nine days long``."""
    inner = draft_at(chunks, match, "length")
    if inner is not None:
        first, last = chunks.span(match)
        return inner._replace(first=first, last=last, weak=False)
    unit = str(chunks.coded.values[chunks.firsts[match.start("unit")]])
    first, last = chunks.span(match)
    meaning = Meaning("duration", unit, low=1, high=1, reference="none", text=duration_text(unit, 1))
    return Draft(first, last, "DURATION", meaning, rule="unit-long")


JOINS: tuple[Join, ...] = (
    join("(?:THE|THESE|THIS)?(?P<which>[LAST NEXT])(?P<length>P)".replace("|THESE", ""), _stretch),
    join("THE(?P<which>[ORDW LAST OTHER])(?P<length>P)OF(?P<outer>D)", _first_of),
    join("(?P<length>D)OF(?P<outer>D)", _week_of),
    join("THE(?P<which>[ORDW ORD])(?P<unit>[UNIT])OF(?P<outer>D)", _first_unit_of),
    join("(?:[APPROX MORE LESS]|(?:MORE|LESS)OTHER)?(?P<length>P)(?P<dir>[AGO LATER EARLIER BEFORE AFTER HENCE PRIOR])", _ago),
    join("(?P<length>P)FROM(?P<dir>V)", _ago),
    join("(?P<date>D)(?P<dir>[BEFORE AFTER])(?P<from>D)?", _day_after),
    join("(?:A)?(?P<mod>[APPROX MORE LESS])(?:OTHER)?(?P<length>P)", _modified_length),
    join("AT(?:A)?(?P<mod>ATLEAST)(?P<length>P)", _modified_length),
    join("(?P<mod>APPROX)(?:DOT)?(?P<date>D)", _modified_date),
    join("(?P<length>P)DASH?LONG", _long),
    join("(?P<unit>UNIT)DASH LONG", _long),
)
