"""Where a case is: the folder that was named, the nearest one upwards, or the one that files belong to."""

from __future__ import annotations

from pathlib import Path

FOLDER = ".dossier"


def nearest_case(start: Path) -> Path | None:
    """The folder with a ``.dossier`` in it: ``start`` or the nearest one above."""
    start = start.absolute()
    for folder in (start, *start.parents):
        if (folder / FOLDER).is_dir():
            return folder
    return None


def home_of(paths: list[Path]) -> Path:
    """The case that paths on a command line belong to, where none was named.

    One folder is its own case, or part of the case above it. Files go to the nearest case upwards of the first of them;
    where there is none, their own folder becomes a case that holds just these files.
    """
    first = paths[0].absolute()
    folder = first if first.is_dir() else first.parent
    return nearest_case(folder) or folder
