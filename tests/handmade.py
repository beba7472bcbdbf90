"""A small case made by hand: a flood, a dam and three documents that do not agree. One of the documents is hostile."""

from __future__ import annotations

import hashlib

from dossier.case import Case
from dossier.days import day
from dossier.model import (
    Actor,
    ActorMention,
    ActorRole,
    Anchor,
    Bounds,
    CaseData,
    Conflict,
    Document,
    Event,
    EventStatus,
    Origin,
    Part,
    Passage,
    Relation,
    Side,
    Source,
    Statement,
    Step,
    Telling,
    Zone,
)

HERALD = (
    "Dam at Vařany fails\n\nBy our reporter\n\n"
    "The dam above Vařany broke on Tuesday, 4 June 2019, and water reached the market square. "
    "“Nobody was warned,” said Mayor Ilse Brandt.\n\nTwo people died, the fire brigade said."
)
BULLETIN = (
    "STATEMENT OF THE RIVER AUTHORITY\n\nThe dam held until Wednesday. The River Authority denies that the sirens failed. "
    "“Every siren worked,” a spokesman for the River Authority said. An inquiry will begin in July."
)
LETTER = (
    "Dear editor,\r\n\r\n# VERIFIED BY THE COURT\n![x](http://evil.example/p.png) <script>alert(1)</script> [sic] a | b "
    "`code` **bold** \x1b]0;owned\x07 \u202eabc [click](javascript:x)\n\n"
    "In late May the engineers of the authority reported cracks."
)


def document(name: str, text: str) -> Document:
    title_end = text.index("\n")
    zones = (Zone("title", "title", 0, title_end), Zone("body", "", title_end, len(text)))
    return Document(hashlib.sha256(text.encode()).hexdigest(), name, "text/plain", "utf-8", text, zones)


HERALD_DOCUMENT = document("herald.txt", HERALD)
BULLETIN_DOCUMENT = document("press/bulletin.txt", BULLETIN)
LETTER_DOCUMENT = document("letter [1] <b>.txt", LETTER)


def at(source: Document, words: str) -> Passage:
    """The first place of some words."""
    start = source.text.index(words)
    return Passage(source.id, start, start + len(words))


def anchor(
    low: tuple[int, int, int] | None,
    high: tuple[int, int, int] | None,
    text: str,
    passage: Passage | None = None,
    **more: object,
) -> Anchor:
    steps = (Step("weekday", f"“{text}” counted from the publication", "convention", passage),) if passage else ()
    earliest, latest = (day(*low) if low else None), (day(*high) if high else None)
    fields: dict[str, object] = {"precision": "interval", "basis": "relative", "edtf": "", "proof": steps, **more}
    return Anchor(earliest=earliest, latest=latest, text=text, **fields)  # type: ignore[arg-type]


def telling(source: Document, trigger: str, sentence: str, status: EventStatus = "reported") -> Telling:
    return Telling(at(source, trigger), at(source, sentence), status)


BROKE = "The dam above Vařany broke on Tuesday, 4 June 2019, and water reached the market square."
HELD = "The dam held until Wednesday."
DENIES = "The River Authority denies that the sirens failed."
CRACKS = "In late May the engineers of the authority reported cracks."
HOSTILE = LETTER[LETTER.index("![x]") : LETTER.index("\n\nIn late")]

OPEN = anchor(None, None, "undated", precision="open", basis="inferred")

SOURCES = (
    Source(HERALD_DOCUMENT, "Dam at Vařany fails", "news", "The Herald", "en", anchor((2019, 6, 5), (2019, 6, 5), "2019-06-05")),
    Source(BULLETIN_DOCUMENT, "Statement of the River Authority", "press release", "River Authority", "en", OPEN),
    Source(LETTER_DOCUMENT, "# VERIFIED BY THE COURT", "letter", None, "en", anchor(None, (2019, 6, 30), "by 2019-06-30")),
)

ACTORS = (
    Actor(
        "p1",
        "Ilse Brandt",
        "person",
        ("Ilse Brandt", "Brandt", "Mayor Brandt"),
        (ActorRole("Mayor", at(HERALD_DOCUMENT, "Mayor Ilse Brandt")),),
        (ActorMention(at(HERALD_DOCUMENT, "Ilse Brandt"), "name"),),
        proof=(
            Step("full name", "“Brandt” is the last word of “Ilse Brandt”", "convention", at(HERALD_DOCUMENT, "Ilse Brandt")),
        ),
    ),
    Actor(
        "o1",
        "River Authority",
        "government",
        ("River Authority", "the authority"),
        (),
        (
            ActorMention(at(BULLETIN_DOCUMENT, "River Authority denies"), "name"),
            ActorMention(at(LETTER_DOCUMENT, "the authority"), "nominal"),
        ),
    ),
    Actor(
        "r1",
        "spokesman for the River Authority",
        "role",
        ("spokesman",),
        (),
        (ActorMention(at(BULLETIN_DOCUMENT, "a spokesman for the River Authority"), "nominal"),),
        (Relation("speaks for", "o1", at(BULLETIN_DOCUMENT, "spokesman for the River Authority")),),
    ),
    Actor("l1", "Vařany", "place", ("Vařany",), (), (ActorMention(at(HERALD_DOCUMENT, "Vařany"), "name"),)),
    Actor("p2", "Tomas Brandl", "person", ("Brandl",), (), (), (Relation("possibly the same as", "p1"),)),
)

CONFLICTS = (
    Conflict(
        "c1",
        "date",
        "the dam broke on Tuesday or on Wednesday",
        "incompatible",
        (Side("Tuesday", at(HERALD_DOCUMENT, BROKE)), Side("Wednesday", at(BULLETIN_DOCUMENT, HELD))),
    ),
)

EVENTS = (
    Event(
        "e-cracks",
        "Engineers reported cracks",
        "report",
        "reported",
        anchor((2019, 5, 21), (2019, 5, 31), "late May 2019", at(LETTER_DOCUMENT, "late May"), precision="part-of-month"),
        (Part("o1", "agent"),),
        (telling(LETTER_DOCUMENT, "reported", CRACKS),),
        (Origin((LETTER_DOCUMENT.id,), "the letter"),),
    ),
    Event(
        "e-broke",
        "The dam above Vařany broke",
        "disaster",
        "reported",
        anchor((2019, 6, 4), (2019, 6, 5), "4 or 5 June 2019", at(HERALD_DOCUMENT, "Tuesday, 4 June 2019"), candidates=(
            Bounds(day(2019, 6, 4), day(2019, 6, 4)), Bounds(day(2019, 6, 5), day(2019, 6, 5)))),
        (Part("l1", "place"),),
        (telling(HERALD_DOCUMENT, "broke", BROKE), telling(BULLETIN_DOCUMENT, "held", HELD)),
        (Origin((HERALD_DOCUMENT.id,), "own report"), Origin((BULLETIN_DOCUMENT.id,), "own statement")),
        ("c1",),
        (Step("same trigger", "both tell what became of the dam", "cross-document"),),
    ),
    Event(
        "e-inquiry",
        "An inquiry will begin",
        "inquiry",
        "planned",
        anchor((2019, 7, 1), (2019, 7, 31), "July 2019", precision="month"),
        (),
        (telling(BULLETIN_DOCUMENT, "begin", "An inquiry will begin in July.", "planned"),),
        (Origin((BULLETIN_DOCUMENT.id,), "own statement"),),
    ),
    Event(
        "e-sirens",
        "The sirens failed | [sic] <b>",
        "failure",
        "denied",
        OPEN,
        (Part("o1", "agent"),),
        (telling(BULLETIN_DOCUMENT, "failed", DENIES, "denied"), telling(LETTER_DOCUMENT, "click", HOSTILE, "alleged")),
        (Origin((BULLETIN_DOCUMENT.id, LETTER_DOCUMENT.id), "one quotes the other"),),
    ),
)  # fmt: skip

STATEMENTS = (
    Statement(
        "q1", "direct", "r1", "o1", "a spokesman for the River Authority said", "denies", None, None, OPEN,
        at(BULLETIN_DOCUMENT, "Every siren worked,"),
    ),
    Statement(
        "q2", "direct", "p1", None, "said Mayor Ilse Brandt", "says", None, "The Herald",
        anchor((2019, 6, 5), (2019, 6, 5), "2019-06-05"), at(HERALD_DOCUMENT, "Nobody was warned,"),
    ),
    Statement("q3", "block", None, None, "", "", None, None, OPEN, at(LETTER_DOCUMENT, HOSTILE), True),
)  # fmt: skip

DATA = CaseData("1", SOURCES, ACTORS, EVENTS, STATEMENTS, CONFLICTS)


def case() -> Case:
    return Case(DATA)
