"""How fast a case answers: search, filters, names, JSON and listings, on a made-up case of a given number of events.

    python benchmarks/ask_case.py [--events 100000]

Prints a line a question: the first answer (indexes are built then) and the median of the next ones, in milliseconds
of processor time.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import random
import resource
import statistics
import time
from collections.abc import Callable

from dossier.case import Case, Query
from dossier.case.find import find_actor, find_anything
from dossier.case.search import Searcher
from dossier.days import day
from dossier.model import (
    Actor,
    ActorMention,
    Anchor,
    CaseData,
    Document,
    Event,
    Origin,
    Part,
    Passage,
    Source,
    Telling,
    Zone,
)
from dossier.report import listings, shapes
from dossier.report.brief import case_brief
from dossier.report.jsontext import object_lines
from dossier.report.markdown import markdown
from dossier.report.terminal import Surface

WORDS = (
    "harbour council engineer report letter bridge flood minister bank contract witness court depot advance meeting village "
    "inquiry truck account schedule guarantee statement fire barrier permit ferry station market clinic archive"
).split()
PER_DOCUMENT = 50
"""Events that a document tells: a long report."""


def made_up(events: int) -> Case:
    """A case with one sentence an event and an actor for every forty events."""
    dice = random.Random(7)
    actors = [f"{dice.choice(WORDS).title()} {dice.choice(WORDS).title()} {number}" for number in range(max(events // 40, 1))]
    sources: list[Source] = []
    told: list[Event] = []
    for start in range(0, events, PER_DOCUMENT):
        sentences = [
            f"On day {number} {actors[number % len(actors)]} of Vařany {' '.join(dice.choices(WORDS, k=14))}."
            for number in range(start, min(start + PER_DOCUMENT, events))
        ]
        text = "\n".join(sentences)
        key = hashlib.sha256(text.encode()).hexdigest()
        document = Document(key, f"{start:06d}.txt", "text/plain", "utf-8", text, (Zone("body", "", 0, len(text)),))
        sources.append(Source(document, sentences[0], "news", None, "en", anchor(dice)))
        at = 0
        for number, sentence in enumerate(sentences, start):
            passage = Passage(key, at, at + len(sentence))
            at += len(sentence) + 1
            told.append(
                Event(
                    f"e-{number:08x}",
                    sentence[:60],
                    dice.choice(["meeting", "statement", "report"]),
                    "reported",
                    anchor(dice),
                    (Part(f"a{number % len(actors)}", "agent"),),
                    (Telling(Passage(key, passage.start, passage.start + 2), passage, "reported"),),
                    (Origin((key,), "own report"),),
                )
            )
    told.sort(key=lambda event: event.anchor.earliest or 0)
    people = tuple(
        Actor(f"a{n}", name, "person", (name,), (), (ActorMention(told[n].tellings[0].passage, "name"),))
        for n, name in enumerate(actors)
    )
    return Case(CaseData("1", tuple(sources), people, tuple(told), (), ()))


def anchor(dice: random.Random) -> Anchor:
    low = day(1990) + dice.randrange(12000)
    high = low + dice.choice([0, 0, 0, 6, 30])
    return Anchor(low, high, "", "day" if low == high else "interval", "as told", "explicit")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def measure(name: str, ask: Callable[[], object], times: int = 5) -> None:
    spent: list[float] = []
    for _ in range(times):
        begun = time.process_time()
        ask()
        spent.append((time.process_time() - begun) * 1000)
    later = f"{statistics.median(spent[1:]):10.1f}" if times > 1 else " " * 10
    print(f"{name:44} {spent[0]:10.1f} {later}")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    arguments.add_argument("--events", type=int, default=100_000)
    case = made_up(arguments.parse_args().events)
    searcher = Searcher(case)
    print(f"{len(case.data.events):,} events, {len(case.actors):,} actors, {len(case.sources):,} documents")
    print(f"{'milliseconds':44} {'first':>10} {'next':>10}")
    for query in ("bridge", "bridge council", "varany", "e", '"harbour council"', "nothing of it"):
        measure(f"search {query}", lambda query=query: searcher.search(query))  # type: ignore[misc]
    measure("timeline of an actor", lambda: case.timeline(Query(actor="a7")))
    measure("timeline of a window", lambda: case.timeline(Query(earliest=day(1999), latest=day(2000))))
    measure("timeline with words", lambda: case.timeline(Query(text="bridge council")))
    measure("timeline of a document", lambda: case.timeline(Query(source="000100.txt")))
    measure("find an actor by part", lambda: find_actor(case, "harbour"))
    measure("find anything that is not there", lambda: find_anything(case, "qwertz"))
    measure("timeline as JSON", lambda: list(object_lines(shapes.timeline(case, case.timeline()))), 1)
    measure("timeline as records", lambda: listings.timeline(Surface(io.StringIO(), environment={}), case.timeline()), 1)
    measure("timeline in a terminal", lambda: listings.timeline(Surface(Terminal(), environment={}), case.timeline()), 1)
    measure("brief", lambda: markdown(case_brief(case)), 1)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MiB")


if __name__ == "__main__":
    main()
