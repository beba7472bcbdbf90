"""Statements: the quotations of all documents with their actors resolved across the case, each with a date it can defend."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from dossier.assemble.cast import Cast
from dossier.assemble.chronology import Chronology
from dossier.assemble.clusters import Cluster
from dossier.assemble.inputs import Annotated
from dossier.assemble.places import events_in
from dossier.days import iso
from dossier.model import Anchor, Passage, Quotation, Statement, Step


def make_statements(
    documents: Sequence[Annotated],
    cast: Cast,
    clusters: Sequence[Cluster],
    chronology: Chronology,
) -> tuple[Statement, ...]:
    """Every quotation as a statement, in the order of documents and text; scare quotes too, which have no speaker.

    Its date is that of its own time expression, else that of the event that tells it ("told", "said"), else the day on or before
    which its document was published. The second part of a quotation has the date of the first. Ids depend on the document's
    bytes and the passage alone."""
    told = _telling_anchors(clusters, chronology)
    return tuple(
        _statement(number, document, index, cast, chronology, told)
        for number, document in enumerate(documents)
        for index in range(len(document.said.quotations))
    )


def _statement(
    number: int,
    document: Annotated,
    index: int,
    cast: Cast,
    chronology: Chronology,
    told: dict[tuple[int, int], Anchor],
) -> Statement:
    said = document.said
    quotation = said.quotations[index]
    name = document.document.id

    def actor(mention: int | None) -> str | None:
        return None if mention is None else cast.actor_of.get((name, said.mentions[mention].entity))

    cue = quotation.cue
    return Statement(
        id=statement_id(name, quotation),
        kind=quotation.kind,
        speaker=actor(quotation.speaker),
        through=None if quotation.through is None else cast.actor_of.get((name, quotation.through)),
        cue=document.document.text[cue.start : cue.end] if cue else "",
        stance=quotation.stance,
        addressee=actor(quotation.addressee),
        medium=quotation.medium or None,
        anchor=_anchor(number, document, index, chronology, told),
        passage=Passage(name, quotation.start, quotation.end),
        inferred=quotation.inferred,
    )


def statement_id(document: str, quotation: Quotation) -> str:
    """Stable over re-reading: of the document's hash, the passage and the kind."""
    key = f"{document} {quotation.start} {quotation.end} {quotation.kind}"
    return "s-" + hashlib.sha256(key.encode()).hexdigest()[:12]


def _telling_anchors(clusters: Sequence[Cluster], chronology: Chronology) -> dict[tuple[int, int], Anchor]:
    """The anchor of each event mention, by (document, event mention)."""
    return {mention: anchor for cluster, anchor in zip(clusters, chronology.events, strict=True) for mention in cluster.mentions}


def _anchor(
    number: int,
    document: Annotated,
    index: int,
    chronology: Chronology,
    told: dict[tuple[int, int], Anchor],
) -> Anchor:
    first = first_part(document.said.quotations, index)
    quotation = document.said.quotations[first]
    own = None if quotation.timex is None else chronology.timex_anchor(number, quotation.timex)
    if own is not None and _is_bounded(own):
        return own
    if quotation.cue is not None:
        for event in events_in(document, quotation.cue.start, quotation.cue.end):
            if document.said.events[event].end <= quotation.cue.end:
                anchor = told.get((number, event))
                if anchor is not None and _is_bounded(anchor):
                    return anchor
    return on_or_before(chronology.published[number])


def first_part(quotations: Sequence[Quotation], index: int) -> int:
    """The quotation of which ``index`` is a later part; itself where it is none."""
    seen = {index}
    while (earlier := quotations[index].continues) is not None and earlier not in seen:
        seen.add(earlier)
        index = earlier
    return index


def _is_bounded(anchor: Anchor) -> bool:
    return anchor.earliest is not None or anchor.latest is not None


def on_or_before(published: Anchor) -> Anchor:
    """The date of words of which only their publication is known."""
    if published.latest is None:
        step = Step("before publication", "No passage dates these words, nor the document that reports them.", "explicit")
        return Anchor(None, None, "..", "open", "no date", "inferred", proof=(step,))
    last = iso(published.latest)
    step = Step(
        "before publication",
        f"No passage dates these words: they were said on or before the document was published, at the latest on {last}.",
        "explicit",
    )
    text = f"on or before {published.text}" if published.text else f"on or before {last}"
    return Anchor(None, published.latest, f"[..{last}]", "open", text, "inferred", proof=(step, *published.proof))
