"""Measure quotations: speed on any texts, and recall of reported speech against marked attributions.

    python benchmarks/quotations.py FILE_OR_FOLDER...             speed and counts by kind
    python benchmarks/quotations.py --attributions EVENTS DOCS    recall and speakers against attribution links

EVENTS is a JSON file whose "attribution" list has doc, content_start and sources [{start, end}]; DOCS the folder of <doc>.txt.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path

from dossier.annotate.names import find_names
from dossier.annotate.quotations import find_quotations
from dossier.annotate.source import prepare
from dossier.annotate.timex import find_timexes
from dossier.model import Document, Mention, Quotation


def read(path: Path) -> Document:
    """A text without zones, as the annotators take it."""
    return Document(path.stem, path.name, "text", "utf-8", path.read_text(encoding="utf-8", errors="replace"), ())


def quotations_of(document: Document) -> tuple[tuple[Quotation, ...], tuple[Mention, ...], float]:
    """The quotations, the mentions they point to, and the seconds that finding the quotations took."""
    source = prepare(document)
    names, timexes = find_names(source), find_timexes(source)
    began = time.perf_counter()
    found = find_quotations(source, names, timexes)
    return found, names.mentions, time.perf_counter() - began


def speed(paths: list[Path]) -> None:
    files = [f for p in paths for f in (sorted(p.rglob("*.txt")) if p.is_dir() else [p])]
    kinds: Counter[str] = Counter()
    speakers = characters = 0
    seconds = 0.0
    for file in files:
        document = read(file)
        found, _, took = quotations_of(document)
        kinds.update(q.kind for q in found)
        speakers += sum(1 for q in found if q.speaker is not None)
        characters += len(document.text)
        seconds += took
    if not characters:
        sys.exit("no text to measure")
    print(f"{len(files)} documents, {characters} characters: {seconds * 1e6 / characters:.2f} microseconds a character")
    print(", ".join(f"{kind} {count}" for kind, count in kinds.most_common()), f"; {speakers} with a speaker")


def attributions(events: Path, folder: Path) -> None:
    links = json.loads(events.read_text(encoding="utf-8"))["attribution"]
    read_documents = {doc: quotations_of(read(folder / f"{doc}.txt")) for doc in sorted({link["doc"] for link in links})}
    found = right = named = 0
    for link in links:
        quotations, mentions, _ = read_documents[link["doc"]]
        hits = [q for q in quotations if q.kind != "scare" and q.start <= link["content_start"] < q.end]
        found += bool(hits)
        if hits and link["sources"]:
            named += 1
            right += any(_names_source(q, mentions, source) for q in hits for source in link["sources"])
    print(f"attributions found {found} of {len(links)}; speaker right {right} of {named} found with a marked source")


def _names_source(quotation: Quotation, mentions: tuple[Mention, ...], source: dict[str, int]) -> bool:
    words = mentions[quotation.speaker] if quotation.speaker is not None else quotation.speaker_words
    return words is not None and words.start < source["end"] and source["start"] < words.end


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--attributions", action="store_true", help="score EVENTS DOCS instead of measuring speed")
    arguments = parser.parse_args()
    if arguments.attributions:
        attributions(*arguments.paths[:2])
    else:
        speed(arguments.paths)


if __name__ == "__main__":
    main()
