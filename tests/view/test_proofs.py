"""Proofs as they are read: a chain of steps, each thing said once."""

from __future__ import annotations

from dataclasses import replace

from dossier.case.find import find_anything
from dossier.model import Step
from dossier.view.evidence import event_card, proof_lines
from dossier.view.index import CaseIndex
from dossier.view.lines import Line
from dossier.view.people import actor_card
from dossier.view.reasons import why_card
from tests.building import anchor, passage
from tests.dam_case import BROKE, EVENTS, HERALD_DOCUMENT, case

INDEX = CaseIndex(case())


def text(lines: tuple[Line, ...]) -> list[str]:
    return ["".join(part.text for part in item.pieces).rstrip() for item in lines]


def test_a_proof_is_a_chain_that_says_each_thing_once() -> None:
    printed, broke = passage(HERALD_DOCUMENT, "4 June 2019"), passage(HERALD_DOCUMENT, BROKE)
    proof = (
        Step("date in full", "“4 June 2019” says its date in full", "explicit", printed),
        Step("printed date", "the document prints its date: “4 June 2019” (published)", "explicit", printed),
        Step("weekday", "it is the last Tuesday up to the day of writing", "convention", broke),
        Step("told as past", "told as past where it stands", "explicit", broke),
    )
    dated = replace(anchor("2019-06-04", "2019-06-04", text="4 June 2019"), proof=proof)
    assert text(tuple(proof_lines(INDEX, dated)))[2:] == [
        "1 reference the document prints its date: “4 June 2019” (published)",
        "    stated · The Herald",
        "2 says      it is the last Tuesday up to the day of writing",
        "    by convention · The Herald",
        f"    “{BROKE}”",
        "3 check     told as past where it stands",
        "    stated · The Herald",
        "→ 2019-06-04  Tuesday",
    ]


def test_a_half_open_result_is_not_repeated() -> None:
    assert text(tuple(proof_lines(INDEX, anchor(None, "2019-06-30", text="by 30 June 2019"))))[-1] == "→ 2019-06-30 or earlier"


def test_reasons_that_say_the_same_are_one_with_all_their_passages() -> None:
    alike = [
        Step("same", "Both tell of the dam.", "convention", passage(HERALD_DOCUMENT, w))
        for w in ("The dam above", "water reached")
    ]
    event = replace(EVENTS[1], why_one=(alike[0], alike[1], alike[0]))
    lines = text(why_card(INDEX, event))
    steps = [row for row in lines if "Both tell of the dam." in row]
    assert steps == ["1 Both tell of the dam."]
    assert lines.count("    “The dam above”") == lines.count("    “water reached”") == 1
    assert any(row.startswith("▲ disputed  the dam broke on Tuesday or on Wednesday") for row in lines)


def test_a_conflict_is_found_by_its_id_and_shows_its_sides() -> None:
    conflict = find_anything(case(), "c1").only
    assert conflict is not None
    lines = text(why_card(INDEX, conflict))
    assert lines[0] == "▲ the dam broke on Tuesday or on Wednesday"
    assert any(row.startswith("2 Wednesday  River Authority") for row in lines)


def test_an_actor_is_quoted_where_it_is_mentioned() -> None:
    mayor = case().actor("p1")
    assert mayor is not None
    lines = text(actor_card(INDEX, mayor))
    assert "Mayor  The Herald" in lines
    assert any("said Mayor Ilse Brandt." in row for row in lines)


def test_an_undated_event_says_so_once_and_names_nothing_it_rests_on() -> None:
    undated = next(event for event in EVENTS if event.anchor.earliest is None and event.anchor.latest is None)
    assert text(event_card(INDEX, undated))[1:3] == ["? undated", "  not known"]
