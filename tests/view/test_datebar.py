"""Date bars: what is drawn says what is known, at every scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.days import parse_iso
from dossier.model import Anchor
from dossier.view.cells import width
from dossier.view.datebar import Window, date_bar, window_of
from dossier.view.dates import bounds_sentence, date_label

MARCH = Window(parse_iso("2019-03-01"), parse_iso("2019-03-31"))


def _anchor(low: str | None, high: str | None, throughout: bool = False) -> Anchor:
    temporal = "span" if throughout else "point"
    ends = [parse_iso(day) if day else None for day in (low, high)]
    return Anchor(ends[0], ends[1], "", "interval", "", "explicit", temporal)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("low", "high", "throughout", "bar"),
    [
        ("2019-03-01", "2019-03-01", False, "│         "),
        ("2019-03-31", "2019-03-31", False, "         │"),
        ("2019-03-01", "2019-03-31", False, "├────────┤"),
        ("2019-03-01", "2019-03-31", True, "╞════════╡"),
        ("2019-03-16", None, False, "    ├┄┄┄┄┄"),
        (None, "2019-03-16", False, "┄┄┄┄┤     "),
        ("2018-01-01", "2019-03-16", False, "────┤     "),
        ("2019-03-16", "2020-01-01", False, "    ├─────"),
        ("2018-01-01", "2018-02-01", False, "‹         "),
        ("2020-01-01", "2020-02-01", False, "         ›"),
        ("2019-03-01", "2019-03-02", False, "┼         "),
        (None, None, False, "          "),
    ],
)
def test_bar(low: str | None, high: str | None, throughout: bool, bar: str) -> None:
    assert date_bar(_anchor(low, high, throughout), MARCH, 10) == bar


_days = st.one_of(st.none(), st.integers(-200_000, 800_000))


@given(_days, _days, st.booleans(), st.integers(700_000, 710_000), st.integers(0, 3000), st.integers(1, 60))
def test_a_bar_always_fills_its_cells(low: int | None, high: int | None, lasts: bool, first: int, days: int, cells: int) -> None:
    if low is not None and high is not None and low > high:
        low, high = high, low
    anchor = Anchor(low, high, "", "interval", "", "explicit", "span" if lasts else "point")
    assert width(date_bar(anchor, Window(first, first + days), cells)) == cells


def test_wide_bounds_do_not_squeeze_the_window() -> None:
    near = [_anchor("2019-03-01", "2019-03-01"), _anchor("2019-03-31", "2019-03-31")]
    assert window_of([*near, _anchor("1900-01-01", "1999-12-31"), _anchor(None, "2019-05-01")]) == MARCH
    assert window_of([_anchor("1900-01-01", None)]) == Window(parse_iso("1900-01-01"), parse_iso("1900-01-01"))
    assert window_of([_anchor(None, None)]) is None


def test_what_began_within_days_and_goes_on_says_since() -> None:
    low, high = parse_iso("2017-02-21"), parse_iso("2017-02-28")
    begun = Anchor(low, high, "2017-02-21~/..", "part-of-month", "since late February 2017", "relative", "span")
    assert date_label(begun) == "since ~2017-02-21..28"
    assert bounds_sentence(begun) == "begun on some day from 2017-02-21 to 2017-02-28, end not known"
