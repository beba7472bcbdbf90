"""The one gate that document text passes on its way to any surface: no character of a document controls a terminal.

One character becomes one character, so offsets stay valid. Stored text stays raw. What it guards against, with the advisories,
is in SECURITY.md: escape sequences (C0, C1, DEL), bidirectional overrides and isolates (CVE-2021-42574), line and paragraph
separators, tag characters, lone surrogates.
"""

from __future__ import annotations

MARK = "·"
"""Stands for a character that has no harmless form of its own (as VisiData shows it)."""

_SPACES = {0x09: " ", 0x0B: " ", 0x0C: " ", 0x0D: " ", 0x85: " ", 0x2028: " ", 0x2029: " "}

_TABLE: dict[int, str] = {
    **{code: MARK for code in range(0x20)},
    **{code: MARK for code in range(0x7F, 0xA0)},
    **{
        code: MARK
        for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x2070), 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB)
    },
    **{code: MARK for code in (0x00AD, 0x180E, 0x200B, 0x2060, *range(0x2061, 0x2066))},
    **{code: MARK for code in range(0xD800, 0xE000)},
    **{code: MARK for code in range(0xE0000, 0xE0080)},
    **_SPACES,
}
_KEEP_NEWLINES = {**_TABLE, 0x0A: "\n"}
_ONE_LINE = {**_TABLE, 0x0A: " ", 0xA0: " "}


def printable(text: str) -> str:
    """``text`` with every controlling or invisible character replaced, newlines kept; the same length."""
    if text.isprintable():  # none of the replaced characters is, and to ask is far quicker than to translate
        return text
    return text.translate(_KEEP_NEWLINES)


def one_line(text: str) -> str:
    """As ``printable``, with newlines and no-break spaces as spaces: for rows, titles and messages; the same length."""
    if text.isprintable():
        return text
    return text.translate(_ONE_LINE)
