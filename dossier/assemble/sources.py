"""Documents become the sources of the case: title, kind, publisher, publication."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.assemble.chronology import Chronology
from dossier.assemble.inputs import Annotated
from dossier.model import Source

_SPACE = re.compile(r"\s+")


def make_sources(documents: Sequence[Annotated], chronology: Chronology) -> tuple[Source, ...]:
    """A source a document, in their order."""
    return tuple(
        Source(
            document=one.document,
            title=_title(one),
            kind=one.said.genre,
            publisher=_publisher(one),
            language=one.said.language,
            published=chronology.published[number],
        )
        for number, one in enumerate(documents)
    )


def _title(one: Annotated) -> str:
    if one.said.title is None:
        return one.document.name
    return _SPACE.sub(" ", one.document.text[one.said.title.start : one.said.title.end]).strip()


def _publisher(one: Annotated) -> str | None:
    """What the file itself says of its publisher; a guess from the text is no publisher."""
    metadata = dict(one.document.metadata)
    for key in ("publisher", "og:site_name", "site_name"):
        if metadata.get(key):
            return metadata[key]
    return None
