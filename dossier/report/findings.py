"""What a search found, for people and as JSON."""

from __future__ import annotations

from dossier.case import Case
from dossier.case.search import Findings, Hit
from dossier.report import shapes
from dossier.report.shapes import Shape
from dossier.report.terminal import Surface
from dossier.view.dates import date_label
from dossier.view.excerpt import excerpt
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import BLANK, Line, Piece, Ref, Target, heading, line
from dossier.view.words import SEPARATOR, STANCES, STATUSES

_HEADINGS = {"actor": "Actors", "event": "Events", "quotation": "Statements", "passage": "Passages"}


def shape(case: Case, query: str, findings: Findings) -> Shape:
    """``results`` best first; ``passage`` holds the words that show each."""
    return {
        "query": query,
        "totals": dict(findings.totals),
        "results": [
            {
                "kind": hit.kind,
                "id": hit.id,
                "title": title(case, hit),
                "score": hit.score,
                "passage": shapes.passage(case, hit.passage) if hit.passage else None,
            }
            for hit in findings.hits
        ],
    }


def show(surface: Surface, case: Case, findings: Findings) -> None:
    """Hits below each other, the kind with the best hit first, found words toned."""
    index = CaseIndex(case)
    if surface.plain:
        surface.records(
            (hit.id[:12], hit.kind, title(case, hit), "".join(part.text for part in _context(case, hit, findings.terms)))
            for hit in findings.hits
        )
        return
    for kind in dict.fromkeys(hit.kind for hit in findings.hits):
        hits = [hit for hit in findings.hits if hit.kind == kind]
        total = findings.totals[kind]
        of = f"{_HEADINGS[kind]}: {total:,}" if total == len(hits) else f"{_HEADINGS[kind]}: the best {len(hits)} of {total:,}"
        surface.card([heading(of)])
        for hit in hits:
            surface.card(_lines(index, hit, findings.terms))
        surface.card([BLANK])


def title(case: Case, hit: Hit) -> str:
    """What was found, in a line; raw text of the case."""
    if hit.kind == "actor":
        actor = case.actor(hit.id)
        return actor.name if actor else hit.id
    if hit.kind == "event":
        event = case.event(hit.id)
        return event.title if event else hit.id
    if hit.kind == "quotation":
        statement = case.statement(hit.id)
        assert statement is not None
        return case.name(statement.speaker) if statement.speaker else "someone not named"
    source = case.source(hit.id)
    return source.title or source.document.name if source else hit.id


def _lines(index: CaseIndex, hit: Hit, terms: tuple[str, ...]) -> list[Line]:
    case = index.case
    dot = f" {SEPARATOR.glyph} "
    target: Target = hit.passage or Ref("document", hit.id)
    context = Line((Piece("    "), *_context(case, hit, terms)), target, 4)

    def titled(text: str, *facts: str, after: str = "") -> list[Line]:
        return [line("  ", (text, "strong"), after, indent=4), line((f"    {dot.join(filter(None, facts))}", "dim"), indent=4)]

    source = case.source(hit.passage.document) if hit.passage else None
    where = source_label(source) if source else ""
    if hit.kind == "actor":
        actor = case.actor(hit.id)
        assert actor is not None
        return titled(actor.name, actor.type, *dict.fromkeys(role.title for role in actor.roles[:3]))
    if hit.kind == "event":
        event = case.event(hit.id)
        assert event is not None
        return [*titled(event.title, date_label(event.anchor), STATUSES[event.status].word, event.id), context]
    if hit.kind == "quotation":
        statement = case.statement(hit.id)
        assert statement is not None
        stance = f" {STANCES[statement.stance]}"
        return [*titled(title(case, hit), date_label(statement.anchor), where, statement.id, after=stance), context]
    return [*titled(where, source.document.name if source else ""), context]


def _context(case: Case, hit: Hit, terms: tuple[str, ...]) -> tuple[Piece, ...]:
    return excerpt(case.words(hit.passage), terms) if hit.passage else ()
