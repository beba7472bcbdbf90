"""Indirect speech: the content clause of a reporting verb, in the writer's words. Precision before recall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.annotate.quotations.cues import CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, PRONOUNS
from dossier.annotate.quotations.lines import QUOTE, Line
from dossier.annotate.quotations.reporting import ACCORDING, Cue
from dossier.annotate.quotations.subjects import Mentions
from dossier.annotate.tokens import Token

_CLOSERS = frozenset(".!?…,;:")
_FEWEST = 3
"""Words of the writer's own that make indirect speech of a clause."""


@dataclass(frozen=True, slots=True)
class Content:
    """The reported clause: items ``low`` to ``high`` of a line, and its cue. ``second`` where it goes on after its own cue."""

    low: int
    high: int
    cue: Cue
    second: bool = False


def indirect_speech(line: Line, cues: Sequence[Cue], mentions: Mentions) -> list[Content]:
    """Reported clauses of a sentence of the writer, by order of their cues; a clause inside another is left to the outer one."""
    found: list[Content] = []
    covered = -1
    for cue in cues:
        if cue.speaker is None and cue.verb is not ACCORDING:
            continue
        for content in _contents(line.items, cue, mentions):
            if content.low >= covered and _enough(line.items, content):
                found.append(content)
                covered = max(covered, content.high) if content.low > cue.at else covered
    return found


def _enough(items: Sequence[Token], content: Content) -> bool:
    own = sum(1 for t in items[content.low : content.high] if t.kind not in (QUOTE, "mark"))
    return own >= _FEWEST


def _contents(items: Sequence[Token], cue: Cue, mentions: Mentions) -> list[Content]:
    if cue.verb is ACCORDING:
        return _of_according(items, cue)
    if cue.inverted or _closes(items, cue):
        return _around_tail(items, cue)
    low = _content_start(items, cue, mentions)
    if low is None:
        return []
    return _trim(items, low, len(items), cue)


def _content_start(items: Sequence[Token], cue: Cue, mentions: Mentions) -> int | None:
    """Where the content begins after the verb, its addressee, place and time; None where the verb has no content clause."""
    verb = cue.verb
    low = cue.end
    limit = min(len(items), cue.end + 16)
    if cue.infinitive and verb.stance != "declines":
        return None
    if verb.clause:
        for at in range(low, limit):
            word = items[at].text.lower()
            if word in ("that", "whether") and (at + 1 < len(items)):
                return at + 1 if word == "that" else at
            if items[at].kind == QUOTE or word in ";:." or (word in CLAUSE_OPENERS and at > low):
                break
    if verb.stance == "declines" and low < len(items) and items[low].text == "to":
        return low
    if verb.lemma in ("deny", "call for") and low < len(items) and items[low].text not in ",.":
        return low
    if verb.infinitive and low < len(items) and items[low].text == "to":
        return low
    if verb.directive and verb.lemma not in ("expect",):
        for at in range(low + 1, limit):
            if items[at].text == "to":
                return low
            if items[at].kind == QUOTE or items[at].text in ",.;:":
                break
        if verb.lemma == "accuse" and any(t.text == "of" for t in items[low:limit]):
            return low
    if not verb.bare:
        return None
    return _bare_start(items, cue, low, mentions)


def _bare_start(items: Sequence[Token], cue: Cue, low: int, mentions: Mentions) -> int | None:
    """Content that follows directly: "said he would come", "told reporters the plan failed", "said on Monday securing ..."."""
    if cue.verb.addressed:
        ahead = mentions.within(items[low].start, items[min(low + 6, len(items)) - 1].end) if low < len(items) else []
        if ahead and mentions.all[ahead[0]].start == items[low].start:
            while low < len(items) and items[low].end <= mentions.all[ahead[0]].end:
                low += 1
        else:
            low += 1
    if low >= len(items):
        return None
    word = items[low].text.lower()
    timex = mentions.timex_at(items[low + 1].start if word in ("on", "in", "at") and low + 1 < len(items) else items[low].start)
    if timex is not None:
        while low < len(items) and items[low].start < timex.end:
            low += 1
        if low >= len(items):
            return None
        word = items[low].text.lower()
    if (
        items[low].kind in (QUOTE, "mark")
        or word in PREPOSITIONS
        or word in ("so", "nothing", "more", "anything", "something", "yes", "no", "and", "or")
    ):
        return None
    if cue.verb.lemma != "say" and not (word in PRONOUNS | DETERMINERS or items[low].text[0].isupper()):
        return None
    return low


def _closes(items: Sequence[Token], cue: Cue) -> bool:
    """Whether a cue follows its content: "..., officials said." or stands in the middle: "..., she said, ..."."""
    if cue.shared or cue.speaker is None:
        return False
    start = next((i for i in range(cue.at) if items[i].start >= cue.speaker.words.start), cue.at)
    while start > 0 and items[start - 1].text.lower() in DETERMINERS:
        start -= 1
    if start == 0 or items[start - 1].text != "," or not cue.verb.quotes or not cue.verb.clause:
        return False
    return cue.end >= len(items) or items[cue.end].text in ",.!?" or items[cue.end].text.lower() in ("in", "on", "at", "during")


def _around_tail(items: Sequence[Token], cue: Cue) -> list[Content]:
    if cue.form not in ("past", "s") or not cue.verb.clause:
        return []
    start = cue.at
    if cue.speaker is not None and not cue.inverted:
        start = next((i for i in range(cue.at) if items[i].start >= cue.speaker.words.start), cue.at)
        while start > 0 and items[start - 1].text.lower() in DETERMINERS:
            start -= 1
    if start == 0 or items[start - 1].text != ",":
        return []
    first = _trim(items, 0, start - 1, cue)
    after = cue.end
    if first and not cue.inverted and after < len(items) and items[after].text == ",":
        second = _trim(items, after + 1, len(items), cue)
        first += [Content(c.low, c.high, cue, second=True) for c in second]
    return first


def _of_according(items: Sequence[Token], cue: Cue) -> list[Content]:
    """Everything in the sentence but the phrase itself."""
    if cue.at == 0:
        comma = _phrase_close(items, cue)
        return _trim(items, comma + 1, len(items), cue) if comma is not None else []
    return _trim(items, 0, cue.at, cue)


def _phrase_close(items: Sequence[Token], cue: Cue) -> int | None:
    """The comma that ends an introductory phrase: the first after its speaker."""
    after = cue.speaker.words.end if cue.speaker else 0
    return next((i for i in range(cue.end, len(items)) if items[i].text == "," and items[i].start >= after), None)


def _trim(items: Sequence[Token], low: int, high: int, cue: Cue) -> list[Content]:
    """The content without marks at its ends."""
    while low < high and items[low].kind == "mark" and items[low].text in ",;:-–—…":
        low += 1
    while high > low and items[high - 1].kind == "mark" and items[high - 1].text in _CLOSERS:
        high -= 1
    return [Content(low, high, cue)] if high > low else []
