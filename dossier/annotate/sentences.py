"""Sentence boundaries: by marks and what stands around them, inside zones and paragraphs.

A line break ends a sentence unless it only wraps the line. Where nothing ends a sentence for hundreds of words, it is cut:
readers of sentences compare its parts with one another, and a document must not decide how long that takes.
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.annotate.lines import line_ends
from dossier.annotate.tokens import Token
from dossier.model import Span, Zone

_CLOSERS = frozenset("\"'”’»)]")
_OPENERS = frozenset("\"'“‘«([")
_ENDS = frozenset(".!?…")
_LONGEST = 250
"""Words and marks of a sentence, at most. The longest of laws and indictments have some two hundred."""
_PAUSES = frozenset(";:,")
_PAUSE_AFTER = 200
"""From here on a pause ends a sentence that is too long already."""


def sentences(text: str, tokens: Sequence[Token], zones: Sequence[Zone]) -> tuple[Span, ...]:
    """Spans of sentences in order, without surrounding white space. No sentence crosses a zone or the end of a line."""
    found: list[Span] = []
    barriers = iter(sorted({zone.start for zone in zones} | set(line_ends(text))))
    barrier = next(barriers, None)
    first: Token | None = None
    last: Token | None = None
    ended = False
    length = 0
    for index, token in enumerate(tokens):
        crossed = False
        while barrier is not None and barrier <= token.start:
            crossed = True
            barrier = next(barriers, None)
        if (
            first is not None
            and last is not None
            and (crossed or _too_long(length, last) or (ended and not _closes(tokens, index) and _can_start(tokens, index, last)))
        ):
            found.append(Span(first.start, last.end))
            first = None
            ended = False
        if first is None:
            first = token
            length = 0
        last = token
        length += 1
        if ended and _closes(tokens, index):
            continue
        ended = _ends(tokens, index)
    if first is not None and last is not None:
        found.append(Span(first.start, last.end))
    return tuple(found)


def _too_long(length: int, last: Token) -> bool:
    return length >= _LONGEST or (length >= _PAUSE_AFTER and last.text in _PAUSES)


def _closes(tokens: Sequence[Token], index: int) -> bool:
    """Whether a mark closes what came before: attached to it, and to nothing after it."""
    token = tokens[index]
    if (token.text not in _CLOSERS and token.text not in _OPENERS) or index == 0 or token.start != tokens[index - 1].end:
        return False
    return (
        token.text not in _OPENERS
        or index + 1 == len(tokens)
        or tokens[index + 1].start > token.end
        or tokens[index + 1].text in _CLOSERS
    )


def _ends(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.text in _ENDS:
        return True
    return token.kind == "dots" or (token.kind == "word" and token.text.endswith("."))


def _can_start(tokens: Sequence[Token], index: int, last: Token) -> bool:
    """Whether a token may begin a sentence after an end mark or an abbreviation."""
    token = tokens[index]
    if token.start == last.end and token.text not in _OPENERS:
        return False
    starts = token.text[0].isupper() or token.text[0].isdigit() or token.text in _OPENERS or token.kind == "handle"
    if last.text in _ENDS or last.text in _CLOSERS:
        return starts
    # After "U.S." or "Sen." a capital is mostly a name; only words that open sentences do so here.
    quotes_a_part = token.text in _OPENERS and index + 1 < len(tokens) and tokens[index + 1].text[0].islower()
    return token.text in _SENTENCE_OPENERS and not quotes_a_part


_SENTENCE_OPENERS = frozenset(
    """The A An In On At But And He She It They We You I This That These Those There His Her Their Its For From With After
    Before As When While If Since Although However Meanwhile What Who How Why Where Some Many Most Our My Yet Still Then
    So Now According Both Under Over During By To No Not One Two Such Another Asked “ " ‘ """.split()
)
