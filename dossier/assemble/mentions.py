"""Event mentions as the assembly compares them: actors resolved, words folded, one row a mention."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.assemble.cast import Cast
from dossier.assemble.inputs import Annotated
from dossier.assemble.likeness import content_words
from dossier.model import EventMention, Passage, Quotation, Timex

FAMILIES = {
    "statement": "speech", "report": "report", "denial": "denial", "confirmation": "speech", "accusation": "speech",
    "demand": "speech", "refusal": "refusal", "letter": "letter", "publication": "publication",
    "detention": "repression", "violence": "repression", "killing": "killing", "death": "killing",
    "meeting": "meeting", "travel": "travel", "product release": "launch", "launch": "launch",
}  # fmt: skip
"""Kinds that one event may be told under."""


@dataclass(frozen=True, slots=True)
class Row:
    """A mention with what it is compared by. Actors are ids of the case."""

    document: int
    index: int
    said: EventMention
    family: str
    does: frozenset[str]
    """Agents and speakers."""
    others: frozenset[str]
    """Everybody else but places."""
    places: frozenset[str]
    words: frozenset[str]
    """What its title is about, without the names of actors."""
    sentence: Passage
    quotation: Quotation | None
    """The quotation that the mention introduces or stands in."""
    timex: Timex | None

    @property
    def key(self) -> tuple[int, int]:
        return self.document, self.index


def rows_of(documents: Sequence[Annotated], cast: Cast) -> list[Row]:
    """A row a mention, in the order of documents and text."""
    rows: list[Row] = []
    for number, document in enumerate(documents):
        said = document.said
        for index, event in enumerate(said.events):
            rows.append(_row(number, index, event, document, cast))
    return rows


def _row(number: int, index: int, event: EventMention, document: Annotated, cast: Cast) -> Row:
    said = document.said
    does, others, places = set(), set(), set()
    named: set[str] = set()
    for part in event.participants:
        mention = said.mentions[part.mention]
        named |= content_words(document.document.text[mention.start : mention.end])
        named |= content_words(said.entities[mention.entity].name)
        actor = cast.actor_of.get((said.document, mention.entity))
        if actor is None:
            continue
        if part.role in ("agent", "speaker"):
            does.add(actor)
        elif part.role == "place":
            places.add(actor)
        else:
            others.add(actor)
    span = said.sentences[event.sentence]
    for mention in _mentions_in(document, span.start, span.end):
        if said.mentions[mention].type == "LOC":
            actor = cast.actor_of.get((said.document, said.mentions[mention].entity))
            if actor is not None:
                places.add(actor)
    return Row(
        document=number,
        index=index,
        said=event,
        family=FAMILIES.get(event.kind, event.kind if event.kind != "act" else f"act {event.lemma}"),
        does=frozenset(does),
        others=frozenset(others - does),
        places=frozenset(places),
        words=content_words(event.title) - named,
        sentence=Passage(said.document, span.start, span.end),
        quotation=_quotation(document, event),
        timex=said.timexes[event.timex] if event.timex is not None else None,
    )


def _mentions_in(document: Annotated, start: int, end: int) -> list[int]:
    from bisect import bisect_left

    mentions = document.said.mentions
    low = bisect_left(mentions, start, key=lambda m: m.start)
    found = []
    while low < len(mentions) and mentions[low].start < end:
        found.append(low)
        low += 1
    return found


def _quotation(document: Annotated, event: EventMention) -> Quotation | None:
    """The longest marked quotation whose cue holds the trigger, or in which it stands."""
    best: Quotation | None = None
    span = document.said.sentences[event.sentence]
    for quotation in document.said.quotations:
        if quotation.kind not in ("direct", "fragment", "block"):
            continue
        cued = quotation.cue is not None and quotation.cue.start <= event.start < quotation.cue.end
        inside = quotation.start <= event.start < quotation.end and quotation.end - quotation.start < 600
        if not cued and not inside and event.kind == "denial" and quotation.verb.startswith("accord"):
            cued = span.start <= quotation.start < span.end
        if (cued or inside) and (best is None or quotation.end - quotation.start > best.end - best.start):
            best = quotation
    return best
