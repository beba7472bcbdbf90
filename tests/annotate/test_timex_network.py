"""What the temporal network is told: how far an expression lies from its reference, and where it can fall."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.annotate.timex import find_timexes, occurrences, printed_dates, reach, resolve, same_unit
from dossier.days import iso, parse_iso
from dossier.model import Bounds, Timex, Zone
from tests.annotate.timex_helpers import source


def only(text: str) -> Timex:
    (timex,) = find_timexes(source(text))
    return timex


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met on Wednesday.", (-6, 0)),
        ("They met yesterday.", (-1, -1)),
        ("They met today.", (0, 0)),
        ("They met in April.", (-365, 0)),
        ("It fell over the last few weeks.", (-42, -14)),
        ("Reports have come in for months.", (None, -56)),
        ("It is unclear as of press time.", (0, 0)),
        ("It burned on 3 March 1987.", (None, None)),
    ],
)
def test_reach(sentence: str, expected: tuple[int | None, int | None]) -> None:
    assert reach(only(sentence)) == expected


def test_same_unit() -> None:
    assert same_unit(only("They met on Wednesday of this week.")) == ("week", 0)
    assert same_unit(only("They met last month.")) == ("month", -1)
    assert same_unit(only("They met on Wednesday.")) is None


def test_occurrences() -> None:
    window = Bounds(parse_iso("2015-01-01"), parse_iso("2017-12-31"))
    assert [iso(b.earliest or 0) for b in occurrences(only("They met in late February."), window)] == [
        "2015-02-21",
        "2016-02-21",
        "2017-02-21",
    ]
    assert len(occurrences(only("They met on Wednesday."), window)) == 156
    assert len(occurrences(only("They met on 3 March 2016."), window)) == 1
    assert occurrences(only("It took two years."), window) == ()


RELATIVE = st.sampled_from(
    [
        *(
            "on Monday",
            "on Friday",
            "in April",
            "in late May",
            "in mid-June",
            "at the end of March",
            "on 3 July",
            "on Christmas Day",
        ),
        *("yesterday", "today", "last week", "last month", "last year", "this week", "this month", "next month", "last summer"),
        *(
            "on Monday of this week",
            "in May of last year",
            "last Tuesday",
            "next Friday",
            "last April",
            "next June",
            "this Friday",
        ),
        *("two weeks ago", "three days ago", "in the second quarter"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(RELATIVE, st.integers(min_value=parse_iso("1600-01-01"), max_value=parse_iso("2400-01-01")))
def test_resolution_lies_within_reach_and_among_occurrences(words: str, written: int) -> None:
    prepared = source(f"They met {words}.")
    (timex,) = find_timexes(prepared)
    (resolved,) = resolve(prepared, (timex,), Bounds(written, written), "news")
    assert resolved.earliest is not None
    assert resolved.latest is not None
    low, high = reach(timex)
    assert low is None or written + low <= resolved.earliest
    assert high is None or resolved.earliest <= written + high
    window = Bounds(resolved.earliest - 40, resolved.latest + 40)
    assert Bounds(resolved.earliest, resolved.latest) in occurrences(timex, window)


@settings(max_examples=100, deadline=None)
@given(RELATIVE, st.integers(min_value=600_000, max_value=800_000), st.integers(min_value=0, max_value=900))
def test_occurrences_lie_within_the_window(words: str, low: int, width: int) -> None:
    window = Bounds(low, low + width)
    last = low - 1
    for b in occurrences(only(f"They met {words}."), window):
        assert b.earliest is not None
        assert b.latest is not None
        assert low <= b.earliest <= b.latest <= low + width
        assert b.earliest > last
        last = b.earliest


def printed(text: str, zones: tuple[Zone, ...] = ()) -> list[tuple[str, str]]:
    prepared = source(text, zones)
    timexes = find_timexes(prepared)
    return [
        (text[timexes[p.timex].start : timexes[p.timex].end], p.label) for p in printed_dates(prepared, timexes) if p.weight > 0
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Well poisoned\n\nPublished on May 2, 2011\n\nThe well was dug on 3 March 2010.", [("May 2, 2011", "published")]),
        ("Well poisoned\n\nMarch 6, 2008\n\nThe well was dug long ago.", [("March 6, 2008", "date line")]),
        ("LIMA, March 6, 2008 (AP) — The well was dug.", [("March 6, 2008", "dateline")]),
        ("12 May 1999\n\nDear Sir,\n\nthe well is dry.", [("12 May 1999", "letterhead")]),
        ("The well\n\nLast updated: May 5, 2019", []),
        ("The well was dug on 3 March 2010, he said.", []),
    ],
)
def test_printed_dates(text: str, expected: list[tuple[str, str]]) -> None:
    assert printed(text) == expected
