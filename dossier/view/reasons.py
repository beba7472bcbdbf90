"""Why something is as the case has it: the date of an event, a statement or a document; the identity and type of an actor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.case.find import Thing
from dossier.model import Actor, Conflict, Event, Passage, Source, Statement, Step
from dossier.view.disputes import conflict_card
from dossier.view.evidence import proof_lines, quoted, step_lines
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import BLANK, Card, Line, heading, line
from dossier.view.words import CONFLICT, count


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
    if isinstance(thing, Conflict):
        return conflict_card(index, thing, 0)
    return (
        line((thing.title, "strong"), (f"  {thing.id}", "dim")),
        *proof_lines(index, thing.anchor),
        *_disputed(index, thing),
        *_one_event(index, thing),
    )


def _identity(index: CaseIndex, actor: Actor) -> Iterator[Line]:
    yield BLANK
    yield heading("Why this is one actor, and of this type")
    if not actor.proof:
        names = ", ".join(dict.fromkeys((actor.name, *actor.aliases)))
        yield line(f"Every mention has the same name: {names}.")
    yield from _steps(index, actor.proof)


def _disputed(index: CaseIndex, event: Event) -> Iterator[Line]:
    """What contradicts the date: the other sides stand, they move no bound."""
    for conflict in index.case.conflicts_of(event):
        if conflict.kind == "date":
            yield line((f"{CONFLICT.glyph} ", "conflict"), (f"{'disputed':<9} ", "dim"), conflict.says, indent=2)


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
    """Steps that say the same are one, with all their passages; no passage is quoted twice."""
    alike: dict[str, list[Step]] = {}
    for step in steps:
        alike.setdefault(step.says, []).append(step)
    quotes: set[Passage] = set()
    for number, group in enumerate(alike.values(), 1):
        passages = [step.passage for step in group if step.passage is not None]
        yield from step_lines(index, number, group[0], quotes, passages)
