"""What a cue says beside its speaker: stance, to whom, by which medium, when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.annotate.quotations.cues import MEDIA, MEDIUM_OF_VERB, NEGATIONS, PREPOSITIONS
from dossier.annotate.quotations.lines import QUOTE, Line
from dossier.annotate.quotations.reporting import Cue
from dossier.annotate.quotations.subjects import Mentions
from dossier.annotate.tokens import Token
from dossier.model import Span, Stance

_MEDIUM = re.compile(
    r"\b(?:in|on|via|by|through|during|at|issued|released|published|posted)\s+(?:(?:an?|the|his|her|its|their|another|this)\s+)?(?:[\w’'-]+\s+){0,2}?(?:"
    + "|".join(f"(?P<m{number}>{words})" for number, (words, _) in enumerate(MEDIA))
    + r")\b",
    re.IGNORECASE,
)
_WRITINGS = frozenset("letter email e-mail message note statement memo text complaint petition appeal".split())
_NEAR = 5
"""Words within which an addressee's mention must begin."""


def stance_of(line: Line, cue: Cue) -> Stance:
    """The stance of the verb; "would not say", "did not comment" decline, "did not deny" says nothing of the kind."""
    stance = cue.verb.stance
    before = {item.text.lower() for item in line.items[max(0, cue.at - 3) : cue.at]}
    if before & NEGATIONS:
        return (
            "declines"
            if stance in ("says", "confirms") and cue.verb.lemma in ("say", "comment", "confirm", "answer", "respond", "reply")
            else stance
        )
    if cue.infinitive and before & {"declined", "refused", "declines", "refuses"}:
        return "declines"
    return stance


def cue_span(line: Line, cue: Cue) -> Span:
    """From the speaker to the verb, whichever comes first; the verb alone where the subject is shared."""
    verb = line.items[cue.at], line.items[cue.end - 1]
    start, end = verb[0].start, verb[1].end
    if cue.speaker is not None and not cue.shared:
        words = cue.speaker.words
        if line.items[0].start <= words.start and words.end <= line.items[-1].end:
            start, end = min(start, cue.speaker.phrase), max(end, words.end)
    return Span(start, end)


def _own_words(line: Line, cue: Cue) -> tuple[int, int]:
    """The stretch of the sentence around a cue without quotations, as item indices."""
    low = cue.at
    while low > 0 and line.items[low - 1].kind != QUOTE:
        low -= 1
    high = cue.end
    while high < len(line.items) and line.items[high].kind != QUOTE:
        high += 1
    return low, high


def beside(line: Line, cue: Cue, said: Span) -> Span:
    """The writer's words around a cue, as offsets, up to the reported words and without other quotations."""
    low, high = _own_words(line, cue)
    start, end = line.items[low].start, line.items[high - 1].end
    if said.start >= line.items[cue.at].start:
        return Span(start, min(end, said.start))
    return Span(max(start, min(said.end, line.items[cue.at].start)), end)


def addressee_of(line: Line, cue: Cue, around: Span, mentions: Mentions) -> int | None:
    """The mention after "told", "wrote to", "in an email to"."""
    if cue.inverted:
        return None
    words = [item for item in line.items[cue.end :] if item.end <= around.end]
    at = 0 if cue.verb.addressed else _after_to(words)
    if at is None or at >= len(words):
        return None
    for index in mentions.starting(words[at].start, words[min(at + _NEAR, len(words)) - 1].end):
        skipped = [w for w in words[at:] if w.end <= mentions.all[index].start]
        if not any(w.text in PREPOSITIONS or w.kind == "mark" for w in skipped):
            return index
    return None


def _after_to(words: Sequence[Token]) -> int | None:
    """Where the addressee begins after "wrote to", "in an email to", "in an interview with"."""
    for at, word in enumerate(words):
        if word.text == "to" and (at == 0 or words[at - 1].text.lower() in _WRITINGS):
            return at + 1
        if word.text == "with" and at and words[at - 1].text == "interview":
            return at + 1
    return None


def medium_of(text: str, cue: Cue, around: Span, said: Span) -> str:
    """The medium that the words beside the cue name, or those directly after the quotation, or the verb implies."""
    match = _MEDIUM.search(text, around.start, around.end) or _MEDIUM.match(text, _next_word(text, said.end))
    if match and match.lastgroup:
        return MEDIA[int(match.lastgroup[1:])][1]
    return MEDIUM_OF_VERB.get(cue.verb.lemma, "")


def _next_word(text: str, position: int) -> int:
    while position < len(text) and not text[position].isalnum() and text[position] != "\n":
        position += 1
    return position


def timex_of(line: Line, cue: Cue, around: Span, mentions: Mentions) -> int | None:
    """The time expression beside a cue: the first after its verb, else the first before it."""
    verb = line.items[cue.at].start
    after = mentions.timex_within(verb, around.end)
    return after if after is not None else mentions.timex_within(around.start, verb)
