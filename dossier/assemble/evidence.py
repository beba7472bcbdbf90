"""What the documents say of time, as the constraints of one network: each with a rule, a plain sentence and its passage."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dossier.annotate.timex.resolution import resolve_all
from dossier.assemble.clusters import Cluster
from dossier.assemble.inputs import Annotated
from dossier.assemble.network import Choice, Constraint, Hull, Solution, Variable, solve
from dossier.assemble.places import events_in, timexes_in
from dossier.assemble.readings import Reading, covers, fixed, read
from dossier.assemble.sentences import about_reading, quoted
from dossier.assemble.voices import document_time, time_of, voice_constraints
from dossier.model import Bounds, EventMention, Passage, Step


@dataclass(slots=True)
class Evidence:
    """The network of a case while it is gathered."""

    documents: Sequence[Annotated]
    clusters: Sequence[Cluster]
    constraints: list[Constraint] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    hulls: list[Hull] = field(default_factory=list)
    readings: dict[tuple[int, int], Reading] = field(default_factory=dict)
    """By (document, index of the time expression)."""
    printed: dict[int, int] = field(default_factory=dict)
    """Document → the time expression that gives its date."""
    letters: dict[int, int] = field(default_factory=dict)
    """Document → how many letters it carries."""
    cluster_of: dict[tuple[int, int], int] = field(default_factory=dict)
    """(document, event mention) → cluster."""
    telling_of: dict[tuple[int, int], Variable] = field(default_factory=dict)
    """(document, event mention) → when it was as that document tells it there."""
    links: dict[tuple[int, Variable], Hull] = field(default_factory=dict)
    """(cluster, telling) → that the telling is of that event."""

    def solve(self) -> Solution:
        return solve(self.constraints, self.choices, self.hulls)

    def relate(self, later: Variable, earlier: Variable, low: int | None, high: int | None, step: Step, doubt: int = 0) -> None:
        self.constraints.append(Constraint(later, earlier, low, high, step.strength, (step,), doubt))


def event_time(cluster: int) -> Variable:
    """When an event was or began."""
    return f"event {cluster}"


def gather(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Evidence:
    """What each document says of its own time, its time expressions, and the orders it states."""
    documents = [_tie_when_clauses(document) for document in documents]
    evidence = Evidence(documents, clusters)
    for cluster, members in enumerate(clusters):
        for member in members.mentions:
            evidence.cluster_of[member] = cluster
    for number, document in enumerate(documents):
        evidence.letters[number] = sum(zone.kind == "letter" for zone in document.document.zones)
        evidence.constraints += voice_constraints(document, number)
        _read_timexes(evidence, number, document)
        _take_printed_date(evidence, number, document)
        _read_onward(evidence, number, document)
    return evidence


def _read_timexes(evidence: Evidence, number: int, document: Annotated) -> None:
    """Every expression that counts from the time of writing or names a date."""
    for index, timex in enumerate(document.said.timexes):
        reference = time_of(document, number, timex)
        if reference is None or (document.said.genre == "narrative" and timex.meaning.kind == "partial"):
            continue
        reading = read(timex, f"date {index} of {number}", reference, about_reading(document, timex, reference))
        if reading is not None:
            evidence.readings[number, index] = reading
            evidence.constraints += reading.constraints
            evidence.choices += reading.choices


def _read_onward(evidence: Evidence, number: int, document: Annotated) -> None:
    """Expressions that count from a date told before ("the day after", a bare month in a narrative), where that date is known."""
    printed = evidence.printed.get(number)
    known = evidence.readings[number, printed].stretches if printed is not None else None
    days = known(Bounds()) if known is not None else ()
    results = resolve_all(
        document.document.text, document.said.timexes, days[0] if days else Bounds(), document.said.genre == "narrative"
    )
    for index, (timex, result) in enumerate(zip(document.said.timexes, results, strict=True)):
        if (number, index) in evidence.readings or result.reference is None or timex.type not in ("DATE", "TIME"):
            continue
        if result.earliest is None or result.latest is None:
            continue
        passage = Passage(document.document.id, timex.start, timex.end)
        told = document.said.timexes[result.reference]
        says = f"{quoted(document, timex.start, timex.end)} is counted from {quoted(document, told.start, told.end)}"
        step = Step("counted from another date", says, "convention", passage)
        reading = fixed(f"date {index} of {number}", Bounds(result.earliest, result.latest), step)
        evidence.readings[number, index] = reading
        evidence.constraints += reading.constraints


def _tie_when_clauses(document: Annotated) -> Annotated:
    """Mentions of "in April, when X broke the news" with the time that their clause is tied to."""
    said = document.said
    owned = {(m.sentence, m.timex) for m in said.events}

    def tied(mention: EventMention) -> EventMention:
        sentence = said.sentences[mention.sentence]
        for number in timexes_in(document, sentence.start, mention.start):
            timex = said.timexes[number]
            if timex.end > mention.start or timex.type != "DATE":
                continue
            between = document.document.text[timex.end : mention.start]
            if events_in(document, timex.end, mention.start):
                continue
            if (mention.sentence, number) not in owned and _WHEN.match(between) and not _NEW_CLAUSE.search(between):
                return replace(mention, timex=number, relation="at")
        return mention

    return replace(document, said=replace(said, events=tuple(m if m.timex is not None else tied(m) for m in said.events)))


_WHEN = re.compile(r",?\s+when\s")
_NEW_CLAUSE = re.compile(r"[;.:]|,?\s(?:and|but|who|which|after|before)\s")


def _take_printed_date(evidence: Evidence, number: int, document: Annotated) -> None:
    """The best date that the document prints of itself gives its time."""
    for candidate in document.said.printed:
        reading = evidence.readings.get((number, candidate.timex))
        if reading is None or candidate.label == "updated":
            continue
        timex = document.said.timexes[candidate.timex]
        says = f"the document prints its date: {quoted(document, timex.start, timex.end)} ({candidate.label})"
        step = Step("printed date", says, "explicit", Passage(document.document.id, timex.start, timex.end))
        tied, chosen = covers(reading, document_time(number))
        evidence.constraints += [Constraint(c.later, c.earlier, c.low, c.high, "explicit", (step,)) for c in tied]
        evidence.choices += chosen
        evidence.printed[number] = candidate.timex
        return
