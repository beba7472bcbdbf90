"""The journal of decisions: JSON Lines, only ever appended to, each line with its number and a checksum of its own.

A line is written to the journal, flushed, and then written to its copy. A last line without its end was never
acknowledged: readers pass over it, and the next writer puts it aside. Anything else that does not fit is damage.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

from dossier.model import Decision
from store import files
from store.coding import NotRecords, from_json, to_json
from store.errors import Damaged
from store.files import writing


class _Line(msgspec.Struct, frozen=True):
    sequence: int
    previous: str
    """Checksum of the line before, so that a line taken out or moved is found."""
    decision: msgspec.Raw
    checksum: str


@dataclass(frozen=True, slots=True)
class Entry:
    sequence: int
    checksum: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class State:
    """The sound lines of a journal, in order, and what follows them."""

    entries: tuple[Entry, ...]
    length: int
    """Bytes of the sound lines."""
    torn: bytes = b""
    """An unfinished last line."""
    fault: str = ""
    """Why the line after the sound ones cannot be trusted, or nothing."""

    @property
    def head(self) -> str:
        """Checksum of the last line: names the state of all decisions."""
        return self.entries[-1].checksum if self.entries else ""


def parse(data: bytes) -> State:
    """Reads as far as every line is sound."""
    entries: list[Entry] = []
    at = 0
    while at < len(data):
        end = data.find(b"\n", at) + 1
        if not end:
            return State(tuple(entries), at, torn=data[at:])
        entry = _entry(data[at : end - 1], len(entries) + 1, entries[-1].checksum if entries else "")
        if isinstance(entry, str):
            return State(tuple(entries), at, fault=entry)
        entries.append(entry)
        at = end
    return State(tuple(entries), at)


def _entry(raw: bytes, sequence: int, previous: str) -> Entry | str:
    try:
        line = from_json(raw, _Line)
        decision = from_json(line.decision, Decision)
    except NotRecords:
        return f"line {sequence} cannot be read"
    if raw != _format(line.sequence, line.previous, bytes(line.decision)):
        return f"the checksum of line {sequence} does not fit"
    if line.sequence != sequence or line.previous != previous:
        return f"line {sequence} is not the one that was written there"
    return Entry(sequence, line.checksum, decision)


def _format(sequence: int, previous: str, decision: bytes) -> bytes:
    checksum = hashlib.sha256(b"%d %s " % (sequence, previous.encode()) + decision).hexdigest()
    return to_json(_Line(sequence, previous, msgspec.Raw(decision), checksum))


class Journal:
    """The journal of a case. Appending needs the lock, reading nothing."""

    def __init__(self, path: Path, backup: Path, damaged: Path) -> None:
        self.path = path
        self.backup = backup
        self._damaged = damaged

    def read(self) -> State:
        """All decisions. Raises Damaged if any that was acknowledged cannot be trusted or is gone."""
        # The copy is written after the journal, so its length, taken first, can only be the smaller one.
        copied = self.backup.stat().st_size if self.backup.exists() else 0
        try:
            data = files.read_bytes(self.path)
        except FileNotFoundError:
            raise Damaged(self.path, "it is missing", self.backup) from None
        reading = parse(data)
        if reading.fault:
            raise Damaged(self.path, reading.fault, self.backup)
        if copied > reading.length:
            raise Damaged(self.path, "lines at its end are gone", self.backup)
        return reading

    def append(self, decision: Decision) -> Entry:
        """Adds a decision; durable when it returns. Hold the lock."""
        reading = self.read()
        line = _format(len(reading.entries) + 1, reading.head, to_json(decision)) + b"\n"
        with writing(self.path):
            self._put_torn_aside(reading)
            _extend(self.path, reading.length, line)
        with contextlib.suppress(OSError):
            # The decision is safe; a copy that fell behind catches up with the next one.
            self._catch_up(reading.length, line)
        entry = _entry(line[:-1], len(reading.entries) + 1, reading.head)
        assert isinstance(entry, Entry)
        return entry

    def _put_torn_aside(self, reading: State) -> None:
        if reading.torn:
            files.put(self._damaged / f"{self.path.name}.torn-{reading.length}", reading.torn, self._damaged)
            files.flush_folder(self._damaged)

    def _catch_up(self, length: int, line: bytes) -> None:
        """Brings the copy to the journal's state: one line more, or all of it where the copy had fallen behind."""
        behind = not self.backup.exists() or self.backup.stat().st_size != length
        if behind:
            files.put(self.backup, files.read_bytes(self.path), self.path.parent)
            files.flush_folder(self.path.parent)
        else:
            _extend(self.backup, length, line)


def _extend(path: Path, length: int, line: bytes) -> None:
    """Writes a line behind the sound ones and flushes it. What a failed write leaves is taken back, or is a torn line."""
    descriptor = os.open(path, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        try:
            os.ftruncate(descriptor, length)
            written = 0
            while written < len(line):
                written += os.pwrite(descriptor, line[written:], length + written)
            os.fsync(descriptor)
        except OSError:
            os.ftruncate(descriptor, length)
            raise
    finally:
        os.close(descriptor)
