"""Reading a sentence for the tests of time expressions."""

from __future__ import annotations

from dossier.annotate.source import SourceText, prepare
from dossier.annotate.timex import Resolved, find_timexes, resolve
from dossier.days import parse_iso
from dossier.model import Bounds, Document, Timex, Zone

WEDNESDAY = "2015-06-17"


def source(text: str, zones: tuple[Zone, ...] = ()) -> SourceText:
    return prepare(Document("0" * 64, "note.txt", "txt", "utf-8", text, zones))


def found(text: str) -> list[tuple[str, str, str]]:
    """(words, type, value that needs no document time) of each time expression."""
    return [(text[t.start : t.end], t.type, t.value) for t in find_timexes(source(text))]


def days(iso: str) -> Bounds:
    return Bounds(parse_iso(iso), parse_iso(iso))


def read(text: str, written: Bounds | str = WEDNESDAY, genre: str = "news") -> tuple[tuple[Timex, ...], tuple[Resolved, ...]]:
    prepared = source(text)
    timexes = find_timexes(prepared)
    bounds = days(written) if isinstance(written, str) else written
    return timexes, resolve(prepared, timexes, bounds, genre)


def values(text: str, written: Bounds | str = WEDNESDAY, genre: str = "news") -> dict[str, str]:
    """Words to resolved value."""
    timexes, resolved = read(text, written, genre)
    return {text[t.start : t.end]: r.value for t, r in zip(timexes, resolved, strict=True)}
