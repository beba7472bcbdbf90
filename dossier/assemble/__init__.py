"""All annotations and all decisions in, the case out. Pure functions; the order of the documents does not matter.

cast (who is who) → clusters (what is one event) → chronology (document times, anchors) → statements, origins, conflicts
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.assemble.inputs import Annotated
from dossier.model import CaseData, Decision

VERSION = "1"
"""Raise it with every change of what is assembled: with the annotators' version it is the key of the cached case."""


def assemble(documents: Sequence[Annotated], decisions: Sequence[Decision] = ()) -> CaseData:
    """The case. Documents are taken in the order of their names, decisions in the order of the journal."""
    return CaseData(VERSION, (), (), (), (), ())
