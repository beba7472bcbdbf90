"""Back and forward, and what is selected where."""

from __future__ import annotations

from dossier.view.state import History, ViewState


def test_going_somewhere_new_forgets_what_lay_ahead() -> None:
    start, one, two = ViewState(), ViewState(place="actors"), ViewState(place="conflicts")
    history = History(start)
    history.go(one)
    assert history.back()
    assert (history.state, history.behind, history.ahead) == (start, 0, 1)
    history.go(two)
    assert (history.state, history.ahead) == (two, 0)
    assert not history.forward()
    assert history.back()
    assert not history.back()


def test_a_moved_cursor_is_not_a_step() -> None:
    history = History(ViewState())
    history.amend(ViewState(event="e1"))
    assert history.behind == 0
    assert history.state.event == "e1"


def test_selecting_touches_only_the_present_place() -> None:
    state = ViewState(event="e1", actor="a1").selecting("e2")
    assert (state.event, state.actor) == ("e2", "a1")
    assert ViewState(place="conflicts").selecting("c").selected() == "c"
