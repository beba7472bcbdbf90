"""Bytes to text: which encoding, and what is no text at all.

UTF-8 unless a byte order mark or the bytes say otherwise. Newlines, no-break spaces and control characters stay as they are;
what no encoding explains becomes U+FFFD, so that the rest is kept and the gap is visible.
"""

from __future__ import annotations

import codecs


class Refused(Exception):
    """A file that is not read; ``str()`` is the reason in plain words, without the file's name."""


_MARKS = (
    # The longer mark first: UTF-32 LE begins with the mark of UTF-16 LE.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FOREIGN = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\x1f\x8b", "a compressed file"),
)
_TEXT_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1b\x08\x07")
_FOREIGN_SHARE = 0.2
"""With more bytes above 127 than this the script is not Latin, and guessing the code page is worth it; below, Western Windows is
by far the commonest, and a guess on a handful of letters goes wrong more often than not."""
_BINARY_SHARE = 0.05
_BINARY_SHARE_OF_UTF8 = 0.3
"""More control bytes than this and the file is no text. Damaged but genuine texts carry a few; what decodes as UTF-8 may carry
more, since random bytes do not."""


def decode(data: bytes) -> tuple[str, str]:
    """(text, name of the encoding). A byte order mark is dropped. Raises Refused for an empty or binary file."""
    if not data.strip(b" \t\r\n"):
        raise Refused("empty")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    for magic, kind in _FOREIGN:
        if data.startswith(magic) and not (magic == b"MZ" and not _is_binary(data)):
            raise Refused(f"not text: looks like {kind}")
    unmarked = _unmarked_utf16(data)
    if unmarked:
        return data.decode(unmarked, "replace"), unmarked
    if _is_binary(data):
        raise Refused("not text: binary data")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decode_damaged(data)


def _is_binary(data: bytes) -> bool:
    sample = data[:65536]
    controls = sum(1 for byte in sample if byte < 32 and byte not in _TEXT_CONTROLS)
    try:
        # The incremental decoder forgives a character that the end of the sample cuts.
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return controls > _BINARY_SHARE * len(sample)
    return controls > _BINARY_SHARE_OF_UTF8 * len(sample)


def _unmarked_utf16(data: bytes) -> str | None:
    """Western text in UTF-16 has a NUL in nearly every pair, always on the same side."""
    sample = data[:4096]
    half = len(sample) // 2
    if half < 8:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _decode_damaged(data: bytes) -> tuple[str, str]:
    """Text that is not valid UTF-8: UTF-8 with damaged places if most multi-byte characters are whole, else another encoding."""
    replaced = data.decode("utf-8", "replace")
    damaged = replaced.count("\ufffd")
    whole = sum(1 for character in replaced if character > "\x7f") - damaged
    if whole >= damaged:
        return replaced, "utf-8 (damaged)"
    if sum(byte > 127 for byte in data[:65536]) > _FOREIGN_SHARE * min(len(data), 65536):
        # Loaded late: a clean UTF-8 case never needs it.
        import charset_normalizer

        best = charset_normalizer.from_bytes(data[: 1 << 20]).best()
        if best is not None:
            return data.decode(best.encoding, "replace"), best.encoding
    return data.decode("cp1252", "replace"), "windows-1252"
