"""What a conflict says: its subject, and what stands on each side."""

from __future__ import annotations

from dossier.assemble.disputed_facts import _matter
from dossier.assemble.disputes import told_apart
from dossier.model import Passage, Side


def side(says: str, document: str) -> Side:
    return Side(says, Passage(document, 0, 1))


def test_two_wordings_are_set_against_each_other_and_more_are_listed() -> None:
    one, two, three = side("three", "a"), side("two", "b"), side("four", "c")
    assert told_apart([("“three”", one), ("“two”", two)]) == "“three” in one document, “two” in another"
    assert told_apart([("“three”", one), ("“three”", three), ("“two”", two)]) == "“three” in one document, “two” in another"
    assert told_apart([("3", one), ("2", two), ("4", three)]) == "3, 2 and 4, by document"
    assert told_apart([("3", one), ("2", side("two", "a"))]) == "3 in one passage, 2 in another"


def test_what_is_left_open_is_named() -> None:
    assert _matter("could not say whether or not the dam\nhad been inspected because") == "Whether the dam had been inspected"
    assert _matter("declined to comment on the gate") == "“declined to comment on the gate”"
