"""What the tables and derived files hold, as plain records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dossier.model import Annotations, Document


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document of the case. Its key in the table is its id, the SHA-256 of its bytes."""

    name: str
    """How the case calls it; unique among the current ones."""
    origins: tuple[str, ...]
    """The files it was read from, more than one where copies were added: relative to the case folder, or absolute outside it."""
    size: int
    format: str
    encoding: str
    added: str
    """UTC time, ISO 8601."""
    state: Literal["current", "replaced", "lost"] = "current"
    """Only current documents are in the case. ``replaced``: its file was found changed; it stays among the originals. ``lost``:
    a repair found its original damaged beyond help."""


@dataclass(frozen=True, slots=True)
class AnnotationsRow:
    """Where a document's annotations are kept. Its key in the table is the document's id."""

    made_by: str
    """Names the annotator, as the caller does: other annotators' results are stale."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was derived from one document's bytes alone."""

    document: Document
    said: Annotations


@dataclass(frozen=True, slots=True)
class Addition:
    """A document on its way into the case."""

    data: bytes
    origin: str
    kept: Kept


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of an addition."""

    outcome: Literal["added", "unchanged", "changed"]
    name: str
    """How the case calls the document."""
