"""What each telling of an event says of its time, and that several tellings are of one event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.assemble.clusters import Cluster
from dossier.assemble.evidence import Evidence, event_time
from dossier.assemble.network import Constraint, Hull, Variable
from dossier.assemble.readings import Reading, compatible, covers, lasting
from dossier.assemble.sentences import about_length, quoted
from dossier.assemble.voices import document_time, time_at
from dossier.model import EventMention, Passage, Step, Strength, Timex

_DOUBT_TENSE = 3
"""Tense yields to a printed or named date: "released" may be a participle of what is still to come."""

_DOUBT_NOUN = 4
"""A bare noun ("the launch") shows less of whether its event is past."""

_DOUBT_SAME_EVENT = 9
"""That two documents tell one event is our inference: it yields before anything a document says."""


@dataclass(slots=True)
class Unit:
    """Mentions of one event in one document that are dated by the same words, or by none."""

    document: int
    mentions: list[EventMention]
    variable: Variable


def take_apart(evidence: Evidence, cluster: int, members: Cluster) -> list[Unit]:
    """The tellings of an event. Each has a time of its own: what one document says of it dates no other document."""
    units: dict[tuple[int, int | None], Unit] = {}
    for number, index in sorted(members.mentions):
        mention = evidence.documents[number].said.events[index]
        timex = mention.timex if (number, mention.timex) in evidence.readings else None
        unit = units.setdefault((number, timex), Unit(number, [], f"{event_time(cluster)} as told by {number} ({timex})"))
        unit.mentions.append(mention)
        evidence.telling_of[number, index] = unit.variable
    return list(units.values())


def tell(evidence: Evidence, cluster: int, units: Sequence[Unit]) -> None:
    """What every telling of an event says, and that they tell one event."""
    goes_on = any(mention.spans for unit in units for mention in unit.mentions)
    for unit in units:
        told_past = any(_is_told(m) for other in units if other.document == unit.document for m in other.mentions)
        _tell_once(evidence, unit, told_past)
    disputed = [] if goes_on else [u for u in units if any(_exclude(evidence, u, other) for other in units if other is not u)]
    for unit in units:
        if unit not in disputed:
            evidence.links[cluster, unit.variable] = _same_event(evidence, cluster, unit, goes_on, units)
    dispute(evidence, cluster, [unit.variable for unit in disputed])
    if goes_on and len(units) > 1:
        _begin(evidence, cluster, units)


def _begin(evidence: Evidence, cluster: int, units: Sequence[Unit]) -> None:
    """Where a telling says since when it goes on, it began no earlier than the earliest date any telling gives."""
    dated = [u for u in units if any((u.document, m.timex) in evidence.readings for m in u.mentions)]
    if any(m.relation == "since" for u in dated for m in u.mentions):
        step = Step("beginning", "no document has it begin earlier", "cross-document")
        parts = tuple(u.variable for u in dated)
        evidence.hulls.append(Hull(event_time(cluster), parts, "convention", (step,), upper=False, doubt=_DOUBT_SAME_EVENT))


def dispute(evidence: Evidence, cluster: int, tellings: Sequence[Variable]) -> None:
    """The tellings give times that exclude one another: the event keeps bounds that hold them all."""
    if tellings:
        step = Step("told differently", "the documents put it on different days: both stand", "cross-document")
        evidence.hulls.append(Hull(event_time(cluster), tuple(tellings), "convention", (step,), doubt=_DOUBT_SAME_EVENT))


def _exclude(evidence: Evidence, a: Unit, b: Unit) -> bool:
    return any(_mentions_exclude(evidence, a.document, x, b.document, y) for x in a.mentions for y in b.mentions)


def _mentions_exclude(evidence: Evidence, first: int, a: EventMention, second: int, b: EventMention) -> bool:
    """Whether two mentions name calendar days that can never be the same."""
    if a.timex is None or b.timex is None or a.spans or b.spans or (first == second and a.timex == b.timex):
        return False
    if a.relation not in ("at", "") or b.relation not in ("at", ""):
        return False
    readings = evidence.readings.get((first, a.timex)), evidence.readings.get((second, b.timex))
    return readings[0] is not None and readings[1] is not None and not compatible(readings[0], readings[1])


def _same_event(evidence: Evidence, cluster: int, unit: Unit, goes_on: bool, units: Sequence[Unit]) -> Hull:
    """The event is when the telling has it; or, where it goes on and others tell it too, no later."""
    document = evidence.documents[unit.document]
    mention = unit.mentions[0]
    passage = Passage(document.document.id, mention.start, mention.end)
    name = document.document.name
    says = f"{name} tells the same course of events: it began no later than there" if goes_on else f"{name} tells the same event"
    strength: Strength = "cross-document" if len({u.document for u in units}) > 1 else "convention"
    alone = len(units) == 1
    steps = () if alone else (Step("same event", says, strength, passage),)
    link = Hull(event_time(cluster), (unit.variable,), "convention", steps, alone or not goes_on, doubt=_DOUBT_SAME_EVENT)
    evidence.hulls.append(link)
    return link


def _tell_once(evidence: Evidence, unit: Unit, told_past: bool) -> None:
    """What one document says of when an event was; ``told_past`` if it tells it as past in some place."""
    number, document = unit.document, evidence.documents[unit.document]
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


def _letter_of(evidence: Evidence, unit: Unit, passage: Passage) -> None:
    """A document that tells of writing a letter and carries one tells of that one."""
    if evidence.letters[unit.document] == 1:
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


def _look_ahead(evidence: Evidence, unit: Unit, mention: EventMention, written: Variable, step: Step) -> None:
    """What is ahead is not before it was spoken of: before the telling where another tells it, else the time of writing."""
    if mention.told_by is not None:
        teller = evidence.telling_of.get((unit.document, mention.told_by))
        if teller is not None:
            evidence.relate(unit.variable, teller, 0, None, step, _DOUBT_TENSE)
    elif mention.quotation is None and mention.tense != "past":
        evidence.relate(unit.variable, written, 0, None, step, _DOUBT_TENSE)


def _date(evidence: Evidence, unit: Unit, mention: EventMention, timex: Timex, written: Variable) -> None:
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


def _last(evidence: Evidence, unit: Unit, mention: EventMention, timex: Timex, written: Variable) -> None:
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
