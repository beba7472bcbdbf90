"""A quotation while it is being attributed, and the speakers that quotations without a cue take over from their neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from dossier.annotate.quotations.lines import QUOTE, Line
from dossier.annotate.quotations.reporting import Cue
from dossier.annotate.quotations.subjects import Mentions, Speaker, main_subject
from dossier.model import QuotationKind

_NEAR_PARAGRAPHS = 1
_NEXT = 10
"""Quotations of a paragraph within which a later one may name the speaker of an earlier one."""


@dataclass(slots=True)
class Draft:
    """Reported speech with the sentence of the writer it stands in. ``follows`` is the draft whose second part this is."""

    start: int
    end: int
    kind: QuotationKind
    line: int
    cue: Cue | None = None
    speaker: Speaker | None = None
    carried: bool = False
    follows: Draft | None = None
    open_ended: bool = False


def carry(drafts: Sequence[Draft], lines: Sequence[Line], mentions: Mentions) -> None:
    """Give direct quotations without a cue the speaker of the words they go on from, or of the sentence before them.

    ``drafts`` are all reported speech in text order, indirect too."""
    _link_paragraphs([d for d in drafts if d.kind != "indirect"], lines)
    last: Draft | None = None
    for number, draft in enumerate(drafts):
        line = lines[draft.line]
        if draft.speaker is not None and draft.speaker.open and draft.speaker.mention is None:
            _settle(draft, last, lines, mentions)
        if draft.speaker is not None or draft.kind != "direct" or draft.cue is not None:
            if draft.speaker is not None and draft.kind != "scare":
                last = draft
            continue
        if draft.follows is not None and draft.follows.speaker is not None:
            _take(draft, draft.follows)
        elif last is not None and _goes_on(last, draft, lines):
            _take(draft, last)
            if last.line + 1 == draft.line and lines[last.line].paragraph == line.paragraph and last.kind != "indirect":
                draft.follows = last
        elif _alone(line):
            _from_sentence_before(draft, lines, mentions) or _from_next(draft, islice(drafts, number + 1, number + _NEXT), lines)
        if draft.speaker is not None:
            last = draft


def _link_paragraphs(marked: Sequence[Draft], lines: Sequence[Line]) -> None:
    """Join the paragraphs of one long quotation, and give the earlier ones the speaker that a later one names."""
    for earlier, later in reversed(list(pairwise(marked))):
        if earlier.open_ended and lines[later.line].paragraph == lines[earlier.line].paragraph + 1:
            later.follows = earlier
            if earlier.speaker is None and later.speaker is not None:
                _take(earlier, later)


def _settle(draft: Draft, last: Draft | None, lines: Sequence[Line], mentions: Mentions) -> None:
    """A pronoun that the names leave open ("they" for one person) or "the statement": who spoke last."""
    if _is_it(draft) and _from_sentence_before(draft, lines, mentions, "ORG"):
        return
    if last is not None and last.speaker is not None and _close(lines[last.line], lines[draft.line]):
        draft.speaker, draft.carried = replace(last.speaker, phrase=last.speaker.words.start), True
    else:
        _from_sentence_before(draft, lines, mentions)


def _is_it(draft: Draft) -> bool:
    """Whether "it" speaks: a body, which the sentence before may be about ("The Fund was furious. '...,' it said.")."""
    speaker, cue = draft.speaker, draft.cue
    return speaker is not None and cue is not None and speaker.words.end - speaker.words.start == len("it") and not cue.shared


def _close(earlier: Line, later: Line) -> bool:
    return earlier.zone == later.zone and later.paragraph - earlier.paragraph <= _NEAR_PARAGRAPHS


def _take(draft: Draft, source: Draft) -> None:
    draft.speaker, draft.carried = source.speaker, True


def _goes_on(last: Draft, draft: Draft, lines: Sequence[Line]) -> bool:
    """Same paragraph, or the next one where it is nothing but the quotation and the paragraph before ended with its cue."""
    here, there = lines[draft.line], lines[last.line]
    if not _close(there, here) or not _alone(here):
        return False
    return here.paragraph == there.paragraph or last.line + 1 == draft.line


def _alone(line: Line) -> bool:
    """Whether the writer adds no words of his own to the quotation."""
    return all(item.kind in (QUOTE, "mark") for item in line.items)


def _from_sentence_before(draft: Draft, lines: Sequence[Line], mentions: Mentions, kind: str = "PER") -> bool:
    """ "Smith disagreed. '...'": the person, or with ``kind`` the body, that the sentence before is about."""
    if draft.line == 0:
        return False
    before, here = lines[draft.line - 1], lines[draft.line]
    if not _close(before, here) or before.quoted:
        return False
    speaker = main_subject(before.items, len(before.items), mentions)
    if speaker is None or speaker.mention is None or mentions.all[speaker.mention].type != kind:
        return False
    draft.speaker, draft.carried = speaker, True
    return True


def _from_next(draft: Draft, later: Iterable[Draft], lines: Sequence[Line]) -> bool:
    """The next attributed quotation of the same paragraph."""
    paragraph = lines[draft.line].paragraph
    for other in later:
        if lines[other.line].paragraph != paragraph:
            return False
        if other.speaker is not None and not other.carried:
            draft.speaker, draft.carried = other.speaker, True
            return True
    return False
