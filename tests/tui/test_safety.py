"""Hostile documents on every screen: nothing crashes or is swallowed, no control reaches the terminal; a crash tells no text."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

import tui
from tests.made_case import HOSTILE, hostile_case
from tests.tui.conftest import NARROW, WIDE, Drive, screen_text

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ROOT = Path(tui.__file__).parent.parent


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
async def test_hostile_text_is_shown_harmlessly_on_every_screen(drive: Drive, size: tuple[int, int]) -> None:
    async with drive(size, hostile_case()) as (app, pilot):
        for key in ("1", "enter", "2", "enter", "3", "enter", "4", "enter", "5", "s", "n", "f", "escape", ":"):
            await pilot.press(key)
            await pilot.pause()
            text = screen_text(app)
            assert not _CONTROLS.search(text.replace("\n", "")), key
        await pilot.press("escape", "5", "s")
        assert "[b]bold[/b] [/nope]" in screen_text(app)
        await pilot.press("n", "y")
        assert not _CONTROLS.search(app.clipboard)


def test_no_text_is_handed_to_textual_as_markup() -> None:
    careless = re.compile(r"""(Static|Label|Button)\(f?["'][^"']*\{|notify\(|\.update\(f|border_title = f?["']""")
    for path in sorted((_ROOT / "tui").rglob("*.py")):
        for number, row in enumerate(path.read_text().splitlines(), 1):
            assert not careless.search(row), f"{path.name}:{number}"


_PROGRAM = """
import sys
from tests.made_case import hostile_case
from tui.app import DossierApp
app = DossierApp(hostile_case(), "hostile")
app.run()
print(app.crash_report, file=sys.stderr)
sys.exit(app.return_code or 0)
"""

_CRASH = _PROGRAM.replace("app.run()", "type(app).do_help = lambda self: self.case.data.events[0].title[10 ** 6]; app.run()")


def _in_terminal(program: str, keys: list[bytes], tmp_path: Path) -> tuple[int, bytes]:
    """Runs a program in a pseudo-terminal, presses keys when it is quiet, and gives its exit code and every byte it wrote."""
    main, child = pty.openpty()
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "PYTHONPATH": str(_ROOT),
        "TERM": "xterm-256color",
        "COLUMNS": "100",
        "LINES": "30",
    }
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdin=child, stdout=child, stderr=child, env=environment, cwd=_ROOT
    )
    os.close(child)
    written, waiting, deadline = b"", list(keys), time.monotonic() + 30
    try:
        while time.monotonic() < deadline:
            ready, _, _ = select.select([main], [], [], 0.5)
            if ready:
                try:
                    chunk = os.read(main, 65536)
                except OSError:
                    break
                if not chunk:
                    break
                written += chunk
            elif waiting and b"bold" in written:
                os.write(main, waiting.pop(0))
        return process.wait(10), written
    finally:
        process.kill()
        os.close(main)


def test_no_escape_of_a_document_reaches_a_real_terminal(tmp_path: Path) -> None:
    code, written = _in_terminal(_PROGRAM, [b"\r", b"5s", b"n", b"\x11"], tmp_path)
    assert code == 0
    assert b"\x1b]52" not in written
    assert b"\x9b31m" not in written
    assert "\u202e".encode() not in written
    assert b"[/nope]" in written


def test_a_crash_prints_no_text_of_a_document_and_fails(tmp_path: Path) -> None:
    code, written = _in_terminal(_CRASH, [b"?"], tmp_path)
    assert code == 1
    after = written[written.rindex(b"dossier stopped because of an error") :]
    assert b"IndexError" in after
    assert b"bold" not in after
    assert HOSTILE.encode("utf-8", "surrogatepass") not in written
