"""How a key becomes a method: panes and the app run actions of the registry in one way, and say why one cannot be run now."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.registry import ACTIONS

if TYPE_CHECKING:
    from tui.app import DossierApp


class Acting:
    """A pane (or the app) with a ``do_verb`` method for every action of its scopes."""

    SCOPES: ClassVar[tuple[str, ...]] = ()

    def dossier(self) -> DossierApp:
        """The app, typed."""
        from tui.app import DossierApp

        app = self if isinstance(self, DossierApp) else getattr(self, "app")  # noqa: B009 - a widget's property
        assert isinstance(app, DossierApp)
        return app

    def unavailable(self, action: str) -> str:
        """Why an action cannot be run now; empty where it can."""
        return ""

    def action_do(self, id: str) -> None:
        """Runs an action, or says why not."""
        if reason := self.unavailable(id):
            self.dossier().say(f"{ACTIONS[id].label}: {reason}")
            return
        self.dossier().say("")
        getattr(self, "do_" + ACTIONS[id].verb)()
