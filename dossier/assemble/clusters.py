"""The same event: which mentions, within and across documents, tell one thing.

Pairs that may be one are given by ``pairs``; a pair is joined by the first rule that fits, strongest rules first, unless the
groups it would join say times that exclude one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.assemble.cast import Cast
from dossier.assemble.inputs import Annotated
from dossier.assemble.mentions import Row, rows_of
from dossier.assemble.pairs import Reason, likely_pairs
from dossier.model import Step, Timex


@dataclass(frozen=True, slots=True)
class Cluster:
    """Mentions of one event: (index of the document, index of its event mention), the first the most telling one."""

    mentions: tuple[tuple[int, int], ...]
    why: tuple[Step, ...] = ()


def cluster_events(documents: Sequence[Annotated], cast: Cast) -> tuple[Cluster, ...]:
    """Every event mention in exactly one cluster."""
    rows = rows_of(documents, cast)
    texts = [document.document.text for document in documents]
    pairs = sorted(likely_pairs(rows, documents, texts, cast), key=lambda pair: (-pair[2].strength, pair[0], pair[1]))
    groups = _Groups(rows)
    for a, b, reason in pairs:
        groups.join(a, b, reason)
    return tuple(groups.clusters(texts))


_ACROSS_SPEAKERS = frozenset(["same quotation", "one denial"])
"""Rules that join what documents attribute to different speakers: a spokesman, and the body he speaks for."""

_Time = tuple[tuple[int, int] | None, tuple[str, str] | None]
"""The window and the time expression of a mention: what decides whether it can be the same as another."""


class _Groups:
    """Mentions joined so far (union-find) with the reasons that joined them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._parent = list(range(len(rows)))
        self._members: list[list[int]] = [[i] for i in range(len(rows))]
        self._why: list[list[Step]] = [[] for _ in rows]
        self._speakers = [row.does if len(row.does) == 1 else frozenset() for row in rows]
        """By group: who says it, as far as its mentions name one."""
        self._times: list[dict[_Time, int]] = [{(row.window, _value(row.timex)): i} for i, row in enumerate(rows)]
        """By group: each time that its mentions say, with one that says it."""

    def _root(self, index: int) -> int:
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, a: int, b: int, reason: Reason) -> None:
        """Join two groups unless what they say excludes one another."""
        first, second = self._root(a), self._root(b)
        if first == second:
            return
        if reason.rule not in _ACROSS_SPEAKERS and self._other_speakers(first, second):
            return
        if reason.strength < 90 and any(
            times_exclude(self._rows[x], self._rows[y]) for x in self._times[first].values() for y in self._times[second].values()
        ):
            return
        if first > second:
            first, second = second, first
        self._parent[second] = first
        self._members[first] += self._members[second]
        self._why[first] += self._why[second]
        self._speakers[first] |= self._speakers[second]
        self._times[first] |= self._times[second]
        self._why[first].append(
            Step(reason.rule, reason.says, "cross-document" if self._crosses(a, b) else "convention", reason.passage)
        )

    def _other_speakers(self, first: int, second: int) -> bool:
        """Whether joining would make one statement of two people's: a joint statement belongs to one side only."""
        if self._rows[first].family != "speech" or self._rows[second].family != "speech":
            return False
        return len(self._speakers[first] | self._speakers[second]) > 1

    def _crosses(self, a: int, b: int) -> bool:
        return self._rows[a].document != self._rows[b].document

    def clusters(self, texts: Sequence[str]) -> Iterator[Cluster]:
        for index in range(len(self._rows)):
            if self._root(index) == index:
                members = sorted(self._members[index], key=lambda i: (-_telling(self._rows[i]), self._rows[i].key))
                yield Cluster(tuple(self._rows[i].key for i in members), tuple(self._why[index]))


def _value(timex: Timex | None) -> tuple[str, str] | None:
    return (timex.type, timex.value) if timex is not None else None


_OWNERS = frozenset("his her their its".split())
"""Words that a title cannot explain by itself: "denies their requests"."""


def _telling(row: Row) -> float:
    """How well a mention alone tells the event: named actors, own time, plain standing, a title of readable length."""
    said = row.said
    length = len(said.title)
    score = 2.0 * bool(row.does) + 1.5 * (said.timex is not None) + 0.5 * min(2, len(row.words) / 3)
    score += {"reported": 0.6, "confirmed": 0.5, "demanded": 0.4, "alleged": 0.3, "planned": -1.0}.get(said.status, 0.0)
    score += 0.5 * (said.tense in ("past", "perfect")) - 0.8 * (said.tense == "present")
    if (row.quotation is not None and row.family == "speech") or row.others:
        score += 0.4
    score -= 0.8 * any(word in _OWNERS for word in said.title.split())
    return score - (1.0 if length < 18 else 0.0) - (0.3 if length > 90 else 0.0)


def times_exclude(a: Row, b: Row) -> bool:
    """Whether two mentions name times that cannot be one: other days, other months, other years; since against at does not."""
    if a.window is not None and b.window is not None and (a.window[1] < b.window[0] or b.window[1] < a.window[0]):
        return True
    if a.timex is None or b.timex is None:
        return False
    if a.timex.type not in ("DATE", "TIME") or b.timex.type not in ("DATE", "TIME"):
        return False
    first, second = a.timex.value.split("T")[0], b.timex.value.split("T")[0]
    return any(x != y and "X" not in x and "X" not in y for x, y in zip(first.split("-"), second.split("-"), strict=False))
