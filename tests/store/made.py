"""Small documents and cases for the tests of the store, without the annotators."""

from __future__ import annotations

import hashlib
from pathlib import Path

from dossier.model import Annotations, Decision, Document, Target, Zone
from store.folder import CaseStore
from store.records import Addition, Kept


def kept(text: str, name: str = "a.txt") -> Kept:
    key = hashlib.sha256(text.encode()).hexdigest()
    document = Document(key, name, "text/plain", "utf-8", text, (Zone("body", "", 0, len(text)),))
    nothing: tuple[()] = ()
    said = Annotations(key, "1", "en", "news", None, *[nothing] * 10)
    return Kept(document, said)


def addition(text: str, name: str = "a.txt", origin: str | None = None) -> Addition:
    return Addition(text.encode(), origin or name, kept(text, name))


def decision(number: int, value: str = "2017-04-03") -> Decision:
    return Decision(f"d{number}", "2026-01-02T03:04:05Z", "date", (Target("document", "ab" * 32, 1, 4, "the"),), value)


def store_with(folder: Path, *texts: str) -> CaseStore:
    """A case with documents ``0.txt``, ``1.txt`` ... and two decisions."""
    store = CaseStore.create(folder)
    for number, text in enumerate(texts):
        store.add([addition(text, f"{number}.txt")], "rules1")
    store.decide(decision(1))
    store.decide(decision(2))
    return store


def names(store: CaseStore) -> list[str]:
    """The current documents of the case as it is on the disk."""
    rows = CaseStore.open(store.home).documents().values()
    return sorted(row.name for row in rows if row.state == "current")
