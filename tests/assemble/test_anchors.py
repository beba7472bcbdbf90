"""Anchors: EDTF that others can parse, the words a person reads, and nothing more precise than the bounds."""

from __future__ import annotations

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.assemble.anchors import Extent, make_anchor
from dossier.days import day, parse_iso
from dossier.model import Bounds


def bounds(low: str | None, high: str | None) -> Bounds:
    return Bounds(parse_iso(low) if low else None, parse_iso(high) if high else None)


@pytest.mark.parametrize(
    ("low", "high", "written", "precision", "text"),
    [
        ("1998-05-02", "1998-05-02", "1998-05-02", "day", "2 May 1998"),
        ("1998-04-01", "1998-04-30", "1998-04", "month", "April 1998"),
        ("1998-02-21", "1998-02-28", "[1998-02-21..1998-02-28]", "part-of-month", "late February 1998"),
        ("1998-04-11", "1998-04-20", "[1998-04-11..1998-04-20]", "part-of-month", "mid-April 1998"),
        ("1998-03-25", "1998-03-31", "[1998-03-25..1998-03-31]", "part-of-month", "the end of March 1998"),
        ("1998-01-01", "1998-12-31", "1998", "year", "1998"),
        ("1990-01-01", "1999-12-31", "199X", "decade", "the 1990s"),
        ("1998-04-01", "1998-06-30", "[1998-04-01..1998-06-30]", "quarter", "the second quarter of 1998"),
        ("1998-04-06", "1998-04-12", "[1998-04-06..1998-04-12]", "week", "the week of 6 April 1998"),
        ("1998-04-05", "1998-05-12", "[1998-04-05..1998-05-12]", "interval", "between 5 April and 12 May 1998"),
        (None, "1998-05-02", "[..1998-05-02]", "open", "on or before 2 May 1998"),
        ("1998-05-02", None, "[1998-05-02..]", "open", "on or after 2 May 1998"),
        (None, None, "XXXX-XX-XX", "open", "undated"),
        ("-0489-09-12", "-0489-09-12", "-0489-09-12", "day", "12 September 490 BC"),
    ],
)
def test_a_day_within(low: str | None, high: str | None, written: str, precision: str, text: str) -> None:
    anchor = make_anchor(bounds(low, high), "inferred")
    assert (anchor.edtf, anchor.precision, anchor.text, anchor.temporal) == (written, precision, text, "point")


def test_one_of_several_wednesdays() -> None:
    wednesdays = [Bounds(day(1998, 4, d), day(1998, 4, d)) for d in (1, 8, 15, 22)]
    anchor = make_anchor(bounds("1998-04-01", "1998-04-22"), "relative", candidates=wednesdays)
    assert anchor.edtf == "[1998-04-01,1998-04-08,1998-04-15,1998-04-22]"
    assert anchor.text == "a Wednesday between 1 and 22 April 1998"
    assert len(anchor.candidates) == 4


def test_a_year_that_nobody_knows_stays_unknown() -> None:
    anchor = make_anchor(Bounds(), "inferred", pattern="XXXX-04")
    assert (anchor.edtf, anchor.text) == ("XXXX-04", "April, year unknown")


def test_what_goes_on_and_what_filled_a_period() -> None:
    since = make_anchor(bounds("1998-02-21", "1998-02-28"), "inferred", extent="since")
    assert (since.edtf, since.text, since.temporal) == ("1998-02~/..", "since late February 1998", "span")
    filled = make_anchor(bounds("1998-03-03", "1998-03-05"), "explicit", extent="throughout")
    assert (filled.edtf, filled.text, filled.temporal) == ("1998-03-03/1998-03-05", "from 3 to 5 March 1998", "span")


def test_about_a_day_is_marked() -> None:
    assert make_anchor(bounds("1998-05-02", "1998-05-02"), "relative", approximate=True).edtf == "1998-05-02~"


days = st.none() | st.integers(day(-500), day(2400))
extents: st.SearchStrategy[Extent] = st.sampled_from(["", "since", "throughout"])


@settings(max_examples=150, deadline=None)
@given(days, days, extents, st.booleans())
def test_edtf_is_well_formed_whatever_the_bounds(low: int | None, high: int | None, extent: Extent, about: bool) -> None:
    if low is not None and high is not None and low > high:
        low, high = high, low
    anchor = make_anchor(Bounds(low, high), "inferred", extent=extent, approximate=about)
    assert anchor.text
    assert (anchor.earliest, anchor.latest) == (low, high)
    edtf.parse_edtf(anchor.edtf)


@settings(max_examples=100, deadline=None)
@given(st.integers(day(1), day(2400)), st.integers(0, 800))
def test_a_plain_date_covers_exactly_the_bounds(low: int, length: int) -> None:
    anchor = make_anchor(Bounds(low, low + length), "inferred")
    parsed = edtf.parse_edtf(anchor.edtf)
    if isinstance(parsed, edtf.Date):
        first, last = parsed.lower_strict(), parsed.upper_strict()
        assert day(*first[:3]) == low
        assert day(*last[:3]) == low + length
