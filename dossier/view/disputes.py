"""Conflicts and statements as cards: the sides of a conflict next to each other; who said what, when, to whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from dossier.model import Conflict, Event, Side, Statement
from dossier.view.cells import break_lines, fit
from dossier.view.dates import date_label
from dossier.view.evidence import proof_lines, quoted
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import BLANK, Card, Line, Piece, Ref, heading, line
from dossier.view.people import event_line
from dossier.view.printable import one_line
from dossier.view.words import CONFLICT, STANCES

WEIGHTS = {
    "incompatible": "cannot both be true",
    "possible": "may not both be true",
    "compatible": "told differently; both can be true",
}

SIDE_BY_SIDE = 60
"""Cells from which on two sides stand next to each other."""


def conflict_card(index: CaseIndex, conflict: Conflict, cells: int) -> Card:
    """A conflict with its sides, and the events it touches."""
    sides = conflict.sides
    pair = len(sides) == 2 and cells >= SIDE_BY_SIDE
    events = index.case.events_in(conflict)
    return (
        line((f"{CONFLICT.glyph} ", "conflict"), (conflict.says, "strong"), indent=2),
        line((f"  {conflict.kind}: {WEIGHTS[conflict.weight]}", "conflict")),
        BLANK,
        *(_beside(index, sides[0], sides[1], cells) if pair else _below(index, sides)),
        *(_sources(index, sides) if pair else ()),
        *_touched(events),
    )


def _beside(index: CaseIndex, left: Side, right: Side, cells: int) -> Iterator[Line]:
    column = (cells - 3) // 2
    columns = [_column(index, side, column) for side in (left, right)]
    for one, two in zip_longest(*columns, fillvalue=Piece("")):
        yield Line((Piece(fit(one.text, column), one.tone), Piece(" │ ", "dim"), Piece(two.text, two.tone)))


def _column(index: CaseIndex, side: Side, cells: int) -> list[Piece]:
    source = index.case.source(side.passage.document)
    label = f"{source_label(source)}, {date_label(source.published)}" if source else ""
    found: list[Piece] = []
    for text, tone in ((side.says, "strong"), (label, "dim"), (f"“{quoted(index, side.passage)}”", "quote")):
        safe = one_line(text)
        found.extend(Piece(safe[a:b].rstrip(), tone) for a, b in break_lines(safe, 0, len(safe), cells))  # type: ignore[arg-type]
    return found


def _sources(index: CaseIndex, sides: tuple[Side, ...]) -> Iterator[Line]:
    yield BLANK
    yield heading("Read the passages", "told")
    for side in sides:
        source = index.case.source(side.passage.document)
        name = source.document.name if source else ""
        yield line((side.says, "link"), (f"  {name}", "dim"), to=side.passage, indent=2)


def _below(index: CaseIndex, sides: tuple[Side, ...]) -> Iterator[Line]:
    for number, side in enumerate(sides, 1):
        source = index.case.source(side.passage.document)
        label = f"  {source_label(source)}, {date_label(source.published)}" if source else ""
        yield line((f"{number} ", "key"), (side.says, "strong"), (label, "dim"), to=side.passage, indent=2)
        yield line("  ", (f"“{quoted(index, side.passage)}”", "quote"), to=side.passage, indent=3)
        yield BLANK


def _touched(events: Sequence[Event]) -> Iterator[Line]:
    if events:
        yield BLANK
        yield heading("Events in question", "events")
        yield from map(event_line, events)


def statement_card(index: CaseIndex, statement: Statement) -> Card:
    """A statement: who said it, for whom, to whom, when and why that date."""
    return (
        line(("“" + quoted(index, statement.passage, 2000) + "”", "quote"), to=statement.passage, indent=1),
        BLANK,
        *_voices(index, statement),
        *proof_lines(index, statement.anchor),
    )


def _voices(index: CaseIndex, statement: Statement) -> Iterator[Line]:
    voices = (("speaker", statement.speaker), ("for", statement.through), ("told to", statement.addressee))
    for label, actor in voices:
        if actor is not None:
            yield line((f"{label:<9}", "dim"), (index.actor_name(actor) or actor, "link"), to=Ref("actor", actor), indent=9)
    if statement.speaker is None:
        yield line((f"{'speaker':<9}", "dim"), ("not named", "uncertain"))
    facts = (
        ("stance", STANCES[statement.stance]),
        ("kind", statement.kind),
        ("cue", statement.cue),
        ("medium", statement.medium or ""),
    )
    for label, value in facts:
        if value:
            yield line((f"{label:<9}", "dim"), value, indent=9)
    if statement.inferred:
        yield line(
            (f"{'':<9}", "dim"),
            ("the speaker is carried over from the context, not named at the quotation", "uncertain"),
            indent=9,
        )
    source = index.case.source(statement.passage.document)
    if source:
        yield line(
            (f"{'in':<9}", "dim"), (source_label(source), "link"), (f"  {source.document.name}", "dim"), to=statement.passage
        )
