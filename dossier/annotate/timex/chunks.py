"""The text after the first stage of the grammar: drafts as single characters, and rules that join them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from dossier.annotate.timex.grammar import Draft, expand
from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES

_C = CLASSES


Part = Literal["", "early", "mid", "late", "beginning", "end"]


Direction = Literal["past", "future", "near", ""]


Reference = Literal["document", "previous", "event", "none"]


CLAUSE_END = frozenset(_C[name] for name in "COMMA DOT BREAK RPAR".split())


@dataclass(frozen=True, slots=True)
class Chunks:
    """The text after stage one: ``codes[k]`` stands for tokens ``firsts[k]`` to ``lasts[k]``."""

    coded: Coded
    codes: str
    firsts: Sequence[int]
    lasts: Sequence[int]
    drafts: dict[int, Draft]

    def word(self, k: int) -> str:
        return self.coded.word(self.firsts[k]).lower() if 0 <= k < len(self.codes) else ""

    def span(self, match: re.Match[str]) -> tuple[int, int]:
        return self.firsts[match.start()], self.lasts[match.end() - 1]


Builder = Callable[[Chunks, re.Match[str]], Draft | None]


def kind_of(draft: Draft) -> str:
    """The class that stands for a draft in the second stage."""
    if draft.type == "DURATION":
        return _C["P"] if draft.meaning.kind == "duration" else _C["X"]
    if draft.type == "SET":
        return _C["S"]
    if draft.meaning.kind == "vague":
        return _C["V"]
    if draft.meaning.kind == "clock":
        return _C["R"] if ":" not in draft.meaning.clock else _C["C"]
    return _C["D"] if draft.type == "DATE" else _C["X"]


def chunk(coded: Coded, drafts: Sequence[Draft]) -> Chunks:
    codes: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    held: dict[int, Draft] = {}
    position = 0
    for draft in drafts:
        codes.append(coded.codes[position : draft.first])
        firsts.extend(range(position, draft.first))
        lasts.extend(range(position + 1, draft.first + 1))
        held[len(firsts)] = draft
        codes.append(kind_of(draft))
        firsts.append(draft.first)
        lasts.append(draft.last)
        position = draft.last
    codes.append(coded.codes[position:])
    firsts.extend(range(position, len(coded.codes)))
    lasts.extend(range(position + 1, len(coded.codes) + 1))
    return Chunks(coded, "".join(codes), firsts, lasts, held)


def draft_at(chunks: Chunks, match: re.Match[str], group: str) -> Draft | None:
    return chunks.drafts.get(match.start(group)) if group in match.re.groupindex and match.start(group) >= 0 else None


@dataclass(frozen=True, slots=True)
class Join:
    pattern: re.Pattern[str]
    build: Builder


def join(pattern: str, build: Builder) -> Join:
    return Join(re.compile(expand(pattern)), build)
