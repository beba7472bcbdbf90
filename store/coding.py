"""Records to JSON and back."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from store.errors import Unstorable

Value = TypeVar("Value")


class NotRecords(Exception):
    """The bytes are not JSON for records of the kind that was asked for; ``str()`` says why."""


def to_json(value: object) -> bytes:
    """UTF-8 JSON. Raises Unstorable for text that no file can hold (half of a surrogate pair)."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        raise Unstorable("it holds half a character (a lone surrogate), which cannot be stored") from None


def from_json(data: bytes | memoryview | msgspec.Raw, kind: type[Value]) -> Value:
    """A value of this type, every field checked. Raises NotRecords."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotRecords(str(error)) from None
