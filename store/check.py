"""Is everything in the case folder what was written? Reads every byte of it and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from store import envelope, files, tables
from store.errors import Damaged
from store.folder import CaseStore
from store.records import AnnotationsRow, DocumentRow


@dataclass(frozen=True, slots=True)
class Fault:
    """A file that is not what was written, and what that means in a sentence."""

    path: Path
    says: str


def find_faults(store: CaseStore) -> list[Fault]:
    """All that is damaged or missing, most important first. Raises NewerFormat: such a case cannot be judged."""
    faults = [*_format(store), *_tables(store), *_journal(store)]
    if not faults:
        store.refresh()
        rows = store.documents()
        faults += _originals(store, rows)
        faults += _annotations(store, store.annotated())
        faults += _case(store)
    return faults


def _format(store: CaseStore) -> Iterator[Fault]:
    try:
        store.verify_format()
    except Damaged as damage:
        yield _fault(damage)


def _tables(store: CaseStore) -> Iterator[Fault]:
    for path, other in ((store.tables_file, store.tables_backup), (store.tables_backup, None)):
        try:
            tables.load(path, other)
        except Damaged as damage:
            yield _fault(damage)


def _journal(store: CaseStore) -> Iterator[Fault]:
    copy_path = store.journal.backup
    try:
        copy = files.read_bytes(copy_path)
    except FileNotFoundError:
        yield Fault(copy_path, f"{copy_path} is damaged: it is missing")
        copy = b""
    try:
        store.journal.read()
    except Damaged as damage:
        yield _fault(damage)
        return
    # The copy may be behind: it is written second.
    if not files.read_bytes(store.journal.path).startswith(copy):
        yield Fault(copy_path, f"{copy_path} is damaged: it is not a copy of the journal")


def _originals(store: CaseStore, rows: dict[str, DocumentRow]) -> Iterator[Fault]:
    for key, row in rows.items():
        if row.state == "lost":
            continue
        try:
            store.read_original(key)
        except Damaged as damage:
            yield Fault(damage.path, f"the original of {row.name} is damaged: {damage.what} ({damage.path})")


def _annotations(store: CaseStore, rows: dict[str, AnnotationsRow]) -> Iterator[Fault]:
    for key, row in rows.items():
        try:
            store.kept(key, row)
        except Damaged as damage:
            yield _fault(damage)


def _case(store: CaseStore) -> Iterator[Fault]:
    try:
        envelope.view("assembled", files.read_bytes(store.case_file), store.case_file)
    except FileNotFoundError:
        pass
    except Damaged as damage:
        yield _fault(damage)


def _fault(damage: Damaged) -> Fault:
    return Fault(damage.path, str(damage))


def is_whole(path: Path, id: str) -> bool:
    """Whether an original is there with the bytes that its name says."""
    try:
        return files.sha256(files.read_bytes(path)) == id
    except (OSError, Damaged):
        return False
