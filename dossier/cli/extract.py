"""``dossier extract``: what single documents say, as JSON Lines, without a case."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from dossier.cli.when import EXAMPLES, WhenType, read_when

if TYPE_CHECKING:
    from dossier.model import Bounds, Document

_PARTS = ("timexes", "entities", "quotes", "events", "sentences")


_TIME = re.compile(r"(?<=\d)T\d.*")
"""The time of day in an ISO 8601 date and time."""


@dataclass(frozen=True)
class _Task:
    """A document to read, or why there is none."""

    place: str
    document: Document | None = None
    published: Bounds | None = None
    fault: str = ""


def _parts(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[str]:
    chosen = frozenset(part.strip() for part in (value or "").split(",") if part.strip())
    unknown = sorted(chosen - set(_PARTS))
    if unknown:
        raise click.BadParameter(f"{', '.join(unknown)}: choose from {', '.join(_PARTS)}.", ctx, param)
    return chosen


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE... or -]")
@click.option("--published", type=WhenType(), metavar="DATE", help="When the documents were published.")
@click.option("--only", callback=_parts, metavar="PARTS", help=f"Some of: {','.join(_PARTS)}; the others are not looked for.")
@click.option("--json", "as_json", is_flag=True, help="Accepted for likeness; the output is JSON Lines anyway.")
@click.pass_context
def extract(ctx: click.Context, files: tuple[str, ...], published: Bounds | None, only: frozenset[str], as_json: bool) -> None:
    """Print what each document says, a JSON line a document: time expressions, names, quotations, events, sentences.

    With - the documents come from standard input as JSON Lines {"id", "text", "dct"}; dct is the day of publication, where
    known. Files ending in .jsonl are read like this too. A line or file that cannot be read is named on standard error, the
    rest goes on, and the exit code is 1.

    \b
    Examples:
      dossier extract report.txt
      dossier extract --published 2017-05-02 --only timexes letters/*.txt
      dossier extract - < corpus.jsonl > annotations.jsonl
    """
    from dossier.report.extraction import extract as extracted
    from dossier.report.jsontext import dumps

    faults = 0
    for task in _tasks(files or ("-",)):
        fault = task.fault
        if task.document is not None:
            try:
                line = dumps(extracted(task.document, task.published or published, only))
            except (ArithmeticError, LookupError, RecursionError, ValueError) as error:
                fault = f"could not be analysed ({type(error).__name__})"
            else:
                sys.stdout.write(line + "\n")
        if fault:
            faults += 1
            click.echo(f"{task.place}: {fault}", err=True)
    if faults:
        ctx.exit(1)


def _tasks(files: tuple[str, ...]) -> Iterator[_Task]:
    for name in files:
        if name == "-":
            yield from _lines("line", sys.stdin.buffer)
        elif name.lower().endswith(".jsonl"):
            try:
                with open(name, "rb") as stream:
                    yield from _lines(f"{_shown(name)}, line", stream)
            except OSError as error:
                yield _Task(_shown(name), fault=_reason(error))
        else:
            yield _file(name)


def _file(name: str) -> _Task:
    from dossier.intake import Refused, read_document

    try:
        data = Path(name).read_bytes()
        return _Task(_shown(name), read_document(data, name))
    except Refused as refusal:
        return _Task(_shown(name), fault=str(refusal))
    except OSError as error:
        return _Task(_shown(name), fault=_reason(error))


def _lines(place: str, stream: BinaryIO) -> Iterator[_Task]:
    for number, raw in enumerate(stream, 1):
        if raw.strip():
            yield _line(f"{place} {number}", raw)


def _line(place: str, raw: bytes) -> _Task:
    from dossier.intake.zones import find_zones
    from dossier.model import Document

    try:
        entry: Any = json.loads(raw)
    except (ValueError, RecursionError):
        return _Task(place, fault="is not JSON")
    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
        return _Task(place, fault='has no "text": expected {"id", "text", "dct"}')
    published = None
    if entry.get("dct"):
        published = read_when(_TIME.sub("", str(entry["dct"])))
        if published is None:
            return _Task(place, fault=f'"dct" is no date; {EXAMPLES}')
    text = entry["text"]
    key = str(entry.get("id", "")) or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    name = str(entry.get("name", key))
    return _Task(place, Document(key, name, "text/plain", "utf-8", text, find_zones(text)), published)


def _shown(name: str) -> str:
    from dossier.view.printable import one_line

    return one_line(name)


def _reason(error: OSError) -> str:
    return (error.strerror or "cannot be read").lower()
