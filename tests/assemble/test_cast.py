"""Who is who across documents: what is one, what stays two, what is only possibly the same."""

from __future__ import annotations

import itertools

import pytest

from dossier.annotate import annotate
from dossier.assemble.cast import Cast, resolve_actors
from dossier.assemble.inputs import Annotated
from dossier.model import Actor, Document, Zone


def read(*texts: str) -> list[Annotated]:
    documents = [
        Document(f"{n:064x}", f"{n}.txt", "text", "utf-8", t, (Zone("body", "", 0, len(t)),)) for n, t in enumerate(texts)
    ]
    return [Annotated(document, annotate(document)) for document in documents]


def cast(*texts: str) -> Cast:
    return resolve_actors(read(*texts))


def known_as(found: Cast, name: str) -> list[Actor]:
    return [actor for actor in found.actors if name in (actor.name, *actor.aliases)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Björn Sorel", "Bjorn Sorel"),
        ("Anna-Maria Holm", "Anna Maria Holm"),
        ("Paul J. Tanaka", "Paul Tanaka"),
        ("the Norway Pilots Network", "The Norwegian Pilots Network"),
        ("the Lake Fishers Association", "Lake Fishers Association"),
        ("the Department of Energy", "the Energy Department"),
        ("the Kremlin", "the Russian government"),
        ("the U.S.", "the United States"),
    ],
)
def test_equal_names_after_folding_are_one(one: str, other: str) -> None:
    found = cast(f"Reporters spoke with {one} on Friday.", f"Nobody saw {other} on Monday.")
    ids = [{a.id for a in known_as(found, name.removeprefix("the ").removeprefix("The "))} for name in (one, other)]
    assert ids[0]
    assert ids[0] == ids[1]


def test_a_surname_alone_is_never_enough() -> None:
    found = cast("Paul Tanaka opened the bridge. He smiled.", "Critics blamed Tanaka, who was absent.")
    assert len(known_as(found, "Tanaka")) == 1
    alone = known_as(found, "Tanaka")[0]
    assert [(r.kind, r.other) for r in alone.relations] == [("possibly the same as", "paul-tanaka")]
    assert any("no office" in step.says for step in alone.proof)


def test_surname_and_office_are_enough() -> None:
    found = cast("Mayor Paul Tanaka opened the bridge.", "Critics blamed Mayor Tanaka, who was absent.")
    assert [actor.name for actor in known_as(found, "Mayor Tanaka")] == ["Paul Tanaka"]
    assert any(step.rule == "surname and office" for step in known_as(found, "Paul Tanaka")[0].proof)


def test_surname_and_office_of_two_bearers_stay_apart() -> None:
    found = cast("Judge Paul Tanaka ruled.", "Judge Emma Tanaka ruled.", "The words of Judge Tanaka were quoted.")
    assert len(found.actors) == 3
    third = next(actor for actor in found.actors if actor.name == "Tanaka")
    assert {relation.other for relation in third.relations} == {"paul-tanaka", "emma-tanaka"}


def test_one_spokesman_a_person_but_many_an_office() -> None:
    found = cast(
        "A spokesman for Inga Holm denied it. A State Department spokeswoman agreed.",
        "Inga Holm’s spokesperson wept. A State Department spokeswoman laughed.",
    )
    roles = [actor for actor in found.actors if actor.type == "role"]
    assert sorted(len(actor.mentions) for actor in roles) == [1, 1, 2]
    assert {r.other for actor in roles for r in actor.relations if r.kind == "speaks for"} == {"inga-holm", "state-department"}


def test_an_unnamed_spokesperson_may_be_the_named_one() -> None:
    found = cast(
        "A spokesperson for the Lake Fishers Association, Lucia Ferro, told reporters so.",
        "A Lake Fishers Association spokesperson told a paper the same.",
    )
    unnamed = next(actor for actor in found.actors if actor.type == "role")
    assert ("possibly the same as", "lucia-ferro") in [(r.kind, r.other) for r in unnamed.relations]
    assert found.actors[[a.id for a in found.actors].index("lucia-ferro")].id != unnamed.id


def test_roles_keep_their_passages_side_by_side() -> None:
    texts = ("Chairman Paul Tanaka left.", "Paul Tanaka, director of Rail Aid Trust, left.")
    found = cast(*texts)
    tanaka = known_as(found, "Paul Tanaka")[0]
    shown = {role.title: texts[int(role.passage.document, 16)][role.passage.start : role.passage.end] for role in tanaka.roles}
    assert shown == {
        "Chairman": "Chairman Paul Tanaka",
        "director of Rail Aid Trust": "Paul Tanaka, director of Rail Aid Trust",
    }
    assert ("works for", "rail-aid-trust") in [(r.kind, r.other) for r in tanaka.relations]


def test_ids_are_readable_unique_and_numbered_when_names_clash() -> None:
    found = cast("Critics blamed Tanaka, who left.", "Neighbours praised Tanaka, who stayed.")
    assert [actor.id for actor in found.actors] == ["tanaka", "tanaka-2"]


def test_the_order_of_documents_does_not_matter() -> None:
    documents = read(
        "President Inga Holm met Paul Tanaka of the Lake Fishers Association (LFA) in Oslo.",
        "President Holm spoke. A spokesman for Inga Holm did not. Holm left Norway.",
        "The LFA and Tanaka praised Norwegian authorities.",
    )
    casts = [resolve_actors(order) for order in itertools.permutations(documents)]
    assert all(one == casts[0] for one in casts)


def test_every_mention_of_an_actor_is_somewhere_in_its_document() -> None:
    documents = read("Dr. Amira Haddad of Oxfam said she would stay in Lima.", "“No,” said Haddad, who left Oxfam.")
    found = resolve_actors(documents)
    sizes = {one.document.id: len(one.document.text) for one in documents}
    assert all(0 <= m.passage.start < m.passage.end <= sizes[m.passage.document] for a in found.actors for m in a.mentions)
    assert set(found.actor_of.values()) == {actor.id for actor in found.actors}
