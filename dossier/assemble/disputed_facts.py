"""Facts told differently: done or left open, called for or held, announced or over."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from dossier.annotate.events.lexicon import NOUN_KINDS
from dossier.assemble.cast import Cast
from dossier.assemble.clusters import Cluster
from dossier.assemble.disputes import Found, dispute, subject
from dossier.assemble.inputs import Annotated
from dossier.assemble.likeness import STOPWORDS, content_words, theme, word_list
from dossier.assemble.places import events_in, zone_kind
from dossier.model import EventMention, Passage, Side, Span

_LEFT_OPEN = re.compile(
    r"(neither confirm(?:ed|s)? nor den(?:ied|ies|y)|(?:could|would|can|will|did) ?n[o’']t (?:comment|confirm|say|discuss)|"
    r"declin(?:ed|es) to (?:comment|confirm|say|discuss|answer))\b[^.“\"]{0,120}?(?:whether|if|on)\b[^.“\"]*",
    re.IGNORECASE,
)
_CALLED_FOR = re.compile(
    r"\b(?:call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|want(?:s|ed)?|must|should|"
    r"needs? to|to (?:launch|open|start|hold|"
    r"conduct)|can really make|start the|hop(?:e|es|ed|ing) for)\b",
    re.IGNORECASE,
)
_HELD_KINDS = frozenset("investigation trial election meeting protest agreement release".split())


_OPENINGS = 40
"""Passages of one document that neither confirm nor deny; nobody writes more, and each is compared with every event."""
_SHOWN = 4
"""Passages that call for what another document tells as held, at most: one proves the difference."""


def facts(documents: Sequence[Annotated], cast: Cast, clusters: Sequence[Cluster]) -> Iterator[Found]:
    """All disagreements about whether and how something took place."""
    yield from _announced_and_held(documents, clusters)
    yield from _left_open(documents, clusters)
    yield from _called_for_and_held(documents, clusters)
    yield from _denied_and_told(documents, clusters)


def _side(document: Annotated, event: EventMention, says: str) -> Side:
    sentence = document.said.sentences[event.sentence]
    start, end = event.start, event.end
    text = document.document.text
    cut = min((i for i in (text.find(mark, end, sentence.end) for mark in (".", ",", ";", "\n")) if i > 0), default=sentence.end)
    return Side(says, Passage(document.document.id, start, max(end, cut)))


def _announced_and_held(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Iterator[Found]:
    """Told as lying ahead and as past within one event: no contradiction where written at different times."""
    for number, cluster in enumerate(clusters):
        ahead, past = [], []
        for document, index in cluster.mentions:
            event = documents[document].said.events[index]
            if event.status == "planned":
                ahead.append(_side(documents[document], event, "announced"))
            elif event.tense in ("past", "perfect") or (event.tense == "" and event.status == "reported"):
                past.append(_side(documents[document], event, "told as past"))
        if ahead and past:
            says = f"{subject(documents, cluster)}: lies ahead in one passage, is past in another"
            yield dispute("fact", says, "compatible", [*ahead, *past], [number])


def _left_open(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Iterator[Found]:
    """One passage tells it, another neither confirms nor denies it."""
    openings: list[tuple[int, Span, frozenset[str]]] = []
    about: list[str] = []
    for number, document in enumerate(documents):
        for match in islice(_LEFT_OPEN.finditer(document.document.text), _OPENINGS):
            openings.append((number, Span(match.start(), match.end()), content_words(match[0])))
            about.append(_left_open_of(match[0]))
    if not openings:
        return
    by_word: dict[str, list[int]] = defaultdict(list)
    for position, (_, _, words) in enumerate(openings):
        for word in words:
            by_word[word].append(position)
    told: dict[int, list[tuple[int, Side]]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        for teller, index in cluster.mentions:
            event = documents[teller].said.events[index]
            if event.kind in ("statement", "report", "demand") or (event.status == "planned" and event.kind != "refusal"):
                continue
            words = frozenset(w for w in content_words(event.title) if not w.startswith("kind denial"))
            shared: dict[int, int] = defaultdict(int)
            for word in words:
                for position in by_word.get(word, ()):
                    shared[position] += 1
            for position, count in shared.items():
                source, span, _ = openings[position]
                if source == teller and span.start <= event.start < span.end:
                    continue
                if count >= 2 and about[position] in words:
                    told[position].append((number, _side(documents[teller], event, event.title)))
    merged: list[list[int]] = []
    for position in told:
        group = next((g for g in merged if about[g[0]] == about[position]), None)
        if group is None:
            merged.append([position])
        else:
            group.append(position)
    for positions in merged:
        numbers = {number for position in positions for number, _ in told[position]}
        sides = [side for position in positions for _, side in told[position]]
        for position in positions:
            source, span, _ = openings[position]
            sides.append(Side("left open", Passage(documents[source].document.id, span.start, span.end)))
        opening, span, _ = openings[positions[0]]
        says = f"{_matter(documents[opening].document.text[span.start : span.end])}: told by one document, left open by another"
        yield dispute("fact", says, "possible", sides, sorted(numbers))


def _left_open_of(opening: str) -> str:
    """What a question is about: the first word of meaning after "whether" or "on" ("whether or not visas had been denied")."""
    match = _MATTER.search(opening)
    words = word_list(match[1]) if match else []
    return next((theme(word) for word in words if word not in STOPWORDS and len(word) > 2), "")


_MATTER = re.compile(r"\b(?:whether(?: or not)?|if|on) (?!whether)(.+)", re.IGNORECASE | re.DOTALL)


def _matter(opening: str) -> str:
    """What a passage leaves open: "Whether the dam had been inspected" of "could not say whether the dam had been inspected"."""
    words = " ".join(opening.split())
    match = _WHETHER.search(words)
    matter = f"Whether {_DANGLING.sub('', match[1])}" if match else f"“{words}”"
    return matter if len(matter) <= _LONGEST else matter[:_LONGEST].rsplit(" ", 1)[0] + " …"


_WHETHER = re.compile(r"\b(?:whether(?: or not)?|if) (.+)", re.IGNORECASE)

_DANGLING = re.compile(r"(?:[\s,]+(?:because|as|since|and|but|or|that|when|saying|adding|citing)|,)+$", re.IGNORECASE)
"""What a sentence breaks off with before a comma or a quotation."""

_LONGEST = 90
"""Characters of what is left open; the passage shows the rest."""


def _called_for_and_held(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Iterator[Found]:
    """An investigation, trial or vote that one passage tells as held and another document still calls for."""
    asked: dict[str, dict[int, list[Side]]] = defaultdict(dict)
    for holder, document in enumerate(documents):
        for at, word in _nouns(document):
            sides = asked[NOUN_KINDS[word]].setdefault(holder, [])
            side = _wanted(document, at, word) if len(sides) < _SHOWN else None
            if side is not None:
                sides.append(side)
    for number, cluster in enumerate(clusters):
        lead_document, lead_index = cluster.mentions[0]
        event = documents[lead_document].said.events[lead_index]
        if event.kind not in _HELD_KINDS or event.status in ("planned", "demanded") or event.kind in ("meeting", "release"):
            continue
        others = (sides for holder, sides in asked[event.kind].items() if holder != lead_document)
        sides = list(islice(chain.from_iterable(others), _SHOWN))
        if sides:
            held = _side(documents[lead_document], event, "held")
            says = f"{event.title}: told as held by one document, called for by another"
            yield dispute("fact", says, "possible", [*sides, held], [number])


def _nouns(document: Annotated) -> Iterator[tuple[int, str]]:
    text = document.document.text
    for match in re.finditer(r"[^\W\d_]+", text):
        word = match[0].casefold()
        if NOUN_KINDS.get(word) in _HELD_KINDS:
            yield match.start(), word


def _wanted(document: Annotated, at: int, word: str) -> Side | None:
    """The passage from the asking word to the noun, where one stands before it in its sentence."""
    text = document.document.text
    start = max(0, at - 60)
    if any(at < document.said.events[i].end for i in events_in(document, start, at + 1)):
        return None
    if zone_kind(document, at) not in ("body", "letter", "title"):
        return None
    asking = None
    for match in _CALLED_FOR.finditer(text, start, at):
        if not any(mark in text[match.end() : at] for mark in ".;?!\n"):
            asking = match
    return Side("called for", Passage(document.document.id, asking.start(), at + len(word))) if asking else None


def _denied_and_told(documents: Sequence[Annotated], clusters: Sequence[Cluster]) -> Iterator[Found]:
    """The same event told by one document and denied by another."""
    for number, cluster in enumerate(clusters):
        denied, told = [], []
        for document, index in cluster.mentions:
            event = documents[document].said.events[index]
            side = _side(documents[document], event, event.title)
            if event.status == "denied":
                denied.append(side)
            elif event.status in ("reported", "confirmed"):
                told.append(side)
        if denied and told:
            says = f"{subject(documents, cluster)}: told as having happened, and denied"
            yield dispute("fact", says, "incompatible", [*told[:3], *denied[:3]], [number])
