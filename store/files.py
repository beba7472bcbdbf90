"""Writing files so that a crash, a full disk or a second process leaves either the old content or the new, never a mixture.

A file is written aside, flushed to the disk, and only then moved into place; the caller flushes the folder before it tells
anybody that the work is done. Links are never followed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import stat
import time
from collections.abc import Iterator
from pathlib import Path

from store.errors import CannotWrite, Damaged

_STALE_SECONDS = 3600.0
"""A file this old that was never moved into place belongs to a process that died."""


def read_bytes(path: Path) -> bytes:
    """The content of a plain file; a link or device in its place is damage. Raises OSError as ``open`` does."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        if path.is_symlink():
            raise Damaged(path, "a link is in its place") from None
        raise
    with open(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise Damaged(path, "it is no plain file")
        return file.read()


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns the system's refusals (no space, no permission, a limit) into CannotWrite, which names ``path``."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(path, error) from error


def write_aside(aside: Path, data: bytes) -> Path:
    """A new file in the folder ``aside`` with ``data``, flushed to the disk, readable by the user alone."""
    aside.mkdir(mode=0o700, exist_ok=True)
    path = aside / f"{os.getpid()}-{secrets.token_hex(6)}"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
    except BaseException:
        # After a failed flush the pages may count as clean: never try again, discard.
        path.unlink(missing_ok=True)
        raise
    return path


def put(path: Path, data: bytes, aside: Path) -> None:
    """``path`` with ``data`` as its whole content. The caller flushes the folder (``flush_folder``)."""
    new = write_aside(aside, data)
    try:
        os.replace(new, path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def put_keeping(path: Path, backup: Path, data: bytes, aside: Path) -> None:
    """As ``put``, with the content of before at ``backup``; durable when it returns."""
    new = write_aside(aside, data)
    try:
        if path.exists():
            _link(path, backup)
        os.replace(new, path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def _link(path: Path, backup: Path) -> None:
    """``backup`` becomes a second name of the file that ``path`` is now. At no moment is there no backup."""
    name = backup.with_name(f"{backup.name}.{os.getpid()}-{secrets.token_hex(6)}")
    try:
        os.link(path, name, follow_symlinks=False)
    except OSError:
        # No hard links on this file system (FAT, some network shares): a copy does.
        put(backup, read_bytes(path), path.parent)
        return
    try:
        os.replace(name, backup)
    except BaseException:
        name.unlink(missing_ok=True)
        raise


def flush_folder(folder: Path) -> None:
    """Makes renames in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def keep_damaged(path: Path, damaged: Path) -> Path:
    """Moves a damaged file to the folder ``damaged`` under a name of its own, unchanged."""
    damaged.mkdir(mode=0o700, exist_ok=True)
    kept = damaged / f"{path.name}.{secrets.token_hex(4)}"
    os.replace(path, kept)
    flush_folder(damaged)
    return kept


def sweep(aside: Path) -> None:
    """Removes what dead processes left half-written. A file in use by a living one is younger."""
    with contextlib.suppress(OSError):
        for entry in os.scandir(aside):
            if entry.is_file(follow_symlinks=False) and time.time() - entry.stat(follow_symlinks=False).st_mtime > _STALE_SECONDS:
                os.unlink(entry.path)
