"""Every change of a sealed file is found, wherever it is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.envelope import FORMAT, seal, unseal
from store.errors import Damaged, NewerFormat

HERE = Path("tables.json")
bodies = st.binary(max_size=300)


@given(bodies)
def test_what_was_sealed_comes_back(body: bytes) -> None:
    assert unseal("tables", seal("tables", body), HERE) == body


@given(bodies, st.data())
def test_a_cut_anywhere_is_found(body: bytes, data: st.DataObject) -> None:
    whole = seal("tables", body)
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(Damaged):
        unseal("tables", whole[:cut], HERE)


@given(bodies, st.data())
def test_any_changed_byte_is_found(body: bytes, data: st.DataObject) -> None:
    whole = bytearray(seal("tables", body))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Damaged):
        unseal("tables", bytes(whole), HERE)


@given(bodies, st.binary(min_size=1, max_size=50))
def test_anything_behind_the_end_is_found(body: bytes, more: bytes) -> None:
    with pytest.raises(Damaged):
        unseal("tables", seal("tables", body) + more, HERE)


def test_a_file_of_another_kind_is_not_taken_for_this_one() -> None:
    with pytest.raises(Damaged):
        unseal("tables", seal("annotations", b"{}"), HERE)


def test_a_later_format_is_no_damage() -> None:
    with pytest.raises(NewerFormat, match="newer version of dossier"):
        unseal("tables", seal("tables", b"{}", FORMAT + 1), HERE)


def test_the_message_names_file_and_backup() -> None:
    with pytest.raises(Damaged, match=r"tables\.json is damaged: it is empty; the backup is tables\.json\.backup"):
        unseal("tables", b"", HERE, Path("tables.json.backup"))
