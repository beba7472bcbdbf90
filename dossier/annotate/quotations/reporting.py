"""Reporting verbs in a sentence of the writer: which words are cues, and who speaks at each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.annotate.quotations.cues import (
    AUXILIARIES,
    DETERMINERS,
    FORMS,
    NOUN_LIKE,
    PASSIVE,
    PREPOSITIONS,
    PRONOUNS,
    REFUSED_THINGS,
    VERBS,
    CueVerb,
    VerbForm,
)
from dossier.annotate.quotations.lines import QUOTE
from dossier.annotate.quotations.subjects import (
    Mentions,
    Speaker,
    is_adverb,
    main_subject,
    pick,
    subject_after,
    subject_before,
)
from dossier.annotate.tokens import Token

ACCORDING = CueVerb("according to", "says", True, True, True, False, False, False, False)
IN_THE_WORDS = CueVerb("in the words of", "says", True, False, False, False, False, False, False)
LABEL = CueVerb("", "says", True, False, False, False, False, False, False)
_LABEL = 8
"""Words of a label, at most."""
_INVERTED = frozenset(
    "said says added adds explained explains noted notes wrote writes warned warns argued argues recalled recalls".split()
)
"""Verbs that stand before their subject at the end of indirect speech."""
_CONTENT_OPENERS = frozenset("that , : ".split()) | {"whether", "how", "what", "why", "if"}


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb at ``items[at]`` (its last word at ``end - 1``) with its speaker. ``shared`` where the subject was taken
    from an earlier verb or from the sentence; ``inverted`` where the speaker stands after the verb."""

    verb: CueVerb
    form: VerbForm
    at: int
    end: int
    speaker: Speaker | None
    shared: bool = False
    inverted: bool = False
    infinitive: bool = False


def find_cues(items: Sequence[Token], mentions: Mentions) -> list[Cue]:
    """The cues of a sentence, in order."""
    cues = _labels(items, mentions)
    for at, item in enumerate(items):
        if item.kind == QUOTE:
            continue
        word = item.text.lower()
        phrase = _phrase_cue(items, at, word, mentions)
        if phrase:
            cues.append(phrase)
            continue
        entry = FORMS.get(word)
        if entry is None or (at and item.text[0].isupper()):
            continue
        cue = _cue(items, at, *entry, mentions, cues)
        if cue:
            cues.append(cue)
    return cues


def _phrase_cue(items: Sequence[Token], at: int, word: str, mentions: Mentions) -> Cue | None:
    """ "according to X", "in the words of X"."""
    if at + 2 >= len(items) or (word, items[at + 1].text) not in (("according", "to"), ("words", "of")):
        return None
    speaker = subject_after(items, at + 1, mentions)
    if word == "according":
        return Cue(ACCORDING, "ing", at, at + 2, speaker, inverted=True)
    return Cue(IN_THE_WORDS, "base", at, at + 2, speaker, inverted=True)


def _labels(items: Sequence[Token], mentions: Mentions) -> list[Cue]:
    """A name that labels the words beside it: Ann Smith: "..." in a transcript, "..." – Ann Smith under a motto."""
    if len(items) > 2 and items[0].kind == QUOTE and items[1].text in ("-", "–", "—"):
        at, low, high = 1, 2, len(items)
    else:
        at = next((i for i in range(min(len(items) - 1, _LABEL)) if items[i].text == ":" and items[i + 1].kind == QUOTE), 0)
        low, high = 0, at
    if not 0 < high - low <= _LABEL or any(t.kind == QUOTE for t in items[low:high]):
        return []
    speaker = pick(items, low, high, mentions)
    named = speaker is not None and speaker.mention is not None and mentions.all[speaker.mention].kind == "name"
    return [Cue(LABEL, "past", at, at + 1, speaker, inverted=at < low)] if named else []


def _cue(
    items: Sequence[Token], at: int, verb: CueVerb, form: VerbForm, mentions: Mentions, earlier: Sequence[Cue]
) -> Cue | None:
    verb, end = _with_particle(items, at, verb)
    previous = _previous(items, at)
    before = items[previous].text.lower() if previous >= 0 and items[previous].kind != QUOTE else ""
    if form == "past" and before in PASSIVE:
        return _agent(items, at, end, verb, mentions)
    if form == "ing" and before in PASSIVE:
        form = "past"
    if verb.lemma == "deny" and any(t.text.lower() in REFUSED_THINGS for t in items[end : end + 2]):
        return None
    infinitive = before == "to"
    if not infinitive and not _is_verb(items, at, end, form, before, previous, mentions):
        return None
    if previous < 0 or items[previous].kind == QUOTE or _opens_tail(items, at, previous, mentions):
        speaker = subject_after(items, end - 1, mentions) if form in ("past", "s", "base") else None
        if speaker is not None:
            return Cue(verb, form, at, end, speaker, inverted=True)
    if form != "ing" and not infinitive:
        speaker = subject_before(items, at, mentions)
        if speaker is not None:
            return Cue(verb, form, at, end, speaker)
    shared = next((c.speaker for c in reversed(earlier) if c.speaker is not None and not c.inverted), None)
    return Cue(verb, form, at, end, shared or main_subject(items, at, mentions), shared=True, infinitive=infinitive)


def _with_particle(items: Sequence[Token], at: int, verb: CueVerb) -> tuple[CueVerb, int]:
    following = items[at + 1].text.lower() if at + 1 < len(items) else ""
    if verb.lemma in ("call", "insist") and f"{verb.lemma}-{following}" in VERBS:
        return VERBS[f"{verb.lemma}-{following}"], at + 2
    return verb, at + 1


def _previous(items: Sequence[Token], at: int) -> int:
    """Index of the word before a verb, over adverbs."""
    at -= 1
    while at > 0 and items[at].kind == "word" and is_adverb(items[at].text.lower()):
        at -= 1
    return at


def _opens_tail(items: Sequence[Token], at: int, previous: int, mentions: Mentions) -> bool:
    """ "..., said Ann Smith.": a comma, the verb, and a name to which no other verb belongs."""
    if items[previous].text != "," or previous != at - 1 or at + 1 >= len(items) or items[at].text not in _INVERTED:
        return False
    if items[at + 1].text.lower() in PRONOUNS:  # "Farmers, meanwhile, said they ..."
        return False
    after = subject_after(items, at, mentions)
    quoted = previous > 0 and items[previous - 1].kind == QUOTE
    if after is None or (after.mention is None and not (quoted and items[at + 1].text.lower() in DETERMINERS)):
        return False
    end = next((i for i in range(at + 1, len(items)) if items[i].start >= after.words.end), len(items))
    return end >= len(items) or items[end].text in ".,!?" or items[end].text in PREPOSITIONS


def _agent(items: Sequence[Token], at: int, end: int, verb: CueVerb, mentions: Mentions) -> Cue | None:
    """The agent of a passive that names: "was described by Smith as ..."; other passives have no speaker."""
    if not verb.names:
        return None
    for i in range(end, min(end + 4, len(items) - 1)):
        if items[i].text == "by":
            speaker = subject_after(items, i, mentions)
            return Cue(verb, "past", at, end, speaker, inverted=True) if speaker else None
    return None


def _is_verb(items: Sequence[Token], at: int, end: int, form: VerbForm, before: str, previous: int, mentions: Mentions) -> bool:
    """Whether an ambiguous form is a verb here, from the words around it."""
    following = items[end] if end < len(items) else None
    if form == "ing":
        return (
            previous < 0
            or items[previous].kind == QUOTE
            or before in (",", "and", "or", "while", "by", "in", "then", "before", "after", "for")
        )
    if before in DETERMINERS - {"this", "that", "all", "both", "some", "many", "most", "several", "others"} or before in (
        "'s",
        "’s",
    ):
        return False
    if before in PREPOSITIONS and not (following and following.kind == QUOTE):
        return False
    if items[at].text.lower() not in NOUN_LIKE:
        return form != "base" or before in PRONOUNS | AUXILIARIES or _plural(items, previous) or before in (",", "and", "who")
    if before in PRONOUNS or before in AUXILIARIES:
        return True
    if before in FORMS and before not in NOUN_LIKE:  # "calling reports ...": the object of another verb
        return False
    if following is None:
        return False
    named = previous >= 0 and mentions.ending_at(items[previous].end)
    if following.text == ",":
        return named
    if following.kind == QUOTE or following.text.lower() in _CONTENT_OPENERS:
        return previous >= 0 and (items[previous].kind == QUOTE or before.isalpha() or before in (",", ")"))
    return named and (following.text.lower() in PRONOUNS | DETERMINERS or following.text.lower() in ("on", "for"))


def _plural(items: Sequence[Token], index: int) -> bool:
    return index >= 0 and (items[index].text.endswith("s") or items[index].text.lower() in ("people", "police", "men", "women"))
