"""What derived data depends on besides the documents: the rules themselves.

Annotations and the assembled case are cached. A version number that somebody forgets to raise would show yesterday's findings
as today's, so the key is a hash over the code and the word lists of the rooms that make them; reading those files takes some
milliseconds, once in a process, and imports nothing.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_COMMON = ("model.py", "days.py")


@cache
def of_annotators() -> str:
    """Names the present state of everything that turns the bytes of a document into annotations."""
    return _hash("intake", "annotate", *_COMMON)


@cache
def of_assembly() -> str:
    """Names the present state of everything that turns annotations and decisions into a case."""
    return _hash("assemble", "annotate", *_COMMON)


def _hash(*rooms: str) -> str:
    digest = hashlib.sha256()
    for room in rooms:
        place = _PACKAGE / room
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and path.suffix != ".pyc":
                digest.update(f"{path.relative_to(_PACKAGE).as_posix()} {path.stat().st_size}\n".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
