"""Indirect speech: the content clause of a reporting verb, in the writer's words. Precision before recall.

A clause counts where its form shows that it is content: after "that" or "whether", after "to" with verbs that govern it, after a
bare "said", beside "according to", or before a cue that closes the sentence ("..., officials said").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.annotate.quotations.cues import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    INDIRECT_OBJECT,
    NO_CONTENT,
    PREPOSITIONS,
    PRONOUNS,
    TELLING_VERBS,
)
from dossier.annotate.quotations.lines import QUOTE, Line
from dossier.annotate.quotations.reporting import ACCORDING, Cue
from dossier.annotate.quotations.subjects import Mentions, subject_start
from dossier.annotate.tokens import Token

_CLOSERS = frozenset(".!?…,;:-–—")
_FEWEST = 2
"""Words of the writer's own that make indirect speech of a clause."""
_REACH = 16
"""Words after a verb within which its "that" or "to" must come."""
_VERB_NEAR = 10
"""Words of bare content within which its own verb must come."""
_ANOTHER_CLAUSE = AUXILIARIES | CLAUSE_OPENERS | {"to", ","}


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
        contents = _contents(line.items, cue, cues, mentions)
        for content in contents if _enough(line.items, contents) else ():
            if content.low >= covered and all((c.low, c.high) != (content.low, content.high) for c in found):
                found.append(content)
                covered = max(covered, content.high) if content.low > cue.at else covered
    return found


def _enough(items: Sequence[Token], contents: Sequence[Content]) -> bool:
    """Whether the writer's own words carry the content; where quoted ones do, the quotation is the report."""
    own = [t for c in contents for t in items[c.low : c.high] if t.kind not in (QUOTE, "mark")]
    quoted = sum(len(t.text) for c in contents for t in items[c.low : c.high] if t.kind == QUOTE)
    return len(own) >= _FEWEST and sum(len(t.text) + 1 for t in own) >= quoted


def _contents(items: Sequence[Token], cue: Cue, cues: Sequence[Cue], mentions: Mentions) -> list[Content]:
    if cue.verb is ACCORDING:
        return _of_according(items, cue)
    if cue.inverted or _closes(items, cue, mentions):
        return _around_tail(items, cue)
    low = _content_start(items, cue, next((c.at for c in cues if c.at > cue.at), len(items)), mentions)
    return [] if low is None else _trim(items, low, _content_end(items, low, cue, cues), cue)


def _content_start(items: Sequence[Token], cue: Cue, next_cue: int, mentions: Mentions) -> int | None:
    """Where the content begins after the verb, its addressee, place and time; None where the verb has no content clause."""
    verb = cue.verb
    low = cue.end
    if low >= len(items) or (cue.infinitive and verb.stance != "declines"):
        return None
    if verb.clause:
        opener = _clause_opener(items, low, next_cue)
        if opener is not None:
            return opener
    next_word = items[low].text.lower()
    if next_word == "to" and low + 1 < len(items):
        told = items[low + 1].text.lower()
        if verb.stance == "declines":
            return low if told in TELLING_VERBS else None
        return low if verb.infinitive and told not in DETERMINERS and items[low + 1].text[0].islower() else None
    if verb.lemma in INDIRECT_OBJECT and items[low].kind != "mark":
        return low
    if verb.directive and _directs(items, low, verb.lemma):
        return low
    return _bare_start(items, cue, low, mentions) if verb.bare else None


def _clause_opener(items: Sequence[Token], low: int, next_cue: int) -> int | None:
    """The start of a clause that "that" or "whether" opens, past an addressee, a place or a time."""
    for at in range(low, min(len(items) - 1, low + _REACH, next_cue)):
        word = items[at].text.lower()
        if word == "that":
            return at + 1
        if word in ("whether", "how", "why") and at - low <= 4:
            return at
        if items[at].kind == QUOTE or word in ";:." or word in CLAUSE_OPENERS:
            return None
    return None


def _directs(items: Sequence[Token], low: int, lemma: str) -> bool:
    """Whether somebody is told to do something: "urged the court to release him", "accused the court of delay"."""
    wanted = "of" if lemma == "accuse" else "to"
    if items[low].text in PREPOSITIONS or items[low].text in ("not", "guilty", "innocent") or items[low].kind == "mark":
        return False
    for item in items[low + 1 : low + _REACH]:
        if item.text == wanted:
            return True
        if item.kind == QUOTE or item.text in ",.;:" or item.text in ("for", "about", "that"):
            return False
    return False


def _bare_start(items: Sequence[Token], cue: Cue, low: int, mentions: Mentions) -> int | None:
    """Content that follows directly: "said he would come", "told reporters the plan failed", "said on Monday securing ..."."""
    if cue.verb.addressed:
        low = _after_mention(items, low, mentions)
    low = _after_time(items, low, mentions)
    if low >= len(items) or items[low].kind in (QUOTE, "mark"):
        return None
    word = items[low].text.lower()
    if word in PREPOSITIONS or word in NO_CONTENT:
        return None
    if cue.verb.lemma == "say" or word in PRONOUNS:
        return low
    if cue.verb.lemma == "announce":
        return low if word in DETERMINERS else None
    begins = word in DETERMINERS or items[low].text[0].isupper() or word == "there"
    has_verb = any(t.text.lower() in AUXILIARIES for t in items[low + 1 : low + _VERB_NEAR])
    return low if begins and has_verb else None


def _after_mention(items: Sequence[Token], low: int, mentions: Mentions) -> int:
    """Past the addressee: the mention that begins there, else one word."""
    article = 1 if items[low].text.lower() in DETERMINERS and low + 1 < len(items) else 0
    ahead = mentions.starting(items[low].start, items[low + article].end)
    end = mentions.all[ahead[0]].end if ahead else items[low].end
    while low < len(items) and items[low].start < end:
        low += 1
    return low


def _after_time(items: Sequence[Token], low: int, mentions: Mentions) -> int:
    """Past "on Monday", "this week"."""
    at = low + 1 if low + 1 < len(items) and items[low].text in ("on", "in", "at", "earlier", "late") else low
    timex = mentions.timex_at(items[at].start) if at < len(items) else None
    if timex is None:
        return low
    while low < len(items) and items[low].start < timex.end:
        low += 1
    return low


def _content_end(items: Sequence[Token], low: int, cue: Cue, cues: Sequence[Cue]) -> int:
    """The end of the sentence, or where the speaker goes on to another report: ", calling", "and urged", ", according to"."""
    for other in cues:
        if other.at <= low + 1 or other is cue:
            continue
        before = items[other.at - 1].text.lower()
        if other.verb is ACCORDING and before == ",":
            return other.at
        if other.shared and not other.infinitive and before in (",", "and", "but", "or"):
            return other.at - 1
        if not other.shared and not other.inverted and other.speaker is not None and other.form == "past":
            begin = subject_start(items, other.speaker, other.at)
            if begin - 2 > low and items[begin - 1].text in ("but", "while") and items[begin - 2].text == ",":
                return begin - 2  # "..., but an official said the government was ..."
    return len(items)


def _closes(items: Sequence[Token], cue: Cue, mentions: Mentions) -> bool:
    """Whether a cue follows its content: "..., officials said." or stands in the middle: "..., she said, ..."."""
    if cue.shared or cue.speaker is None or not cue.verb.quotes or not cue.verb.clause:
        return False
    start = subject_start(items, cue.speaker, cue.at)
    if start == 0 or items[start - 1].text != "," or not _is_clause(items[: start - 1]):
        return False
    if cue.end + 1 < len(items) and items[cue.end + 1].kind == QUOTE:  # it brings a quotation
        return False
    if cue.verb.addressed:
        return _tells_at_end(items, cue, mentions)
    after = _after_time(items, cue.end, mentions)
    return after >= len(items) or items[after].text in ",.!?" or items[after].text in ("in", "on", "at", "during")


def _is_clause(words: Sequence[Token]) -> bool:
    """Whether what stands before ", X said" can be content: no introductory phrase ("In a statement", "Speaking in Oslo")."""
    if not words:
        return False
    opening = words[0].text.lower()
    if opening in PREPOSITIONS or opening in CLAUSE_OPENERS or opening.endswith("ing") or opening == "asked":
        return any(w.text == "," for w in words) and any(w.text.lower() in AUXILIARIES for w in words)
    return True


def _tells_at_end(items: Sequence[Token], cue: Cue, mentions: Mentions) -> bool:
    """ "..., Smith told the Herald in an interview.": nothing but an addressee and circumstances to the end."""
    rest = items[cue.end :]
    if not rest or len(rest) > _REACH or _after_mention(items, cue.end, mentions) >= len(items):
        return False
    return not any(t.kind == QUOTE or t.text.lower() in _ANOTHER_CLAUSE for t in rest)


def _around_tail(items: Sequence[Token], cue: Cue) -> list[Content]:
    if cue.form not in ("past", "s") or not cue.verb.clause:
        return []
    start = cue.at if cue.inverted or cue.speaker is None else subject_start(items, cue.speaker, cue.at)
    if start == 0 or items[start - 1].text != ",":
        return []
    colon = next((i + 1 for i in range(start - 2, 0, -1) if items[i].text in (":", ";")), 0)
    first = _trim(items, colon, start - 1, cue)
    after = cue.end
    if cue.inverted and cue.speaker is not None:
        after = next((i for i in range(after, len(items)) if items[i].start >= cue.speaker.words.end), len(items))
        if not any(t.text.lower() in AUXILIARIES for t in items[after : after + _VERB_NEAR]) or items[-1].kind == QUOTE:
            return first
    if first and after + 1 < len(items) and items[after].text == "," and items[after + 1].text not in ("who", "which", "whose"):
        second = _trim(items, after + 1, len(items), cue)
        first += [Content(c.low, c.high, cue, second=True) for c in second]
    return first


def _of_according(items: Sequence[Token], cue: Cue) -> list[Content]:
    """Everything in the sentence but the phrase itself."""
    if cue.at == 0:
        comma = _phrase_close(items, cue)
        if comma is not None and _runs_on(items[cue.end : comma]):
            return []
        return _trim(items, comma + 1, len(items), cue) if comma is not None else []
    return _trim(items, 0, cue.at, cue)


def _runs_on(words: Sequence[Token]) -> bool:
    """Whether a phrase without comma after its name has run into the content: "According to Ann Smith they have left"."""
    return any(w.text.lower() in AUXILIARIES for w in words) and not any(w.text in ("who", "which") for w in words)


def _phrase_close(items: Sequence[Token], cue: Cue) -> int | None:
    """The comma that ends an introductory phrase: the first after its speaker."""
    after = cue.speaker.words.end if cue.speaker else 0
    commas = [i for i in range(cue.end, len(items)) if items[i].text == "," and items[i].start >= after]
    if len(commas) > 1 and _is_addition(items[commas[0] + 1 : commas[1]]):
        return commas[1]
    return commas[0] if commas else None


def _is_addition(words: Sequence[Token]) -> bool:
    """ ", a lawyer in Oslo,": a description of the speaker without a verb, or a clause with "who"."""
    opening = words[0].text.lower() if words else ""
    if opening in ("who", "which", "whose"):
        return True
    plain = bool(words) and words[0].text[0].islower() and opening not in PRONOUNS
    return plain and not any(w.text.lower() in AUXILIARIES for w in words)


def _trim(items: Sequence[Token], low: int, high: int, cue: Cue) -> list[Content]:
    """The content without marks at its ends."""
    while low < high and items[low].kind == "mark" and items[low].text in ",;:-–—…":
        low += 1
    while high > low and items[high - 1].kind == "mark" and items[high - 1].text in _CLOSERS:
        high -= 1
    return [Content(low, high, cue)] if high > low else []
