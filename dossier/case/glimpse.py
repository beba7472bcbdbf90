"""Looking at all events (or actors) without reading the whole of each: a kept case is decoded only as far as it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar, cast, overload, runtime_checkable

from dossier.model import Event

T = TypeVar("T")


@runtime_checkable
class Glimpsed(Protocol):
    """A sequence that can give some fields of all its members at the cost of those fields."""

    def glimpse(self, kind: type[T]) -> Sequence[T]:
        """Every member as ``kind``, whose fields are some of its own."""
        ...


def glimpse(things: Sequence[object], kind: type[T]) -> Sequence[T]:
    """Every thing as ``kind``, a class with some of its fields (``Placed``, ``Facts`` ... of the model). Things that are in
    memory anyway serve as they are."""
    return things.glimpse(kind) if isinstance(things, Glimpsed) else cast(Sequence[T], things)


class Selection(Sequence[Event]):
    """Some events of a timeline, by their rows in it; each is read when it is asked for."""

    def __init__(self, events: Sequence[Event], rows: Sequence[int]) -> None:
        self._events, self._rows = events, rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> Event: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Event]: ...
    def __getitem__(self, at: int | slice) -> Event | Sequence[Event]:
        if isinstance(at, slice):
            return Selection(self._events, self._rows[at])
        return self._events[self._rows[at]]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def glimpse(self, kind: type[T]) -> Sequence[T]:
        """See ``Glimpsed``."""
        seen = glimpse(self._events, kind)
        return [seen[row] for row in self._rows]
