"""The one screen of the app: a list or a document, the card beside it, the frame around both. Draws a view state."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen

from dossier.case import Query
from dossier.case.glimpse import glimpse
from dossier.model import Passage, Placed
from dossier.view.datebar import Window
from dossier.view.filters import chips
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import Piece, Target
from dossier.view.listings import Listing, actors_listing, conflicts_listing, documents_listing, statements_listing
from dossier.view.printable import one_line
from dossier.view.ribbon import Density
from dossier.view.rows import TimelineRows
from dossier.view.selection import card_of, first_passage, title_of
from dossier.view.state import Place, ViewState
from dossier.view.words import SEPARATOR, count
from tui.acting import Acting
from tui.messages import Follow
from tui.widgets.card import CardPane
from tui.widgets.frame import Bar, KeyBar
from tui.widgets.linelist import LineList
from tui.widgets.prompt import Prompt
from tui.widgets.reader import Reader
from tui.widgets.ribbonbar import RibbonBar
from tui.widgets.table import Actors, Documents, Statements, Table
from tui.widgets.timeline import Timeline

WIDE = 110
"""Columns from which on list and card stand beside each other."""

_PREVIEW_AFTER = 0.05
"""Seconds until the first passage is looked up: time for the first screen to reach the terminal."""

_LISTINGS = {
    "actors": actors_listing,
    "statements": statements_listing,
    "conflicts": conflicts_listing,
    "documents": documents_listing,
}


class Workbench(Acting, Screen[None]):
    """Draws what the app's state says and tells the app what the person did."""

    AUTO_FOCUS = None
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]  # noqa: RUF012 - an instance variable in Textual
    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]  # noqa: RUF012

    def __init__(self) -> None:
        super().__init__()
        self.index: CaseIndex | None = None
        self.maximised = False
        self._filled: dict[str, object] = {}
        self._density: Density | None = None
        self._painted = False
        self.warming = False
        """Whether what rests on each document of a large case is still being looked up: no preview until then."""
        self.peeking = False
        """Whether the passage stands under the list while there is only one pane."""

    def compose(self) -> ComposeResult:
        yield Bar(id="crumbs")
        yield Bar(id="chips")
        yield RibbonBar(id="ribbon")
        with Horizontal(id="body"):
            with Vertical(id="lists"):
                yield Timeline(id="timeline")
                yield Actors(id="actors", words="actors")
                yield Statements(id="statements", words="statements")
                yield Table(id="conflicts", words="conflicts")
                yield Documents(id="documents", words="documents")
                yield Reader(id="reader")
            with Vertical(id="side"):
                yield CardPane(id="card")
                yield Reader(id="preview", preview=True)
        yield Prompt(id="prompt")
        yield Bar(id="status")
        yield KeyBar(id="keys")

    # ------------------------------------------------------------------------- parts

    def pane(self, place: Place) -> LineList:
        """The list (or document) of a place."""
        return self.query_one(f"#{place}", LineList)

    @property
    def timeline(self) -> Timeline:
        return self.query_one("#timeline", Timeline)

    @property
    def card(self) -> CardPane:
        return self.query_one("#card", CardPane)

    @property
    def state(self) -> ViewState:
        return self.dossier().state

    @property
    def active(self) -> LineList:
        """The pane that has, or should have, the keyboard."""
        return self.card if self.state.pane == "card" else self.pane(self.state.place)

    @property
    def prompting(self) -> bool:
        """Whether words to find are being typed."""
        return self.query_one("#prompt", Prompt).is_open

    # ------------------------------------------------------------------------- drawing a state

    def draw(self, index: CaseIndex, section: str = "") -> None:
        """Draws the app's state: which panes, what in them, where the keyboard is."""
        if index is not self.index:
            self.index = index
            self._filled.clear()
        state = self.state
        self.set_class(state.place == "reader", "-reader")
        self.set_class(state.place not in ("timeline", "actors"), "-no-ribbon")
        self._arrange()
        self._fill(index, state)
        self._show_card(index, section)
        self.active.focus(scroll_visible=False)
        self.draw_frame()

    def _arrange(self) -> None:
        state = self.state
        for place in ("timeline", "actors", "statements", "conflicts", "documents", "reader"):
            self.query_one(f"#{place}").display = place == state.place
        one, listed = self.one_pane, state.pane == "list"
        peek = one and self.peeking and listed and state.place != "reader"
        self.set_class(peek, "-peek")
        self.query_one("#side").display = not one or not listed or peek
        self.query_one("#lists").display = not one or listed
        self.card.display = not peek
        self.query_one("#preview").display = state.place != "reader" and (not one or peek)
        self.set_class(state.place == "conflicts", "-even")

    @property
    def one_pane(self) -> bool:
        """Whether list and card take turns."""
        return self.app.size.width < WIDE or self.maximised

    def on_resize(self, event: events.Resize) -> None:
        if self.index is not None:
            self._arrange()

    def _fill(self, index: CaseIndex, state: ViewState) -> None:
        if state.place == "timeline":
            if self._filled.get("timeline") != (id(index), state.query):
                self._fill_timeline(index, state)
            elif not self.timeline.select(state.event):
                self.timeline.go_to(0)
        elif state.place == "reader":
            self._read(index, state)
        else:
            table = self.query_one(f"#{state.place}", Table)
            if self._filled.get(state.place) != id(index):
                self._filled[state.place] = id(index)
                listing: Listing = _LISTINGS[state.place](index)
                table.show(listing, state.selected())
            else:
                table.select(state.selected())
            if state.selected() is None:
                self.dossier().amend(state.selecting(table.selected))

    def _fill_timeline(self, index: CaseIndex, state: ViewState) -> None:
        self._filled["timeline"] = (id(index), state.query)
        events = index.case.timeline(state.query)
        self._density = index.density if state.query == Query() else Density(glimpse(events, Placed))
        self.timeline.show(index.case, state.query, TimelineRows(events), state.event)
        event = self.timeline.event
        self.dossier().amend(replace(state, event=event.id if event else None))

    def _read(self, index: CaseIndex, state: ViewState) -> None:
        source = index.case.source(state.document) if state.document else None
        if source is not None:
            self.query_one("#reader", Reader).show(index, source.document, state.passage)

    def _show_card(self, index: CaseIndex, section: str = "") -> None:
        state = self.state
        about = (id(index), state.place, state.selected())
        if about == self.card.shown and not section:
            return
        self.card.show(about, lambda cells: card_of(index, state, cells), section)
        self._show_preview(index)

    def _show_preview(self, index: CaseIndex, passage: Passage | None = None) -> None:
        if self.warming or not self.query_one("#preview").display or not self.query_one("#side").display:
            return
        if not self._painted:
            # What rests on each document is looked up once, for the first passage: after the first screen, not before it.
            self._painted = True
            self.set_timer(_PREVIEW_AFTER, partial(self._show_preview, index, passage))
            return
        passage = passage or first_passage(index, self.state)
        source = index.case.source(passage.document) if passage else None
        preview = self.query_one("#preview", Reader)
        preview.border_title = Content(f"{source_label(source)} · {one_line(source.document.name)}" if source else "")
        preview.show(index, source.document if source else None, passage)

    def warmed(self) -> None:
        """The indexes of a large case are made: the preview may use them."""
        self.warming = False
        if self.index is not None:
            self._show_preview(self.index)

    def refill(self) -> None:
        """Forgets what the lists hold, so that the next drawing makes them new."""
        self._filled.clear()

    # ------------------------------------------------------------------------- the frame

    def draw_frame(self) -> None:
        """Draws crumbs, chips, ribbon, status and keys."""
        if self.index is None:
            return
        index, state = self.index, self.state
        self.query_one("#crumbs", Bar).show(*self._crumbs(index, state))
        self.query_one("#chips", Bar).show(*self._chips(index, state))
        self._draw_ribbon(index, state)
        self.draw_status()
        self.query_one("#keys", KeyBar).follow(self.active)

    def draw_status(self) -> None:
        """Draws the line of the last action and the position."""
        position = getattr(self.active, "position", "")
        reading = self.dossier().reading
        right = [(Piece(f"  {reading}  ", "bar"), "")] if reading else []
        right.append((Piece(f" {position} ", "dim"), ""))
        self.query_one("#status", Bar).show([(Piece(" " + self.dossier().message), "")], right)

    def _crumbs(self, index: CaseIndex, state: ViewState) -> tuple[list[tuple[Piece, str]], list[tuple[Piece, str]]]:
        history = self.dossier().history
        left = [(Piece(f" {one_line(self.dossier().case_name)}", "strong"), "")]
        label = {"reader": "Document"}.get(state.place, state.place.capitalize())
        home = "" if state.place == "reader" else f"app.run('app.{state.place}')"
        left += [(Piece(" ▸ ", "dim"), ""), (Piece(label), home)]
        title = title_of(index, state)
        if title:
            left += [(Piece(" ▸ ", "dim"), ""), (Piece(one_line(title), "dim"), "")]
        back, ahead = history.behind, history.ahead
        right = [
            (Piece(f"  ◂ {back} back", "text" if back else "dim"), "app.run('app.back')"),
            (Piece(f"  {ahead} ▸ ", "text" if ahead else "dim"), "app.run('app.forward')"),
        ]
        return left, right

    def _chips(self, index: CaseIndex, state: ViewState) -> tuple[list[tuple[Piece, str]], list[tuple[Piece, str]]]:
        left: list[tuple[Piece, str]] = []
        for number, (label, _) in enumerate(chips(index, state.query)):
            left += [
                (Piece(" ⌕ " if not number else " + ", "key"), ""),
                (Piece(f"{label} ✕", "strong"), f"app.drop_filter({number})"),
            ]
        if not left:
            places = ("timeline", "actors", "statements", "conflicts", "documents")
            for number, place in enumerate(places, 1):
                here = place == state.place
                run = f"app.run('app.{place}')"
                left += [(Piece(f" {number} ", "key"), run), (Piece(place.capitalize(), "strong" if here else "dim"), run)]
        total = len(index.case.data.events)
        shown = len(self.timeline.rows.events) if self._filled.get("timeline") else total
        told = count(total, "event") if shown == total else f"{shown:,} of {count(total, 'event')}"
        undated = self.timeline.rows.undated
        tail = f" {SEPARATOR.glyph} {undated:,} undated" if undated else ""
        return left, [(Piece(f" {told}{tail} ", "dim"), "")]

    def _draw_ribbon(self, index: CaseIndex, state: ViewState) -> None:
        if state.place not in ("timeline", "actors"):
            return
        span = Window(*state.zoom) if state.zoom else index.density.span
        event = self.timeline.event if state.place == "timeline" else None
        cursor = None
        if event is not None:
            low, high = event.anchor.earliest, event.anchor.latest
            cursor = low if low is not None else high
        shown = self.timeline.window() if state.place == "timeline" else None
        self.query_one("#ribbon", RibbonBar).show(self._density or index.density, span, shown, cursor)

    # ------------------------------------------------------------------------- what panes tell

    def draw_selection(self) -> None:
        """Draws what follows the cursor of a list: the card and the frame."""
        if self.index is not None:
            self._show_card(self.index)
            self.draw_frame()

    @on(Follow)
    def _follow(self, message: Follow) -> None:
        message.stop()
        self.dossier().follow(message.target)

    def draw_preview(self, target: Target | None) -> None:
        """Draws what follows the cursor of the card: the passage that its line leads to."""
        if self.index is not None and isinstance(target, Passage):
            self._show_preview(self.index, target)
        self.draw_status()

    @on(RibbonBar.Jumped)
    def _jumped(self, message: RibbonBar.Jumped) -> None:
        message.stop()
        if self.state.place == "timeline":
            self.timeline.go_to_day(message.day)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A click may move the keyboard between list and card: the state follows."""
        widget = event.widget
        if self.index is None or not isinstance(widget, LineList) or widget is not self.focused:
            return
        pane = "card" if widget is self.card else "list"
        if pane != self.state.pane:
            self.dossier().amend(replace(self.state, pane="card" if pane == "card" else "list"))
        self.draw_frame()

    def toggle_peek(self) -> None:
        """The passage under the list, and away."""
        self.peeking = not self.peeking
        self._arrange()
        if self.index is not None:
            self._show_preview(self.index)

    def toggle_maximised(self) -> None:
        """One pane on the whole screen, and back."""
        self.maximised = not self.maximised
        self._arrange()
        self.active.focus(scroll_visible=False)
