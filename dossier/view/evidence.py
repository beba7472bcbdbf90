"""The event card: what happened, when and how sure that is, who, each document that tells it, proof of its date, conflicts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.model import Anchor, Event, Part, Passage, Step, Telling
from dossier.view.cells import cut_at_word
from dossier.view.dates import basis, bounds_sentence, date_gloss, date_label
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import BLANK, Card, Line, Ref, heading, line
from dossier.view.words import CERTAINTIES, CONFLICT, SEPARATOR, STATUSES, certainty, count, step_part, strength

WHY, TOLD, WHO, AGAINST = "why", "told", "who", "conflicts"
"""Keys of the sections that a screen jumps to."""


def event_card(index: CaseIndex, event: Event) -> Card:
    """Everything known of an event, each line leading to what it rests on."""
    return (
        *_head(event),
        *_actors(index, event.parts),
        *_tellings(index, event),
        *_conflicts(index, event),
        *proof_lines(index, event.anchor),
        *_origins(index, event),
    )


def summary(event: Event) -> str:
    """How an event is told, in one line: status, documents, independent origins, conflicts."""
    parts = [
        STATUSES[event.status].word,
        count(len(documents_of(event)), "document"),
        count(len(event.origins), "independent origin") if event.origins else "",
        count(len(event.conflicts), "conflict") if event.conflicts else "",
    ]
    return f" {SEPARATOR.glyph} ".join(part for part in parts if part)


def documents_of(event: Event) -> list[str]:
    """Ids of the documents that tell it, once each."""
    return list(dict.fromkeys(telling.trigger.document for telling in event.tellings))


def quoted(index: CaseIndex, passage: Passage, most: int = 320) -> str:
    """A passage's words on one line, cut after a word when very long."""
    return cut_at_word(" ".join(index.case.words(passage).split()), most)


def passage_line(index: CaseIndex, passage: Passage, indent: int = 2) -> Line:
    """A passage in quotation marks, leading to its place."""
    return line(" " * indent, (f"“{quoted(index, passage)}”", "quote"), to=passage, indent=indent + 1)


def proof_lines(index: CaseIndex, anchor: Anchor, title: str = "Why this date") -> Iterator[Line]:
    """The proof of a date as a chain: each step by its part, its words and its passage, each thing once; then the result."""
    yield BLANK
    yield heading(title, WHY)
    if not anchor.proof:
        yield line(("No passage bounds this date.", "dim"))
    quotes: set[Passage] = set()
    for number, step in enumerate(_without_echo(anchor.proof), 1):
        yield from step_lines(index, number, step, quotes, part=f"{step_part(step):<9} ")
    yield line("→ ", (date_label(anchor), "strong"), f"  {date_gloss(anchor)}", indent=2)
    if len(anchor.candidates) > 1:
        yield line(("  one of: ", "dim"), "; ".join(bounds_sentence(window) for window in anchor.candidates), indent=4)


def step_lines(
    index: CaseIndex, number: int, step: Step, quotes: set[Passage], passages: Sequence[Passage] = (), part: str = ""
) -> Iterator[Line]:
    """A step: its ``part`` in the chain and what it says; then how strong that is and where it stands; then the words it rests
    on, unless it says them itself or ``quotes`` has them from a step before. ``passages`` are further ones it rests on alike."""
    rests_on = tuple(dict.fromkeys(([step.passage] if step.passage else []) + list(passages)))
    where = list(dict.fromkeys(_label(index, passage) for passage in rests_on))
    yield line((f"{number} ", "key"), (part, "dim"), step.says, to=step.passage, indent=4)
    yield line((f"    {f' {SEPARATOR.glyph} '.join([strength(step), *where])}", "dim"), to=step.passage, indent=4)
    for passage in rests_on:
        words = quoted(index, passage, 160)
        if passage not in quotes and words not in step.says:
            yield line("    ", (f"“{words}”", "quote"), to=passage, indent=5)
        quotes.add(passage)


def _without_echo(steps: Sequence[Step]) -> list[Step]:
    """Without what a date in full says where another step gives it as the one that the document prints."""
    echoed = {step.passage for step in steps if step.rule == _PRINTED}
    return [step for step in steps if step.rule != _IN_FULL or step.passage not in echoed]


_IN_FULL, _PRINTED = "date in full", "printed date"


def _label(index: CaseIndex, passage: Passage) -> str:
    source = index.case.source(passage.document)
    return source_label(source) if source else ""


def _head(event: Event) -> Iterator[Line]:
    sign = CERTAINTIES[certainty(event.anchor)]
    status = STATUSES[event.status]
    yield line((event.title, "strong"))
    label = date_label(event.anchor)
    told = f"  “{event.anchor.text}”" if event.anchor.text not in ("", label) else ""
    yield line(f"{sign.glyph} ", (label, "strong"), (told, "quote"), indent=2)
    yield line((f"  {bounds_sentence(event.anchor)}{basis(event.anchor)}", "dim"), indent=2)
    yield line((f"{status.glyph} ", event.status), (summary(event), event.status), indent=2)
    yield line((f"  {event.kind} {SEPARATOR.glyph} {event.id}", "dim"))


def _actors(index: CaseIndex, parts: tuple[Part, ...]) -> Iterator[Line]:
    if not parts:
        return
    yield BLANK
    yield heading("Who", WHO)
    for part in parts:
        actor = index.case.actor(part.actor)
        if actor is None:
            continue
        title = actor.roles[0].title if actor.roles else actor.type
        yield line(
            (f"{part.role:<10} ", "dim"), (actor.name, "link"), (f"  {title}", "dim"), to=Ref("actor", actor.id), indent=11
        )


def _tellings(index: CaseIndex, event: Event) -> Iterator[Line]:
    yield BLANK
    yield heading(f"Told by {count(len(documents_of(event)), 'document')}", TOLD)
    for document in documents_of(event):
        source = index.case.source(document)
        if source is None:
            continue
        tellings = [telling for telling in event.tellings if telling.trigger.document == document]
        yield line(
            (source_label(source), "link"),
            (f"  {source.document.name} {SEPARATOR.glyph} {date_label(source.published)}", "dim"),
            to=Ref("document", document),
            indent=2,
        )
        for telling in tellings:
            yield _telling(index, telling)


def _telling(index: CaseIndex, telling: Telling) -> Line:
    status = STATUSES[telling.status]
    trigger, passage = telling.trigger, telling.passage
    text = index.case.document(passage.document).text
    inside = passage.start <= trigger.start and trigger.end <= passage.end
    before = text[passage.start : trigger.start] if inside else text[passage.start : passage.end]
    after = text[trigger.end : passage.end] if inside else ""
    word = text[trigger.start : trigger.end] if inside else ""
    return line(
        (f"  {status.glyph} {status.word}: ", telling.status),
        ("“" + " ".join(before[-400:].split("\n")), "quote"),
        (word, "mark"),
        (" ".join(after[:400].split("\n")) + "”", "quote"),
        to=trigger if inside else passage,
        indent=4,
    )


def _conflicts(index: CaseIndex, event: Event) -> Iterator[Line]:
    found = index.case.conflicts_of(event)
    if not found:
        return
    yield BLANK
    yield heading("Conflicts", AGAINST)
    for conflict in found:
        yield line((f"{CONFLICT.glyph} {conflict.kind}: ", "conflict"), conflict.says, to=Ref("conflict", conflict.id), indent=2)
        for side in conflict.sides:
            yield line("  ", (side.says, "text"), (f"  “{quoted(index, side.passage, 120)}”", "quote"), to=side.passage, indent=4)


def _origins(index: CaseIndex, event: Event) -> Iterator[Line]:
    if event.why_one:
        yield BLANK
        yield heading("Why these are one event", "one")
        for step in {step.says: step for step in reversed(event.why_one)}.values():
            yield line("· ", step.says, to=step.passage, indent=2)
    if event.origins:
        yield BLANK
        yield heading(f"From {count(len(event.origins), 'independent origin')}", "origins")
        for origin in event.origins:
            names = ", ".join(source_label(source) for key in origin.documents if (source := index.case.source(key)))
            yield line("· ", names, (f"  {origin.says}", "dim"), to=origin.passage, indent=2)
