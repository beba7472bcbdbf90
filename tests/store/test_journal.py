"""A decision that was acknowledged is never lost and never changed; a torn last line never was one."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model import Decision, Target
from store.errors import CannotWrite, Damaged
from store.folder import CaseStore
from store.journal import Journal, parse
from tests.store.limits import file_size_limit
from tests.store.made import decision

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
decisions = st.builds(
    Decision,
    id=texts,
    at=texts,
    verb=texts,
    targets=st.lists(st.builds(Target, st.just("actor"), name=texts), max_size=2).map(tuple),
    value=texts,
)


def journal_in(folder: Path) -> Journal:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("journal.jsonl", "journal.jsonl.backup"):
        (folder / name).write_bytes(b"")
    return Journal(folder / "journal.jsonl", folder / "journal.jsonl.backup", folder / "damaged")


def written(folder: Path, *made: Decision) -> Journal:
    journal = journal_in(folder)
    for one in made:
        journal.append(one)
    return journal


@given(st.lists(decisions, max_size=4))
def test_decisions_come_back_in_order(tmp_path_factory: pytest.TempPathFactory, made: list[Decision]) -> None:
    journal = written(tmp_path_factory.mktemp("j"), *made)
    state = journal.read()
    assert [entry.decision for entry in state.entries] == made
    assert [entry.sequence for entry in state.entries] == list(range(1, len(made) + 1))
    assert journal.backup.read_bytes() == journal.path.read_bytes()


def test_every_line_is_json_for_other_programs(tmp_path: Path) -> None:
    journal = written(tmp_path, decision(1), decision(2))
    lines = [msgspec.json.decode(line) for line in journal.path.read_bytes().splitlines()]
    assert [line["sequence"] for line in lines] == [1, 2]
    assert lines[1]["previous"] == lines[0]["checksum"]
    assert lines[0]["decision"]["value"] == "2017-04-03"


LINES = [decision(number, "Žofín ✓" * number) for number in range(1, 4)]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return written(tmp_path_factory.mktemp("sound"), *LINES).path.read_bytes()


@given(st.data())
def test_after_a_cut_only_whole_lines_count(sound: bytes, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(sound)))
    state = parse(sound[:cut])
    whole = sound[:cut].count(b"\n")
    assert [entry.decision for entry in state.entries] == LINES[:whole]
    assert not state.fault
    assert sound[: state.length] + state.torn == sound[:cut]


@given(st.data())
def test_a_changed_byte_never_changes_a_decision(sound: bytes, data: st.DataObject) -> None:
    changed = bytearray(sound)
    at = data.draw(st.integers(0, len(sound) - 1))
    changed[at] ^= data.draw(st.integers(1, 255))
    state = parse(bytes(changed))
    assert [entry.decision for entry in state.entries] == LINES[: sound[:at].count(b"\n")]
    assert state.fault or state.torn


@pytest.mark.parametrize("order", [(0, 2), (1, 0, 2), (0, 0, 1, 2), (1, 2)])
def test_lines_taken_out_moved_or_doubled_are_found(sound: bytes, order: tuple[int, ...]) -> None:
    lines = sound.splitlines(keepends=True)
    assert parse(b"".join(lines[number] for number in order)).fault


def test_a_torn_line_is_passed_over_and_kept_aside_by_the_next_writer(tmp_path: Path) -> None:
    journal = written(tmp_path, decision(1))
    with journal.path.open("ab") as file:
        file.write(b'{"sequence":2,"prev')
    assert len(journal.read().entries) == 1
    journal.append(decision(2))
    assert [entry.decision.id for entry in journal.read().entries] == ["d1", "d2"]
    assert [path.read_bytes() for path in (tmp_path / "damaged").iterdir()] == [b'{"sequence":2,"prev']


def test_whole_lines_that_are_gone_are_missed(tmp_path: Path) -> None:
    journal = written(tmp_path, decision(1), decision(2))
    journal.path.write_bytes(journal.path.read_bytes().splitlines(keepends=True)[0])
    with pytest.raises(Damaged, match="gone"):
        journal.read()
    with pytest.raises(Damaged):
        journal.append(decision(3))


def test_a_copy_that_fell_behind_catches_up(tmp_path: Path) -> None:
    journal = written(tmp_path, decision(1), decision(2))
    journal.backup.write_bytes(b"")
    journal.append(decision(3))
    assert journal.backup.read_bytes() == journal.path.read_bytes()


def test_a_decision_that_does_not_fit_on_the_disk_leaves_the_others(tmp_path: Path) -> None:
    store = CaseStore.create(tmp_path)
    store.decide(decision(1))
    before = store.journal.path.read_bytes()
    with file_size_limit(len(before) + 40), pytest.raises(CannotWrite, match="too large"):
        store.decide(decision(2, "a long note " * 20))
    assert store.journal.path.read_bytes() == before
    store.decide(decision(3))
    assert [entry.decision.id for entry in store.decisions().entries] == ["d1", "d3"]
