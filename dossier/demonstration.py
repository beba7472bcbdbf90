"""The demonstration case: five real documents that come with dossier, read into a case in the user's own data folder."""

from __future__ import annotations

from pathlib import Path

_PACKAGED = Path(__file__).with_suffix("") / "seeds"
_CHECKOUT = Path(__file__).resolve().parent.parent / "seeds"


def documents() -> Path:
    """The folder of the five documents: beside this module in an installation, at the top of a checkout."""
    return _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT


def home() -> Path:
    """Where the demonstration case is kept."""
    import platformdirs

    return platformdirs.user_data_path("dossier") / "demonstration"
