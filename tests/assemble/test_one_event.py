"""What several documents tell is one event, who has a part in it, and when it was."""

from __future__ import annotations

from dossier.annotate import annotate
from dossier.assemble import assemble
from dossier.assemble.inputs import Annotated
from dossier.days import iso
from dossier.intake import read_document
from dossier.model import CaseData, Event


def case_of(**texts: str) -> CaseData:
    documents = [read_document(text.encode(), f"{name}.txt") for name, text in texts.items()]
    return assemble([Annotated(document, annotate(document)) for document in documents])


def telling(case: CaseData, words: str) -> Event:
    texts = {source.document.id: source.document.text for source in case.sources}
    found = [
        event
        for event in case.events
        if any(words in texts[t.passage.document][t.passage.start : t.passage.end] for t in event.tellings)
    ]
    assert found, [event.title for event in case.events]
    return found[0]


DENIALS = {
    "a": """Quarry

The governor of Orlen, Pavel Rask, has an office in the old mill. A spokesman for Orlen governor Pavel Rask denied the reports.
He said: “Nobody digs in the protected hills, and whoever tried would be sent home by the rangers before sunrise.”
""",
    "b": """Hills

A spokesman for Pavel Rask, governor of Orlen, denied the reports of digging, saying, “Nobody digs in the protected hills, and
whoever tried would be sent home by the rangers before sunrise.”
""",
    "c": """Silence

Orlen authorities have claimed that “there is no digging in Orlen” and have said that rangers would send whoever tried it “home
before sunrise”.
""",
}


def test_one_denial_by_a_spokesman_and_by_the_authorities_has_one_origin() -> None:
    denial = telling(case_of(**DENIALS), "spokesman for Pavel Rask, governor")
    assert len({t.trigger.document for t in denial.tellings}) >= 2
    assert len(denial.origins) == 1


def test_an_actor_of_the_next_clause_has_no_part() -> None:
    case = case_of(a="Notes\n\nThree ferries were seized in the harbour of Lund, and Governor Anna Berg has praised the crews.\n")
    names = {actor.id: actor.name for actor in case.actors}
    seized = telling(case, "ferries were seized")
    assert "Anna Berg" not in {names[part.actor] for part in seized.parts if seized.kind == "detention"}


def test_undated_words_to_an_outlet_lie_near_dated_ones() -> None:
    case = case_of(
        a="""Published on May 10, 2019

A spokesman for the Harbour Union told the Lund Times that two cranes were broken. The spokesman told the Lund Times on
Monday that “nobody has come to repair them”.
"""
    )
    anchor = telling(case, "two cranes were broken").anchor
    assert anchor.earliest is not None
    assert anchor.latest is not None
    assert "2019-04-29" <= iso(anchor.earliest) <= iso(anchor.latest) <= "2019-05-10"


def test_refused_entry_and_a_refused_answer_are_two_matters() -> None:
    case = case_of(
        a="Permits\n\nThe Swedish government is denying visas to fishermen from Norway. Governor Anna Berg denied the reports.\n",
        b="More\n\nA spokeswoman for the Lund government neither confirmed nor denied whether visas will be issued to fishermen.\n",
    )
    open_questions = [c for c in case.conflicts if c.kind == "fact" and c.says.startswith("Whether visas")]
    assert open_questions
    assert not any("reports" in side.says for c in open_questions for side in c.sides)


def test_nobody_dies_twice() -> None:
    case = case_of(a="Notes\n\nAnna Berg died in Lund on May 4, 2018. The town mourned for weeks. Anna Berg’s death closed the mill.\n")
    assert len([event for event in case.events if event.kind == "death"]) == 1
