"""The second stage: expressions made of expressions ("the end of last March", "two weeks ago", "3 p.m. on Friday").

The drafts of the first stage become single characters of a new string over classes, and rules over that string join them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from dossier.annotate.timex.grammar import Draft, expand
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import UNIT_CODES, duration_text, field, symbolic
from dossier.model import Meaning

_C = CLASSES
Part = Literal["", "early", "mid", "late", "beginning", "end"]
Direction = Literal["past", "future", "near", ""]
Reference = Literal["document", "previous", "event", "none"]


@dataclass(frozen=True, slots=True)
class Chunks:
    """The text after stage one: ``codes[k]`` stands for tokens ``firsts[k]`` to ``lasts[k]``."""

    coded: Coded
    codes: str
    firsts: Sequence[int]
    lasts: Sequence[int]
    drafts: dict[int, Draft]

    def word(self, k: int) -> str:
        return self.coded.word(self.firsts[k]).lower() if 0 <= k < len(self.codes) else ""

    def span(self, match: re.Match[str]) -> tuple[int, int]:
        return self.firsts[match.start()], self.lasts[match.end() - 1]


Builder = Callable[[Chunks, re.Match[str]], Draft | None]


def kind_of(draft: Draft) -> str:
    """The class that stands for a draft in the second stage."""
    if draft.type == "DURATION":
        return _C["P"] if draft.meaning.kind == "duration" else _C["X"]
    if draft.type == "SET":
        return _C["S"]
    if draft.meaning.kind == "vague":
        return _C["V"]
    if draft.meaning.kind == "clock":
        return _C["R"] if ":" not in draft.meaning.clock else _C["C"]
    return _C["D"] if draft.type == "DATE" else _C["X"]


def chunk(coded: Coded, drafts: Sequence[Draft]) -> Chunks:
    codes: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    held: dict[int, Draft] = {}
    position = 0
    for draft in drafts:
        codes.append(coded.codes[position : draft.first])
        firsts.extend(range(position, draft.first))
        lasts.extend(range(position + 1, draft.first + 1))
        held[len(firsts)] = draft
        codes.append(kind_of(draft))
        firsts.append(draft.first)
        lasts.append(draft.last)
        position = draft.last
    codes.append(coded.codes[position:])
    firsts.extend(range(position, len(coded.codes)))
    lasts.extend(range(position + 1, len(coded.codes) + 1))
    return Chunks(coded, "".join(codes), firsts, lasts, held)


def _draft(chunks: Chunks, match: re.Match[str], group: str) -> Draft | None:
    return chunks.drafts.get(match.start(group)) if group in match.re.groupindex and match.start(group) >= 0 else None


_PART_WORDS: dict[str, Part] = {
    "early": "early",
    "mid": "mid",
    "middle": "mid",
    "midst": "mid",
    "late": "late",
    "beginning": "beginning",
    "start": "beginning",
    "outset": "beginning",
    "onset": "beginning",
    "opening": "beginning",
    "end": "end",
    "close": "end",
}
MODS: dict[str, str] = {"early": "START", "beginning": "START", "mid": "MID", "late": "END", "end": "END"}


def _part(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    inner = _draft(chunks, match, "date")
    if inner is None or inner.mod or inner.meaning.part:
        return None
    part = _PART_WORDS[chunks.word(match.start("part"))]
    first, last = chunks.span(match)
    if inner.meaning.unit == "day":
        return _early_day(chunks, match, inner, part)
    if inner.rule == "month" and inner.weak:
        return None
    meaning = replace(inner.meaning, part=part)
    return Draft(first, last, inner.type, meaning, MODS[part], f"part of {inner.rule}")


def _early_day(chunks: Chunks, match: re.Match[str], inner: Draft, part: Part) -> Draft | None:
    """``late Monday``, ``early on 4 May``: the day, its part only as a modifier."""
    if part not in ("early", "late") or inner.weak or chunks.codes[match.start()] == _C["THE"]:
        return None
    first, last = chunks.span(match)
    return inner._replace(first=first, last=last, mod=MODS[part])


def _later_in(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``later that month``, ``earlier this year``, ``later in 1792``: somewhere in the period."""
    inner = _draft(chunks, match, "date")
    if inner is None or inner.meaning.unit == "day":
        return None
    first, last = chunks.span(match)
    return inner._replace(first=first, last=last, weak=False, rule=f"within {inner.rule}")


# ------------------------------------------------------------------------------------ nearer to the reference

_POINTERS: dict[str, tuple[Direction, Reference]] = {
    "last": ("past", "document"),
    "past": ("past", "document"),
    "next": ("future", "document"),
    "coming": ("future", "document"),
    "this": ("near", "document"),
    "previous": ("past", "previous"),
    "preceding": ("past", "previous"),
    "following": ("future", "previous"),
    "subsequent": ("future", "previous"),
    "ensuing": ("future", "previous"),
    "that": ("near", "previous"),
    "same": ("near", "previous"),
}


def _pointed_date(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``last April``, ``next Friday``, ``this summer``, ``the previous Friday``, ``that Wednesday``."""
    inner = _draft(chunks, match, "date")
    word = chunks.word(match.start("which"))
    if inner is None or inner.meaning.kind != "partial" or word not in _POINTERS:
        return None
    direction, reference = _POINTERS[word]
    first, last = chunks.span(match)
    fields = inner.meaning.fields
    if inner.meaning.unit == "quarter" and field(inner.meaning, "quarter") is None:
        return None
    meaning = replace(
        inner.meaning,
        direction=direction,
        reference=reference,
        fields=(*fields, ("strict", 0 if direction == "near" else 1)),
        why=f"“{word}”",
    )
    return Draft(first, last, inner.type, meaning, inner.mod, f"{inner.rule} beside the reference")


_INSIDE = {
    "day": ("week", "month", "year", "quarter", "season"),
    "month": ("year", "quarter"),
    "season": ("year",),
    "quarter": ("year",),
    "half": ("year",),
    "week": ("month", "year"),
    "weekend": ("month",),
}


def _inside(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``Wednesday of this week``, ``August of that year``, ``Tuesday last week``."""
    inner, outer = _draft(chunks, match, "date"), _draft(chunks, match, "outer")
    if inner is None or outer is None or inner.meaning.kind != "partial" or outer.meaning.kind != "offset":
        return None
    if outer.meaning.unit not in _INSIDE.get(inner.meaning.unit, ()):
        return None
    if field(inner.meaning, "weekday") is not None and outer.meaning.unit != "week" and field(inner.meaning, "day") is None:
        return None
    first, last = chunks.span(match)
    meaning = replace(
        inner.meaning,
        kind="within",
        outer=outer.meaning.unit,
        low=outer.meaning.low,
        high=outer.meaning.high,
        reference=outer.meaning.reference,
    )
    return Draft(first, last, inner.type, meaning, inner.mod, f"{inner.rule} within a period")


def _half_of(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the second half of the year`` where the year is the reference's."""
    return _inside(chunks, match)


# ---------------------------------------------------------------------------------------------------- stretches

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
    inner = _draft(chunks, match, "length")
    word = chunks.word(match.start("which"))
    if inner is None or word not in _STRETCH:
        return None
    first, last = chunks.span(match)
    direction = _STRETCH[word]
    away = word in ("previous", "preceding", "following", "subsequent", "ensuing")
    meaning = replace(
        inner.meaning, kind="stretch", direction=direction, reference="previous" if away else "document", why=f"“{word}”"
    )
    return Draft(first, last, "DURATION", meaning, inner.mod, "stretch beside the reference")


def _first_of(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the first two months of 1939``: a length placed at one end of a period."""
    inner, outer = _draft(chunks, match, "length"), _draft(chunks, match, "outer")
    word = chunks.word(match.start("which"))
    if inner is None or outer is None or word not in ("first", "last", "final", "opening", "closing"):
        return None
    first, last = chunks.span(match)
    meaning = replace(outer.meaning, text=inner.meaning.text)
    return Draft(first, last, "DURATION", meaning, inner.mod, "length at an end of a period")


def _week_of(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the last week of August``: the seven days at its end, which TIMEX3 gives as a length."""
    inner, outer = _draft(chunks, match, "length"), _draft(chunks, match, "outer")
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
    outer = _draft(chunks, match, "outer")
    unit = str(chunks.coded.values[chunks.firsts[match.start("unit")]])
    if outer is None or chunks.word(match.start("which")) != "first" or outer.meaning.unit == "day":
        return None
    return _end_unit(chunks, match, outer, unit, "beginning")


def _end_unit(chunks: Chunks, match: re.Match[str], outer: Draft, unit: str, part: Part) -> Draft | None:
    if unit not in UNIT_CODES or unit in ("hour", "minute", "second") or outer.meaning.part:
        return None
    first, last = chunks.span(match)
    seven_days = unit == "week" and outer.meaning.unit == "month"
    meaning = replace(outer.meaning, part=part if seven_days else "", text=duration_text(unit, 1))
    return Draft(first, last, "DURATION", meaning, "", f"{unit} at an end of a period")


_STRETCHES_OF = frozenset("part days months weeks years stages".split())


def _part_phrase(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the latter part of the year``, ``the early days of 1944``."""
    inner = _draft(chunks, match, "date")
    part = _PART_PHRASES.get(chunks.word(match.start("part")))
    if (
        inner is None
        or part is None
        or inner.meaning.part
        or chunks.word(match.start("part") + 1) not in _STRETCHES_OF
        or inner.meaning.unit == "day"
    ):
        return None
    first, last = chunks.span(match)
    return Draft(first, last, inner.type, replace(inner.meaning, part=part), MODS[part], f"part of {inner.rule}")


_PART_PHRASES: dict[str, Part] = {"early": "early", "earlier": "early", "late": "late", "later": "late", "latter": "late"}

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
_CLAUSE_END = frozenset(_C[name] for name in "COMMA DOT BREAK RPAR".split())


def _ago(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``two weeks ago``, ``a year earlier``, ``three days later``, ``six months from now``."""
    inner = _draft(chunks, match, "length")
    word = chunks.word(match.start("dir"))
    if inner is None or word not in _AGO:
        return None
    if word in ("before", "after", "prior", "on"):
        following = chunks.codes[match.end() : match.end() + 1]
        if (
            following
            and following not in _CLAUSE_END
            and chunks.word(match.end()) not in (";", ":", "”", '"', "when", "that", "—")
        ):
            return None
    sign, reference = _AGO[word]
    first, last = chunks.span(match)
    low, high = inner.meaning.low, inner.meaning.high
    length = inner.meaning
    unit, scale = _WHOLE.get(length.unit, (length.unit, 1))
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


_WHOLE = {"fortnight": ("week", 2), "half": ("month", 6), "decade": ("year", 10), "century": ("year", 100)}


def _day_after(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the day after``, ``the day before yesterday``, ``a week from Friday`` - where nothing else follows."""
    inner = _draft(chunks, match, "date")
    word = chunks.word(match.start("dir"))
    sign = {"before": -1, "after": 1}.get(word)
    first, last = chunks.span(match)
    tail = _draft(chunks, match, "from")
    if sign is None or inner is None or inner.meaning.unit != "day" or inner.meaning.low != 0 or inner.rule != "period spoken of":
        return None
    if tail is not None:
        if tail.meaning.kind != "offset" or tail.meaning.unit != "day" or tail.meaning.low is None:
            return None
        n = tail.meaning.low + sign
        return Draft(first, last, "DATE", Meaning("offset", "day", low=n, high=n), rule="day beside")
    following = chunks.codes[match.end() : match.end() + 1]
    if following and following not in _CLAUSE_END:
        return None
    return Draft(first, last, "DATE", Meaning("offset", "day", low=sign, high=sign, reference="previous"), rule="day beside")


# ------------------------------------------------------------------------------------------------- modifiers

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
    inner = _draft(chunks, match, "length")
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
    inner = _draft(chunks, match, "date")
    if inner is None or inner.mod or inner.weak or chunks.word(match.start("mod")) in ("some", "nearly", "almost", "c"):
        return None
    first, last = chunks.span(match)
    return inner._replace(first=first, last=last, mod="APPROX")


def _long(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``decades-long``, ``year-long``, ``nine days long``."""
    inner = _draft(chunks, match, "length")
    if inner is not None:
        first, last = chunks.span(match)
        return inner._replace(first=first, last=last, weak=False)
    unit = str(chunks.coded.values[chunks.firsts[match.start("unit")]])
    first, last = chunks.span(match)
    meaning = Meaning("duration", unit, low=1, high=1, reference="none", text=duration_text(unit, 1))
    return Draft(first, last, "DURATION", meaning, rule="unit-long")


# ------------------------------------------------------------------------------------------------ clock and day


def _clock_date(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``3 p.m. on Friday``, ``the morning of 4 May``, ``Friday night``, ``yesterday evening``."""
    date, clock = _draft(chunks, match, "date"), _draft(chunks, match, "clock")
    if (
        date is None
        or clock is None
        or date.meaning.unit != "day"
        or date.meaning.clock
        or (date.weak and date.rule != "period spoken of")
    ):
        return None
    first, last = chunks.span(match)
    meaning = replace(date.meaning, clock=clock.meaning.clock)
    return Draft(first, last, "TIME", meaning, clock.mod, f"{clock.rule} of {date.rule}")


def _clock_zone(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``11:20 in the morning``: the part of day decides the half."""
    clock, part = _draft(chunks, match, "clock"), _draft(chunks, match, "part")
    if clock is None or part is None:
        return None
    first, last = chunks.span(match)
    hour = int(clock.meaning.clock[1:3])
    if (part.meaning.clock in ("TAF", "TEV") and hour < 12) or (part.meaning.clock == "TNI" and 6 <= hour < 12):
        hour += 12
    meaning = replace(clock.meaning, clock=f"T{hour:02d}{clock.meaning.clock[3:]}")
    return Draft(first, last, "TIME", meaning, rule=clock.rule)


# --------------------------------------------------------------------------------------------------------- sets


def _every(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``every Tuesday``, ``each April``, ``every morning``, ``every summer``."""
    inner = _draft(chunks, match, "date")
    if inner is None or inner.meaning.kind not in ("partial", "clock"):
        return None
    first, last = chunks.span(match)
    value = symbolic(inner.meaning) if inner.meaning.kind == "partial" else "XXXX-XX-XX" + inner.meaning.clock
    return Draft(first, last, "SET", replace(inner.meaning, kind="set", text=value), rule="set")


@dataclass(frozen=True, slots=True)
class Join:
    pattern: re.Pattern[str]
    build: Builder


def _join(pattern: str, build: Builder) -> Join:
    return Join(re.compile(expand(pattern)), build)


JOINS: tuple[Join, ...] = (
    _join("(?:THE)?(?P<part>[EARLY MID LATE])(?:DASH)?[IN ON]?(?:THE)?(?P<date>D)", _part),
    _join("(?:THE(?:OTHER|SAME)?)?(?P<part>[BEGIN MIDDLE END])OF(?P<date>D)", _part),
    _join("(?P<date>D)(?:POSS|DASH)(?P<part>[END BEGIN])", _part),
    _join("[LATER EARLIER](?:IN)?(?P<date>D)", _later_in),
    _join("(?:THE|THAT)?(?P<which>[LAST NEXT THIS THAT SAME])(?P<date>D)", _pointed_date),
    _join("(?P<date>D)(?:OF|COMMA)?(?P<outer>D)", _inside),
    _join("(?:THE|THESE|THIS)?(?P<which>[LAST NEXT])(?P<length>P)".replace("|THESE", ""), _stretch),
    _join("THE(?P<which>[ORDW LAST OTHER])(?P<length>P)OF(?P<outer>D)", _first_of),
    _join("(?P<length>D)OF(?P<outer>D)", _week_of),
    _join("THE(?P<which>ORDW)(?P<unit>[UNIT QTR])OF(?P<outer>D)", _first_unit_of),
    _join("(?:THE)?(?P<part>[EARLY LATE LATER EARLIER OTHER])OTHER OF(?P<date>D)", _part_phrase),
    _join("(?:THE)?REST OF(?P<date>D)", _later_in),
    _join("(?:[APPROX MORE LESS]|(?:MORE|LESS)OTHER)?(?P<length>P)(?P<dir>[AGO LATER EARLIER BEFORE AFTER HENCE PRIOR])", _ago),
    _join("(?P<length>P)FROM(?P<dir>V)", _ago),
    _join("(?P<date>D)(?P<dir>[BEFORE AFTER])(?P<from>D)?", _day_after),
    _join("(?:A)?(?P<mod>[APPROX MORE LESS])(?:OTHER)?(?P<length>P)", _modified_length),
    _join("AT(?:A)?(?P<mod>ATLEAST)(?P<length>P)", _modified_length),
    _join("(?P<mod>APPROX)(?:DOT)?(?P<date>D)", _modified_date),
    _join("(?P<length>P)DASH?LONG", _long),
    _join("(?P<unit>UNIT)DASH LONG", _long),
    _join("(?P<clock>[C R])(?:COMMA|ON|OF|LPAR)?(?P<date>D)", _clock_date),
    _join("(?P<date>D)(?:COMMA|AT|COMMA AT|IN THE|BY|DASH)?(?P<clock>[C R])", _clock_date),
    _join("(?P<clock>C)(?:IN|AT)(?P<part>R)", _clock_zone),
    _join("EVERY(?P<date>[D R])", _every),
)

_STARTS = re.compile(
    expand(
        "[D P C R EARLY MID LATE BEGIN MIDDLE END LATER EARLIER LAST NEXT THIS THAT SAME THE A AT APPROX MORE LESS EVERY UNIT]"
    )
)


def combine(coded: Coded, drafts: Sequence[Draft]) -> list[Draft]:
    """Join drafts until nothing changes (three rounds reach the deepest that language uses)."""
    current = list(drafts)
    for _ in range(3):
        joined = _round(chunk(coded, current))
        if len(joined) == len(current) and joined == current:
            break
        current = joined
    return current


def _round(chunks: Chunks) -> list[Draft]:
    found: list[Draft] = []
    position = 0
    heads = sorted(chunks.drafts)
    for k in heads:
        if k < position:
            continue
        made = _best(chunks, max(position, k - 5), k)
        if made is None:
            found.append(chunks.drafts[k])
            position = k + 1
        else:
            draft, end = made
            found.append(draft)
            position = end
    return found


def _best(chunks: Chunks, low: int, k: int) -> tuple[Draft, int] | None:
    """The longest join that begins at or up to five tokens before a draft and holds it."""
    best: tuple[int, int, Draft] | None = None
    for start in range(low, k + 1):
        if not _STARTS.match(chunks.codes, start):
            continue
        for join in JOINS:
            match = join.pattern.match(chunks.codes, start)
            if match is None or match.end() <= k or (best is not None and match.end() - start <= best[0]):
                continue
            if start < k and any(s in chunks.drafts for s in range(start, k)):
                continue
            draft = join.build(chunks, match)
            if draft is not None:
                best = (match.end() - start, match.end(), draft)
    return (best[2], best[1]) if best else None
