"""Quotations and reported speech, with speaker, cue, addressee, medium and time."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.annotate.names import Names
from dossier.annotate.source import SourceText
from dossier.model import Quotation, Timex


def find_quotations(source: SourceText, names: Names, timexes: Sequence[Timex]) -> tuple[Quotation, ...]:
    """Every quotation of a document in text order; nested marks belong to the outer one."""
    return ()
