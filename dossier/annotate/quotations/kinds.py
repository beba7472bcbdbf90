"""What marked words are: a quotation that stands for itself, a fragment in the writer's sentence, or no speech at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.annotate.quotations.cues import AUXILIARIES, NAMING_CUES, PREPOSITIONS
from dossier.annotate.quotations.reporting import Cue
from dossier.annotate.tokens import Token
from dossier.model import QuotationKind

_WORD = re.compile(r"[^\W_]+(?:['’‑-][^\W_]+)*")
_CLAUSE_START = frozenset(
    # Words that begin a clause with its own subject; with a verb after them the quotation is a sentence.
    """i we you he she it they there this that these those if when while because as since nobody everyone everybody no-one
    people i'm we're you're he's she's it's they're there's that's i've we've you've they've i'd we'd i'll we'll what
    who how why let's""".split()
)
_FINITE = frozenset(
    """is are was were am has have had do does did will would can could shall should may might must isn't aren't wasn't
    weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't 's 're 've 'll""".split()
)
_WORKS = frozenset(
    # Nouns whose name stands between marks.
    """film movie song album book novel show series play poem article essay episode single track documentary exhibition
    painting programme program magazine campaign project operation slogan banner sign game video column podcast headline
    hashtag chapter section entitled titled called named award concert opera ballet musical memoir report title""".split()
)
_FEW_WORDS = 3
_SENTENCE_WORDS = 5


def words_of(text: str) -> list[str]:
    """The words of a quotation in lower case with plain apostrophes, for comparing wordings."""
    return [w.replace("’", "'").replace("‑", "-").casefold() for w in _WORD.findall(text)]


def is_sentence(text: str) -> bool:
    """Whether quoted words are a clause of their own: long and capitalised, or a subject followed by a verb."""
    text = text.lstrip("[(…. -–—")
    words = words_of(text)
    if not words:
        return False
    if (text[0].isupper() or text[0].isdigit()) and len(words) >= _SENTENCE_WORDS:
        return True
    if text[-1] in "?!" and text[0].isupper():
        return True
    if words[0] in _CLAUSE_START and len(words) >= _FEW_WORDS:
        return True
    if text[0].isupper() and text[-1] in ".," and len(words) >= 2:
        return True
    if len(words) < _SENTENCE_WORDS or words[0] in PREPOSITIONS | _FINITE | AUXILIARIES or words[0].endswith(("ing", "ly", "ed")):
        return False
    return any(w in _FINITE for w in words[1:_SENTENCE_WORDS])


def is_naming(items: Sequence[Token], index: int, text: str) -> bool:
    """Whether the writer only speaks of a word or name: so-called "X", the film "X", known as "X"."""
    before = [t.text.lower() for t in items[max(0, index - 3) : index]]
    last = before[-1] if before else ""
    if last in NAMING_CUES - {"called", "termed", "named", "labelled", "labeled", "dubbed"} or (
        last == "as" and "known" in before
    ):
        return True
    if last in _WORKS and _title_case(text):
        return True
    return (
        last in ("called", "named", "dubbed", "titled", "entitled")
        and _title_case(text)
        and len(words_of(text)) > 1
        and not text.endswith("!")
    )


def is_short_name(text: str) -> bool:
    """One to three words with capitals: "Lion", "Antennagate", "Better Days"."""
    return len(words_of(text)) <= _FEW_WORDS and _title_case(text) and text[-1] not in "!?."


def _title_case(text: str) -> bool:
    """Capitals on every longer word."""
    words = [w for w in _WORD.findall(text) if len(w) > 3]
    return bool(words) and all(w[0].isupper() or w[0].isdigit() for w in words) and text[0].isupper()


def kind_of(text: str, cue: Cue | None) -> QuotationKind:
    """The kind of marked words given the cue that governs them."""
    if is_sentence(text):
        return "direct"
    return "fragment" if cue else "scare"
