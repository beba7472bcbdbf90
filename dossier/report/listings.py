"""Lists for people: timeline, documents, actors, statements, conflicts. In a terminal as tables that use its width, in a pipe as
records: a line each, fields separated by tabs, the id first and the longest text last."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.case import Case
from dossier.model import Anchor, Conflict, Event, Side, Source, Statement
from dossier.report.terminal import Surface
from dossier.view.dates import date_label, told_date
from dossier.view.disputes import WEIGHTS
from dossier.view.evidence import documents_of, quoted
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import BLANK, Line, Tone, heading, line
from dossier.view.papers import dated, zones_summary
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
            (e.id, date_label(e.anchor), STATUSES[e.status].word, _sources(e), CONFLICT.word if e.conflicts else "-", e.title)
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
        _timeline_rows(surface, section)
        section = []
        note = rows.note_at(row)
        surface.card([BLANK, heading(note.label)] if isinstance(note, Heading) else [BLANK, line((f"  {note.label}", "dim"))])
    _timeline_rows(surface, section)
    conflicts = len({key for event in events for key in event.conflicts})
    facts = (
        count(len(events), "event"),
        f"{rows.undated:,} undated" if rows.undated else "",
        count(conflicts, "conflict") if conflicts else "",
    )
    surface.card([BLANK, line((_DOT.join(filter(None, facts)), "dim"))])


def _timeline_rows(surface: Surface, events: Sequence[Event]) -> None:
    side = (9, 19, 12) if surface.width >= WIDE else ()
    widths = (_DATE_CELLS, surface.remaining(_DATE_CELLS, *side), *side)
    surface.grid(widths, (_timeline_row(event, wide=bool(side)) for event in events))


def _timeline_row(event: Event, *, wide: bool) -> list[list[Line]]:
    date = [_date(event.anchor), *_as_told(event.anchor)]
    title = line((event.title, "strong"))
    status: tuple[str, Tone] = (STATUSES[event.status].word, event.status)
    sources: tuple[str, Tone] = (_sources(event), "dim")
    conflict: tuple[str, Tone] = (f"{CONFLICT.glyph} {CONFLICT.word}", "conflict")
    key: tuple[str, Tone] = (event.id, "dim")
    if wide:
        return [date, [title], [line(status)], [line(sources), *([line(conflict)] if event.conflicts else [])], [line(key)]]
    dot: tuple[str, Tone] = (_DOT, "dim")
    marks = (dot, conflict) if event.conflicts else ()
    return [date, [title, line(status, dot, sources, *marks, dot, key)]]


def documents(surface: Surface, case: Case) -> None:
    """Documents by name, with what was found out about each."""
    if surface.plain:
        surface.records(
            (
                s.document.id[:12],
                date_label(s.published),
                dated(s),
                s.kind,
                s.language,
                s.document.name,
                s.publisher or "-",
                zones_summary(s.document.zones),
                s.title,
            )
            for s in case.sources
        )
        return
    surface.card([heading("Published")])
    surface.grid((_DATE_CELLS, surface.remaining(_DATE_CELLS)), map(_document_row, case.sources))
    surface.card([BLANK, line((count(len(case.sources), "document"), "dim"))])


def actors(surface: Surface, case: Case) -> None:
    """Actors, those of whom the case says most first."""
    rows = actor_rows(CaseIndex(case))
    if surface.plain:
        surface.records((row.id, row.type, _amounts(row), row.name, _also(case, row)) for row in rows)
        return
    side = (12, 42 if surface.width >= WIDE else 20)
    surface.grid((surface.remaining(*side), *side), (_actor_row(case, row) for row in rows))
    surface.card([BLANK, line((count(len(rows), "actor"), "dim"))])


def quotations(surface: Surface, case: Case, statements: Sequence[Statement]) -> None:
    """Statements in order of time: when, who, how, the words and where they stand."""
    index = CaseIndex(case)
    if surface.plain:
        surface.records(
            (
                s.id,
                date_label(s.anchor),
                _speaker(index, s),
                _stance(s).strip() or "-",
                s.kind,
                _where(case, s),
                _words(index, s),
            )
            for s in statements
        )
        return
    rows = (_quotation_row(index, statement) for statement in statements)
    surface.grid((_DATE_CELLS, surface.remaining(_DATE_CELLS)), rows)
    surface.card([BLANK, line((count(len(statements), "statement"), "dim"))])


def conflicts(surface: Surface, case: Case, found: Sequence[Conflict]) -> None:
    """Each conflict with its sides below each other."""
    index = CaseIndex(case)
    if surface.plain:
        surface.records(
            (
                conflict.id,
                conflict.kind,
                conflict.weight,
                conflict.says,
                _where(case, side),
                side.says,
                f"“{quoted(index, side.passage)}”" if side.says != quoted(index, side.passage) else "-",
            )
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


def _document_row(source: Source) -> list[list[Line]]:
    facts = (source.publisher or "publisher not named", source.kind, source.language)
    return [
        [_date(source.published), line((f"  {told_date(source.published) or dated(source)}", "dim"), indent=2)],
        [
            line((source.title or source.document.name, "strong")),
            line(_DOT.join(fact for fact in facts if fact)),
            line((zones_summary(source.document.zones), "dim")),
            line((source.document.name, "dim")),
        ],
    ]


def _actor_row(case: Case, row: ActorRow) -> list[list[Line]]:
    also = _also(case, row)
    name = [line((row.name, "strong"), indent=2)]
    name += [line(f"  {row.role}", indent=2)] if row.role else []
    name += [line((f"  {also}", "dim"), indent=2)] if also else []
    return [name, [line(row.type)], [line((_amounts(row), "dim"))]]


def _quotation_row(index: CaseIndex, statement: Statement) -> list[list[Line]]:
    tone: Tone = "denied" if statement.stance == "denies" else "alleged" if statement.stance == "alleges" else "text"
    facts = (statement.kind, _where(index.case, statement), statement.id)
    return [
        [_date(statement.anchor), *_as_told(statement.anchor)],
        [
            line((_speaker(index, statement), "strong"), (_stance(statement), tone)),
            line(_words(index, statement), indent=1),
            line((_DOT.join(facts), "dim")),
        ],
    ]


def _date(anchor: Anchor) -> Line:
    known = certainty(anchor)
    return line((f"{CERTAINTIES[known].glyph} ", "text" if known == "day" else "uncertain"), date_label(anchor), indent=2)


def _as_told(anchor: Anchor) -> list[Line]:
    """The date in words, where the label does not say it already."""
    told = told_date(anchor)
    return [line((f"  {told}", "dim"), indent=2)] if told else []


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
