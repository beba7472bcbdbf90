"""The header line that every file of the store begins with: kind, format, length and SHA-256 of what follows.

The checksum covers the header's own fields too, and the line is compared as a whole, so that any changed byte is found.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from store.errors import Damaged, NewerFormat

FORMAT = 1
"""Raise it when an older dossier could no longer read what this one writes. The header line itself never changes."""


def seal(kind: str, body: bytes, form: int = FORMAT) -> bytes:
    """``body`` with its header line."""
    return _header(kind, body, form) + body


def unseal(kind: str, data: bytes, path: Path, backup: Path | None = None) -> bytes:
    """The body, once it has been proved whole. Raises Damaged, or NewerFormat if it is whole and of a later format."""
    return bytes(view(kind, data, path, backup))


def view(kind: str, data: bytes, path: Path, backup: Path | None = None) -> memoryview:
    """As ``unseal``, without a copy: for what is too large to be held twice."""
    if not data:
        raise Damaged(path, "it is empty", backup)
    end = data.find(b"\n") + 1
    line, body = data[:end], memoryview(data)[end:]
    try:
        header = json.loads(line)
        form, length = header["format"], header["length"]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise Damaged(path, "its first line cannot be read", backup) from None
    if type(form) is not int or type(length) is not int:
        raise Damaged(path, "its first line cannot be read", backup)
    if length != len(body):
        raise Damaged(path, f"{length} bytes were written, {len(body)} are there", backup)
    if line != _header(kind, body, form):
        raise Damaged(path, "its checksum does not fit", backup)
    if form > FORMAT:
        raise NewerFormat(path, form, FORMAT)
    return body


def _header(kind: str, body: bytes | memoryview, form: int) -> bytes:
    digest = hashlib.sha256(b"%s %d %d\n" % (kind.encode(), form, len(body)))
    digest.update(body)
    checksum = digest.hexdigest()
    return json.dumps({"dossier": kind, "format": form, "length": len(body), "sha256": checksum}).encode() + b"\n"
