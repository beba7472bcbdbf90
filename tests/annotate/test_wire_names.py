"""Names as news agencies write them: datelines, results, firms and ranks, long names of bodies, forms of address."""

from __future__ import annotations

import pytest

from tests.annotate.said import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Titles: with a place inside, of two words, with what says that it is past, with hyphens.
        ("Assistant U.S. Attorney Karl Lindgren objected.", [("Karl Lindgren", "PER")]),
        ("They met Chief Executive Robert T. Lindberg today.", [("Robert T. Lindberg", "PER")]),
        ("Then-Interior Minister Oleg Brandt resigned.", [("Oleg Brandt", "PER")]),
        ("It was read by Secretary-General Amadou Keita.", [("Amadou Keita", "PER")]),
        ("The FBI's Special Agent in Charge James Tighe agreed.", [("FBI", "ORG"), ("James Tighe", "PER")]),
        # Who stands for whom: firms by their people, people by their country's office.
        ("He heard Corwin Lynch analyst Dana Okafor speak.", [("Corwin Lynch", "ORG"), ("Dana Okafor", "PER")]),
        ("The radio said Oded Haran, Israel's ambassador to Jordan, left.", [("Oded Haran", "PER")]),
        ("On Friday the prefect, Bouba Salihou Dan, came.", [("Bouba Salihou Dan", "PER")]),
        # States after a town, party and state after a name.
        ("In Pensacola, Fla., he slept.", [("Pensacola", "LOC"), ("Fla.", "LOC")]),
        (
            "Rep. Jerrold Meek (D-N.Y.) left with Ben Stossel, R-Ariz., on foot.",
            [("Jerrold Meek", "PER"), ("Ben Stossel", "PER")],
        ),
        # Compounds describe.
        ("The Chicago-based Northern Cereal Corp. closed.", [("Northern Cereal Corp.", "ORG")]),
        ("He saw Somali-born teacher Hassan Abdi Warsame.", [("Hassan Abdi Warsame", "PER")]),
        # Long names of bodies: their subject, their purpose, their list.
        (
            "They wrote to the National Commission on Human Rights and Freedoms.",
            [("National Commission on Human Rights and Freedoms", "ORG")],
        ),
        ("It was the Committee to Protect Weavers that sued.", [("Committee to Protect Weavers", "ORG")]),
        ("He settled with the Securities and Exchange Commission.", [("Securities and Exchange Commission", "ORG")]),
        ("The Council met on Friday on Cyprus.", [("Cyprus", "LOC")]),
        ("He serves in the World Harvest Programme (WHP).", [("World Harvest Programme", "ORG"), ("WHP", "ORG")]),
        # Firms by their legal form, stations, clubs, centres for a kind of work.
        ("Shares of Nordlys ASA and Grupo Almendro fell.", [("Nordlys ASA", "ORG"), ("Grupo Almendro", "ORG")]),
        ("A crew of KXQL-TV filmed it.", [("KXQL-TV", "ORG")]),
        (
            "The National Typhoon Warning Center in Manila said so.",
            [("National Typhoon Warning Center", "ORG"), ("Manila", "LOC")],
        ),
        # Rulers, forms of address, particles.
        ("In that year Arsaces II Philopator fled.", [("Arsaces II Philopator", "PER")]),
        ("U Thein Maung and Daw Khin Lay were freed.", [("U Thein Maung", "PER"), ("Daw Khin Lay", "PER")]),
        ("The miner Companhia Serra do Rio Verde closed.", [("Companhia Serra do Rio Verde", "ORG")]),
        # Neither people nor bodies.
        ("Hurricane Odile reached Cuba.", [("Cuba", "LOC")]),
        ("The Thirty Years' War ended.", []),
        ("Results are due on Dec. 31 for the July-September quarter.", []),
        ("Write to press@example.org about it.", []),
    ],
)
def test_names(text: str, expected: list[tuple[str, str]]) -> None:
    found = Read(text).names()
    assert [name for name in expected if name not in found] == []
    others = {words for words, _ in found} - {words for words, _ in expected}
    assert others <= {"Israel", "Jordan"}


def test_rows_of_results_hold_names() -> None:
    text = (
        "Leading scores on Thursday:\n"
        "66 Colin Harrow, Costantino Bassi (Italy), Peter Lund (Sweden)\n"
        "3-Goran Vidovic (Croatia) beat Boris Ahlers (Germany) 6-4 7-6\n"
    )
    people = [words for words, kind in Read(text).names() if kind == "PER"]
    assert people == ["Colin Harrow", "Costantino Bassi", "Peter Lund", "Goran Vidovic", "Boris Ahlers"]


def test_the_label_of_a_desk_is_no_body() -> None:
    text = "ROWING - LATE SURGE WINS THE REGATTA.\nThe crew of Anton Weiss won in Lucerne on Sunday.\n"
    assert [words for words, _ in Read(text).names()] == ["Anton Weiss", "Lucerne"]


def test_a_long_name_seen_inside_a_sentence_keeps_its_first_word() -> None:
    text = "He works for Clean Water First in Lagos. Clean Water First was founded by Ada Obi."
    assert [words for words, _ in Read(text).names()].count("Clean Water First") == 2
