"""Past or future: where a date without a year or week lies from its reference, from tense and cue words."""

from __future__ import annotations

from dataclasses import replace

from dossier.annotate.timex.grammar import Draft
from dossier.annotate.timex.lexer import Coded
from dossier.model import Meaning


def direct(coded: Coded, draft: Draft) -> Meaning:
    """The meaning with its direction decided."""
    meaning = draft.meaning
    if meaning.kind != "partial" or meaning.direction:
        return meaning
    return replace(meaning, direction="past", why="dates in reports are mostly past")
