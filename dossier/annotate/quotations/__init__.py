"""Quotations: direct, fragments, scare quotes, block letters and indirect speech, with speaker, cue, addressee, medium and time.

marks (what stands between marks) → lines (the writer's own sentences) → reporting (cues) and subjects (who speaks at a cue)
→ attribution (which cue governs which quotation), kinds, indirect (content clauses) → drafts (speakers carried over)
→ circumstances (stance, addressee, medium, time); blocks finds letters and quoted lines, which have no marks
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dossier.annotate.names import Names
from dossier.annotate.quotations.attribution import govern
from dossier.annotate.quotations.blocks import block_quotations
from dossier.annotate.quotations.circumstances import addressee_of, beside, cue_span, medium_of, stance_of, timex_of
from dossier.annotate.quotations.drafts import Draft, carry
from dossier.annotate.quotations.indirect import indirect_speech
from dossier.annotate.quotations.kinds import kind_of, words_of
from dossier.annotate.quotations.lines import Line, make_lines
from dossier.annotate.quotations.marks import Marked, find_marked, paragraphs, zones_of_voice
from dossier.annotate.quotations.reporting import find_cues
from dossier.annotate.quotations.subjects import Mentions
from dossier.annotate.source import SourceText
from dossier.model import Quotation, Span, Timex

__all__ = ["find_quotations", "words_of"]


def find_quotations(source: SourceText, names: Names, timexes: Sequence[Timex]) -> tuple[Quotation, ...]:
    """Every quotation of a document in text order; nested marks belong to the outer one."""
    text = source.text
    mentions = Mentions(names.mentions, timexes)
    zones = zones_of_voice(text, source.document.zones)
    stretches = [(number, p) for number, (_, start, end) in enumerate(zones) for p in paragraphs(text, start, end)]
    marked = find_marked(text, [p for _, p in stretches])
    lines = make_lines(text, source.tokens, source.sentences, stretches, marked)
    drafts = _drafts(lines, [m for _, m in marked], mentions)
    carry(drafts, lines, mentions)
    blocks = block_quotations(source.document, names)
    return _finished(text, drafts, blocks, lines, mentions, names)


def _drafts(lines: Sequence[Line], marked: Sequence[Marked], mentions: Mentions) -> list[Draft]:
    drafts: list[Draft] = []
    for number, line in enumerate(lines):
        cues = find_cues(line.items, mentions)
        if not cues and not line.quoted:
            continue
        halves: dict[int, Draft] = {}
        for governed in govern(line, cues, mentions):
            words = marked[line.quoted[governed.index]]
            cue = governed.cue
            kind = "scare" if governed.spoken_of else kind_of(line.items[governed.index].text, cue)
            draft = Draft(words.start, words.end, kind, number, cue, cue.speaker if cue else None, open_ended=words.open_ended)
            if cue is not None:
                draft.follows = halves.get(cue.at) if governed.second else None
                halves[cue.at] = draft
            drafts.append(draft)
        first: Draft | None = None
        for content in indirect_speech(line, cues, mentions):
            low, high = line.items[content.low].start, line.items[content.high - 1].end
            draft = Draft(low, high, "indirect", number, content.cue, content.cue.speaker)
            draft.follows = first if content.second else None
            first = draft
            drafts.append(draft)
    return sorted(drafts, key=lambda draft: (draft.start, -draft.end))


def _finished(
    text: str, drafts: Sequence[Draft], blocks: Sequence[Quotation], lines: Sequence[Line], mentions: Mentions, names: Names
) -> tuple[Quotation, ...]:
    """The drafts and blocks as quotations in text order, an outer one before what it holds."""
    made: list[tuple[Quotation, Draft | None]] = [(_quotation(text, d, lines[d.line], mentions, names), d) for d in drafts]
    made += [(block, None) for block in blocks]
    made.sort(key=lambda pair: (pair[0].start, -pair[0].end, pair[0].kind))
    place = {id(draft): index for index, (_, draft) in enumerate(made) if draft is not None}
    return tuple(
        replace(quotation, continues=place[id(draft.follows)]) if draft is not None and draft.follows is not None else quotation
        for quotation, draft in made
    )


def _quotation(text: str, draft: Draft, line: Line, mentions: Mentions, names: Names) -> Quotation:
    speaker = draft.speaker.mention if draft.speaker and draft.kind != "scare" else None
    mention = mentions.all[speaker] if speaker is not None else None
    inferred = draft.carried or (mention is not None and (mention.kind == "pronoun" or mention.inferred))
    through = _principal(mention.entity, names) if mention is not None else None
    words = draft.speaker.words if draft.speaker and draft.kind != "scare" else None
    if draft.cue is None or draft.kind == "scare":
        return Quotation(
            draft.start,
            draft.end,
            draft.kind,
            speaker,
            through=through,
            inferred=inferred,
            speaker_words=words,
        )
    cue = draft.cue
    said = Span(draft.start, draft.end)
    around = beside(line, cue, said)
    return Quotation(
        draft.start,
        draft.end,
        draft.kind,
        speaker,
        cue_span(line, cue),
        cue.verb.lemma,
        stance_of(line, cue),
        through,
        addressee_of(line, cue, around, mentions),
        medium_of(text, cue, around, said),
        timex_of(line, cue, around, mentions),
        inferred,
        speaker_words=words,
    )


def _principal(entity: int, names: Names) -> int | None:
    """For whom an unnamed spokesperson speaks."""
    if names.entities[entity].subtype != "role":
        return None
    return next((r.of for r in names.roles if r.entity == entity and r.of is not None and r.relation == "speaks for"), None)
