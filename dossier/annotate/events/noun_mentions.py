"""Telling nouns become event mentions: standing, time and title from the phrase around them."""

from __future__ import annotations

from dossier.annotate.events.nouns import NounEvent
from dossier.annotate.events.phrasing import capital, clean, shorten
from dossier.annotate.events.reading import Reading, Sentence
from dossier.annotate.events.reality import Standing, standing
from dossier.annotate.events.timing import relation
from dossier.annotate.events.titles import title
from dossier.model import EventMention, Span


def read_noun(document: Reading, sentence: Sentence, noun: NounEvent) -> None:
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
    if not noun.participants and noun.last - noun.first == 1:
        return  # a bare "dispute" names nothing
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


def _noun_title(document: Reading, sentence: Sentence, noun: NounEvent, words: str) -> str:
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


def _noun_timex(document: Reading, sentence: Sentence, noun: NounEvent) -> int | None:
    view = sentence.view
    start, end = view.tokens[noun.first].start, view.tokens[noun.last - 1].end
    for index in document.timexes_of.get(sentence.number, ()):
        timex = document.timexes[index]
        if start <= timex.start and timex.end <= end + 1 and timex.type in ("DATE", "TIME"):
            return index
    if noun.subject and noun.clause is not None and noun.clause not in sentence.event_of:
        return sentence.owner.get(noun.clause)
    return None
