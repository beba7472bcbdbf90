"""A small case: a dam, a flood and three documents that do not agree. One of the documents is hostile."""

from __future__ import annotations

from dossier.case import Case
from dossier.model import (
    Actor,
    ActorMention,
    ActorRole,
    Anchor,
    CaseData,
    Conflict,
    Document,
    Event,
    EventStatus,
    Origin,
    Part,
    Passage,
    Precision,
    Relation,
    Side,
    Source,
    Statement,
    Step,
    Telling,
)
from tests.building import anchor, document, passage

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


def _titled(name: str, text: str) -> Document:
    """A document whose first line is its title."""
    return document(name, text, (("title", "title", text[: text.index("\n")]),))


HERALD_DOCUMENT = _titled("herald.txt", HERALD)
BULLETIN_DOCUMENT = _titled("press/bulletin.txt", BULLETIN)
LETTER_DOCUMENT = _titled("letter [1] <b>.txt", LETTER)


def _counted(
    low: str,
    high: str,
    text: str,
    where: Passage,
    precision: Precision = "interval",
    candidates: tuple[tuple[str, str], ...] = (),
) -> Anchor:
    """A relative date with the one step that gives it."""
    step = Step("weekday", f"“{text}” counted from the publication", "convention", where)
    return anchor(low, high, step, text=text, basis="relative", precision=precision, candidates=candidates)


def _told(source: Document, trigger: str, sentence: str, status: EventStatus = "reported") -> Telling:
    return Telling(passage(source, trigger), passage(source, sentence), status)


BROKE = "The dam above Vařany broke on Tuesday, 4 June 2019, and water reached the market square."
HELD = "The dam held until Wednesday."
DENIES = "The River Authority denies that the sirens failed."
CRACKS = "In late May the engineers of the authority reported cracks."
HOSTILE = LETTER[LETTER.index("![x]") : LETTER.index("\n\nIn late")]

OPEN = anchor(None, None, text="undated", precision="open", basis="inferred")
PRINTED = anchor("2019-06-05", "2019-06-05", text="2019-06-05", basis="relative")

SOURCES = (
    Source(HERALD_DOCUMENT, "Dam at Vařany fails", "news", "The Herald", "en", PRINTED),
    Source(BULLETIN_DOCUMENT, "Statement of the River Authority", "press release", "River Authority", "en", OPEN),
    Source(
        LETTER_DOCUMENT,
        "# VERIFIED BY THE COURT",
        "letter",
        None,
        "en",
        anchor(None, "2019-06-30", text="by 2019-06-30", basis="relative"),
    ),
)

ACTORS = (
    Actor(
        "p1",
        "Ilse Brandt",
        "person",
        ("Ilse Brandt", "Brandt", "Mayor Brandt"),
        (ActorRole("Mayor", passage(HERALD_DOCUMENT, "Mayor Ilse Brandt")),),
        (ActorMention(passage(HERALD_DOCUMENT, "Ilse Brandt"), "name"),),
        proof=(
            Step(
                "full name", "“Brandt” is the last word of “Ilse Brandt”", "convention", passage(HERALD_DOCUMENT, "Ilse Brandt")
            ),
        ),
    ),
    Actor(
        "o1",
        "River Authority",
        "government",
        ("River Authority", "the authority"),
        (),
        (
            ActorMention(passage(BULLETIN_DOCUMENT, "River Authority denies"), "name"),
            ActorMention(passage(LETTER_DOCUMENT, "the authority"), "nominal"),
        ),
    ),
    Actor(
        "r1",
        "spokesman for the River Authority",
        "role",
        ("spokesman",),
        (),
        (ActorMention(passage(BULLETIN_DOCUMENT, "a spokesman for the River Authority"), "nominal"),),
        (Relation("speaks for", "o1", passage(BULLETIN_DOCUMENT, "spokesman for the River Authority")),),
    ),
    Actor("l1", "Vařany", "place", ("Vařany",), (), (ActorMention(passage(HERALD_DOCUMENT, "Vařany"), "name"),)),
    Actor("p2", "Tomas Brandl", "person", ("Brandl",), (), (), (Relation("possibly the same as", "p1"),)),
)

CONFLICTS = (
    Conflict(
        "c1",
        "date",
        "the dam broke on Tuesday or on Wednesday",
        "incompatible",
        (Side("Tuesday", passage(HERALD_DOCUMENT, BROKE)), Side("Wednesday", passage(BULLETIN_DOCUMENT, HELD))),
    ),
)

EVENTS = (
    Event(
        "e-cracks",
        "Engineers reported cracks",
        "report",
        "reported",
        _counted("2019-05-21", "2019-05-31", "late May 2019", passage(LETTER_DOCUMENT, "late May"), "part-of-month"),
        (Part("o1", "agent"),),
        (_told(LETTER_DOCUMENT, "reported", CRACKS),),
        (Origin((LETTER_DOCUMENT.id,), "the letter"),),
    ),
    Event(
        "e-broke",
        "The dam above Vařany broke",
        "disaster",
        "reported",
        _counted("2019-06-04", "2019-06-05", "4 or 5 June 2019", passage(HERALD_DOCUMENT, "Tuesday, 4 June 2019"),
                 candidates=(("2019-06-04", "2019-06-04"), ("2019-06-05", "2019-06-05"))),
        (Part("l1", "place"),),
        (_told(HERALD_DOCUMENT, "broke", BROKE), _told(BULLETIN_DOCUMENT, "held", HELD)),
        (Origin((HERALD_DOCUMENT.id,), "own report"), Origin((BULLETIN_DOCUMENT.id,), "own statement")),
        ("c1",),
        (Step("same trigger", "both tell what became of the dam", "cross-document"),),
    ),
    Event(
        "e-inquiry",
        "An inquiry will begin",
        "inquiry",
        "planned",
        anchor("2019-07-01", "2019-07-31", text="July 2019", precision="month", basis="relative"),
        (),
        (_told(BULLETIN_DOCUMENT, "begin", "An inquiry will begin in July.", "planned"),),
        (Origin((BULLETIN_DOCUMENT.id,), "own statement"),),
    ),
    Event(
        "e-sirens",
        "The sirens failed | [sic] <b>",
        "failure",
        "denied",
        OPEN,
        (Part("o1", "agent"),),
        (_told(BULLETIN_DOCUMENT, "failed", DENIES, "denied"), _told(LETTER_DOCUMENT, "click", HOSTILE, "alleged")),
        (Origin((BULLETIN_DOCUMENT.id, LETTER_DOCUMENT.id), "one quotes the other"),),
    ),
)  # fmt: skip

STATEMENTS = (
    Statement(
        "q1", "direct", "r1", "o1", "a spokesman for the River Authority said", "denies", None, None, OPEN,
        passage(BULLETIN_DOCUMENT, "Every siren worked,"),
    ),
    Statement(
        "q2", "direct", "p1", None, "said Mayor Ilse Brandt", "says", None, "The Herald",
        PRINTED, passage(HERALD_DOCUMENT, "Nobody was warned,"),
    ),
    Statement("q3", "block", None, None, "", "", None, None, OPEN, passage(LETTER_DOCUMENT, HOSTILE), True),
)  # fmt: skip

DATA = CaseData("1", SOURCES, ACTORS, EVENTS, STATEMENTS, CONFLICTS)


def case() -> Case:
    return Case(DATA)
