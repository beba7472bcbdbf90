"""The same words quoted in two documents from two speakers: a reason to ask whether they are one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dossier.assemble.inputs import Annotated
from dossier.assemble.name_keys import plain
from dossier.model import DocumentId, Passage

Speech = tuple[DocumentId, int, Passage]
"""Document, entity of the speaker, passage of the quotation."""

_LEAST = 5
"""Words that a quotation must have: shorter ones are said by many."""
_ALIKE = 0.8
"""Share of words in common (of the shorter one) that makes quotations the same."""

_TELLING = 5
"""Longest words by which quotations are compared: nearly equal ones share at least one."""
_COMPARED = 20
"""Earlier quotations with a telling word that are compared: words repeated everywhere need no further pair."""


def same_quotations(documents: Sequence[Annotated]) -> Iterator[tuple[Speech, Speech, str]]:
    """Pairs of quotations in different documents that are nearly the same words, with the words of the first."""
    said: list[tuple[Speech, frozenset[str], str]] = []
    by_word: dict[str, list[int]] = defaultdict(list)
    for one in documents:
        for quotation in one.said.quotations:
            if quotation.speaker is None or quotation.kind == "scare":
                continue
            words = " ".join(one.document.text[quotation.start : quotation.end].split())
            bag = frozenset(plain(words).split())
            if len(bag) < _LEAST:
                continue
            speaker = one.said.mentions[quotation.speaker].entity
            number = len(said)
            said.append(((one.document.id, speaker, Passage(one.document.id, quotation.start, quotation.end)), bag, words))
            telling = sorted(bag, key=lambda word: (-len(word), word))[:_TELLING]
            for other in sorted({other for word in telling for other in by_word[word][-_COMPARED:]}):
                theirs, their_bag, text = said[other]
                shared = len(bag & their_bag)
                if theirs[0] != one.document.id and shared >= max(_LEAST, _ALIKE * min(len(bag), len(their_bag))):
                    yield theirs, said[number][0], text
            for word in telling:
                by_word[word].append(number)
