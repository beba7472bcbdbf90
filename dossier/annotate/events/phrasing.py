"""Words of a passage cut to the length of a title: whole phrases, no loose ends, quotation marks in pairs."""

from __future__ import annotations

import re

from dossier.model import Span

LONGEST = 100
"""Characters after which a title is cut at the last whole phrase."""

_DANGLING = frozenset(
    """a an the of in on at by for from with to and or but that which who as into over under between than about after before his
    her their its our my is are was were be been has have had not very so such including against during within there who what
    , ; :""".split()
)
_PHRASAL = frozenset(
    (verb, particle)
    for particle, verbs in {
        "on": "going goes went gone carry carries carried",
        "over": "takes take taken took hand handed",
        "in": "turned sworn break broke broken moved",
    }.items()
    for verb in verbs.split()
)
"""Verbs whose particle looks like a loose preposition."""
_SPOKEN_ON = re.compile(
    r"[,]?\s+(?:and|but)\s+(?:(?:have|has|had)\s+)?(?:said|told|added|claimed|noted|say|says|adds)$", re.IGNORECASE
)
_RELATIVE_END = re.compile(r"\s(?:that|which|who)(?:\s+\S+){1,3}$")
"""A relative clause of which a cut leaves too little: "in a statement that was praised"."""

_SPACE = re.compile(r"\s+")


def clean(text: str) -> str:
    """One line, single spaces."""
    return _SPACE.sub(" ", text.replace("\u00a0", " ")).strip()


def capital(words: str) -> str:
    """With its first letter as a capital."""
    return words[:1].upper() + words[1:]


def shorten(words: str, longest: int = LONGEST) -> str:
    """Cut at the last phrase boundary within the limit, with no loose ends and balanced quotation marks."""
    words = clean(words)
    if len(words) > longest:
        pieces = words.split(" ")
        kept: list[str] = []
        best = 0
        length = 0
        for number, piece in enumerate(pieces):
            length += len(piece) + 1
            if length > longest:
                break
            kept.append(piece)
            following = pieces[number + 1].casefold().strip("“\"'") if number + 1 < len(pieces) else ""
            loose = piece.casefold().strip("“\"'") in _DANGLING
            if not loose and (piece.endswith((",", ";", ":")) or following in _PHRASE_STARTS):
                best = len(kept)
        words = " ".join(kept[:best] if best >= 4 else kept)
        relative = _RELATIVE_END.search(words)
        if relative is not None and relative.start() > longest // 3:
            words = words[: relative.start()]
    words = _SPOKEN_ON.sub("", words.rstrip(" ,;:—–-"))
    while " " in words and _ends_loosely(words):
        words = words.rsplit(" ", 1)[0].rstrip(" ,;:")
    return _balance(words)


def _ends_loosely(words: str) -> bool:
    last = [word.casefold().strip("“\"'") for word in words.split(" ")[-2:]]
    return last[-1] in _DANGLING and tuple(last) not in _PHRASAL


_PHRASE_STARTS = frozenset(
    """in on at by for from with to and or but that which who as into over under about after before while because including
    against during within since until if whether""".split()
)


def _balance(words: str) -> str:
    if words.count("“") > words.count("”"):
        words += "”"
    elif words.count("”") > words.count("“"):
        words = words.replace("”", "", 1)
    if words.count('"') % 2:
        words = words + '"' if not words.endswith('"') else words[:-1]
    return words if _ABBREVIATED.search(words) else words.rstrip(".")


_ABBREVIATED = re.compile(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St)\.$")


_NOBODY = frozenset("they it he she i we you this these those there which who what them one himself themselves myself".split())
_OURS = frozenset("my our your".split())
_NO_SUBJECT = frozenset(
    """with plus following according from to including despite during in on at by for as than since through without
    until because if when while although explain""".split()
)


_COUNTED = re.compile(r"(?:at (?:least|most)|as many as|in all|up to) ", re.IGNORECASE)
"""Openings of a number, which are no preposition of their own."""


def names_somebody(words: str) -> bool:
    """Whether a title begins with who or what it is about: not with a pronoun that nothing resolves, nor with a preposition."""
    if _COUNTED.match(words):
        return True
    first = words.split(" ", 1)[0].casefold().strip("“\"'")
    return first not in _NOBODY and first not in _OURS and first not in _NO_SUBJECT


_CONCESSION = re.compile(r"(?:while|although|though)\b[^,]{10,120},\s+", re.IGNORECASE)


_SENTENCE_END = re.compile(r"(?<=[a-z0-9’'\"”)][.!?])\s+(?=[A-Z“\"'])")


def quoted(text: str, span: Span, longest: int = 90) -> str:
    """The opening of a quotation as a title shows it; "…" where something is left out."""
    words = clean(text[span.start : span.end]).rstrip(",").strip('"“”')
    first = _SENTENCE_END.split(words)[0].rstrip(",")
    first = first if _ABBREVIATED.search(first) else first.rstrip(".")
    opening = _CONCESSION.match(first)
    if opening is not None and len(first) - opening.end() > 20:
        first = "… " + first[opening.end() :]
    shown = shorten(first.replace("“", "'").replace("”", "'"), longest)
    return "“" + shown + (" …" if len(shown) < len(first) - 1 else "") + "”"
