"""Files into a case: look at each, understand the new ones, store them in groups, and say what became of every one."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from dossier.intake import Refused
from dossier.workspace.gather import Found, read_file
from dossier.workspace.understand import Job, understand_all
from store.folder import CaseStore
from store.records import Addition, Kept, Placed

_GROUP = 20
_GROUP_SECONDS = 0.5
"""Documents are stored together, this many or as many as come in this time: every commit writes the tables as a whole."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file."""

    name: str
    status: Literal["added", "unchanged", "changed", "skipped"]
    reason: str = ""
    fault: bool = False
    """True where a person must look at it: the file was meant to be read and was not."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a reading is."""

    done: int
    total: int
    name: str
    """The document at hand, or the step ("putting the case together")."""


@dataclass(frozen=True, slots=True)
class _New:
    """A file with content that the case does not have from it yet."""

    found: Found
    data: bytes


class Reading:
    """One run over a number of paths."""

    def __init__(self, store: CaseStore, made_by: str) -> None:
        self._store = store
        self._made_by = made_by
        self._group: list[Outcome | Addition] = []
        self._group_began = 0.0

    def run(self, found: list[Found], progress: Callable[[Progress], None], cancelled: Callable[[], bool]) -> Iterator[Outcome]:
        """See ``Workspace.read``."""
        seen: deque[Outcome | _New] = deque()
        for result in understand_all(self._jobs(found, seen, progress, cancelled), len(found)):
            while isinstance(outcome := seen.popleft(), Outcome):
                self._group.append(outcome)
            self._take(outcome, result)
            if self._is_due():
                yield from self._commit()
        self._group += [outcome for outcome in seen if isinstance(outcome, Outcome)]
        yield from self._commit()

    def _jobs(
        self,
        found: list[Found],
        seen: deque[Outcome | _New],
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> Iterator[Job]:
        """The new files, for the annotators; every file goes into ``seen`` in the same order."""
        known = {
            (origin, key): row.name
            for key, row in self._store.documents().items()
            if row.state == "current"
            for origin in row.origins
        }
        for done, file in enumerate(found):
            if cancelled():
                return
            progress(Progress(done, len(found), file.name))
            looked = _look(file, known)
            seen.append(looked)
            if isinstance(looked, _New):
                yield looked.data, file.name

    def _take(self, new: _New, result: Kept | Refused) -> None:
        if isinstance(result, Refused):
            self._group.append(Outcome(new.found.name, "skipped", str(result), fault=True))
            return
        if not any(isinstance(one, Addition) for one in self._group):
            self._group_began = time.monotonic()
        self._group.append(Addition(new.data, new.found.origin, result))

    def _is_due(self) -> bool:
        additions = sum(isinstance(one, Addition) for one in self._group)
        return additions >= _GROUP or (additions > 0 and time.monotonic() - self._group_began >= _GROUP_SECONDS)

    def _commit(self) -> Iterator[Outcome]:
        """Stores the group; only then tells what became of its files."""
        group, self._group = self._group, []
        additions = [one for one in group if isinstance(one, Addition)]
        placed = iter(self._store.add(additions, self._made_by) if additions else ())
        for one in group:
            yield one if isinstance(one, Outcome) else _outcome(one, next(placed))


def _look(file: Found, known: dict[tuple[str, str], str]) -> Outcome | _New:
    if file.reason:
        return Outcome(file.name, "skipped", file.reason, file.fault)
    try:
        data = read_file(file)
    except Refused as refused:
        return Outcome(file.name, "skipped", str(refused), fault=True)
    name = known.get((file.origin, hashlib.sha256(data).hexdigest()))
    return Outcome(name, "unchanged") if name else _New(file, data)


def _outcome(addition: Addition, placed: Placed) -> Outcome:
    called = addition.kept.document.name
    if placed.outcome == "unchanged":
        return Outcome(called, "unchanged", f"the same content as {placed.name}" if placed.name != called else "")
    if placed.outcome == "changed":
        return Outcome(placed.name, "changed", "the earlier version is kept among the originals")
    return Outcome(placed.name, "added", f"from {called}" if placed.name != called else "")
