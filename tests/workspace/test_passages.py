"""A passage that leads to no words is found wherever it stands, in a case from memory and in one from the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dossier.model import CaseData, Passage
from dossier.workspace.passages import stray_in_case
from store.folder import CaseStore
from tests.made_case import made_case

SOUND = made_case().data
ACTOR, EVENT, STATEMENT, CONFLICT = SOUND.actors[0], SOUND.events[0], SOUND.statements[0], SOUND.conflicts[0]
DOCUMENT = SOUND.sources[0].document
BEYOND = Passage(DOCUMENT.id, len(DOCUMENT.text), len(DOCUMENT.text) + 3)
UNKNOWN = Passage("0" * 64, 0, 1)


def spoiled(stray: Passage) -> dict[str, CaseData]:
    """The case with one stray passage in each of its parts."""
    mention = replace(ACTOR.mentions[0], passage=stray)
    telling = replace(EVENT.tellings[0], trigger=stray)
    side = replace(CONFLICT.sides[0], passage=stray)
    return {
        "actors": replace(SOUND, actors=(replace(ACTOR, mentions=(mention,)),)),
        "events": replace(SOUND, events=(replace(EVENT, tellings=(telling,)),)),
        "statements": replace(SOUND, statements=(replace(STATEMENT, passage=stray),)),
        "conflicts": replace(SOUND, conflicts=(replace(CONFLICT, sides=(side,)),)),
    }


def from_disk(folder: Path, data: CaseData) -> CaseData:
    store = CaseStore.create(folder)
    store.keep_case("key", data)
    kept = store.case("key")
    assert kept is not None
    return kept


def test_a_sound_case_has_none(tmp_path: Path) -> None:
    assert list(stray_in_case(from_disk(tmp_path, SOUND))) == list(stray_in_case(SOUND)) == []


@pytest.mark.parametrize("part", ["actors", "events", "statements", "conflicts"])
def test_a_stray_passage_is_found_in_every_part(tmp_path: Path, part: str) -> None:
    beyond, unknown = spoiled(BEYOND)[part], spoiled(UNKNOWN)[part]
    for case in (beyond, from_disk(tmp_path, beyond)):
        assert [fault for fault in stray_in_case(case) if fault.startswith(DOCUMENT.name)]
    assert [fault for fault in stray_in_case(unknown) if "unknown document" in fault]
