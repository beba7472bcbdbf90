"""A simple temporal network: days related by differences, the tightest bounds they allow, and the chain that proves each bound.

R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks", Artificial Intelligence 49 (1991). Every variable is a day;
a ``Constraint`` says ``low <= later - earlier <= high``; ``ORIGIN`` is day 0, so a constraint against it is a calendar bound.
The tightest bounds are shortest paths from and to the origin, and the path is the proof. Sets that are no interval
(a Wednesday, some April) are ``Choice``s, narrowed at both ends until nothing moves. A negative cycle is a contradiction:
its weakest constraints yield, it is reported, and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dossier.assemble.paths import CycleFinder, Graph, ShortestPaths
from dossier.days import overlap
from dossier.model import Bounds, Day, Step, Strength

Variable = str

ORIGIN: Variable = "origin"
"""The variable that stands for day 0."""

YIELDS: tuple[Strength, ...] = ("convention", "cross-document", "explicit", "decided")
"""Strengths, the one that yields first in a contradiction first."""

_ROUNDS = 40
"""Narrowing stops after so many rounds: two sets that never meet would otherwise chase each other through an open calendar."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """``low <= later - earlier <= high`` in days; ``None`` is no limit.

    Of equal strengths the one with more ``doubt`` yields first. ``because`` holds what a derived constraint rests on."""

    later: Variable
    earlier: Variable
    low: int | None
    high: int | None
    strength: Strength
    steps: tuple[Step, ...] = ()
    doubt: int = 0
    because: tuple[Constraint, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Alternative:
    """One reading of a choice: the days its variable may have, and those its reference then has."""

    days: Bounds
    reference: Bounds = field(default_factory=Bounds)


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """The variable lies in one of several stretches, each with its own window for the reference.

    ``within`` lists, in calendar order, the alternatives whose days overlap a closed window; from one to the next neither
    window moves back."""

    variable: Variable
    reference: Variable
    within: Callable[[Bounds], Sequence[Alternative]]
    strength: Strength
    steps: tuple[Step, ...] = ()
    doubt: int = 0
    cycle: int = 366
    """Days after which the stretches come again: 7 for a weekday, 366 for a month. The next is looked for within nine of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Hull:
    """The variable is one of ``parts``, not known which: not before the earliest of them, nor after the latest.

    It learns from its parts, and they nothing from it: with a single part this is an equality that runs one way."""

    variable: Variable
    parts: tuple[Variable, ...]
    strength: Strength
    steps: tuple[Step, ...] = ()
    lower: bool = True
    upper: bool = True
    """Which of the two ends it gives."""
    doubt: int = 0


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What cannot all be true, and what of it yielded so that the rest could go on."""

    between: tuple[Constraint, ...]
    yielded: tuple[Constraint, ...]


@dataclass(frozen=True, slots=True)
class Proven:
    """The tightest bounds of a variable, and the constraints that give each of them, from the calendar inwards."""

    bounds: Bounds = field(default_factory=Bounds)
    earliest: tuple[Constraint, ...] = ()
    latest: tuple[Constraint, ...] = ()


class Solution:
    """Bounds for every variable of a network, with their chains when asked for, and the contradictions that were met."""

    def __init__(self, networks: Sequence[_Network], contradictions: Sequence[Contradiction]) -> None:
        self._of = {variable: network for network in networks for variable in network.variables()}
        self.contradictions = tuple(contradictions)

    def bounds(self, variable: Variable) -> Bounds:
        """Both open for a variable of which nothing is said."""
        network = self._of.get(variable)
        return network.bounds(variable) if network else Bounds()

    def proven(self, variable: Variable) -> Proven:
        network = self._of.get(variable)
        return network.proven(variable) if network else Proven()


def solve(constraints: Iterable[Constraint], choices: Iterable[Choice] = (), hulls: Iterable[Hull] = ()) -> Solution:
    """The tightest bounds; the order of the arguments does not matter."""
    networks = [_Network(part) for part in _components(constraints, choices, hulls)]
    contradictions = [clash for network in networks for clash in network.solve()]
    return Solution(networks, contradictions)


def primitives(constraints: Iterable[Constraint]) -> tuple[Constraint, ...]:
    """What a chain rests on in the end, each constraint once, what it follows from first."""
    found: dict[Constraint, None] = {}
    stack = list(constraints)[::-1]
    opened: set[Constraint] = set()
    while stack:
        constraint = stack.pop()
        if constraint in found:
            continue
        if constraint.because and constraint not in opened:
            opened.add(constraint)
            stack += [constraint, *constraint.because[::-1]]
        else:
            found[constraint] = None
    return tuple(found)


# ------------------------------------------------------------------------------------------------- components


@dataclass(slots=True)
class _Component:
    """Variables that bear on one another: nothing outside can move them."""

    constraints: list[Constraint] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    hulls: list[Hull] = field(default_factory=list)

    def variables(self) -> Iterator[Variable]:
        for constraint in self.constraints:
            yield from (constraint.later, constraint.earlier)
        for choice in self.choices:
            yield from (choice.variable, choice.reference)
        for hull in self.hulls:
            yield from (hull.variable, *hull.parts)


def _components(constraints: Iterable[Constraint], choices: Iterable[Choice], hulls: Iterable[Hull]) -> list[_Component]:
    """The network in independent parts, everything in an order that does not depend on how it was given."""
    held = sorted(set(constraints), key=_constraint_order)
    chosen = sorted(choices, key=lambda choice: (choice.variable, choice.reference, _words(choice.steps)))
    joined = sorted(hulls, key=lambda hull: (hull.variable, hull.parts))
    head: dict[Variable, Variable] = {}

    def find(variable: Variable) -> Variable:
        while head.setdefault(variable, variable) != variable:
            head[variable] = variable = head[head[variable]]
        return variable

    def join(*variables: Variable) -> Variable:
        first, *rest = [find(v) for v in variables if v != ORIGIN] or [ORIGIN]
        for other in rest:
            head[find(other)] = first = find(first)
        return first

    for constraint in held:
        join(constraint.later, constraint.earlier)
    for choice in chosen:
        join(choice.variable, choice.reference)
    for hull in joined:
        join(hull.variable, *hull.parts)
    parts: dict[Variable, _Component] = {}
    for constraint in held:
        parts.setdefault(find(join(constraint.later, constraint.earlier)), _Component()).constraints.append(constraint)
    for choice in chosen:
        parts.setdefault(find(choice.variable), _Component()).choices.append(choice)
    for hull in joined:
        parts.setdefault(find(hull.variable), _Component()).hulls.append(hull)
    return list(parts.values())


def _constraint_order(constraint: Constraint) -> tuple[object, ...]:
    low, high = constraint.low, constraint.high
    strength = YIELDS.index(constraint.strength)
    limits = (low is None, low or 0, high is None, high or 0)
    return (constraint.later, constraint.earlier, limits, strength, constraint.doubt, _words(constraint.steps))


def _words(steps: tuple[Step, ...]) -> tuple[tuple[object, ...], ...]:
    return tuple((s.rule, s.says, (s.passage.document, s.passage.start) if s.passage else ("", 0)) for s in steps)


# ---------------------------------------------------------------------------------------------------- solving


class _Network:
    """One component while it is being solved. Node 0 of the graph is the origin."""

    def __init__(self, part: _Component) -> None:
        self._part = part
        self._number = {ORIGIN: 0}
        for variable in part.variables():
            self._number.setdefault(variable, len(self._number))
        self._contradictions: list[Contradiction] = []
        self._start()

    def _start(self) -> None:
        """Forget everything derived."""
        self._graph = Graph(len(self._number))
        self._of_edge: list[Constraint] = []
        self._edges: dict[Constraint, list[int]] = {}
        self._source: dict[Constraint, Choice | Hull] = {}
        self._seen: dict[Choice | Hull, object] = {}
        for constraint in self._part.constraints:
            self._add(constraint)

    def _add(self, constraint: Constraint) -> list[int]:
        """The numbers of the edges that say it."""
        later, earlier = self._number[constraint.later], self._number[constraint.earlier]
        # Of equally tight chains the shorter becomes the proof, and of these the stronger.
        cost = len(YIELDS) + len(YIELDS) * len(constraint.because) + len(YIELDS) - YIELDS.index(constraint.strength)
        edges = self._edges.setdefault(constraint, [])
        for tail, head, weight in ((earlier, later, constraint.high), (later, earlier, _minus(constraint.low))):
            if weight is not None:
                edges.append(self._graph.add(tail, head, weight, cost))
                self._of_edge.append(constraint)
        return edges

    def solve(self) -> list[Contradiction]:
        cycles = CycleFinder(self._graph)
        while cycle := cycles.next():
            for constraint in self._give_way([self._of_edge[edge] for edge in cycle]):
                for edge in self._edges.pop(constraint):
                    cycles.remove(edge)
        while clash := self._propagate():
            self._give_way(clash)
            self._start()
        return self._contradictions

    def variables(self) -> Iterator[Variable]:
        return (variable for variable in self._number if variable != ORIGIN)

    def bounds(self, variable: Variable) -> Bounds:
        number = self._number[variable]
        return Bounds(_minus(self._from_below.distance(number)), self._from_above.distance(number))

    def proven(self, variable: Variable) -> Proven:
        below, above = self._chain(self._from_below, variable), self._chain(self._from_above, variable)
        return Proven(self.bounds(variable), below, above)

    def _give_way(self, clash: Sequence[Constraint]) -> tuple[Constraint, ...]:
        """Record a contradiction and take out what is weakest in it."""
        between = primitives(clash)
        weakest = min(map(_rank, between))
        yielded = tuple(c for c in between if _rank(c) == weakest)
        self._contradictions.append(Contradiction(between, yielded))
        gone = {id(self._source.get(constraint, constraint)) for constraint in yielded}
        self._part.constraints = [c for c in self._part.constraints if id(c) not in gone]
        self._part.choices = [c for c in self._part.choices if id(c) not in gone]
        self._part.hulls = [h for h in self._part.hulls if id(h) not in gone]
        return yielded

    def _propagate(self) -> Sequence[Constraint] | None:
        """Tighten until nothing moves; the constraints of a contradiction where one turns up."""
        self._from_above = ShortestPaths(self._graph)
        self._from_below = ShortestPaths(self._graph, backwards=True)
        added: list[int] = []
        for _ in range(_ROUNDS):
            for paths in (self._from_above, self._from_below):
                if cycle := paths.update(added):
                    return [self._of_edge[edge] for edge in cycle]
            narrowed = [*self._narrow_choices(), *self._narrow_hulls()]
            if impossible := [c for c in narrowed if c.low is not None and c.high is not None and c.low > c.high]:
                return impossible[:1]
            if not narrowed:
                break
            added = [edge for constraint in narrowed for edge in self._add(constraint)]
        return None

    def _narrow_choices(self) -> Iterator[Constraint]:
        """New calendar bounds from the ends of sets: the first and the last alternative that still fit."""
        for choice in self._part.choices:
            days, reference = self.bounds(choice.variable), self.bounds(choice.reference)
            if self._seen.get(choice) == (days, reference):
                continue
            self._seen[choice] = (days, reference)
            for from_below in (True, False):
                if (days.earliest if from_below else days.latest) is not None:
                    for constraint in self._end_of(choice, days, reference, from_below):
                        self._source[constraint] = choice
                        yield constraint

    def _end_of(self, choice: Choice, days: Bounds, reference: Bounds, from_below: bool) -> Iterator[Constraint]:
        """What the first (or last) fitting alternative of a choice says of its variable and of its reference."""
        for horizon in (2 * choice.cycle, 9 * choice.cycle):
            window, whole = _window(days, horizon, from_below)
            found = choice.within(window)
            fitting = [a for a in found if overlap(a.days, days) and overlap(a.reference, reference)]
            if fitting or whole:
                break
        else:
            return
        end = fitting[0 if from_below else -1] if fitting else None
        if end is not None and _gain(days, end.days, from_below) == _gain(reference, end.reference, from_below) == (None, None):
            return
        because = self._chain(self._from_below if from_below else self._from_above, choice.variable)
        if len(fitting) < len(found) or not fitting:
            because += self._chain(self._from_below, choice.reference) + self._chain(self._from_above, choice.reference)
        if end is None:
            because += self._chain(self._from_above if from_below else self._from_below, choice.variable)
            yield Constraint(choice.variable, ORIGIN, 1, 0, choice.strength, choice.steps, choice.doubt, because)
            return
        for variable, known, new in ((choice.variable, days, end.days), (choice.reference, reference, end.reference)):
            low, high = _gain(known, new, from_below)
            if variable != ORIGIN and (low is not None or high is not None):
                yield Constraint(variable, ORIGIN, low, high, choice.strength, choice.steps, choice.doubt, because)

    def _narrow_hulls(self) -> Iterator[Constraint]:
        for hull in self._part.hulls:
            parts = [self.bounds(part) for part in hull.parts]
            lows = [b.earliest for b in parts if b.earliest is not None]
            highs = [b.latest for b in parts if b.latest is not None]
            known = self.bounds(hull.variable)
            low = min(lows) if hull.lower and len(lows) == len(parts) and _is_tighter(min(lows), known.earliest, 1) else None
            high = max(highs) if hull.upper and len(highs) == len(parts) and _is_tighter(max(highs), known.latest, -1) else None
            if low is not None or high is not None:
                ends = (
                    (self._from_below,)
                    if high is None
                    else (self._from_above,)
                    if low is None
                    else (self._from_below, self._from_above)
                )
                because = tuple(c for part in hull.parts for paths in ends for c in self._chain(paths, part))
                constraint = Constraint(hull.variable, ORIGIN, low, high, hull.strength, hull.steps, hull.doubt, because)
                self._source[constraint] = hull
                yield constraint

    def _chain(self, paths: ShortestPaths, variable: Variable) -> tuple[Constraint, ...]:
        return tuple(self._of_edge[edge] for edge in paths.path(self._number[variable]))


def _rank(constraint: Constraint) -> tuple[int, int]:
    """The lowest yields first."""
    return YIELDS.index(constraint.strength), -constraint.doubt


def _minus(days: int | None) -> int | None:
    return None if days is None else -days


def _is_tighter(new: Day | None, known: Day | None, sign: int) -> bool:
    return new is not None and (known is None or sign * new > sign * known)


def _gain(known: Bounds, new: Bounds, from_below: bool) -> tuple[Day | None, Day | None]:
    """The low or the high end that is tighter than what is known."""
    if from_below:
        return (new.earliest if _is_tighter(new.earliest, known.earliest, 1) else None, None)
    return (None, new.latest if _is_tighter(new.latest, known.latest, -1) else None)


def _window(days: Bounds, horizon: int, from_below: bool) -> tuple[Bounds, bool]:
    """A closed window of a bounded length at one end of the days, and whether it holds them all."""
    if from_below:
        assert days.earliest is not None
        far = days.earliest + horizon
        whole = days.latest is not None and days.latest <= far
        return Bounds(days.earliest, days.latest if whole else far), whole
    assert days.latest is not None
    far = days.latest - horizon
    whole = days.earliest is not None and days.earliest >= far
    return Bounds(days.earliest if whole else far, days.latest), whole
