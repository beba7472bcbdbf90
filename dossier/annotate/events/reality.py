"""Whether a clause tells something that happened, and with what standing: what is imagined, denied, demanded, planned or
alleged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.annotate.events.clauses import Clause
from dossier.annotate.events.lexicon import (
    ALLEGED_WORDS,
    ALLEGING,
    ASPECT,
    CONFIRMING,
    DEMANDING,
    DENYING,
    PLANNING,
    SPEECH,
    UNREAL,
)
from dossier.annotate.events.phrases import SentenceView
from dossier.model import EventStatus

_CONDITIONS = frozenset("if unless whether lest".split())
_HYPOTHETICAL_PHRASES = ("in the event", "in case", "as if", "even if", "so that", "in order to", "rather than", "instead of")
_GENERIC_SUBJECTS = frozenset("you one anyone everyone nobody whoever someone".split())
_REPORT_NOUNS = frozenset("report reports reporting accounts allegations rumors rumours claims sources evidence".split())


@dataclass(frozen=True, slots=True)
class Standing:
    """How a document presents what a clause tells; ``cue`` is a token range, ``teller`` the clause in whose content it stands."""

    status: EventStatus
    cue: tuple[int, int] | None = None
    teller: int | None = None


def imagined(view: SentenceView, clauses: Sequence[Clause], number: int) -> bool:
    """True for a hypothesis, a condition, a wish, a rule for everyone, a demand's content, or a negated act."""
    clause = clauses[number]
    group = clause.group
    if group.modal and group.modal not in ("will", "shall"):
        return True
    if group.negated and not refuses(view, clause):
        return True
    if clause.marker in _CONDITIONS:
        return True
    if (
        clause.subject
        and clause.subject.last == clause.subject.first + 1
        and view.lower(clause.subject.first) in _GENERIC_SUBJECTS
    ):
        return True
    if _depends_on_condition(view, clauses, number) or _in_hypothetical_phrase(view, clause):
        return True
    if clause.parent is None:
        return False
    parent = clauses[clause.parent]
    if clause.link in ("infinitive", "gerund") and not _asserted_complement(view, clause, parent):
        return True
    if clause.link == "infinitive" and refuses(view, parent):
        return False
    if clause.link == "content" and (parent.group.lemma in UNREAL or (parent.group.negated and parent.group.lemma in SPEECH)):
        return True
    inherits = clause.link in ("content", "infinitive", "gerund", "coordinate")
    return inherits and clause.parent < number and imagined(view, clauses, clause.parent)


def refuses(view: SentenceView, clause: Clause) -> bool:
    """A negated act that is news itself: "is not going to issue", "will not comment" by someone who could."""
    group = clause.group
    if group.negated and group.lemma in CONFIRMING and group.first and view.lower(group.first - 1) == "neither":
        return True  # neither confirmed nor denied
    ahead = group.modal in ("will", "shall") or (group.lemma == "go" and group.progressive)
    return group.negated and ahead and clause.subject is not None and clause.subject.mention is not None


def _depends_on_condition(view: SentenceView, clauses: Sequence[Clause], number: int) -> bool:
    """A future or present clause beside an if-clause: "If it rains, they will stay"."""
    clause = clauses[number]
    if clause.group.tense in ("past", "perfect") or clause.link not in ("main", "coordinate", "content"):
        return False
    return any(
        other.marker in ("if", "unless") and other.link in ("adverbial", "content") for other in clauses if other is not clause
    )


def _in_hypothetical_phrase(view: SentenceView, clause: Clause) -> bool:
    start = max(0, (clause.subject.first if clause.subject and not clause.subject_follows else clause.group.first) - 3)
    words = " ".join(view.lower(i) for i in range(start, clause.group.first + 1))
    return any(phrase in words for phrase in _HYPOTHETICAL_PHRASES)


def _asserted_complement(view: SentenceView, clause: Clause, parent: Clause) -> bool:
    """Whether the infinitive or gerund tells something: after aspect, plan, or a preposition of time."""
    lemma = parent.group.lemma
    if clause.link == "infinitive":
        if lemma in ASPECT or (lemma in PLANNING and lemma not in DEMANDING):
            return lemma not in ("hope", "threaten")
        if lemma == "be" or (lemma == "go" and parent.group.progressive):
            return True
        return parent.group.passive and lemma in SPEECH and "H" in clause.group.aux
    if lemma in UNREAL or lemma in DEMANDING:
        return False
    return clause.marker not in ("without", "than", "for", "to", "from", "against", "like", "as", "in", "into")


def standing(view: SentenceView, clauses: Sequence[Clause], number: int, planned_by: int | None = None) -> Standing:
    """Status of a clause that is not imagined, with the words that show it."""
    clause = clauses[number]
    group = clause.group
    teller = _teller(clauses, number)
    reports = _report_before(view, clause)
    if reports is not None and group.tense != "future":
        return Standing("alleged", (reports, reports + 1), teller)
    for index in range(max(0, group.first - 3), min(len(view.tokens), group.verb + 3)):
        if view.lower(index) in ALLEGED_WORDS:
            return Standing("alleged", (index, index + 1), teller)
    if planned_by is not None:
        other = clauses[planned_by].group
        return Standing("planned", (other.first, other.verb + 1), teller)
    if group.tense == "future":
        return Standing("planned", (group.first, group.verb + 1), teller)
    if teller is not None:
        told = clauses[teller]
        cue = (told.group.first, told.group.verb + 1)
        lemma = told.group.lemma
        if lemma in DENYING:
            return Standing("denied", cue, teller)
        if lemma in CONFIRMING:
            return Standing("confirmed", cue, teller)
        if lemma in ALLEGING or _reports_tell(view, told) or not _speaks_of_self(view, told, clause):
            return Standing("alleged", cue, teller)
    according = according_to(view)
    if according is not None and not _speaks(clause):
        return Standing("alleged", according, teller)
    return Standing("reported", None, teller)


def _report_before(view: SentenceView, clause: Clause) -> int | None:
    """The noun in "reports of men being held", "reports emerge that men are held": the clause is what reports say."""
    if clause.subject is None or clause.subject_follows or clause.link == "main":
        return None
    for index in range(clause.subject.first - 1, max(-1, clause.subject.first - 5), -1):
        if view.lower(index) in _REPORT_NOUNS:
            return index
        if view.tags[index] in (",", ".", ";", "C"):
            return None
    return None


def _teller(clauses: Sequence[Clause], number: int) -> int | None:
    seen = {number}
    current: int | None = clauses[number].parent
    link = clauses[number].link
    while current is not None and current not in seen:
        seen.add(current)
        lemma = clauses[current].group.lemma
        detailed = link in ("participle", "gerund") and lemma in ("report", "detail", "document")
        if lemma in SPEECH and (link == "content" or detailed):
            return current
        link = clauses[current].link
        current = clauses[current].parent
    return None


def _speaks(clause: Clause) -> bool:
    return clause.group.lemma in SPEECH


def _reports_tell(view: SentenceView, told: Clause) -> bool:
    return told.subject is not None and any(view.lower(i) in _REPORT_NOUNS for i in range(told.subject.first, told.subject.last))


def _speaks_of_self(view: SentenceView, told: Clause, clause: Clause) -> bool:
    """What one says of oneself ("we started to receive reports") is as good as told; what one says of others is alleged."""
    if told.group.lemma in ("announce", "reveal", "disclose", "show", "declare", "document", "find"):
        return True
    if clause.subject is None or told.subject is None:
        return False
    first = view.lower(clause.subject.last - 1)
    if first in ("we", "i", "we've", "i've", "we're", "i'm"):
        return True
    if clause.subject.mention is None or told.subject.mention is None:
        return False
    return view.mentions[clause.subject.mention].entity == view.mentions[told.subject.mention].entity


def according_to(view: SentenceView) -> tuple[int, int] | None:
    """The tokens of "according to", where a sentence has it."""
    for index in range(len(view.tokens) - 1):
        if view.lower(index) == "according" and view.lower(index + 1) == "to":
            return index, index + 2
    return None
