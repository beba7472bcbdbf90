"""What the documents say of time, as the constraints of one network: each with a rule, a plain sentence and its passage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dossier.assemble.clusters import Cluster
from dossier.assemble.inputs import Annotated
from dossier.assemble.network import Choice, Constraint, Hull, Solution, Variable, solve
from dossier.assemble.readings import Reading, covers, read
from dossier.assemble.sentences import about_reading, quoted
from dossier.assemble.voices import document_time, time_at, time_of, voice_constraints
from dossier.model import EventMention, Passage, Step, Timex


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

    def solve(self) -> Solution:
        return solve(self.constraints, self.choices, self.hulls)

    def relate(self, later: Variable, earlier: Variable, low: int | None, high: int | None, step: Step, doubt: int = 0) -> None:
        self.constraints.append(Constraint(later, earlier, low, high, step.strength, (step,), doubt))


def event_time(cluster: int) -> Variable:
    """When an event was or began."""
    return f"event {cluster}"


def telling_time(cluster: int, document: int) -> Variable:
    """When it was or began as one document tells it."""
    return f"event {cluster} as told by {document}"


def gather(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Evidence:
    """All constraints that single documents and the identity of events across them give."""
    evidence = Evidence(documents, clusters)
    for cluster, members in enumerate(clusters):
        for member in members.mentions:
            evidence.cluster_of[member] = cluster
    for number, document in enumerate(documents):
        evidence.constraints += voice_constraints(document, number)
        _read_timexes(evidence, number, document)
        _take_printed_date(evidence, number, document)
    for cluster, members in enumerate(clusters):
        _tell(evidence, cluster, members)
    for number, document in enumerate(documents):
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


def _tell(evidence: Evidence, cluster: int, members: Cluster) -> None:
    """Every telling of an event, and that they tell one event."""
    documents = sorted({number for number, _ in members.mentions})
    for number in documents:
        mentions = [evidence.documents[number].said.events[index] for n, index in members.mentions if n == number]
        variable = event_time(cluster) if len(documents) == 1 else telling_time(cluster, number)
        _tell_once(evidence, number, variable, mentions)
        if variable != event_time(cluster):
            _same_event(evidence, cluster, number, any(m.spans for m in mentions), mentions[0])


def _same_event(evidence: Evidence, cluster: int, number: int, goes_on: bool, mention: EventMention) -> None:
    document = evidence.documents[number]
    passage = Passage(document.document.id, mention.start, mention.end)
    if goes_on:
        says = "it goes on in this document too: it began no later than this document has it"
        evidence.relate(
            telling_time(cluster, number), event_time(cluster), 0, None, Step("same event", says, "cross-document", passage)
        )
        return
    step = Step("same event", f"{document.document.name} tells the same event", "cross-document", passage)
    evidence.relate(event_time(cluster), telling_time(cluster, number), 0, 0, step)


def _tell_once(evidence: Evidence, number: int, variable: Variable, mentions: Iterable[EventMention]) -> None:
    """What one document says of when an event was."""
    document = evidence.documents[number]
    told_past = any(_is_told_past(m) for m in mentions)
    for mention in mentions:
        written = time_at(document, number, mention.start)
        if written is None:
            continue
        passage = Passage(document.document.id, mention.start, mention.end)
        word = quoted(document, mention.start, mention.end)
        timex = document.said.timexes[mention.timex] if mention.timex is not None else None
        if _is_told_past(mention) and not _points_forward(timex):
            says = f"told as past ({word}): on or before the day of writing"
            evidence.relate(written, variable, 0, None, Step("told in the past", says, "explicit", passage))
        elif _is_ahead(mention) and not told_past:
            _look_ahead(
                evidence, number, variable, mention, written, Step("planned", f"still ahead ({word})", "explicit", passage)
            )
        if mention.timex is not None:
            _date(evidence, number, variable, mention, written)
        if written.startswith("update") and _is_told_past(mention) and mention.timex is None:
            says = "what an update adds was not known when the document came out"
            evidence.relate(variable, document_time(number), 0, None, Step("update", says, "convention", passage), doubt=1)


def _is_told_past(mention: EventMention) -> bool:
    """Whether a mention presents its event as having happened, or as going on."""
    if mention.status == "planned" or mention.tense == "future":
        return False
    if mention.status == "demanded":
        return mention.kind == "demand" and mention.tense in ("past", "perfect", "present")
    return True


def _is_ahead(mention: EventMention) -> bool:
    return mention.status == "planned" or mention.tense == "future"


def _points_forward(timex: Timex | None) -> bool:
    return timex is not None and (timex.meaning.direction == "future" or timex.value == "FUTURE_REF")


def _look_ahead(
    evidence: Evidence, number: int, variable: Variable, mention: EventMention, written: Variable, step: Step
) -> None:
    """What is ahead is not before it was spoken of: before the telling where another tells it, else the time of writing."""
    if mention.told_by is not None:
        teller = evidence.cluster_of.get((number, mention.told_by))
        if teller is not None:
            evidence.relate(variable, event_time(teller), 0, None, step)
    elif mention.quotation is None and mention.tense != "past":
        evidence.relate(variable, written, 0, None, step)


def _date(evidence: Evidence, number: int, variable: Variable, mention: EventMention, written: Variable) -> None:
    """The event by its own time expression."""
    assert mention.timex is not None
    document = evidence.documents[number]
    timex = document.said.timexes[mention.timex]
    reading = evidence.readings.get((number, mention.timex))
    if reading is None:
        return
    if timex.meaning.kind == "stretch":
        if mention.spans:
            evidence.relate(variable, reading.first, 0, 0, reading.step)
        else:
            evidence.relate(variable, reading.first, 0, None, reading.step)
        return
    tied, chosen = covers(reading, variable)
    if mention.relation in ("until", "before"):
        tied = [Constraint(c.later, c.earlier, None, c.high, c.strength, c.steps) for c in tied]
        chosen = []
    elif mention.relation == "after":
        tied = [Constraint(c.later, c.earlier, c.low, None, c.strength, c.steps) for c in tied]
        chosen = []
    evidence.constraints += tied
    evidence.choices += chosen


def _order(evidence: Evidence, number: int, document: Annotated) -> None:
    """Stated orders between events."""
    for order in document.said.orders:
        earlier, later = (evidence.cluster_of.get((number, index)) for index in (order.earlier, order.later))
        if earlier is None or later is None or earlier == later:
            continue
        says = f"{quoted(document, order.cue.start, order.cue.end)} puts one before the other"
        passage = Passage(document.document.id, order.cue.start, order.cue.end)
        evidence.relate(event_time(later), event_time(earlier), 0, None, Step("stated order", says, "explicit", passage))
