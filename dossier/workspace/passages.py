"""Does everything that is said lead back to words? Looks at every character range in annotations and in the assembled case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass

from dossier.model import CaseData, Document, Passage
from store.records import Kept


def stray_in_annotations(kept: Kept) -> Iterator[str]:
    """Ranges of one document's zones and annotations that do not lie within its text, in words."""
    for record in (*_records(kept.document), *_records(kept.said)):
        start, end = getattr(record, "start", None), getattr(record, "end", None)
        if isinstance(start, int) and isinstance(end, int) and not 0 <= start <= end <= len(kept.document.text):
            yield f"{kept.document.name}: a {type(record).__name__} at {start} to {end} lies outside its text"


def stray_in_case(case: CaseData) -> Iterator[str]:
    """Passages of the case that lead to no words of a document in it."""
    documents: dict[str, Document] = {source.document.id: source.document for source in case.sources}
    for record in (*_records(case.actors), *_records(case.events), *_records(case.statements), *_records(case.conflicts)):
        if isinstance(record, Passage):
            document = documents.get(record.document)
            if document is None:
                yield f"a passage of an unknown document: {record.document}"
            elif not 0 <= record.start < record.end <= len(document.text):
                yield f"{document.name}: a passage at {record.start} to {record.end} holds no words"


def _records(value: object) -> Iterator[object]:
    """Every dataclass within, however deep."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Sequence) and not isinstance(one, str):
            waiting.extend(one)
        elif is_dataclass(one):
            yield one
            waiting.extend(getattr(one, field.name) for field in fields(one))
