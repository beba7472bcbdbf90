"""Damage to any file of a case is found by check, stops what rests on it, and is mended without losing the damaged file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from store.check import find_faults
from store.envelope import FORMAT, seal
from store.errors import Damaged, NewerFormat
from store.folder import CaseStore
from store.repair import repair
from tests.store.made import names, store_with

DAMAGE: dict[str, Callable[[bytes], bytes | None]] = {
    "cut": lambda data: data[: len(data) // 2],
    "last byte gone": lambda data: data[:-1],
    "emptied": lambda data: b"",
    "zeros": lambda data: bytes(len(data)),
    "a bit in the middle": lambda data: data[: len(data) // 2] + bytes([data[len(data) // 2] ^ 4]) + data[len(data) // 2 + 1 :],
    "more at the end": lambda data: data + data[-20:],
    "missing": lambda data: None,
}


def victim(store: CaseStore, which: str) -> Path:
    if which in ("originals", "annotations"):
        return sorted((store.folder / which).iterdir())[0]
    return store.folder / which


def damage(path: Path, how: str) -> bytes | None:
    data = DAMAGE[how](path.read_bytes())
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    return data


@pytest.fixture
def store(tmp_path: Path) -> CaseStore:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Text {number}.")
    return store_with(tmp_path, "Text 0.", "Text 1.", "Text 2.")


@pytest.mark.parametrize("how", DAMAGE)
@pytest.mark.parametrize(
    "which", ["tables.json", "tables.json.backup", "FORMAT", "journal.jsonl.backup", "originals", "annotations"]
)
def test_damage_is_found_and_mended(store: CaseStore, which: str, how: str) -> None:
    assert find_faults(store) == []
    path = victim(store, which)
    damaged = damage(path, how)
    if which == "journal.jsonl.backup" and how in ("cut", "last byte gone", "emptied"):
        # The copy fell behind, as after a crash between the two writes: it catches up, nothing is wrong.
        assert find_faults(CaseStore(store.home)) == []
        return
    faults = find_faults(CaseStore(store.home))
    assert any(str(path) in fault.says for fault in faults), faults
    steps = repair(CaseStore(store.home))
    assert steps
    assert not any(step.lost for step in steps)
    assert find_faults(CaseStore(store.home)) == []
    assert names(store) == ["0.txt", "1.txt", "2.txt"]
    assert len(CaseStore.open(store.home).decisions().entries) == 2
    if damaged is not None:
        assert damaged in [kept.read_bytes() for kept in store.damaged.iterdir()]


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_journal_stops_its_readers_and_is_mended_from_its_copy(store: CaseStore, how: str) -> None:
    damaged = damage(store.journal.path, how)
    with pytest.raises(Damaged, match=r"journal\.jsonl is damaged"):
        CaseStore.open(store.home).decisions()
    assert find_faults(CaseStore(store.home))
    repair(CaseStore(store.home))
    assert find_faults(CaseStore(store.home)) == []
    assert len(CaseStore.open(store.home).decisions().entries) == 2
    if damaged:
        assert damaged in [kept.read_bytes() for kept in store.damaged.iterdir()]


def test_tables_and_backup_both_gone_are_made_anew_from_the_originals(store: CaseStore) -> None:
    store.tables_file.write_bytes(b"")
    store.tables_backup.write_bytes(b"")
    repair(CaseStore(store.home))
    assert names(store) == ["0.txt", "1.txt", "2.txt"]
    assert find_faults(CaseStore(store.home)) == []


def test_an_original_that_is_nowhere_else_leaves_the_case_and_is_said(store: CaseStore) -> None:
    (store.home / "1.txt").unlink()
    key = next(key for key, row in store.documents().items() if row.name == "1.txt")
    store.original(key).write_bytes(b"something else")
    lost = [step.says for step in repair(CaseStore(store.home)) if step.lost]
    assert len(lost) == 1
    assert "1.txt" in lost[0]
    assert names(store) == ["0.txt", "2.txt"]
    assert find_faults(CaseStore(store.home)) == []


def test_repair_does_not_touch_a_case_of_a_later_dossier(store: CaseStore) -> None:
    newer = seal("tables", b'{"documents":{}}', FORMAT + 1)
    store.tables_file.write_bytes(newer)
    before = {path: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()}
    with pytest.raises(NewerFormat):
        repair(CaseStore(store.home))
    assert {path: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()} == before


def test_a_sound_case_is_left_as_it_is(store: CaseStore) -> None:
    before = {path: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()}
    assert repair(CaseStore(store.home)) == []
    assert {path: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()} == before
