"""What the documents say of time, as the constraints of one network: each with a rule, a plain sentence and its passage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.assemble.clusters import Cluster
from dossier.assemble.inputs import Annotated
from dossier.assemble.network import Choice, Constraint, Hull, Solution, Variable, solve
from dossier.assemble.readings import Reading, covers, read
from dossier.assemble.sentences import about_reading, quoted
from dossier.assemble.voices import document_time, time_of, voice_constraints
from dossier.model import Passage, Step


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
    cluster_of: dict[tuple[int, int], int] = field(default_factory=dict)
    """(document, event mention) → cluster."""
    tellings: dict[int, list[Variable]] = field(default_factory=dict)
    """Cluster → the variables of its tellings."""
    links: dict[tuple[int, Variable], Constraint] = field(default_factory=dict)
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
    evidence = Evidence(documents, clusters)
    for cluster, members in enumerate(clusters):
        for member in members.mentions:
            evidence.cluster_of[member] = cluster
    for number, document in enumerate(documents):
        evidence.constraints += voice_constraints(document, number)
        _read_timexes(evidence, number, document)
        _take_printed_date(evidence, number, document)
        _order(evidence, number, document)
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


def _order(evidence: Evidence, number: int, document: Annotated) -> None:
    """Stated orders between events."""
    for order in document.said.orders:
        earlier, later = (evidence.cluster_of.get((number, index)) for index in (order.earlier, order.later))
        if earlier is None or later is None or earlier == later:
            continue
        says = f"{quoted(document, order.cue.start, order.cue.end)} puts one before the other"
        passage = Passage(document.document.id, order.cue.start, order.cue.end)
        evidence.relate(event_time(later), event_time(earlier), 0, None, Step("stated order", says, "explicit", passage))
