"""How the main screens look, large and small. After a wanted change: ``pytest tests/tui/test_snapshots.py --snapshot-update``."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dossier.case import Case
from dossier.model import CaseData
from tests.made_case import made_case
from tests.tui.conftest import NARROW, WIDE
from tui.app import DossierApp

Compare = Callable[..., bool]

SCREENS = {
    "timeline": ["}"],
    "card": ["}", "enter"],
    "proof": ["}", "w"],
    "actors": ["2", "j"],
    "dossier": ["2", "j", "enter"],
    "statements": ["3"],
    "conflicts": ["4"],
    "documents": ["5"],
    "reader": ["}", "s"],
    "filtered": ["f", *"roads", "down", "enter"],
    "help": ["?"],
    "palette": [":"],
}


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["140x45", "80x24"])
@pytest.mark.parametrize("screen", SCREENS)
def test_screen(snap_compare: Compare, screen: str, size: tuple[int, int]) -> None:
    assert snap_compare(DossierApp(made_case(), "bridge"), press=SCREENS[screen], terminal_size=size)


@pytest.mark.parametrize("theme", ["dossier-light", "dossier-contrast", "dossier-ansi"])
def test_theme(snap_compare: Compare, theme: str) -> None:
    assert snap_compare(DossierApp(made_case(), "bridge", theme=theme), press=["}"], terminal_size=NARROW)


def test_without_colour(snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(DossierApp(made_case(), "bridge"), press=["}"], terminal_size=NARROW)


def test_empty(snap_compare: Compare) -> None:
    assert snap_compare(DossierApp(Case(CaseData("made", (), (), (), (), ())), "empty"), terminal_size=NARROW)
