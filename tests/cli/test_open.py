"""``dossier [PATH]`` without a terminal, the welcome, and what the program says when it is used wrongly."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from tests.cli.running import ROOT, dossier

LETTER = "On 12 March 2019 Ada Kestrel visited the harbour office in Lisbon.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "letter.txt").write_text(LETTER)
    (tmp_path / "papers" / "report.txt").write_text(LETTER.replace("12", "13"))
    return tmp_path


def test_a_folder_is_read_and_its_timeline_printed(folder: Path) -> None:
    first = dossier("papers", cwd=folder)
    assert "added      letter.txt" in first.stderr
    assert "2019-03-12" in first.stdout
    again = dossier(cwd=folder / "papers")
    assert (again.returncode, again.stdout, again.stderr) == (0, first.stdout, "")


def test_a_file_alone_makes_a_case_that_holds_it_alone(folder: Path) -> None:
    done = dossier("papers/letter.txt", cwd=folder)
    assert "added      letter.txt" in done.stderr
    assert "report.txt" not in done.stderr
    assert (folder / "papers" / ".dossier").is_dir()


def test_a_folder_without_documents(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = dossier("empty", cwd=tmp_path)
    assert done.returncode == 1
    assert "no document to read in empty" in done.stderr
    assert list((tmp_path / "empty").iterdir()) == []


def test_without_a_case_a_welcome(tmp_path: Path) -> None:
    done = dossier(cwd=tmp_path)
    assert done.returncode == 0
    assert "dossier --demo" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_demonstration_case_is_kept_with_the_persons_own_data(tmp_path: Path) -> None:
    done = dossier("--demo", "documents", cwd=tmp_path, env={"XDG_DATA_HOME": str(tmp_path / "data")})
    assert done.returncode == 0
    assert "003_13b6dd248fb1f0d6.txt" in done.stdout
    assert (tmp_path / "data" / "dossier" / "demonstration" / ".dossier").is_dir()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["tmeline"], "No file, folder or command “tmeline”. Did you mean “timeline”?"),
        (["nowhere/letter.txt"], "No file, folder or command “nowhere/letter.txt”."),
        (["--case", "nowhere", "timeline"], "no case in nowhere"),
        (["timeline", "--nonsense"], "No such option"),
        (["add"], "Missing argument"),
    ],
)
def test_wrong_usage_is_2_with_a_message(tmp_path: Path, words: list[str], says: str) -> None:
    done = dossier(*words, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr


def test_output_that_cannot_be_written(folder: Path) -> None:
    dossier("papers", cwd=folder)
    command = [sys.executable, "-m", "dossier", "--case", "papers", "timeline"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, cwd=folder, env=env, stdout=full, stderr=subprocess.PIPE, encoding="utf-8")
    assert done.returncode == 1
    assert re.fullmatch(r"dossier: .*: No space left on device\n", done.stderr)
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, cwd=folder, env=env, stdout=writer, stderr=subprocess.PIPE, encoding="utf-8")
    os.close(writer)
    assert done.stderr == ""


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys, os\n"
        "os._exit = lambda code: print(*sorted(sys.modules))\n"
        "sys.argv = ['dossier', '--help']\n"
        "from dossier.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = done.stdout.splitlines()[-1].split()
    assert "click" in loaded
    heavy = ("textual", "rich", "dateparser", "msgspec", "tinydb", "dossier.annotate", "dossier.model")
    assert [name for name in loaded if name in heavy] == []


def test_every_command_of_the_help_can_be_called() -> None:
    from dossier import cli

    for name, (_, does) in cli._COMMANDS.items():
        command = cli.main.get_command(click.Context(cli.main), name)
        assert command is not None
        assert command.help
        assert "Examples:" in command.help or name in ("check",), name
        assert len(does) <= 60
