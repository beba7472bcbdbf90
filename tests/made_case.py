"""A small case: three invented documents about a bridge, and what a reader finds in them."""

from __future__ import annotations

from dataclasses import replace

from dossier.case import Case
from dossier.days import parse_iso, timeline_order
from dossier.model import (
    Actor,
    ActorMention,
    ActorRole,
    Anchor,
    CaseData,
    Conflict,
    Event,
    Part,
    Passage,
    Relation,
    Side,
    Source,
    Statement,
    Step,
    Telling,
)
from tests.building import actor, anchor, document, event, passage

REPORT = """Skip to content
Old bridge at Lindau closed after inspection

LINDAU, 14 March 2019. Inspectors of the Roads Office found cracks in the old bridge on Monday and had it closed.
Mayor Ada Brunner said that "nobody was ever in danger" and thanked the inspectors.
Since late February residents had reported falling stones [sic], according to the residents' league.
The Roads Office denied that it had been warned.

Share this story
"""

LETTER = """To the Roads Office

We told you on 20 February 2019 that stones were falling from the bridge. Two letters remained without an answer.

Tomas Keller, Residents' League
"""

COLUMN = """What the bridge teaches us

Published on 2 April 2019

The inspectors came on Tuesday, the paper wrote; others say it was Monday. A new bridge is planned for 2021.
For decades nobody asked. Ada Brunner told the Lake Courier that the office "knew nothing".

Comments
Reader 7: I saw stones fall years ago!
"""

HOSTILE = "[b]bold[/b] [/nope] \x1b]52;c;aGFja2Vk\x07 \x9b31m \u202eevil\u202c [@click=app.quit]x[/]"
"""Text that would crash, colour, quit or take over a careless screen."""


def made_case() -> Case:
    """Three documents, five actors, eight events (one undated), three statements, one conflict."""
    report = document(
        "2019/report.txt",
        REPORT,
        (
            ("boilerplate", "skip link", "Skip to content"),
            ("title", "title", "Old bridge at Lindau closed after inspection"),
            ("boilerplate", "share bar", "Share this story"),
        ),
    )
    letter = document("2019/letter.txt", LETTER, (("letter", "letter", LETTER.strip()),))
    column = document(
        "2019/column.txt",
        COLUMN,
        (
            ("title", "title", "What the bridge teaches us"),
            ("metadata", "published", "Published on 2 April 2019"),
            ("comment", "comment", "Reader 7: I saw stones fall years ago!"),
        ),
    )
    sources = [report, letter, column]
    dateline = Step("dateline", "The dateline gives the day of the report.", "explicit", passage(report, "14 March 2019"))
    monday = Step("weekday", "A bare weekday in a report is the last one before it.", "convention", passage(report, "on Monday"))
    printed = Step("printed", "The page prints its date.", "explicit", passage(column, "2 April 2019"))
    february = Step(
        "part-of-month", "“late February” is 21 to 28 February.", "convention", passage(report, "Since late February")
    )
    actors = (
        actor("a-roads", "Roads Office", "government", sources, "Roads Office"),
        actor("a-brunner", "Ada Brunner", "person", sources, "Ada Brunner", "Mayor", "Mayor Brunner"),
        actor("a-league", "Residents' League", "organisation", [letter], "Residents' League"),
        replace(
            actor("a-keller", "Tomas Keller", "person", [letter], "Tomas Keller"),
            relations=(Relation("speaks for", "a-league", passage(letter, "Tomas Keller, Residents' League")),),
        ),
        actor("a-courier", "Lake Courier", "media", [column], "Lake Courier"),
    )
    found = "Inspectors of the Roads Office found cracks in the old bridge on Monday and had it closed."
    came = "The inspectors came on Tuesday, the paper wrote; others say it was Monday."
    conflict = Conflict(
        "c-day",
        "date",
        "The day of the inspection: Monday or Tuesday.",
        "incompatible",
        (Side("Monday 2019-03-11", passage(report, found)), Side("a Tuesday", passage(column, came))),
    )
    made = (
        event(
            "e-decades",
            "Nobody asks about the bridge",
            "alleged",
            anchor(None, "2019-04-02", printed, precision="open"),
            [],
            [(column, "For decades nobody asked.", "asked")],
        ),
        event(
            "e-warned",
            "The Residents' League writes about falling stones",
            "reported",
            anchor("2019-02-20", "2019-02-20"),
            [("a-league", "agent"), ("a-roads", "addressee")],
            [(letter, "We told you on 20 February 2019 that stones were falling from the bridge.", "told")],
        ),
        event(
            "e-stones",
            "Residents report falling stones [sic]",
            "alleged",
            anchor(
                "2019-02-21",
                "2019-03-14",
                february,
                dateline,
                text="since late February",
                basis="relative",
                precision="interval",
                throughout=True,
            ),
            [("a-league", "agent")],
            [
                (
                    report,
                    "Since late February residents had reported falling stones [sic], according to the residents' league.",
                    "reported",
                )
            ],
        ),
        replace(
            event(
                "e-closed",
                "Roads Office closes the old bridge",
                "reported",
                anchor("2019-03-11", "2019-03-11", dateline, monday, text="on Monday", basis="relative"),
                [("a-roads", "agent")],
                [(report, found, "closed"), (column, came, "came")],
            ),
            conflicts=("c-day",),
        ),
        event(
            "e-denied",
            "Roads Office was warned",
            "denied",
            anchor(None, "2019-03-14", dateline, precision="open"),
            [("a-roads", "target")],
            [(report, "The Roads Office denied that it had been warned.", "warned")],
        ),
        event(
            "e-knew",
            "Ada Brunner tells the Lake Courier",
            "reported",
            anchor("2019-03-14", "2019-04-02", printed, precision="interval", basis="inferred"),
            [("a-brunner", "speaker"), ("a-courier", "addressee")],
            [(column, 'Ada Brunner told the Lake Courier that the office "knew nothing".', "told")],
        ),
        event(
            "e-new",
            "A new bridge is to be built",
            "planned",
            anchor("2021-01-01", "2021-12-31", precision="year"),
            [],
            [(column, "A new bridge is planned for 2021.", "planned")],
        ),
        event(
            "e-letters",
            "Two letters remain without an answer",
            "reported",
            anchor(None, None, precision="open"),
            [("a-roads", "agent")],
            [(letter, "Two letters remained without an answer.", "remained")],
        ),
    )
    events = tuple(sorted(made, key=lambda event: timeline_order(event.anchor)))
    statements = (
        Statement(
            "s-danger",
            "fragment",
            "a-brunner",
            None,
            "Mayor Ada Brunner said",
            "says",
            None,
            None,
            anchor("2019-03-14", "2019-03-14", dateline),
            passage(report, "nobody was ever in danger"),
        ),
        Statement(
            "s-denial",
            "indirect",
            "a-roads",
            None,
            "The Roads Office denied",
            "denies",
            None,
            None,
            anchor("2019-03-14", "2019-03-14", dateline),
            passage(report, "it had been warned"),
        ),
        Statement(
            "s-nothing",
            "fragment",
            "a-brunner",
            "a-roads",
            "Ada Brunner told the Lake Courier",
            "says",
            "a-courier",
            "newspaper",
            anchor("2019-03-14", "2019-04-02", printed),
            passage(column, "knew nothing"),
            True,
        ),
    )
    told = [
        Source(
            report,
            "Old bridge at Lindau closed after inspection",
            "news",
            "Lindau Post",
            "en",
            anchor("2019-03-14", "2019-03-14", dateline),
        ),
        Source(
            letter,
            "To the Roads Office",
            "letter",
            None,
            "en",
            anchor("2019-02-21", "2019-03-11", precision="interval", basis="inferred"),
        ),
        Source(column, "What the bridge teaches us", "feature", "Lake Review", "en", anchor("2019-04-02", "2019-04-02", printed)),
    ]
    return Case(CaseData("made", tuple(told), actors, events, statements, (conflict,)))


def hostile_case() -> Case:
    """One document and one event whose every word is hostile; same shape as a real one."""
    text = f"{HOSTILE}\n\nOn 3 May 2020 {HOSTILE} happened.\n"
    source = document(f"{HOSTILE.replace('/', '|')}.txt", text)
    where = passage(source, "On 3 May 2020")
    step = Step("printed", HOSTILE, "explicit", where)
    when = anchor("2020-05-03", "2020-05-03", step, text=HOSTILE)
    somebody = Actor("a-1", HOSTILE, "person", (HOSTILE,), (ActorRole(HOSTILE, where),), (ActorMention(where, "name"),))
    telling = Telling(where, Passage(source.id, 0, len(text)), "reported")
    happened = Event("e-1", HOSTILE, HOSTILE, "reported", when, (Part("a-1", "agent"),), (telling,), (), ("c-1",))
    said = Statement("s-1", "direct", "a-1", None, HOSTILE, "denies", None, HOSTILE, when, where)
    conflict = Conflict("c-1", "fact", HOSTILE, "possible", (Side(HOSTILE, where), Side(HOSTILE, where)))
    told = Source(source, HOSTILE, HOSTILE, HOSTILE, "en", when)
    return Case(CaseData("made", (told,), (somebody,), (happened,), (said,), (conflict,)))


def big_case(events: int) -> Case:
    """Many dated events told by one document."""
    source = document("big.txt", "Something happened somewhere.\n")
    where = Passage(source.id, 0, 29)
    telling = (Telling(Passage(source.id, 10, 18), where, "reported"),)
    first = parse_iso("1998-01-01")
    made = []
    for number in range(events):
        low = first + number * 8000 // events
        when = Anchor(low, low + (number % 5 == 0) * 30, "", "day", "", "explicit")
        made.append(Event(f"e{number}", f"ev-{number:07d} something happened", "other", "reported", when, (), telling, ()))
    told = Source(source, "Big", "news", None, "en", anchor("2020-01-01", "2020-01-01"))
    return Case(CaseData("made", (told,), (), tuple(made), (), ()))
