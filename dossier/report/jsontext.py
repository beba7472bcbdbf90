"""JSON that is exact for programs and harmless in a terminal: the same text, its dangerous characters escaped.

Control characters, bidirectional overrides and lone surrogates may stand in a document. JSON can spell every one of them as
``\\uXXXX``, so nothing is lost and nothing reaches the terminal.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from dossier.view.printable import one_line

_SUSPECT = re.compile(r"[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f]")
"""What is looked at more closely: everything but ASCII and the Latin letters of most documents."""


def dumps(value: Any, *, ascii_only: bool = False) -> str:
    """A JSON value on one line. ``ascii_only`` spells out every character beyond ASCII."""
    text = json.dumps(value, ensure_ascii=ascii_only)
    return text if ascii_only or (text.isascii() and "\x7f" not in text) else _SUSPECT.sub(_harmless, text)


def object_lines(value: dict[str, Any], *, ascii_only: bool = False) -> Iterator[str]:
    """The lines of one JSON object, each item of its lists on a line of its own: quick to write, good to grep and compare."""
    last = len(value) - 1
    yield "{"
    for index, (key, part) in enumerate(value.items()):
        comma = "" if index == last else ","
        if isinstance(part, list) and part:
            yield f"  {dumps(key)}: ["
            for position, item in enumerate(part):
                yield f"    {dumps(item, ascii_only=ascii_only)}{'' if position == len(part) - 1 else ','}"
            yield f"  ]{comma}"
        else:
            yield f"  {dumps(key)}: {dumps(part, ascii_only=ascii_only)}{comma}"
    yield "}"


def _harmless(match: re.Match[str]) -> str:
    character = match[0]
    return character if one_line(character) == character else json.dumps(character)[1:-1]
