"""Titles of events: a short neutral clause from the words of the passage, in the present tense of headlines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.annotate.events.clauses import Clause
from dossier.annotate.events.lexicon import SPEECH
from dossier.annotate.events.morphology import participle, third_person
from dossier.annotate.events.phrases import Phrase, SentenceView
from dossier.annotate.events.phrasing import capital, clean, shorten
from dossier.annotate.names import Names
from dossier.model import Timex

_LEADING = re.compile(
    r"^(?:according to \w+,?\s+(?=the\b)|(?:last|this|next|that) (?:week|month|year|night|morning|evening),?\s+(?=\w))",
    re.IGNORECASE,
)
"""What stands before a subject without being a part of it."""
_PLURAL_HEADS = frozenset(
    "people men women children police officials authorities they we those others some many residents".split()
)
_STOPS = frozenset("because while although though whereas according if who whom whose where when adding saying citing as".split())


def title(
    text: str,
    view: SentenceView,
    clauses: Sequence[Clause],
    number: int,
    names: Names,
    timex: Timex | None,
    me: str,
    planned: bool,
    before: str = "",
) -> str:
    """The title of the event that a clause tells. ``me`` is whose "I" or "we" it is, or empty; ``before`` the people that the
    sentence before tells of, whom a bare "some" or "others" counts."""
    clause = clauses[number]
    phrase = _antecedent(view, clauses, number)
    subject = subject_text(text, view, phrase, names, me)
    if phrase is not None and subject.casefold() in _QUANTIFIERS:
        people = people_before(view, phrase.first) or before
        subject = f"{_QUANTIFIERS[subject.casefold()]} {people or 'people'}"
    nor = _nor(view, clauses, number)
    verb = _verb(view, clause, subject, planned)
    if nor is not None:
        verb = f"neither {verb} nor {_verb(view, clauses[nor], subject, planned)}"
    rest = _rest(text, view, clauses, number if nor is None else nor, timex)
    return shorten(" ".join(part for part in (subject, verb, rest) if part))


_QUANTIFIERS = {"some": "Some", "others": "Other", "many": "Many", "several": "Several", "most": "Most"}
_PEOPLE_WORDS = frozenset(
    """people men women individuals residents workers students teachers refugees soldiers civilians passengers protesters victims
    survivors prisoners detainees patients sailors fishermen migrants journalists activists officials members employees families
    children villagers crews supporters""".split()
)


def people_before(view: SentenceView, token: int) -> str:
    """The last plural word for people before a token, or a people by its capital: "men", "Norwegians"."""
    for index in range(min(token, len(view.tokens)) - 1, -1, -1):
        word = view.lowers[index]
        if word in _PEOPLE_WORDS:
            return word
        if index and word.endswith(("ans", "ens", "ese")) and view.tokens[index].text[0].isupper():
            return view.tokens[index].text
    return ""


def _nor(view: SentenceView, clauses: Sequence[Clause], number: int) -> int | None:
    """The second verb of "neither confirmed nor denied"."""
    following = number + 1
    if not clauses[number].group.negated or following >= len(clauses):
        return None
    first, second = clauses[number].group.first, clauses[following].group.first
    return following if first and view.lower(first - 1) == "neither" and view.lower(second - 1) == "nor" else None


_PRONOUNS = frozenset("he she it they who".split())


def _antecedent(view: SentenceView, clauses: Sequence[Clause], number: int) -> Phrase | None:
    """The subject, or where it is an unresolved pronoun the subject of the clause before that it can stand for."""
    subject = clauses[number].subject
    if subject is None or subject.mention is not None or subject.last > subject.first + 1:
        return subject
    if view.lower(subject.first) not in _PRONOUNS:
        return subject
    plural = view.lower(subject.first) == "they"
    for earlier in reversed(clauses[:number]):
        other = earlier.subject
        if other is None or (other.last == other.first + 1 and view.lower(other.first) in _PRONOUNS):
            continue
        if plural == _plural(view, earlier):
            return other
    return subject


def subject_text(text: str, view: SentenceView, subject: Phrase | None, names: Names, me: str) -> str:
    """Who, by name where a pronoun or a titled name stands; otherwise the phrase without its article."""
    if subject is None:
        return ""
    words = clean(text[view.tokens[subject.first].start : view.tokens[subject.last - 1].end])
    first = words.split(" ")[0].casefold() if words else ""
    if first in ("i", "we", "i'm", "we're", "i've", "we've") and me:
        return me
    words = _LEADING.sub("", words)
    joined = any(view.tags[i] == "C" for i in range(subject.first, subject.last))
    if subject.mention is not None:
        mention = view.mentions[subject.mention]
        short = mention.kind == "nominal" and subject.last - subject.first <= 2 and first in ("the", "that", "this")
        if (mention.kind != "nominal" or short) and not joined:
            return names.entities[mention.entity].name
        if mention.kind == "name" and joined and view.tokens[subject.first].start < mention.start:
            words = clean(text[mention.start : view.tokens[subject.last - 1].end])
    return capital(_without_article(words))


def _without_article(words: str) -> str:
    for article in ("the ", "a ", "an ", "The ", "A ", "An "):
        if words.startswith(article):
            return words[len(article) :]
    return words


def _plural(view: SentenceView, clause: Clause) -> bool:
    subject = clause.subject
    if subject is None:
        return False
    if any(view.tags[i] == "C" for i in range(subject.first, subject.last)):
        return True
    if subject.mention is not None:
        mention = view.mentions[subject.mention]
        if mention.kind == "name" or view.lower(subject.first) in ("he", "she", "it", "i"):
            return False
    last = subject.first
    for index in range(subject.first, subject.last):
        if view.tags[index] == "I" and index > subject.first and view.lower(index) not in ("than", "as"):
            break
        last = index
    head = view.lower(last)
    return head in _PLURAL_HEADS or (
        head.endswith("s") and not head.endswith(("ss", "us", "is")) and view.tags[last] in ("N", "V")
    )


def _verb(view: SentenceView, clause: Clause, subject: str, planned: bool) -> str:
    group = clause.group
    speaks = clause.subject is not None and view.lower(clause.subject.last - 1) == "we" and subject != "We"
    plural = (_plural(view, clause) and not speaks) or subject in ("I", "We")
    if group.passive:
        be = "to be " if group.tense == "future" or planned else "are " if plural else "is "
        return be + participle(group.lemma)
    if planned or group.tense == "future":
        return ("not " if group.negated else "") + "to " + group.lemma
    if not group.finite and group.form == "ing" and not group.aux:
        return view.lower(group.verb)
    return group.lemma if plural else third_person(group.lemma)


def _rest(text: str, view: SentenceView, clauses: Sequence[Clause], number: int, timex: Timex | None) -> str:
    """What follows the verb, without its time expression, up to the next thing told."""
    clause = clauses[number]
    start = clause.group.verb + 1
    if clause.subject_follows and clause.subject is not None:
        start = clause.subject.last
        if start >= len(view.tokens) or view.lower(start) != "that":
            return ""
    if timex is not None and timex.type == "DURATION":
        timex = None
    if timex is not None and text[max(0, timex.start - 12) : timex.start].rstrip().endswith((" of", " of the")):
        timex = None
    stop = _stop(view, clauses, number, start)
    pieces: list[str] = []
    index = start
    if index < stop and view.lower(index) == "that" and clause.group.lemma in SPEECH:
        index += 1
    while index < stop:
        token = view.tokens[index]
        if timex is not None and timex.start <= token.start < timex.end:
            while pieces and pieces[-1].casefold() in (
                "on",
                "in",
                "at",
                "by",
                "since",
                "during",
                "for",
                "over",
                "late",
                "early",
                "for",
            ):
                pieces.pop()
            while index < stop and view.tokens[index].start < timex.end:
                index += 1
            if index < stop and view.lower(index) == "that" and pieces:
                pieces.append("that")
                index += 1
            continue
        gap = index > start and view.tokens[index - 1].end == token.start
        if gap and pieces:
            pieces[-1] += token.text
        else:
            pieces.append(token.text)
        index += 1
    return clean(" ".join(pieces)).strip(" ,;:—–-")


def _stop(view: SentenceView, clauses: Sequence[Clause], number: int, start: int) -> int:
    clause = clauses[number]
    limit = len(view.tokens)
    for other in clauses[number + 1 :]:
        if other.link == "coordinate" and other.group.finite and not (other.group.passive and clause.group.passive):
            limit = _before_conjunction(view, start, other.group.first)
            break
        if other.link == "main" and other.subject is not None and not other.subject_follows:
            limit = _before_conjunction(view, start, other.subject.first)
            break
        if other.link == "parenthetical" and other.subject is not None:
            limit = min(other.subject.first, other.group.first)
            break
    says = clause.group.lemma in SPEECH
    for index in range(start, limit):
        tag, word = view.tags[index], view.lower(index)
        if tag == ".":
            return index
        if tag == ";" and index > start:
            return index
        if tag == '"' and index > start and view.tags[index - 1] in (",", "."):
            return index
        if word in _STOPS and not (says and word in ("if", "who", "whom", "where", "when") and index < start + 4):
            return index
        if (
            tag == ","
            and word != "]"  # an editor's "[sic]" ends no clause
            and index + 1 < limit
            and (view.tags[index + 1] == "W" or view.lower(index + 1) == "so" or _ing_follows(view, index))
        ):
            return index
    return limit


def _ing_follows(view: SentenceView, comma: int) -> bool:
    return view.tags[comma + 1] == "V" and view.lower(comma + 1).endswith("ing")


def _before_conjunction(view: SentenceView, start: int, index: int) -> int:
    while index > start and view.tags[index - 1] in ("C", ",", "A", '"', ";", "W", "S"):
        index -= 1
    return index
