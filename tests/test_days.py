"""Day numbers against the standard library where it reaches, and against themselves beyond."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dossier import days


@given(st.dates())
def test_agrees_with_the_standard_library(when: date) -> None:
    number = days.day(when.year, when.month, when.day)
    assert number == when.toordinal()
    assert days.civil(number) == (when.year, when.month, when.day)
    assert days.weekday(number) == when.isoweekday()
    assert days.iso(number) == when.isoformat()


@given(st.integers(-2_000_000, 3_000_000))
def test_every_day_number_goes_there_and_back(number: int) -> None:
    assert days.day(*days.civil(number)) == number
    assert days.parse_iso(days.iso(number)) == number


@given(st.integers(-1_000_000, 1_000_000), st.integers(-600, 600))
def test_adding_months_lands_in_that_month(number: int, months: int) -> None:
    year, month, _ = days.civil(number)
    landed_year, landed_month, _ = days.civil(days.add_months(number, months))
    assert landed_year * 12 + landed_month == year * 12 + month + months
