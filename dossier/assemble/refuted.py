"""Contradictions of the temporal network as conflicts a person can read: the passages, and which of them was set aside."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from dossier.assemble.network import Constraint, Contradiction, Solution
from dossier.model import Conflict, Side, Step


def contradictions(solution: Solution) -> Iterator[Conflict]:
    """A conflict for each contradiction that rests on passages of its own."""
    seen: set[str] = set()
    for contradiction in solution.contradictions:
        conflict = _conflict(contradiction)
        if conflict is not None and conflict.id not in seen:
            seen.add(conflict.id)
            yield conflict


def _conflict(contradiction: Contradiction) -> Conflict | None:
    sides = [Side(step.says, step.passage) for step in _steps(contradiction.between) if step.passage is not None]
    if len({side.passage for side in sides}) < 2:
        return None
    ours = all(c.strength == "convention" for c in contradiction.yielded)
    if ours and len({side.passage.document for side in sides}) == 1:
        return None  # Within one document a convention that does not fit is our misreading, not a disagreement of sources.
    told = "|".join(sorted(f"{s.passage.document}:{s.passage.start}:{s.passage.end}:{s.says}" for s in sides))
    aside = "; ".join(step.says for step in _steps(contradiction.yielded))
    return Conflict(
        id="dates-" + hashlib.sha256(told.encode()).hexdigest()[:10],
        kind="date",
        says=f"Dates that cannot all be true; set aside: {aside}"
        if aside
        else f"Cannot all be true: {' / '.join(s.says for s in sides)}",
        weight="possible" if ours else "incompatible",
        sides=tuple(sides),
    )


def _steps(constraints: tuple[Constraint, ...]) -> list[Step]:
    return list(dict.fromkeys(step for constraint in constraints for step in constraint.steps))
