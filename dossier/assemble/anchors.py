"""From bounds with their chains to an ``Anchor``: EDTF, precision, the words a person reads, and the proof."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from dossier.assemble import edtf, wording
from dossier.assemble.network import Constraint, Proven, primitives
from dossier.model import Anchor, Basis, Bounds, Precision, Step

Extent = Literal["", "since", "throughout"]
"""A day within the bounds; or what goes on from a day within them; or what lasted from the first to the last."""

MOST_CANDIDATES = 60
"""A longer list of windows says no more than the interval around it."""


def make_anchor(
    bounds: Bounds,
    basis: Basis,
    proof: Sequence[Step] = (),
    extent: Extent = "",
    candidates: Sequence[Bounds] = (),
    pattern: str = "",
    approximate: bool = False,
) -> Anchor:
    """The anchor of what lies within ``bounds``.

    ``candidates`` are the only windows it can lie in, in calendar order; ``pattern`` is a TIMEX3 value without its year
    ("XXXX-04") for where the year stays unknown; ``approximate`` marks a date given as "about". For ``since`` the bounds
    are those of the start."""
    bounds = edtf.storable(bounds)
    windows = tuple(candidates) if 1 < len(candidates) <= MOST_CANDIDATES else ()
    if extent == "throughout":
        written, text = edtf.throughout(bounds), wording.throughout_words(bounds)
    elif extent == "since":
        written, text = edtf.since(bounds), wording.since_words(bounds, pattern)
    else:
        written = edtf.within(bounds, windows, pattern, approximate)
        text = ("about " if approximate and edtf.spelled(bounds) else "") + wording.within_words(bounds, windows, pattern)
    return Anchor(
        earliest=bounds.earliest,
        latest=bounds.latest,
        edtf=written,
        precision=precision_of(bounds),
        text=text,
        basis=basis,
        temporal="span" if extent else "point",
        candidates=windows,
        proof=tuple(proof),
    )


def precision_of(bounds: Bounds) -> Precision:
    """The unit that the bounds fill; otherwise an interval, or open where a side is."""
    if bounds.earliest is None or bounds.latest is None:
        return "open"
    unit = edtf.unit_of(bounds)
    return unit.precision if unit else "interval"


def proof_of(proven: Proven, *more: Iterable[Constraint]) -> tuple[Step, ...]:
    """The steps that give both bounds, each once: the earliest bound's chain, then what the latest adds."""
    chain = primitives((*proven.earliest, *proven.latest, *(c for part in more for c in part)))
    return tuple(dict.fromkeys(step for constraint in chain for step in constraint.steps))
