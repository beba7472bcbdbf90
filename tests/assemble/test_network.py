"""The temporal network against brute force: sound, tight, monotone, independent of order, and calm about contradictions."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.assemble.network import ORIGIN, Alternative, Choice, Constraint, Hull, primitives, solve
from dossier.model import Bounds, Step, Strength

DAYS = range(0, 9)
NAMES = ("a", "b", "c")
STRENGTHS: tuple[Strength, ...] = ("convention", "cross-document", "explicit")


def said(text: str) -> tuple[Step, ...]:
    return (Step("test", text, "explicit"),)


@st.composite
def constraints(draw: st.DrawFn) -> Constraint:
    later, earlier = draw(st.permutations((*NAMES, ORIGIN)))[:2]
    low = draw(st.none() | st.integers(-9, 9))
    high = draw(st.none() | st.integers(low if low is not None else -9, 9))
    return Constraint(later, earlier, low, high, draw(st.sampled_from(STRENGTHS)), said(draw(st.sampled_from("pqrst"))))


def boxed() -> list[Constraint]:
    """Every variable within the days that brute force tries."""
    return [Constraint(name, ORIGIN, DAYS[0], DAYS[-1], "decided", said("box")) for name in NAMES]


def holds(constraint: Constraint, days: dict[str, int]) -> bool:
    difference = days[constraint.later] - days[constraint.earlier]
    return (constraint.low is None or constraint.low <= difference) and (constraint.high is None or difference <= constraint.high)


def solutions(given: Sequence[Constraint]) -> list[dict[str, int]]:
    tried = ({ORIGIN: 0, **dict(zip(NAMES, days, strict=True))} for days in itertools.product(DAYS, repeat=len(NAMES)))
    return [days for days in tried if all(holds(c, days) for c in given)]


@settings(max_examples=150, deadline=None)
@given(st.lists(constraints(), max_size=6))
def test_bounds_are_exactly_those_of_all_consistent_solutions(drawn: list[Constraint]) -> None:
    given_ = boxed() + drawn
    all_solutions = solutions(given_)
    found = solve(given_)
    if not all_solutions:
        assert found.contradictions
        return
    assert not found.contradictions
    for name in NAMES:
        days = [solution[name] for solution in all_solutions]
        assert found.bounds(name) == Bounds(min(days), max(days))


@settings(max_examples=100, deadline=None)
@given(st.lists(constraints(), max_size=6), constraints())
def test_more_evidence_never_widens(drawn: list[Constraint], more: Constraint) -> None:
    before, after = solve(boxed() + drawn), solve([*boxed(), *drawn, more])
    if after.contradictions:
        return
    for name in NAMES:
        wide, narrow = before.bounds(name), after.bounds(name)
        assert wide.earliest is not None
        assert wide.latest is not None
        assert narrow.earliest is not None
        assert narrow.latest is not None
        assert wide.earliest <= narrow.earliest <= narrow.latest <= wide.latest


@settings(max_examples=100, deadline=None)
@given(st.lists(constraints(), max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_the_evidence_does_not_matter(drawn: list[Constraint], random: object) -> None:
    given_ = boxed() + drawn
    shuffled = list(given_)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = solve(given_), solve(shuffled)
    assert one.contradictions == other.contradictions
    assert [one.proven(name) for name in NAMES] == [other.proven(name) for name in NAMES]


@settings(max_examples=100, deadline=None)
@given(st.lists(constraints(), max_size=6))
def test_what_is_left_after_a_contradiction_is_consistent_and_the_weakest_yielded(drawn: list[Constraint]) -> None:
    given_ = boxed() + drawn
    found = solve(given_)
    gone = {c for contradiction in found.contradictions for c in contradiction.yielded}
    left = solutions([c for c in given_ if c not in gone])
    assert left
    for contradiction in found.contradictions:
        rank = {"convention": 0, "cross-document": 1, "explicit": 2, "decided": 3}
        assert {rank[c.strength] for c in contradiction.yielded} == {min(rank[c.strength] for c in contradiction.between)}
    for name in NAMES:
        days = [solution[name] for solution in left]
        assert found.bounds(name) == Bounds(min(days), max(days))


@settings(max_examples=100, deadline=None)
@given(st.lists(constraints(), max_size=6))
def test_the_proof_alone_gives_the_bound(drawn: list[Constraint]) -> None:
    found = solve(boxed() + drawn)
    for name in NAMES:
        proven = found.proven(name)
        assert solve(proven.earliest).bounds(name).earliest == proven.bounds.earliest
        assert solve(proven.latest).bounds(name).latest == proven.bounds.latest


def every(step: int, first: int, length: int = 1) -> object:
    """Alternatives that come again every ``step`` days, as weekdays and months do."""

    def within(window: Bounds) -> list[Alternative]:
        assert window.earliest is not None
        assert window.latest is not None
        starts = range(first - 40 * step, 60 * step, step)
        stretches = (Bounds(start, start + length - 1) for start in starts)
        return [
            Alternative(s, Bounds(s.earliest, s.earliest + step - 1))
            for s in stretches
            if s.latest is not None and s.earliest is not None and s.latest >= window.earliest and s.earliest <= window.latest
        ]

    return within


@settings(max_examples=100, deadline=None)
@given(st.lists(constraints(), max_size=4), st.integers(2, 4), st.integers(0, 3), st.integers(1, 2))
def test_choices_never_exclude_a_solution_and_narrow_the_ends(
    drawn: list[Constraint], step: int, first: int, length: int
) -> None:
    given_ = boxed() + drawn
    choice = Choice("a", "b", every(step, first, length), "explicit", said("set"))  # type: ignore[arg-type]
    fits = [
        s
        for s in solutions(given_)
        if (s["a"] - first) % step < length and 0 <= s["b"] - (s["a"] - (s["a"] - first) % step) < step
    ]
    found = solve(given_, [choice])
    if not fits:
        return
    assert not found.contradictions
    for name in NAMES:
        bounds = found.bounds(name)
        days = [solution[name] for solution in fits]
        assert bounds.earliest is not None
        assert bounds.latest is not None
        assert bounds.earliest <= min(days)
        assert max(days) <= bounds.latest
    ends = found.bounds("a")
    assert ends.earliest is not None
    assert (ends.earliest - first) % step < length


def test_an_unbounded_set_is_narrowed_at_its_known_end_only() -> None:
    after = Constraint("a", ORIGIN, 10, None, "explicit", said("after"))
    found = solve([after], [Choice("a", "b", every(7, 0), "convention", said("weekday"))])  # type: ignore[arg-type]
    assert found.bounds("a") == Bounds(14, None)


def test_a_set_without_any_fitting_day_is_a_contradiction_and_yields() -> None:
    box = Constraint("a", ORIGIN, 1, 5, "explicit", said("box"))
    found = solve([box], [Choice("a", "b", every(7, 0), "convention", said("weekday"))])  # type: ignore[arg-type]
    assert found.bounds("a") == Bounds(1, 5)
    assert {step.says for c in found.contradictions[0].between for step in c.steps} == {"box", "weekday"}


def test_a_hull_holds_both_of_two_days() -> None:
    parts = [Constraint("p", ORIGIN, 3, 3, "explicit", said("p")), Constraint("q", ORIGIN, 7, 8, "explicit", said("q"))]
    found = solve(parts, hulls=[Hull("a", ("p", "q"), "explicit", said("either"))])
    assert found.bounds("a") == Bounds(3, 8)
    assert [s.says for c in primitives(found.proven("a").latest) for s in c.steps] == ["p", "q", "either"]


def test_what_is_unrelated_is_not_touched_by_a_contradiction() -> None:
    clash = [
        Constraint("b", "a", 1, None, "explicit", said("b after a")),
        Constraint("a", "b", 1, None, "convention", said("a after b")),
    ]
    found = solve([*clash, Constraint("c", ORIGIN, 5, 6, "convention", said("c"))])
    assert found.bounds("c") == Bounds(5, 6)
    assert [c.steps[0].says for c in found.contradictions[0].yielded] == ["a after b"]
