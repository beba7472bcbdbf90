"""The app: one case, where the person is in it, and what the keys that work everywhere do. Panes look after themselves."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.worker import Worker, WorkerState, get_current_worker

from dossier.case import Case, Query
from dossier.model import Event, Passage
from dossier.view.datebar import Window
from dossier.view.dates import date_label
from dossier.view.filters import chips, choices
from dossier.view.finding import findings
from dossier.view.index import CaseIndex, source_label
from dossier.view.lines import Ref, Target
from dossier.view.printable import one_line
from dossier.view.selection import state_at
from dossier.view.state import History, Place, ViewState
from tui.acting import Acting
from tui.background import Intake, IntakeAdvanced, IntakeEnded
from tui.compat import QuietCrash
from tui.help import Help
from tui.palette import palette
from tui.picker import Option, Picker
from tui.registry import ACTIONS, bindings
from tui.themes import DARK, DEFAULTS, THEMES
from tui.widgets.linelist import LineList
from tui.widgets.prompt import Prompt
from tui.workbench import Workbench

MANY = 2000
"""Events from which on the index for searching is made ahead."""


class DossierApp(Acting, QuietCrash):
    """dossier on the screen."""

    CSS_PATH = "app.tcss"
    TITLE = "dossier"
    ENABLE_COMMAND_PALETTE = False
    SCOPES: ClassVar[tuple[str, ...]] = ("app",)
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("app"),
        Binding("ctrl+c", "do('app.copy')", show=False, system=True),
    ]

    def __init__(
        self, case: Case, case_name: str = "case", *, at: str | None = None, theme: str = DARK, intake: Intake | None = None
    ) -> None:
        super().__init__()
        for entry in THEMES:
            self.register_theme(entry)
        self.theme = theme
        self.case_name = case_name
        self.index = CaseIndex(case)
        self.history = History(state_at(case, at))
        self.message = ""
        self.reading = ""
        """How far the reading of new documents is; empty when none are read."""
        self._intake = intake
        self._bench = Workbench()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return DEFAULTS

    def on_mount(self) -> None:
        self.push_screen(self._bench)
        self._bench.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self._bench.warming = len(self.case.data.events) > MANY
        self.draw()
        if self._bench.warming:
            self.run_worker(self._warm, thread=True, group="warm", exit_on_error=False)
        if self._intake is not None and self._intake.paths:
            self.run_worker(self._read_documents, thread=True, exclusive=True, group="intake", exit_on_error=False)

    def _warm(self) -> None:
        """Makes the indexes of a large case before they are asked for, and keeps the collector from them: one pass
        would stop the screen for a tenth of a second."""
        self.index.marks(self.case.sources[0].document.id)
        self.case.event_index  # noqa: B018
        gc.freeze()
        if not get_current_worker().is_cancelled:
            self.call_from_thread(self._bench.warmed)

    def _read_documents(self) -> None:
        assert self._intake is not None
        worker = get_current_worker()
        self._intake.run(self.post_message, lambda: worker.is_cancelled)

    def on_intake_advanced(self, message: IntakeAdvanced) -> None:
        self.reading = message.says
        self._bench.draw_status()

    def on_intake_ended(self, message: IntakeEnded) -> None:
        self.reading = ""
        if message.case is not None:
            self.replace_case(message.case)
        self.say(message.says)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """A worker that broke is told of; the app goes on with what it has."""
        if event.state is WorkerState.ERROR:
            self.reading = ""
            self.say("reading stopped because of an error in the program; what was read until then is kept")

    # ------------------------------------------------------------------------- where the person is

    @property
    def state(self) -> ViewState:
        """Where the person is."""
        return self.history.state

    @property
    def case(self) -> Case:
        return self.index.case

    def draw(self, section: str = "") -> None:
        """Draws the present state."""
        self._bench.draw(self.index, section)

    def go(self, state: ViewState, section: str = "") -> None:
        """Goes somewhere new; back leads here again."""
        if state != self.state:
            self.history.go(state)
        self.draw(section)

    def amend(self, state: ViewState) -> None:
        """The cursor moved: the present state is another, without a step of the way."""
        self.history.amend(state)

    def selected(self, pane: LineList, id: str | None) -> None:
        """The cursor of a list moved to a thing. A list that was left meanwhile (keys typed fast) has no say."""
        if pane is self._bench.pane(self.state.place):
            self.amend(self.state.selecting(id))
            self._bench.draw_selection()

    def opened(self, pane: LineList, id: str, section: str = "") -> None:
        """Enter, or a click on the selected thing of a list: its card gets the keyboard, at a section if one is named."""
        if pane is self._bench.pane(self.state.place):
            self.go(replace(self.state.selecting(id), pane="card"), section)

    def previewed(self, target: Target | None) -> None:
        """The cursor of the card moved to a line that leads to ``target``."""
        self._bench.draw_preview(target)

    def follow(self, target: Target) -> None:
        """Goes to what a line, mark or choice leads to."""
        state = self.state
        if isinstance(target, Passage):
            self.go(replace(state, place="reader", pane="list", document=target.document, passage=target))
        elif target.kind == "event":
            self._go_to_event(target.id)
        elif target.kind == "document":
            self.go(replace(state, place="documents", pane="card", document=target.id))
        elif target.kind == "actor":
            self.go(replace(state, place="actors", pane="card", actor=target.id))
        elif target.kind == "conflict":
            self.go(replace(state, place="conflicts", pane="card", conflict=target.id))
        else:
            self.go(replace(state, place="statements", pane="card", statement=target.id))

    def _go_to_event(self, id: str) -> None:
        query, event = self.state.query, self.case.event(id)
        if query != Query() and event is not None and not self.case.holds(query, event.id):
            query = Query()
            self.say("the filters hid this event: they were dropped; b brings them back")
        self.go(replace(self.state, place="timeline", pane="card", event=id, query=query))

    def replace_case(self, case: Case) -> None:
        """Another assembly of the same case: what is selected stays selected."""
        self.index = CaseIndex(case)
        self.draw()

    # ------------------------------------------------------------------------- saying

    def say(self, message: str) -> None:
        """Shows a message in the status line until the next action."""
        if message != self.message:
            self.message = one_line(message)
            if self._bench.is_mounted:
                self._bench.draw_status()

    # ------------------------------------------------------------------------- actions of the registry

    def action_run(self, id: str) -> None:
        """Runs an action by its id, wherever it belongs: for clicks and the palette."""
        scope = ACTIONS[id].scope
        pane = self._bench.active
        if scope == "app":
            self.action_do(id)
        elif scope in pane.SCOPES:
            pane.action_do(id)

    def action_drop_filter(self, number: int) -> None:
        """Drops one of the filters that hold."""
        self._filter(chips(self.index, self.state.query)[number][1])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The app's own keys rest while a window is open or words are typed: they belong to that."""
        if action == "do":
            return self.screen is self._bench and (not self._bench.prompting or parameters[0] == "app.escape")
        return super().check_action(action, parameters)

    def unavailable(self, action: str) -> str:
        if action == "app.back" and not self.history.behind:
            return "this is where you began"
        if action == "app.forward" and not self.history.ahead:
            return "there is nothing ahead"
        if action == "app.peek" and (not self._bench.one_pane or self.state.place == "reader"):
            return "the passage is on the screen"
        if action == "app.unfilter" and self.state.query == Query():
            return "no filter holds"
        return ""

    def _to(self, place: Place) -> None:
        self.go(replace(self.state, place=place, pane="list"))

    def do_timeline(self) -> None:
        self._to("timeline")

    def do_actors(self) -> None:
        self._to("actors")

    def do_statements(self) -> None:
        self._to("statements")

    def do_conflicts(self) -> None:
        self._to("conflicts")

    def do_documents(self) -> None:
        self._to("documents")

    def do_back(self) -> None:
        self.history.back()
        self.draw()

    def do_forward(self) -> None:
        self.history.forward()
        self.draw()

    def do_other_pane(self) -> None:
        self._to_pane(self.state.pane == "list")

    def do_left(self) -> None:
        self._to_pane(False)

    def do_right(self) -> None:
        self._to_pane(True)

    def _to_pane(self, card: bool) -> None:
        self.amend(replace(self.state, pane="card" if card else "list"))
        self.draw()

    def do_maximise(self) -> None:
        self._bench.toggle_maximised()

    def do_peek(self) -> None:
        self._bench.toggle_peek()

    def do_find(self) -> None:
        self._bench.query_one(Prompt).open(self._bench.active)

    def do_escape(self) -> None:
        prompt, pane = self._bench.query_one(Prompt), self._bench.active
        if prompt.is_open:
            prompt.cancel()
        elif pane.hits:
            pane.search("", pane.cursor)
        elif self.state.pane == "card":
            self._to_pane(False)
        elif self._bench.peeking:
            self._bench.toggle_peek()
        elif self.state.place == "reader":
            self.do_back()

    def do_close(self) -> None:
        if self.state.place == "reader" and self.history.behind:
            self.do_back()
        elif self.state.pane == "card":
            self._to_pane(False)
        else:
            self.exit()

    def do_quit(self) -> None:
        self.exit()

    def do_theme(self) -> None:
        names = [theme.name for theme in THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)] if self.theme in names else names[0]
        self.say(f"theme: {self.theme}")

    def do_help(self) -> None:
        self.push_screen(Help(self._bench.active.SCOPES))

    def do_copy(self) -> None:
        self.say("^q quits; y in a document copies the passage")

    def do_search(self) -> None:
        def options(typed: str) -> list[Option[Target]]:
            return [Option(found.label, found.detail, found.target) for found in findings(self.index, typed)]

        hint = 'all of these words, anywhere in the case; "quoted words" together'
        self.push_screen(Picker("Search the whole case", options, hint), lambda target: self.follow(target) if target else None)

    # ------------------------------------------------------------------------- filters and choices

    def do_filter(self) -> None:
        query = self.state.query
        shown = self.case.timeline(query)

        def options(typed: str) -> list[Option[Query]]:
            found = choices(self.index, query, shown, typed)
            return [Option(choice.label, choice.detail, choice.query) for choice in found]

        hint = "an actor, a status, a kind, a source; 2017-04, from 2017, 2017-02..2017-04; or words"
        self.push_screen(Picker("Show only", options, hint), self._filter)

    def _filter(self, query: Query | None) -> None:
        if query is None:
            return
        state = replace(self.state, query=query, place="timeline", pane="list")
        self.go(state)

    def do_unfilter(self) -> None:
        held = chips(self.index, self.state.query)
        self._filter(held[-1][1])

    def timeline_of(self, actor: str) -> None:
        """The timeline of one actor."""
        self._filter(Query(actor=actor))

    def choose_actor(self, event: Event) -> None:
        """The dossier of an event's actor; asks where there are several."""
        actors = list(dict.fromkeys(part.actor for part in event.parts))
        if len(actors) == 1:
            self.follow(Ref("actor", actors[0]))
            return
        roles = {part.actor: part.role for part in event.parts}
        found = [Option(self.index.actor_name(actor), roles[actor], Ref("actor", actor)) for actor in actors]
        self.pick("Whose dossier?", found)

    def pick(self, title: str, found: Sequence[Option[Ref]]) -> None:
        """Asks which of several things to go to."""

        def options(typed: str) -> list[Option[Ref]]:
            return [option for option in found if typed.casefold() in option.label.casefold()]

        self.push_screen(Picker(title, options), lambda ref: self.follow(ref) if ref else None)

    def do_palette(self) -> None:
        pane = self._bench.active
        scopes = [(pane, scope) for scope in pane.SCOPES] + [(self, "app")]
        make: Callable[[str], list[Option[Ref | str]]] = partial(palette, self.index, scopes)
        self.push_screen(Picker("Everything", make, "an action, actor, document, conflict, or words of an event"), self._picked)

    def _picked(self, value: Ref | str | None) -> None:
        if isinstance(value, Ref):
            self.follow(value)
        elif value is not None:
            self.action_run(value)

    # ------------------------------------------------------------------------- zoom, documents, copying

    def zoom(self, factor: float | None) -> None:
        """Changes how many days the ribbon shows, around the cursor; ``None`` for all."""
        whole = self.index.density.span
        if whole is None:
            return
        if factor is None:
            self.amend(replace(self.state, zoom=None))
        else:
            now = Window(*self.state.zoom) if self.state.zoom else whole
            event = self._bench.timeline.event
            middle = (event.anchor.earliest or event.anchor.latest) if event else None
            middle = middle if middle is not None else (now.first + now.last) // 2
            days = max(int((now.last - now.first + 1) * factor), 7)
            first, last = max(middle - days // 2, whole.first), min(middle + days // 2, whole.last)
            self.amend(replace(self.state, zoom=None if (first, last) == (whole.first, whole.last) else (first, last)))
        self._bench.draw_frame()

    def read_statement(self, id: str) -> None:
        """Reads a quotation in its document."""
        statement = self.case.statement(id)
        if statement is not None:
            self.follow(statement.passage)

    def read_document(self, id: str) -> None:
        """Reads a document from its beginning."""
        self.go(replace(self.state, place="reader", pane="list", document=id, passage=None))

    def copy_passage(self, passage: Passage) -> None:
        """Copies a passage with its citation, through the terminal (OSC 52)."""
        source = self.case.source(passage.document)
        assert source is not None
        place = f"{source.document.name}, characters {passage.start}-{passage.end}"
        cited = f"“{self.case.words(passage)}” ({source_label(source)}, {date_label(source.published)}; {place})"
        self.copy_to_clipboard(one_line(cited))
        self.say("copied through the terminal (OSC 52): passage and citation")
