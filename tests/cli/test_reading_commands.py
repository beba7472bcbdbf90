"""The reading commands on a real case: what they print, what they say when there is nothing, and their exit codes."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

REPORT = (
    "Ferry sinks off Port Ellis\n\nPublished on March 5, 2011\n\n"
    "The ferry Aurora sank on 3 March 2011 near Port Ellis. “We saw no lights,” said Captain Maria Lindqvist.\n\n"
    "Captain Lindqvist met inspectors on 4 March 2011. The Harbour Office denied that the ferry was overloaded.\n"
)


@dataclass(frozen=True)
class Command:
    """Runs dossier on one case."""

    folder: Path

    def run(self, *words: str, code: int = 0, **environment: str) -> tuple[str, str]:
        done = subprocess.run(
            [sys.executable, "-m", "dossier", "--case", str(self.folder), *words],
            capture_output=True,
            timeout=120,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **environment},
        )
        assert done.returncode == code, done.stderr.decode()
        assert b"Traceback" not in done.stderr
        return done.stdout.decode(), done.stderr.decode()


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Command:
    folder = tmp_path_factory.mktemp("ferry")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    command = Command(folder)
    command.run("add", str(folder))
    return command


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (("documents",), "documents"),
        (("timeline",), "events"),
        (("actors",), "actors"),
        (("quotations",), "quotations"),
        (("conflicts",), "conflicts"),
        (("show", "lindqvist"), "actor"),
        (("show", "report.txt"), "document"),
        (("why", "report"), "anchor"),
        (("search", "ferry"), "results"),
    ],
)
def test_every_reading_command_prints_one_json_object(ferry: Command, command: tuple[str, ...], key: str) -> None:
    out, _ = ferry.run(*command, "--json")
    assert key in json.loads(out)


def test_filters_keep_what_they_name(ferry: Command) -> None:
    everything = json.loads(ferry.run("timeline", "--json")[0])["events"]
    assert any("sank" in mention["text"] for event in everything for mention in event["mentions"])
    later = json.loads(ferry.run("timeline", "--from", "4 march 2011", "--json")[0])["events"]
    assert len(later) < len(everything)
    nobody = ferry.run("search", "qwertz", "--json", code=1)[0]
    assert json.loads(nobody)["results"] == []


def test_plain_lines_in_a_pipe_and_ascii_in_the_c_locale(ferry: Command) -> None:
    out, _ = ferry.run("quotations", LANG="C", LC_ALL="C")
    assert out.isascii()
    assert '"We saw no lights,"' in out
    utf8, _ = ferry.run("timeline", LC_ALL="C.UTF-8")
    assert "\x1b" not in utf8
    assert all(line.strip() for line in utf8.splitlines())


def test_nothing_found_is_said_with_names_that_look_like_it(ferry: Command) -> None:
    out, said = ferry.run("show", "Lindquist", code=1)
    assert not out
    assert "Maria Lindqvist" in said
    assert "kinds of this case" in ferry.run("timeline", "--kind", "eclipse", code=1)[1]
    assert "nothing in the case" in ferry.run("search", "qwertz", code=1)[1]
    assert "--from" in ferry.run("timeline", "--from", "soon", code=2)[1]


def test_a_brief_is_written_and_never_overwritten_unasked(ferry: Command, tmp_path: Path) -> None:
    target = tmp_path / "brief.md"
    ferry.run("export", "-o", str(target))
    written = target.read_text(encoding="utf-8")
    assert written.startswith("# Chronology: ferry")
    assert "## Sources" in written
    target.write_text("mine", encoding="utf-8")
    _, said = ferry.run("export", "-o", str(target), code=1)
    assert "--force" in said
    assert target.read_text(encoding="utf-8") == "mine"
    ferry.run("export", "lindqvist", "-o", str(target), "--force")
    assert target.read_text(encoding="utf-8").startswith("# Dossier: Maria Lindqvist")
    assert [path.name for path in tmp_path.iterdir()] == ["brief.md"]


def test_the_ending_chooses_the_format(ferry: Command, tmp_path: Path) -> None:
    ferry.run("export", "-o", str(tmp_path / "case.json"))
    assert json.loads((tmp_path / "case.json").read_text(encoding="utf-8"))["documents"][0]["name"] == "report.txt"
    assert "--format" in ferry.run("export", "-o", str(tmp_path / "case.xyz"), code=2)[1]


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv = ['dossier', '--help']\n"
        "from dossier.cli import main\n"
        "try:\n    main(standalone_mode=False)\nexcept SystemExit:\n    pass\n"
        "print([name for name in ('rich', 'textual', 'dateparser', 'tinydb') if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stderr.strip() == "[]"
    for command in ("timeline", "actors", "search", "show", "why", "export", "extract"):
        assert command in done.stdout
