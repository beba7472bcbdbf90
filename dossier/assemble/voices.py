"""Whose "today" it is: the time variables of a document, of a letter in it, of its readers' comments and of its update."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.assemble.inputs import Annotated
from dossier.assemble.network import Constraint, Variable
from dossier.assemble.places import timexes_in, zone_at
from dossier.model import Passage, Step, Timex, Zone


def document_time(number: int) -> Variable:
    """When document ``number`` of the case was first published or written."""
    return f"document {number}"


def time_at(document: Annotated, number: int, position: int) -> Variable | None:
    """The time of the voice that speaks at a position; None where only the page speaks."""
    zone = zone_at(document, position)
    if zone is None:
        return document_time(number)
    if zone.kind == "boilerplate":
        return None
    if zone.kind == "letter":
        return f"letter {number}"
    if zone.kind == "comment":
        return f"comment {number} {zone.start}"
    return f"update {number}" if zone.label == "update" else document_time(number)


def time_of(document: Annotated, number: int, timex: Timex) -> Variable | None:
    """What a time expression is counted from, if from the time of writing."""
    return None if timex.voice == "page" else time_at(document, number, timex.start)


def voice_constraints(document: Annotated, number: int) -> Iterator[Constraint]:
    """How the other times of a document lie to its own."""
    written = document_time(number)
    for zone in document.document.zones:
        passage = Passage(document.document.id, zone.start, min(zone.end, zone.start + 80))
        variable = time_at(document, number, zone.start)
        if variable is None or variable == written:
            continue
        if zone.kind == "letter":
            says = "a letter is not younger than the document that carries it"
            yield Constraint(written, variable, 0, None, "explicit", (Step("embedded letter", says, "explicit", passage),))
        elif zone.kind == "comment":
            says = "a reader's comment is not older than what it comments on"
            yield Constraint(variable, written, 0, None, "explicit", (Step("reader's comment", says, "explicit", passage),))
        else:
            says = "an update is not older than the first publication"
            yield Constraint(variable, written, 0, None, "explicit", (Step("update", says, "explicit", passage),))
            says = "an update that gives only a time of day is of the day of publication"
            if _is_clock_only(document, zone):
                yield Constraint(variable, written, 0, 0, "convention", (Step("update", says, "convention", passage),))


def _is_clock_only(document: Annotated, zone: Zone) -> bool:
    """Whether the heading of an update ("Update, 3:04 P.M.:") names an hour and no day."""
    near = [document.said.timexes[i] for i in timexes_in(document, zone.start, zone.start + 40)]
    return bool(near) and all(t.meaning.kind == "clock" for t in near)
