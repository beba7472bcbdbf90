"""Accuracy and speed of names and sentences.

    python benchmarks/names.py GOLD.jsonl [...]      accuracy against {"id", "text", "entities", "sentences"?} a line
    python benchmarks/names.py --speed GOLD.jsonl    kilobytes a second of tokens, sentences and names on one core
    python benchmarks/names.py --write OUT GOLD      what was found, in the same shape, for another scorer

Typed F1 is over exact spans of PER, ORG and LOC; spans alone ignore the type.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from dossier.annotate.names import Names, find_names
from dossier.annotate.source import SourceText, prepare
from dossier.model import Document, Zone

TYPES = ("PER", "ORG", "LOC")
_ROUNDS = 5


def load(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def document(record: dict[str, Any]) -> Document:
    text = record["text"]
    return Document(record["id"], record["id"], "text", "utf-8", text, (Zone("body", "", 0, len(text)),))


def found_in(record: dict[str, Any]) -> tuple[SourceText, Names]:
    source = prepare(document(record))
    return source, find_names(source)


def line(label: str, right: int, found: int, gold: int) -> None:
    precision, recall = right / max(1, found), right / max(1, gold)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    figures = f"P {100 * precision:5.1f}  R {100 * recall:5.1f}  F1 {100 * f1:5.1f}"
    print(f"{label:24} {figures}   ({right} of {found} found, {gold} gold)")


def accuracy(path: Path) -> None:
    """Precision, recall and F1 by type, typed together, of spans alone, and of sentence ends."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    for record in load(path):
        source, names = found_in(record)
        if "sentences" in record:
            last = len(record["text"].rstrip())
            theirs = {end for _, end in record["sentences"]} - {last}
            ours = {span.end for span in source.sentences} - {last}
            right["sentence ends"] += len(theirs & ours)
            found["sentence ends"] += len(ours)
            gold["sentence ends"] += len(theirs)
        wanted = {(e["start"], e["end"], e["type"]) for e in record.get("entities", ()) if e["type"] in TYPES}
        given = {(m.start, m.end, m.type) for m in names.mentions if m.kind == "name" and m.type in TYPES}
        given = {span for span in given if _counts(span, record)}
        for start, end, kind in wanted:
            gold[kind] += 1
            right[kind] += (start, end, kind) in given
        found.update(kind for _, _, kind in given)
        spans = {span[:2] for span in wanted}, {span[:2] for span in given}
        right["spans"] += len(spans[0] & spans[1])
        found["spans"] += len(spans[1])
        gold["spans"] += len(spans[0])
    print(path.name)
    for label in (*TYPES, "spans", "sentence ends"):
        if gold[label]:
            line(label, right[label], found[label], gold[label])
    if any(gold[kind] for kind in TYPES):
        line("typed", *(sum(counts[kind] for kind in TYPES) for counts in (right, found, gold)))


def _counts(span: tuple[int, int, str], record: dict[str, Any]) -> bool:
    """Whether a name that was found is judged: what touches only words marked "ignore" is not."""

    def touches(others: Sequence[dict[str, Any]]) -> bool:
        return any(other["start"] < span[1] and span[0] < other["end"] for other in others)

    ignored = record.get("ignore", ())
    gold = record.get("entities", ())
    if any((other["start"], other["end"]) == span[:2] for other in ignored):
        return any((other["start"], other["end"]) == span[:2] for other in gold)
    return touches(gold) or not touches(ignored)


def speed(path: Path) -> None:
    """Print the best of some rounds, in the process's own time."""
    documents = [document(record) for record in load(path)]
    size = sum(len(one.text.encode()) for one in documents) / 1000
    steps: Sequence[tuple[str, Callable[[Document], object]]] = (
        ("tokens and sentences", prepare),
        ("with names", lambda one: find_names(prepare(one))),
    )
    for label, step in steps:
        best = min(_seconds(step, documents) for _ in range(_ROUNDS))
        print(f"{label:24} {size / best:8.0f} KB/s")


def _seconds(step: Callable[[Document], object], documents: Sequence[Document]) -> float:
    begin = time.process_time()
    for one in documents:
        step(one)
    return time.process_time() - begin


def write(path: Path, out: Path) -> None:
    """What was found, a document a line; the cluster of a name is its entity's name."""
    with out.open("w", encoding="utf-8") as lines:
        for record in load(path):
            source, names = found_in(record)
            entities = [
                {
                    "start": m.start,
                    "end": m.end,
                    "text": record["text"][m.start : m.end],
                    "type": m.type,
                    "cluster": names.entities[m.entity].name,
                }
                for m in names.mentions
                if m.kind == "name"
            ]
            spans = [[span.start, span.end] for span in source.sentences]
            lines.write(json.dumps({"id": record["id"], "text": record["text"], "entities": entities, "sentences": spans}) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--write", type=Path, metavar="OUT")
    options = parser.parse_args()
    for path in options.gold:
        if options.write:
            write(path, options.write)
        elif options.speed:
            speed(path)
        else:
            accuracy(path)


if __name__ == "__main__":
    main()
