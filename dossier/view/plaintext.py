"""Text for what takes ASCII alone: every glyph of ours has a form, letters lose their accents, the rest is a ``?``."""

from __future__ import annotations

import unicodedata

from dossier.view.words import CERTAINTIES, CONFLICT, ELLIPSIS, SEPARATOR, SPAN, STATUSES

_FORMS = {
    **{ord(sign.glyph): sign.ascii for sign in (*CERTAINTIES.values(), *STATUSES.values(), CONFLICT, SPAN, ELLIPSIS, SEPARATOR)},
    **dict.fromkeys(map(ord, "‘’‚‛′"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "│┃┆┊"), "|"),
    **dict.fromkeys(map(ord, "─━┄┈═"), "-"),
    **{ord(letter): form for letter, form in zip("ØøŁłĐđıÆæŒœß•†", "O o L l D d i AE ae OE oe ss * +".split(), strict=True)},
    0xA0: " ",
}


def to_ascii(text: str) -> str:
    """``text`` in ASCII, for people; it may get longer."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text.translate(_FORMS))
    return "".join(c for c in parts if not unicodedata.combining(c)).encode("ascii", "replace").decode()
