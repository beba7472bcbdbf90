"""Event mentions: what a sentence says happened, is said to have happened, or is planned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.annotate.events.reader import read_events
from dossier.annotate.names import Names
from dossier.annotate.source import SourceText
from dossier.model import Claim, EventMention, Order, Quotation, Timex


@dataclass(frozen=True, slots=True)
class Told:
    """Event mentions of a document in text order, stated orders between them, and countable claims."""

    events: tuple[EventMention, ...] = ()
    orders: tuple[Order, ...] = ()
    claims: tuple[Claim, ...] = ()


def find_events(source: SourceText, timexes: Sequence[Timex], names: Names, quotations: Sequence[Quotation]) -> Told:
    """What a document tells, without what it only imagines, fears, or says in general."""
    events, orders, claims = read_events(source, timexes, names, quotations)
    return Told(tuple(events), tuple(orders), tuple(claims))
