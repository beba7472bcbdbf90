"""A case folder at work: reads documents into it, keeps what was read, assembles the case. Commands and app stand on it."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dossier.intake import Refused
from dossier.model import CaseData, Decision
from dossier.workspace import fingerprint
from dossier.workspace.gather import gather
from dossier.workspace.places import FOLDER, home_of, nearest_case
from dossier.workspace.reading import Outcome, Progress, Reading
from dossier.workspace.understand import understand_all
from store.errors import Busy, CannotWrite, Damaged, NoCase, StoreError
from store.folder import CaseStore
from store.records import DocumentRow, Kept

if TYPE_CHECKING:
    from dossier.case import Case

__all__ = [
    "FOLDER",
    "Busy",
    "CannotWrite",
    "Damaged",
    "NoCase",
    "Outcome",
    "Progress",
    "StoreError",
    "Workspace",
    "home_of",
    "nearest_case",
    "read_into",
]

_REMAKE_GROUP = 200
"""Annotations that are made anew are kept in groups of this size: a long remaking that is stopped has not been for nothing."""


def _ignore(progress: Progress) -> None:
    pass


def _never() -> bool:
    return False


class Workspace:
    """One case, open. The documents themselves are never written to."""

    def __init__(self, store: CaseStore) -> None:
        self.store = store
        self.notices: list[str] = []
        """What a person should be told though it stops nothing: derived files that had to be made again."""

    @classmethod
    def open(cls, home: Path) -> Workspace:
        """The case in the folder ``home``. Raises NoCase, Damaged or NewerFormat."""
        return cls(CaseStore.open(home))

    @classmethod
    def create(cls, home: Path) -> Workspace:
        """As ``open``; makes the case, and the folder, if there is none. Raises CannotWrite."""
        return cls(CaseStore.create(home))

    @property
    def home(self) -> Path:
        return self.store.home

    def is_writable(self) -> bool:
        return self.store.is_writable()

    def read(
        self,
        paths: Sequence[Path],
        progress: Callable[[Progress], None] = _ignore,
        cancelled: Callable[[], bool] = _never,
    ) -> Iterator[Outcome]:
        """Reads files and folders into the case. An outcome is given out when it is on the disk for good.

        ``cancelled`` is asked before every file; what was read until then is kept. Raises CannotWrite, Busy, Damaged.
        """
        found = list(gather(paths, self.home))
        return Reading(self.store, fingerprint.of_annotators()).run(found, progress, cancelled)

    def case(self, progress: Callable[[Progress], None] = _ignore) -> Case:
        """The assembled case: from the cache where documents, decisions and rules are unchanged. Raises Damaged."""
        from dossier.case import Case

        self.store.refresh()
        rows = {key: row for key, row in self.store.documents().items() if row.state == "current"}
        decisions = self.store.decisions()
        key = _case_key(rows, decisions.head)
        data = self._kept_case(key)
        if data is None:
            data = self._assemble(rows, progress)
            with contextlib.suppress(CannotWrite):
                self.store.keep_case(key, data)
        return Case(data)

    def decide(self, decision: Decision) -> None:
        """Appends a person's decision to the journal; durable when it returns. Raises CannotWrite, Busy or Damaged."""
        self.store.decide(decision)

    def decisions(self) -> tuple[Decision, ...]:
        """Everything that was decided, in order. Raises Damaged."""
        return tuple(entry.decision for entry in self.store.decisions().entries)

    # ------------------------------------------------------------------------------------------ derived data

    def _kept_case(self, key: str) -> CaseData | None:
        try:
            return self.store.case(key)
        except Damaged as damage:
            self._set_aside(damage)
            return None

    def _assemble(self, rows: dict[str, DocumentRow], progress: Callable[[Progress], None]) -> CaseData:
        from dossier.assemble import assemble
        from dossier.assemble.inputs import Annotated

        kept = self._all_kept(rows, progress)
        progress(Progress(len(rows), len(rows), "putting the case together"))
        return assemble([Annotated(one.document, one.said) for one in kept])

    def _all_kept(self, rows: dict[str, DocumentRow], progress: Callable[[Progress], None]) -> list[Kept]:
        """What every document says, in the order of their names; made again where the cache does not have it."""
        made_by = fingerprint.of_annotators()
        known = self.store.annotated()
        kept: dict[str, Kept] = {}
        for key in rows:
            row = known.get(key)
            if row is not None and row.made_by == made_by:
                try:
                    kept[key] = self.store.kept(key, row)
                except Damaged as damage:
                    self._set_aside(damage)
        missing = [key for key in rows if key not in kept]
        self._remake(missing, rows, kept, progress)
        return sorted((_named(one, rows[key].name) for key, one in kept.items()), key=lambda one: one.document.name)

    def _remake(
        self, missing: list[str], rows: dict[str, DocumentRow], kept: dict[str, Kept], progress: Callable[[Progress], None]
    ) -> None:
        jobs = ((self.store.read_original(key), rows[key].name) for key in missing)
        group: list[Kept] = []
        for done, (key, result) in enumerate(zip(missing, understand_all(jobs, len(missing)), strict=True), 1):
            progress(Progress(done, len(missing), rows[key].name))
            if isinstance(result, Refused):
                self.notices.append(f"{rows[key].name} is left out: {result}")
                continue
            kept[key] = result
            group.append(result)
            if len(group) == _REMAKE_GROUP:
                self._keep(group)
                group = []
        self._keep(group)

    def _keep(self, group: list[Kept]) -> None:
        """Keeps what was made, where that is possible: a case that cannot be written is read all the same."""
        with contextlib.suppress(CannotWrite, Busy):
            if group and self.is_writable():
                self.store.keep(group, fingerprint.of_annotators())

    def _set_aside(self, damage: Damaged) -> None:
        """A derived file is damaged: it is kept for who wants to look at it, and its content made again."""
        with contextlib.suppress(OSError):
            self.store.set_aside(damage.path)
        self.notices.append(f"{damage.path} was damaged ({damage.what}); its content was restored from the originals")


def read_into(
    home: Path,
    paths: Sequence[Path],
    progress: Callable[[Progress], None] = _ignore,
    cancelled: Callable[[], bool] = _never,
) -> Iterator[Outcome]:
    """As ``Workspace.read``, into the case in ``home``, which is made where there is none and a file to put in.

    Raises CannotWrite, Busy, Damaged or NewerFormat.
    """
    if (home / FOLDER).is_dir() or any(not file.reason for file in gather(paths, home)):
        yield from Workspace.create(home).read(paths, progress, cancelled)
    else:
        yield from (Outcome(file.name, "skipped", file.reason, file.fault) for file in gather(paths, home))


def _named(kept: Kept, name: str) -> Kept:
    return replace(kept, document=replace(kept.document, name=name))


def _case_key(rows: dict[str, DocumentRow], head: str) -> str:
    """Changes with every document, name, decision and rule."""
    digest = hashlib.sha256(f"{fingerprint.of_annotators()} {fingerprint.of_assembly()} {head}\n".encode())
    for key in sorted(rows):
        digest.update(f"{key} {rows[key].name}\n".encode())
    return digest.hexdigest()
