"""Which event was before which, as a document states it: "X followed Y", "then", the answer to a report."""

from __future__ import annotations

from dossier.assemble.evidence import Evidence, event_time
from dossier.assemble.inputs import Annotated
from dossier.assemble.sentences import quoted
from dossier.model import Passage, Step


def put_in_order(evidence: Evidence, number: int, document: Annotated) -> None:
    """Adds stated orders between events, and what an answer to reports presupposes."""
    events = document.said.events
    for order in document.said.orders:
        cue = quoted(document, order.cue.start, order.cue.end)
        step = Step(
            "stated order", f"{cue} puts one before the other", "explicit", _passage(document, order.cue.start, order.cue.end)
        )
        earlier = {order.earlier}
        if events[order.earlier].sentence < events[order.later].sentence:
            # "X was corroborated by Y, who called for action. Z then ...": after what the sentence before tells first, too.
            earlier.add(min(i for i, e in enumerate(events) if e.sentence == events[order.earlier].sentence))
        for index in sorted(earlier):
            _before(evidence, number, index, order.later, step)
    for later, mention in enumerate(events):
        if mention.lemma in _ANSWERS:
            reports = [i for i, e in enumerate(events[:later]) if e.kind in ("report", "publication") and not e.quotation]
            near = [i for i in reports if mention.sentence - events[i].sentence <= 1]
            if near:
                word = quoted(document, mention.start, mention.end)
                says = f"what is {word} was reported before"
                step = Step("answer to reports", says, "explicit", _passage(document, mention.start, mention.end))
                _before(evidence, number, near[-1], later, step)


_ANSWERS = frozenset({"corroborate", "verify", "substantiate", "echo", "debunk", "refute"})
"""Verbs that presuppose a report told just before."""


def _before(evidence: Evidence, number: int, earlier: int, later: int, step: Step) -> None:
    """As this document tells them, and so for the events."""
    first, second = evidence.cluster_of.get((number, earlier)), evidence.cluster_of.get((number, later))
    if first is not None and second is not None and first != second:
        evidence.relate(event_time(second), event_time(first), 0, None, step, _DOUBT_ORDER)
        evidence.relate(evidence.telling_of[number, later], evidence.telling_of[number, earlier], 0, None, step, _DOUBT_ORDER)


_DOUBT_ORDER = 2
"""An order is read off a cue word: a date given in full is surer."""


def _passage(document: Annotated, start: int, end: int) -> Passage:
    return Passage(document.document.id, start, end)
