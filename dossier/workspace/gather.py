"""Which files there are to read below the paths a person named, and how to read one without harm.

Links and devices are not followed, folders are walked without recursion, and what cannot be read is named with the reason.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dossier.intake import MAX_BYTES, SUFFIXES, Refused

_LITTER = frozenset({"thumbs.db", "desktop.ini"})
_LITTER_ENDS = ("~", ".swp", ".swo", ".tmp", ".part", ".crdownload")
_LITTER_STARTS = ("~$", ".")


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read, or one that will not be, with the reason."""

    path: Path
    name: str
    """Below the case folder, or below the folder that was named, with ``/``; always text that can be stored."""
    origin: str
    """Tells this file from every other: relative to the case folder, absolute outside it."""
    reason: str = ""
    fault: bool = False
    """True where the person must look at it; a lock file of an editor is passed over without."""


def gather(paths: Iterable[Path], home: Path) -> Iterator[Found]:
    """Every file that the paths name or hold, folders in the order of their names. A path that does not exist is a fault."""
    home = home.absolute()
    for path in paths:
        path = Path(os.path.normpath(path.absolute()))
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path, home)
        else:
            yield _judge(path, path.parent, home, named=True)


def read_file(found: Found) -> bytes:
    """The bytes of a plain file, at one moment, up to the limit. Raises Refused."""
    try:
        descriptor = os.open(found.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        raise Refused("it is no longer there") from None
    except OSError as error:
        raise Refused(f"cannot be read: {error.strerror}") from None
    with open(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise Refused("not a plain file")
        if status.st_size > MAX_BYTES:
            raise Refused(f"larger than {MAX_BYTES // (1024 * 1024)} MiB")
        try:
            return file.read(MAX_BYTES + 1)
        except OSError as error:
            raise Refused(f"cannot be read: {error.strerror}") from None


def _walk(top: Path, home: Path) -> Iterator[Found]:
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield _found(folder, top, home, f"the folder cannot be read: {error.strerror}", fault=True)
            continue
        folders = []
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                yield _judge(Path(entry.path), top, home, named=False)
            elif not entry.name.startswith("."):
                folders.append(Path(entry.path))
        waiting += reversed(folders)


def _judge(path: Path, top: Path, home: Path, named: bool) -> Found:
    try:
        mode = os.lstat(path).st_mode
    except OSError as error:
        return _found(
            path, top, home, "does not exist" if isinstance(error, FileNotFoundError) else f"{error.strerror}", fault=True
        )
    if not named and _is_litter(path.name):
        return _found(path, top, home, "hidden or temporary")
    if stat.S_ISLNK(mode):
        return _judge_link(path, top, home)
    if not stat.S_ISREG(mode):
        return _found(path, top, home, f"a {_kind(mode)}, not a file", fault=True)
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        what = f"{suffix} files" if suffix else "files without an ending such as .txt"
        return _found(path, top, home, f"cannot read {what} yet", fault=True)
    return _found(path, top, home)


def _judge_link(path: Path, top: Path, home: Path) -> Found:
    target = Path(os.path.realpath(path))
    if not target.exists():
        return _found(path, top, home, "a link to nothing", fault=True)
    if target.is_relative_to(os.path.realpath(top)):
        return _found(path, top, home, "a link; what it points to is read by its own name")
    return _found(path, top, home, "a link to a place outside; add that file itself", fault=True)


def _is_litter(name: str) -> bool:
    return name.startswith(_LITTER_STARTS) or name.endswith(_LITTER_ENDS) or name.lower() in _LITTER


def _kind(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def _found(path: Path, top: Path, home: Path, reason: str = "", fault: bool = False) -> Found:
    inside = path.is_relative_to(home)
    name = _text(path.relative_to(home if inside else top if path != top else top.parent))
    return Found(path, name, name if inside else _text(path), reason, fault)


def _text(path: Path) -> str:
    """A path as text that can be stored: bytes that are no UTF-8 are written out as \\xff, whatever the locale."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
