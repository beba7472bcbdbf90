"""How a command comes by its case: the one that ``--case`` names, or the nearest upwards."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.errors import say
from dossier.view.printable import one_line
from store.errors import NoCase

if TYPE_CHECKING:
    from dossier.case import Case
    from dossier.workspace import Outcome, Progress, Workspace


def named_case() -> Path | None:
    """The folder given with ``--case`` or DOSSIER_CASE."""
    name = click.get_current_context().find_root().params.get("case")
    return Path(name) if name else None


def home_of_case() -> Path:
    """The folder of the case to work on. Raises NoCase where there is none."""
    from dossier.workspace import FOLDER, nearest_case

    home = named_case() or nearest_case(Path.cwd())
    if home is None or not os.path.lexists(home / FOLDER):
        raise NoCase(home or Path.cwd())
    return home


def open_workspace() -> Workspace:
    """The case to work on. Raises NoCase where there is none, and what ``Workspace.open`` raises."""
    from dossier.workspace import Workspace

    return Workspace.open(home_of_case())


def open_case() -> Case:
    """The assembled case, for the commands that read. Says on stderr what had to be made again."""
    opened = click.get_current_context().find_root().obj
    return opened if opened is not None else assembled(open_workspace())


def read_in(home: Path, paths: Sequence[Path], tell: Callable[[Outcome], None]) -> bool:
    """Reads files into a case and tells of each that a person should hear of. True if one of them must be looked at."""
    from dossier.workspace import read_into

    fault = False
    with ProgressLine() as line:
        for outcome in read_into(home, paths, line.show):
            fault |= outcome.fault
            if outcome.status != "skipped" or outcome.fault:
                line.clear()
                tell(outcome)
    return fault


def describe(outcome: Outcome) -> str:
    """One line on a file."""
    return one_line(f"{outcome.status:<9}  {outcome.name}" + (f"  ({outcome.reason})" if outcome.reason else ""))


def assembled(workspace: Workspace) -> Case:
    """The case of a workspace, with progress on a terminal."""
    with ProgressLine() as line:
        case = workspace.case(line.show)
    for notice in workspace.notices:
        say(notice)
    workspace.notices.clear()
    return case


class ProgressLine:
    """One line on stderr that is overwritten while work goes on, and cleared at its end. Only on a terminal."""

    def __init__(self) -> None:
        self._on = sys.stderr.isatty()
        self._next = 0.0

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def show(self, progress: Progress) -> None:
        if not self._on:
            return
        import shutil
        import time

        if (now := time.monotonic()) < self._next:
            return
        self._next = now + 0.1
        width = shutil.get_terminal_size().columns - 1
        text = one_line(f"reading {progress.done} of {progress.total}  {progress.name}")
        sys.stderr.write(f"\r\x1b[K{text[:width]}")
        sys.stderr.flush()

    def clear(self) -> None:
        if self._on and self._next:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._next = 0.0
