"""Time expressions in the calendar: references, directions, bounds; nothing invented under an open document time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.annotate.genre import detect_genre
from dossier.annotate.timex import find_timexes, resolve
from dossier.days import iso, parse_iso, weekday
from dossier.model import Bounds
from tests.annotate.timex_helpers import read, source, values

NEWS = [
    # Written on Wednesday, 17 June 2015.
    ("The council met on Tuesday.", "Tuesday", "2015-06-16"),
    ("The council met on Wednesday.", "Wednesday", "2015-06-17"),
    ("The council met on Thursday.", "Thursday", "2015-06-11"),
    ("The council will meet on Friday.", "Friday", "2015-06-19"),
    ("The council is scheduled to sit on Monday.", "Monday", "2015-06-22"),
    ("The council has until Sunday.", "Sunday", "2015-06-21"),
    ("The hall opens Thursday.", "Thursday", "2015-06-18"),
    ("She said on Thursday that it would close.", "Thursday", "2015-06-11"),
    ("The bonds are payable July 15.", "July 15", "2015-07-15"),
    ("The hall burned in October.", "October", "2014-10"),
    ("In January, he will travel.", "January", "2016-01"),
    ("They met last Tuesday.", "last Tuesday", "2015-06-16"),
    ("They meet next Wednesday.", "next Wednesday", "2015-06-24"),
    ("They met on Monday of this week.", "Monday of this week", "2015-06-15"),
    ("They met Tuesday last week.", "Tuesday last week", "2015-06-09"),
    ("They met in May of last year.", "May of last year", "2014-05"),
    ("They met two weeks ago.", "two weeks ago", "2015-W23"),
    ("They meet six months from now.", "six months from now", "2015-12"),
    ("They met yesterday morning.", "yesterday morning", "2015-06-16TMO"),
    ("They met last summer.", "last summer", "2014-SU"),
    ("By the end of last year they met.", "the end of last year", "2014"),
    ("They met the day before yesterday.", "the day before yesterday", "2015-06-15"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), NEWS)
def test_direction_in_news(sentence: str, words: str, value: str) -> None:
    assert values(sentence)[words] == value


def test_a_year_earlier_takes_the_grain_of_what_is_compared() -> None:
    found = values("Sales fell in the third quarter of 2014, compared with a year earlier.")
    assert found["a year earlier"] == "2013-Q3"


def test_time_moves_forward_in_a_narrative() -> None:
    text = "In December 1941 the port fell. In January the army crossed the river. Two days later it rained."
    assert values(text, genre="narrative")["January"] == "1942-01"


def test_an_aside_does_not_move_the_tale() -> None:
    text = "In March 1815 he landed. The treaty of 1783 had been forgotten. In June he lost."
    assert values(text, genre="narrative")["June"] == "1815-06"


BOUNDED = Bounds(parse_iso("2017-04-05"), parse_iso("2017-04-30"))


def test_an_open_document_time_leaves_everything_open() -> None:
    _, resolved = read("They met on Wednesday, in April and yesterday.", Bounds())
    assert [(r.value, r.earliest, r.latest) for r in resolved] == [
        ("XXXX-WXX-3", None, None),
        ("XXXX-04", None, None),
        ("XXXX-XX-XX", None, None),
    ]


def test_bounds_of_the_document_time_pass_on() -> None:
    _, resolved = read("They met on Wednesday of this week and in late February.", BOUNDED)
    wednesday, february = resolved
    assert [iso(b.earliest or 0) for b in wednesday.candidates] == ["2017-04-05", "2017-04-12", "2017-04-19", "2017-04-26"]
    assert wednesday.value == "XXXX-WXX-3"
    assert february.value == "2017-02"
    assert (iso(february.earliest or 0), iso(february.latest or 0)) == ("2017-02-21", "2017-02-28")


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("early March", "2015-03-01", "2015-03-10"),
        ("mid-March", "2015-03-11", "2015-03-20"),
        ("late March", "2015-03-21", "2015-03-31"),
        ("the end of March", "2015-03-25", "2015-03-31"),
    ],
)
def test_parts_of_a_month(words: str, first: str, last: str) -> None:
    _, (resolved,) = read(f"They met in {words}.")
    assert (iso(resolved.earliest or 0), iso(resolved.latest or 0)) == (first, last)


def test_a_stretch_ends_at_the_document_time() -> None:
    _, (resolved,) = read("It fell over the last few weeks.")
    assert (iso(resolved.earliest or 0), iso(resolved.latest or 0)) == ("2015-05-06", "2015-06-17")


def test_genre_from_the_words() -> None:
    history = (
        "In 1803 war came. In May 1804 he was crowned. On 2 December 1805 he won. "
        "In 1806 he marched. By 1807 he ruled. In 1812 he fled. "
    )
    for text, genre in (
        (history * 2, "narrative"),
        ("Dear Sir,\n\nI write today about the well.\n\nYours sincerely,\n\nA. Smith\n", "letter"),
        ("FOR IMMEDIATE RELEASE\n\nThe union today announced a strike.\n", "press release"),
        ("The mayor said on Tuesday that the road was shut, according to a report.", "news"),
    ):
        prepared = source(text)
        assert detect_genre(prepared, find_timexes(prepared)) == genre


WORDS = st.lists(
    st.sampled_from(
        """Monday April late the end of in on last next May 3 1999 2004 two weeks ago early mid - , . / : ' 15 March year
        yesterday every a quarter first BC spring p.m. 10:30 of this week and to from said will 's century ’99 ½ २ ¶""".split()
    ),
    max_size=25,
).map(lambda words: " ".join(words).replace("¶", "\n\n"))

DAYS = st.integers(min_value=parse_iso("0001-06-01"), max_value=parse_iso("9990-01-01"))


@settings(max_examples=200, deadline=None)
@given(WORDS, DAYS, st.sampled_from(["news", "narrative"]))
def test_reading_is_total_verbatim_ordered_and_repeatable(text: str, written: int, genre: str) -> None:
    prepared = source(text)
    timexes = find_timexes(prepared)
    resolved = resolve(prepared, timexes, Bounds(written, written), genre)
    assert resolved == resolve(prepared, find_timexes(prepared), Bounds(written, written), genre)
    end = 0
    for timex, result in zip(timexes, resolved, strict=True):
        assert end <= timex.start < timex.end <= len(text)
        assert text[timex.start : timex.end].strip() == text[timex.start : timex.end]
        assert result.earliest is None or result.latest is None or result.earliest <= result.latest
        end = timex.end


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.none() | DAYS)
def test_any_text_is_read(text: str, written: int | None) -> None:
    prepared = source(text)
    timexes = find_timexes(prepared)
    assert len(resolve(prepared, timexes, Bounds(written, written), "news")) == len(timexes)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(
        ["on Monday", "in April", "in late May", "on 3 July", "yesterday", "last week", "last month", "next year", "this week"]
    ),
    DAYS,
    st.integers(min_value=0, max_value=500),
)
def test_wider_document_time_never_narrows(words: str, low: int, width: int) -> None:
    """Whatever day in the bounds is the true one, its answer lies within the answer for the bounds."""
    text = f"They met {words}."
    _, (wide,) = read(text, Bounds(low, low + width))
    for written in (low, low + width // 2, low + width):
        _, (exact,) = read(text, Bounds(written, written))
        assert wide.earliest is not None
        assert wide.latest is not None
        assert exact.earliest is not None
        assert exact.latest is not None
        assert wide.earliest <= exact.earliest
        assert exact.latest <= wide.latest


@given(DAYS)
def test_a_day_value_is_its_bounds(written: int) -> None:
    _, (resolved,) = read("They met on Monday.", Bounds(written, written))
    assert resolved.earliest == resolved.latest == parse_iso(resolved.value)
    assert weekday(parse_iso(resolved.value)) == 1
