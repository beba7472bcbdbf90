"""Files in, documents with zones out. Works on bytes: who opens the file decides how."""

from __future__ import annotations

import hashlib

from dossier.intake.decode import Refused, decode
from dossier.model import Document

__all__ = ["BRIEF_MARK", "MAX_BYTES", "SUFFIXES", "Refused", "read_document"]

SUFFIXES = (".txt", ".text", ".md", ".markdown")
"""File name endings that are read, in lower case. Markdown is read as the plain text it is."""

MAX_BYTES = 64 * 1024 * 1024
"""Larger files are refused: no letter or report has 64 MiB of text, and memory has to stay bounded."""


BRIEF_MARK = "Made by dossier from the documents under Sources. Not a source: dossier does not read it."
"""The line below the heading of every brief: a brief kept beside its documents must not become evidence for itself."""

_BRIEF_HEAD = 2000
"""Characters within which a brief has its mark."""


def read_document(data: bytes, name: str) -> Document:
    """The document in the bytes of a text file. ``name`` is how the case calls it. Raises Refused with a reason for a person."""
    from dossier.intake.zones import find_zones  # its patterns take longer to compile than a cached case to open

    if len(data) > MAX_BYTES:
        raise Refused(f"larger than {MAX_BYTES // (1024 * 1024)} MiB")
    text, encoding = decode(data)
    if text.startswith("# ") and BRIEF_MARK in text[:_BRIEF_HEAD]:
        raise Refused("a brief that dossier wrote, not a source")
    return Document(
        id=hashlib.sha256(data).hexdigest(),
        name=name,
        format="text/plain",
        encoding=encoding,
        text=text,
        zones=find_zones(text),
    )
