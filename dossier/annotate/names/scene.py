"""The names of a document on their way to being finished: what titles, descriptions and pronouns are resolved against."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.annotate.names.candidate import Candidate
from dossier.annotate.names.identity import Resolved
from dossier.annotate.source import SourceText
from dossier.annotate.tokens import Token
from dossier.model import Mention, MentionKind, NameType, Role, Span


@dataclass(slots=True)
class Scene:
    """Entities, mentions and roles found so far, and where names stand among the tokens."""

    source: SourceText
    candidates: Sequence[Candidate]
    entities: list[Resolved]
    entity_of: list[int]
    """Entity of each candidate."""
    mentions: list[Mention] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    unnamed: list[Role] = field(default_factory=list)
    """Roles of unnamed actors, in text order."""
    starting: dict[int, int] = field(default_factory=dict)
    """Token index → candidate that begins there."""
    ending: dict[int, int] = field(default_factory=dict)
    """Token index → candidate that ends before it."""
    keys: dict[tuple[NameType, str], int] = field(default_factory=dict)

    @property
    def tokens(self) -> Sequence[Token]:
        return self.source.tokens

    def mention(self, first: int, last: int, kind: MentionKind, entity: int, inferred: bool = False) -> None:
        """Record that ``tokens[first:last]`` mentions ``entity``."""
        tokens = self.source.tokens
        self.mentions.append(
            Mention(tokens[first].start, tokens[last - 1].end, kind, self.entities[entity].type, entity, inferred)
        )

    def entity(self, name: str, type_: NameType, subtype: str, gender: str = "") -> int:
        """The entity of that name and type, made when new."""
        key = (type_, name.casefold())
        if key not in self.keys:
            self.keys[key] = len(self.entities)
            self.entities.append(Resolved(name, type_, subtype, gender, [], []))
        return self.keys[key]

    def new_entity(self, name: str, type_: NameType, subtype: str, gender: str) -> int:
        """Another entity, even where one of that name is there: unnamed roles are several until shown to be one."""
        self.entities.append(Resolved(name, type_, subtype, gender, [], []))
        return len(self.entities) - 1

    def sentence_of(self, token: int) -> int:
        """Index of the sentence that a token stands in."""
        return bisect_right(self.source.sentences, self.tokens[token].start, key=_start) - 1


def _start(span: Span) -> int:
    return span.start


def set_scene(source: SourceText, candidates: Sequence[Candidate], entities: list[Resolved]) -> Scene:
    """The scene with the names alone."""
    entity_of = [-1] * len(candidates)
    for number, entity in enumerate(entities):
        for index, _ in entity.members:
            entity_of[index] = number
    scene = Scene(source, candidates, entities, entity_of)
    for index, candidate in enumerate(candidates):
        scene.starting[candidate.first] = index
        scene.ending[candidate.last] = index
        scene.mention(candidate.first, candidate.last, "name", entity_of[index])
    for number, entity in enumerate(entities):
        scene.keys.setdefault((entity.type, entity.name.casefold()), number)
    return scene
