"""Time and memory over the size of a document, for shapes that documents of ill will have.

    python benchmarks/growth.py [--sizes 50000,200000,800000] [--shape dates]

Each row is a shape: seconds of processor time to annotate one document of each size and to assemble a case of it, the ratio of
the last two, and the peak memory so far. Work that grows with the text gives ratios near that of the sizes.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable
from itertools import count, product

from dossier.annotate import annotate
from dossier.assemble import assemble
from dossier.assemble.inputs import Annotated
from dossier.intake import read_document


def _repeated(unit: Callable[[int], str], size: int) -> str:
    parts: list[str] = []
    length = 0
    for number in count():
        if length >= size:
            return "".join(parts)
        parts.append(unit(number))
        length += len(parts[-1])
    raise AssertionError


_SYLLABLES = ["".join(pair) for pair in product("bdfgklmnprstvz", "aeiou")]


def _name(number: int) -> str:
    return "".join(_SYLLABLES[number // len(_SYLLABLES) ** place % len(_SYLLABLES)] for place in range(3)).capitalize()


_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday".split()
_MONTHS = "January February March April May".split()

SHAPES: dict[str, Callable[[int], str]] = {
    "one line": lambda n: "the committee spoke with him about it and ",
    "short lines": lambda n: "ab c.\n",
    "quotation marks": lambda n: '"',
    "quotations": lambda n: '"We go," he said. ',
    "capitals": lambda n: _name(n) + " ",
    "weekdays": lambda n: _WEEKDAYS[n % 5] + " ",
    "dates": lambda n: f"On {n % 28 + 1} {_MONTHS[n % 5]} {1900 + n % 110} he left. ",
    "brackets": lambda n: "([",
    "no space": lambda n: "x",
    "names": lambda n: f"{_name(n)} {_name(n + 7)} said that {_name(n + 11)} was arrested. ",
    "clauses": lambda n: "police killed and arrested and beat and ",
    "nested speech": lambda n: "said Ivan Petrov that ",
    "letters": lambda n: "Dear Mr Smith,\n\nI write.\n\nSincerely,\nJohn Doe\n\n",
    "comments": lambda n: f"John{n} says:\nMay {n % 28 + 1}, 2015 at 10:30 am\nGreat post.\nReply\n\n",
    "counts": lambda n: "three dead and four hundred wounded, ",
}


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _row(name: str, sizes: list[int]) -> str:
    reading, assembling = [], []
    for size in sizes:
        document = read_document(_repeated(SHAPES[name], size).encode(), f"{name}.txt")
        said: list[Annotated] = []
        reading.append(_seconds(lambda document=document, said=said: said.append(Annotated(document, annotate(document)))))  # type: ignore[misc]
        assembling.append(_seconds(lambda said=said: assemble(said)))  # type: ignore[misc]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    shown = "   ".join(
        " ".join(f"{one:7.2f}" for one in times)
        + (f"  x{times[-1] / times[-2]:4.1f}" if len(times) > 1 and times[-2] > 0 else "")
        for times in (reading, assembling)
    )
    return f"{name:16} {shown}   {memory:5d} MiB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="50000,200000", help="characters, separated by commas")
    parser.add_argument("--shape", choices=SHAPES, action="append", help="only this one; may be given again")
    chosen = parser.parse_args()
    sizes = [int(size) for size in chosen.sizes.split(",")]
    print(f"{'characters':16} {' '.join(f'{size:7d}' for size in sizes)}: annotate, ratio; assemble, ratio; peak memory")
    for name in chosen.shape or SHAPES:
        print(_row(name, sizes), flush=True)


if __name__ == "__main__":
    main()
