"""Timelines of given actors for the SemEval-2015 task 4 scorer, from what ``dossier timeline --json`` prints.

    python benchmarks/apple_timelines.py CORPUS [--out system.json] [--dossier "python -m dossier"]

CORPUS holds ``docs/*.txt`` and ``targets.json`` (name and type of each target). The texts are read into a fresh case; a target is
looked up among the names and aliases of the case's actors, else by its words in the passages. Prints nothing but the place of
the result; the corpus's own scorer measures it.
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

UNDATED = "XXXX-XX-XX"
Json = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=Path("system.json"))
    parser.add_argument("--dossier", default="python -m dossier")
    options = parser.parse_args()
    targets = json.loads((options.corpus / "targets.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        command = [*shlex.split(options.dossier), "--case", folder]
        subprocess.run([*command, "add", str(options.corpus / "docs")], check=True, capture_output=True)
        timeline = _ask(command, "timeline")["events"]
        actors = _ask(command, "actors")["actors"]
    result = {"timelines": {target["name"]: _timeline(target, timeline, actors) for target in targets}}
    options.out.write_text(json.dumps(result, indent=1), encoding="utf-8")
    print(options.out)


def _ask(command: list[str], *words: str) -> Json:
    run = subprocess.run([*command, *words, "--json"], check=True, capture_output=True, text=True)
    found: Json = json.loads(run.stdout)
    return found


def _fold(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _is_called(wanted: str, name: str) -> bool:
    """The name itself, or the last words of it: "Beatles Apple Corps" is called "Apple Corps"."""
    return _fold(name) == wanted or (" " in name and wanted.endswith(_fold(name)))


def _timeline(target: Json, timeline: list[Json], actors: list[Json]) -> list[Json]:
    wanted = _fold(target["name"])
    ids = {a["id"] for a in actors if any(_is_called(wanted, name) for name in [a["name"], *a["aliases"]])}
    if target["type"] == "PRO":
        ids = set()  # a thing is no actor: it is found by its words
    rows: dict[str, list[Json]] = {}
    for event in timeline:
        mine = [m for m in event["mentions"] if _tells_of(target["name"], ids, event, m)]
        if mine:
            rows.setdefault(_value(event["anchor"]), []).extend(mine)
    dated = sorted(value for value in rows if value != UNDATED)
    order = {value: number for number, value in enumerate(dated, 1)}
    return [
        {"order": order.get(value, 0), "value": value, "mentions": [_mention(m) for m in rows[value]]}
        for value in [*dated, *([UNDATED] if UNDATED in rows else [])]
    ]


def _tells_of(name: str, ids: set[str], event: Json, mention: Json) -> bool:
    if ids:
        return any(actor["id"] in ids and actor["role"] != "place" for actor in event["actors"])
    return name.casefold() in mention["passage"]["text"].casefold()


def _mention(mention: Json) -> Json:
    return {"doc": Path(mention["document"]).stem, "start": mention["start"], "end": mention["end"]}


def _value(anchor: Json) -> str:
    """One date for a window, as the measure wants one: the day, month or year that the bounds amount to, else the last day of a
    window of at most ten days or open to the past (news tells what has just happened). dossier itself shows the window."""
    first, last = anchor["earliest"], anchor["latest"]
    if not last or len(last) != 10:
        return UNDATED
    if not first or (date.fromisoformat(last) - date.fromisoformat(first)).days <= 10:
        return str(last)
    if first[:7] == last[:7] and first[8:] == "01" and last[8:] >= "28":
        return f"{first[:7]}-XX"
    if first[:4] == last[:4] and first[5:] == "01-01" and last[5:] == "12-31":
        return f"{first[:4]}-XX-XX"
    return UNDATED


if __name__ == "__main__":
    main()
