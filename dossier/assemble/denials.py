"""One denial told by several documents: who denies is named by office or by body, and what is denied in other words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from dossier.assemble.cast import Cast
from dossier.assemble.likeness import content_words
from dossier.assemble.mentions import Row, governments

_SAYS_NO = re.compile(
    r"\b(?:there (?:is|are|was|were|has been|have been) no\b|(?:do|does|did)(?: not|n[’']t) exist|"
    r"never (?:happened|took place|existed)|"
    r"(?:is|are|was|were) (?:a lie|lies|false|untrue|fabricated|not true|nothing of the kind)\b|no such\b)",
    re.IGNORECASE,
)
"""What denies without the verb: "there are no camps here", "such people do not exist"."""

_ALLIES = frozenset(["speaks for", "holds office in"])
"""Relations by which one's denial is the other's: a spokesman denies for his principal, who denies for the place he heads."""

_DENYING = frozenset(["kind denial", "kind refusal", "kind accusation", "claim", "report", "call"])
"""What denials have in common as denials."""

_SHARED_WORDS = 3
"""Words of two denials, beyond names, that the rest of the collection does not share with both."""


def one_denial(rows: Sequence[Row], texts: Sequence[str], cast: Cast) -> Iterator[tuple[int, int, str]]:
    """Pairs of rows of different documents that deny one thing on behalf of one side, with the reason in words."""
    sides = sides_of(cast)
    said = {i: _denied(row, texts) for i, row in enumerate(rows) if row.does and _denies(row, texts)}
    heard = {i: frozenset().union(*(sides.get(actor, {actor}) for actor in rows[i].does)) for i in said}
    blocks: dict[str, list[int]] = defaultdict(list)
    for index in said:
        for side in heard[index]:
            blocks[side].append(index)
    spread: dict[str, set[int]] = defaultdict(set)
    for index, words in said.items():
        for word in words:
            spread[word].add(rows[index].document)
    common = max(5, len(texts) // 6)
    seen: set[tuple[int, int]] = set()
    for members in blocks.values():
        for position, a in enumerate(members):
            for b in members[position + 1 :]:
                if rows[a].document == rows[b].document or (a, b) in seen:
                    continue
                seen.add((a, b))
                shared = sorted(word for word in said[a] & said[b] if len(spread[word]) <= common)
                if len(shared) >= _SHARED_WORDS:
                    yield a, b, f"Both deny for the same side, in shared words ({', '.join(shared[:4])})."


def _denies(row: Row, texts: Sequence[str]) -> bool:
    if row.family == "denial":
        return True
    if row.said.kind not in ("statement", "accusation", "report"):
        return False
    return _SAYS_NO.search(texts[row.document], row.sentence.start, row.sentence.end) is not None


def _denied(row: Row, texts: Sequence[str]) -> frozenset[str]:
    """What a denial is about: the words of its sentence and of the quotation that gives it, names of actors aside."""
    end = max(row.sentence.end, row.quotation.end if row.quotation is not None else 0)
    words = content_words(texts[row.document][row.sentence.start : end])
    return frozenset(word for word in words - row.named if word not in _DENYING)


def sides_of(cast: Cast) -> dict[str, frozenset[str]]:
    """Actor → everybody whose denial counts as this actor's: itself, who it speaks for, the place of office, its government."""
    governs = governments(cast)
    direct: dict[str, set[str]] = defaultdict(set)
    for actor in cast.actors:
        for relation in actor.relations:
            if relation.kind in _ALLIES:
                direct[actor.id].add(relation.other)
    found = {}
    for actor in cast.actors:
        side = {actor.id}
        for _ in range(2):
            side |= {other for one in side for other in direct.get(one, ())}
        side |= {governs[one] for one in side if one in governs}
        found[actor.id] = frozenset(side)
    return found
