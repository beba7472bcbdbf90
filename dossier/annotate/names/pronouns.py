"""He, she and the lone "they": the fitting person who was last in focus."""

from __future__ import annotations

from dossier.annotate.names.scene import Scene
from dossier.model import Mention

_MALE = frozenset("he He him his His himself".split())
_FEMALE = frozenset("she She her Her hers herself".split())
_ALL = _MALE | _FEMALE
_OPEN = frozenset("“«")
_CLOSE = frozenset("”»")
_REACH = 3
"""Sentences back that a pronoun reaches."""


def resolve_pronouns(scene: Scene) -> None:
    """Add a mention for each pronoun outside quotation marks whose person is found; all are inferred."""
    tokens = scene.tokens
    focus: list[tuple[int, int, int, int]] = []
    """(token start offset, sentence, entity, 1 where it opens its sentence as subject) of persons, in text order."""
    mentions = sorted(
        (m for m in scene.mentions if scene.entities[m.entity].type == "PER"),
        key=lambda m: (m.start, -m.end),
    )
    waiting = 0
    covered = -1
    sentences = scene.source.sentences
    sentence = 0
    quoted = False
    straight = False
    first_in: dict[int, int] = {}
    learned: dict[int, str] = {}
    for token in tokens:
        while sentence + 1 < len(sentences) and sentences[sentence + 1].start <= token.start:
            sentence += 1
        while waiting < len(mentions) and mentions[waiting].start <= token.start:
            mention = mentions[waiting]
            waiting += 1
            if mention.end <= covered:
                continue  # "[Kadyrov]'s spokesman": the spokesman is in focus
            covered = max(covered, mention.end)
            opens = 1 if first_in.setdefault(sentence, mention.entity) == mention.entity else 0
            focus.append((mention.start, sentence, mention.entity, opens))
        word = token.text
        if token.kind == "mark":
            if word in _OPEN:
                quoted = True
            elif word in _CLOSE:
                quoted = False
            elif word == '"':
                straight = not straight
            continue
        if word not in _ALL or quoted or straight:
            if word == "They" and not quoted and not straight:
                _lone_they(scene, token.start, token.end, sentence, focus)
            continue
        gender = "m" if word in _MALE else "f"
        target = _fitting(scene, focus, sentence, gender, learned)
        if target < 0:
            continue
        learned.setdefault(target, gender)
        scene.mentions.append(_pronoun(token.start, token.end, target))
        opens = 1 if first_in.setdefault(sentence, target) == target else 0
        focus.append((token.start, sentence, target, opens))


def _pronoun(start: int, end: int, entity: int) -> Mention:
    return Mention(start, end, "pronoun", "PER", entity, True)


def _fitting(scene: Scene, focus: list[tuple[int, int, int, int]], sentence: int, gender: str, learned: dict[int, str]) -> int:
    best, best_score = -1, -1
    for age in range(min(len(focus), 12)):
        _, where, entity, opens = focus[-1 - age]
        distance = sentence - where
        if distance > _REACH:
            break
        known = scene.entities[entity].gender or learned.get(entity, "")
        if known and known != gender:
            continue
        if scene.entities[entity].name[0] == "@":
            continue
        score = 100 - 12 * distance - 3 * age + 8 * opens + (10 if known else 0)
        if score > best_score:
            best, best_score = entity, score
    return best


def _lone_they(scene: Scene, start: int, end: int, sentence: int, focus: list[tuple[int, int, int, int]]) -> None:
    """ "They" after one unnamed spokesperson who was the subject of the sentence before."""
    before = [item for item in focus if sentence - item[1] <= 1]
    if before and all(scene.entities[item[2]].subtype == "role" for item in before) and len({item[2] for item in before}) == 1:
        scene.mentions.append(_pronoun(start, end, before[-1][2]))
