"""Inferred document times against the truth: news texts whose printed date line was taken away.

    python benchmarks/document_times.py FOLDER [--show]

FOLDER holds .txt files whose second non-empty line is the day of publication ("January 09, 2008"). The line is removed, the time
is inferred, and the removed day is the truth. Three settings: each document alone; all of them in one case, none dated; one
undated among the others, which keep their dates. A document has usable evidence if any bound was found for it.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from dossier.annotate import annotate
from dossier.assemble.cast import resolve_actors
from dossier.assemble.chronology import date_everything
from dossier.assemble.clusters import cluster_events
from dossier.assemble.inputs import Annotated
from dossier.days import iso
from dossier.intake import read_document
from dossier.model import Anchor

Dated = tuple[str, int, Annotated, Annotated]
"""Name, true day, the document as it is, the document without its date line."""


def load(path: Path) -> Dated:
    text = path.read_text(encoding="utf-8")
    line = [line for line in text.splitlines() if line.strip()][1]
    day = datetime.strptime(line.strip(), "%B %d, %Y").toordinal()
    return path.name, day, read(path.name, text), read(path.name, text.replace(line, "", 1))


def read(name: str, text: str) -> Annotated:
    document = read_document(text.encode(), name)
    return Annotated(document, annotate(document))


def times(documents: Sequence[Annotated]) -> tuple[Anchor, ...]:
    return date_everything(documents, cluster_events(documents, resolve_actors(documents))).published


def alone(corpus: Sequence[Dated]) -> list[Anchor]:
    return [times([undated])[0] for _, _, _, undated in corpus]


def together(corpus: Sequence[Dated]) -> list[Anchor]:
    return list(times([undated for _, _, _, undated in corpus]))


def among_dated(corpus: Sequence[Dated]) -> list[Anchor]:
    found = []
    for number in range(len(corpus)):
        case = [entry[3] if i == number else entry[2] for i, entry in enumerate(corpus)]
        found.append(times(case)[number])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="every document, with the proof of each wrong bound")
    arguments = parser.parse_args()
    corpus = [load(path) for path in sorted(arguments.folder.glob("*.txt"))]
    if not corpus:
        sys.exit(f"no .txt files in {arguments.folder}")
    settings: dict[str, Callable[[Sequence[Dated]], list[Anchor]]] = {
        "alone": alone,
        "together, none dated": together,
        "among the others, dated": among_dated,
    }
    for name, infer in settings.items():
        start = time.perf_counter()
        anchors = infer(corpus)
        report(name, corpus, anchors, arguments.show)
        print(f"  {time.perf_counter() - start:.2f} s")


def report(setting: str, corpus: Sequence[Dated], anchors: Sequence[Anchor], show: bool) -> None:
    sound = evidence = narrow = closed = 0
    print(setting)
    for (name, day, _, _), anchor in zip(corpus, anchors, strict=True):
        low, high = anchor.earliest, anchor.latest
        holds = (low is None or low <= day) and (high is None or day <= high)
        sound += holds
        evidence += low is not None or high is not None
        closed += low is not None and high is not None
        narrow += low is not None and high is not None and high - low < 366
        if show:
            print(f"    {name:12} {iso(day)} {anchor.edtf:28} {anchor.text}{'' if holds else '   WRONG'}")
            for step in anchor.proof if not holds else ():
                print(f"        {step.rule}: {step.says}")
    total = len(corpus)
    print(
        f"  contains the true day {sound} of {total}; any bound {evidence}; both bounds {closed}; narrower than a year {narrow}"
    )


if __name__ == "__main__":
    main()
