"""What can be wrong with a case folder, in words for a person. Light to import: every command's error handling knows these."""

from __future__ import annotations

from pathlib import Path


class StoreError(Exception):
    """``str()`` says what is wrong, ``hint`` what to do about it."""

    hint = ""


class NoCase(StoreError):
    """There is no case at this place."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"no case in {folder}")
        self.folder = folder
        self.hint = "`dossier --case DIR add PATH...` makes one"


class Damaged(StoreError):
    """A file of the store is not what was written. Nothing is changed until a person asks for the repair."""

    hint = "`dossier check --repair` mends the case, and keeps the damaged file"

    def __init__(self, path: Path, what: str, backup: Path | None = None) -> None:
        text = f"{path} is damaged: {what}"
        if backup is not None:
            text += f"; the backup is {backup}"
        super().__init__(text)
        self.path = path
        self.what = what


class NewerFormat(StoreError):
    """Written by a later dossier. It is left alone, also by repair."""

    hint = "update dossier to open this case; nothing was changed"

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(f"{path} was written by a newer version of dossier (format {found}; this one knows {known})")


class Unstorable(StoreError):
    """What was to be stored is no valid text."""

    hint = "nothing was stored"


class Busy(StoreError):
    """Another process holds the lock for longer than one waits."""

    hint = "wait until it is done, then run the same command again"

    def __init__(self, folder: Path) -> None:
        super().__init__(f"the case is in use by another process that is writing to {folder}")


class CannotWrite(StoreError):
    """Writing failed: no permission, no space, a limit. What was stored before is as it was."""

    hint = "nothing that was reported as added is lost; run the same command again when this is mended"

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"cannot write {path}: {error.strerror or error}")
        self.errno = error.errno
