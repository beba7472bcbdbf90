"""Dates that a person types: ISO forms by rule, everything else by dateparser, held to the precision that was typed.

dateparser completes what is missing with today's day or month ("2016" becomes a day of 2016). It is asked which part was typed
(its ``period``) and bounds are opened to the whole of that part; nothing relative to today is taken.
"""

from __future__ import annotations

import re
from typing import Any

import click

from dossier.days import day, month_bounds, year_bounds
from dossier.model import Bounds

_YEAR = re.compile(r"(-?\d{4,})")
_MONTH = re.compile(r"(-?\d{4,})-(\d{1,2})")
_DAY = re.compile(r"(-?\d{4,})-(\d{1,2})-(\d{1,2})|(\d{4})(\d\d)(\d\d)")
_PART = re.compile(r"(early|mid|late)[ -]+(.+)", re.IGNORECASE)
_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, None)}
"""Days of a month, as annotation guidelines divide it."""

_LANGUAGES = ["en", "de", "fr", "es", "ru", "uk"]
"""What month names are understood in; a fixed list, so that one spelling means the same everywhere."""

EXAMPLES = 'for example 2017, 2017-04, 2017-04-12 or "april 2017"'


class WhenType(click.ParamType):  # type: ignore[type-arg]  # generic in stubs of later releases only
    """A date option: the bounds of what was typed."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Bounds:
        if isinstance(value, Bounds):
            return value
        bounds = read_when(str(value))
        if bounds is None:
            self.fail(f"“{value}” is no date; {EXAMPLES}.", param, ctx)
        return bounds


def read_when(text: str) -> Bounds | None:
    """The days of a typed date; None where it is none, or names no year."""
    text = " ".join(text.split())
    try:
        if match := _DAY.fullmatch(text):
            number = day(*(int(part) for part in match.groups() if part))
            return Bounds(number, number)
        if match := _MONTH.fullmatch(text):
            return month_bounds(int(match[1]), int(match[2]))
        if match := _YEAR.fullmatch(text):
            return year_bounds(int(match[1]))
    except ValueError:
        return None
    if match := _PART.fullmatch(text):
        return _part(match[1].lower(), read_when(match[2]))
    return _in_words(text)


def _part(name: str, month: Bounds | None) -> Bounds | None:
    if month is None or month.earliest is None or month.latest is None or not 27 <= month.latest - month.earliest <= 30:
        return None
    first, last = _PARTS[name]
    return Bounds(month.earliest + first - 1, month.latest if last is None else month.earliest + last - 1)


def _in_words(text: str) -> Bounds | None:
    """A date with a month's name. A year of four digits must be there: which year is meant is not for today to decide."""
    if not re.search(r"\b\d{4}\b", text) or not re.search(r"[^\W\d_]{3}", text) or len(text) > 40:
        return None
    from dateparser.date import DateDataParser

    parser = DateDataParser(languages=_LANGUAGES, settings={"REQUIRE_PARTS": ["month", "year"], "PARSERS": ["absolute-time"]})
    found = parser.get_date_data(text)
    if found.date_obj is None:
        return None
    if found.period == "month":
        return month_bounds(found.date_obj.year, found.date_obj.month)
    number = found.date_obj.date().toordinal()
    return Bounds(number, number) if found.period == "day" else None
