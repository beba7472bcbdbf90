"""Reads a document sentence by sentence into event mentions, stated orders and claims."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from dossier.annotate.events.claims import claims_in
from dossier.annotate.events.clauses import Clause
from dossier.annotate.events.lexicon import DEMANDING, SPEECH, VERB_KINDS
from dossier.annotate.events.noun_mentions import read_noun
from dossier.annotate.events.nouns import telling_nouns
from dossier.annotate.events.orders import read_orders, with_event
from dossier.annotate.events.phrases import Phrase, SentenceView
from dossier.annotate.events.phrasing import capital, names_somebody, quoted, shorten
from dossier.annotate.events.reading import Reading, Sentence, index_document, view_sentence
from dossier.annotate.events.reality import imagined, standing
from dossier.annotate.events.select import aspect_child, is_told, kind_of
from dossier.annotate.events.timing import relation
from dossier.annotate.events.titles import people_before, subject_text, title
from dossier.annotate.events.voice import first_person, letter_writer
from dossier.annotate.names import Names
from dossier.annotate.source import SourceText
from dossier.model import Claim, EventMention, Order, Participant, Quotation, Span, Timex, Zone

_READ = frozenset(["title", "body", "letter", "comment"])


def read_events(
    source: SourceText, timexes: Sequence[Timex], names: Names, quotations: Sequence[Quotation]
) -> tuple[list[EventMention], list[Order], list[Claim]]:
    """Event mentions in text order, orders between them, and claims."""
    document = index_document(source, timexes, names, quotations)
    zones = sorted((z for z in source.document.zones), key=lambda z: z.start)
    zone_starts = [zone.start for zone in zones]
    for number, span in enumerate(source.sentences):
        at = bisect_right(zone_starts, span.start) - 1
        zone = zones[at] if at >= 0 else Zone("body", "", 0, len(source.text))
        if zone.kind not in _READ:
            continue
        sentence = view_sentence(document, number, span, zone)
        if sentence is not None:
            _read_sentence(document, sentence)
    return _in_text_order(document)


def _read_sentence(document: Reading, sentence: Sentence) -> None:
    view, clauses = sentence.view, sentence.clauses
    question = view.lower(len(view.tokens) - 1) == "?" or (len(view.tokens) > 1 and view.lower(len(view.tokens) - 2) == "?")
    usable = [document.timexes[i] for i in document.timexes_of.get(sentence.number, ())]
    claims = claims_in(view, usable)
    if question or not view.tags:
        document.claims += claims
        return
    first_event = len(document.events)
    taken: set[int] = set()
    for number, clause in enumerate(clauses):
        taken |= _read_clause(document, sentence, number, clause)
    for noun in telling_nouns(view, clauses, frozenset(taken)):
        read_noun(document, sentence, noun)
    for index, teller in sentence.tellers.items():
        document.events[index] = replace(document.events[index], told_by=sentence.event_of.get(teller))
    document.claims += [with_event(document, claim, first_event) for claim in claims]
    read_orders(document, sentence, first_event)
    document.people = people_before(view, len(view.tokens))


def _read_clause(document: Reading, sentence: Sentence, number: int, clause: Clause) -> set[int]:
    """Adds the clause's event, if it tells one; returns the tokens it covers."""
    view, clauses = sentence.view, sentence.clauses
    group = clause.group
    if sentence.zone.kind == "comment" and (group.tense not in ("past", "perfect") or not _named(document, sentence, clause)):
        return set()
    if imagined(view, clauses, number) or (group.lemma == "go" and group.progressive):
        return set()
    parent = clauses[clause.parent] if clause.parent is not None else None
    if (
        parent is not None
        and clause.link in ("infinitive", "gerund")
        and clause.parent in sentence.event_of
        and aspect_child(clauses, clause.parent) == number
    ):
        return {group.verb}
    child = aspect_child(clauses, number)
    kind = kind_of(view, clauses[child] if child is not None else clause)
    lemma = clauses[child].group.lemma if child is not None else group.lemma
    if child is not None and kind == "act" and not clause.group.finite:
        return set()
    if _plans(clauses, number):
        return set()
    on_a_day = _names_a_day(document, sentence.owner.get(number))
    if not is_told(view, clauses, number, kind, document.names, sentence.zone.kind == "title", on_a_day):
        return set()
    planned_by = clause.parent if clause.link == "infinitive" and "H" not in group.aux else None
    how = standing(view, clauses, number, planned_by)
    status = how.status
    if kind == "demand" and status == "reported":
        status = "demanded"
    negated = group.negated or (planned_by is not None and clauses[planned_by].group.negated)
    if negated:
        kind = "refusal"
    if sentence.zone.kind == "comment":
        status = "alleged"
    timex = sentence.owner.get(number)
    me = first_person(document, sentence, group.verb)
    words = _clause_title(document, sentence, number, timex, me, status == "planned")
    if not _readable(clause, words, kind):
        return set()
    if how.teller is not None:
        sentence.tellers[len(document.events)] = how.teller
    if negated and not group.negated:
        words = words.replace(" to ", " not to ", 1)
    token = view.tokens[group.verb]
    event = EventMention(
        start=token.start,
        end=token.end,
        kind=kind,
        lemma=lemma,
        status=status,
        sentence=sentence.number,
        title=words,
        participants=_participants(document, sentence, number, kind),
        timex=timex,
        relation=relation(view, document.timexes[timex]) if timex is not None else "",
        tense=group.tense or ("past" if clause.marker in ("after", "since", "following") else ""),  # type: ignore[arg-type]
        cue=Span(view.tokens[how.cue[0]].start, view.tokens[how.cue[1] - 1].end) if how.cue else None,
        quotation=sentence.quotation[group.verb],
        spans=_lasts(view, clause, document.timexes[timex] if timex is not None else None),
    )
    sentence.event_of[number] = len(document.events)
    document.events.append(event)
    return _covered(view, clause, kind)


def _readable(clause: Clause, words: str, kind: str) -> bool:
    """Whether a person would write the title as a row: it says who or what, and of an act without a name of its own, what it was.

    The title is judged after pronouns are resolved, so that what nobody can tell falls away and nothing else."""
    if not names_somebody(words):
        return False
    subject = clause.subject is not None or clause.group.tense == "future"
    if not subject:
        return False
    return kind != "act" or bool(clause.phrases) or clause.end > clause.group.verb + 2


def _covered(view: SentenceView, clause: Clause, kind: str) -> set[int]:
    """The verb and the noun that names its kind: "issued a statement" is one event."""
    covered = {clause.group.verb}
    if clause.phrases:
        covered |= (
            set(range(clause.phrases[0].first, clause.phrases[0].last)) if VERB_KINDS.get(clause.group.lemma) != kind else set()
        )
    return covered


def _named(document: Reading, sentence: Sentence, clause: Clause) -> bool:
    if clause.subject is None or clause.subject.mention is None:
        return False
    return sentence.view.mentions[clause.subject.mention].kind == "name"


def _plans(clauses: Sequence[Clause], number: int) -> bool:
    """Whether a clause only announces the infinitive after it ("was scheduled to meet"), which is the event."""
    following = number + 1
    if following >= len(clauses) or clauses[following].link != "infinitive" or clauses[following].parent != number:
        return False
    lemma = clauses[number].group.lemma
    if lemma in ("go", "be", "know", "say", "believe", "report", "allege", "think") and (
        clauses[number].group.passive or clauses[number].group.progressive
    ):
        return True
    return lemma in (
        "plan",
        "intend",
        "schedule",
        "expect",
        "prepare",
        "slate",
        "poise",
        "due",
        "set",
        "decide",
        "choose",
        "agree",
    ) and (lemma not in DEMANDING)


def _lasts(view: SentenceView, clause: Clause, timex: Timex | None) -> bool:
    if timex is not None and (timex.type == "DURATION" or relation(view, timex) == "since"):
        return True
    if clause.group.progressive and clause.group.perfect:
        return True
    return any(view.lower(i) in ("campaign",) for p in clause.phrases[:1] for i in range(p.first, p.last))


def _clause_title(document: Reading, sentence: Sentence, number: int, timex: int | None, me: str, planned: bool) -> str:
    view, clause = sentence.view, sentence.clauses[number]
    text = document.source.text
    words = title(
        text,
        view,
        sentence.clauses,
        number,
        document.names,
        document.timexes[timex] if timex is not None else None,
        me,
        planned,
        document.people,
    )
    if clause.group.lemma in SPEECH and len(words) <= _ROOM_FOR_WORDS:
        bare = len(words.split()) <= len(subject_text(text, view, clause.subject, document.names, me).split()) + 1
        said = _said(document, sentence, clause, bare)
        if said is not None and "“" not in words and '"' not in words:
            words = f"{words} {said}" if bare else f"{words}: {said}"
    return capital(words)


_ROOM_FOR_WORDS = 60
"""Longest title that the words of a quotation can still be added to."""


def _said(document: Reading, sentence: Sentence, clause: Clause, bare: bool) -> str | None:
    """The opening of the quotation whose cue holds the clause's verb; marked words only unless ``bare``."""
    at = sentence.view.tokens[clause.group.verb].start
    for index in document.cued_in.get(sentence.number, ()):
        quotation = document.quotations[index]
        if quotation.cue is not None and quotation.cue.start <= at < quotation.cue.end and quotation.kind != "scare":
            if quotation.kind == "indirect" and not bare:
                continue
            if quotation.kind == "indirect":
                return shorten(document.source.text[quotation.start : quotation.end], 70)
            return quoted(document.source.text, Span(quotation.start, quotation.end))
    return None


def _participants(document: Reading, sentence: Sentence, number: int, kind: str) -> tuple[Participant, ...]:
    view, clause = sentence.view, sentence.clauses[number]
    found: list[Participant] = []
    seen: set[int] = set()

    def add(role: str, mention: int | None) -> None:
        if mention is not None and mention not in seen:
            seen.add(mention)
            found.append(Participant(role, mention))  # type: ignore[arg-type]

    speaks = clause.group.lemma in SPEECH or kind in (
        "demand",
        "statement",
        "denial",
        "report",
        "letter",
        "confirmation",
        "accusation",
    )
    subject_role = "target" if clause.group.passive else "speaker" if speaks else "agent"
    quotation = sentence.quotation[clause.group.verb]
    if clause.subject is not None and view.lower(clause.subject.last - 1) in ("we", "i"):
        speaker = document.quotations[quotation].speaker if quotation is not None else None
        add(subject_role, speaker if speaker is not None else letter_writer(document, sentence))
    if clause.subject is not None:
        for mention in _mentions_in(view, clause.subject):
            add(subject_role if mention == clause.subject.mention or _joined(view, clause.subject, mention) else "other", mention)
    for phrase in clause.phrases:
        before = view.lower(phrase.first - 1) if phrase.first else ""
        role = _object_role(view, clause, phrase, before, speaks)
        for mention in _mentions_in(view, phrase):
            place = document.names.entities[view.mentions[mention].entity].type == "LOC" and before in (
                "in",
                "at",
                "near",
                "across",
                "inside",
            )
            add("place" if place else role, mention)
    return tuple(found)


def _object_role(view: SentenceView, clause: Clause, phrase: Phrase, before: str, speaks: bool) -> str:
    if before == "by" and clause.group.passive:
        return "agent"
    adjacent = phrase.first == clause.group.verb + 1
    if speaks and (
        before == "to" or (adjacent and clause.group.lemma in ("tell", "inform", "urge", "ask", "remind", "warn", "email"))
    ):
        return "addressee"
    if before == "on" and clause.group.lemma == "call":
        return "addressee"
    return "target" if adjacent else "other"


def _mentions_in(view: SentenceView, phrase: Phrase) -> list[int]:
    start, end = view.tokens[phrase.first].start, view.tokens[phrase.last - 1].end
    low = bisect_left(view.mention_starts, start)
    found = []
    while low < len(view.mentions) and view.mentions[low].start < end:
        found.append(low)
        low += 1
    if phrase.mention is not None and phrase.mention not in found:
        found.insert(0, phrase.mention)
    return found


def _joined(view: SentenceView, phrase: Phrase, mention: int) -> bool:
    """Whether a mention stands beside the head: "X, Y and Z"."""
    start = view.mentions[mention].start
    tokens = [i for i in range(phrase.first, phrase.last) if view.tokens[i].start < start]
    return any(view.tags[i] == "C" for i in range(phrase.first, phrase.last)) and not any(view.tags[i] == "I" for i in tokens)


def _in_text_order(document: Reading) -> tuple[list[EventMention], list[Order], list[Claim]]:
    """Events sorted by place, with every reference to them renumbered."""
    order = sorted(range(len(document.events)), key=lambda i: (document.events[i].start, document.events[i].end))
    place = {old: new for new, old in enumerate(order)}
    events = [replace(document.events[i], told_by=None if (t := document.events[i].told_by) is None else place[t]) for i in order]
    orders = [Order(place[o.earlier], place[o.later], o.cue) for o in document.orders if o.earlier != o.later]
    claims = [replace(c, event=None if c.event is None else place[c.event]) for c in document.claims]
    return events, orders, claims


_A_DAY = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d|\d{4}-W\d\d-\d|XXXX-WXX-\d")
"""TIMEX3 values of single days, with or without their year."""


def _names_a_day(document: Reading, timex: int | None) -> bool:
    return timex is not None and document.timexes[timex].type == "DATE" and bool(_A_DAY.match(document.timexes[timex].value))
