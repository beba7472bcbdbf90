"""Documents for tests of quotations, with the names marked in the text itself so that only quotations are under test.

``[Ann Fox]`` is a name, ``[she=Ann Fox]`` a pronoun, ``[a spokesman for Acme=@spokesman]`` an unnamed actor; the brackets
are taken out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.annotate.names import Names
from dossier.annotate.quotations import find_quotations
from dossier.annotate.source import prepare
from dossier.model import Document, Entity, Mention, MentionKind, NameType, Quotation, Timex, Zone

_MARKED = re.compile(r"\[([^\]=]+)(?:=([^\]]+))?\]")
_PRONOUNS = frozenset("he she it they who".split())
_BODIES = ("Council", "Ministry", "Herald", "Union", "Office", "Acme")


@dataclass(frozen=True)
class Found:
    """Quotations of a text with their words and the names of their actors."""

    text: str
    names: Names
    all: tuple[Quotation, ...]

    def words(self, quotation: Quotation) -> str:
        return self.text[quotation.start : quotation.end]

    def who(self, quotation: Quotation) -> str | None:
        return None if quotation.speaker is None else self._entity(quotation.speaker)

    def to(self, quotation: Quotation) -> str | None:
        return None if quotation.addressee is None else self._entity(quotation.addressee)

    def cue(self, quotation: Quotation) -> str:
        return "" if quotation.cue is None else self.text[quotation.cue.start : quotation.cue.end]

    def _entity(self, mention: int) -> str:
        return self.names.entities[self.names.mentions[mention].entity].name

    @property
    def marked(self) -> list[Quotation]:
        return [q for q in self.all if q.kind in ("direct", "fragment")]

    @property
    def indirect(self) -> list[Quotation]:
        return [q for q in self.all if q.kind == "indirect"]

    @property
    def said(self) -> list[tuple[str, str | None]]:
        """(words, speaker) of direct quotations and fragments."""
        return [(self.words(q), self.who(q)) for q in self.marked]

    @property
    def reported(self) -> list[tuple[str, str | None]]:
        """(words, speaker) of indirect speech."""
        return [(self.words(q), self.who(q)) for q in self.indirect]

    @property
    def one(self) -> Quotation:
        (quotation,) = self.marked
        return quotation


def read(marked_text: str, timexes: Sequence[Timex] = (), zones: Sequence[tuple[str, str]] = ()) -> Found:
    """Find the quotations of a text. ``zones`` are (kind, words at which it begins) in order; none is one body."""
    text, names = _names(marked_text)
    document = Document("0" * 64, "test.txt", "text", "utf-8", text, _zones(text, zones))
    return Found(text, names, find_quotations(prepare(document), names, timexes))


def _names(marked_text: str) -> tuple[str, Names]:
    entities: list[Entity] = []
    mentions: list[Mention] = []
    text = ""
    position = 0
    for match in _MARKED.finditer(marked_text):
        text += marked_text[position : match.start()]
        words, name = match[1], match[2] or match[1]
        known = [e.name for e in entities]
        if name not in known:
            unnamed = name.startswith("@")
            entities.append(Entity(name, _type(name), "role" if unnamed else ""))
            known.append(name)
        kind: MentionKind = "pronoun" if words.lower() in _PRONOUNS else "nominal" if name.startswith("@") else "name"
        number = known.index(name)
        mentions.append(Mention(len(text), len(text) + len(words), kind, entities[number].type, number, kind != "name"))
        text += words
        position = match.end()
    return text + marked_text[position:], Names(tuple(entities), tuple(mentions))


def _type(name: str) -> NameType:
    return "ORG" if any(body in name for body in _BODIES) else "PER"


def _zones(text: str, zones: Sequence[tuple[str, str]]) -> tuple[Zone, ...]:
    starts = [text.index(words) for _, words in zones]
    ends = [*starts[1:], len(text)] if starts else []
    return tuple(
        Zone(kind, kind, start, end)  # type: ignore[arg-type]
        for (kind, _), start, end in zip(zones, starts, ends, strict=True)
    )
