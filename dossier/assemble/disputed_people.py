"""People and bodies told differently: who is said to have spoken, what office someone holds, how a body is called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dossier.assemble.cast import Cast
from dossier.assemble.clusters import Cluster
from dossier.assemble.disputes import Found, dispute, subject, told_apart
from dossier.assemble.inputs import Annotated
from dossier.assemble.likeness import STOPWORDS, stem, word_list
from dossier.model import Actor, Passage, Side


def attributions(documents: Sequence[Annotated], cast: Cast, clusters: Sequence[Cluster]) -> Iterator[Found]:
    """One statement or denial that documents give to different speakers."""
    actors = {actor.id: actor for actor in cast.actors}
    for number, cluster in enumerate(clusters):
        speakers: dict[str, Side] = {}
        for document, index in cluster.mentions:
            said = documents[document].said
            event = said.events[index]
            if event.kind not in ("statement", "denial", "refusal", "report", "accusation"):
                continue
            for part in event.participants:
                actor = cast.actor_of.get((said.document, said.mentions[part.mention].entity))
                if part.role == "speaker" and actor in actors:
                    mention = said.mentions[part.mention]
                    speakers.setdefault(actor, Side(actors[actor].name, Passage(said.document, mention.start, mention.end)))
        apart = {side.passage.document for side in speakers.values()}
        if len(speakers) > 1 and len(apart) > 1 and not _together(documents, cast, cluster, set(speakers)):
            told = told_apart([(side.says, side) for side in speakers.values()])
            says = f"Who says so: {told} ({subject(documents, cluster)})"
            yield dispute("attribution", says, "possible", list(speakers.values()), [number])


def _together(documents: Sequence[Annotated], cast: Cast, cluster: Cluster, speakers: set[str]) -> bool:
    """Whether one mention names them all as joint speakers."""
    for document, index in cluster.mentions:
        said = documents[document].said
        named = {
            cast.actor_of.get((said.document, said.mentions[part.mention].entity))
            for part in said.events[index].participants
            if part.role == "speaker"
        }
        if speakers <= named:
            return True
    return False


_PLAIN_TITLES = frozenset("mr mrs ms dr sir lady miss professor judge".split())
_NOT_THE_OFFICE = frozenset(
    "former then acting deputy vice new current longtime ultra-conservative authoritarian unnamed senior top".split()
)


def titles(cast: Cast) -> Iterator[Found]:
    """Persons to whom documents give different offices; the same office in other words is compatible."""
    for actor in cast.actors:
        if actor.type != "person":
            continue  # an unnamed spokesman is known by that word alone, in whatever form
        uses: dict[frozenset[str], list[Side]] = defaultdict(list)
        for role in actor.roles:
            words = frozenset(stem(w) for w in word_list(role.title) if w not in STOPWORDS and w not in _PLAIN_TITLES)
            if words:
                uses[words].append(Side(role.title, role.passage))
        offices = [words for words in uses if not words <= _NOT_THE_OFFICE]
        documents = {side.passage.document for words in offices for side in uses[words]}
        if len(offices) < 2 or len(documents) < 2:
            continue
        nested = all(a <= b or b <= a for i, a in enumerate(offices) for b in offices[i + 1 :])
        sides = [side for words in offices for side in uses[words]]
        told = ", ".join(dict.fromkeys(side.says for side in sides))
        yield dispute("title", f"{actor.name} is called {told}", "compatible" if nested else "possible", sides)


def names(cast: Cast, documents: Sequence[Annotated]) -> Iterator[Found]:
    """Bodies whose full name documents write differently; short forms and initials are no difference."""
    texts = {one.document.id: one.document.text for one in documents}
    for actor in cast.actors:
        if actor.type not in ("organisation", "media", "government"):
            continue
        variants = _variants(actor, texts)
        differing = [name for name in variants if any(_differs(name, other) for other in variants if other != name)]
        sides = [side for name in differing for side in variants[name]]
        if len(differing) > 1 and len({side.passage.document for side in sides}) > 1:
            told = " or ".join(f"“{name}”" for name in differing)
            yield dispute("name", f"One body is written {told}", "compatible", sides)


def _variants(actor: Actor, texts: dict[str, str]) -> dict[str, list[Side]]:
    found: dict[str, dict[str, Side]] = defaultdict(dict)
    for mention in actor.mentions:
        if mention.kind != "name":
            continue
        words = " ".join(texts[mention.passage.document][mention.passage.start : mention.passage.end].split())
        if words[:4].casefold() == "the ":
            words = words[4:]
        if " " in words:
            found[words].setdefault(mention.passage.document, Side(words, mention.passage))
    return {name: list(sides.values()) for name, sides in found.items()}


def _differs(a: str, b: str) -> bool:
    """Same number of words with one of them written differently."""
    first, second = a.casefold().split(), b.casefold().split()
    return (
        len(first) == len(second)
        and first != second
        and sum(x == y for x, y in zip(first, second, strict=True)) >= len(first) - 1
    )
