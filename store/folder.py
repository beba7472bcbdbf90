"""A case folder opened: what it holds, and the few ways to change it."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from dossier.model import CaseData, Decision
from store import envelope, files
from store.coding import NotRecords, from_json, to_json
from store.errors import Damaged, NoCase
from store.files import writing
from store.journal import Journal, State
from store.kept import kept_case
from store.lock import locked
from store.placing import Desk
from store.records import Addition, AnnotationsRow, DocumentRow, Kept, Placed
from store.tables import Rows, Tables, encode

FOLDER = ".dossier"
_Record = TypeVar("_Record")


class CaseStore:
    """The ``.dossier`` folder of a case. Reading takes no lock and needs no permission to write."""

    def __init__(self, home: Path) -> None:
        """``home`` is the folder that holds ``.dossier``; use ``open`` or ``create``."""
        self.home = home
        self.folder = home / FOLDER
        self.originals = self.folder / "originals"
        self.annotations = self.folder / "annotations"
        self.damaged = self.folder / "damaged"
        self.aside = self.folder / "new"
        self.tables_file = self.folder / "tables.json"
        self.tables_backup = self.folder / "tables.json.backup"
        self.case_file = self.folder / "case.json"
        self.format_file = self.folder / "FORMAT"
        self.lock_file = self.folder / "lock"
        self.journal = Journal(self.folder / "journal.jsonl", self.folder / "journal.jsonl.backup", self.damaged)
        self._tables = Tables(self.tables_file, self.tables_backup, self.aside)

    # ------------------------------------------------------------------------------------- opening and making

    @classmethod
    def open(cls, home: Path) -> CaseStore:
        """The case in a folder. Raises NoCase, Damaged or NewerFormat; the tables are proved on first use."""
        store = cls(home)
        if store.folder.is_symlink():
            raise Damaged(store.folder, "a link is in its place")
        if not store.folder.is_dir():
            raise NoCase(home)
        store.verify_format()
        return store

    @classmethod
    def create(cls, home: Path) -> CaseStore:
        """The case in a folder, made if there is none. Raises CannotWrite."""
        with contextlib.suppress(NoCase):
            return cls.open(home)
        with writing(home):
            if not home.exists():
                home.mkdir(mode=0o700, parents=True, exist_ok=True)
            _create(home)
        return cls.open(home)

    def verify_format(self) -> None:
        try:
            data = files.read_bytes(self.format_file)
        except FileNotFoundError:
            raise Damaged(self.format_file, "it is missing", self.tables_backup) from None
        envelope.unseal("case", data, self.format_file)

    def is_writable(self) -> bool:
        return os.access(self.folder, os.W_OK | os.X_OK)

    # ---------------------------------------------------------------------------------------------- documents

    def documents(self) -> dict[str, DocumentRow]:
        """All documents by id, replaced ones among them. Raises Damaged or NewerFormat."""
        return _records(self._tables.documents.rows(), DocumentRow, self.tables_file)

    def annotated(self) -> dict[str, AnnotationsRow]:
        """Which annotations are kept, by id of the document."""
        return _records(self._tables.annotations.rows(), AnnotationsRow, self.tables_file)

    def refresh(self) -> None:
        """Sees what other processes have written since."""
        self._tables.storage.refresh()

    def original(self, id: str) -> Path:
        """Where the bytes of a document are kept."""
        return self.originals / id

    def read_original(self, id: str) -> bytes:
        """The bytes of a document as they were received. Raises Damaged if they are gone or others."""
        path = self.original(id)
        try:
            data = files.read_bytes(path)
        except FileNotFoundError:
            raise Damaged(path, "it is missing") from None
        if files.sha256(data) != id:
            raise Damaged(path, "its checksum does not fit")
        return data

    def set_aside(self, path: Path) -> Path | None:
        """Moves a damaged file out of the way, unchanged, and gives its new place. Raises OSError where that is not possible."""
        return files.keep_damaged(path, self.damaged) if os.path.lexists(path) else None

    def add(self, additions: Sequence[Addition], made_by: str) -> list[Placed]:
        """Stores documents with their annotations, all or none of them; durable when it returns.

        ``made_by`` names the annotator. Raises CannotWrite, Busy, Damaged or NewerFormat, and then nothing was added.
        """
        with writing(self.folder):
            for folder in (self.originals, self.annotations):
                folder.mkdir(mode=0o700, exist_ok=True)
            for addition in additions:
                self._keep_original(addition)
            rows = {a.kept.document.id: self._keep_annotations(a.kept, made_by) for a in additions}
            files.flush_folder(self.originals)
            files.flush_folder(self.annotations)
        with self.changing():
            desk = Desk(self.documents())
            placed = [desk.place(addition, _now()) for addition in additions]
            self.put_documents(desk.touched)
            stale = self._record(rows)
        _remove(stale)
        return placed

    def _keep_original(self, addition: Addition) -> None:
        try:
            self.read_original(addition.kept.document.id)
        except Damaged as damage:
            self.set_aside(damage.path)
            files.put(damage.path, addition.data, self.aside)

    # --------------------------------------------------------------------------------- annotations and the case

    def kept(self, id: str, row: AnnotationsRow) -> Kept:
        """The annotations of a document. Raises Damaged if they are gone or not what was written."""
        path = self.annotations_file(id, row.made_by)
        try:
            data = files.read_bytes(path)
        except FileNotFoundError:
            raise Damaged(path, "it is missing") from None
        body = envelope.unseal("annotations", data, path)
        try:
            kept = from_json(body, Kept)
        except NotRecords:
            raise Damaged(path, "it holds no annotations") from None
        if kept.document.id != id:
            raise Damaged(path, "it is about another document")
        return kept

    def keep(self, kept: Sequence[Kept], made_by: str) -> None:
        """Stores annotations anew for documents that are in the case; the stale ones go."""
        with writing(self.annotations):
            self.annotations.mkdir(mode=0o700, exist_ok=True)
            rows = {one.document.id: self._keep_annotations(one, made_by) for one in kept}
            files.flush_folder(self.annotations)
        with self.changing():
            stale = self._record(rows)
        _remove(stale)

    def _record(self, rows: Mapping[str, AnnotationsRow]) -> list[Path]:
        """Writes rows of annotations, within ``changing``; gives the files that they replace."""
        before = self.annotated()
        self.put_annotations(rows)
        return [self.annotations_file(key, before[key].made_by) for key in rows if key in before and before[key] != rows[key]]

    def annotations_file(self, id: str, made_by: str) -> Path:
        return self.annotations / f"{id}-{made_by}.json"

    def _keep_annotations(self, kept: Kept, made_by: str) -> AnnotationsRow:
        data = envelope.seal("annotations", to_json(kept))
        files.put(self.annotations_file(kept.document.id, made_by), data, self.aside)
        return AnnotationsRow(made_by)

    def case(self, key: str) -> CaseData | None:
        """The assembled case, if it was kept under this key. Raises Damaged."""
        try:
            data = files.read_bytes(self.case_file)
        except FileNotFoundError:
            return None
        body = envelope.view("assembled", data, self.case_file)
        head = key.encode() + b"\n"
        if body[: len(head)] != head:
            return None
        try:
            return kept_case(body[len(head) :])
        except NotRecords:
            raise Damaged(self.case_file, "it holds no case") from None

    def keep_case(self, key: str, data: CaseData) -> None:
        """Keeps the assembled case until a document, a decision or the rules change. Raises CannotWrite."""
        with writing(self.case_file):
            body = key.encode() + b"\n" + to_json(data)
            files.put(self.case_file, envelope.seal("assembled", body), self.aside)

    # ---------------------------------------------------------------------------------------------- decisions

    def decisions(self) -> State:
        """What the person decided. Raises Damaged."""
        return self.journal.read()

    def decide(self, decision: Decision) -> None:
        """Appends a decision; durable when it returns. Raises CannotWrite, Busy or Damaged."""
        with locked(self.lock_file):
            self.journal.append(decision)

    # ----------------------------------------------------------------------------------------------- changing

    def put_documents(self, rows: Mapping[str, DocumentRow]) -> None:
        """Writes rows of documents, within ``changing``."""
        if rows:
            self._tables.documents.put(_plain(rows))

    def put_annotations(self, rows: Mapping[str, AnnotationsRow]) -> None:
        """Writes rows of annotations, within ``changing``."""
        if rows:
            self._tables.annotations.put(_plain(rows))

    def drop_annotations(self, ids: Sequence[str]) -> None:
        """Forgets which annotations are kept, within ``changing``: they are made again when they are needed."""
        if ids:
            self._tables.annotations.remove(doc_ids=cast(Any, ids))

    @contextlib.contextmanager
    def changing(self) -> Iterator[None]:
        """Holds the lock on up-to-date tables and writes them once at the end; nothing is written if anything fails."""
        with locked(self.lock_file):
            self._tables.storage.refresh()
            try:
                yield
                self._tables.storage.save()
            except BaseException:
                self._tables.storage.forget()
                raise


def _create(home: Path) -> None:
    """Makes the whole folder aside and moves it into place, so that no half-made case is ever seen."""
    new = CaseStore(home / f"{FOLDER}.new-{os.getpid()}-{secrets.token_hex(4)}")
    folder = new.home
    folder.mkdir(mode=0o700)
    try:
        empty = encode({"case": {"case": {"created": _now()}}, "documents": {}, "annotations": {}})
        for name, data in (
            ("FORMAT", envelope.seal("case", b"")),
            ("tables.json", empty),
            ("tables.json.backup", empty),
            ("journal.jsonl", b""),
            ("journal.jsonl.backup", b""),
        ):
            files.put(folder / name, data, folder / "new")
        files.flush_folder(folder)
        try:
            os.rename(folder, home / FOLDER)
        except OSError:
            # Another process was faster: its case is as good.
            if not (home / FOLDER).is_dir():
                raise
        else:
            files.flush_folder(home)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()


def _now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def _records(rows: Rows, kind: type[_Record], path: Path) -> dict[str, _Record]:
    try:
        return msgspec.convert(rows, dict[str, kind])  # type: ignore[valid-type]
    except msgspec.ValidationError as error:
        raise Damaged(path, f"a row cannot be read ({error})") from None


def _plain(records: Mapping[str, object]) -> dict[str, dict[str, object]]:
    return {key: msgspec.to_builtins(record) for key, record in records.items()}
