"""Verifies and mends a case as a whole: the files of the store first, then what was derived from them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from dossier.intake import Refused
from dossier.workspace import Workspace, fingerprint
from dossier.workspace.passages import stray_in_annotations, stray_in_case
from dossier.workspace.understand import understand
from store import check, repair
from store.folder import CaseStore
from store.records import DocumentRow


def find_faults(home: Path, strict: bool = False) -> list[str]:
    """Everything that is wrong, a sentence each. Raises NewerFormat."""
    store = CaseStore(home)
    faults = [fault.says for fault in check.find_faults(store)]
    if faults:
        # What is derived from damaged files cannot be judged.
        return faults
    rows = {key: row for key, row in store.documents().items() if row.state == "current"}
    faults += _passages(store, rows)
    if strict:
        faults += [*_unlike_originals(store, rows), *_strangers(store), *_open_to_others(store)]
    return faults


def mend_all(home: Path) -> list[repair.Mended]:
    """Mends what can be mended. Raises NewerFormat, CannotWrite or Busy."""
    return repair.repair(CaseStore(home))


def _passages(store: CaseStore, rows: dict[str, DocumentRow]) -> Iterator[str]:
    annotated = store.annotated()
    for key in rows:
        if key in annotated:
            yield from stray_in_annotations(store.kept(key, annotated[key]))
    workspace = Workspace(store)
    yield from stray_in_case(workspace.case().data)
    yield from workspace.notices


def _unlike_originals(store: CaseStore, rows: dict[str, DocumentRow]) -> Iterator[str]:
    """Reads every original again: the annotations that are kept must be what the rules find in it today."""
    made_by = fingerprint.of_annotators()
    annotated = store.annotated()
    for key, row in rows.items():
        again = understand((store.read_original(key), row.name))
        if isinstance(again, Refused):
            yield f"{row.name} cannot be read again: {again}"
        elif key in annotated and annotated[key].made_by == made_by and store.kept(key, annotated[key]).said != again.said:
            yield f"{row.name}: the annotations kept are not what its original gives"


def _strangers(store: CaseStore) -> Iterator[str]:
    """Files in the store that nothing refers to."""
    rows = store.documents()
    annotations = {store.annotations_file(key, row.made_by).name for key, row in store.annotated().items()}
    for folder, known in ((store.originals, set(rows)), (store.annotations, annotations)):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name not in known:
                yield f"{path} belongs to no document: left by an interrupted run, or put there by hand"


def _open_to_others(store: CaseStore) -> Iterator[str]:
    mode = os.stat(store.folder).st_mode
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield f"{store.folder} is open to other users of this machine ({stat.filemode(mode)})"
