"""The ribbon: shares add up, vague events never make a peak, the undated are in no cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.days import day
from dossier.model import Anchor, Event
from dossier.view.datebar import Window
from dossier.view.lanes import NOTHING, spark_line
from dossier.view.ribbon import SHADE, Density, axis


def _event(low: int | None, high: int | None) -> Event:
    return Event("e", "event", "other", "reported", Anchor(low, high, "", "day", "", "explicit"), (), (), ())


_near = st.tuples(st.integers(700_000, 701_000), st.integers(0, 30))


@given(st.lists(_near, min_size=1, max_size=40))
def test_shares_of_placed_events_add_up_to_their_number(bounds: list[tuple[int, int]]) -> None:
    density = Density(_event(low, low + days) for low, days in bounds)
    assert density.span is not None
    assert density.placed(density.span.first, density.span.last) == pytest.approx(len(bounds))


def test_a_peak_is_where_events_are_known_to_be() -> None:
    first = day(2019)
    known = [_event(first + 50, first + 50)] * 3
    density = Density([*known, *[_event(first + 1, first + 25)] * 3, _event(first, first), _event(first + 99, first + 99)])
    ribbon = density.ribbon(Window(first, first + 99), 100)
    assert ribbon.lower[50] == "█"
    assert ribbon.upper[50] == "█"
    assert set(ribbon.upper[:50]) == {" "}
    assert ribbon.lower[30] == " "


def test_events_known_no_better_than_a_month_are_a_shade() -> None:
    first = day(2019)
    density = Density([_event(first, first), _event(first + 99, first + 99), _event(first + 20, first + 80)])
    ribbon = density.ribbon(Window(first, first + 99), 100)
    assert set(ribbon.lower[20:81]) == {SHADE}


def test_events_without_both_bounds_are_in_no_cell() -> None:
    first = day(2019)
    density = Density([_event(first, None), _event(None, first), _event(None, None)])
    assert density.span is None
    assert density.placed(first - 10, first + 10) == 0


def test_the_shown_window_is_clipped_to_the_ribbon() -> None:
    first = day(2019)
    density = Density([_event(first, first), _event(first + 99, first + 99)])
    span = Window(first, first + 99)
    assert density.ribbon(span, 50, Window(first - 500, first + 9)).shown == (0, 4)
    assert density.ribbon(span, 50, Window(first + 200, first + 300)).shown is None


def test_axis_names_years_or_months() -> None:
    assert axis(Window(day(2000), day(2019, 12, 31)), 60).replace("╵", " ").split() == [
        str(year) for year in range(2000, 2019, 2)
    ]
    months = axis(Window(day(2019), day(2019, 12, 31)), 80)
    assert months.startswith("╵2019-01")
    assert "╵07" in months


@given(st.integers(-700_000, 3_000_000), st.integers(0, 400_000), st.integers(1, 200))
def test_axis_has_its_width_for_any_days(first: int, days: int, cells: int) -> None:
    assert len(axis(Window(first, first + days), cells)) == cells


def test_spark_line() -> None:
    first = day(2019)
    span = Window(first, first + 9)
    line = spark_line([_event(first, first), *[_event(first + 9, first + 9)] * 8, _event(None, None)], span, 10)
    assert line == f"▁{NOTHING * 8}█"
    assert spark_line([], None, 4) == NOTHING * 4
