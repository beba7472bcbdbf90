"""Every action of the app in one table. Bindings, footer, help, palette and the key table of the documentation are made from it.

An action's id is ``scope.verb``. The scope is the pane it works in (``app`` everywhere); the pane has a method ``do_verb``. A key
keeps its meaning in every pane: ``[ ]`` the unit, ``{ }`` the section, Enter into, b back."""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding, BindingType


@dataclass(frozen=True, slots=True)
class Action:
    """``keys`` in Textual's names; ``shown`` as a person reads them; ``footer`` where the footer names it."""

    id: str
    keys: str
    shown: str
    label: str
    group: str
    help: str
    footer: bool = False

    @property
    def scope(self) -> str:
        return self.id.split(".")[0]

    @property
    def verb(self) -> str:
        return self.id.split(".")[1]


_TABLE = [
    # Moving in any list, card or document
    Action("list.down", "j,down", "j ↓", "next", "Move", "Go to the next row."),
    Action("list.up", "k,up", "k ↑", "previous", "Move", "Go to the previous row."),
    Action("list.page_down", "pagedown,ctrl+f", "PgDn", "page down", "Move", "Go one screen down."),
    Action("list.page_up", "pageup", "PgUp", "page up", "Move", "Go one screen up."),
    Action("list.half_down", "ctrl+d", "^d", "half page down", "Move", "Go half a screen down."),
    Action("list.half_up", "ctrl+u", "^u", "half page up", "Move", "Go half a screen up."),
    Action("list.first", "g,home", "g Home", "first", "Move", "Go to the first row."),
    Action("list.last", "G,end", "G End", "last", "Move", "Go to the last row."),
    Action("list.open", "enter", "Enter", "open", "Move", "Open what the cursor is on.", footer=True),
    Action("list.next_hit", "n", "n", "next hit", "Find", "Go to the next hit of the search, or the next passage."),
    Action("list.previous_hit", "N", "N", "previous hit", "Find", "Go to the previous hit or passage."),
    # Timeline
    Action("timeline.next_unit", "right_square_bracket", "]", "next day", "Timeline", "Go to the next day."),
    Action("timeline.previous_unit", "left_square_bracket", "[", "previous day", "Timeline", "Go to the day before."),
    Action("timeline.next_section", "right_curly_bracket", "}", "next month", "Timeline", "Go to the next month."),
    Action("timeline.previous_section", "left_curly_bracket", "{", "previous month", "Timeline", "Go to the month before."),
    Action("timeline.why", "w", "w", "why", "Timeline", "Open the proof of the event's date.", footer=True),
    Action("timeline.source", "s", "s", "source", "Timeline", "Read the passage in its document.", footer=True),
    Action("timeline.actors", "a", "a", "actors", "Timeline", "Open the dossier of one of the event's actors.", footer=True),
    Action("timeline.zoom_in", "plus,equals_sign", "+", "zoom in", "Timeline", "Show half as many days in the ribbon."),
    Action("timeline.zoom_out", "minus", "-", "zoom out", "Timeline", "Show twice as many days in the ribbon."),
    Action("timeline.zoom_all", "0", "0", "whole case", "Timeline", "Show the whole case in the ribbon."),
    # Other lists
    Action("actors.timeline", "t", "t", "timeline", "Actors", "Show this actor's events in the timeline.", footer=True),
    Action("statements.source", "s", "s", "source", "Statements", "Read the quotation in its document.", footer=True),
    Action("documents.source", "s", "s", "read", "Documents", "Read the document.", footer=True),
    # Card
    Action("card.why", "w", "w", "why", "Card", "Go to the proof of the date.", footer=True),
    Action("card.next_section", "right_curly_bracket", "}", "next section", "Card", "Go to the next section."),
    Action("card.previous_section", "left_curly_bracket", "{", "previous section", "Card", "Go to the section before."),
    Action("card.timeline", "t", "t", "timeline", "Card", "Show this actor's events in the timeline."),
    # Reader
    Action("reader.next_unit", "right_square_bracket", "]", "page down", "Reader", "Go one page down."),
    Action("reader.previous_unit", "left_square_bracket", "[", "page up", "Reader", "Go one page up."),
    Action("reader.next_section", "right_curly_bracket", "}", "next part", "Reader", "Go to the next part of the document."),
    Action("reader.previous_section", "left_curly_bracket", "{", "previous part", "Reader", "Go to the part before."),
    Action("reader.copy", "y", "y", "copy", "Reader", "Copy the passage with its citation.", footer=True),
    # Everywhere
    Action("app.find", "slash", "/", "find", "Find", "Find words here; n and N go through the hits.", footer=True),
    Action("app.search", "S", "S", "search all", "Find", "Search the whole case, documents and all.", footer=True),
    Action("app.filter", "f", "f", "filter", "Find", "Show only some events: by actor, status, days, words ...", footer=True),
    Action("app.unfilter", "F", "F", "drop filters", "Find", "Drop the last filter."),
    Action("app.back", "b,backspace", "b ⌫", "back", "Go", "Go back to where you were.", footer=True),
    Action("app.forward", "B", "B", "forward", "Go", "Go forward again."),
    Action("app.other_pane", "tab,shift+tab", "Tab", "other pane", "Go", "Move between the list and the card beside it."),
    Action("app.left", "h,left", "h ←", "left pane", "Go", "Move to the list."),
    Action("app.right", "l,right", "l →", "right pane", "Go", "Move to the card."),
    Action("app.maximise", "z", "z", "whole screen", "Go", "Give this pane the whole screen, and back."),
    Action("app.peek", "space", "Space", "peek", "Go", "Show the passage under the list, where no card stands beside it."),
    Action("app.timeline", "1", "1", "Timeline", "Go", "What happened when."),
    Action("app.actors", "2", "2", "Actors", "Go", "Who is who, and the dossier of each."),
    Action("app.statements", "3", "3", "Statements", "Go", "Who said what; denials beside allegations."),
    Action("app.conflicts", "4", "4", "Conflicts", "Go", "Where passages cannot all be true, side beside side."),
    Action("app.documents", "5", "5", "Documents", "Go", "The sources, with their publication dates and proofs."),
    Action("app.palette", "colon,ctrl+p", ": ^p", "everything", "Go", "Type to reach any action or thing.", footer=True),
    Action("app.help", "question_mark,f1", "?", "help", "Help", "The keys here, and what the signs mean.", footer=True),
    Action("app.theme", "ctrl+t", "^t", "next theme", "Help", "Dark, light, high contrast, the terminal's own."),
    Action("app.escape", "escape", "Esc", "leave", "Go", "Leave the prompt, the search or the card."),
    Action("app.close", "q", "q", "close", "Go", "Close the card or document; in a list, quit."),
    Action("app.quit", "ctrl+q", "^q", "quit", "Go", "Quit."),
]  # fmt: skip

ACTIONS: dict[str, Action] = {action.id: action for action in _TABLE}


def actions_in(*scopes: str) -> list[Action]:
    """Actions of these scopes, in the table's order."""
    return [action for action in ACTIONS.values() if action.scope in scopes]


def bindings(*scopes: str) -> list[BindingType]:
    """Textual bindings for a pane that works in these scopes.

    Keys of the app come before those of the focused pane (they are never the same), so that keys typed fast are taken in order:
    what follows "/" goes to the prompt and what follows "4" to the conflicts."""
    return [
        Binding(
            action.keys,
            f"do('{action.id}')",
            action.label,
            show=False,
            id=action.id,
            key_display=action.shown,
            priority=action.scope == "app",
        )
        for action in actions_in(*scopes)
    ]
