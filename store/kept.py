"""The assembled case as it is kept: one JSON object, whose events, actors and statements are decoded when they are asked for.

At a hundred thousand events to decode all would take a second and most of the memory; to find where each begins takes a tenth.
The file's checksum has proved the bytes before, and its key names the code that wrote them, so a part that is read later can be
read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Generic, TypeVar, overload

import msgspec

from dossier.model import Actor, CaseData, Conflict, Event, Source, Statement
from store.coding import from_json

T = TypeVar("T")
Part = TypeVar("Part")

_REMEMBERED = 2048
"""Members that stay decoded: some screens full."""


class KeptSequence(Sequence[T], Generic[T]):
    """Members of one kind, each decoded when it is asked for."""

    def __init__(self, data: msgspec.Raw, kind: type[T]) -> None:
        """``data`` is a JSON array. Raises NotRecords."""
        self._data, self._kind = data, kind
        self._members: list[msgspec.Raw] = from_json(data, list[msgspec.Raw])
        self._at = lru_cache(_REMEMBERED)(self._decode)
        self._seen: dict[type, Sequence[object]] = {}

    def _decode(self, at: int) -> T:
        return from_json(self._members[at], self._kind)

    def __len__(self) -> int:
        return len(self._members)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...
    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        if isinstance(at, slice):
            return [self._at(one) for one in range(*at.indices(len(self)))]
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        return self._at(at % len(self))

    def __iter__(self) -> Iterator[T]:
        return map(self._decode, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def glimpse(self, kind: type[Part]) -> Sequence[Part]:
        """Every member as ``kind``, whose fields are some of its own: in one run that skips all others."""
        if kind not in self._seen:
            self._seen[kind] = from_json(self._data, list[kind])  # type: ignore[valid-type]
        return self._seen[kind]  # type: ignore[return-value]


class _Rooms(msgspec.Struct):
    """``CaseData``, its large parts still JSON."""

    version: str
    sources: tuple[Source, ...]
    actors: msgspec.Raw
    events: msgspec.Raw
    statements: msgspec.Raw
    conflicts: tuple[Conflict, ...]


def kept_case(data: memoryview) -> CaseData:
    """The case in the JSON of ``CaseData``. Raises NotRecords."""
    rooms = from_json(data, _Rooms)
    return CaseData(
        rooms.version,
        rooms.sources,
        KeptSequence(rooms.actors, Actor),
        KeptSequence(rooms.events, Event),
        KeptSequence(rooms.statements, Statement),
        rooms.conflicts,
    )
