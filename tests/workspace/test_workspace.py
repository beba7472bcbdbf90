"""Reading files into a case, and opening it again."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.model import Decision, Target
from dossier.workspace import Outcome, Progress, Workspace, home_of, nearest_case, read_into

ROOT = Path(__file__).resolve().parents[2]
LETTER = "On 12 March 2019 Ada Kestrel visited the harbour office in Lisbon.\n"
REPORT = "On 13 March 2019 Tomas Wren repaired the archive room in Porto.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "papers"
    (place / "sub").mkdir(parents=True)
    (place / "letter.txt").write_text(LETTER)
    (place / "sub" / "report.txt").write_text(REPORT)
    return place


def read(home: Path, *paths: Path) -> dict[str, Outcome]:
    return {outcome.name: outcome for outcome in read_into(home, paths)}


def test_a_folder_is_its_own_case(folder: Path) -> None:
    outcomes = read(folder, folder)
    assert {name: outcome.status for name, outcome in outcomes.items()} == {"letter.txt": "added", "sub/report.txt": "added"}
    assert {source.document.name for source in Workspace.open(folder).case().sources} == {"letter.txt", "sub/report.txt"}


def test_reading_again_changes_nothing(folder: Path) -> None:
    read(folder, folder)
    store = Workspace.open(folder).store
    before = {path: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()}
    assert {outcome.status for outcome in read(folder, folder).values()} == {"unchanged"}
    assert {path: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()} == before


def test_a_changed_file_takes_the_place_of_its_earlier_version(folder: Path) -> None:
    read(folder, folder)
    (folder / "letter.txt").write_text(LETTER.replace("Lisbon", "Faro"))
    assert read(folder, folder)["letter.txt"].status == "changed"
    texts = [source.document.text for source in Workspace.open(folder).case().sources]
    assert len(texts) == 2
    assert not any("Lisbon" in text for text in texts)


def test_names_are_below_the_case_or_below_the_folder_that_was_added(folder: Path, tmp_path: Path) -> None:
    assert set(read(tmp_path / "elsewhere", folder)) == {"letter.txt", "sub/report.txt"}
    assert set(read(tmp_path, folder)) == {"papers/letter.txt", "papers/sub/report.txt"}


def test_the_same_words_under_two_names_are_one_document(folder: Path) -> None:
    (folder / "copy.txt").write_text(LETTER)
    outcomes = read(folder, folder)
    assert outcomes["letter.txt"].reason == "the same content as copy.txt"
    assert len(Workspace.open(folder).case().sources) == 2


def make_odd_files(place: Path) -> None:
    (place / "empty.txt").write_bytes(b"")
    (place / "binary.txt").write_bytes(bytes(range(32)) * 50)
    (place / "scan.pdf").write_bytes(b"%PDF-1.4 ...")
    with (place / "huge.txt").open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    os.mkfifo(place / "pipe.txt")
    (place / "nowhere.txt").symlink_to("no such file")
    (place / "zero.txt").symlink_to("/dev/zero")
    here = os.getcwd()
    os.chdir(place)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("socket.txt")
    os.chdir(here)


def test_every_file_that_cannot_be_read_is_named_with_its_reason(folder: Path) -> None:
    make_odd_files(folder)
    outcomes = read(folder, folder)
    skipped = {name: outcome.reason for name, outcome in outcomes.items() if outcome.status == "skipped"}
    assert skipped == {
        "empty.txt": "empty",
        "binary.txt": "not text: binary data",
        "scan.pdf": "cannot read .pdf files yet",
        "huge.txt": "larger than 64 MiB",
        "pipe.txt": "a pipe, not a file",
        "socket.txt": "a socket, not a file",
        "nowhere.txt": "a link to nothing",
        "zero.txt": "a link to a place outside; add that file itself",
    }
    assert all(outcomes[name].fault for name in skipped)
    assert {name for name, outcome in outcomes.items() if outcome.status == "added"} == {"letter.txt", "sub/report.txt"}


def test_links_within_the_folder_and_editors_litter_are_passed_over(folder: Path) -> None:
    (folder / "loop").symlink_to(".")
    (folder / "again.txt").symlink_to("letter.txt")
    for name in (".hidden.txt", "~$letter.docx", "letter.txt~", ".letter.txt.swp", "Thumbs.db"):
        (folder / name).write_bytes(b"\0junk")
    outcomes = read(folder, folder)
    assert not any(outcome.fault for outcome in outcomes.values())
    assert {name for name, outcome in outcomes.items() if outcome.status == "added"} == {"letter.txt", "sub/report.txt"}


def test_a_path_that_does_not_exist_is_a_fault_and_makes_no_case(tmp_path: Path) -> None:
    outcomes = read(tmp_path, tmp_path / "missing.txt")
    assert outcomes["missing.txt"] == Outcome("missing.txt", "skipped", "does not exist", fault=True)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_documents_becomes_no_case(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    read(tmp_path, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]


def test_a_name_that_is_no_text_is_kept_in_a_form_that_is(folder: Path) -> None:
    with open(os.fsencode(folder) + b"/caf\xe9.txt", "w") as file:
        file.write("On 1 May 2019 nothing happened in Braga.\n")
    assert read(folder, folder)["caf\\xe9.txt"].status == "added"
    assert read(folder, folder)["caf\\xe9.txt"].status == "unchanged"


def test_reading_can_be_stopped_and_keeps_what_it_has(folder: Path) -> None:
    asked = iter([False, True, True])
    outcomes = list(Workspace.create(folder).read([folder], cancelled=lambda: next(asked)))
    assert [outcome.name for outcome in outcomes] == ["letter.txt"]
    assert [source.document.name for source in Workspace.open(folder).case().sources] == ["letter.txt"]


def test_progress_tells_how_far_it_is(folder: Path) -> None:
    seen: list[Progress] = []
    list(Workspace.create(folder).read([folder], seen.append))
    assert [(step.done, step.total, step.name) for step in seen] == [(0, 2, "letter.txt"), (1, 2, "sub/report.txt")]


@pytest.mark.slow
def test_many_documents_are_read_by_several_processes_with_the_same_result(tmp_path: Path) -> None:
    many, few = tmp_path / "many", tmp_path / "few"
    for place, count in ((many, 70), (few, 3)):
        place.mkdir()
        for number in range(count):
            (place / f"{number:02}.txt").write_text(LETTER.replace("12", str(number % 28 + 1)) + f"Page {number}.\n")
    (many / "05.txt").write_bytes(b"")
    outcomes = list(read_into(many, [many]))
    assert [outcome.name for outcome in outcomes] == [f"{number:02}.txt" for number in range(70)]
    assert [outcome.name for outcome in outcomes if outcome.status != "added"] == ["05.txt"]
    list(read_into(few, [few]))
    stores = Workspace.open(many).store, Workspace.open(few).store
    for key, row in stores[1].annotated().items():
        assert stores[0].kept(key, stores[0].annotated()[key]) == stores[1].kept(key, row)


# ------------------------------------------------------------------------------------------------ opening again


def test_an_unchanged_case_opens_from_its_caches_without_the_annotators(folder: Path) -> None:
    read(folder, folder)
    first = Workspace.open(folder).case()
    script = (
        "import sys; from pathlib import Path; from dossier.workspace import Workspace, read_into\n"
        "home = Path(sys.argv[1])\n"
        "assert {one.status for one in read_into(home, [home])} == {'unchanged'}\n"
        "case = Workspace.open(home).case()\n"
        "print(len(case.sources), *sorted(name for name in sys.modules if name.startswith(('dossier.annotate', 'dateparser'))))"
    )
    done = subprocess.run([sys.executable, "-c", script, folder], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.split() == [str(len(first.sources))]


def test_the_cached_case_is_the_assembled_one(folder: Path) -> None:
    read(folder, folder)
    assert Workspace.open(folder).case().data == Workspace.open(folder).case().data


def test_a_decision_makes_the_case_anew(folder: Path) -> None:
    read(folder, folder)
    workspace = Workspace.open(folder)
    workspace.case()
    cached = workspace.store.case_file.read_bytes()
    made = Decision("d1", "2026-01-02T03:04:05Z", "note", (Target("actor", name="Ada Kestrel"),), "met twice")
    workspace.decide(made)
    workspace.case()
    assert workspace.store.case_file.read_bytes() != cached
    assert Workspace.open(folder).decisions() == (made,)


@pytest.mark.parametrize("which", ["annotations", "case"])
def test_damaged_derived_files_are_made_again_and_said(folder: Path, which: str) -> None:
    read(folder, folder)
    workspace = Workspace.open(folder)
    before = workspace.case().data
    path = workspace.store.case_file
    if which == "annotations":
        path.unlink()
        path = sorted(workspace.store.annotations.iterdir())[0]
    damaged = path.read_bytes()[:-5]
    path.write_bytes(damaged)
    again = Workspace.open(folder)
    assert again.case().data == before
    assert len(again.notices) == 1
    assert str(path) in again.notices[0]
    assert damaged in [kept.read_bytes() for kept in again.store.damaged.iterdir()]
    last = Workspace.open(folder)
    last.case()
    assert last.notices == []


# ------------------------------------------------------------------------------------------------------- places


def test_the_case_is_the_nearest_one_upwards(folder: Path) -> None:
    read(folder, folder)
    assert nearest_case(folder / "sub") == folder
    assert home_of([folder / "sub" / "report.txt"]) == folder


def test_files_without_a_case_make_one_of_their_folder_that_holds_them_alone(folder: Path) -> None:
    home = home_of([folder / "sub" / "report.txt"])
    assert home == folder / "sub"
    read(home, folder / "sub" / "report.txt")
    assert [source.document.name for source in Workspace.open(home).case().sources] == ["report.txt"]
