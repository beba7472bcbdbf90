"""Stated orders between the events of a sentence and those before it, and the events that its counts belong to."""

from __future__ import annotations

from dataclasses import replace

from dossier.annotate.events.reading import Reading, Sentence
from dossier.model import Claim, Order, Span


def with_event(document: Reading, claim: Claim, first_event: int) -> Claim:
    """The claim tied to the event of its sentence whose trigger follows it most closely."""
    best, distance = None, 120
    for index in range(first_event, len(document.events)):
        gap = abs(document.events[index].start - claim.end)
        if gap < distance:
            best, distance = index, gap
    return replace(claim, event=best)


def read_orders(document: Reading, sentence: Sentence, first_event: int) -> None:
    """Stated orders: "X followed Y", "after detaining", "then"."""
    view = sentence.view
    mine = range(first_event, len(document.events))
    for number, clause in enumerate(sentence.clauses):
        span = Span(view.tokens[clause.group.verb].start, view.tokens[clause.group.verb].end)
        if clause.group.lemma == "follow" and clause.group.finite:
            left = [i for i in mine if document.events[i].end <= span.start]
            right = [i for i in mine if document.events[i].start >= span.end]
            if left and right:
                pair = (left[-1], right[0]) if clause.group.passive else (right[0], left[-1])
                document.orders.append(Order(pair[0], pair[1], span))
        if clause.marker in ("after", "before", "following") and number in sentence.event_of:
            governor = next((sentence.event_of[k] for k in range(number - 1, -1, -1) if k in sentence.event_of), None)
            mine_here = sentence.event_of[number]
            if governor is not None:
                pair = (governor, mine_here) if clause.marker == "before" else (mine_here, governor)
                document.orders.append(Order(pair[0], pair[1], span))
        if number in sentence.event_of and sentence.event_of[number] > 0:
            for index in range(max(0, clause.group.first - 1), clause.group.verb):
                if view.lower(index) in ("then", "subsequently", "thereafter", "later"):
                    cue = Span(view.tokens[index].start, view.tokens[index].end)
                    earlier = _past_before(document, sentence, sentence.event_of[number])
                    if earlier is not None:
                        document.orders.append(Order(earlier, sentence.event_of[number], cue))


def _past_before(document: Reading, sentence: Sentence, event: int) -> int | None:
    """The last past event before ``event``, in its sentence or the two before."""
    for index in range(event - 1, -1, -1):
        if sentence.number - document.events[index].sentence > 2:
            return None
        if document.events[index].tense in ("past", "perfect"):
            return index
    return None
