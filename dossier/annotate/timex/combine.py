"""The second stage: expressions made of expressions ("the end of last March", "two weeks ago", "3 p.m. on Friday").

The drafts of the first stage become single characters of a new string over classes, and rules over that string join them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from dossier.annotate.timex.grammar import Draft, expand
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES
from dossier.annotate.timex.meanings import UNIT_CODES, duration_text, field
from dossier.annotate.timex.units import part_of
from dossier.model import Bounds, Meaning

_C = CLASSES


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


# ------------------------------------------------------------------------------------------- parts of periods

_PART_WORDS = {
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
MODS = {"early": "START", "beginning": "START", "mid": "MID", "late": "END", "end": "END"}


def _part(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    inner = _draft(chunks, match, "date")
    if inner is None or inner.mod or inner.meaning.part or (inner.meaning.unit == "day" and inner.meaning.kind != "offset"):
        return None
    part = _PART_WORDS[chunks.word(match.start("part"))]
    first, last = chunks.span(match)
    if inner.rule == "month" and inner.weak:
        return None
    meaning = replace(inner.meaning, part=part)
    return Draft(first, last, inner.type, meaning, MODS[part], f"part of {inner.rule}")


def _later_in(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``later that month``, ``earlier this year``, ``later in 1792``: somewhere in the period."""
    inner = _draft(chunks, match, "date")
    if inner is None or inner.meaning.unit == "day":
        return None
    first, last = chunks.span(match)
    return inner._replace(first=first, last=last, weak=False, rule=f"within {inner.rule}")


# ------------------------------------------------------------------------------------ nearer to the reference

_POINTERS = {
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

_STRETCH = {
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
    direction = "past" if _STRETCH[word] == "past" else "future"
    away = word in ("previous", "preceding", "following", "subsequent", "ensuing")
    meaning = replace(
        inner.meaning, kind="stretch", direction=direction, reference="previous" if away else "document", why=f"“{word}”"
    )
    return Draft(first, last, "DURATION", meaning, inner.mod, "stretch beside the reference")


def _first_of(chunks: Chunks, match: re.Match[str]) -> Draft | None:
    """``the first two months of 1939``, ``the last week of August``: a length placed at one end of a period."""
    inner, outer = _draft(chunks, match, "length"), _draft(chunks, match, "outer")
    if inner is None or outer is None:
        return None
    first, last = chunks.span(match)
    return Draft(first, last, "DURATION", inner.meaning, inner.mod, "length at an end of a period")


_AGO = {
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
            clock="" if exact else "",
            text="PAST_REF" if sign < 0 and word == "ago" else "",
        )
        return Draft(first, last, "TIME" if not meaning.text else "DATE", meaning, inner.mod, "offset in hours")
    if unit not in UNIT_CODES or low is None:
        return None
    step_low, step_high = sign * low * scale, None if high is None else sign * high * scale
    if sign < 0:
        step_low, step_high = (step_high if step_high is not None else None), step_low  # type: ignore[assignment]
    text = "" if exact else ("PAST_REF" if sign < 0 else "FUTURE_REF")
    meaning = Meaning("offset", unit, low=step_low, high=step_high, reference=reference, text=text, why=f"“{word}”")
    mod = {"MORE_THAN": "BEFORE", "LESS_THAN": "AFTER"}.get(inner.mod, inner.mod)
    return Draft(first, last, "DATE", meaning, mod, "offset from the reference")


_WHOLE = {"fortnight": ("week", 2), "half": ("month", 6)}


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
    from dossier.annotate.timex.meanings import symbolic

    value = symbolic(inner.meaning) if inner.meaning.kind == "partial" else "XXXX-XX-XX" + inner.meaning.clock
    return Draft(first, last, "SET", replace(inner.meaning, kind="set", text=value), rule="set")


@dataclass(frozen=True, slots=True)
class Join:
    pattern: re.Pattern[str]
    build: Builder


def _join(pattern: str, build: Builder) -> Join:
    return Join(re.compile(expand(pattern)), build)


JOINS: tuple[Join, ...] = (
    _join("(?:THE)?(?P<part>[EARLY MID LATE])(?:DASH)?(?:IN)?(?:THE)?(?P<date>D)", _part),
    _join("(?:THE)?(?:OTHER)?(?P<part>[BEGIN MIDDLE END])OF(?P<date>D)", _part),
    _join("(?P<date>D)(?:POSS|DASH)(?P<part>[END BEGIN])", _part),
    _join("[LATER EARLIER](?:IN)?(?P<date>D)", _later_in),
    _join("(?:THE|THAT)?(?P<which>[LAST NEXT THIS THAT SAME])(?P<date>D)", _pointed_date),
    _join("(?P<date>D)(?:OF|COMMA)?(?P<outer>D)", _inside),
    _join("(?:THE|THESE|THIS)?(?P<which>[LAST NEXT])(?P<length>P)".replace("|THESE", ""), _stretch),
    _join("THE(?:[ORDW LAST])(?P<length>P)OF(?P<outer>D)", _first_of),
    _join("(?:[APPROX MORE LESS]|(?:MORE|LESS)OTHER)?(?P<length>P)(?P<dir>[AGO LATER EARLIER BEFORE AFTER HENCE PRIOR])", _ago),
    _join("(?P<length>P)FROM(?P<dir>V)", _ago),
    _join("(?P<date>D)(?P<dir>[BEFORE AFTER])(?P<from>D)?", _day_after),
    _join("(?:A)?(?P<mod>[APPROX MORE LESS])(?:OTHER)?(?P<length>P)", _modified_length),
    _join("AT(?P<mod>OTHER)(?P<length>P)", _modified_length),
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
    codes = chunks.codes
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
    del codes
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


def part_bounds(meaning: Meaning, whole: Bounds) -> Bounds:
    return part_of(meaning.unit, whole, meaning.part)
