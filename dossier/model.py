"""The nouns of dossier as frozen dataclasses. No behaviour, no imports beyond the standard library.

Offsets are code points into ``Document.text``, 0-based, end exclusive. Days are integers: the proleptic Gregorian
ordinal of ``datetime.date.toordinal`` (1 is 0001-01-01), continued to zero and below for years BC; ``dossier.days``
converts. A bound of ``None`` is open: nothing is known on that side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Day = int
DocumentId = str
"""SHA-256 of the document's bytes, in hexadecimal."""

# ------------------------------------------------------------------------------------------------ documents

ZoneKind = Literal["title", "body", "letter", "comment", "metadata", "boilerplate"]
"""``metadata`` (dateline, byline, "Published on ...") says something of the document; ``boilerplate`` (skip link, share bar,
newsletter box, age banner, legal help) only of the page that carried it. No event rests on either."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of a document with its own standing. Zones do not overlap and cover every printed character.

    ``label`` says more exactly what it is ("skip link", "published", "byline", "update", "comment author" ...).
    ``author`` is the words that name whose voice it is, where the document gives them (letter, comment)."""

    kind: ZoneKind
    label: str
    start: int
    end: int
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One source as it was received. ``text`` is the decoded file, unchanged: newlines and no-break spaces kept."""

    id: DocumentId
    name: str
    format: str
    encoding: str
    text: str
    zones: tuple[Zone, ...]
    metadata: tuple[tuple[str, str], ...] = ()
    """What the file says of itself outside its text: (key, value) pairs. Plain text says nothing."""


@dataclass(frozen=True, slots=True)
class Span:
    """A character range of one document's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A character range of a named document: what every statement leads back to. ``Case.words`` gives its text."""

    document: DocumentId
    start: int
    end: int


# ---------------------------------------------------------------------------------------------- annotations
# What one document says, from its bytes alone. Cross-references are indices into the tuples of the same Annotations.

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Bounds:
    """``[earliest, latest]`` in days, inclusive; ``None`` is open."""

    earliest: Day | None = None
    latest: Day | None = None


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a time expression says before it is resolved: a pattern of days, and where it lies from its reference.

    Read by ``dossier.annotate.timex`` alone; others ask its functions ``resolve``, ``reach`` and ``occurrences``.
    ``kind`` selects the reading of the rest, which the timex package documents."""

    kind: Literal["absolute", "partial", "within", "offset", "stretch", "duration", "set", "vague", "clock"]
    unit: str = ""
    """Grain of what is meant: day, week, month, quarter, season, year, decade ..."""
    fields: tuple[tuple[str, int], ...] = ()
    low: int | None = None
    high: int | None = None
    direction: Literal["past", "future", "near", ""] = ""
    reference: Literal["document", "previous", "event", "none"] = "document"
    why: str = ""
    """The cue that decided direction or reference, in plain words, for the proof."""
    part: Literal["", "early", "mid", "late", "beginning", "end"] = ""
    clock: str = ""
    """What follows the day in a TIMEX3 value: ``T15:04``, ``TMO``."""
    outer: str = ""
    """``within``: the unit of the period that holds it ("Wednesday of this week": week)."""
    text: str = ""
    """``set``, ``vague``, ``duration``: the TIMEX3 value, which no document time changes."""


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression, as TIMEX3 (ISO 24617-1). ``value`` is what the document alone supports: a yearless month is
    ``XXXX-04`` until a document time resolves it."""

    start: int
    end: int
    type: TimexType
    value: str
    meaning: Meaning
    mod: str = ""
    """TIMEX3 ``mod``: START, MID, END, APPROX, MORE_THAN, LESS_THAN, BEFORE, AFTER ..."""
    rule: str = ""
    voice: Literal["document", "letter", "comment", "page"] = "document"
    """Whose "today" it is: the page's chrome ("over 5 years old") and a reader's comment have times of their own."""


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A candidate for the document time that the document prints ("Published on May 2, 2017", a dateline)."""

    timex: int
    label: str
    """What makes it one: "published", "dateline", "letterhead", "metadata"; "updated" never gives the story's date."""
    weight: int
    """Higher is better evidence; ties go to the earlier in the text."""


NameType = Literal["PER", "ORG", "LOC", "MISC"]
MentionKind = Literal["name", "nominal", "pronoun"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A place that names or describes an entity. Titles stand outside a name's span ("President [Kadyrov]")."""

    start: int
    end: int
    kind: MentionKind
    type: NameType
    entity: int
    """Index into ``Annotations.entities``: who it is within this document."""
    inferred: bool = False
    """True where the link is a resolution (a pronoun, "the spokesman") and not the name itself."""


@dataclass(frozen=True, slots=True)
class Role:
    """A title or function the document gives an entity. ``start``/``end`` cover title and name together."""

    entity: int
    title: str
    start: int
    end: int
    of: int | None = None
    """Entity the role is held at or for ("spokesman for X": X), if named."""
    relation: str = ""
    """"speaks for", "member of", "part of" ... or empty for a plain title."""


@dataclass(frozen=True, slots=True)
class Entity:
    """Who or what a document speaks of, resolved within that document. Evidence for its type is kept for ``why``."""

    name: str
    type: NameType
    subtype: str = ""
    """"government", "media", "place", "role" (an unnamed "spokesman for X"), "group" ... or empty."""
    gender: Literal["f", "m", "n", ""] = ""
    evidence: tuple[tuple[str, int, Span | None], ...] = ()
    """(rule in plain words, weight, its span) for type and identity."""


QuotationKind = Literal["direct", "fragment", "scare", "block", "indirect"]
Stance = Literal["says", "alleges", "denies", "confirms", "demands", "declines", ""]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Reported speech. The span excludes the marks and includes the comma or full stop inside them."""

    start: int
    end: int
    kind: QuotationKind
    speaker: int | None = None
    """Mention index of the speaker as named or described at the cue."""
    cue: Span | None = None
    """The cue phrase, from speaker to verb ("said Human Rights First's Shawn Gaylord")."""
    verb: str = ""
    stance: Stance = ""
    through: int | None = None
    """Entity index of the principal for whom an unnamed spokesperson speaks."""
    addressee: int | None = None
    """Mention index."""
    medium: str = ""
    timex: int | None = None
    """Index of the time expression in the cue ("told X on Wednesday")."""
    inferred: bool = False
    """True where the speaker is carried over or a pronoun was resolved."""
    continues: int | None = None
    """Index of the quotation whose second part this is."""
    speaker_words: Span | None = None
    """The words that name the speaker at the cue, also where no mention is known for them ("some witnesses")."""


EventStatus = Literal["reported", "alleged", "denied", "confirmed", "demanded", "planned"]
TimeRelation = Literal["at", "since", "until", "before", "after", "during", ""]


@dataclass(frozen=True, slots=True)
class Participant:
    role: Literal["agent", "target", "speaker", "addressee", "place", "other"]
    mention: int


@dataclass(frozen=True, slots=True)
class EventMention:
    """One telling of something that happened, is said to have happened, or is planned. The span is the trigger word."""

    start: int
    end: int
    kind: str
    """Class of the trigger: "statement", "report", "detention", "killing", "meeting", "letter", "publication" ..."""
    lemma: str
    status: EventStatus
    sentence: int
    title: str = ""
    """Short neutral sentence from the words of the passage."""
    participants: tuple[Participant, ...] = ()
    timex: int | None = None
    relation: TimeRelation = ""
    """How the event lies to its timex: "since late February" begins there; "by Friday" is before."""
    tense: Literal["past", "perfect", "present", "future", ""] = ""
    cue: Span | None = None
    """The words that show the status ("reportedly", "denied that")."""
    told_by: int | None = None
    """Index of the event mention of telling ("said") in whose content this stands."""
    quotation: int | None = None
    """Index of the quotation it stands in."""
    spans: bool = False
    """True for what goes on (a campaign, "for months"), not a point."""


@dataclass(frozen=True, slots=True)
class Order:
    """A stated order of two event mentions ("X followed Y", "then")."""

    earlier: int
    later: int
    cue: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """A countable statement ("at least three men", "more than one hundred")."""

    start: int
    end: int
    low: int
    high: int | None
    """``low``..``high`` of what is said: "three" 3..3, "at least three" 3..None, "roughly 40" 40..40 with ``approximate``."""
    noun: str
    approximate: bool = False
    event: int | None = None


@dataclass(frozen=True, slots=True)
class Annotations:
    """What one document says."""

    document: DocumentId
    version: str
    language: str
    genre: Literal["news", "press release", "letter", "narrative", "feature", "post", "unknown"]
    title: Span | None
    sentences: tuple[Span, ...]
    timexes: tuple[Timex, ...]
    printed: tuple[PrintedDate, ...]
    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...]
    quotations: tuple[Quotation, ...]
    events: tuple[EventMention, ...]
    orders: tuple[Order, ...]
    claims: tuple[Claim, ...]


# ------------------------------------------------------------------------------------------------- the case

Strength = Literal["explicit", "convention", "cross-document", "decided"]
Precision = Literal["day", "week", "part-of-month", "month", "season", "quarter", "interval", "year", "decade", "century", "open"]
Basis = Literal["explicit", "relative", "inferred", "decided"]


@dataclass(frozen=True, slots=True)
class Step:
    """One link of a proof: a rule, a plain sentence, and the passage it rests on."""

    rule: str
    says: str
    strength: Strength
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """When something was: bounds with a proof. ``candidates`` lists the single windows where the set is no interval."""

    earliest: Day | None
    latest: Day | None
    edtf: str
    precision: Precision
    text: str
    basis: Basis
    temporal: Literal["point", "span"] = "point"
    candidates: tuple[Bounds, ...] = ()
    proof: tuple[Step, ...] = ()


ActorType = Literal["person", "organisation", "government", "media", "place", "role", "group"]


@dataclass(frozen=True, slots=True)
class ActorRole:
    title: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class ActorMention:
    passage: Passage
    kind: MentionKind
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    kind: str
    """"speaks for", "part of", "wrote to", "possibly the same as" ... read as: this actor <kind> ``other``."""
    other: str
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation, government body, outlet, place or unnamed role, resolved across documents."""

    id: str
    name: str
    type: ActorType
    aliases: tuple[str, ...]
    roles: tuple[ActorRole, ...]
    mentions: tuple[ActorMention, ...]
    relations: tuple[Relation, ...] = ()
    proof: tuple[Step, ...] = ()
    """Why its names are one actor, and why it is of this type."""


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's part in an event."""

    actor: str
    role: str


@dataclass(frozen=True, slots=True)
class Telling:
    """One document telling an event: its trigger and the sentence around it."""

    trigger: Passage
    passage: Passage
    status: EventStatus


@dataclass(frozen=True, slots=True)
class Origin:
    """Documents that go back to one source of knowledge, and why."""

    documents: tuple[DocumentId, ...]
    says: str
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, is said to have happened, or is planned."""

    id: str
    title: str
    kind: str
    status: EventStatus
    anchor: Anchor
    parts: tuple[Part, ...]
    tellings: tuple[Telling, ...]
    origins: tuple[Origin, ...]
    conflicts: tuple[str, ...] = ()
    why_one: tuple[Step, ...] = ()
    """Why its tellings are one event."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A quotation with its actors resolved across the case."""

    id: str
    kind: QuotationKind
    speaker: str | None
    through: str | None
    cue: str
    stance: Stance
    addressee: str | None
    medium: str | None
    anchor: Anchor
    passage: Passage
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict: what it says, and where."""

    says: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Conflict:
    """Passages that cannot all be true, or that tell one thing differently."""

    id: str
    kind: Literal["date", "number", "wording", "attribution", "title", "name", "fact"]
    says: str
    weight: Literal["compatible", "possible", "incompatible"]
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A document of the case with what was found out of it as a whole."""

    document: Document
    title: str
    kind: str
    publisher: str | None
    language: str
    published: Anchor


@dataclass(frozen=True, slots=True)
class CaseData:
    """Everything that was assembled. ``dossier.case.Case`` answers questions about it."""

    version: str
    sources: tuple[Source, ...]
    actors: Sequence[Actor]
    events: Sequence[Event]
    """In timeline order (``dossier.days.timeline_order``)."""
    statements: Sequence[Statement]
    conflicts: tuple[Conflict, ...]


# What lists and filters look at in all events or actors at once. Each has some of the fields of the whole, under the same
# names, so that the whole thing serves as well; a kept case is read this far only (``dossier.case.glimpse``).


@dataclass(frozen=True, slots=True)
class Placed:
    """An event as its place in time alone."""

    anchor: Bounds


@dataclass(frozen=True, slots=True)
class Identified:
    """An event or actor as its id alone."""

    id: str


@dataclass(frozen=True, slots=True)
class Concerned:
    """An actor's part in an event, without the role."""

    actor: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """A telling as its two passages."""

    trigger: Passage
    passage: Passage


@dataclass(frozen=True, slots=True)
class Facts:
    """An event as what filters ask about."""

    kind: str
    status: EventStatus
    anchor: Bounds
    parts: tuple[Concerned, ...]
    tellings: tuple[Sighting, ...]
    conflicts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """An event as what a search looks at."""

    title: str
    tellings: tuple[Sighting, ...]


# --------------------------------------------------------------------------------------------- decisions


@dataclass(frozen=True, slots=True)
class Target:
    """What a decision is about, in a form that survives re-reading: W3C Web Annotation text quote and position, or an
    actor's name. Never a row number."""

    kind: Literal["document", "event", "actor", "passage"]
    document: DocumentId | None = None
    start: int | None = None
    end: int | None = None
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person ruled. ``value`` and ``targets`` are read by ``verb``: date, merge, split, rename, kind, hide, pin ..."""

    id: str
    at: str
    """UTC time of the ruling, ISO 8601."""
    verb: str
    targets: tuple[Target, ...]
    value: str = ""
    undoes: str = ""
    """Id of the decision that this one takes back, for verb ``undo``."""
