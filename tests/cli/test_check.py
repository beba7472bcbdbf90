"""``dossier check``, and what damage does to the other commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import dossier


@pytest.fixture
def case(tmp_path: Path) -> Path:
    for name, day in (("letter", 12), ("report", 13)):
        (tmp_path / f"{name}.txt").write_text(f"On {day} March 2019 Ada Kestrel visited the harbour office in Lisbon.\n")
    assert dossier("add", ".", cwd=tmp_path).returncode == 0
    return tmp_path


def test_silent_when_all_is_well(case: Path) -> None:
    for words in (["check"], ["check", "--strict"]):
        done = dossier(*words, cwd=case)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_damaged_store_stops_every_command_until_it_is_mended(case: Path) -> None:
    tables = case / ".dossier" / "tables.json"
    damaged = tables.read_bytes().replace(b"letter", b"better")
    tables.write_bytes(damaged)
    for words in (["timeline"], ["add", "."], ["documents", "--json"], []):
        done = dossier(*words, cwd=case)
        assert done.returncode == 1
        assert done.stdout == ""
        assert "tables.json is damaged: its checksum does not fit; the backup is" in done.stderr
        assert "dossier check --repair" in done.stderr
    assert tables.read_bytes() == damaged
    found = dossier("check", cwd=case)
    assert found.returncode == 1
    assert "tables.json is damaged" in found.stdout
    mended = dossier("check", "--repair", cwd=case)
    assert mended.returncode == 0
    assert "restored" in mended.stdout
    assert damaged in [path.read_bytes() for path in (case / ".dossier" / "damaged").iterdir()]
    assert dossier("check", cwd=case).returncode == 0
    assert dossier("add", ".", cwd=case).stdout.count("unchanged") == 2


def test_a_case_of_a_later_dossier_is_not_touched(case: Path) -> None:
    from store.envelope import FORMAT, seal

    newer = seal("case", b"", FORMAT + 1)
    (case / ".dossier" / "FORMAT").write_bytes(newer)
    for words in (["timeline"], ["check"], ["check", "--repair"]):
        done = dossier(*words, cwd=case)
        assert done.returncode == 1
        assert "newer version of dossier" in done.stderr
    assert (case / ".dossier" / "FORMAT").read_bytes() == newer


def test_a_changed_original_is_found(case: Path) -> None:
    original = sorted((case / ".dossier" / "originals").iterdir())[0]
    original.write_bytes(original.read_bytes().replace(b"Lisbon", b"London"))
    done = dossier("check", cwd=case)
    assert done.returncode == 1
    assert "the original of" in done.stdout
    assert dossier("check", "--repair", cwd=case).returncode == 0
    assert dossier("check", cwd=case).returncode == 0


def test_strict_names_what_does_not_belong(case: Path) -> None:
    (case / ".dossier" / "originals" / "notes.txt").write_text("by hand")
    assert dossier("check", cwd=case).returncode == 0
    done = dossier("check", "--strict", cwd=case)
    assert done.returncode == 1
    assert "notes.txt belongs to no document" in done.stdout


def test_there_must_be_a_case(tmp_path: Path) -> None:
    done = dossier("check", cwd=tmp_path)
    assert done.returncode == 2
    assert "no case in" in done.stderr
