"""How a command comes by its case: the one that ``--case`` names, or the nearest upwards."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.errors import say
from store.errors import NoCase

if TYPE_CHECKING:
    from dossier.case import Case
    from dossier.workspace import Progress, Workspace


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
    return assembled(open_workspace())


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
        from dossier.view.printable import one_line

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
