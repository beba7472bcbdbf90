"""The app as a person uses it: keys in, what is on the screen and where one is out."""

from __future__ import annotations

from textual.events import Key

from dossier.case import Case, Query
from dossier.model import CaseData
from tests.made_case import big_case, made_case
from tests.tui.conftest import NARROW, WIDE, Drive, screen_text
from tui.help import Help
from tui.picker import Picker
from tui.widgets.card import CardPane
from tui.widgets.reader import Reader
from tui.widgets.ribbonbar import RibbonBar
from tui.widgets.timeline import Timeline


async def test_first_screen_shows_timeline_card_and_passage(drive: Drive) -> None:
    async with drive(WIDE) as (app, _):
        text = screen_text(app)
        assert "2019-02 February" in text
        assert "Roads Office closes the old bridge" in text
        assert "8 events · 1 undated" in text
        assert "✗ denied" in text
        assert "Why this date" in text
        assert "We told you on 20 February 2019" in text


async def test_vi_keys_and_arrows_move_over_events_only(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("j", "down", "j")
        assert app.state.event == "e-knew"
        await pilot.press("k", "up")
        assert app.state.event == "e-stones"
        await pilot.press("G")
        assert app.state.event == "e-letters"
        await pilot.press("g")
        assert app.state.event == "e-warned"


async def test_days_and_months_are_units_to_jump_by(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("}")
        assert app.state.event == "e-closed"
        await pilot.press("]")
        assert app.state.event == "e-knew"
        await pilot.press("{", "{")
        assert app.state.event == "e-warned"


async def test_enter_opens_the_card_and_a_step_of_the_proof_leads_to_its_passage(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("}", "w")
        assert app.state.pane == "card"
        card = app.screen.query_one("#card", CardPane)
        assert card.line is not None
        assert "The dateline gives the day" in "".join(part.text for part in card.line.pieces)
        await pilot.press("enter")
        assert app.state.place == "reader"
        reader = app.screen.query_one("#reader", Reader)
        assert reader.passage is not None
        assert app.case.words(reader.passage) == "14 March 2019"
        assert reader.has_focus
        await pilot.press("b")
        assert (app.state.place, app.state.pane) == ("timeline", "card")
        await pilot.press("b")
        assert app.screen.query_one("#timeline").has_focus
        await pilot.press("B", "B")
        assert app.state.place == "reader"


async def test_one_pane_on_a_small_screen(drive: Drive) -> None:
    async with drive(NARROW) as (app, pilot):
        assert "Why this date" not in screen_text(app)
        await pilot.press("enter")
        assert app.screen.query_one("#card").display
        assert not app.screen.query_one("#lists").display
        assert "Told by 1 document" in screen_text(app)
        await pilot.press("escape")
        assert app.screen.query_one("#lists").display
        await pilot.press("tab")
        assert app.screen.query_one("#card").has_focus


async def test_resizing_keeps_the_place(drive: Drive) -> None:
    async with drive(WIDE) as (app, pilot):
        await pilot.press("}", "enter")
        for size in (NARROW, (60, 15), (200, 60), WIDE):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert app.state.event == "e-closed"
            assert app.screen.query_one("#card").display
        assert app.screen.query_one("#lists").display


async def test_find_goes_to_hits_and_escape_returns(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("/", *"letters")
        await pilot.press("enter")
        assert app.state.event == "e-letters"
        assert app.screen.query_one("#timeline", Timeline).has_focus
        await pilot.press("g", "/", *"bridge", "enter")
        hits = app.screen.query_one("#timeline", Timeline).hits
        assert len(hits) == 4
        first = app.state.event
        await pilot.press("n")
        assert app.state.event != first
        await pilot.press("N")
        assert app.state.event == first
        await pilot.press("escape")
        assert not app.screen.query_one("#timeline", Timeline).hits


async def test_keys_typed_right_after_the_slash_are_words(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press(*"/q5G", "enter")
        assert app.is_running
        assert (app.state.place, app.state.event) == ("timeline", "e-warned")
        assert "0 hits" not in app.message


async def test_filter_by_picking_and_dropping(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("f")
        assert isinstance(app.screen, Picker)
        await pilot.press(*"denied", "enter")
        await pilot.pause()
        assert app.state.query == Query(text="denied")
        await pilot.press("F")
        await pilot.press("f", *"status: den", "down", "enter")
        await pilot.pause()
        assert app.state.query == Query(status="denied")
        text = screen_text(app)
        assert "status: denied ✕" in text
        assert "1 of 8 events" in text
        await pilot.press("F")
        await pilot.pause()
        assert app.state.query == Query()
        await pilot.press("b")
        assert app.state.query == Query(status="denied")


async def test_filter_that_nothing_passes_says_what_helps(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("f", *"zzz", "enter")
        await pilot.pause()
        assert "No event passes these filters." in screen_text(app)
        await pilot.press("j", "enter", "w", "s", "a", "}", "]", "G")
        assert app.is_running


async def test_a_hidden_event_is_reached_by_dropping_the_filters(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("f", *"status: den", "down", "enter")
        await pilot.pause()
        await pilot.press("4", "tab", "G", "enter")
        await pilot.pause()
        assert (app.state.place, app.state.event, app.state.query) == ("timeline", "e-closed", Query())


async def test_actors_dossier_and_its_timeline(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("2", "j")
        assert app.state.actor == "a-brunner"
        assert "Roles, as each document gives them" in screen_text(app)
        await pilot.press("t")
        await pilot.pause()
        assert app.state.query == Query(actor="a-brunner")
        assert "actor: Ada Brunner ✕" in screen_text(app)


async def test_actor_of_an_event_is_asked_for_where_there_are_several(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("a")
        assert isinstance(app.screen, Picker)
        await pilot.press(*"roads", "enter")
        await pilot.pause()
        assert (app.state.place, app.state.actor, app.state.pane) == ("actors", "a-roads", "card")


async def test_sides_of_a_conflict_lead_to_both_passages(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("4", "enter")
        text = screen_text(app)
        assert "Monday 2019-03-11" in text
        assert "a Tuesday" in text
        await pilot.press("}", "j", "j", "enter")
        await pilot.pause()
        reader = app.screen.query_one("#reader", Reader)
        assert reader.passage is not None
        assert "others say it was Monday" in app.case.words(reader.passage)


async def test_statements_show_denials_in_words(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("3")
        assert "denies" in screen_text(app)
        await pilot.press("G", "s")
        await pilot.pause()
        assert app.state.place == "reader"


async def test_reader_goes_through_passages_and_follows_one(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("5", "s")
        reader = app.screen.query_one("#reader", Reader)
        await pilot.press("n")
        assert reader.passage is not None
        first = reader.passage
        await pilot.press("n", "N")
        assert reader.passage == first
        assert "passage 1 of" in app.message
        await pilot.press("n", "enter")
        await pilot.pause()
        assert app.state.place in ("timeline", "conflicts")


async def test_reader_finds_words_and_copies_a_passage(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("5", "s", "y")
        assert "no passage is in focus" in app.message
        await pilot.press("/", *"STONES", "enter")
        await pilot.press("n")
        reader = app.screen.query_one("#reader", Reader)
        assert reader.passage is not None
        assert app.case.words(reader.passage) == "stones"
        await pilot.press("y")
        assert "“stones” (Lindau Post, 2019-03-14; 2019/report.txt" in app.clipboard


async def test_search_over_the_whole_case_opens_what_it_found(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("5", "S", *"keller")
        assert "actor      " in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert (app.state.place, app.state.actor) == ("actors", "a-keller")
        await pilot.press("S", *"skip to", "enter")
        await pilot.pause()
        reader = app.screen.query_one("#reader", Reader)
        assert reader.passage is not None
        assert "Skip to content" in app.case.words(reader.passage)


async def test_help_names_the_keys_of_the_focused_pane(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("?")
        assert isinstance(app.screen, Help)
        assert "next day" in "\n".join("".join(p.text for p in line.pieces) for line, _ in app.screen.query_one(CardPane)._lines)
        await pilot.press("escape")
        assert not isinstance(app.screen, Help)


async def test_palette_runs_actions_and_finds_things(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press(":", *"conflicts", "enter")
        await pilot.pause()
        assert app.state.place == "conflicts"
        await pilot.press(":", *"actor keller", "enter")
        await pilot.pause()
        assert app.state.actor == "a-keller"
        await pilot.press(":", *"new bridge", "enter")
        await pilot.pause()
        assert app.state.event == "e-new"


async def test_an_action_that_cannot_be_run_says_why(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("b")
        assert app.message == "back: this is where you began"
        await pilot.press("n")
        assert "nothing was searched for" in app.message
        await pilot.press("F")
        assert "no filter holds" in app.message


async def test_ribbon_zooms_and_a_click_jumps(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("+")
        assert app.state.zoom is not None
        await pilot.press("0")
        assert app.state.zoom is None
        await pilot.click(RibbonBar, offset=(136, 1))
        await pilot.pause()
        assert app.state.event == "e-decades"


async def test_mouse_selects_and_opens(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.click(Timeline, offset=(10, 4))
        assert app.state.event == "e-closed"
        await pilot.click(Timeline, offset=(10, 4), times=2)
        await pilot.pause()
        assert app.state.pane == "card"


async def test_q_closes_and_then_quits(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("enter", "q")
        assert app.is_running
        assert app.state.pane == "list"
        await pilot.press("q")
        await pilot.pause()
        assert not app.is_running


async def test_themes_and_maximised_pane(drive: Drive) -> None:
    async with drive() as (app, pilot):
        seen = {app.theme}
        for _ in range(3):
            await pilot.press("ctrl+t")
            await pilot.pause()
            seen.add(app.theme)
        assert len(seen) == 4
        await pilot.press("z")
        assert not app.screen.query_one("#side").display
        await pilot.press("z")
        assert app.screen.query_one("#side").display


async def test_deep_links(drive: Drive) -> None:
    for at, place in (
        ("e-new", "timeline"),
        ("a-keller", "actors"),
        ("c-day", "conflicts"),
        ("2019/letter.txt", "reader"),
        ("no", "timeline"),
    ):
        async with drive(at=at) as (app, _):
            assert app.state.place == place


async def test_empty_case_says_what_to_do(drive: Drive) -> None:
    async with drive(case=Case(CaseData("made", (), (), (), (), ()))) as (app, pilot):
        assert "This case has no events yet." in screen_text(app)
        await pilot.press(*"jGwsa}[+0f", "escape")
        for key in "2345":
            await pilot.press(key, "j", "enter", "tab", "G")
        assert app.is_running


async def test_a_new_assembly_keeps_what_is_selected(drive: Drive) -> None:
    async with drive() as (app, pilot):
        await pilot.press("}")
        data = made_case().data
        app.replace_case(Case(CaseData("made", data.sources, data.actors, data.events[1:], data.statements, data.conflicts)))
        await pilot.pause()
        assert app.state.event == "e-closed"
        assert "7 events" in screen_text(app)


async def test_many_events_are_reached_at_once(drive: Drive) -> None:
    async with drive(case=big_case(30_000)) as (app, pilot):
        await pilot.press("G")
        assert app.state.event == "e29999"
        await pilot.press("/", *"ev-0021000", "enter")
        await app.workers.wait_for_complete()
        assert app.state.event == "e21000"
        await pilot.press("pageup", "ctrl+d", "k")
        assert app.state.event != "e21000"


async def test_keys_typed_in_one_go_are_taken_in_order(drive: Drive) -> None:
    async with drive(NARROW) as (app, pilot):
        for key in ("4", "enter"):
            app.post_message(Key(key, None if len(key) > 1 else key))
        await pilot.pause()
        await pilot.pause()
        assert (app.state.place, app.state.conflict, app.state.pane) == ("conflicts", "c-day", "card")
        assert "Monday 2019-03-11" in screen_text(app)


async def test_peek_shows_the_passage_under_the_list_and_follows_the_cursor(drive: Drive) -> None:
    async with drive(NARROW) as (app, pilot):
        await pilot.press("space")
        await pilot.pause()
        assert "We told you on 20 February 2019" in screen_text(app)
        await pilot.press("G")
        await pilot.pause()
        assert "remained without an answer" in screen_text(app)
        await pilot.press("enter")
        assert app.screen.query_one("#card").has_focus
        await pilot.press("b", "escape")
        assert not app.screen.query_one("#side").display
        await pilot.resize_terminal(*WIDE)
        await pilot.press("space")
        assert "the passage is on the screen" in app.message
