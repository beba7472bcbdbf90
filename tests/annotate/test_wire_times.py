"""Times in wire copy, letters and old history that are easily misread."""

from __future__ import annotations

import pytest

from tests.annotate.timex_helpers import found, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The firm said on Tuesday that first-quarter sales rose.", "first-quarter", "2015-Q1"),
        ("The vote was postponed to 30 August.", "30 August", "2015-08-30"),
        ("The hearing was adjourned until 2 March.", "2 March", "2016-03-02"),
        ("Will he turn thirty? The '90s child is grown up and leaves next Monday.", "The '90s", "199"),
        ("The siege was to last 872 days.", "872 days", "P872D"),
        ("He was taken at four in the morning.", "four in the morning", "2015-06-17T04:00"),
        ("Shots were heard around 10 at night.", "10 at night", "2015-06-17T22:00"),
        ("In the past week ten barns burned.", "the past week", "P1W"),
        ("She taught there after the winter of 1921-22.", "the winter of 1921-22", "1921-WI"),
        ("Output fell in the months to end-September 2014.", "end-September 2014", "2014-09"),
    ],
)
def test_value(text: str, words: str, value: str) -> None:
    assert values(text)[words] == value


@pytest.mark.parametrize("text", ['He spoke on the "Today" show.', "She told the Today programme of it."])
def test_programmes_are_no_days(text: str) -> None:
    assert found(text) == []


def test_years_of_three_figures_take_the_era_of_their_text() -> None:
    old = "The fleet sailed in 260 BC and again in 259 BC. In 258, it was beaten. By the late 250s all were weary."
    assert values(old, genre="narrative")["258"] == "BC0258"
    assert values(old, genre="narrative")["the late 250s"] == "BC025"
    assert "878" in values("In 1066 he came; in 1069 they rose. In 878 the Danes had gone.", genre="narrative")
    assert found("In 258, it was beaten. There were 300 men in 120 ships.") == []


def test_the_same_year_is_the_one_said_just_before() -> None:
    text = "Born in 1887, she went to school in Lindau and graduated in 1908. The same year she married."
    assert values(text, genre="narrative")["The same year"] == "1908"


def test_the_next_spring_of_a_tale_follows_what_was_told() -> None:
    text = "In March 1778 the army moved south. The next summer it was beaten."
    assert values(text, "2010-05-05", "narrative")["The next summer"] == "1778-SU"


def test_the_may_after_a_winter_comes_after_its_end() -> None:
    text = "On 8 September 1925 they landed. That winter both sides regrouped. The following May he gave up."
    assert values(text, "2010-05-05", "narrative")["The following May"] == "1926-05"


def test_a_week_of_a_month_before_a_name() -> None:
    assert "the first week of August" in values("In the first week of August Patten turned west.")
