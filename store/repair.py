"""Mends a damaged case from its backups, its originals and what can be made again. Every damaged file is kept.

Each step says in a sentence what it did. What cannot be mended is said too.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path

from store import envelope, files, tables
from store.check import is_whole
from store.errors import Damaged
from store.files import writing
from store.folder import CaseStore
from store.journal import parse
from store.lock import locked
from store.records import AnnotationsRow, DocumentRow


@dataclass(frozen=True, slots=True)
class Mended:
    """One step of a repair. ``lost`` marks what a person must bring again."""

    says: str
    lost: bool = False


def repair(store: CaseStore) -> list[Mended]:
    """Mends what it can and says what it did. Raises CannotWrite, Busy, or NewerFormat before anything is touched."""
    with contextlib.suppress(Damaged):
        store.verify_format()
    with contextlib.suppress(Damaged):
        tables.load(store.tables_file, None)
    with locked(store.lock_file), writing(store.folder):
        done = [*_format(store), *_tables(store), *_journal(store), *_case(store)]
        files.flush_folder(store.folder)
    with store.changing():
        done += [*_documents(store), *_annotations(store)]
    files.sweep(store.aside)
    return done


def _format(store: CaseStore) -> Iterator[Mended]:
    try:
        store.verify_format()
    except Damaged as damage:
        kept = _keep(store, damage.path)
        files.put(store.format_file, envelope.seal("case", b""), store.aside)
        yield Mended(f"{damage.path} was written anew{kept}")


def _tables(store: CaseStore) -> Iterator[Mended]:
    """The tables from their backup; documents that came after it are found again among the originals (``_documents``)."""
    backup = _sound_tables(store.tables_backup)
    if _sound_tables(store.tables_file) is None:
        kept = _keep(store, store.tables_file)
        files.put(store.tables_file, backup or tables.encode({}), store.aside)
        source = (
            f"restored from {store.tables_backup}" if backup else "made anew from the originals, as the backup is damaged too"
        )
        yield Mended(f"{store.tables_file} was {source}{kept}")
    if backup is None:
        kept = _keep(store, store.tables_backup)
        files.put(store.tables_backup, files.read_bytes(store.tables_file), store.aside)
        yield Mended(f"{store.tables_backup} was written anew{kept}")


def _sound_tables(path: Path) -> bytes | None:
    try:
        tables.load(path, None)
        return files.read_bytes(path)
    except (Damaged, OSError):
        return None


def _journal(store: CaseStore) -> Iterator[Mended]:
    """The longer of the two records of decisions, as far as it is sound, becomes both."""
    journal = store.journal
    texts = {path: _bytes(path) for path in (journal.path, journal.backup)}
    sound = {path: data[: parse(data).length] for path, data in texts.items()}
    best = max(sound.values(), key=len)
    for path, data in texts.items():
        if data != best or not path.exists():
            kept = _keep(store, path) if data != sound[path] or not best.startswith(data) else ""
            files.put(path, best, store.aside)
            yield Mended(f"{path} was restored with {len(parse(best).entries)} decisions{kept}")


def _bytes(path: Path) -> bytes:
    try:
        return files.read_bytes(path)
    except (Damaged, OSError):
        return b""


def _case(store: CaseStore) -> Iterator[Mended]:
    try:
        envelope.view("assembled", files.read_bytes(store.case_file), store.case_file)
    except FileNotFoundError:
        pass
    except Damaged:
        yield Mended(f"{store.case_file} will be made again{_keep(store, store.case_file)}")


def _documents(store: CaseStore) -> Iterator[Mended]:
    """Originals that no row knows come back into the case; rows whose original is gone leave it."""
    rows = store.documents()
    names = {row.name for row in rows.values()}
    mended: dict[str, DocumentRow] = {}
    strangers = [path for path in _entries(store.originals) if path.name not in rows and is_whole(path, path.name)]
    annotations = _sound_annotations(store, {path.name for path in strangers})
    for path in strangers:
        row = _row_again(store, path, annotations.get(path.name), names)
        names.add(row.name)
        mended[path.name] = row
        yield Mended(f"{row.name} was found again among the originals")
    for key, row in rows.items():
        if row.state == "lost" or is_whole(store.original(key), key):
            continue
        kept = _keep(store, store.original(key))
        origin = next((origin for origin in row.origins if is_whole(store.home / origin, key)), None)
        if origin is not None:
            files.put(store.original(key), files.read_bytes(store.home / origin), store.aside)
            yield Mended(f"the original of {row.name} was read again from {origin}{kept}")
        else:
            mended[key] = replace(row, state="lost")
            yield Mended(f"the original of {row.name} is lost and the document left the case: add it again{kept}", lost=True)
    if store.originals.is_dir():
        files.flush_folder(store.originals)
    store.put_documents(mended)


def _row_again(store: CaseStore, path: Path, kept: AnnotationsRow | None, names: set[str]) -> DocumentRow:
    """A row for an original, with the name that its annotations tell."""
    name, form, encoding = f"recovered-{path.name[:12]}.txt", "text/plain", ""
    if kept is not None:
        document = store.kept(path.name, kept).document
        name, form, encoding = document.name, document.format, document.encoding
    if name in names:
        name = f"{path.name[:12]}-{name}"
    return DocumentRow(name, (), path.stat().st_size, form, encoding, "")


def _annotations(store: CaseStore) -> Iterator[Mended]:
    """Damaged annotations are put aside; others that are whole take their place, or they are made again."""
    gone = []
    for key, row in store.annotated().items():
        try:
            store.kept(key, row)
        except Damaged as damage:
            gone.append(key)
            yield Mended(f"{damage.path} will be made again from the original{_keep(store, damage.path)}")
    store.drop_annotations(gone)
    missing = store.documents().keys() - store.annotated().keys()
    store.put_annotations(_sound_annotations(store, missing))


def _sound_annotations(store: CaseStore, ids: AbstractSet[str]) -> dict[str, AnnotationsRow]:
    """Annotations on the disk that are whole, for these documents."""
    found = {}
    for path in _entries(store.annotations):
        key, _, made_by = path.stem.partition("-")
        if key in ids:
            with contextlib.suppress(Damaged, OSError):
                row = AnnotationsRow(made_by)
                store.kept(key, row)
                found[key] = row
    return found


def _entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _keep(store: CaseStore, path: Path) -> str:
    """Moves a damaged file out of the way and says where it is now."""
    kept = store.set_aside(path)
    return f"; the damaged file is kept as {kept}" if kept else ""
