"""Hostile documents through the real commands: none controls the terminal, acts in a brief, takes the machine, or calls out."""

from __future__ import annotations

import html.parser
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[2]

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]")
"""What no document may bring to a surface: controls but tab and newline, overrides of direction, tags, separators."""

GOOD = "On 3 June 2011 Vera Lindqvist told the Harbour Board that the pumps had failed.\n"
HOSTILE = {
    "escape.txt": (
        "On 4 June 2011 Vera Lindqvist said \x1b[31mred\x1b[0m \x1b]0;TITLE-PWN\x07 \x1b]52;c;UFdO\x07 \x9b5n \x1bP+q\x1b\\ words.\n"
    ),
    "controls.txt": "On 5 June 2011 Vera Lindqvist left\x00\x05\x0e\x7f the \x08\x08board\rOVERWRITTEN.\n",
    "bidi.txt": "On 6 June 2011 Vera Lindqvist met \u202egnisrever\u202c and \u2066isolated\u2069 \U000e0041\U000e0042 guests.\n",
    "zerowidth.txt": "On 7 June 2011 Ve\u200bra Lind\u2060qvist wrote to the Har\u00adbour Board.\n",
    "markup.txt": "On 8 June 2011 Vera Lindqvist said [sic] that [b]bold[/b] [/nope] [@click=app.quit]quit[/] :smile: left.\n",
    "active.txt": (
        "On 9 June 2011 Vera Lindqvist said <script>alert(1)</script> <img src=https://leak.invalid/x.png onerror=x> "
        "![pixel](https://leak.invalid/p.png) [here](javascript:alert(1)) and left.\n\n# FORGED HEADING\n\n"
        "```mermaid\nclick\n```\n\n---\n| a | b |\n|---|---|\n"
    ),
    "=cmd|calc!A0.txt": "On 10 June 2011 Vera Lindqvist arrived.\n",
    "name\x1b[2J\u202etxt.txt": "On 11 June 2011 Vera Lindqvist departed.\n",
    "line.txt": "On 12 June 2011 Vera Lindqvist wrote " + "x" * 1_000_000 + ".\n",
    "words.txt": "On 13 June 2011 Vera Lindqvist said that he said that " * 2000,
}


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of good and hostile documents, read by the real command."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "good.txt").write_text(GOOD)
    for name, text in HOSTILE.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    done = _run(folder, "add", str(folder))
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("added") == len(HOSTILE) + 1
    return folder


def _environment(folder: Path) -> dict[str, str]:
    keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV") if name in os.environ}
    return {**keep, "HOME": str(folder), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}


def _run(folder: Path, *words: str, program: tuple[str, ...] = ("-m", "dossier")) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, *program, "--case", str(folder), *words],
        env=_environment(folder),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert "Traceback" not in done.stderr, done.stderr
    for stream in (done.stdout, done.stderr):
        found = CONTROLS.search(stream)
        assert not found, f"{words}: {found!r} in {stream[max(0, found.start() - 30) : found.end() + 30]!r}"
    return done


READING = (
    "documents",
    "timeline",
    "actors",
    "quotations",
    "conflicts",
    "search lindqvist",
    "search script",
    "show lindqvist",
    "export",
)


@pytest.mark.parametrize("command", [*READING, *(f"{one} --json" for one in READING if one != "export"), "export --format json"])
def test_no_control_leaves_a_command(case: Path, command: str) -> None:
    done = _run(case, *command.split())
    assert done.returncode in (0, 1)
    if "json" in command:
        json.loads(done.stdout)


def test_every_event_and_its_proof_are_shown_harmlessly(case: Path) -> None:
    events = json.loads(_run(case, "timeline", "--json").stdout)["events"]
    assert len(events) >= len(HOSTILE)
    for event in events[:12]:
        _run(case, "show", event["id"])
        _run(case, "why", event["id"])


def test_brackets_of_a_document_stay_visible(case: Path) -> None:
    assert "[sic]" in _run(case, "show", "markup.txt").stdout


def test_extract_escapes_what_it_quotes(case: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dossier", "extract", *(str(case / name) for name in HOSTILE)],
        env=_environment(case),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == len(HOSTILE)
    assert not re.search("[\x00-\x09\x0b-\x1f]", done.stdout)


class _Active(html.parser.HTMLParser):
    """Collects what would act in a page made from a brief."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.headings = ""
        self._heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._heading = bool(re.fullmatch("h[1-6]", tag))
        if tag in (
            "script",
            "iframe",
            "object",
            "embed",
            "svg",
            "style",
            "form",
            "input",
            "img",
            "video",
            "audio",
            "link",
            "meta",
        ):
            self.found.append(tag)
        for name, value in attrs:
            if name.startswith("on") or (
                name in ("href", "src") and re.match(r"\s*(javascript|data|vbscript|file|https?):", value or "")
            ):
                self.found.append(f"{tag} {name}={value}")

    def handle_endtag(self, tag: str) -> None:
        self._heading = False

    def handle_data(self, data: str) -> None:
        if self._heading:
            self.headings += data


def test_nothing_of_a_document_acts_in_a_brief(case: Path, tmp_path: Path) -> None:
    brief = tmp_path / "brief.md"
    assert _run(case, "export", "-o", str(brief)).returncode == 0
    text = brief.read_text(encoding="utf-8")
    assert not CONTROLS.search(text)
    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    reader.validateLink = lambda url: True  # type: ignore[method-assign]
    page = _Active()
    page.feed(reader.render(text))
    assert page.found == []
    assert "FORGED" not in page.headings
    assert not any(token.info.startswith("mermaid") for token in reader.parse(text))


# ------------------------------------------------------------------------------------------------ the app


_OWN = re.compile(
    # What Textual itself writes: colours, cursor, modes, queries of the terminal's abilities and of its key protocol.
    rb"\x1b\[[0-9;:]*m|\x1b\[[0-9;]*[ABCDGHJKfhlrtu]|\x1b\[[?=><][0-9;]*[$]?[hlpqumn]|\x1b\[[0-9;]* ?q|\x1b\[c|\x1b[78=>]"
    rb"|\x1b_G[^\x1b]*\x1b\\|\x1b\]22;[a-z]+\x07|\r|\n|\t"
)


def _in_terminal(folder: Path, keys: list[bytes]) -> tuple[int, bytes]:
    """Runs the app on the case in a pseudo-terminal, a key when it is quiet; its exit code and every byte it wrote."""
    main, child = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "dossier", "--case", str(folder)],
        stdin=child,
        stdout=child,
        stderr=child,
        env={**_environment(folder), "COLUMNS": "120", "LINES": "40"},
        start_new_session=True,
    )
    os.close(child)
    written = bytearray()
    end = time.monotonic() + 60
    waiting = list(keys)
    try:
        while time.monotonic() < end:
            if select.select([main], [], [], 0.4)[0]:
                try:
                    written += os.read(main, 65536)
                except OSError:  # the program closed the terminal
                    break
            elif process.poll() is not None:
                break
            elif waiting and written:
                os.write(main, waiting.pop(0))
    finally:
        if process.poll() is None and time.monotonic() >= end:
            os.killpg(process.pid, signal.SIGKILL)
        code = process.wait(10)
        os.close(main)
    return code, bytes(written)


@pytest.mark.slow
def test_no_byte_of_a_document_controls_the_terminal_of_the_app(case: Path) -> None:
    down = b"\x1b[B" * 12
    keys = [
        down,
        b"\r",
        b"\r",
        b"\x1b",
        b"2",
        down,
        b"\r",
        b"3",
        down,
        b"\r",
        b"4",
        b"\r",
        b"5",
        down,
        b"\r",
        b"/",
        b"[/]\r",
        b"\x1b",
        b"\x1b",
        b"q",
    ]
    code, written = _in_terminal(case, keys)
    assert code == 0
    assert b"Lindqvist" in written, "the case is not on the screen"
    assert b"Traceback" not in written
    assert b"MarkupError" not in written
    for word in (b"TITLE-PWN\x07", b"\x1b]0;", b"\x1b]52;", b"\x1bP+q", b"\x9b5n"):
        assert word not in written
    rest = _OWN.sub(b"", written).decode("utf-8")
    found = CONTROLS.search(rest)
    assert not found, repr(rest[max(0, found.start() - 40) : found.end() + 40])


# --------------------------------------------------------------------------------------------- the network

_WATCHED = """
import sys
def watch(event, arguments):
    if event.startswith("socket.") or event in ("urllib.Request", "ftplib.connect", "http.client.connect", "smtplib.connect"):
        print("NETWORK", event, arguments, file=sys.__stderr__, flush=True)
        import os
        os._exit(99)
sys.addaudithook(watch)
from dossier.__main__ import main
main()
"""
"""The program under an audit hook: the interpreter reports whatever touches a socket, from Python and from its C modules."""


@pytest.mark.parametrize("command", ["add {case}", *READING, "why {event}", "check --strict", "check --repair"])
def test_no_command_opens_a_socket(case: Path, command: str) -> None:
    words = command.split()
    if "{event}" in words:
        words[-1] = json.loads(_run(case, "timeline", "--json").stdout)["events"][0]["id"]
    done = _run(case, *(str(case) if word == "{case}" else word for word in words), program=("-c", _WATCHED))
    assert "NETWORK" not in done.stderr
    assert done.returncode in (0, 1)


def test_the_watch_sees_a_socket(tmp_path: Path) -> None:
    script = _WATCHED.replace(
        "from dossier.__main__ import main\nmain()", "import socket\nsocket.create_connection(('127.0.0.1', 9))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, timeout=30)
    assert done.returncode == 99
    assert "NETWORK" in done.stderr


# -------------------------------------------------------------------------------------------- the machine


def test_a_document_costs_time_and_memory_in_proportion(tmp_path: Path) -> None:
    """Two megabytes that took hours when any step compared all with all, within memory that holds the text a hundred times."""
    shapes = {
        "lines.txt": "ab c\n" * 40_000,
        "quotations.txt": '"We go," he said. ' * 10_000,
        "open.txt": '"' * 20_000,
        "dates.txt": "".join(f"On {day % 28 + 1} May {1900 + day % 110} Vera Lindqvist left. " for day in range(3000)),
        "weekdays.txt": "Monday Tuesday Friday " * 1500,
        "names.txt": "".join(f"{name} Committee said that Mr {name}son was arrested. " for name in _names(2500)),
        "brackets.txt": "([" * 50_000 + ")]" * 50_000,
        "letters.txt": "Dear Mr Smith,\n\nI write.\n\nSincerely,\nJohn Doe\n\n" * 2000,
    }
    for name, text in shapes.items():
        (tmp_path / name).write_text(text)
    limited = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({1 << 30}, {1 << 30}))\n"
    run = limited + "from dossier.__main__ import main\nmain()"
    done = _run(tmp_path, "add", str(tmp_path), program=("-c", run))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("added") == len(shapes)
    timeline = _run(tmp_path, "timeline", program=("-c", run))
    assert timeline.returncode == 0, timeline.stderr


def _names(count: int) -> Iterator[str]:
    letters = "bdfgklmnprst"
    for number in range(count):
        yield "".join(letters[number // 12**place % 12] + "aeiou"[number // 5**place % 5] for place in range(4)).capitalize()
