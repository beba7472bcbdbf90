"""All annotations in, the case out. Pure functions; the order of the documents does not matter.

cast (who is who) → clusters (what is one event) → chronology (document times, anchors) → statements, origins, conflicts
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.assemble.cast import resolve_actors
from dossier.assemble.chronology import date_everything
from dossier.assemble.clusters import cluster_events
from dossier.assemble.conflicts import find_conflicts
from dossier.assemble.events import make_events
from dossier.assemble.inputs import Annotated
from dossier.assemble.sources import make_sources
from dossier.assemble.statements import make_statements
from dossier.model import CaseData

VERSION = "1"
"""Stands in the case for who reads it later. No cache depends on it: see ``dossier.workspace.fingerprint``."""


def assemble(documents: Sequence[Annotated]) -> CaseData:
    """The case. Documents are taken in the order of their names."""
    ordered = sorted(documents, key=lambda d: (d.document.name, d.document.id))
    cast = resolve_actors(ordered)
    clusters = cluster_events(ordered, cast)
    chronology = date_everything(ordered, clusters)
    conflicts = find_conflicts(ordered, cast, clusters, chronology)
    events = make_events(ordered, cast, clusters, chronology, conflicts)
    return CaseData(
        version=VERSION,
        sources=make_sources(ordered, chronology),
        actors=cast.actors,
        events=events,
        statements=make_statements(ordered, cast, clusters, chronology),
        conflicts=tuple(found.conflict for found in conflicts),
    )
