"""What the assembly starts from."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.model import Annotations, Document


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with what it says: the unit that every step of the assembly reads."""

    document: Document
    said: Annotations
