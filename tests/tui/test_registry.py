"""The action registry: every action can be run somewhere, no pane has one key twice, help names all of them."""

from __future__ import annotations

import pytest

from dossier.view.lines import Line
from tui.acting import Acting
from tui.app import DossierApp
from tui.help import help_card
from tui.registry import ACTIONS, actions_in, bindings
from tui.widgets.card import CardPane
from tui.widgets.reader import Reader
from tui.widgets.table import Actors, Documents, Statements, Table
from tui.widgets.timeline import Timeline

PANES: list[type[Acting]] = [Timeline, Actors, Statements, Table, Documents, CardPane, Reader, DossierApp]


def test_every_action_has_its_method_in_every_pane_of_its_scope() -> None:
    homes = {action.id: [pane for pane in PANES if action.scope in pane.SCOPES] for action in ACTIONS.values()}
    for key, panes in homes.items():
        assert panes, f"{key} belongs to no pane"
        for pane in panes:
            assert callable(getattr(pane, "do_" + ACTIONS[key].verb, None)), f"{pane.__name__} cannot do {key}"


@pytest.mark.parametrize("pane", PANES, ids=lambda pane: pane.__name__)
def test_no_pane_has_one_key_for_two_actions(pane: type[Acting]) -> None:
    keys = [key for action in actions_in(*pane.SCOPES) for key in action.keys.split(",")]
    assert len(keys) == len(set(keys))


def test_a_key_means_the_same_in_every_pane() -> None:
    for key, verb in (
        ("right_square_bracket", "next_unit"),
        ("left_curly_bracket", "previous_section"),
        ("w", "why"),
        ("s", "source"),
    ):
        assert {action.verb for action in ACTIONS.values() if key in action.keys.split(",")} == {verb}


def test_help_names_every_action_of_a_pane_with_its_key() -> None:
    for pane in PANES:
        text = "\n".join(_words(item) for item in help_card(pane.SCOPES))
        for action in actions_in(*pane.SCOPES, "app"):
            assert f"{action.shown:<8}" in text
            assert action.help in text


def test_bindings_carry_ids_for_remapping() -> None:
    assert {binding.id for binding in bindings("timeline", "list", "app")} == {  # type: ignore[union-attr]
        action.id for action in actions_in("timeline", "list", "app")
    }


def _words(item: Line) -> str:
    return "".join(part.text for part in item.pieces)
