"""Which cue governs which quotation: after it, before it, around it, or carried over from the quotation before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.annotate.quotations.cues import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS
from dossier.annotate.quotations.kinds import is_naming, is_sentence, is_short_name
from dossier.annotate.quotations.lines import QUOTE, Line
from dossier.annotate.quotations.reporting import ACCORDING, LABEL, Cue
from dossier.annotate.quotations.subjects import Mentions, main_subject, subject_start
from dossier.annotate.tokens import Token

_ADVERBIAL = 6
"""Words of a phrase between a quotation and the subject of its cue ("On Monday, X said")."""
_FAR = 30
"""Words between a quotation and the verb of a cue that follows it, at most: a subject with a long description."""


@dataclass(frozen=True, slots=True)
class Governed:
    """A quotation of a line with its cue. ``second`` where the cue stands between it and its first half."""

    index: int
    cue: Cue | None
    second: bool = False
    spoken_of: bool = False
    """True where the words are named, not said."""


def govern(line: Line, cues: Sequence[Cue], mentions: Mentions) -> list[Governed]:
    """The cue of each quotation of a line, in order."""
    items = line.items
    found: list[Governed] = []
    for index in line.quoted:
        text = items[index].text
        if is_naming(items, index, text):
            found.append(Governed(index, None, spoken_of=True))
            continue
        after = _after(items, index, text, cues)
        if after is not None and after.shared:  # "...," adding that: an earlier verb governs what stands before it
            after = _before(items, index, text, cues) or after
        cue = after or _before(items, index, text, cues) or _tail(items, index, cues)
        if cue is not None and cue.at < index and _is_name(items[cue.end : index], cue, text):
            found.append(Governed(index, None, spoken_of=True))
            continue
        if cue is None and index > 1 and items[index - 1].text == ":" and is_sentence(text):
            cue = _before_colon(line, index, mentions)
        second = cue is not None and any(f.cue is cue and f.index < cue.at < index for f in found)
        found.append(Governed(index, cue, second))
    return found


def _before_colon(line: Line, index: int, mentions: Mentions) -> Cue | None:
    """A clause that ends with a colon and no verb of saying: 'The minister hit back: "..."': the subject speaks."""
    speaker = main_subject(line.items, index - 1, mentions)
    if speaker is None or speaker.mention is None or mentions.all[speaker.mention].type not in ("PER", "ORG"):
        return None
    return Cue(LABEL, "past", index - 1, index, speaker, shared=True)


def _is_name(between: Sequence[Token], cue: Cue, text: str) -> bool:
    """Whether words are a name in spite of a cue: an app called "Sail", announced the "Lion" release."""
    if not between:
        unsaid = cue.speaker is None or cue.shared or (cue.speaker.mention is None and not cue.speaker.open)
        return cue.verb.names and cue.form == "past" and unsaid
    beside = between[-1].text in (",", ":", "that", "-", "–", "—", "as")
    return not beside and not cue.verb.names and is_short_name(text)


def _after(items: Sequence[Token], index: int, text: str, cues: Sequence[Cue]) -> Cue | None:
    """The cue directly after a quotation: "...," said X; "...," X, head of Y, said."""
    following = items[index + 1].text if index + 1 < len(items) else ""
    closed = text[-1] in ",?!-–—…" or following in (",", "-", "–", "—")
    if not closed and not is_sentence(text):
        return None
    cue = next((c for c in cues if c.at > index and (c.verb.quotes or c.verb.names)), None)
    if cue is None or cue.at - index > _FAR or any(t.kind == QUOTE or t.text in ";:" for t in items[index + 1 : cue.at]):
        return None
    if cue.shared:
        return cue if cue.at <= index + 2 else None
    between = items[index + 1 : _subject_start(items, cue)]
    words = [t for t in between if t.kind != "mark"]
    return cue if not words or (closed and len(words) <= _ADVERBIAL and words[0].text.lower() in PREPOSITIONS) else None


def _subject_start(items: Sequence[Token], cue: Cue) -> int:
    """Index of the first word of a cue."""
    if cue.speaker is None or cue.inverted or cue.shared:
        return cue.at
    return subject_start(items, cue.speaker, cue.at)


def _before(items: Sequence[Token], index: int, text: str, cues: Sequence[Cue]) -> Cue | None:
    """The nearest cue to the left that reaches the quotation."""
    for cue in reversed(cues):
        if cue.at < index and _reaches(items, cue, index, text):
            return cue
    return None


def _reaches(items: Sequence[Token], cue: Cue, index: int, text: str) -> bool:
    between = items[cue.end : index]
    words = [t.text.lower() for t in between if t.kind != QUOTE]
    if any(w in (";",) for w in words):
        return False
    verb = cue.verb
    if verb is ACCORDING:
        return cue.at == 0 or bool(words and words[-1] == ",") or is_sentence(text)
    last = words[-1] if words else ""
    if cue.inverted:
        return verb.quotes and last in (",", ":") and cue.end < index
    beside = not between or last in (":", ",", "that", "-", "–", "—") or between[-1].kind == QUOTE
    if verb.quotes and (beside or (verb.addressed and len(words) <= 6)):
        return True
    if verb.names or verb.directive or verb.infinitive or verb.stance in ("denies", "demands"):
        return True
    if verb.clause and ("that" in words[:12] or "because" in words):
        return True
    return verb.bare and _clause_follows(words)


def _clause_follows(words: Sequence[str]) -> bool:
    """Whether the words after a verb look like reported content and not like its plain object."""
    return bool(words) and (words[0] in PRONOUNS | DETERMINERS or len(words) > 2 or words[-1] in AUXILIARIES)


def _tail(items: Sequence[Token], index: int, cues: Sequence[Cue]) -> Cue | None:
    """A cue that closes the sentence: the plan was "mad", officials said; ... "mad," according to X."""
    for cue in cues:
        if cue.at <= index:
            continue
        if cue.verb is ACCORDING:
            return cue
        start = _subject_start(items, cue)
        after = items[cue.end].text if cue.end < len(items) else "."
        if cue.verb.quotes and items[start - 1].text == "," and (cue.inverted or after in ".,!?" or after in PREPOSITIONS):
            return cue
    return None
