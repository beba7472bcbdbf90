"""Whose "I" and "we" a passage has: the quoted speaker, or the writer of the letter."""

from __future__ import annotations

from dossier.annotate.events.phrasing import clean
from dossier.annotate.events.reading import Reading, Sentence


def first_person(document: Reading, sentence: Sentence, token: int) -> str:
    """Whose "I" or "we" stands at a token: the quoted speaker or the letter's author."""
    quotation = sentence.quotation[token]
    if quotation is not None:
        speaker = document.quotations[quotation].speaker
        if speaker is None and sentence.zone.kind == "letter":
            return clean(sentence.zone.author or "") or _letter_writer(document, sentence)
        return _spokes(document, document.names.mentions[speaker].entity) if speaker is not None else ""
    return clean(sentence.zone.author or "") or _letter_writer(document, sentence)


def _letter_writer(document: Reading, sentence: Sentence) -> str:
    """Who a letter without a signature is from: the speaker of a letter told before it in the same document."""
    mention = letter_writer(document, sentence)
    return document.names.entities[document.names.mentions[mention].entity].name if mention is not None else ""


def letter_writer(document: Reading, sentence: Sentence) -> int | None:
    if sentence.zone.kind != "letter":
        return None
    start = sentence.zone.start
    if start not in document.writers:
        document.writers[start] = next(
            (
                part.mention
                for event in document.events
                if event.kind == "letter" and event.start < start
                for part in event.participants
                if part.role in ("speaker", "agent")
            ),
            None,
        )
    return document.writers[start]


def _spokes(document: Reading, entity: int) -> str:
    """The body that a speaker's "we" means, where the document gives the speaker an office in one; else the speaker."""
    return document.names.entities[document.bodies.get(entity, entity)].name
