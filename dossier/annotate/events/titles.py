"""Titles of events: a short neutral clause from the words of the passage, in the present tense of headlines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.annotate.events.clauses import Clause, Phrase, SentenceView
from dossier.annotate.events.lexicon import SPEECH
from dossier.annotate.events.morphology import participle, third_person
from dossier.annotate.names import Names
from dossier.model import Span, Timex

LONGEST = 100
"""Characters after which a title is cut at the last whole phrase."""

_PLURAL_HEADS = frozenset(
    "people men women children police officials authorities they we those others some many residents".split()
)
_STOPS = frozenset("because while although though whereas according if who whom whose where when adding saying citing as".split())
_DANGLING = frozenset(
    """a an the of in on at by for from with to and or but that which who as into over under between than about after before his
    her their its our my is are was were be been has have had not very so such including against during within there who what
    , ; :""".split()
)
_SPACE = re.compile(r"\s+")


def clean(text: str) -> str:
    """One line, single spaces."""
    return _SPACE.sub(" ", text.replace("\u00a0", " ")).strip()


def title(
    text: str,
    view: SentenceView,
    clauses: Sequence[Clause],
    number: int,
    names: Names,
    timex: Timex | None,
    me: str,
    planned: bool,
) -> str:
    """The title of the event that a clause tells. ``me`` is whose "I" or "we" it is, or empty."""
    clause = clauses[number]
    subject = subject_text(text, view, _antecedent(view, clauses, number), names, me)
    verb = _verb(view, clause, subject, planned)
    rest = _rest(text, view, clauses, number, timex)
    return shorten(" ".join(part for part in (subject, verb, rest) if part))


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


def capital(words: str) -> str:
    """With its first letter as a capital."""
    return words[:1].upper() + words[1:]


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
        if view.tags[index] == "I" and index > subject.first:
            break
        last = index
    head = view.lower(last)
    return head in _PLURAL_HEADS or (head.endswith("s") and not head.endswith(("ss", "us", "is")) and view.tags[last] == "N")


def _verb(view: SentenceView, clause: Clause, subject: str, planned: bool) -> str:
    group = clause.group
    speaks = clause.subject is not None and view.lower(clause.subject.last - 1) == "we" and subject != "We"
    plural = (_plural(view, clause) and not speaks) or subject in ("I", "We")
    if group.passive and group.lemma in SPEECH:
        return ("are " if plural else "is ") + participle(group.lemma)
    if group.passive:
        return ("to be " if group.tense == "future" or planned else "") + participle(group.lemma)
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
    words = words.rstrip(" ,;:—–-")
    while words and words.rsplit(" ", 1)[-1].casefold().strip("“\"'") in _DANGLING and " " in words:
        words = words.rsplit(" ", 1)[0].rstrip(" ,;:")
    return _balance(words)


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


def quoted(text: str, span: Span, longest: int = 70) -> str:
    """The opening of a quotation as a title shows it."""
    words = clean(text[span.start : span.end]).rstrip(".,").strip('"“”')
    first = re.split(r"(?<=[.!?])\s", words)[0].rstrip(".,")
    return "“" + shorten(first.replace("“", "'").replace("”", "'"), longest) + "”"
