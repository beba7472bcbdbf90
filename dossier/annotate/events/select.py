"""Which clauses are worth a row on a timeline, and what kind of event each tells."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.annotate.events.clauses import Clause
from dossier.annotate.events.lexicon import (
    ASPECT,
    KIND_BY_NOUN_OBJECT,
    NOUN_KINDS,
    PLANNING,
    SPEECH,
    STATIVE,
    UNREAL,
    VERB_KINDS,
)
from dossier.annotate.events.phrases import SentenceView, head_of
from dossier.annotate.names import Names

HARD = frozenset(
    """detention killing violence death attack escape release disappearance trial sentence lawsuit law election crash protest
    appointment resignation dismissal birth""".split()
)
"""Kinds that stay happenings in any grammatical dress: as a participle, a gerund or the content of a report."""

PERFORMED = frozenset("statement report denial confirmation accusation demand refusal letter publication agreement".split())
"""Kinds that the present tense can tell: someone says, reports, urges, refuses."""

TOLD_BY_SOMEONE = frozenset("statement report denial confirmation accusation demand letter publication".split())
"""Kinds that need somebody who speaks: "reports indicate" tells nothing of its own."""

_REFUSABLE = frozenset(
    """visa visas request requests entry access application applications permission asylum bail appeal appeals license
        licence permit
    permits parole clearance bid motion petition petitions leave loan loans""".split()
)
_CONTESTED = frozenset(
    "report reports allegation allegations claim claims charge charges accusation accusations abuse involvement".split()
)
_PARTICLES = {
    ("call", "for"): "demand",
    ("call", "on"): "demand",
    ("call", "upon"): "demand",
    ("push", "for"): "demand",
    ("press", "for"): "demand",
    ("speak", "out"): "statement",
    ("round", "up"): "detention",
    ("step", "down"): "resignation",
    ("stand", "down"): "resignation",
    ("take", "over"): "appointment",
    ("carry", "out"): "act",
    ("set", "up"): "launch",
    ("roll", "out"): "launch",
    ("shoot", "down"): "attack",
    ("shut", "down"): "closure",
    ("pass", "away"): "death",
    ("break", "news"): "report",
    ("break", "out"): "act",
    ("sound", "alarm"): "statement",
    ("sound", "alarms"): "statement",
    ("raise", "alarm"): "statement",
    ("crack", "down"): "violence",
    ("take", "leave"): "leave",
    ("walk", "out"): "protest",
    ("point", "out"): "statement",
    ("come", "forward"): "statement",
}  # fmt: skip
_BARE_ROUND = frozenset(
    "round step point target hold fire go come start open create walk drive express strike hint drop land".split()
)
"""Lemmas whose kind holds only with the particle, voice or object that ``kind_of`` asks for."""


def kind_of(view: SentenceView, clause: Clause) -> str:
    """Kind of the event that a clause's verb tells; "act" for a verb without a kind of its own, empty for none."""
    group = clause.group
    lemma = group.lemma
    after = [view.lower(i) for i in range(group.verb + 1, min(len(view.tokens), group.verb + 5))]
    for word in after[:4]:
        kind = _PARTICLES.get((lemma, word))
        if kind:
            return kind
    noun = _object_noun(view, clause)
    if lemma == "bear":
        return "birth" if group.passive else ""
    if lemma == "deny":
        told = noun or _subject_noun(view, clause)
        return "refusal" if told in _REFUSABLE and told not in _CONTESTED else "denial"
    if lemma in KIND_BY_NOUN_OBJECT and noun in NOUN_KINDS:
        return NOUN_KINDS[noun]
    if group.copula or lemma in STATIVE:
        return ""
    if lemma in _BARE_ROUND:
        return _by_voice(clause, lemma)
    if lemma in _BY_COMPLEMENT and not clause.subject_follows:
        return _by_complement(view, clause, lemma)
    if lemma == "issue":
        return "refusal" if group.negated else "decision" if noun in _REFUSABLE else "publication"
    if lemma == "call" and not group.passive:
        return "statement"
    return VERB_KINDS.get(lemma, "act")


_BY_COMPLEMENT = frozenset("add maintain list charge demonstrate find promote".split())


def _by_complement(view: SentenceView, clause: Clause, lemma: str) -> str:
    """Kinds that hold with one complement only: one adds that ..., yet adds a room; one is charged with a crime, or a fee."""
    group = clause.group
    after = group.verb + 1
    things = after < len(view.tags) and view.tags[after] in ("D", "N", "E", "'")
    if lemma in ("add", "maintain", "list"):
        return "act" if things or group.passive else VERB_KINDS[lemma]
    if lemma == "charge":
        with_crime = any(view.lower(i) == "with" for i in range(after, min(len(view.tokens), after + 6)))
        return "trial" if group.passive or with_crime else "act"
    if lemma == "demonstrate":
        return "act" if things or group.passive else "protest"
    if lemma == "promote":
        return "appointment" if group.passive else "act"
    return "act" if group.passive or not (after < len(view.tags) and view.lower(after) == "that") else VERB_KINDS[lemma]


def _by_voice(clause: Clause, lemma: str) -> str:
    passive = clause.group.passive
    if lemma in ("target",):
        return "violence" if passive else "act"
    if lemma == "hold":
        return "detention" if passive and clause.subject is not None else "act"
    if lemma == "fire":
        return "dismissal" if passive else "act"
    if lemma in ("go", "come", "land"):
        return "travel" if clause.subject is not None and clause.subject.mention is not None and lemma != "come" else ""
    if lemma in ("open", "create"):
        return "launch"
    if lemma in ("start", "walk", "drive", "step", "point", "round", "drop"):
        return "launch" if lemma == "start" else "act"
    return VERB_KINDS.get(lemma, "act")


def _object_noun(view: SentenceView, clause: Clause) -> str:
    """The head word of the first noun phrase after the verb, if it follows closely."""
    for phrase in clause.phrases[:1]:
        if phrase.first - clause.group.verb <= 2:
            head, _ = head_of(view, phrase.first, phrase.last)
            return view.lower(head)
    return ""


def _subject_noun(view: SentenceView, clause: Clause) -> str:
    if clause.subject is None or not clause.group.passive:
        return ""
    head, _ = head_of(view, clause.subject.first, clause.subject.last)
    return view.lower(head)


def is_told(
    view: SentenceView, clauses: Sequence[Clause], number: int, kind: str, names: Names, headline: bool, on_a_day: bool = False
) -> bool:
    """Whether a clause of a kind is told as something that took or takes place, not as a trait, a habit or a purpose.
    ``on_a_day``: a time expression governs it that names a day."""
    clause = clauses[number]
    group = clause.group
    actor = _actor(view, clause, names)
    if kind == "" or (kind == "act" and (group.lemma in STATIVE or group.lemma in UNREAL)):
        return False
    dated = on_a_day and _happened(view, clause)
    if kind == "act" and not actor and not dated:
        return False
    if kind in _DONE_BY_SOMEBODY and not group.passive and not actor and not dated:
        by_object = group.lemma in KIND_BY_NOUN_OBJECT and _object_noun(view, clause) in NOUN_KINDS
        told = clause.parent is not None and clause.link == "content" and _actor(view, clauses[clause.parent], names)
        if not (by_object or _some_people(view, clause) or (told and _is_pronoun(view, clause))):
            return False
    if group.passive and clause.subject is not None and view.lower(clause.subject.first) in ("any", "no"):
        return False
    by = group.passive and group.verb + 1 < len(view.tokens) and view.lower(group.verb + 1) == "by"
    by = by or (group.passive and group.lemma in ("inform", "tell", "notify", "warn", "ask") and clause.subject is not None)
    if kind in TOLD_BY_SOMEONE and not actor and not by and not _speaking_body(view, clause):
        return False
    if kind in ("statement",) and group.passive:
        return False
    if clause.link == "infinitive":
        return _planned_infinitive(clauses, clause)
    if clause.link in ("gerund", "participle") and not group.finite:
        return _tells_in_passing(view, clause, kind)
    if group.tense in ("past", "perfect", "future"):
        return True
    if group.progressive:
        return kind != "act"
    return headline or (kind in PERFORMED and actor and clause.link != "relative")


def _happened(view: SentenceView, clause: Clause) -> bool:
    """Whether a main clause tells in the past what became of a thing that it names: "The dam broke", "the bridge was closed"."""
    told = clause.link == "main" and clause.group.finite and clause.group.tense == "past" and clause.subject is not None
    return told and not _is_pronoun(view, clause)


_DONE_BY_SOMEBODY = frozenset(
    """travel appointment resignation meeting launch purchase agreement construction change award closure merger letter refusal
    investigation aid dismissal""".split()
)
"""Kinds that need a person or body as subject: "applications succeed" is no appointment."""
_BODIES = frozenset(
    """spokesman spokeswoman spokesperson spokespeople official officer lawyer prosecutor witness inspectorate commission
        committee
    groups organizations organisations officials authorities activists police prosecutors lawyers doctors lawmakers ministers
    diplomats experts relatives residents protesters workers government ministry union unions company court army
    military""".split()
)
"""Heads of phrases that speak without being named."""


def _speaking_body(view: SentenceView, clause: Clause) -> bool:
    if clause.subject is None or clause.link == "relative":
        return False
    head, _ = head_of(view, clause.subject.first, clause.subject.last)
    return view.lower(head) in _BODIES


_PEOPLE = frozenset(
    "some many others several thousands hundreds dozens people men women we they residents families officials".split()
)


def _is_pronoun(view: SentenceView, clause: Clause) -> bool:
    return clause.subject is not None and view.lower(clause.subject.first) in ("it", "he", "she", "they")


def _some_people(view: SentenceView, clause: Clause) -> bool:
    return clause.subject is not None and any(view.lower(i) in _PEOPLE for i in range(clause.subject.first, clause.subject.last))


def _actor(view: SentenceView, clause: Clause, names: Names) -> bool:
    """Whether the subject is somebody: a person or body by name, description or pronoun."""
    if clause.subject is not None and view.lower(clause.subject.last - 1) in ("we", "i"):
        return True
    if clause.subject is None or clause.subject.mention is None:
        return False
    return names.entities[view.mentions[clause.subject.mention].entity].type in ("PER", "ORG", "LOC", "MISC")


def _planned_infinitive(clauses: Sequence[Clause], clause: Clause) -> bool:
    if clause.parent is None:
        return False
    parent = clauses[clause.parent].group
    return (
        parent.lemma in PLANNING or (parent.lemma == "go" and parent.progressive) or (parent.passive and "H" in clause.group.aux)
    )


def _tells_in_passing(view: SentenceView, clause: Clause, kind: str) -> bool:
    if kind == "statement" and clause.link == "participle" and clause.group.lemma in SPEECH and clause.group.form == "ing":
        return view.tags[clause.group.first - 1] == "," and clause.subject is not None and clause.subject.mention is not None
    if kind not in HARD:
        return clause.marker in ("after", "since", "following") and kind not in ("act", "")
    return clause.marker in ("after", "since", "following", "of", "about", "before", "") and clause.subject is not None


def aspect_child(clauses: Sequence[Clause], number: int) -> int | None:
    """The infinitive or gerund that an aspect verb takes: "began [to arrest]", "stopped [selling]"."""
    if clauses[number].group.lemma not in ASPECT or clauses[number].group.passive:
        return None
    following = number + 1
    if following < len(clauses) and clauses[following].parent == number and clauses[following].link in ("infinitive", "gerund"):
        return following
    return None


def is_speech(clause: Clause) -> bool:
    return clause.group.lemma in SPEECH
