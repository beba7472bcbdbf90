"""Times, durations and numbers that passages of one event give differently, compared as windows and ranges."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dossier.assemble.cast import Cast
from dossier.assemble.clusters import Cluster, times_exclude
from dossier.assemble.disputes import Found, Weight, dispute, subject, told_apart
from dossier.assemble.inputs import Annotated
from dossier.assemble.mentions import Row, rows_of
from dossier.assemble.places import timexes_in
from dossier.model import Claim, Passage, Side

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "january february march april may june july august september october november december".split()


def dates(documents: Sequence[Annotated], cast: Cast, clusters: Sequence[Cluster]) -> Iterator[Found]:
    """One event on different days; the same deed of one actor told for different times."""
    rows = {row.key: row for row in rows_of(documents, cast)}
    for number, cluster in enumerate(clusters):
        timed = [rows[key] for key in cluster.mentions if rows[key].timex is not None]
        groups: dict[str, list[Row]] = defaultdict(list)
        for row in timed:
            day = _weekday(documents, row)
            if day and row.said.relation in ("at", ""):
                groups[day].append(row)
        apart = len({row.document for group in groups.values() for row in group}) > 1
        if len(groups) > 1 and apart:
            sides = [_time_side(documents, row) for group in groups.values() for row in group]
            days = told_apart([(day.capitalize(), _time_side(documents, row)) for day, group in groups.items() for row in group])
            yield dispute("date", f"{subject(documents, cluster)}: {days}", "incompatible", sides, [number])
            continue
        told = list({(row.document, row.window, row.timex and (row.timex.type, row.timex.value)): row for row in timed}.values())
        for position, first in enumerate(told):
            for second in told[position + 1 :]:
                if times_exclude(first, second):
                    yield _dates(documents, first, second, "incompatible", [number, number])
    yield from _first_times(documents, clusters, rows)


def _first_times(
    documents: Sequence[Annotated], clusters: Sequence[Cluster], rows: dict[tuple[int, int], Row]
) -> Iterator[Found]:
    """Separate events that look like one but for their time: the same actor, the same kind, shared words, other months."""
    cluster_of = {key: number for number, cluster in enumerate(clusters) for key in cluster.mentions}
    blocks: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows.values():
        if row.timex is not None and row.family == "report":
            for actor in row.does:
                blocks[row.family, actor].append(row)
    for block in blocks.values():
        for position, first in enumerate(block[:40]):
            for second in block[position + 1 : 40]:
                if first.document == second.document or cluster_of[first.key] == cluster_of[second.key]:
                    continue
                months = _month(documents, first), _month(documents, second)
                if months[0] and months[1] and months[0] != months[1]:
                    yield _dates(documents, first, second, "possible", [cluster_of[first.key], cluster_of[second.key]])


def _dates(documents: Sequence[Annotated], first: Row, second: Row, weight: Weight, clusters: Sequence[int]) -> Found:
    sides = [_time_side(documents, first), _time_side(documents, second)]
    told = told_apart([(f"“{side.says}”", side) for side in sides])
    return dispute("date", f"{first.said.title}: {told}", weight, sides, clusters)


def _time_side(documents: Sequence[Annotated], row: Row) -> Side:
    """The time as the document words it; the passage reaches from the trigger to the time, so that it shows what is dated."""
    assert row.timex is not None
    text = documents[row.document].document.text
    start, end = min(row.said.start, row.timex.start), max(row.said.end, row.timex.end)
    return Side(" ".join(text[row.timex.start : row.timex.end].split()), Passage(row.sentence.document, start, end))


def _weekday(documents: Sequence[Annotated], row: Row) -> str:
    return _named(documents, row, _WEEKDAYS)


def _month(documents: Sequence[Annotated], row: Row) -> str:
    return _named(documents, row, _MONTHS)


def _named(documents: Sequence[Annotated], row: Row, names: Sequence[str]) -> str:
    if row.timex is None:
        return ""
    words = documents[row.document].document.text[row.timex.start : row.timex.end].casefold().replace("-", " ").split()
    return next((name for name in names if name in words), "")


def durations(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Iterator[Found]:
    """How long one course of events is said to go on: weeks, months, since a date. Compatible where written at different
    times."""
    for number, cluster in enumerate(clusters):
        sides: dict[str, Side] = {}
        for document, index in cluster.mentions:
            said, text = documents[document].said, documents[document].document.text
            event = said.events[index]
            sentence = said.sentences[event.sentence]
            for timex in (said.timexes[i] for i in timexes_in(documents[document], sentence.start, sentence.end)):
                lasting = timex.type == "DURATION" or (
                    timex.type == "DATE" and text[sentence.start : timex.start].rstrip().casefold().endswith("since")
                )
                if lasting and timex.voice != "page":
                    words = " ".join(text[timex.start : timex.end].split())
                    unit = next((u for u in ("year", "month", "week", "day") if u in words.casefold()), words.casefold())
                    sides.setdefault(unit, Side(words, Passage(said.document, timex.start, timex.end)))
        if len(sides) > 1 and len({side.passage.document for side in sides.values()}) > 1:
            told = told_apart([(f"“{side.says}”", side) for side in sides.values()])
            says = f"How long it has gone on: {told} ({subject(documents, cluster)})"
            yield dispute("date", says, "compatible", list(sides.values()), [number])


def numbers(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Iterator[Found]:
    """Counts of the same things in one event whose ranges share no number."""
    counted: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for document, one in enumerate(documents):
        for claim in one.said.claims:
            if claim.event is not None:
                counted[document, claim.event].append(claim)
    for number, cluster in enumerate(clusters):
        said = {
            (document, claim.noun, claim.low, claim.high, claim.approximate): (document, claim)
            for document, event in sorted(cluster.mentions, reverse=True)
            for claim in reversed(counted.get((document, event), ()))
        }
        claims = sorted(said.values(), key=lambda one: (one[0], one[1].start))
        clashing: dict[int, Side] = {}
        for position, (a, first) in enumerate(claims):
            for offset, (b, second) in enumerate(claims[position + 1 :], position + 1):
                if a != b and _same_thing(first.noun, second.noun) and not _agree(first, second):
                    clashing[position] = _count_side(documents[a], first)
                    clashing[offset] = _count_side(documents[b], second)
        if clashing:
            sides = [clashing[position] for position in sorted(clashing)]
            told = told_apart([(f"“{side.says}”", side) for side in sides])
            yield dispute("number", f"{subject(documents, cluster)}: {told}", "incompatible", sides, [number])


_PEOPLE = frozenset(
    "men women people persons individuals residents civilians victims workers protesters dead students children".split()
)


def _same_thing(first: str, second: str) -> bool:
    return first == second or (first in _PEOPLE and second in _PEOPLE)


def _agree(first: Claim, second: Claim) -> bool:
    """Whether one number can satisfy both: "more than 100" and "at least 100" can, "three" and "two" cannot."""
    slack = 0.1 if first.approximate or second.approximate else 0.0
    low = max(first.low * (1 - slack), second.low * (1 - slack))
    highs = [claim.high * (1 + slack) for claim in (first, second) if claim.high is not None]
    return not highs or low <= min(highs)


def _count_side(document: Annotated, claim: Claim) -> Side:
    return Side(
        " ".join(document.document.text[claim.start : claim.end].split()), Passage(document.document.id, claim.start, claim.end)
    )
