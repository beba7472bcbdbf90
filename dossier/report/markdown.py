"""A brief as CommonMark, with tables as GitHub and most readers have them. Text of documents cannot become markup.

Guards against live HTML, images, links, headings, lists, tables and front matter planted in a document; ``[sic]`` stays
``[sic]`` on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.intake import BRIEF_MARK
from dossier.report.blocks import Block, Brief, Bullets, Item, Paragraph, Run, Runs, Table
from dossier.view.printable import one_line

_ALWAYS = re.compile(r"[\\`*_<>\[\]{}|~$]")
"""Characters that can open emphasis, code, HTML, links, templates, table cells, strike-through or formulas anywhere."""

_IN_PLACE = re.compile(r"&(?=#?\w+;)|#(?=\w)|:(?=//)|(?<=\bwww)\.|@(?=\w)|!(?=\[)", re.IGNORECASE)
"""Characters that act in some place only: entities, tags, bare links and addresses, images."""

_AT_START = re.compile(r"^(\s*)([#+=-]|\d+(?=[.)]))")
"""What makes a block at the beginning of a line."""


def escape(text: str) -> str:
    """Text that CommonMark shows as it is, on one line, wherever it stands."""
    line = one_line(text)
    line = _ALWAYS.sub(r"\\\g<0>", line)
    line = _IN_PLACE.sub(r"\\\g<0>", line)
    return _AT_START.sub(_escape_start, line)


def _escape_start(match: re.Match[str]) -> str:
    """Digits cannot be escaped: the mark after them is."""
    if match[2].isdigit():
        return f"{match[1]}{match[2]}\\"
    return f"{match[1]}\\{match[2]}"


def markdown(brief: Brief) -> str:
    """The whole brief, ending with a newline."""
    return "\n".join(_lines(brief)) + "\n"


def _lines(brief: Brief) -> Iterator[str]:
    yield f"# {brief.heading}{': ' + escape(brief.subject.strip()) if brief.subject.strip() else ''}"
    yield ""
    yield BRIEF_MARK
    for section in brief.sections:
        yield ""
        yield f"## {section.title}"
        for block in section.blocks:
            yield ""
            yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _inline(block.runs)
        case Bullets():
            for item in block.items:
                yield from _item(item, "")
        case Table():
            yield "| " + " | ".join(block.header) + " |"
            yield "|" + " --- |" * len(block.header)
            for row in block.rows:
                yield "| " + " | ".join(_inline(cell) for cell in row) + " |"


def _item(item: Item, indent: str) -> Iterator[str]:
    label = f"**{item.label}.** " if item.label else ""
    yield f"{indent}- {label}{_inline(item.runs)}"
    for below in item.below:
        yield from _item(below, indent + "  ")


def _inline(runs: Runs) -> str:
    return "".join(map(_run, runs)).strip()


def _run(run: Run) -> str:
    if run.tone == "cite":
        return f"\\[{run.text}\\]"
    text = escape(run.text)
    match run.tone:
        case "strong":
            # Emphasis needs a letter at both its ends.
            return f"**{text.strip()}**" if text.strip() else ""
        case "quote":
            return f"“{text}”"
        case _:
            return text
