"""Accuracy and speed of time expressions against gold in JSON Lines.

    python benchmarks/timexes.py GOLD.jsonl [--errors]

Each line: ``{"id", "text", "dct", "timexes": [{"start", "end", "type", "value"}]}``, offsets in code points, end exclusive; a
gold timex with a true ``dct`` or ``nested`` is not scored. Figures are those of the TempEval-3 scorer: precision, recall and F1
of equal spans (strict), overlapping spans (relaxed), and overlapping spans with the same value. The genre is detected, never
given. Speed is megabytes of text per second of processor time, recognition, genre and resolution together, measured warm.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dossier.annotate.genre import detect_genre
from dossier.annotate.source import SourceText
from dossier.annotate.timex import find_timexes, resolve
from dossier.days import parse_iso
from dossier.model import Bounds, Document

Found = tuple[int, int, str]
"""Start, end, value."""


@dataclass(slots=True)
class Count:
    gold: int = 0
    system: int = 0
    strict: int = 0
    relaxed: int = 0
    value: int = 0

    def line(self, name: str) -> str:
        hits = getattr(self, name)
        precision = hits / self.system if self.system else 0.0
        recall = hits / self.gold if self.gold else 0.0
        f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
        return f"{name:8} P {100 * precision:6.2f}  R {100 * recall:6.2f}  F1 {100 * f1:6.2f}"


def read(record: dict[str, Any]) -> list[Found]:
    """What dossier finds in one record."""
    source = SourceText(Document("0" * 64, record["id"], "txt", "utf-8", record["text"], ()), (), ())
    timexes = find_timexes(source)
    written = parse_iso(record["dct"]) if record.get("dct") else None
    resolved = resolve(source, timexes, Bounds(written, written), detect_genre(source, timexes))
    return [(t.start, t.end, r.value) for t, r in zip(timexes, resolved, strict=True)]


def pair(gold: Sequence[Found], system: Sequence[Found]) -> list[tuple[Found | None, Found | None]]:
    """One to one, left to right, by overlap."""
    free = list(system)
    pairs: list[tuple[Found | None, Found | None]] = []
    for wanted in gold:
        hit = next((s for s in free if s[0] < wanted[1] and wanted[0] < s[1]), None)
        if hit is not None:
            free.remove(hit)
        pairs.append((wanted, hit))
    return [*pairs, *((None, s) for s in free)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--errors", action="store_true", help="list what was missed, found too much, or valued otherwise")
    arguments = parser.parse_args()
    records = [json.loads(line) for line in arguments.gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    for record in records:
        read(record)
    began = time.process_time()
    found = [read(record) for record in records]
    seconds = time.process_time() - began
    count = Count()
    for record, system in zip(records, found, strict=True):
        own = [t for t in record["timexes"] if t.get("dct")]
        gold = [(t["start"], t["end"], t["value"]) for t in record["timexes"] if not t.get("dct") and not t.get("nested")]
        kept = [s for s in system if not any(s[0] < t["end"] and t["start"] < s[1] for t in own)]
        for wanted, hit in pair(gold, kept):
            add(count, wanted, hit)
            if arguments.errors and (wanted is None or hit is None or wanted[2] != hit[2]):
                start, end, value = wanted or hit or (0, 0, "")
                print(f"{record['id']}: {record['text'][start:end]!r} gold {wanted and value} found {hit and hit[2]}")
    size = sum(len(record["text"].encode()) for record in records)
    print(f"{len(records)} documents, {count.gold} gold, {count.system} found")
    for name in ("strict", "relaxed", "value"):
        print(count.line(name))
    print(f"speed    {size / seconds / 1e6:.2f} MB/s ({size / 1e6:.2f} MB, warm, one core)")


def add(count: Count, wanted: Found | None, hit: Found | None) -> None:
    count.gold += wanted is not None
    count.system += hit is not None
    if wanted is not None and hit is not None:
        count.relaxed += 1
        count.strict += wanted[:2] == hit[:2]
        count.value += wanted[2] == hit[2]


if __name__ == "__main__":
    main()
