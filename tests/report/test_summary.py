"""The first paragraph of a brief, word for word."""

from dossier.report.summary import actor_paragraph, case_paragraph
from tests.handmade import case


def test_a_case_in_a_paragraph() -> None:
    flood = case()
    assert case_paragraph(flood, flood.statements()) == (
        "3 documents by The Herald, River Authority, published between 2019-06-05 and 2019-06-30 "
        "as far as their dates are known, tell 4 events. "
        "Where bounds are known, they lie between 2019-05-21 and 2019-07-31; 1 has no date at all. "
        "Told most widely, by 2 documents from 2 independent origins: The dam above Vařany broke (2019-06-04..05, reported). "
        "Most is told of River Authority (2 events). "
        "2 speakers made 3 statements, among them 1 denial. "
        "1 point is told differently. What cannot both be true: the dam broke on Tuesday or on Wednesday."
    )


def test_an_actor_in_a_paragraph() -> None:
    flood = case()
    authority = flood.actors[1]
    assert actor_paragraph(flood, authority, flood.events_of("o1"), flood.statements("o1")) == (
        "River Authority (government) is mentioned 2 times in 2 documents. Also called the authority. "
        "Where bounds are known, they lie between 2019-05-21 and 2019-05-31; 1 has no date at all. "
        "1 statement by or for this actor, among them 1 denial. No passages were found to contradict each other."
    )
