"""The Textual app. Importing this package loads no Textual; ``run`` does."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.case import Case
    from dossier.workspace import Outcome, Workspace


def run(workspace: Workspace, case: Case, paths: Sequence[Path] = (), at: str | None = None) -> tuple[int, list[Outcome]]:
    """Opens the app on a case, at an event, actor, document or conflict by id if named, and reads ``paths`` into it meanwhile.

    Returns the exit code (0, or 1 after an error of the program) and what became of the files that were read."""
    from tui.app import DossierApp
    from tui.background import Intake

    intake = Intake(workspace, paths)
    app = DossierApp(case, workspace.home.resolve().name, at=at, intake=intake)
    app.run()
    if app.crash_report:
        print(app.crash_report, file=sys.stderr)
    return app.return_code or 0, intake.outcomes
