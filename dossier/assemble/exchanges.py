"""One exchange: what a speaker tells one outlet in one report without a day of its own lies near what is dated there."""

from __future__ import annotations

from collections import defaultdict

from dossier.assemble.evidence import Evidence
from dossier.assemble.inputs import Annotated
from dossier.assemble.sentences import quoted
from dossier.model import Passage, Step

_DAYS = 7
"""A reporter's questions and a source's answers in one report lie within a week of one another."""

_DOUBT = 6
"""Yields to whatever the report says of either."""


def one_exchange(evidence: Evidence, number: int, document: Annotated) -> None:
    """Adds that undated words of a speaker to an outlet are of the week of dated ones to the same outlet."""
    told: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index, event in enumerate(document.said.events):
        parts = {part.role: document.said.mentions[part.mention].entity for part in event.participants}
        speaker, outlet = parts.get("speaker"), parts.get("addressee")
        if speaker is not None and outlet is not None and document.said.entities[outlet].subtype == "media":
            told[speaker, outlet].append(index)
    for indices in told.values():
        dated = [i for i in indices if (number, document.said.events[i].timex) in evidence.readings]
        if not dated:
            continue
        for index in indices:
            event = document.said.events[index]
            variable = evidence.telling_of.get((number, index))
            if event.timex is not None or event.tense not in ("past", "perfect") or variable is None:
                continue
            near = min(dated, key=lambda i: abs(i - index))
            other = document.said.events[near]
            dated_words = quoted(document, other.start, other.end)
            says = f"told to the same outlet by the same speaker as what is dated there ({dated_words}): within a week of it"
            step = Step("one exchange", says, "convention", Passage(document.document.id, event.start, event.end))
            evidence.relate(variable, evidence.telling_of[number, near], -_DAYS, _DAYS, step, _DOUBT)
