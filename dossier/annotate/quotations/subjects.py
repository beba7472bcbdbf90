"""Who performs a reporting verb: the noun phrase beside it, and the mention that is its head.

"Tarah Smith, director of the Fund, said" is Smith; "a spokesman for Smith said" is the spokesman; "the president of France,
Marie Dupont, told" is Dupont; "who said" is whatever stands before "who"; "..., saying" is the subject of the clause.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dossier.annotate.quotations.cues import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    FORMS,
    NOUN_LIKE,
    PREPOSITIONS,
    PRONOUNS,
    SAYING_THINGS,
)
from dossier.annotate.quotations.lines import QUOTE
from dossier.annotate.tokens import Token
from dossier.model import Mention, Span, Timex

_HARD = frozenset(";:()[]—–…|")
_HEAD_ENDS = frozenset("( of for from at in with to on by about among within who which whose that during".split())
_RELATIVE = 40
"""Words of a relative clause, at most."""
_SHORT_PHRASE = 6
"""Words that a noun phrase before "who" may have; what is longer holds a verb."""
_IN_BRACKETS = 10
"""Words in brackets after a name that are stepped over, at most."""
_NOT_SUBJECT = frozenset("here there then now so thus therefore still yet instead meanwhile however".split())


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is named at a cue: the words, and the mention that they are, if the names know one."""

    words: Span
    mention: int | None
    phrase: int
    """Offset where the noun phrase begins that the words are the head of ("Senator" in "Senator Ann Smith")."""
    open: bool = False
    """True where the words only point to someone spoken of before: a pronoun, "the statement"."""


class Mentions:
    """The mentions and time expressions of a document, asked by place."""

    def __init__(self, mentions: Sequence[Mention], timexes: Sequence[Timex]) -> None:
        self.all = mentions
        self._order = sorted(range(len(mentions)), key=lambda i: (mentions[i].start, -mentions[i].end))
        self._starts = [mentions[i].start for i in self._order]
        self._ends = {m.end for m in mentions}
        self._timexes = timexes
        self._timex_starts = [t.start for t in timexes]

    def within(self, start: int, end: int) -> list[int]:
        """Mentions that begin in ``[start, end)`` and end there too."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [i for i in self._order[low:high] if self.all[i].end <= end]

    def starting(self, start: int, end: int) -> list[int]:
        """Mentions that begin in ``[start, end)``, wherever they end."""
        return self._order[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def ending_at(self, end: int) -> bool:
        """Whether some mention ends there."""
        return end in self._ends

    def timex_within(self, start: int, end: int) -> int | None:
        """The first time expression that lies in ``[start, end)``."""
        low = bisect_left(self._timex_starts, start)
        if low < len(self._timexes) and self._timexes[low].end <= end:
            return low
        return None

    def timex_at(self, position: int) -> Timex | None:
        """The time expression that covers a character."""
        low = bisect_left(self._timex_starts, position + 1) - 1
        if low >= 0 and self._timexes[low].end > position:
            return self._timexes[low]
        return None


def subject_start(items: Sequence[Token], speaker: Speaker, verb: int) -> int:
    """Index of the first word of the subject's phrase before a verb."""
    return next((i for i in range(verb) if items[i].start >= speaker.phrase), verb)


def is_adverb(word: str) -> bool:
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in ("family", "reply", "assembly", "italy"))


def before_verb_group(items: Sequence[Token], verb: int, mentions: Mentions) -> int:
    """Index after the last word of the subject: steps back over auxiliaries, adverbs and times ("on Monday also has said")."""
    at = verb
    while at > 0:
        item = items[at - 1]
        word = item.text.lower()
        if item.kind != QUOTE and (word in AUXILIARIES or is_adverb(word)) and not _begins_sentence_subject(items, at - 1):
            at -= 1
            continue
        timex = mentions.timex_at(item.start) if item.kind != QUOTE else None
        if timex is None:
            return at
        back = at - 1
        while back > 0 and items[back - 1].start >= timex.start:
            back -= 1
        if back > 0 and items[back - 1].text.lower() in ("on", "in", "at", "earlier", "late", "early", "this", "last"):
            back -= 1
        if back == 0:
            return at
        at = back
    return at


def _begins_sentence_subject(items: Sequence[Token], index: int) -> bool:
    """A capital inside the sentence makes a name of what looks like an auxiliary or adverb ("May", "Will", "Kelly")."""
    return index > 0 and items[index].text[0].isupper()


def left_limit(items: Sequence[Token], end: int, mentions: Mentions, joined: bool = False) -> int:
    """Where the clause begins that ends before ``end``: after a quotation, a hard mark or a word that opens clauses. A short
    addition in brackets is stepped over; with ``joined`` "and" and "or" are too."""
    at = end
    while at > 0:
        item = items[at - 1]
        word = item.text.lower()
        if word == ")":
            opening = _bracket(items, at - 1)
            if opening:
                at = opening
                continue
        if item.kind == QUOTE or item.text in _HARD or word in CLAUSE_OPENERS or _is_reporting(item):
            return at
        if not joined and word in ("and", "or", "but", "nor") and not _joins_names(items, at - 1, mentions):
            return at
        at -= 1
    return at


def _bracket(items: Sequence[Token], close: int) -> int:
    """Index of the bracket that a closing one belongs to: "(KDP)", "(D-Md.)"; 0 where it is far or opens the sentence."""
    return next((i for i in range(close - 1, max(0, close - _IN_BRACKETS), -1) if items[i].text == "("), 0)


def _is_reporting(item: Token) -> bool:
    """ "said" in "the official said they could not comment": what follows has a subject of its own."""
    form = FORMS.get(item.text)
    return form is not None and form[1] == "past" and form[0].bare and item.text not in NOUN_LIKE


def _joins_names(items: Sequence[Token], conjunction: int, mentions: Mentions) -> bool:
    """Whether "and" stands between two names rather than between two clauses or inside one title ("chair and founder")."""
    if conjunction == 0 or conjunction + 1 >= len(items):
        return False
    before, after = items[conjunction - 1], items[conjunction + 1]
    if before.text == "," or before.kind == QUOTE:
        return False
    return (before.text[0].isupper() or before.text == "'s") and (after.text[0].isupper() or after.text.lower() in DETERMINERS)


def subject_before(items: Sequence[Token], verb: int, mentions: Mentions) -> Speaker | None:
    """The subject to the left of a verb; None where the verb shares the subject of an earlier one, or has none."""
    end = before_verb_group(items, verb, mentions)
    if end == 0:
        return None
    last = items[end - 1]
    word = last.text.lower()
    if word in ("who", "which") or (word == "that" and end >= 2 and items[end - 2].text[-1].isalpha()):
        return _antecedent(items, end - 1, mentions)
    if last.kind == QUOTE or word in ("and", "or", "but", "to", "then") or last.text in _HARD:
        return None
    if last.text == ",":
        return _before_comma(items, end - 1, mentions)
    start = left_limit(items, end, mentions)
    segments = _segments(items, start, end)
    return _of_segments(items, segments, mentions)


def _antecedent(items: Sequence[Token], end: int, mentions: Mentions) -> Speaker | None:
    if end and items[end - 1].text == ",":
        end -= 1
    if end == 0 or items[end - 1].kind == QUOTE:
        return None
    start = left_limit(items, end, mentions)
    low, high = _segments(items, start, end)[-1]
    # The noun phrase nearest to "who": what stands last.
    inside = mentions.within(items[low].start, items[high - 1].end)
    touching = [m for m in inside if mentions.all[m].end == items[high - 1].end]
    if touching:
        return _speaker(mentions, touching[0], items[low].start)
    if items[end - 1].text.islower() and high - low > _SHORT_PHRASE:  # "swarmed the square to disperse demonstrators who said"
        return Speaker(Span(items[end - 1].start, items[end - 1].end), None, items[low].start)
    return pick(items, low, high, mentions)


def _segments(items: Sequence[Token], start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between commas, as (first, after last)."""
    found = []
    first = start
    for at in range(start, end):
        if items[at].text == ",":
            if at > first:
                found.append((first, at))
            first = at + 1
    if end > first:
        found.append((first, end))
    return found or [(start, end)]


def _of_segments(items: Sequence[Token], segments: list[tuple[int, int]], mentions: Mentions) -> Speaker | None:
    """The subject directly before the verb: the last stretch, or the name before it if that stretch only describes the name."""
    low, high = segments[-1]
    if len(segments) > 1 and _describes(items, low, high):
        before = pick(items, *segments[-2], mentions)
        if before and before.mention is not None and mentions.all[before.mention].type in ("PER", "ORG"):
            return before
    return pick(items, low, high, mentions)


def _describes(items: Sequence[Token], low: int, high: int) -> bool:
    """ "senior director of the Fund": begins without article and in lower case, so that it is no subject of its own."""
    word = items[low].text
    return word[0].islower() and word not in DETERMINERS and word not in PRONOUNS and high - low > 1 and word not in PREPOSITIONS


def _before_comma(items: Sequence[Token], comma: int, mentions: Mentions) -> Speaker | None:
    """The subject before a closed-off addition: "Smith, the head of X, said"; "the head of X, Ann Smith, said"."""
    start = left_limit(items, comma, mentions)
    if start >= comma:
        return None
    if start > 1 and items[start - 1].text in ("who", "which", "whose") and items[start - 2].text == ",":
        return _antecedent(items, start - 2, mentions)  # "Smith, who led the inquiry, said"
    relative = _relative(items, start) if start and items[start - 1].text in CLAUSE_OPENERS else 0
    if relative:
        return _antecedent(items, relative, mentions)  # "Smith, who had wept since May, said"
    apposed = _apposed(items, comma, mentions)
    if apposed is not None:
        return apposed
    fallback: Speaker | None = None
    segments = _segments(items, start, comma)
    first = next((low for low, _ in segments if items[low].text.lower() not in PREPOSITIONS), start)
    for low, high in reversed(segments):
        if items[low].text.lower() in PREPOSITIONS or items[low].text[0].isdigit():
            continue
        if low > start and _describes(items, low, high):
            continue
        speaker = pick(items, low, high, mentions)
        if speaker is None:
            continue
        speaker = replace(speaker, phrase=min(items[first].start, speaker.phrase))
        if speaker.mention is not None and _is_bare_name(items, low, high, mentions.all[speaker.mention]):
            return speaker
        if fallback is None or (speaker.mention is not None and mentions.all[speaker.mention].type != "LOC"):
            fallback = speaker
    return fallback


def _relative(items: Sequence[Token], start: int) -> int:
    """Index of the comma before the "who" whose clause another clause closes, or 0."""
    for at in range(start - 1, max(0, start - _RELATIVE), -1):
        if items[at].kind == QUOTE or items[at].text in _HARD:
            return 0
        if items[at].text in ("who", "which", "whose") and items[at - 1].text == ",":
            return at - 1
    return 0


def _apposed(items: Sequence[Token], comma: int, mentions: Mentions) -> Speaker | None:
    """The name before a description with an article: "the Fund (AF), an alliance of farmers and fishers, said"."""
    segments = _segments(items, left_limit(items, comma, mentions, joined=True), comma)
    for (low, high), (then, _) in pairwise(segments):
        if items[then].text not in ("a", "an", "the"):
            continue
        speaker = pick(items, low, high, mentions)
        if speaker is not None and speaker.mention is not None:
            mention = mentions.all[speaker.mention]
            if mention.kind == "name" and _is_bare_name(items, low, high, mention):
                return speaker
        return None
    return None


def _is_bare_name(items: Sequence[Token], low: int, high: int, mention: Mention) -> bool:
    """A stretch that ends with a person's or body's name and is no description around it."""
    if items[high - 1].text == ")":
        high = _bracket(items, high - 1) or high
    return mention.type in ("PER", "ORG") and mention.end == items[high - 1].end and items[low].text.lower() not in ("a", "an")


def subject_after(items: Sequence[Token], verb: int, mentions: Mentions) -> Speaker | None:
    """The subject of an inverted cue: "said Ann Smith, director of X", "said X director Ann Smith at the Fund"."""
    low = verb + 1
    while low < len(items) and items[low].kind != QUOTE and is_adverb(items[low].text.lower()) and items[low].text[0].islower():
        low += 1
    high = _phrase_end(items, low, mentions)
    if low == high:
        return None
    speaker = pick(items, low, high, mentions)
    if high < len(items) and items[high].text == "," and (speaker is None or not _is_name(speaker, mentions)):
        end = _phrase_end(items, high + 1, mentions)
        named = pick(items, high + 1, end, mentions)
        speaks_for = any(items[i].text == "for" for i in range(low, high))  # "a spokesman for the agency, X"
        if speaks_for:
            return speaker
        if named and _is_name(named, mentions) and named.words == Span(items[high + 1].start, items[end - 1].end):
            return named
    return speaker


def _phrase_end(items: Sequence[Token], low: int, mentions: Mentions) -> int:
    """Where a noun phrase after a verb must end at the latest: at a mark, a time, or the opening of another clause."""
    high = low
    while high < len(items):
        item = items[high]
        if item.kind == QUOTE or item.text in ".,!?;:()—–" or (high > low and item.text in CLAUSE_OPENERS):
            break
        if high > low and item.kind != "mark" and mentions.timex_at(item.start):
            break
        high += 1
    return high


def _is_name(speaker: Speaker, mentions: Mentions) -> bool:
    return speaker.mention is not None and mentions.all[speaker.mention].kind == "name"


def pick(items: Sequence[Token], low: int, high: int, mentions: Mentions) -> Speaker | None:
    """The head of the noun phrase ``items[low:high]``: a name or description that its last word belongs to, never the name
    inside "a spokesman for NAME" or "NAME's lawyer"."""
    while (
        low < high
        and (items[low].text.lower() in PREPOSITIONS or is_adverb(items[low].text.lower()))
        and not _named(items, low, mentions)
    ):
        low += 1
    if low >= high:
        return None
    if high - low > 1 and items[high - 1].text in PRONOUNS:
        low = high - 1  # "In fiscal 2006 it hopes"
    words = Span(items[low].start, items[high - 1].end)
    inside = mentions.starting(words.start, words.end)
    core = _core_end(items, low, high)
    tail = [m for m in inside if mentions.all[m].end == words.end]
    if core < high and tail and _closes_title(items, core, high, mentions.all[tail[0]]):
        return _speaker(mentions, tail[0], words.start)
    head_end = items[core - 1].end
    covering = [m for m in inside if mentions.all[m].start < head_end <= mentions.all[m].end]
    if covering:
        return _speaker(mentions, covering[0], words.start)
    if core - low == 1 and items[low].text.lower() in _NOT_SUBJECT:
        return None
    head = items[core - 1].text.lower()
    if head in SAYING_THINGS:
        issuer = [m for m in inside if mentions.all[m].type in ("PER", "ORG")]
        return _speaker(mentions, issuer[0], words.start) if issuer else Speaker(words, None, words.start, open=True)
    return Speaker(words, None, words.start, open=core - low == 1 and head in PRONOUNS)


def _named(items: Sequence[Token], index: int, mentions: Mentions) -> bool:
    """Whether a mention begins at a word ("On" may begin a name)."""
    return items[index].text[0].isupper() and any(
        mentions.all[m].start == items[index].start for m in mentions.within(items[index].start, items[index].start + 60)
    )


def _core_end(items: Sequence[Token], low: int, high: int) -> int:
    """Index after the head: before the first preposition or relative word."""
    for at in range(low + 1, high):
        if items[at].text in _HEAD_ENDS:
            return at
    return high


def _closes_title(items: Sequence[Token], core: int, high: int, mention: Mention) -> bool:
    """ "U.S. Ambassador to the United Nations Ann Smith": a person's name that follows the preposition's own name."""
    if mention.type != "PER" or mention.kind != "name":
        return False
    before = [i for i in range(core + 1, high) if items[i].end <= mention.start and items[i].text.lower() not in DETERMINERS]
    return bool(before) and items[before[-1]].text not in ("'s", "’s", "and", ",") and items[before[-1]].text not in _HEAD_ENDS


def _speaker(mentions: Mentions, index: int, phrase: int) -> Speaker:
    mention = mentions.all[index]
    return Speaker(Span(mention.start, mention.end), index, min(phrase, mention.start))


def main_subject(items: Sequence[Token], before: int, mentions: Mentions) -> Speaker | None:
    """The subject of the sentence, for participles and second verbs: its first mention outside an introductory phrase."""
    low = 0
    if items and items[0].text.lower() in PREPOSITIONS | CLAUSE_OPENERS:
        low = next((i + 1 for i in range(before) if items[i].text == ","), 0)
    if low >= before:
        return None
    inside = mentions.within(items[low].start, items[before - 1].end)
    if items[low].text.lower() in PRONOUNS and (not inside or mentions.all[inside[0]].start > items[low].start):
        return Speaker(Span(items[low].start, items[low].end), None, items[low].start, open=True)
    for position, index in enumerate(inside):
        mention = mentions.all[index]
        after = next((i for i in range(low, before) if items[i].start >= mention.end), before)
        possessor = after < before and items[after].kind == "possessive"
        if possessor and position + 1 < len(inside):
            continue
        if mention.type == "LOC" and position + 1 < len(inside) and after < before and items[after].text[0].isupper():
            continue
        return _speaker(mentions, index, mention.start)
    return None
