"""What a cue says beside its speaker: stance, to whom, by which medium, when."""

from __future__ import annotations

import re

from dossier.annotate.quotations.cues import MEDIA, MEDIUM_OF_VERB, NEGATIONS
from dossier.annotate.quotations.lines import QUOTE, Line
from dossier.annotate.quotations.reporting import Cue
from dossier.annotate.quotations.subjects import Mentions
from dossier.model import Span, Stance

_MEDIUM = re.compile(
    r"\b(?:in|on|via|by|through|during|at|issued|released|published|posted)\s+(?:(?:an?|the|his|her|its|their|another|this)\s+)?(?:[\w’'-]+\s+){0,2}?(?:"
    + "|".join(f"(?P<m{number}>{words})" for number, (words, _) in enumerate(MEDIA))
    + r")\b",
    re.IGNORECASE,
)
_ADDRESSED_AFTER = {"to", "with"}


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


def addressee_of(line: Line, cue: Cue, mentions: Mentions) -> int | None:
    """The mention after "told", "wrote to", "in an email to"."""
    _, high = _own_words(line, cue)
    if high == cue.end:
        return None
    at = cue.end
    if not cue.verb.addressed:
        at = next((i + 1 for i in range(cue.end, min(cue.end + 8, high)) if line.items[i].text in _ADDRESSED_AFTER), high)
    if cue.inverted or at >= high:
        return None
    ahead = mentions.within(line.items[at].start, line.items[min(at + 6, high) - 1].end)
    first = ahead[0] if ahead else None
    if first is None or sum(1 for i in line.items[at:high] if i.end <= mentions.all[first].start) > 3:
        return None
    return first


def medium_of(text: str, line: Line, cue: Cue) -> str:
    """The medium that the cue's part of the sentence names, or its verb implies."""
    low, high = _own_words(line, cue)
    match = _MEDIUM.search(text, line.items[low].start, line.items[high - 1].end)
    if match and match.lastgroup:
        return MEDIA[int(match.lastgroup[1:])][1]
    return MEDIUM_OF_VERB.get(cue.verb.lemma, "")


def timex_of(line: Line, cue: Cue, until: int, mentions: Mentions) -> int | None:
    """The time expression beside the verb: after it and before ``until`` (an offset), else before it and near."""
    _, high = _own_words(line, cue)
    end = min(until, line.items[high - 1].end) if until > line.items[cue.at].start else line.items[high - 1].end
    found = mentions.timex_within(line.items[cue.at].start, end)
    if found is not None:
        return found
    start = line.items[0].start if cue.speaker is None or cue.shared else min(cue.speaker.words.start, line.items[cue.at].start)
    low, _ = _own_words(line, cue)
    return mentions.timex_within(min(max(line.items[low].start, line.items[0].start), start), line.items[cue.at].start)
