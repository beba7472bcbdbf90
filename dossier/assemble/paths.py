"""Shortest paths and negative cycles in a graph that grows: the arithmetic below the temporal network.

Bellman-Ford with a queue of changed nodes, so that an added edge costs only what it moves. Nodes and edges are numbers from 0.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_COST_BITS = 24
"""A label is weight << 24 | cost: of equally short paths the one of least cost wins, and zero cycles never pay."""


@dataclass(slots=True)
class Graph:
    """Edges (tail, head, weight, cost); ``cost``, at least 1, breaks ties. ``leaving`` and ``entering`` list edge numbers."""

    nodes: int
    edges: list[tuple[int, int, int, int]] = field(default_factory=list)
    leaving: list[list[int]] = field(default_factory=list)
    entering: list[list[int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.leaving = [[] for _ in range(self.nodes)]
        self.entering = [[] for _ in range(self.nodes)]

    def add(self, tail: int, head: int, weight: int, cost: int) -> int:
        number = len(self.edges)
        self.edges.append((tail, head, weight, cost))
        self.leaving[tail].append(number)
        self.entering[head].append(number)
        return number

    def remove(self, number: int) -> None:
        tail, head, _, _ = self.edges[number]
        self.leaving[tail].remove(number)
        self.entering[head].remove(number)


class CycleFinder:
    """Finds negative cycles one after the other; edges may be removed in between.

    Labels start at zero everywhere and are kept between searches: any labels are a valid start."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._label = [0] * graph.nodes
        self._parent: list[int | None] = [None] * graph.nodes
        self._active: Iterable[int] = range(graph.nodes)

    def remove(self, number: int) -> None:
        self._graph.remove(number)
        head = self._graph.edges[number][1]
        if self._parent[head] == number:
            self._parent[head] = None

    def next(self) -> list[int] | None:
        """The edges of a negative cycle, or None where there is none."""
        graph, label, parent = self._graph, self._label, self._parent
        while self._active:
            changed: dict[int, None] = {}
            for tail in self._active:
                here = label[tail]
                for number in graph.leaving[tail]:
                    _, head, weight, _ = graph.edges[number]
                    if here + weight < label[head]:
                        label[head] = here + weight
                        parent[head] = number
                        changed[head] = None
            self._active = changed
            if cycle := self._cycle_of_parents(changed):
                return cycle
        return None

    def _cycle_of_parents(self, changed: Iterable[int]) -> list[int] | None:
        edges, parent = self._graph.edges, self._parent
        seen: dict[int, int] = {}
        for start in changed:
            node = start
            while node not in seen:
                seen[node] = start
                edge = parent[node]
                if edge is None:
                    break
                node = edges[edge][0]
            else:
                if seen[node] == start:
                    return self._around(node)
        return None

    def _around(self, node: int) -> list[int]:
        cycle: list[int] = []
        here = node
        while not cycle or here != node:
            edge = self._parent[here]
            assert edge is not None
            cycle.append(edge)
            here = self._graph.edges[edge][0]
        return cycle[::-1]


class ShortestPaths:
    """Distances from the source, node 0, or with ``backwards`` to it; kept up to date while edges are added."""

    def __init__(self, graph: Graph, backwards: bool = False) -> None:
        self._graph = graph
        self._backwards = backwards
        self._label: list[int | None] = [None] * graph.nodes
        self._label[0] = 0
        self._last: list[int | None] = [None] * graph.nodes
        self._queue: deque[int] = deque([0])
        self._queued = [False] * graph.nodes

    def distance(self, node: int) -> int | None:
        """The least weight of a path; None where there is no path."""
        label = self._label[node]
        return None if label is None else label >> _COST_BITS

    def cost(self, node: int) -> int:
        """The cost of that path."""
        return (self._label[node] or 0) & ((1 << _COST_BITS) - 1)

    def path(self, node: int) -> list[int]:
        """The edges of the shortest path, the one next to the source first."""
        edges: list[int] = []
        while node and (edge := self._last[node]) is not None:
            edges.append(edge)
            node = self._far(edge)
        return edges[::-1]

    def update(self, added: Sequence[int] = ()) -> list[int] | None:
        """Take in added edges; the edges of a negative cycle through the source where that brings one about."""
        for edge in added:
            if cycle := self._relax(edge):
                return cycle
        around = self._graph.entering if self._backwards else self._graph.leaving
        while self._queue:
            node = self._queue.popleft()
            self._queued[node] = False
            for edge in around[node]:
                if cycle := self._relax(edge):
                    return cycle
        return None

    def _far(self, edge: int) -> int:
        """The end of an edge that is nearer to the source."""
        return self._graph.edges[edge][1 if self._backwards else 0]

    def _relax(self, edge: int) -> list[int] | None:
        tail, head, weight, cost = self._graph.edges[edge]
        here, there = (head, tail) if self._backwards else (tail, head)
        label, before = self._label[here], self._label[there]
        if label is None:
            return None
        reached = label + (weight << _COST_BITS) + cost
        if before is not None and reached >= before:
            return None
        if there == 0:
            return [*self.path(here), edge]
        self._label[there] = reached
        self._last[there] = edge
        if not self._queued[there]:
            self._queued[there] = True
            self._queue.append(there)
        return None
