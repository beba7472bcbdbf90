"""Reading documents while the timeline stays usable: a thread that reports at most ten times a second and can be stopped."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from textual.message import Message

from dossier.case import Case
from dossier.view.printable import one_line
from dossier.view.words import count
from dossier.workspace import Outcome, Progress, StoreError, Workspace

_REPORT_SECONDS = 0.1


class IntakeAdvanced(Message):
    """Reading got further."""

    def __init__(self, says: str) -> None:
        super().__init__()
        self.says = says

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, IntakeAdvanced)


class IntakeEnded(Message):
    """Reading is over: the case as it is now (None where nothing changed), and what to tell."""

    def __init__(self, case: Case | None, says: str) -> None:
        super().__init__()
        self.case = case
        self.says = says


class Intake:
    """Paths to read into a case. ``run`` belongs in a thread; it touches no widget."""

    def __init__(self, workspace: Workspace, paths: Sequence[Path] = ()) -> None:
        self.workspace = workspace
        self.paths = list(paths)
        self.outcomes: list[Outcome] = []

    def run(self, post: Callable[[Message], object], cancelled: Callable[[], bool]) -> None:
        """Reads everything, then assembles the case again if anything is new. A refusal of the store is told, not raised."""
        last = 0.0

        def report(progress: Progress) -> None:
            nonlocal last
            if (now := time.monotonic()) - last >= _REPORT_SECONDS:
                last = now
                post(IntakeAdvanced(_bar(progress)))

        try:
            self.outcomes.extend(self.workspace.read(self.paths, report, cancelled))
            new = sum(outcome.status in ("added", "changed") for outcome in self.outcomes)
            case = self.workspace.case(report) if new and not cancelled() else None
        except StoreError as error:
            post(IntakeEnded(None, one_line(str(error))))
            return
        skipped = [outcome for outcome in self.outcomes if outcome.fault]
        says = f"read {count(new, 'new document')}" if new else "nothing new"
        if skipped:
            says += f", {len(skipped)} not read: {one_line(skipped[0].name)} ({one_line(skipped[0].reason)})"
        post(IntakeEnded(case, says))


def _bar(progress: Progress) -> str:
    cells = 10
    full = cells * progress.done // max(progress.total, 1)
    return f"reading {progress.done:,}/{progress.total:,} {'▰' * full}{'▱' * (cells - full)} {one_line(progress.name)}"
