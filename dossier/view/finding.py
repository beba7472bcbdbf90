"""What a search over the whole case found, as lines to choose from: what it is, its words, where it leads."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.case.search import Hit
from dossier.view.cells import cut
from dossier.view.dates import date_label
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import Ref, Target
from dossier.view.printable import one_line

MOST_OF_A_KIND = 60
_SHORT = 160


@dataclass(frozen=True, slots=True)
class Finding:
    """One hit: its words, what stands beside them, and what opening it goes to."""

    label: str
    detail: str
    target: Target


def findings(index: CaseIndex, words: str) -> list[Finding]:
    """What holds all the words, best first: actors, events, statements, passages of documents."""
    return [_finding(index, hit) for hit in index.searcher.search(words, MOST_OF_A_KIND).hits]


def _finding(index: CaseIndex, hit: Hit) -> Finding:
    case = index.case
    if hit.kind == "actor":
        actor = case.actor(hit.id)
        return Finding(f"actor      {index.actor_name(hit.id)}", actor.type if actor else "", Ref("actor", hit.id))
    if hit.kind == "event":
        event = case.event(hit.id)
        assert event is not None
        return Finding(f"event      {one_line(event.title)}", date_label(event.anchor), Ref("event", hit.id))
    assert hit.passage is not None
    said = cut(one_line(case.words(hit.passage)).strip(), _SHORT)
    source = case.source(hit.passage.document)
    where = cut(source_label(source), 24) if source else ""
    if hit.kind == "quotation":
        return Finding(f"statement  “{said}”", where, Ref("statement", hit.id))
    return Finding(f"passage    {said}", where, hit.passage)
