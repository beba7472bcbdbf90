"""Lists for people: timeline, documents, actors, statements, conflicts. In a terminal as tables that use its width, in a pipe as
records, a line each, the id before the free text so that it can be cut out."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.case import Case
from dossier.model import Conflict, Event, Side, Source, Statement
from dossier.report.terminal import Surface
from dossier.view.dates import date_label, told_date
from dossier.view.disputes import WEIGHTS
from dossier.view.evidence import documents_of, quoted
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import BLANK, Piece, Tone, heading, line
from dossier.view.people import ActorRow, actor_rows
from dossier.view.rows import Heading, TimelineRows
from dossier.view.words import CERTAINTIES, CONFLICT, SEPARATOR, STANCES, STATUSES, certainty, count

WIDE = 110
"""Cells from which on a list shows side by side what it otherwise shows below."""

_DATE_CELLS = 26
"""A glyph and the longest label of a date with years of four digits."""

_DOT = f" {SEPARATOR.glyph} "


def timeline(surface: Surface, events: Sequence[Event]) -> None:
    """Events in order, a heading a month, long silences marked, the undated last."""
    if surface.plain:
        surface.records(
            (date_label(e.anchor), STATUSES[e.status].word, _sources(e), CONFLICT.word if e.conflicts else "-", e.id, e.title)
            for e in events
        )
        return
    rows = TimelineRows(events)
    section: list[Event] = []
    for row in range(len(rows)):
        event = rows.event_at(row)
        if event is not None:
            section.append(event)
            continue
        _timeline_table(surface, section)
        section = []
        note = rows.note_at(row)
        surface.card([BLANK, heading(note.label)] if isinstance(note, Heading) else [BLANK, line((f"  {note.label}", "dim"))])
    _timeline_table(surface, section)
    conflicts = len({key for event in events for key in event.conflicts})
    facts = (
        count(len(events), "event"),
        f"{rows.undated:,} undated" if rows.undated else "",
        count(conflicts, "conflict") if conflicts else "",
    )
    surface.card([BLANK, line((_DOT.join(filter(None, facts)), "dim"))])


def _timeline_table(surface: Surface, events: Sequence[Event]) -> None:
    if not events:
        return
    from rich.table import Table

    wide = surface.width >= WIDE
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=_DATE_CELLS)
    table.add_column(ratio=1)
    for cells in (9, 19, 12) if wide else ():
        table.add_column(width=cells)
    for event in events:
        date = surface.stack(_date(event), _as_told(event))
        status = Piece(STATUSES[event.status].word, event.status)
        conflict = [Piece(f"{CONFLICT.glyph} {CONFLICT.word}", "conflict")] if event.conflicts else []
        sources, key = Piece(_sources(event), "dim"), Piece(event.id, "dim")
        title = Piece(event.title, "strong")
        if wide:
            table.add_row(date, surface.text(title), surface.text(status), surface.stack([sources], conflict), surface.text(key))
        else:
            dot = Piece(_DOT, "dim")
            marks = [dot, *conflict] if conflict else []
            table.add_row(date, surface.stack([title], [status, dot, sources, *marks, dot, key]))
    surface.show(table)


def documents(surface: Surface, case: Case) -> None:
    """Documents by name, with what was found out about each."""
    if surface.plain:
        surface.records(
            (date_label(s.published), s.kind, s.language, s.document.id[:12], s.document.name, s.publisher or "-", s.title)
            for s in case.sources
        )
        return
    from rich.table import Table

    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=_DATE_CELLS)
    table.add_column(ratio=1)
    for source in case.sources:
        facts = (source.publisher or "publisher not named", source.kind, source.language)
        table.add_row(
            surface.text(*_date(source)),
            surface.stack(
                [Piece(source.title or source.document.name, "strong")],
                [Piece(_DOT.join(fact for fact in facts if fact))],
                [Piece(source.document.name, "dim")],
            ),
        )
    surface.card([heading("Published")])
    surface.show(table)
    surface.card([BLANK, line((count(len(case.sources), "document"), "dim"))])


def actors(surface: Surface, case: Case) -> None:
    """Actors, those of whom the case says most first."""
    rows = actor_rows(CaseIndex(case))
    if surface.plain:
        surface.records((row.type, _amounts(row), row.id, row.name, _also(case, row)) for row in rows)
        return
    from rich.table import Table

    wide = surface.width >= WIDE
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(ratio=1)
    table.add_column(width=13)
    table.add_column(width=42 if wide else 24)
    for row in rows:
        name = surface.stack([Piece(row.name, "strong")], [Piece(row.role)], [Piece(_also(case, row), "dim")])
        table.add_row(name, surface.text(Piece(row.type)), surface.text(Piece(_amounts(row), "dim")))
    surface.show(table)
    surface.card([BLANK, line((count(len(rows), "actor"), "dim"))])


def quotations(surface: Surface, case: Case, statements: Sequence[Statement]) -> None:
    """Statements in order of time: when, who, how, the words and where they stand."""
    index = CaseIndex(case)
    if surface.plain:
        surface.records(
            (
                date_label(s.anchor),
                _speaker(index, s),
                _stance(s).strip() or "-",
                s.kind,
                s.id,
                _where(case, s),
                _words(index, s),
            )
            for s in statements
        )
        return
    from rich.table import Table

    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=_DATE_CELLS)
    table.add_column(ratio=1)
    for statement in statements:
        tone: Tone = "denied" if statement.stance == "denies" else "alleged" if statement.stance == "alleges" else "text"
        facts = (statement.kind, _where(case, statement), statement.id)
        table.add_row(
            surface.text(*_date(statement)),
            surface.stack(
                [Piece(_speaker(index, statement), "strong"), Piece(_stance(statement), tone)],
                [Piece(_words(index, statement))],
                [Piece(_DOT.join(facts), "dim")],
            ),
        )
    surface.show(table)
    surface.card([BLANK, line((count(len(statements), "statement"), "dim"))])


def conflicts(surface: Surface, case: Case, found: Sequence[Conflict]) -> None:
    """Each conflict with its sides below each other."""
    index = CaseIndex(case)
    if surface.plain:
        surface.records(
            (conflict.kind, conflict.weight, conflict.id, _where(case, side), side.says, f"“{quoted(index, side.passage)}”")
            for conflict in found
            for side in conflict.sides
        )
        return
    for conflict in found:
        lines = [
            line((f"{CONFLICT.glyph} ", "conflict"), (conflict.says, "strong"), indent=2),
            line((f"  {conflict.kind}: {WEIGHTS[conflict.weight]}{_DOT}{conflict.id}", "dim"), indent=2),
        ]
        for side in conflict.sides:
            source = case.source(side.passage.document)
            label = f"{source_label(source)}, {date_label(source.published)}" if source else ""
            lines.append(line("  - ", (side.says, "strong"), (f"  {label}", "dim"), indent=4))
            lines.append(line(f"    “{quoted(index, side.passage)}”", indent=5))
        surface.card([*lines, BLANK])
    surface.card([line((count(len(found), "conflict"), "dim"))])


def _date(thing: Event | Source | Statement) -> list[Piece]:
    anchor = thing.published if isinstance(thing, Source) else thing.anchor
    known = certainty(anchor)
    return [Piece(f"{CERTAINTIES[known].glyph} ", "text" if known == "day" else "uncertain"), Piece(date_label(anchor))]


def _as_told(event: Event) -> list[Piece]:
    """The date in words, where the label does not say it already."""
    told = told_date(event.anchor)
    return [Piece(f"  {told}", "dim")] if told else []


def _sources(event: Event) -> str:
    """How many documents tell it, and how many origins they go back to where that is fewer."""
    documents = len(documents_of(event))
    origins = len(event.origins)
    text = count(documents, "doc")
    return f"{text}, {count(origins, 'origin')}" if origins and origins != documents else text


def _amounts(row: ActorRow) -> str:
    parts = (count(row.mentions, "mention"), count(row.events, "event") if row.events else "")
    said = count(row.statements, "statement") if row.statements else ""
    return ", ".join(part for part in (*parts, said) if part)


def _also(case: Case, row: ActorRow) -> str:
    actor = case.actor(row.id)
    others = [alias for alias in actor.aliases if alias != actor.name] if actor else []
    return f"also {', '.join(others)}" if others else ""


def _words(index: CaseIndex, statement: Statement) -> str:
    """In quotation marks where the document quotes; what it reports in its own words stands without."""
    words = quoted(index, statement.passage)
    return words if statement.kind == "indirect" else f"“{words}”"


def _stance(statement: Statement) -> str:
    return "" if statement.kind == "scare" and not statement.stance else f" {STANCES[statement.stance]}"


def _speaker(index: CaseIndex, statement: Statement) -> str:
    if statement.kind == "scare" and statement.speaker is None:
        return "words in quotation marks"
    speaker = index.actor_name(statement.speaker) or "someone not named"
    through = index.actor_name(statement.through)
    return f"{speaker}, for {through}" if through and through != speaker else speaker


def _where(case: Case, thing: Statement | Side) -> str:
    return case.document(thing.passage.document).name
