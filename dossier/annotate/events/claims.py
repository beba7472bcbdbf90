"""Countable statements: "at least three men", "more than one hundred detained", with their modifier."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.annotate.events.phrases import SentenceView
from dossier.model import Claim, Timex

_UNITS = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12}
_NUMBER_WORDS = frozenset([*_UNITS, *_TENS, "a", "an", "dozens", "scores", "hundreds", "thousands"])
_MOST = 10**15
"""Nothing that people count is more; "hundred hundred hundred ..." is no number."""
_COLLECTIVE = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000}
"""Least value of a vague plural: two of its unit."""
_AT_LEAST = (("at", "least"), ("no", "fewer", "than"), ("no", "less", "than"), ("at", "minimum"), ("as", "many", "as"))
_MORE_THAN = (("more", "than"), ("over",), ("upwards", "of"), ("upward", "of"))
_AT_MOST = (("at", "most"), ("up", "to"), ("no", "more", "than"))
_LESS_THAN = (("fewer", "than"), ("less", "than"), ("under",))
_ABOUT = (
    ("about",),
    ("around",),
    ("roughly",),
    ("approximately",),
    ("nearly",),
    ("almost",),
    ("some",),
    ("an", "estimated"),
    ("estimated",),
)
_TIME_UNITS = frozenset(
    "day days week weeks month months year years hour hours minute minutes decade decades o'clock am pm a.m. p.m.".split()
)


def claims_in(view: SentenceView, timexes: Sequence[Timex]) -> list[Claim]:
    """The numbers of a sentence that count something, in order. Numbers inside names and times are none."""
    found: list[Claim] = []
    index = 0
    while index < len(view.tokens):
        value, after = _number(view, index)
        if value is None:
            index += 1
            continue
        token = view.tokens[index]
        in_time = any(t.start < view.tokens[after - 1].end and token.start < t.end for t in timexes)
        noun = _noun(view, after)
        if not in_time and noun is not None and view.lower(noun) not in _TIME_UNITS:
            found.append(_claim(view, index, after, noun, value))
        index = after
    return found


def _number(view: SentenceView, index: int) -> tuple[int | None, int]:
    """A number in figures or words and the token after it."""
    word = view.lowers[index]
    if word not in _NUMBER_WORDS and not word[0].isdigit() and "-" not in word:
        return None, index + 1
    opens_name = index + 1 < len(view.tags) and view.tags[index + 1] == "E"
    if view.tags[index] == "E" and (opens_name or "-" not in view.lower(index)):
        return None, index + 1
    total: int | None = None
    if word in _COLLECTIVE:
        return _COLLECTIVE[word], index + 1
    if word[0].isdigit():
        plain = word.replace(",", "")
        if (
            not plain.isdecimal()
            or len(plain) > 12
            or (index and view.lower(index - 1) in ("§", "no.", "article", "section", "$", "#"))
        ):
            return None, index + 1
        total = int(plain)
    else:
        for piece in word.split("-"):
            value = _UNITS.get(piece, _TENS.get(piece))
            if value is None:
                total = None
                break
            total = (total or 0) + value
        if total is None and word in ("a", "an") and index + 1 < len(view.tokens) and view.lower(index + 1) in _SCALES:
            total = 1
        if total is None:
            return None, index + 1
    index += 1
    while index < len(view.tokens) and view.lower(index) in _SCALES and total < _MOST:
        total *= _SCALES[view.lower(index)]
        index += 1
    return total, index


def _noun(view: SentenceView, index: int) -> int | None:
    """The head of what is counted: the last plain noun of the phrase after the number."""
    head = None
    while index < len(view.tokens) and index < len(view.tags):
        tag, word = view.tags[index], view.lower(index)
        if word == "of" and head is None:
            index += 1
            continue
        if (tag == "N" and word.isalpha()) or tag == "E":
            head = index if tag == "N" else head
        elif tag == "D" and head is None:
            pass
        else:
            break
        index += 1
        if head is not None and word.endswith("s") and index - head > 2:
            break
    return head


def _claim(view: SentenceView, first: int, after: int, noun: int, value: int) -> Claim:
    before = [view.lower(i) for i in range(max(0, first - 3), first)]
    start = first
    low, high, approximate = value, value, False
    top: int | None = high
    for phrases, effect in (
        (_AT_LEAST, "least"),
        (_MORE_THAN, "more"),
        (_AT_MOST, "most"),
        (_LESS_THAN, "less"),
        (_ABOUT, "about"),
    ):
        phrase = next((p for p in phrases if tuple(before[-len(p) :]) == p), None)
        if phrase is None:
            continue
        start = first - len(phrase)
        if effect == "least":
            top = None
        elif effect == "more":
            low, top = value + 1, None
        elif effect == "most":
            low = 0
        elif effect == "less":
            low, top = 0, value - 1
        else:
            approximate = True
        break
    if view.lower(first) in _COLLECTIVE:
        top = None
    return Claim(view.tokens[start].start, view.tokens[noun].end, low, top, view.lower(noun), approximate)
