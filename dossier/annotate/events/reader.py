"""Reads a document sentence by sentence into event mentions, stated orders and claims."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dossier.annotate.events.claims import claims_in
from dossier.annotate.events.clauses import Clause, Phrase, SentenceView, read_clauses
from dossier.annotate.events.lexicon import DEMANDING, SPEECH, VERB_KINDS
from dossier.annotate.events.nouns import NounEvent, telling_nouns
from dossier.annotate.events.reality import Standing, imagined, standing
from dossier.annotate.events.select import aspect_child, is_told, kind_of
from dossier.annotate.events.tagging import tags_of, verb_groups
from dossier.annotate.events.timing import governed, relation
from dossier.annotate.events.titles import capital, clean, quoted, shorten, subject_text, title
from dossier.annotate.names import Names
from dossier.annotate.source import SourceText
from dossier.annotate.tokens import Token
from dossier.model import Claim, EventMention, Mention, Order, Participant, Quotation, Span, Timex, Zone

_READ = frozenset(["title", "body", "letter", "comment"])


@dataclass(slots=True)
class _Document:
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
    events: list[EventMention] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)


@dataclass(slots=True)
class _Sentence:
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


def read_events(
    source: SourceText, timexes: Sequence[Timex], names: Names, quotations: Sequence[Quotation]
) -> tuple[list[EventMention], list[Order], list[Claim]]:
    """Event mentions in text order, orders between them, and claims."""
    document = _index(source, timexes, names, quotations)
    zones = sorted((z for z in source.document.zones), key=lambda z: z.start)
    zone_starts = [zone.start for zone in zones]
    for number, span in enumerate(source.sentences):
        at = bisect_right(zone_starts, span.start) - 1
        zone = zones[at] if at >= 0 else Zone("body", "", 0, len(source.text))
        if zone.kind not in _READ:
            continue
        sentence = _view(document, number, span, zone)
        if sentence is not None:
            _read_sentence(document, sentence)
    return _in_text_order(document)


def _index(source: SourceText, timexes: Sequence[Timex], names: Names, quotations: Sequence[Quotation]) -> _Document:
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
    return _Document(
        source,
        timexes,
        names,
        quotations,
        [mention.start for mention in names.mentions],
        [token.start for token in source.tokens],
        timexes_of,
        quotations_of,
        cued_in,
    )


def _view(document: _Document, number: int, span: Span, zone: Zone) -> _Sentence | None:
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
    return _Sentence(number, span, zone, view, clauses, owner, _quotation_by_token(document, number, tokens))


def _quotation_by_token(document: _Document, number: int, tokens: Sequence[Token]) -> list[int | None]:
    found: list[int | None] = [None] * len(tokens)
    for index in document.quotations_of.get(number, ()):
        quotation = document.quotations[index]
        for position, token in enumerate(tokens):
            if quotation.start <= token.start < quotation.end:
                found[position] = index
    return found


def _read_sentence(document: _Document, sentence: _Sentence) -> None:
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
        _read_noun(document, sentence, noun)
    for index, teller in sentence.tellers.items():
        document.events[index] = replace(document.events[index], told_by=sentence.event_of.get(teller))
    document.claims += [_with_event(document, claim, first_event) for claim in claims]
    _orders(document, sentence, first_event)


def _read_clause(document: _Document, sentence: _Sentence, number: int, clause: Clause) -> set[int]:
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
    if not is_told(view, clauses, number, kind, document.names, sentence.zone.kind == "title"):
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
    if how.teller is not None:
        sentence.tellers[len(document.events)] = how.teller
    me = _me(document, sentence, group.verb)
    words = _clause_title(document, sentence, number, timex, me, status == "planned")
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


def _covered(view: SentenceView, clause: Clause, kind: str) -> set[int]:
    """The verb and the noun that names its kind: "issued a statement" is one event."""
    covered = {clause.group.verb}
    if clause.phrases:
        covered |= (
            set(range(clause.phrases[0].first, clause.phrases[0].last)) if VERB_KINDS.get(clause.group.lemma) != kind else set()
        )
    return covered


def _named(document: _Document, sentence: _Sentence, clause: Clause) -> bool:
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


def _me(document: _Document, sentence: _Sentence, token: int) -> str:
    """Whose "I" or "we" stands at a token: the quoted speaker or the letter's author."""
    quotation = sentence.quotation[token]
    if quotation is not None:
        speaker = document.quotations[quotation].speaker
        if speaker is None and sentence.zone.kind == "letter":
            return clean(sentence.zone.author or "") or _letter_writer(document, sentence)
        return _spokes(document, document.names.mentions[speaker].entity) if speaker is not None else ""
    return clean(sentence.zone.author or "") or _letter_writer(document, sentence)


def _letter_writer(document: _Document, sentence: _Sentence) -> str:
    """Who a letter without a signature is from: the speaker of a letter told before it in the same document."""
    mention = _writer_mention(document, sentence)
    return document.names.entities[document.names.mentions[mention].entity].name if mention is not None else ""


def _writer_mention(document: _Document, sentence: _Sentence) -> int | None:
    if sentence.zone.kind != "letter":
        return None
    for event in document.events:
        if event.kind == "letter" and event.start < sentence.zone.start:
            for part in event.participants:
                if part.role in ("speaker", "agent"):
                    return part.mention
    return None


def _spokes(document: _Document, entity: int) -> str:
    """The body that a speaker's "we" means, where the document gives the speaker an office in one; else the speaker."""
    for role in document.names.roles:
        if role.entity == entity and role.of is not None and document.names.entities[role.of].type == "ORG":
            return document.names.entities[role.of].name
    return document.names.entities[entity].name


def _clause_title(document: _Document, sentence: _Sentence, number: int, timex: int | None, me: str, planned: bool) -> str:
    view, clause = sentence.view, sentence.clauses[number]
    text = document.source.text
    words = title(
        text, view, sentence.clauses, number, document.names, document.timexes[timex] if timex is not None else None, me, planned
    )
    rest = len(words.split())
    if clause.group.lemma in SPEECH and rest <= len(subject_text(text, view, clause.subject, document.names, me).split()) + 1:
        said = _said(document, sentence, clause)
        if said is not None:
            words = f"{words} {said}"
    return capital(words)


def _said(document: _Document, sentence: _Sentence, clause: Clause) -> str | None:
    """The opening of the quotation whose cue holds the clause's verb."""
    at = sentence.view.tokens[clause.group.verb].start
    for index in document.cued_in.get(sentence.number, ()):
        quotation = document.quotations[index]
        if quotation.cue is not None and quotation.cue.start <= at < quotation.cue.end and quotation.kind != "scare":
            if quotation.kind == "indirect":
                return shorten(document.source.text[quotation.start : quotation.end], 70)
            return quoted(document.source.text, Span(quotation.start, quotation.end))
    return None


def _participants(document: _Document, sentence: _Sentence, number: int, kind: str) -> tuple[Participant, ...]:
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
        add(subject_role, speaker if speaker is not None else _writer_mention(document, sentence))
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


def _read_noun(document: _Document, sentence: _Sentence, noun: NounEvent) -> None:
    view = sentence.view
    text = document.source.text
    if sentence.zone.kind == "comment" or not view.tokens:
        return
    how = standing(view, sentence.clauses, noun.clause) if noun.clause is not None else Standing("reported")
    status = how.status
    if how.status == "planned" and not noun.planned:
        status = "reported" if not noun.subject else "planned"
    if noun.planned is not None:
        status = "planned"
    if status == "alleged" and noun.kind in ("statement", "letter", "demand", "meeting", "travel", "publication"):
        status = "reported"  # who speaks of it takes for granted that it took place
    if noun.alleged is not None:
        status = "alleged"
    if noun.kind == "demand" and status == "reported":
        status = "demanded"
    last = noun.last
    words = clean(text[view.tokens[noun.first].start : view.tokens[last - 1].end])
    clause = sentence.clauses[noun.clause] if noun.clause is not None else None
    shown = noun.subject and clause is not None and noun.clause not in sentence.event_of
    if shown and noun.clause is not None and clause is not None and clause.group.lemma not in _ORDERING:
        words = title(text, view, sentence.clauses, noun.clause, document.names, None, "", False)
    token = view.tokens[noun.token]
    timex = _noun_timex(document, sentence, noun)
    cue = noun.planned if noun.planned is not None else noun.alleged
    document.events.append(
        EventMention(
            start=token.start,
            end=token.end,
            kind=noun.kind,
            lemma=view.lower(noun.token),
            status=status,
            sentence=sentence.number,
            title=_noun_title(document, sentence, noun, words),
            participants=noun.participants,
            timex=timex,
            relation=relation(view, document.timexes[timex]) if timex is not None else "",
            cue=Span(view.tokens[cue].start, view.tokens[cue].end) if cue is not None else None,
            quotation=sentence.quotation[noun.token],
            told_by=sentence.event_of.get(how.teller) if how.teller is not None else None,
        )
    )


_ORDERING = frozenset("follow precede come go be have".split())
"""Verbs that only place a noun's event, and so add nothing to its title."""


def _noun_title(document: _Document, sentence: _Sentence, noun: NounEvent, words: str) -> str:
    view = sentence.view
    for article in ("the ", "a ", "an ", "that ", "this ", "The ", "A ", "An ", "That ", "This "):
        if words.startswith(article):
            words = words[len(article) :]
            break
    first = view.lower(noun.first)
    if first in ("his", "her", "their", "its", "my", "our"):
        mention = view.mention_at(noun.first)
        if mention is not None:
            owner = document.names.entities[view.mentions[mention].entity].name
            words = f"{owner}’s {words.split(' ', 1)[1] if ' ' in words else words}"
    return capital(shorten(words))


def _noun_timex(document: _Document, sentence: _Sentence, noun: NounEvent) -> int | None:
    view = sentence.view
    start, end = view.tokens[noun.first].start, view.tokens[noun.last - 1].end
    for index in document.timexes_of.get(sentence.number, ()):
        timex = document.timexes[index]
        if start <= timex.start and timex.end <= end + 1 and timex.type in ("DATE", "TIME"):
            return index
    if noun.subject and noun.clause is not None and noun.clause not in sentence.event_of:
        return sentence.owner.get(noun.clause)
    return None


def _with_event(document: _Document, claim: Claim, first_event: int) -> Claim:
    """The claim tied to the event of its sentence whose trigger follows it most closely."""
    best, distance = None, 120
    for index in range(first_event, len(document.events)):
        gap = abs(document.events[index].start - claim.end)
        if gap < distance:
            best, distance = index, gap
    return replace(claim, event=best)


def _orders(document: _Document, sentence: _Sentence, first_event: int) -> None:
    """Stated orders: "X followed Y", "after detaining", "then"."""
    view = sentence.view
    mine = range(first_event, len(document.events))
    for number, clause in enumerate(sentence.clauses):
        span = Span(view.tokens[clause.group.verb].start, view.tokens[clause.group.verb].end)
        if clause.group.lemma == "follow" and clause.group.finite:
            left = [i for i in mine if document.events[i].end <= span.start]
            right = [i for i in mine if document.events[i].start >= span.end]
            if left and right:
                pair = (left[-1], right[0]) if clause.group.passive else (right[0], left[-1])
                document.orders.append(Order(pair[0], pair[1], span))
        if clause.marker in ("after", "before", "following") and number in sentence.event_of:
            governor = next((sentence.event_of[k] for k in range(number - 1, -1, -1) if k in sentence.event_of), None)
            mine_here = sentence.event_of[number]
            if governor is not None:
                pair = (governor, mine_here) if clause.marker == "before" else (mine_here, governor)
                document.orders.append(Order(pair[0], pair[1], span))
        if number in sentence.event_of and sentence.event_of[number] > 0:
            for index in range(max(0, clause.group.first - 1), clause.group.verb):
                if view.lower(index) in ("then", "subsequently", "thereafter", "later"):
                    cue = Span(view.tokens[index].start, view.tokens[index].end)
                    earlier = next(
                        (
                            i
                            for i in range(sentence.event_of[number] - 1, -1, -1)
                            if document.events[i].tense in ("past", "perfect")
                        ),
                        None,
                    )
                    if earlier is not None and sentence.number - document.events[earlier].sentence <= 2:
                        document.orders.append(Order(earlier, sentence.event_of[number], cue))


def _in_text_order(document: _Document) -> tuple[list[EventMention], list[Order], list[Claim]]:
    """Events sorted by place, with every reference to them renumbered."""
    order = sorted(range(len(document.events)), key=lambda i: (document.events[i].start, document.events[i].end))
    place = {old: new for new, old in enumerate(order)}
    events = [replace(document.events[i], told_by=None if (t := document.events[i].told_by) is None else place[t]) for i in order]
    orders = [Order(place[o.earlier], place[o.later], o.cue) for o in document.orders if o.earlier != o.later]
    claims = [replace(c, event=None if c.event is None else place[c.event]) for c in document.claims]
    return events, orders, claims


__all__ = ["Mention", "read_events"]
