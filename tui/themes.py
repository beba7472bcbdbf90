"""Four looks: dark, light, high contrast, and the terminal's own colours. Each names the same tones; ``app.tcss`` uses them."""

from __future__ import annotations

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

DEFAULTS = {
    "tone-dim": "#8b95a5",
    "tone-heading": "#7fb4d8",
    "tone-link": "#8cc8ff",
    "tone-quote": "#d8cfa8",
    "tone-conflict": "#ff8a7a",
    "tone-uncertain": "#e0b46c",
    "tone-denied": "#ff9d8f",
    "tone-alleged": "#e6c37a",
    "tone-planned": "#b9a5ea",
    "tone-confirmed": "#86d39a",
    "tone-bar": "#74b3d6",
    "tone-key": "#ffc66d",
    "tone-letter": "#b7d7c2",
    "tone-comment": "#cbb8dd",
    "tone-focus-ink": "#14181f",
    "tone-focus": "#ffd479",
    "row-ink": "#ffffff",
    "row": "#2c4a68",
    "row-blurred": "#273240",
}
"""Dark; the other themes change what they must."""

_LIGHT = {
    "tone-dim": "#5d6672",
    "tone-heading": "#0b5c8c",
    "tone-link": "#0a53a8",
    "tone-quote": "#5b4a12",
    "tone-conflict": "#b3261e",
    "tone-uncertain": "#8a5a00",
    "tone-denied": "#a4291f",
    "tone-alleged": "#7d5200",
    "tone-planned": "#5a3ea8",
    "tone-confirmed": "#1c6b34",
    "tone-bar": "#1f6f9f",
    "tone-key": "#8f4a00",
    "tone-letter": "#1f5c3d",
    "tone-comment": "#5b3d80",
    "tone-focus-ink": "#1b1b1b",
    "tone-focus": "#ffd66b",
    "row-ink": "#10161d",
    "row": "#bcd9f2",
    "row-blurred": "#dbe3ea",
}

_CONTRAST = {
    **{name: "#ffffff" for name in DEFAULTS},
    "tone-dim": "#d0d0d0",
    "tone-conflict": "#ffff00",
    "tone-key": "#ffff00",
    "tone-link": "#00ffff",
    "tone-focus-ink": "#000000",
    "tone-focus": "#ffff00",
    "row-ink": "#000000",
    "row": "#ffffff",
    "row-blurred": "#444444",
}

_ANSI = {
    "tone-dim": "ansi_default",
    "tone-heading": "ansi_cyan",
    "tone-link": "ansi_blue",
    "tone-quote": "ansi_default",
    "tone-conflict": "ansi_red",
    "tone-uncertain": "ansi_yellow",
    "tone-denied": "ansi_red",
    "tone-alleged": "ansi_yellow",
    "tone-planned": "ansi_magenta",
    "tone-confirmed": "ansi_green",
    "tone-bar": "ansi_cyan",
    "tone-key": "ansi_green",
    "tone-letter": "ansi_default",
    "tone-comment": "ansi_default",
    "tone-focus-ink": "ansi_black",
    "tone-focus": "ansi_yellow",
    "row-ink": "ansi_white",
    "row": "ansi_blue",
    "row-blurred": "ansi_default",
}

DARK, LIGHT, CONTRAST, ANSI = "dossier-dark", "dossier-light", "dossier-contrast", "dossier-ansi"

_BUILTIN = BUILTIN_THEMES["ansi-dark"]

THEMES = [
    Theme(
        name=DARK,
        primary="#74b3d6",
        accent="#ffc66d",
        foreground="#dfe5ec",
        background="#14181f",
        surface="#1a2029",
        panel="#222a35",
        variables=DEFAULTS,
    ),
    Theme(
        name=LIGHT,
        primary="#1f6f9f",
        accent="#8f4a00",
        foreground="#1d242c",
        background="#fbfaf7",
        surface="#f1efe9",
        panel="#e6e3da",
        dark=False,
        variables=_LIGHT,
    ),
    Theme(
        name=CONTRAST,
        primary="#ffffff",
        accent="#ffff00",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#000000",
        variables=_CONTRAST,
    ),
    replace(_BUILTIN, name=ANSI, variables={**_BUILTIN.variables, **_ANSI}),
]
