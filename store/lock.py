"""One writer at a time: ``flock`` on a file of its own that is never replaced.

The kernel gives the lock up when its holder dies, however it dies. Why not the filelock library: docs/decisions/0002-storage.md.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

from store.errors import Busy
from store.files import writing

WAIT_SECONDS = 30.0
"""A commit takes milliseconds; who waits longer than this is told."""

_POLL_SECONDS = 0.02


@contextlib.contextmanager
def locked(path: Path, wait: float = WAIT_SECONDS) -> Iterator[None]:
    """Holds the lock. Not reentrant. Raises Busy after ``wait`` seconds, CannotWrite where the folder cannot be written."""
    with writing(path):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        _acquire(descriptor, path, time.monotonic() + wait)
        yield
    finally:
        os.close(descriptor)


def _acquire(descriptor: int, path: Path, deadline: float) -> None:
    while True:
        with writing(path), contextlib.suppress(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        if time.monotonic() > deadline:
            raise Busy(path.parent)
        time.sleep(_POLL_SECONDS)
