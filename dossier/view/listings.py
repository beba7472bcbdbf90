"""The lists beside the timeline as rows of pieces: actors, statements, conflicts, documents. A row is made when it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dossier.model import Anchor
from dossier.view.cells import fit
from dossier.view.dates import date_label
from dossier.view.evidence import quoted
from dossier.view.index import CaseIndex, source_label
from dossier.view.lanes import spark_line
from dossier.view.lines import Piece, Tone, piece
from dossier.view.people import actor_rows
from dossier.view.printable import one_line
from dossier.view.words import CERTAINTIES, CONFLICT, STANCES, certainty, count


@dataclass(frozen=True, slots=True)
class Listing:
    """Ids in order; ``pieces`` draws a row (position, cells); ``text`` is what a search in the list looks at."""

    ids: tuple[str, ...]
    pieces: Callable[[int, int], list[Piece]]
    text: Callable[[int], str]
    head: Callable[[int], str]
    """The heading over the rows, at a width."""


def column_label(anchor: Anchor) -> str:
    """A date for a column beside a certainty glyph, shorter than its label: "or earlier" is "by", "or later" is "from"."""
    label = date_label(anchor)
    if label.endswith(" or earlier"):
        return "by " + label.removesuffix(" or earlier")
    return "from " + label.removesuffix(" or later") if label.endswith(" or later") else label


def actors_listing(index: CaseIndex) -> Listing:
    """Actors with type, counts and a spark line of their events over the whole case."""
    rows = actor_rows(index)
    span = index.density.span

    def pieces(position: int, cells: int) -> list[Piece]:
        row = rows[position]
        sparks = 24 if cells >= 90 else 12 if cells >= 60 else 0
        counts = f"{row.mentions:>8}/{row.documents:<4}{row.events:>7}{row.statements:>5} "
        room = cells - 14 - len(counts) - sparks - 1
        spark = spark_line(index.case.events_of(row.id), span, sparks) if sparks else ""
        name = one_line(row.name)
        role = f"  {one_line(row.role)}" if row.role else ""
        names = fit(name + role, room)
        return [
            Piece(names[: len(name)], "text"),
            Piece(names[len(name) :] + " ", "dim"),
            Piece(f"{row.type:<13}", "dim"),
            Piece(counts, "text"),
            Piece(spark, "bar"),
        ]

    def text(position: int) -> str:
        actor = index.case.actor(rows[position].id)
        return "\n".join([actor.name, *actor.aliases, *(role.title for role in actor.roles)]) if actor else ""

    def head(cells: int) -> str:
        sparks = 24 if cells >= 90 else 12 if cells >= 60 else 0
        tail = f"{'type':<13}mentions/docs events said "
        return fit("actor", cells - len(tail) - sparks) + tail + "over time"[:sparks]

    return Listing(tuple(row.id for row in rows), pieces, text, head)


def statements_listing(index: CaseIndex) -> Listing:
    """Who says what, when; denials marked by word."""
    statements = index.case.statements()

    def pieces(position: int, cells: int) -> list[Piece]:
        statement = statements[position]
        sign = CERTAINTIES[certainty(statement.anchor)]
        stance = STANCES[statement.stance]
        tone: Tone = (
            "denied" if statement.stance in ("denies", "declines") else "alleged" if statement.stance == "alleges" else "dim"
        )
        who = index.actor_name(statement.speaker) or "not named"
        speaker_cells = _speaker_cells(cells)
        room = max(cells - 2 - 23 - speaker_cells - 1 - 10, 8)
        return [
            Piece(f"{sign.glyph} "),
            Piece(fit(column_label(statement.anchor), 22) + " ", "dim"),
            Piece(fit(who, speaker_cells) + " ", "text" if statement.speaker else "uncertain"),
            Piece(fit(stance, 9) + " ", tone),
            piece(fit("“" + one_line(quoted(index, statement.passage)) + "”", room), "quote"),
        ]

    def text(position: int) -> str:
        statement = statements[position]
        return (
            f"{index.actor_name(statement.speaker)}\n{index.actor_name(statement.through)}\n{index.case.words(statement.passage)}"
        )

    def head(cells: int) -> str:
        return f"  {'when':<23}{'who':<{_speaker_cells(cells) + 1}}{'how':<10}words"

    return Listing(tuple(statement.id for statement in statements), pieces, text, head)


def _speaker_cells(cells: int) -> int:
    return 24 if cells >= 100 else 16


def conflicts_listing(index: CaseIndex) -> Listing:
    """Conflicts, what cannot be true at all first."""
    order = {"incompatible": 0, "possible": 1, "compatible": 2}
    conflicts = sorted(index.case.conflicts, key=lambda conflict: order[conflict.weight])

    def pieces(position: int, cells: int) -> list[Piece]:
        conflict = conflicts[position]
        head = f"{CONFLICT.glyph} {conflict.kind:<12}"
        weight = f" {conflict.weight:<13}{count(len(conflict.sides), 'side'):>8}"
        return [
            Piece(head, "conflict" if conflict.weight == "incompatible" else "uncertain"),
            Piece(fit(one_line(conflict.says), max(cells - len(head) - len(weight), 8))),
            Piece(weight, "dim"),
        ]

    def text(position: int) -> str:
        conflict = conflicts[position]
        return "\n".join([conflict.says, conflict.kind, *(side.says for side in conflict.sides)])

    def head(cells: int) -> str:
        return f"  {'about':<12}" + fit("what disagrees", max(cells - 36, 8)) + " weight          sides"

    return Listing(tuple(conflict.id for conflict in conflicts), pieces, text, head)


def documents_listing(index: CaseIndex) -> Listing:
    """Sources with publication date, kind, and how much they tell."""
    sources = list(index.case.sources)

    def pieces(position: int, cells: int) -> list[Piece]:
        source = sources[position]
        sign = CERTAINTIES[certainty(source.published)]
        told = count(len(index.case.told_by(source.document.id)), "event")
        title = one_line(source.title or source.document.name)
        by = f"  {source_label(source)}" if source.publisher else ""
        tail = f" {source.kind:<14}{told:>10}"
        names = fit(title + by, max(cells - 2 - 23 - len(tail), 8))
        return [
            Piece(f"{sign.glyph} "),
            Piece(fit(date_label(source.published), 22) + " ", "dim"),
            Piece(names[: len(title)]),
            Piece(names[len(title) :], "dim"),
            Piece(tail, "dim"),
        ]

    def text(position: int) -> str:
        source = sources[position]
        return f"{source.title}\n{source.document.name}\n{source.publisher or ''}"

    def head(cells: int) -> str:
        return f"  {'published':<23}" + fit("document", max(cells - 50, 8)) + f" {'kind':<14}{'tells':>10}"

    return Listing(tuple(source.document.id for source in sources), pieces, text, head)
