"""The brief of a case or of one actor: summary, chronology, actors, statements and denials, conflicts, open questions, sources.

Every line that rests on a document cites it as [document.passage]; the sources at the end quote each passage.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dossier.case import Case
from dossier.case.questions import open_questions
from dossier.model import Actor, Conflict, Event, Passage, Relation, Side, Statement
from dossier.report.blocks import Block, Brief, Bullets, Item, Paragraph, Runs, Section, Table, plain, quote, strong
from dossier.report.references import References
from dossier.report.summary import actor_paragraph, case_paragraph
from dossier.view.dates import date_label, told_date
from dossier.view.disputes import WEIGHTS
from dossier.view.evidence import quoted
from dossier.view.index import CaseIndex
from dossier.view.words import CONFLICT, SPAN, STANCES, STATUSES, WITHIN, count

_MOST_TOLD = 7
"""Events in the summary: of those with several independent origins, the ones with most."""

_MOST_QUESTIONS = 40
"""Open questions that are spelled out; the rest is counted."""

_READING = (
    f"How to read dates: 2017-02-21{WITHIN.glyph}28 is some day within, 2017-02-21{SPAN.glyph}03-05 the whole stretch; "
    "a year or a month alone is some day of it. Numbers in brackets lead to the passages quoted under Sources."
)


def case_brief(case: Case, name: str = "") -> Brief:
    """The brief of the whole case; ``name`` is what the person calls it."""
    return _Writer(case).case_brief(name)


def actor_brief(case: Case, actor: Actor) -> Brief:
    """The dossier of one actor."""
    return _Writer(case).actor_brief(actor)


class _Writer:
    """Writes one brief; citing numbers the sources in the order of the text."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._index = CaseIndex(case)
        self._refs = References(case)

    def case_brief(self, name: str) -> Brief:
        case = self._case
        statements = _said(case.statements())
        sections = [
            Section("Summary", self._case_summary(statements)),
            Section("Chronology", self._chronology(case.timeline())),
            Section("Actors", self._actors()),
            Section("Statements and denials", self._statements(statements)),
            Section("Conflicts", self._conflicts(case.conflicts)),
            Section("Open questions", self._questions(None)),
        ]
        self._refs.add_rest()
        return Brief("Chronology", name, (*sections, self._sources()))

    def actor_brief(self, actor: Actor) -> Brief:
        events = self._case.events_of(actor.id)
        sections = [
            Section("Summary", self._actor_summary(actor, events)),
            Section("Chronology", self._chronology(events)),
            Section("Statements and denials", self._statements(_said(self._case.statements(actor.id)))),
            Section("Relations", self._relations(actor)),
            Section("Conflicts", self._conflicts(self._case.conflicts_with(actor.id))),
            Section("Open questions", self._questions(actor.id)),
        ]
        return Brief("Dossier", actor.name, (*sections, self._sources()))

    # ---------------------------------------------------------------------------------------------- summary

    def _case_summary(self, statements: Sequence[Statement]) -> tuple[Block, ...]:
        told = sorted(self._case.data.events, key=lambda event: (-len(event.origins), -len(event.tellings)))[:_MOST_TOLD]
        told = [event for event in self._case.data.events if len(event.origins) > 1 and event in told]
        blocks: list[Block] = [Paragraph((plain(case_paragraph(self._case, statements)),))]
        statuses = Counter(_status(event) for event in self._case.data.events)
        if statuses:
            counted = ", ".join(f"{number:,} {status}" for status, number in statuses.most_common())
            blocks.append(Paragraph((plain(f"How the events are told: {counted}."),)))
        if told:
            blocks += [Paragraph((plain("Told by more than one independent origin:"),)), Bullets(tuple(map(self._told, told)))]
        return (*blocks, Paragraph((plain(_READING),)))

    def _told(self, event: Event) -> Item:
        origins = count(len(event.origins), "independent origin")
        head = (plain(f"{date_label(event.anchor)}: "), plain(event.title), plain(f" ({_status(event)}, {origins})"))
        return Item((*head, *self._cite_event(event)))

    def _actor_summary(self, actor: Actor, events: Sequence[Event]) -> tuple[Block, ...]:
        statements = _said(self._case.statements(actor.id))
        roles = tuple(Item((plain(title), *cited)) for title, cited in self._roles(actor))
        blocks: list[Block] = [Paragraph((plain(actor_paragraph(self._case, actor, events, statements)),))]
        if roles:
            blocks += [Paragraph((plain("Roles, as documents give them:"),)), Bullets(roles)]
        return (*blocks, Paragraph((plain(_READING),)))

    # ------------------------------------------------------------------------------------------- chronology

    def _chronology(self, events: Sequence[Event]) -> tuple[Block, ...]:
        if not events:
            return (_none("No events."),)
        rows = tuple(self._event_row(event) for event in events)
        return (Table(("When", "What", "How it is told", "Sources"), rows),)

    def _event_row(self, event: Event) -> tuple[Runs, ...]:
        words = f" ({told_date(event.anchor)})" if told_date(event.anchor) else ""
        how = [_status(event), count(len(self._case.documents_of(event)), "document")]
        if event.origins:
            how.append(count(len(event.origins), "origin"))
        if event.conflicts:
            how.append(f"{CONFLICT.glyph} {count(len(event.conflicts), CONFLICT.word)}")
        return (
            (strong(date_label(event.anchor)), plain(words)),
            (plain(event.title),),
            (plain(", ".join(how)),),
            self._cite_event(event),
        )

    def _cite_event(self, event: Event) -> Runs:
        return self._refs.cite(telling.passage for telling in event.tellings)

    # ---------------------------------------------------------------------------------------------- actors

    def _actors(self) -> tuple[Block, ...]:
        told = [actor for actor in self._case.actors if self._is_told(actor)]
        rest = [actor for actor in self._case.actors if not self._is_told(actor)]
        told.sort(key=lambda actor: (-len(self._case.events_of(actor.id)), -len(actor.mentions), actor.name))
        blocks: list[Block] = []
        if told:
            blocks.append(Bullets(tuple(map(self._actor, told))))
        if rest:
            blocks.append(Paragraph((plain(f"Only mentioned: {', '.join(sorted(actor.name for actor in rest))}."),)))
        return tuple(blocks) or (_none("Nobody is named."),)

    def _is_told(self, actor: Actor) -> bool:
        return bool(self._case.events_of(actor.id) or self._case.statements(actor.id) or actor.roles)

    def _actor(self, actor: Actor) -> Item:
        others = [alias for alias in actor.aliases if alias != actor.name]
        events, statements = self._case.events_of(actor.id), self._case.statements(actor.id)
        amounts = [count(len(events), "event") if events else "", count(len(statements), "statement") if statements else ""]
        below = [Item((plain(title), *cited)) for title, cited in self._roles(actor)]
        below += self._relation_items(actor)
        also = f"; also called {', '.join(others)}" if others else ""
        return Item((strong(actor.name), plain(f", {', '.join(filter(None, (actor.type, *amounts)))}{also}.")), tuple(below))

    def _roles(self, actor: Actor) -> Iterator[tuple[str, Runs]]:
        """Each title once, with all passages that give it."""
        titles: dict[str, tuple[str, list[int]]] = {}
        for position, role in enumerate(actor.roles):
            titles.setdefault(role.title.casefold(), (role.title, []))[1].append(position)
        for title, positions in titles.values():
            yield title, self._refs.cite(actor.roles[position].passage for position in positions)

    def _relation_items(self, actor: Actor) -> list[Item]:
        return [
            Item((plain(f"{kind} {self._case.name(other)}"), *self._refs.cite(passages)))
            for (kind, other), passages in _grouped(actor.relations).items()
        ]

    def _relations(self, actor: Actor) -> tuple[Block, ...]:
        items = self._relation_items(actor)
        for other in self._case.actors:
            items += [
                Item((plain(f"{other.name} {kind} {actor.name}"), *self._refs.cite(passages)))
                for (kind, target), passages in _grouped(other.relations).items()
                if target == actor.id and not kind.startswith("possibly")
            ]
        return (Bullets(tuple(items)) if items else _none("No document states one."),)

    # ------------------------------------------------------------------------------------------- statements

    def _statements(self, statements: Sequence[Statement]) -> tuple[Block, ...]:
        denials = [s for s in statements if s.stance in ("denies", "declines")]
        others = [s for s in statements if s.stance not in ("denies", "declines")]
        blocks: list[Block] = []
        for title, group in (("Denials and refusals to comment:", denials), ("Other statements:", others)):
            if group:
                blocks += [Paragraph((plain(title),)), Bullets(tuple(map(self._statement, group)))]
        return tuple(blocks) or (_none("No statements."),)

    def _statement(self, statement: Statement) -> Item:
        speaker = self._index.actor_name(statement.speaker) or "Someone not named"
        through = self._index.actor_name(statement.through)
        addressee = self._index.actor_name(statement.addressee)
        head = [plain(f"{date_label(statement.anchor)}: "), strong(speaker)]
        if through and through != speaker:
            head.append(plain(f" for {through}"))
        head.append(plain(f" {STANCES[statement.stance]}{f' to {addressee}' if addressee else ''}"))
        if statement.medium:
            head.append(plain(f" ({statement.medium})"))
        tail = plain(" (speaker inferred from the context)") if statement.inferred else plain("")
        text = quoted(self._index, statement.passage)
        words = plain(text) if statement.kind == "indirect" else quote(text)
        return Item((*head, plain(": "), words, tail, *self._refs.cite([statement.passage])))

    # ------------------------------------------------------------------------- conflicts, questions, sources

    def _conflicts(self, conflicts: Sequence[Conflict]) -> tuple[Block, ...]:
        if not conflicts:
            return (_none("None found."),)
        return (Bullets(tuple(map(self._conflict, conflicts))),)

    def _conflict(self, conflict: Conflict) -> Item:
        sides = tuple(Item((*self._side(side), *self._refs.cite([side.passage]))) for side in conflict.sides)
        return Item((strong(conflict.says), plain(f" ({conflict.kind}; {WEIGHTS[conflict.weight]})")), sides)

    def _side(self, side: Side) -> Runs:
        words = quote(self._case.words(side.passage))
        return (words,) if words.text == " ".join(side.says.split()) else (plain(f"{side.says}: "), words)

    def _questions(self, actor: str | None) -> tuple[Block, ...]:
        questions = open_questions(self._case, actor)
        if not questions:
            return (_none("None."),)
        shown = questions[:_MOST_QUESTIONS]
        items = tuple(Item((plain(question.says), *self._refs.cite(question.passages))) for question in shown)
        rest = len(questions) - len(shown)
        return (Bullets(items), *((_none(f"And {count(rest, 'further question')}."),) if rest else ()))

    def _sources(self) -> Section:
        listed = self._refs.listed()
        return Section("Sources", (Paragraph((plain(self._refs.summary()),)), listed) if listed.items else (_none("None."),))


def _none(says: str) -> Paragraph:
    return Paragraph((plain(says),))


def _grouped(relations: Sequence[Relation]) -> dict[tuple[str, str], list[Passage]]:
    """Relations by kind and other actor, each with all passages that state it."""
    grouped: dict[tuple[str, str], list[Passage]] = {}
    for relation in relations:
        passages = grouped.setdefault((relation.kind, relation.other), [])
        passages += [relation.passage] if relation.passage else []
    return grouped


def _said(statements: Sequence[Statement]) -> list[Statement]:
    """Without the words that a document only puts in quotation marks: nobody says them."""
    return [statement for statement in statements if statement.kind != "scare"]


def _status(event: Event) -> str:
    return STATUSES[event.status].word
