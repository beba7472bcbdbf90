"""Who is who within one document: surnames, short forms, acronyms, unnamed actors, pronouns."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.annotate.said import Read


def test_surname_means_the_latest_full_bearer() -> None:
    found = Read("Paul Tanaka spoke. Tanaka left. Later Emma Tanaka arrived, and Tanaka sang.")
    assert [found.who("Tanaka", 0), found.who("Tanaka", 1)] == ["Paul Tanaka", "Emma Tanaka"]


def test_two_people_of_one_surname_stay_two() -> None:
    found = Read("Paul Tanaka and Emma Tanaka spoke. Mr. Tanaka left first. Mrs. Tanaka stayed.")
    assert found.who("Paul Tanaka") != found.who("Emma Tanaka")
    assert [found.who("Tanaka", 0), found.who("Tanaka", 1)] == ["Paul Tanaka", "Emma Tanaka"]


def test_short_forms_of_bodies() -> None:
    found = Read("The Baltic Pilots Network met. The Network agreed. Oxfam International came; Oxfam left.")
    assert found.who("Network") == "Baltic Pilots Network"
    assert found.who("Oxfam", 0) == found.who("Oxfam International")


def test_acronym_with_its_definition() -> None:
    found = Read("The Lake Fishers Association (LFA) struck. On Friday the LFA won.")
    assert found.who("LFA", 1) == "Lake Fishers Association"


def test_places_under_their_listed_name() -> None:
    found = Read("The U.S. and the United States and the USA are one; so are the Republic of Malta and Malta.")
    assert {found.who(words) for words in ("U.S.", "United States", "USA")} == {"United States"}
    assert found.who("Republic of Malta") == found.who("Malta") == "Malta"


def test_offices_in_either_word_order() -> None:
    found = Read("The Department of Energy answered. The Energy Department is closed.")
    assert found.who("Department of Energy") == found.who("Energy Department")


def test_governments_of_places() -> None:
    found = Read(
        "The Norwegian government agreed. Norwegian authorities and officials in Norway declined. The Kremlin was silent."
    )
    assert found.who("Norwegian government") == found.who("Norwegian authorities") == found.who("officials in Norway")
    assert found.who("Kremlin") == "government of Russia"
    assert found.subtype("Kremlin") == "government"


def test_a_spokesman_is_not_his_principal() -> None:
    found = Read("A spokesman for Governor Inga Holm said no. The spokesman left. He was tired.")
    assert found.subtype("A spokesman for Governor Inga Holm") == "role"
    assert found.who("The spokesman") == found.who("He") == "spokesman for Inga Holm"
    assert found.who("Inga Holm") == "Inga Holm"
    assert ("spokesman for Inga Holm", "spokesman", "Inga Holm", "speaks for") in found.roles()


def test_possessor_and_compound_of_an_unnamed_role() -> None:
    found = Read(
        "Mayor Inga Holm’s spokesperson agreed. A Harbour Board spokeswoman denied it. A state department official wept."
    )
    assert found.who("A Harbour Board spokeswoman") == "spokeswoman for Harbour Board"
    assert found.who("A state department official") == "State Department official"
    assert any(relation == "speaks for" and body == "Inga Holm" for _, _, body, relation in found.roles())


def test_named_spokesperson_is_a_role_of_the_person() -> None:
    found = Read("A spokesperson for the Harbour Board, Lucia Ferro, told reporters so.")
    assert ("Lucia Ferro", "spokesperson for the Harbour Board", "Harbour Board", "speaks for") in found.roles()
    assert not [e for e in found.found.entities if e.subtype == "role"]


def test_roles_before_and_after_the_name() -> None:
    found = Read(
        "Peru program director Lucia Ferro at Clean Rivers Fund and Ivo Hruska, executive director of Rail Aid Trust, met."
    )
    roles = found.roles()
    assert ("Lucia Ferro", "Peru program director", "Clean Rivers Fund", "works for") in roles
    assert ("Ivo Hruska", "executive director of Rail Aid Trust", "Rail Aid Trust", "works for") in roles


def test_title_of_a_list_belongs_to_each() -> None:
    titles = {name: title for name, title, _, _ in Read("Dear Secretaries Okoye and Brandt:").roles()}
    assert titles == {"Okoye": "Secretary", "Brandt": "Secretary"}


def test_pronouns_fit_and_are_marked_as_inferred() -> None:
    found = Read("Paul Tanaka met Emma Holm. She thanked him. “He is late,” said Holm.")
    assert found.who("She") == "Emma Holm"
    assert found.who("him") == "Paul Tanaka"
    assert all(m.inferred for m in found.found.mentions if m.kind == "pronoun")
    assert "He" not in [words for words, _ in found.names("pronoun")]


_PIECES = st.sampled_from(
    """Paul Tanaka|Tanaka|said|the|The|U.S.|Ministry of Health|and|,|.|“|”|"|of|for|a spokesman|President|Senators|al-Amin|van|
Holm’s|(HRA)|He|official|Norwegian|government|-|@ola|24|International|é|\u0301|’|D.C.|I|department|officials in|Norway|ORDER|
to|a|\n|\n\n""".split("|")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=40).map(" ".join) | st.text(max_size=80))
def test_spans_lie_in_the_text_in_order_and_names_do_not_overlap(text: str) -> None:
    found = Read(text).found
    starts = [(m.start, -m.end) for m in found.mentions]
    assert starts == sorted(starts)
    assert all(0 <= m.start < m.end <= len(text) and text[m.start : m.end].strip() for m in found.mentions)
    assert all(0 <= m.entity < len(found.entities) for m in found.mentions)
    names = [m for m in found.mentions if m.kind == "name"]
    assert all(one.end <= other.start for one, other in pairwise(names))
    assert all(0 <= r.start < r.end <= len(text) and (r.of is None or r.of < len(found.entities)) for r in found.roles)
