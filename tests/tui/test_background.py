"""Reading documents while the app is open: the timeline stays usable, what is new appears, what was refused is told."""

from __future__ import annotations

from pathlib import Path

from dossier.workspace import Workspace
from tests.made_case import COLUMN, REPORT
from tests.tui.conftest import screen_text
from tui.app import DossierApp
from tui.background import Intake


async def test_new_documents_appear_and_the_cursor_stays(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT)
    workspace = Workspace.create(tmp_path)
    list(workspace.read([tmp_path / "report.txt"]))
    (tmp_path / "column.txt").write_text(COLUMN)
    (tmp_path / "picture.txt").write_bytes(b"\x00\x01\x02" * 200)
    intake = Intake(workspace, [tmp_path / "column.txt", tmp_path / "picture.txt"])
    app = DossierApp(workspace.case(), "case", intake=intake)
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.pause()
        before = app.state.event
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert len(app.case.sources) == 2
        assert app.state.event == before
        assert "read 1 new document, 1 not read: picture.txt" in screen_text(app)
        assert not app.reading
    assert [outcome.status for outcome in intake.outcomes] == ["added", "skipped"]


async def test_a_missing_file_is_named_and_the_case_stays(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT)
    workspace = Workspace.create(tmp_path)
    list(workspace.read([tmp_path / "report.txt"]))
    app = DossierApp(workspace.case(), "case", intake=Intake(workspace, [tmp_path / "missing.txt"]))
    async with app.run_test() as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "missing.txt" in app.message
        assert len(app.case.sources) == 1
