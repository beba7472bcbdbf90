"""Anchors as words: short labels for columns, sentences for detail. ISO 8601 throughout, no more precision than the bounds hold.

``2017-05-02`` one day, ``2017-04`` a whole month, ``2017-02-21..28`` some day within, ``2017-02-21→03-05`` throughout,
``since 2017-02-21..28`` begun on some day within and going on, ``2017-04-15 or earlier`` one bound only, ``undated`` none.
"""

from __future__ import annotations

from dossier.days import civil, days_in_month, iso, weekday
from dossier.model import Anchor, Bounds, Day
from dossier.view.words import BASES, SPAN, WITHIN

_SAID_BETTER = ("week", "part-of-month", "season", "quarter", "decade", "century")
"""Precisions whose bounds alone do not show what was meant."""

_WEEKDAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def goes_on(anchor: Anchor) -> bool:
    """Whether the bounds are those of a beginning, and no document tells the end."""
    return anchor.temporal == "span" and anchor.edtf.endswith("/..") and anchor.earliest != anchor.latest


def date_label(anchor: Anchor) -> str:
    """The shortest honest label of an anchor; at most 30 cells for years of four digits."""
    low, high = anchor.earliest, anchor.latest
    about = "~" if "~" in anchor.edtf else ""
    if low is None and high is None:
        return "undated"
    if low is None:
        assert high is not None
        return f"until {iso(high)}" if anchor.temporal == "span" else f"{iso(high)} or earlier"
    if high is None:
        return f"since {iso(low)}" if anchor.temporal == "span" else f"{iso(low)} or later"
    if goes_on(anchor):
        return f"since {about}{bounds_label(low, high)}"
    return about + bounds_label(low, high, SPAN.glyph if anchor.temporal == "span" else WITHIN.glyph)


def bounds_label(low: Day, high: Day, between: str = WITHIN.glyph) -> str:
    """Closed bounds, without repeating the year or the month; a whole month or year by its own ISO form."""
    if low == high:
        return iso(low)
    (year, month, first), (last_year, last_month, last) = civil(low), civil(high)
    year_text = iso(low)[: -len("-mm-dd")]
    if (month, first, last_month, last) == (1, 1, 12, 31) and (year != last_year or between == WITHIN.glyph):
        return year_text if year == last_year else f"{year_text}{between}{iso(high)[: -len('-mm-dd')]}"
    one_month = (year, month) == (last_year, last_month)
    if one_month and (first, last) == (1, days_in_month(year, month)) and between == WITHIN.glyph:
        return iso(low)[: -len("-dd")]
    if year != last_year:
        return f"{iso(low)}{between}{iso(high)}"
    if month != last_month or between != WITHIN.glyph:
        return f"{iso(low)}{between}{last_month:02d}-{last:02d}"
    return f"{iso(low)}{between}{last:02d}"


def told_date(anchor: Anchor) -> str:
    """The words a person reads for a date, where they say more than its label ("mid-April 2017"); else an empty string."""
    return anchor.text if anchor.precision in _SAID_BETTER or len(anchor.candidates) > 1 else ""


def weekday_name(day: Day) -> str:
    return _WEEKDAYS[weekday(day)]


def bounds_sentence(bounds: Bounds | Anchor) -> str:
    """The bounds in full: ``Tuesday 2017-05-02``, ``some day from 2017-02-21 to 2017-02-28``, ``not known``."""
    low, high = bounds.earliest, bounds.latest
    lasts = isinstance(bounds, Anchor) and bounds.temporal == "span"
    if low is None and high is None:
        return "not known"
    if low is None:
        assert high is not None
        return f"until {iso(high)}, beginning not known" if lasts else f"{iso(high)} or earlier"
    if high is None:
        return f"since {iso(low)}, end not known" if lasts else f"{iso(low)} or later"
    if isinstance(bounds, Anchor) and goes_on(bounds):
        return f"begun on some day from {iso(low)} to {iso(high)}, end not known"
    if low == high:
        return f"{weekday_name(low)} {iso(low)}"
    return f"from {iso(low)} to {iso(high)}" if lasts else f"some day from {iso(low)} to {iso(high)}"


def date_gloss(anchor: Anchor) -> str:
    """What a label does not say: the weekday of a day, how to read two bounds. Empty where it says all."""
    low, high = anchor.earliest, anchor.latest
    if low is None or high is None:
        return ""
    if low == high:
        return weekday_name(low)
    return "throughout" if anchor.temporal == "span" else "some day of these"


def date_sentence(anchor: Anchor) -> str:
    """An anchor in full, with the words a person reads and what it rests on."""
    known = anchor.earliest is not None or anchor.latest is not None
    told = f"{anchor.text}: " if known and anchor.text and anchor.text != date_label(anchor) else ""
    choices = ""
    if len(anchor.candidates) > 1:
        choices = "; one of " + ", ".join(_window(window) for window in anchor.candidates)
    return f"{told}{bounds_sentence(anchor)}{choices}{basis(anchor)}"


def basis(anchor: Anchor) -> str:
    """What the bounds rest on, in brackets after a space; empty where there are none."""
    known = anchor.earliest is not None or anchor.latest is not None
    return f" ({BASES.get(anchor.basis, anchor.basis)})" if known else ""


def _window(window: Bounds) -> str:
    if window.earliest is None or window.latest is None:
        return bounds_sentence(window)
    return bounds_label(window.earliest, window.latest)
