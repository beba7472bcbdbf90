"""Why something is as the case has it: the date of an event, a statement or a document; the identity and type of an actor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.case.find import Thing
from dossier.model import Actor, Event, Source, Statement, Step
from dossier.view.evidence import proof_lines, quoted
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import BLANK, Card, Line, heading, line
from dossier.view.words import count, strength


def why_card(index: CaseIndex, thing: Thing) -> Card:
    """The reasoning behind one thing of the case, step by step, with passages."""
    if isinstance(thing, Actor):
        return (line((thing.name, "strong"), (f"  {thing.type}", "dim")), *_identity(index, thing))
    if isinstance(thing, Source):
        title = line((thing.title or thing.document.name, "strong"), (f"  {thing.document.name}", "dim"))
        return (title, *proof_lines(index, thing.published, "Why this publication date"))
    if isinstance(thing, Statement):
        words = line((f"“{quoted(index, thing.passage)}”", "quote"), to=thing.passage, indent=1)
        return (words, *proof_lines(index, thing.anchor))
    return (line((thing.title, "strong"), (f"  {thing.id}", "dim")), *proof_lines(index, thing.anchor), *_one_event(index, thing))


def _identity(index: CaseIndex, actor: Actor) -> Iterator[Line]:
    yield BLANK
    yield heading("Why this is one actor, and of this type")
    if not actor.proof:
        names = ", ".join(dict.fromkeys((actor.name, *actor.aliases)))
        yield line(f"Every mention has the same name: {names}.")
    yield from _steps(index, actor.proof)


def _one_event(index: CaseIndex, event: Event) -> Iterator[Line]:
    if event.why_one:
        yield BLANK
        yield heading("Why these are one event")
        yield from _steps(index, event.why_one)
    if event.origins:
        yield BLANK
        yield heading(f"From {count(len(event.origins), 'independent origin')}")
    for origin in event.origins:
        sources = [source for key in origin.documents if (source := index.case.source(key))]
        yield line("  ", (", ".join(source_label(source) for source in sources), "strong"), f"  {origin.says}", indent=4)
        if origin.passage is not None:
            yield line(f"    “{quoted(index, origin.passage)}”", to=origin.passage, indent=5)


def _steps(index: CaseIndex, steps: Iterable[Step]) -> Iterator[Line]:
    for number, step in enumerate(steps, 1):
        yield line((f"{number} ", "key"), step.says, (f"  {strength(step)}", "dim"), to=step.passage, indent=2)
        if step.passage is not None:
            source = index.case.source(step.passage.document)
            label = f"  {source_label(source)}" if source else ""
            yield line(f"  “{quoted(index, step.passage)}”", (label, "dim"), to=step.passage, indent=3)
