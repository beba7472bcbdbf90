#!/usr/bin/env python3
"""Makes a case on disk with any number of events, through the real store, to measure the app and the commands with.

    make_case.py --events N DIR

The documents are made up, the same for the same N. Titles begin with ``ev-0000001`` and so on; one of them, at seven tenths, has
the word zanzibarite. The documents, their originals and tables are what reading would store; annotations are left empty and the
assembled case is kept as it is, so no annotator runs."""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dossier.days import add_months, civil, day, iso, month_bounds, timeline_order
from dossier.model import (
    Actor,
    ActorMention,
    ActorRole,
    ActorType,
    Anchor,
    Annotations,
    CaseData,
    Conflict,
    Document,
    Event,
    EventStatus,
    Origin,
    Part,
    Passage,
    Side,
    Source,
    Statement,
    Step,
    Telling,
    Zone,
)
from dossier.workspace import Workspace, _case_key, fingerprint
from store.records import Addition, Kept

PER_DOCUMENT = 200
FIRST = day(1948, 3, 1)
DAYS = 27_000
_GIVEN = "Anna Boris Clara David Elena Farid Greta Hugo Irina Jonas Karin Leon Maria Nadia Omar Petra Rosa Stefan".split()
_FAMILY = "Abel Brandt Castellan Dorn Eklund Ferrari Grau Hartmann Ivanova Jansen Keller Lindqvist Moretti Novak Okafor".split()
_BODIES = ("Nordhafen Bank", "Ministry of Works", "Baltic Freight", "City Council", "Port Authority", "Daily Courier")
_DEEDS = "meets pays writes calls files hears transfers signs reports visits arrests states".split()
_PLACES = "Hamburg Lisbon Riga Basel Trieste Malmo Gdansk Antwerp Bergen Valletta Genoa Rostock".split()
_WORDS = """the contract was signed before notice reached the council and payment of the third instalment had been delayed
because the bank refused to accept a guarantee offered by the company whose directors denied an earlier agreement""".split()
_STATUSES: tuple[EventStatus, ...] = ("reported",) * 14 + ("alleged",) * 3 + ("denied", "planned", "confirmed")


@dataclass(frozen=True, slots=True)
class Told:
    """An event before it has a place in a document."""

    number: int
    title: str
    sentence: str
    low: int | None
    high: int | None
    actors: tuple[str, ...]
    status: EventStatus


def tell(events: int) -> Iterator[Told]:
    """Events in rough order of time: four in five known to the day, the others to the month, the year, or not at all."""
    dice = random.Random(7)
    names = [f"{given} {family}" for given in _GIVEN for family in _FAMILY]
    for number in range(1, events + 1):
        date = FIRST + DAYS * number // events
        actors = tuple(dice.sample(names, dice.choice((1, 1, 2)))) + ((dice.choice(_BODIES),) if dice.random() < 0.5 else ())
        rare = " zanzibarite" if number == max(events * 7 // 10, 1) else ""
        words = " ".join(dice.choices(_WORDS, k=dice.randint(8, 18)))
        title = f"ev-{number:07d} {actors[0]} {dice.choice(_DEEDS)} in {dice.choice(_PLACES)}{rare}"
        low, high = _bounds(dice, date)
        yield Told(
            number,
            title,
            f"{title}{' with ' if actors[1:] else ''}{' and '.join(actors[1:])}: {words}.",
            low,
            high,
            actors,
            dice.choice(_STATUSES),
        )


def _bounds(dice: random.Random, date: int) -> tuple[int | None, int | None]:
    luck = dice.random()
    if luck < 0.8:
        return date, date
    if luck < 0.95:
        month = month_bounds(*civil(date)[:2])
        return month.earliest, month.latest
    if luck < 0.98:
        return date, add_months(date, 12)
    return (date, None) if luck < 0.99 else (None, None)


def make_data(events: int) -> CaseData:
    """The assembled case."""
    sources: list[Source] = []
    made: list[Event] = []
    statements: list[Statement] = []
    mentions: dict[str, list[ActorMention]] = {}
    told = list(tell(events))
    for begin in range(0, len(told), PER_DOCUMENT):
        group = told[begin : begin + PER_DOCUMENT]
        text = f"Notes {begin // PER_DOCUMENT + 1}\n\n" + "\n".join(one.sentence for one in group) + "\n"
        key = hashlib.sha256(text.encode()).hexdigest()
        name = f"notes-{begin // PER_DOCUMENT + 1:05d}.txt"
        document = Document(key, name, "text", "utf-8", text, (Zone("body", "", 0, len(text)),))
        last = max((one.high for one in group if one.high is not None), default=FIRST)
        printed = Anchor(last, last, iso(last), "day", "", "explicit")
        sources.append(Source(document, f"Notes {begin // PER_DOCUMENT + 1}", "notes", None, "en", printed))
        at = text.index(group[0].sentence)
        for one in group:
            made.append(_event(one, key, at))
            for actor in one.actors:
                start = at + one.sentence.find(actor)
                if start >= at:
                    mentions.setdefault(actor, []).append(ActorMention(Passage(key, start, start + len(actor)), "name"))
            if one.number % 20 == 0:
                statements.append(_statement(one, key, at))
            at += len(one.sentence) + 1
    made.sort(key=lambda event: timeline_order(event.anchor))
    actors = tuple(_actor(name, found) for name, found in mentions.items())
    conflicts = tuple(_conflict(event, made[row + 1]) for row, event in enumerate(made[:-1]) if row % 500 == 0)
    return CaseData("benchmark", tuple(sources), actors, tuple(made), tuple(statements), conflicts)


def _event(one: Told, document: str, at: int) -> Event:
    sentence = Passage(document, at, at + len(one.sentence))
    trigger = Passage(document, at, at + 10)
    step = Step("printed", "The notes print the date.", "explicit", sentence)
    precision = "day" if one.low == one.high and one.low is not None else "interval" if one.low is not None else "open"
    edtf = iso(one.low) if one.low is not None else ""
    when = Anchor(one.low, one.high, edtf, precision, "", "explicit", proof=(step,))  # type: ignore[arg-type]
    parts = tuple(Part(name, "agent" if place == 0 else "other") for place, name in enumerate(one.actors))
    origins = (Origin((document,), "notes of its own"),)
    return Event(
        f"e{one.number:07d}", one.title, "other", one.status, when, parts, (Telling(trigger, sentence, one.status),), origins
    )


def _statement(one: Told, document: str, at: int) -> Statement:
    when = Anchor(one.low, one.high, "", "day", "", "explicit")
    place = Passage(document, at + 11, at + len(one.sentence))
    stance = "denies" if one.number % 40 else "says"
    return Statement(f"s{one.number:07d}", "indirect", one.actors[0], None, "said", stance, None, None, when, place)  # type: ignore[arg-type]


def _actor(name: str, found: list[ActorMention]) -> Actor:
    kind: ActorType = "organisation" if name in _BODIES else "person"
    return Actor(name, name, kind, (name,), (ActorRole("party", found[0].passage),), tuple(found))


def _conflict(one: Event, other: Event) -> Conflict:
    sides = (Side("one day", one.tellings[0].passage), Side("another day", other.tellings[0].passage))
    return Conflict(f"c-{one.id}", "date", f"The day of {one.title[:40]}", "possible", sides)


def keep(data: CaseData, home: Path) -> None:
    """Stores documents and case, as reading would."""
    workspace = Workspace.create(home)
    made_by = fingerprint.of_annotators()
    additions = [Addition(_bytes(source), source.document.name, _kept(source, made_by)) for source in data.sources]
    workspace.store.add(additions, made_by)
    workspace.store.refresh()
    rows = {key: row for key, row in workspace.store.documents().items() if row.state == "current"}
    workspace.store.keep_case(_case_key(rows, workspace.store.decisions().head), data)


def _bytes(source: Source) -> bytes:
    return source.document.text.encode()


def _kept(source: Source, made_by: str) -> Kept:
    nothing: tuple[()] = ()
    said = Annotations(source.document.id, made_by, "en", "unknown", None, *[nothing] * 10)
    return Kept(source.document, said)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=100_000, metavar="N")
    parser.add_argument("folder", type=Path, metavar="DIR")
    given = parser.parse_args()
    if given.events < 1:
        parser.error("N must be 1 or more")
    keep(make_data(given.events), given.folder)
    print(f"{given.folder}: {given.events:,} events")
    return 0


if __name__ == "__main__":
    sys.exit(main())
