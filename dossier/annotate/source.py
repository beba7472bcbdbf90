"""A document prepared for the annotators: its tokens and sentences, computed once."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.annotate.sentences import sentences
from dossier.annotate.tokens import Token, tokenize
from dossier.model import Document, Span


@dataclass(frozen=True, slots=True)
class SourceText:
    """What every annotator starts from. ``tokens`` and ``sentences`` are in text order."""

    document: Document
    tokens: tuple[Token, ...]
    sentences: tuple[Span, ...]

    @property
    def text(self) -> str:
        return self.document.text


def prepare(document: Document) -> SourceText:
    """Tokenise a document and find its sentences."""
    tokens = tokenize(document.text)
    return SourceText(document, tuple(tokens), sentences(document.text, tokens, document.zones))
