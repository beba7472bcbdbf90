"""Which row an added document gets: new, the same as one that is there, or the new version of a changed file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from store.records import Addition, DocumentRow, Placed


class Desk:
    """The rows of the documents table while additions are placed; ``touched`` are the ones to write."""

    def __init__(self, rows: Mapping[str, DocumentRow]) -> None:
        self._rows = dict(rows)
        current = {key: row for key, row in rows.items() if row.state == "current"}
        self._by_origin = {origin: key for key, row in current.items() for origin in row.origins}
        self._by_name = {row.name: key for key, row in current.items()}
        self.touched: dict[str, DocumentRow] = {}

    def place(self, addition: Addition, now: str) -> Placed:
        """Takes one addition. Nothing is ever removed: an earlier version of a file becomes ``replaced``."""
        document = addition.kept.document
        before = self._by_origin.get(addition.origin)
        if before == document.id:
            return Placed("unchanged", self._rows[before].name)
        freed = self._release(addition.origin, before) if before else None
        row = self._rows.get(document.id)
        if row is not None and row.state == "current":
            self._set(document.id, replace(row, origins=(*row.origins, addition.origin)))
            return Placed("changed" if before else "unchanged", row.name)
        row = DocumentRow(
            name=self._unused(freed or document.name),
            origins=(addition.origin,),
            size=len(addition.data),
            format=document.format,
            encoding=document.encoding,
            added=row.added if row else now,
        )
        self._set(document.id, row)
        return Placed("changed" if before else "added", row.name)

    def _release(self, origin: str, id: str) -> str | None:
        """The file no longer holds this document. Gives the name free if no other file does."""
        row = self._rows[id]
        others = tuple(other for other in row.origins if other != origin)
        if others:
            self._set(id, replace(row, origins=others))
            return None
        del self._by_name[row.name]
        self._set(id, replace(row, state="replaced"))
        return row.name

    def _set(self, id: str, row: DocumentRow) -> None:
        self._rows[id] = self.touched[id] = row
        if row.state == "current":
            self._by_name[row.name] = id
            for origin in row.origins:
                self._by_origin[origin] = id

    def _unused(self, name: str) -> str:
        """``name``, or with a number where two files from different folders are called the same."""
        path = PurePosixPath(name)
        number, candidate = 1, name
        while candidate in self._by_name:
            number += 1
            candidate = str(path.with_name(f"{path.stem} ({number}){path.suffix}"))
        return candidate
