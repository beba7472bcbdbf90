"""What a brief is made of, before it becomes Markdown or HTML: sections of paragraphs, lists and tables with toned runs of text.

Section titles are our own words; text of documents stands in runs only, which every writer makes harmless in its own way.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

RunTone = Literal["plain", "strong", "quote", "cite"]


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one tone, raw. A ``quote`` gets its marks from the writer; a ``cite`` holds numbers of passages alone."""

    text: str
    tone: RunTone = "plain"


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list, with items below it. ``label`` is its number, where others cite it."""

    runs: Runs
    below: tuple[Item, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    header: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]


Block = Paragraph | Bullets | Table


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """``subject`` is a name from documents or of the case folder; empty for a case without a name."""

    heading: str
    subject: str = ""
    sections: tuple[Section, ...] = field(default=())


def plain(text: str) -> Run:
    return Run(text)


def strong(text: str) -> Run:
    return Run(text, "strong")


def quote(text: str) -> Run:
    """Words of a document; white space and line breaks between them become single spaces."""
    return Run(" ".join(text.split()), "quote")
