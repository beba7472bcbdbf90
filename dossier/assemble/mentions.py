"""Event mentions as the assembly compares them: actors resolved, words folded, one row a mention."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.assemble.cast import Cast
from dossier.assemble.inputs import Annotated
from dossier.assemble.likeness import content_words
from dossier.assemble.places import events_of_sentences
from dossier.days import day, month_bounds, year_bounds
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
    named: frozenset[str]
    """The words that name its actors."""
    sentence: Passage
    quotation: Quotation | None
    """The quotation that the mention introduces or stands in."""
    cued: bool
    """True where the mention introduces its quotation, False where it stands inside."""
    timex: Timex | None
    window: tuple[int, int] | None
    """Days it can lie on by its own full date, else by the printed date of its document (news tells what has just happened)."""
    counts: frozenset[tuple[int, int | None]]
    """What the document counts in it: lowest and highest number."""

    @property
    def key(self) -> tuple[int, int]:
        return self.document, self.index


class _Page:
    """A document with what is looked up for each of its mentions."""

    def __init__(self, number: int, document: Annotated) -> None:
        self.number = number
        self.document = document
        said = document.said
        self.counts: dict[int, set[tuple[int, int | None]]] = defaultdict(set)
        """Event mention → lowest and highest of what is counted in it."""
        for claim in said.claims:
            if claim.event is not None and claim.low > 1:
                self.counts[claim.event].add((claim.low, claim.high))
        self.quotations: dict[int, list[Quotation]] = defaultdict(list)
        """Sentence → the marked quotations with a cue of which it holds a part, of their words or of the cue."""
        starts = [sentence.start for sentence in said.sentences]
        for quotation in said.quotations:
            if quotation.kind in ("direct", "fragment", "block") and quotation.cue is not None:
                touched = {
                    sentence
                    for span in (quotation, quotation.cue)
                    for sentence in range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end))
                }
                for sentence in touched:
                    self.quotations[sentence].append(quotation)


def rows_of(documents: Sequence[Annotated], cast: Cast) -> list[Row]:
    """A row a mention, in the order of documents and text."""
    rows: list[Row] = []
    governs = governments(cast)
    for number, document in enumerate(documents):
        page = _Page(number, document)
        for index in range(len(document.said.events)):
            rows.append(_row(page, index, cast, governs))
    return rows


def governments(cast: Cast) -> dict[str, str]:
    """Place → its government: who does something in a country's name is compared as one actor."""
    by_name = {actor.name.removeprefix("the "): actor.id for actor in cast.actors if actor.type == "place"}
    found = {}
    for actor in cast.actors:
        place = actor.name.removeprefix("government of ").removeprefix("the ")
        if actor.type == "government" and place in by_name:
            found[by_name[place]] = actor.id
    return found


def _row(page: _Page, index: int, cast: Cast, governs: dict[str, str]) -> Row:
    document, said = page.document, page.document.said
    event = said.events[index]
    does, others, places = set(), set(), set()
    named: set[str] = set()
    for part in event.participants:
        mention = said.mentions[part.mention]
        named |= content_words(document.document.text[mention.start : mention.end])
        named |= content_words(said.entities[mention.entity].name)
        actor = cast.actor_of.get((said.document, mention.entity))
        if actor is None:
            continue
        actor = governs.get(actor, actor)
        if part.role in ("agent", "speaker"):
            does.add(actor)
        elif part.role == "place":
            places.add(actor)
        else:
            others.add(actor)
    span = said.sentences[event.sentence]
    for inside in _mentions_in(document, span.start, span.end):
        if said.mentions[inside].type == "LOC":
            actor = cast.actor_of.get((said.document, said.mentions[inside].entity))
            if actor is not None:
                places.add(actor)
    quotation, cued = _quotation(page, index, event)
    return Row(
        document=page.number,
        index=index,
        said=event,
        family=FAMILIES.get(event.kind, event.kind if event.kind != "act" else f"act {event.lemma}"),
        does=frozenset(does),
        others=frozenset(others - does),
        places=frozenset(places),
        words=content_words(event.title) - named,
        named=frozenset(named),
        sentence=Passage(said.document, span.start, span.end),
        quotation=quotation,
        cued=cued,
        timex=said.timexes[event.timex] if event.timex is not None else None,
        window=_window(document, event),
        counts=frozenset(page.counts.get(index, ())),
    )


RECENT = 45
"""How many days back a document tells without saying when."""
_FULL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?")


def _window(document: Annotated, event: EventMention) -> tuple[int, int] | None:
    said = document.said
    if event.timex is not None:
        return _days(said.timexes[event.timex].value) if event.relation == "at" else None
    for printed in said.printed[:1]:
        days = _days(said.timexes[printed.timex].value)
        if days is not None and days[0] == days[1]:
            return days[0] - RECENT, days[1] + (RECENT if event.status == "planned" else 0)
    return None


def _days(value: str) -> tuple[int, int] | None:
    match = _FULL.fullmatch(value)
    if not match:
        return None
    year, month, day_of_month = int(match[1]), match[2], match[3]
    try:
        if day_of_month:
            exact = day(year, int(month), int(day_of_month))
            return exact, exact
        bounds = month_bounds(year, int(month)) if month else year_bounds(year)
    except ValueError:
        return None
    assert bounds.earliest is not None
    assert bounds.latest is not None
    return bounds.earliest, bounds.latest


def _mentions_in(document: Annotated, start: int, end: int) -> list[int]:
    mentions = document.said.mentions
    low = bisect_left(mentions, start, key=lambda m: m.start)
    found = []
    while low < len(mentions) and mentions[low].start < end:
        found.append(low)
        low += 1
    return found


def _quotation(page: _Page, index: int, event: EventMention) -> tuple[Quotation | None, bool]:
    """The longest marked quotation that the mention introduces, else the one it stands in; and whether it introduces it.

    A quotation whose cue tells no event of its own ("..., saying", "according to a spokesman") belongs to the last act of speech
    before it in its sentence."""
    best: Quotation | None = None
    inside: Quotation | None = None
    document, said = page.document, page.document.said
    span = said.sentences[event.sentence]
    for quotation in page.quotations.get(event.sentence, ()):
        assert quotation.cue is not None
        if quotation.start <= event.start < quotation.end:
            inside = quotation
            continue
        cued = quotation.cue.start <= event.start < quotation.cue.end
        if (
            not cued
            and event.kind in _SPEAKING
            and span.start <= quotation.cue.start < span.end
            and event.end <= quotation.cue.start
        ):
            between = said.events[index + 1 : events_of_sentences(document, event.sentence, event.sentence).stop]
            cued = not any(e.kind in _SPEAKING and e.start < quotation.cue.end for e in between)
        if cued and (best is None or quotation.end - quotation.start > best.end - best.start):
            best = quotation
    return (best, True) if best is not None else (inside, False)


_SPEAKING = frozenset("statement denial report refusal confirmation accusation".split())
