"""A document and its sentences as the reader of events looks things up in them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.annotate.events.clauses import Clause, read_clauses
from dossier.annotate.events.phrases import SentenceView
from dossier.annotate.events.tagging import tags_of, verb_groups
from dossier.annotate.events.timing import governed
from dossier.annotate.names import Names
from dossier.annotate.source import SourceText
from dossier.annotate.tokens import Token
from dossier.model import Claim, EventMention, Order, Quotation, Span, Timex, Zone


@dataclass(slots=True)
class Reading:
    """What the reader of sentences looks up."""

    source: SourceText
    timexes: Sequence[Timex]
    names: Names
    quotations: Sequence[Quotation]
    mention_starts: list[int]
    token_starts: list[int]
    timexes_of: dict[int, list[int]]
    """Sentence → its time expressions."""
    quotations_of: dict[int, list[int]]
    """Sentence → the quotations that it holds a part of."""
    cued_in: dict[int, list[int]]
    """Sentence → the quotations whose cue it holds."""
    bodies: dict[int, int]
    """Entity → the organisation in which a role of it is held."""
    writers: dict[int, int | None] = field(default_factory=dict)
    """Start of a letter → the mention of its writer, as far as they were looked for."""
    people: str = ""
    """The people that the sentence before tells of, for "some" and "others"."""
    events: list[EventMention] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)


@dataclass(slots=True)
class Sentence:
    number: int
    span: Span
    zone: Zone
    view: SentenceView
    clauses: list[Clause]
    owner: dict[int, int]
    """Clause → timex."""
    quotation: list[int | None]
    """By token: the quotation it stands in."""
    event_of: dict[int, int] = field(default_factory=dict)
    """Clause → index of its event mention."""
    tellers: dict[int, int] = field(default_factory=dict)
    """Event mention → the clause in whose content it stands."""


def index_document(source: SourceText, timexes: Sequence[Timex], names: Names, quotations: Sequence[Quotation]) -> Reading:
    """What is looked up sentence by sentence, sorted into sentences once."""
    starts = [span.start for span in source.sentences]
    timexes_of: dict[int, list[int]] = {}
    quotations_of: dict[int, list[int]] = {}
    cued_in: dict[int, list[int]] = {}
    for index, timex in enumerate(timexes):
        timexes_of.setdefault(bisect_right(starts, timex.start) - 1, []).append(index)
    for index, quotation in enumerate(quotations):
        if quotation.cue is not None:
            cued_in.setdefault(bisect_right(starts, quotation.cue.start) - 1, []).append(index)
        if quotation.kind in ("direct", "fragment", "block"):
            for number in range(max(0, bisect_right(starts, quotation.start) - 1), bisect_left(starts, quotation.end)):
                quotations_of.setdefault(number, []).append(index)
    return Reading(
        source,
        timexes,
        names,
        quotations,
        [mention.start for mention in names.mentions],
        [token.start for token in source.tokens],
        timexes_of,
        quotations_of,
        cued_in,
        {r.entity: r.of for r in reversed(names.roles) if r.of is not None and names.entities[r.of].type == "ORG"},
    )


def view_sentence(document: Reading, number: int, span: Span, zone: Zone) -> Sentence | None:
    tokens = list(
        document.source.tokens[bisect_left(document.token_starts, span.start) : bisect_left(document.token_starts, span.end)]
    )
    if not tokens:
        return None
    mentions = document.names.mentions
    in_name = [False] * len(tokens)
    starts = [token.start for token in tokens]
    low, high = bisect_left(document.mention_starts, span.start), bisect_left(document.mention_starts, span.end)
    for mention in mentions[low:high]:
        if mention.kind == "name":
            for index in range(bisect_left(starts, mention.start), bisect_left(starts, mention.end)):
                in_name[index] = True
    headline = zone.kind == "title"
    tags, words = tags_of(tokens, in_name)
    view = SentenceView(tokens, tags, mentions, document.mention_starts, [token.text.lower() for token in tokens])
    clauses = read_clauses(view, verb_groups(tokens, tags, words, headline))
    usable = [i for i in document.timexes_of.get(number, ()) if document.timexes[i].voice != "page"]
    owner = governed(view, clauses, document.timexes, usable)
    return Sentence(number, span, zone, view, clauses, owner, _quotation_by_token(document, number, tokens))


def _quotation_by_token(document: Reading, number: int, tokens: Sequence[Token]) -> list[int | None]:
    found: list[int | None] = [None] * len(tokens)
    for index in document.quotations_of.get(number, ()):
        quotation = document.quotations[index]
        for position, token in enumerate(tokens):
            if quotation.start <= token.start < quotation.end:
                found[position] = index
    return found
