"""The plain sentences of a proof: how a time expression was read, in words a person can check against the passage."""

from __future__ import annotations

from dossier.annotate.timex import reach
from dossier.assemble.inputs import Annotated
from dossier.assemble.network import Variable
from dossier.assemble.wording import pattern_words
from dossier.model import Passage, Step, Timex

_LONGEST_QUOTE = 60


def quoted(document: Annotated, start: int, end: int) -> str:
    """The words of a passage in quotation marks, on one line, cut where they are long."""
    words = " ".join(document.document.text[start:end].split())
    return f"“{words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + '…'}”"


def about_reading(document: Annotated, timex: Timex, reference: Variable) -> Step:
    """How a time expression is read."""
    words = quoted(document, timex.start, timex.end)
    passage = Passage(document.document.id, timex.start, timex.end)
    voice = reference.split()[0]
    writing = f"the day of the {voice}" if voice in ("letter", "comment", "update") else "the day of writing"
    meaning = timex.meaning
    if meaning.kind == "absolute":
        return Step("date in full", f"{words} says its date in full", "explicit", passage)
    if meaning.kind == "partial":
        if timex.value.startswith("XXXX-W"):
            return Step("weekday", f"{words} is {_which(timex)} {writing}", "convention", passage)
        return Step("date without a year", f"{words} names no year: it is {_which(timex)} {writing}", "convention", passage)
    if meaning.kind == "within":
        return Step("day of a named period", f"{words} lies in the period that holds {writing}", "explicit", passage)
    if meaning.kind == "stretch":
        low, high = reach(timex)
        days = f"{-high} to {-low} days" if low is not None and high is not None else "back"
        return Step("stretch up to writing", f"{words} reaches {days} before {writing}", "convention", passage)
    return Step("counted from writing", f"{words} is counted from {writing}", "explicit", passage)


def about_length(document: Annotated, timex: Timex, shortest: int, writing: str) -> Step:
    """What has gone on for a while began at least that long ago."""
    words = quoted(document, timex.start, timex.end)
    says = f"{words} is at least {shortest} days before {writing}"
    return Step("goes on for", says, "convention", Passage(document.document.id, timex.start, timex.end))


def _which(timex: Timex) -> str:
    name = "one" if not timex.value.startswith("XXXX-W") else pattern_words(timex.value).removeprefix("a ") or "one"
    if timex.meaning.direction == "future":
        return f"the first {name} not over on"
    if timex.meaning.direction == "near":
        return f"the {name} nearest to"
    return f"the last {name} on or before" if name != "one" else "the last one begun by"
