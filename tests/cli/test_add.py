"""``dossier add`` by the real command."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import ROOT, dossier, without_privileges

LETTER = "On 12 March 2019 Ada Kestrel visited the harbour office in Lisbon.\n"
REPORT = "On 13 March 2019 Tomas Wren repaired the archive room in Porto.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "letter.txt").write_text(LETTER)
    (tmp_path / "in" / "report.txt").write_text(REPORT)
    return tmp_path


def test_a_line_for_each_file(folder: Path) -> None:
    done = dossier("--case", "case", "add", "in", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "added      letter.txt\nadded      report.txt\n", "")
    (folder / "in" / "letter.txt").write_text(LETTER + "It rained.\n")
    (folder / "in" / "copy.txt").write_text(REPORT)
    done = dossier("--case", "case", "add", "in", cwd=folder)
    assert done.stdout.splitlines() == [
        "unchanged  copy.txt  (the same content as report.txt)",
        "changed    letter.txt  (the earlier version is kept among the originals)",
        "unchanged  report.txt",
    ]


def test_one_bad_file_costs_one_file(folder: Path) -> None:
    (folder / "in" / "broken.pdf").write_bytes(b"%PDF-1.4")
    done = dossier("--case", "case", "add", "in", "in/nowhere.txt", cwd=folder)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "skipped    broken.pdf  (cannot read .pdf files yet)",
        "added      letter.txt",
        "added      report.txt",
        "skipped    nowhere.txt  (does not exist)",
    ]


def test_a_file_name_controls_no_terminal(folder: Path) -> None:
    hostile = b"a\x1b]0;PWN\x07\nadded      forged.txt\r\xe2\x80\xae.txt"
    with open(os.fsencode(folder / "in") + b"/" + hostile, "w") as file:
        file.write("On 1 May 2019 nothing happened in Braga.\n")
    done = dossier("--case", "case", "add", "in", cwd=folder)
    assert done.stdout.splitlines()[0] == "added      a·]0;PWN· added      forged.txt ·.txt"
    assert len(done.stdout.splitlines()) == 3


@pytest.mark.parametrize(
    "env", [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "ascii:strict"}]
)
def test_a_poor_terminal_gets_escapes_and_the_case_the_true_name(folder: Path, env: dict[str, str]) -> None:
    (folder / "in" / "Zoë.txt").write_text("On 1 May 2019 Zoë came to Braga.\n")
    assert r"Zo\xeb.txt" in dossier("--case", "case", "add", "in", cwd=folder, env=env).stdout
    assert "unchanged  Zoë.txt" in dossier("--case", "case", "add", "in", cwd=folder).stdout


def test_documents_are_not_touched_and_nothing_is_written_elsewhere(folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (folder / "in").iterdir()}
    assert dossier("--case", "case", "add", "in", cwd=folder).returncode == 0
    assert {path: path.stat().st_mtime_ns for path in (folder / "in").iterdir()} == before
    assert sorted(path.name for path in folder.iterdir()) == ["case", "in"]


def test_a_case_that_cannot_be_written_is_read_and_not_added_to(folder: Path) -> None:
    dossier("--case", "case", "add", "in/letter.txt", cwd=folder)
    for path in [folder / "case", *(folder / "case").rglob("*")]:
        path.chmod(0o500 if path.is_dir() else 0o400)
    add = dossier("--case", "case", "add", "in", cwd=folder, before=without_privileges)
    read = dossier("--case", "case", "documents", cwd=folder, before=without_privileges)
    check = dossier("--case", "case", "check", cwd=folder, before=without_privileges)
    for path in [folder / "case", *(folder / "case").rglob("*")]:
        path.chmod(0o700 if path.is_dir() else 0o600)
    assert add.returncode == 1
    assert "Permission denied" in add.stderr
    assert "added" not in add.stdout
    assert "letter.txt" in read.stdout
    assert (check.returncode, check.stdout) == (0, "")


def test_unreadable_files_and_folders_are_named(folder: Path) -> None:
    (folder / "in" / "secret").mkdir()
    (folder / "in" / "letter.txt").chmod(0)
    (folder / "in" / "secret").chmod(0)
    done = dossier("--case", "case", "add", "in", cwd=folder, before=without_privileges)
    (folder / "in" / "secret").chmod(0o700)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "skipped    letter.txt  (cannot be read: Permission denied)",
        "added      report.txt",
        "skipped    secret  (the folder cannot be read: Permission denied)",
    ]


def test_a_full_disk_stops_with_a_message_and_the_same_command_completes(folder: Path) -> None:
    dossier("--case", "case", "add", "in/letter.txt", cwd=folder)
    for number in range(8):
        (folder / "in" / f"{'n' * 150}-{number}.txt").write_text(f"Page {number}.\n")
    biggest = max(path.stat().st_size for path in (folder / "case").rglob("*") if path.is_file())
    full = dossier(
        "--case", "case", "add", "in", cwd=folder,
        before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (biggest, biggest)),
    )  # fmt: skip
    assert full.returncode == 1
    assert "File too large" in full.stderr
    assert "added" not in full.stdout
    assert dossier("--case", "case", "check", cwd=folder).returncode == 0
    assert dossier("--case", "case", "add", "in", cwd=folder).stdout.count("added") == 9


def test_an_interrupted_run_keeps_what_it_reported(folder: Path) -> None:
    for number in range(40):
        (folder / "in" / f"{number:03}.txt").write_text(f"On 1 May 2019 Ada Kestrel wrote page {number}.\n" * 4)
    running = subprocess.Popen(
        [sys.executable, "-m", "dossier", "--case", "case", "add", "in"],
        cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    assert running.stdout
    first = running.stdout.readline()
    running.send_signal(signal.SIGINT)
    rest, errors = running.communicate(timeout=30)
    assert "Traceback" not in errors
    reported = {line.split()[1] for line in (first + rest).splitlines()}
    assert reported
    if running.returncode != 0:
        assert running.returncode == 130
        assert "stopped" in errors
    listed = dossier("--case", "case", "add", "in", cwd=folder).stdout
    assert all(f"unchanged  {name}" in listed for name in reported)
    assert dossier("--case", "case", "check", cwd=folder).returncode == 0


def test_a_brief_beside_its_documents_is_no_source(folder: Path) -> None:
    assert dossier("add", ".", cwd=folder / "in").returncode == 0
    for words in (["export", "-o", "brief.md"], ["export", "kestrel", "-o", "kestrel.md"]):
        assert dossier(*words, cwd=folder / "in").returncode == 0
    done = dossier("add", ".", cwd=folder / "in")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "skipped    brief.md  (a brief that dossier wrote, not a source)",
        "skipped    kestrel.md  (a brief that dossier wrote, not a source)",
        "unchanged  letter.txt",
        "unchanged  report.txt",
    ]
