"""The timeline as rows: headings with true counts, silences, the undated kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dossier.days import day, timeline_order
from dossier.model import Anchor, Event
from dossier.view.rows import LOOSELY, SILENCE, Gap, Heading, TimelineRows
from tests.made_case import made_case


def _event(number: int, low: int | None, high: int | None) -> Event:
    return Event(f"e{number}", f"event {number}", "other", "reported", Anchor(low, high, "", "day", "", "explicit"), (), (), ())


_days = st.one_of(st.none(), st.integers(700_000, 740_000))


@st.composite
def _timelines(draw: st.DrawFn) -> list[Event]:
    ends = draw(st.lists(st.tuples(_days, _days), max_size=30))
    bounds = [(low, high) if low is None or high is None else (min(low, high), max(low, high)) for low, high in ends]
    events = [_event(number, low, high) for number, (low, high) in enumerate(bounds)]
    return sorted(events, key=lambda event: timeline_order(event.anchor))


@given(_timelines())
def test_every_event_has_one_row_under_a_heading_that_counts_it(events: list[Event]) -> None:
    rows = TimelineRows(events)
    shown = [event for row in range(len(rows)) if (event := rows.event_at(row))]
    assert shown == events
    assert [rows.event_at(rows.row_of(position)) for position in range(len(events))] == events
    headings = [note for row in range(len(rows)) if rows.event_at(row) is None and isinstance(note := rows.note_at(row), Heading)]
    assert sum(heading.events for heading in headings) == len(events)
    assert all(rows.heading_above(rows.row_of(position)) is not None for position in range(len(events)))


@given(_timelines())
def test_no_event_can_lie_in_a_gap(events: list[Event]) -> None:
    rows = TimelineRows(events)
    for row in range(len(rows)):
        if rows.event_at(row) is None and isinstance(gap := rows.note_at(row), Gap):
            after = next(event for at in range(row, len(rows)) if (event := rows.event_at(at)))
            begins = after.anchor.earliest if after.anchor.earliest is not None else after.anchor.latest
            assert begins is not None
            assert gap.days >= SILENCE
            for event in events[: events.index(after)]:
                last = event.anchor.latest if event.anchor.latest is not None else event.anchor.earliest
                assert last is not None
                assert last < begins - gap.days


def test_undated_events_stand_at_the_end_and_are_counted() -> None:
    rows = TimelineRows(made_case().timeline())
    last = rows.heading_above(len(rows) - 1)
    assert last == Heading("Undated", 1)
    assert rows.undated == 1
    event = rows.event_at(len(rows) - 1)
    assert event is not None
    assert event.id == "e-letters"


def test_headings_are_reached_in_both_directions() -> None:
    rows = TimelineRows(made_case().timeline())
    march = rows.next_heading(1, 1)
    assert rows.note_at(march).label == "2019-03 March"
    assert rows.next_heading(march + 2, -1) == march
    assert rows.next_heading(march + 1, -1) == 0
    assert rows.next_heading(len(rows) - 1, 1) == len(rows) - 1


def test_no_events_no_rows() -> None:
    rows = TimelineRows([])
    assert len(rows) == 0
    assert rows.undated == 0
    assert rows.heading_above(0) is None


def test_what_is_known_on_one_side_only_stands_apart_from_the_days_of_its_month() -> None:
    at = 737_000
    events = [_event(1, None, at), _event(2, at, at), _event(3, at + 1, at + 1), _event(4, at - 300, at + 5), _event(5, at, None)]
    rows = TimelineRows(sorted(events, key=lambda event: timeline_order(event.anchor)))
    order = {event.id: position for position, event in enumerate(rows.events)}
    assert order["e4"] < order["e2"] < order["e3"] < order["e1"]
    headings = {event.id: rows.heading_above(rows.row_of(position)) for position, event in enumerate(rows.events)}
    assert [heading.label.endswith(LOOSELY) for key in ("e1", "e2", "e3", "e4", "e5") if (heading := headings[key])] == [
        True,
        False,
        False,
        True,
        True,
    ]


def test_a_year_stands_under_no_month() -> None:
    year = _event(0, day(2014), day(2014, 12, 31))
    assert TimelineRows([year]).heading_above(1) == Heading("2014, loosely dated", 1)
