"""What a document is about and since when: first reports of a matter are not older than the matter itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from dossier.annotate.events.lexicon import NOUN_KINDS
from dossier.assemble.evidence import Evidence, event_time
from dossier.assemble.inputs import Annotated
from dossier.assemble.network import Variable
from dossier.assemble.places import events_in, sentence_at
from dossier.assemble.readings import covers
from dossier.assemble.sentences import quoted
from dossier.model import Passage, Span, Step

_GOING_ON = re.compile(r"(?:\b(?:has|have)|['’](?:s|ve))\s+been\s+(?:\w+\s+)?\w+ing\b", re.IGNORECASE)
"""What "has been happening over the last few weeks" began within these weeks."""

_FIRST_REPORT = re.compile(
    r"\b(?:start|starts|started|begin|begins|began|first)\b.{0,60}\b(?:reports?|complaints?|accounts?|messages|calls|word|news)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Who "started to receive reports" tells the beginning of what the reports are about, as far as the document knows."""

_SPEECH = frozenset({"report", "statement", "demand", "letter", "publication", "denial", "decision", "law"})
"""Kinds that say nothing of what a document is about."""

_DOUBT = 4

_MOST = 20
"""Matters that go on, and first reports, that are set against each other in one document: every pair is a constraint."""


def first_reports(evidence: Evidence) -> None:
    """Adds that a matter which a document says has been going on for the last weeks had begun when its first reports came in."""
    for number, document in enumerate(evidence.documents):
        going_on = list(islice(_goes_on(evidence, number, document), _MOST))
        first = list(islice(_first_reported(evidence, number, document), _MOST)) if going_on else []
        for index, sentence in going_on:
            for other, told in first:
                matter = _kinds(document, sentence) & _kinds(document, told)
                if matter:
                    reading, timex = evidence.readings[number, other], document.said.timexes[other]
                    day = f"first reports {other} of {number}"
                    tied, chosen = covers(reading, day)
                    evidence.constraints += tied
                    evidence.choices += chosen
                    says = f"the first reports of it ({quoted(document, timex.start, timex.end)}) came when it had begun"
                    step = Step("first reports", says, "convention", Passage(document.document.id, told.start, told.end))
                    for began in (evidence.readings[number, index].first, *_told_in(evidence, number, sentence, matter)):
                        evidence.relate(day, began, 0, None, step, _DOUBT)


def _first_reported(evidence: Evidence, number: int, document: Annotated) -> Iterator[tuple[int, Span]]:
    """Dates of first reports, with their sentences."""
    for index, timex in enumerate(document.said.timexes):
        if (number, index) not in evidence.readings or timex.type != "DATE" or timex.meaning.direction == "future":
            continue
        sentence = sentence_at(document, timex.start)
        if sentence is not None and _FIRST_REPORT.search(document.document.text[sentence.start : sentence.end]):
            yield index, sentence


def _goes_on(evidence: Evidence, number: int, document: Annotated) -> Iterator[tuple[int, Span]]:
    """Stretches up to the time of writing through which something "has been happening", with their sentences."""
    for index, timex in enumerate(document.said.timexes):
        meaning = timex.meaning
        if (number, index) not in evidence.readings or meaning.kind != "stretch" or meaning.direction != "past":
            continue
        sentence = sentence_at(document, timex.start)
        if sentence is not None and _GOING_ON.search(document.document.text[sentence.start : timex.start]):
            yield index, sentence


def _told_in(evidence: Evidence, number: int, sentence: Span, kinds: frozenset[str]) -> Iterator[Variable]:
    """The events of some kinds that a sentence tells without a date of their own."""
    document = evidence.documents[number]
    for index in events_in(document, sentence.start, sentence.end):
        event = document.said.events[index]
        if event.kind in kinds and event.timex is None:
            yield event_time(evidence.cluster_of[number, index])


def _kinds(document: Annotated, sentence: Span) -> frozenset[str]:
    """Kinds of the events and of the telling nouns in a sentence."""
    words = re.findall(r"[\w-]+", document.document.text[sentence.start : sentence.end].lower())
    nouns = {NOUN_KINDS[word] for word in words if word in NOUN_KINDS}
    events = {document.said.events[i].kind for i in events_in(document, sentence.start, sentence.end)}
    return frozenset(nouns | events) - _SPEECH
