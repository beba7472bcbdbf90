"""Dates as a person types them: the bounds of what was typed, nothing made up."""

import pytest

from dossier.cli.when import read_when
from dossier.days import iso


@pytest.mark.parametrize(
    ("typed", "earliest", "latest"),
    [
        ("2017", "2017-01-01", "2017-12-31"),
        ("2017-04", "2017-04-01", "2017-04-30"),
        ("2017-4-2", "2017-04-02", "2017-04-02"),
        ("20170402", "2017-04-02", "2017-04-02"),
        ("april 2017", "2017-04-01", "2017-04-30"),
        ("12 April 2017", "2017-04-12", "2017-04-12"),
        ("April 12, 2017", "2017-04-12", "2017-04-12"),
        ("mid-april 2017", "2017-04-11", "2017-04-20"),
        ("late February 2016", "2016-02-21", "2016-02-29"),
        ("2 mai 2017", "2017-05-02", "2017-05-02"),
        ("апрель 2017", "2017-04-01", "2017-04-30"),
        ("-0489-09-12", "-0489-09-12", "-0489-09-12"),
    ],
)
def test_bounds_of_what_was_typed(typed: str, earliest: str, latest: str) -> None:
    bounds = read_when(typed)
    assert bounds is not None
    assert bounds.earliest is not None
    assert bounds.latest is not None
    assert (iso(bounds.earliest), iso(bounds.latest)) == (earliest, latest)


@pytest.mark.parametrize(
    "typed", ["", "yesterday", "Wednesday", "may", "12/04/2017", "2017-13", "2017-02-30", "31 feb 2017", "late 2017", "x" * 500]
)
def test_what_is_unclear_is_refused(typed: str) -> None:
    assert read_when(typed) is None
