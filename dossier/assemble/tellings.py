"""What each telling of an event says of its time, and that several tellings are of one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.assemble.clusters import Cluster
from dossier.assemble.evidence import Evidence, event_time
from dossier.assemble.network import Constraint, Hull, Variable
from dossier.assemble.readings import Reading, compatible, covers, lasting
from dossier.assemble.sentences import about_length, quoted
from dossier.assemble.voices import document_time, time_at
from dossier.model import EventMention, Passage, Step, Timex

_DOUBT_TENSE = 3
"""Tense yields to a printed or named date: "released" may be a participle of what is still to come."""

_DOUBT_NOUN = 4
"""A bare noun ("the launch") shows less of whether its event is past."""

_DOUBT_SAME_EVENT = 9
"""That two documents tell one event is our inference: it yields before anything a document says."""


@dataclass(slots=True)
class _Unit:
    """Mentions in one document whose times can be one."""

    document: int
    mentions: list[EventMention]
    variable: Variable = ""


def tell(evidence: Evidence, cluster: int, members: Cluster) -> None:
    """Every telling of an event, and that they tell one event."""
    units = list(_units(evidence, members))
    goes_on = any(evidence.documents[n].said.events[i].spans for n, i in members.mentions)
    for number, unit in enumerate(units):
        alone = len(units) == 1
        unit.variable = event_time(cluster) if alone else f"{event_time(cluster)} as told by {unit.document} ({number})"
        _tell_once(evidence, unit)
        evidence.tellings.setdefault(cluster, []).append(unit.variable)
    if len(units) == 1:
        return
    disputed = [] if goes_on else [u for u in units if any(_exclude(evidence, u, other) for other in units if other is not u)]
    for unit in units:
        if unit not in disputed:
            evidence.links[cluster, unit.variable] = _same_event(evidence, cluster, unit, goes_on)
    dispute(evidence, cluster, [unit.variable for unit in disputed])
    if goes_on:
        _begin(evidence, cluster, units)


def _begin(evidence: Evidence, cluster: int, units: Sequence[_Unit]) -> None:
    """Where a telling says since when it goes on, it began no earlier than the earliest date any telling gives."""
    dated = [u for u in units if any(m.timex is not None and (u.document, m.timex) in evidence.readings for m in u.mentions)]
    if any(m.relation == "since" for u in dated for m in u.mentions):
        step = Step("beginning", "no document has it begin earlier", "cross-document")
        parts = tuple(u.variable for u in dated)
        evidence.hulls.append(Hull(event_time(cluster), parts, "convention", (step,), upper=False, doubt=_DOUBT_SAME_EVENT))


def dispute(evidence: Evidence, cluster: int, tellings: Sequence[Variable]) -> None:
    """The tellings give times that exclude one another: the event keeps bounds that hold them all."""
    if tellings:
        step = Step("told differently", "the documents put it on different days: both stand", "cross-document")
        evidence.hulls.append(Hull(event_time(cluster), tuple(tellings), "convention", (step,), doubt=_DOUBT_SAME_EVENT))


def _units(evidence: Evidence, members: Cluster) -> Iterator[_Unit]:
    by_document: dict[int, list[EventMention]] = {}
    for number, index in members.mentions:
        by_document.setdefault(number, []).append(evidence.documents[number].said.events[index])
    for number in sorted(by_document):
        units = [_Unit(number, [])]
        for mention in by_document[number]:
            fits = (u for u in units if not any(_mentions_exclude(evidence, number, mention, number, m) for m in u.mentions))
            unit = next(fits, None)
            if unit is None:
                unit = _Unit(number, [])
                units.append(unit)
            unit.mentions.append(mention)
        yield from units


def _exclude(evidence: Evidence, a: _Unit, b: _Unit) -> bool:
    return any(_mentions_exclude(evidence, a.document, x, b.document, y) for x in a.mentions for y in b.mentions)


def _mentions_exclude(evidence: Evidence, first: int, a: EventMention, second: int, b: EventMention) -> bool:
    """Whether two mentions name calendar days that can never be the same."""
    if a.timex is None or b.timex is None or a.spans or b.spans or (first == second and a.timex == b.timex):
        return False
    if a.relation not in ("at", "") or b.relation not in ("at", ""):
        return False
    readings = evidence.readings.get((first, a.timex)), evidence.readings.get((second, b.timex))
    return readings[0] is not None and readings[1] is not None and not compatible(readings[0], readings[1])


def _same_event(evidence: Evidence, cluster: int, unit: _Unit, goes_on: bool) -> Constraint:
    document = evidence.documents[unit.document]
    mention = unit.mentions[0]
    passage = Passage(document.document.id, mention.start, mention.end)
    name = document.document.name
    says = f"{name} tells the same course of events: it began no later than there" if goes_on else f"{name} tells the same event"
    step = Step("same event", says, "cross-document", passage)
    high = None if goes_on else 0
    link = Constraint(unit.variable, event_time(cluster), 0, high, "convention", (step,), _DOUBT_SAME_EVENT)
    evidence.constraints.append(link)
    return link


def _tell_once(evidence: Evidence, unit: _Unit) -> None:
    """What one document says of when an event was."""
    number, document = unit.document, evidence.documents[unit.document]
    told_past = any(_is_told(m) for m in unit.mentions)
    for mention in unit.mentions:
        written = time_at(document, number, mention.start)
        if written is None:
            continue
        passage = Passage(document.document.id, mention.start, mention.end)
        word = quoted(document, mention.start, mention.end)
        timex = document.said.timexes[mention.timex] if mention.timex is not None else None
        if _is_told(mention) and not _points_forward(timex):
            noun = not mention.tense
            manner = "going on" if mention.tense == "present" else "having happened"
            says = f"told as {manner} ({word}): on or before {_day_of(written)}"
            step = Step("told as past", says, "convention" if noun else "explicit", passage)
            evidence.relate(written, unit.variable, 0, None, step, _DOUBT_NOUN if noun else _DOUBT_TENSE)
            if written.startswith("update") and timex is None:
                says = "what an update adds was not known when the document came out"
                step = Step("update", says, "convention", passage)
                evidence.relate(unit.variable, document_time(number), 0, None, step, _DOUBT_NOUN)
        elif _is_ahead(mention) and not told_past:
            step = Step("told as ahead", f"still ahead where it is told ({word})", "explicit", passage)
            _look_ahead(evidence, unit, mention, written, step)
        if timex is not None:
            _date(evidence, unit, mention, timex, written)
        if mention.kind == "letter" and mention.tense and timex is None:
            _letter_of(evidence, unit, passage)


def _letter_of(evidence: Evidence, unit: _Unit, passage: Passage) -> None:
    """A document that tells of writing a letter and carries one tells of that one."""
    zones = evidence.documents[unit.document].document.zones
    if sum(zone.kind == "letter" for zone in zones) == 1:
        step = Step("embedded letter", "the document carries the letter whose writing it tells", "convention", passage)
        evidence.relate(unit.variable, f"letter {unit.document}", 0, 0, step, _DOUBT_NOUN)


def _day_of(written: Variable) -> str:
    voice = written.split()[0]
    return "the day of writing" if voice == "document" else f"the day of the {voice}"


def _is_told(mention: EventMention) -> bool:
    """Whether a mention presents its event as having happened, or as going on."""
    if _is_ahead(mention):
        return False
    if mention.status == "demanded":
        return mention.kind == "demand" and mention.tense in ("past", "perfect", "present")
    return True


def _is_ahead(mention: EventMention) -> bool:
    return mention.status == "planned" or mention.tense == "future"


def _points_forward(timex: Timex | None) -> bool:
    return timex is not None and (timex.meaning.direction == "future" or timex.value == "FUTURE_REF")


def _look_ahead(evidence: Evidence, unit: _Unit, mention: EventMention, written: Variable, step: Step) -> None:
    """What is ahead is not before it was spoken of: before the telling where another tells it, else the time of writing."""
    if mention.told_by is not None:
        teller = evidence.cluster_of.get((unit.document, mention.told_by))
        if teller is not None:
            evidence.relate(unit.variable, event_time(teller), 0, None, step, _DOUBT_TENSE)
    elif mention.quotation is None and mention.tense != "past":
        evidence.relate(unit.variable, written, 0, None, step, _DOUBT_TENSE)


def _date(evidence: Evidence, unit: _Unit, mention: EventMention, timex: Timex, written: Variable) -> None:
    """The event by its own time expression."""
    assert mention.timex is not None
    if timex.type == "DURATION":
        _last(evidence, unit, mention, timex, written)
        return
    reading = evidence.readings.get((unit.document, mention.timex))
    if reading is None:
        return
    tied, chosen = covers(reading, unit.variable)
    if mention.relation in ("until", "before"):
        tied = [Constraint(c.later, c.earlier, None, c.high, c.strength, c.steps, c.doubt) for c in tied]
        chosen = []
    elif mention.relation == "after":
        tied = [Constraint(c.later, c.earlier, c.low, None, c.strength, c.steps, c.doubt) for c in tied]
        chosen = []
    evidence.constraints += tied
    evidence.choices += chosen


def _last(evidence: Evidence, unit: _Unit, mention: EventMention, timex: Timex, written: Variable) -> None:
    """What goes on for a while up to writing began that long ago; what happened within it is not older."""
    assert mention.timex is not None
    reading: Reading | None = evidence.readings.get((unit.document, mention.timex))
    if reading is not None:
        evidence.relate(unit.variable, reading.first, 0, 0 if mention.spans else None, reading.step)
        return
    shortest = lasting(timex)
    if shortest and mention.relation == "during" and mention.tense in ("perfect", "present"):
        document = evidence.documents[unit.document]
        evidence.relate(written, unit.variable, shortest, None, about_length(document, timex, shortest, _day_of(written)))
