"""A document as a card: what it is, when it was published and why that is known, its parts, what it tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.model import Passage, Source, Zone
from dossier.view.dates import date_label
from dossier.view.evidence import proof_lines
from dossier.view.index import CaseIndex
from dossier.view.lines import BLANK, Card, Line, Ref, Tone, heading, line
from dossier.view.people import MOST_EVENTS, event_line
from dossier.view.words import BASIS_WORDS, CERTAINTIES, CONFLICT, SEPARATOR, certainty, count

ZONE_TONES: dict[str, Tone] = {
    "title": "title",
    "body": "text",
    "letter": "letter",
    "comment": "comment",
    "metadata": "metadata",
    "boilerplate": "boilerplate",
}


def document_card(index: CaseIndex, source: Source) -> Card:
    """Everything known of a document as a whole."""
    return (
        *_head(source),
        *proof_lines(index, source.published, "Why this publication date"),
        *_zones(source),
        *_told(index, source),
    )


def dated(source: Source) -> str:
    """What the publication date rests on, in a word: printed, counted, inferred, decided, unknown."""
    known = source.published.earliest is not None or source.published.latest is not None
    return BASIS_WORDS[source.published.basis] if known else "unknown"


def zones_summary(zones: Sequence[Zone]) -> str:
    """How much of a document is its text, what voices besides the author's it holds, how much is of the page alone."""

    def number(*kinds: str) -> int:
        return sum(zone.kind in kinds for zone in zones)

    characters = sum(zone.end - zone.start for zone in zones if zone.kind in ("title", "body", "letter"))
    parts = [count(characters, "character") + " of text"]
    parts += [count(number("letter"), "letter")] if number("letter") else []
    parts += [count(number("comment"), "reader's comment", "readers' comments")] if number("comment") else []
    page = number("boilerplate")
    parts += [f"{count(page, 'part')} of the page alone"] if page else []
    return ", ".join(parts)


def _head(source: Source) -> Iterator[Line]:
    document, sign = source.document, CERTAINTIES[certainty(source.published)]
    yield line((source.title or document.name, "strong"), to=Ref("document", document.id))
    yield line(("file       ", "dim"), document.name, indent=11)
    if source.publisher:
        yield line(("publisher  ", "dim"), source.publisher, indent=11)
    yield line(
        ("published  ", "dim"),
        f"{sign.glyph} {date_label(source.published)}",
        (f"  {dated(source)}; {sign.help}", "dim"),
        indent=11,
    )
    facts = (source.kind, source.language, document.format, document.encoding, count(len(document.text), "character"))
    yield line(("kind       ", "dim"), f" {SEPARATOR.glyph} ".join(fact for fact in facts if fact), indent=11)
    yield line(("sha-256    ", "dim"), document.id, indent=11)
    for key, value in document.metadata:
        yield line((f"{key:<11}", "dim"), value, indent=11)


def _zones(source: Source) -> Iterator[Line]:
    yield BLANK
    yield heading("Parts", "parts")
    for zone in source.document.zones:
        detail = ", ".join(part for part in (zone.label, f"by {zone.author}" if zone.author else "") if part)
        passage = Passage(source.document.id, zone.start, zone.end)
        size = count(zone.end - zone.start, "character")
        yield line((zone.kind, ZONE_TONES[zone.kind]), f"  {detail}", (f"  {size}", "dim"), to=passage, indent=2)


def _told(index: CaseIndex, source: Source) -> Iterator[Line]:
    conflicts = index.case.conflicts_in(source.document.id)
    if conflicts:
        yield BLANK
        yield heading("Conflicts with other documents", "conflicts")
        for conflict in conflicts:
            yield line(
                (f"{CONFLICT.glyph} {conflict.kind}: ", "conflict"), conflict.says, to=Ref("conflict", conflict.id), indent=2
            )
    events = index.case.told_by(source.document.id)
    yield BLANK
    yield heading(f"Tells {count(len(events), 'event')}", "told")
    yield from map(event_line, events[:MOST_EVENTS])
