"""The case folder: all or nothing, one writer at a time, nothing lost."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from store import folder as folders
from store.envelope import FORMAT, seal
from store.errors import CannotWrite, Damaged, NewerFormat, NoCase, Unstorable
from store.folder import CaseStore
from store.tables import load
from tests.store.limits import file_size_limit
from tests.store.made import addition, decision, kept, names, store_with

ROOT = Path(__file__).resolve().parents[2]


def test_what_was_added_is_there_for_the_next_process(tmp_path: Path) -> None:
    store = CaseStore.create(tmp_path)
    store.add([addition("One.", "one.txt"), addition("Two: Žofín.", "sub/two.txt")], "rules1")
    again = CaseStore.open(tmp_path)
    assert names(again) == ["one.txt", "sub/two.txt"]
    for key, row in again.annotated().items():
        assert row.made_by == "rules1"
        assert again.kept(key, row).document.text in ("One.", "Two: Žofín.")
        assert again.read_original(key).decode() == again.kept(key, row).document.text


def test_only_the_user_can_read_a_case(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = store_with(tmp_path / "case", "One.")
    finally:
        os.umask(before)
    for path in (store.home, store.folder, *store.folder.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_tables_are_plain_json_behind_their_header(tmp_path: Path) -> None:
    store = store_with(tmp_path, "One.")
    tables = load(store.tables_file, None)
    assert set(tables) == {"case", "documents", "annotations"}
    (row,) = tables["documents"].values()
    assert (row["name"], row["size"], row["state"]) == ("0.txt", 4, "current")


def test_the_backup_holds_the_tables_before_the_last_change(tmp_path: Path) -> None:
    store = store_with(tmp_path, "One.", "Two.")
    assert [row["name"] for row in load(store.tables_backup, None)["documents"].values()] == ["0.txt"]


@pytest.mark.parametrize(
    ("text", "name", "outcome", "called", "left"),
    [
        ("One.", "a.txt", "unchanged", "a.txt", ["a.txt"]),
        ("One.", "copy.txt", "unchanged", "a.txt", ["a.txt"]),
        ("One, corrected.", "a.txt", "changed", "a.txt", ["a.txt"]),
        ("Another.", "b.txt", "added", "b.txt", ["a.txt", "b.txt"]),
    ],
)
def test_what_becomes_of_a_second_file(tmp_path: Path, text: str, name: str, outcome: str, called: str, left: list[str]) -> None:
    store = CaseStore.create(tmp_path)
    store.add([addition("One.", "a.txt")], "rules1")
    (placed,) = store.add([addition(text, name)], "rules1")
    assert (placed.outcome, placed.name) == (outcome, called)
    assert names(store) == left


def test_the_earlier_version_of_a_changed_file_stays_among_the_originals(tmp_path: Path) -> None:
    store = CaseStore.create(tmp_path)
    store.add([addition("One.", "a.txt")], "rules1")
    store.add([addition("Two.", "a.txt")], "rules1")
    states = {store.read_original(key): row.state for key, row in store.documents().items()}
    assert states == {b"One.": "replaced", b"Two.": "current"}
    store.add([addition("One.", "a.txt")], "rules1")
    states = {store.read_original(key): row.state for key, row in store.documents().items()}
    assert states == {b"One.": "current", b"Two.": "replaced"}


def test_a_copy_keeps_a_document_in_the_case_when_its_first_file_changes(tmp_path: Path) -> None:
    store = CaseStore.create(tmp_path)
    store.add([addition("One.", "a.txt"), addition("One.", "copy.txt")], "rules1")
    (placed,) = store.add([addition("Two.", "a.txt")], "rules1")
    assert placed.outcome == "changed"
    assert len(names(store)) == 2


def test_two_files_of_one_name_from_different_folders_are_two_documents(tmp_path: Path) -> None:
    store = CaseStore.create(tmp_path)
    placed = store.add([addition("One.", "a.txt", "/x/a.txt"), addition("Two.", "a.txt", "/y/a.txt")], "rules1")
    assert [one.name for one in placed] == ["a.txt", "a (2).txt"]


def test_a_group_that_does_not_fit_on_the_disk_leaves_everything_as_it_was(tmp_path: Path) -> None:
    store = store_with(tmp_path, "One.")
    before = store.tables_file.read_bytes()
    group = [addition(f"Text {number}.", f"{number}-{'n' * 200}.txt") for number in range(8)]
    with file_size_limit(len(before) + 800), pytest.raises(CannotWrite, match="too large"):
        store.add(group, "rules1")
    assert store.tables_file.read_bytes() == before
    assert names(store) == ["0.txt"]
    assert not list(store.aside.iterdir())
    store.add(group, "rules1")
    assert len(names(store)) == 9


def test_an_open_case_sees_what_another_one_adds_and_loses_nothing_of_it(tmp_path: Path) -> None:
    first = CaseStore.create(tmp_path)
    assert first.documents() == {}
    second = CaseStore.open(tmp_path)
    second.add([addition("Two.", "two.txt")], "rules1")
    first.add([addition("One.", "one.txt")], "rules1")
    assert names(first) == ["one.txt", "two.txt"]
    second.refresh()
    assert len(second.documents()) == 2


WRITER = """
import sys
from pathlib import Path
from store.folder import CaseStore
from tests.store.made import addition, decision
home, who, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
store = CaseStore.create(home)
for number in range(count):
    store.add([addition(f"{who} {number}", f"{who}-{number}.txt")], "rules1")
    store.decide(decision(number, who))
    print(f"{who}-{number}.txt", flush=True)
"""


def start_writer(home: Path, who: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", WRITER, home, who, str(count)], stdout=subprocess.PIPE, text=True, cwd=ROOT)


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    home = tmp_path / "case"
    writers = [start_writer(home, who, 12) for who in ("ada", "bela")]
    for writer in writers:
        writer.communicate(timeout=60)
        assert writer.returncode == 0
    assert names(CaseStore.open(home)) == sorted(f"{who}-{number}.txt" for who in ("ada", "bela") for number in range(12))
    entries = CaseStore.open(home).decisions().entries
    assert [entry.sequence for entry in entries] == list(range(1, 25))


@pytest.mark.parametrize("acknowledged", [1, 4, 9])
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path, acknowledged: int) -> None:
    home = tmp_path / "case"
    writer = start_writer(home, "ada", 1000)
    assert writer.stdout
    told = [writer.stdout.readline().strip() for _ in range(acknowledged)]
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    store = CaseStore.open(home)
    assert set(told) <= set(names(store))
    for key, row in store.annotated().items():
        assert store.kept(key, row).document.id == key
        store.read_original(key)
    assert len(store.decisions().entries) >= acknowledged
    store.add([addition("More.", "more.txt")], "rules1")
    store.decide(decision(1))


def test_there_is_no_case_where_none_was_made(tmp_path: Path) -> None:
    with pytest.raises(NoCase):
        CaseStore.open(tmp_path)


def test_creating_twice_opens_what_is_there(tmp_path: Path) -> None:
    store_with(tmp_path, "One.")
    assert names(CaseStore.create(tmp_path)) == ["0.txt"]
    assert [path.name for path in tmp_path.iterdir()] == [folders.FOLDER]


def test_a_case_of_a_later_dossier_is_left_alone(tmp_path: Path) -> None:
    store = store_with(tmp_path, "One.")
    store.format_file.write_bytes(seal("case", b"", FORMAT + 1))
    with pytest.raises(NewerFormat):
        CaseStore.open(tmp_path)
    store = store_with(tmp_path / "other", "One.")
    store.tables_file.write_bytes(seal("tables", b"{}", FORMAT + 1))
    with pytest.raises(NewerFormat):
        CaseStore.open(store.home).add([addition("Two.")], "rules1")
    assert store.tables_file.read_bytes() == seal("tables", b"{}", FORMAT + 1)


def _use(home: Path) -> None:
    store = CaseStore.open(home)
    store.add([addition("Two.", "two.txt")], "rules1")
    store.decide(decision(3))


@pytest.mark.parametrize("name", ["tables.json", "FORMAT", "journal.jsonl"])
def test_a_link_in_place_of_a_file_is_not_followed(tmp_path: Path, name: str) -> None:
    store = store_with(tmp_path / "case", "One.")
    elsewhere = tmp_path / "elsewhere"
    (store.folder / name).rename(elsewhere)
    (store.folder / name).symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    with pytest.raises(Damaged, match="link"):
        _use(store.home)
    assert elsewhere.read_bytes() == before


def test_a_link_in_place_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    store = store_with(tmp_path / "case", "One.")
    (tmp_path / "trap").mkdir()
    (tmp_path / "trap" / folders.FOLDER).symlink_to(store.folder)
    with pytest.raises(Damaged, match="link"):
        CaseStore.create(tmp_path / "trap")


def test_annotations_of_other_rules_take_the_place_of_stale_ones(tmp_path: Path) -> None:
    store = store_with(tmp_path, "One.")
    store.keep([kept("One.", "0.txt")], "rules2")
    (key,) = store.documents()
    assert store.annotated()[key].made_by == "rules2"
    assert [path.name for path in store.annotations.iterdir()] == [f"{key}-rules2.json"]


def test_half_a_character_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    store = store_with(tmp_path, "One.")
    with pytest.raises(Unstorable, match="cannot be stored"):
        store.decide(decision(3, "\udcff"))
    assert len(store.decisions().entries) == 2
