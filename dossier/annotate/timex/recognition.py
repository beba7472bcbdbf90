"""From text to time expressions: encode, read, combine, decide directions, set voices."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from dossier.annotate.timex import (
    phrases,
    rules_clock,
    rules_dates,
    rules_durations,
    rules_periods,
    rules_pointing,
    rules_sets,
    rules_vague,
)
from dossier.annotate.timex.combine import combine
from dossier.annotate.timex.direction import direct
from dossier.annotate.timex.grammar import Draft, Grammar
from dossier.annotate.timex.lexer import Coded, encode
from dossier.annotate.timex.meanings import symbolic
from dossier.model import Timex, Zone

_GRAMMAR = Grammar(
    (
        *rules_dates.RULES,
        *rules_periods.RULES,
        *rules_clock.RULES,
        *rules_pointing.RULES,
        *rules_vague.RULES,
        *rules_sets.RULES,
        *rules_durations.RULES,
        *phrases.RULES,
    )
)


def recognise(text: str, zones: Sequence[Zone]) -> tuple[Timex, ...]:
    """Every time expression of a text, in order, none overlapping."""
    coded = encode(text)
    drafts = combine(coded, _GRAMMAR.read(coded))
    voices = _Voices(zones)
    return tuple(_timex(coded, draft, voices) for draft in drafts if not draft.weak)


_ASIDE = 200
"""Characters of body text above which a letter is one that the document quotes, and not the document."""


class _Voices:
    """Whose voice stands at an offset. Where there is hardly anything but a letter, it is the document's own."""

    def __init__(self, zones: Sequence[Zone]) -> None:
        self._zones = sorted(zones, key=lambda zone: zone.start)
        self._starts = [zone.start for zone in self._zones]
        self._is_letter = not any(zone.kind == "body" and zone.end - zone.start > _ASIDE for zone in zones)

    def at(self, offset: int) -> str:
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._zones[index].end:
            return "document"
        kind = self._zones[index].kind
        if kind == "letter" and self._is_letter:
            return "document"
        return {"letter": "letter", "comment": "comment", "boilerplate": "page"}.get(kind, "document")


def _timex(coded: Coded, draft: Draft, voices: _Voices) -> Timex:
    start, end = coded.starts[draft.first], coded.ends[draft.last - 1]
    meaning = direct(coded, draft)
    voice = voices.at(start)
    return Timex(start, end, draft.type, symbolic(meaning), meaning, draft.mod, draft.rule, voice)  # type: ignore[arg-type]
