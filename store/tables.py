"""TinyDB's tables on a storage of our own: read once, changed in memory, written as a whole in one atomic commit.

TinyDB writes its only copy in place, once for every single insert; here nothing reaches the disk before ``save``, which is
called once per commit and holds the lock. Rows are keyed by content hash, so that looking one up does not search.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document as Row
from tinydb.table import Table

from store import envelope, files
from store.coding import NotRecords, from_json, to_json
from store.errors import Damaged
from store.files import writing

KIND = "tables"
Rows = dict[str, dict[str, Any]]


class SealedStorage(Storage):
    """The tables as one file with a header line, and the file of before as its backup."""

    def __init__(self, path: Path, backup: Path, aside: Path) -> None:
        self.path = path
        self.backup = backup
        self._aside = aside
        self._tables: dict[str, Rows] | None = None
        self._seen: tuple[int, int, int] | None = None
        self._changed = False

    def read(self) -> dict[str, dict[str, Any]] | None:
        """What TinyDB works on. Raises Damaged, NewerFormat or OSError on the first read after a change on disk."""
        if self._tables is None:
            self._load()
        return self._tables

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Takes TinyDB's changes into memory; ``save`` makes them last."""
        self._tables = data
        self._changed = True

    def refresh(self) -> None:
        """Forgets what was read if another process has written since. Call it with the lock held before a change."""
        if self._changed or self._seen != _signature(self.path):
            self.forget()

    def forget(self) -> None:
        self._tables, self._seen, self._changed = None, None, False

    def save(self) -> None:
        """Makes the changes durable. After a failure the tables are as they were, in memory and on disk."""
        if not self._changed:
            return
        try:
            with writing(self.path):
                files.put_keeping(self.path, self.backup, encode(self._tables or {}), self._aside)
        except BaseException:
            self.forget()
            raise
        self._changed = False
        self._seen = _signature(self.path)

    def _load(self) -> None:
        seen = _signature(self.path)
        self._tables = load(self.path, self.backup)
        self._seen, self._changed = seen, False


class KeyedTable(Table):
    """A TinyDB table whose rows are keyed by a string."""

    document_id_class = str  # type: ignore[assignment]

    def rows(self) -> Rows:
        """All rows by key, as stored; not to be changed."""
        return cast(Rows, self._read_table())

    def put(self, rows: Mapping[str, Mapping[str, Any]]) -> None:
        """Inserts rows, in place of those with the same keys: two passes for all of them together."""
        self.remove(doc_ids=cast(Any, rows.keys()))
        self.insert_multiple([Row(row, cast(int, key)) for key, row in rows.items()])


class Tables:
    """The tables of a case."""

    def __init__(self, path: Path, backup: Path, aside: Path) -> None:
        self.storage = SealedStorage(path, backup, aside)
        database = TinyDB(storage=lambda: self.storage)
        self.documents = KeyedTable(database.storage, "documents", cache_size=0)
        self.annotations = KeyedTable(database.storage, "annotations", cache_size=0)


def load(path: Path, backup: Path | None) -> dict[str, Rows]:
    """The tables of a file, proved whole."""
    try:
        data = files.read_bytes(path)
    except FileNotFoundError:
        raise Damaged(path, "it is missing", backup) from None
    body = envelope.unseal(KIND, data, path, backup)
    try:
        return from_json(body, dict[str, dict[str, dict[str, Any]]])
    except NotRecords:
        raise Damaged(path, "it holds no tables", backup) from None


def encode(tables: Mapping[str, Any]) -> bytes:
    """The bytes of a tables file."""
    return envelope.seal(KIND, to_json(tables))


def _signature(path: Path) -> tuple[int, int, int] | None:
    """Changes whenever the file is replaced."""
    try:
        status = os.stat(path, follow_symlinks=False)
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size
