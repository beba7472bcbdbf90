"""The second stage: expressions made of expressions ("the end of last March", "two weeks ago", "3 p.m. on Friday").

The drafts of the first stage become single characters of a new string over classes, and rules over that string join them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.annotate.timex import joins_lengths, joins_periods, joins_times
from dossier.annotate.timex.chunks import Chunks, Join, chunk
from dossier.annotate.timex.grammar import Draft, expand
from dossier.annotate.timex.lexer import Coded

JOINS: tuple[Join, ...] = (*joins_periods.JOINS, *joins_lengths.JOINS, *joins_times.JOINS)


_STARTS = re.compile(
    expand(
        "[D P C R EARLY MID LATE BEGIN MIDDLE END LATER EARLIER LAST NEXT THIS THAT SAME THE A AT APPROX MORE LESS EVERY UNIT]"
    )
)


def combine(coded: Coded, drafts: Sequence[Draft]) -> list[Draft]:
    """Join drafts until nothing changes (three rounds reach the deepest that language uses)."""
    current = list(drafts)
    for _ in range(3):
        joined = _round(chunk(coded, current))
        if len(joined) == len(current) and joined == current:
            break
        current = joined
    return current


def _round(chunks: Chunks) -> list[Draft]:
    found: list[Draft] = []
    position = 0
    heads = sorted(chunks.drafts)
    for k in heads:
        if k < position:
            continue
        made = _best(chunks, max(position, k - 5), k)
        if made is None:
            found.append(chunks.drafts[k])
            position = k + 1
        else:
            draft, end = made
            found.append(draft)
            position = end
    return found


def _best(chunks: Chunks, low: int, k: int) -> tuple[Draft, int] | None:
    """The longest join that begins at or up to five tokens before a draft and holds it."""
    best: tuple[int, int, Draft] | None = None
    for start in range(low, k + 1):
        if not _STARTS.match(chunks.codes, start):
            continue
        for join in JOINS:
            match = join.pattern.match(chunks.codes, start)
            if match is None or match.end() <= k or (best is not None and match.end() - start <= best[0]):
                continue
            if start < k and any(s in chunks.drafts for s in range(start, k)):
                continue
            draft = join.build(chunks, match)
            if draft is not None:
                best = (match.end() - start, match.end(), draft)
    return (best[2], best[1]) if best else None
