"""Finding the passages in what the commands print as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

PASSAGE = {"document", "start", "end", "text"}


def passages(node: Any) -> Iterator[dict[str, Any]]:
    """Every passage within, however deep."""
    if isinstance(node, dict):
        if node.keys() >= PASSAGE:
            yield node
        for value in node.values():
            yield from passages(value)
    elif isinstance(node, list):
        for value in node:
            yield from passages(value)
