"""Typing evidence of what stands around a mention: titles, prepositions, verbs, appositions."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.annotate.names.candidate import Candidate
from dossier.annotate.names.evidence import Point
from dossier.annotate.names.gazetteer import PLACES
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.titles import COURTESY, ROLE_NOUNS, SPOKES, TITLES
from dossier.annotate.names.words import (
    BODIES,
    BODY_VERBS,
    DIRECTIONS,
    DOMAIN_HOLDERS,
    FUNCTION,
    HUMAN_VERBS,
    LOCATIVE,
    MEDIA_NOUNS,
    MOTION,
    ORG_NOUNS,
    PLACE_NOUNS,
    SPEECH,
    TAKEN,
    THING_NOUNS,
    WRITINGS,
)
from dossier.annotate.tokens import Token


def context(candidate: Candidate, tokens: Sequence[Token], limit: int, floor: int) -> list[Point]:
    """What stands around one mention. ``floor``/``limit`` are the token bounds of its sentence."""
    points: list[Point] = []
    if candidate.title_first >= 0:
        points.append(("PER", f"a title stands before it ({tokens[candidate.title_first].text})", 7))
    if candidate.before_title:
        points.append(("ORG", "an office stands after it", 4))
    before = tokens[candidate.first - 1].text if candidate.first > floor else ""
    before2 = tokens[candidate.first - 2].text if candidate.first - 1 > floor else ""
    after = tokens[candidate.last].text if candidate.last < limit else ""
    after2 = tokens[candidate.last + 1].text if candidate.last + 1 < limit else ""
    single = len(candidate.words) == 1
    modifies = low_noun(after)
    if not (modifies and before.casefold() in ("the", "a", "an")):
        points.extend(_before(before, before2, single, tokens, candidate.first, floor))
    if single and modifies and candidate.text.endswith(_ADJECTIVAL) and candidate.text not in GENDER:
        points.append(("MISC", f"an adjective before {after}", 4))
    if modifies and after in THING_NOUNS and before.casefold() in ("the", "a", "an", "its", "their"):
        points.append(("MISC", f"the {after} is called so", 3))
    elif after in WRITINGS and before in ("the", "a", "an"):
        points.append(("ORG", f"a {after} of it", 3))
    elif after in PLACE_NOUNS and before == "the":
        points.append(("LOC", f"the {after} is called so", 4))
    if before in ("in", "near", "at", "from") and after in ("'s", "’s"):
        points = [(kind, why, 1 if kind == "LOC" else 0) for kind, why, _ in points if why.endswith("stands before it")]
    points.extend(_after(after, after2, tokens, candidate.last, limit, single))
    return points


_OFFICE_LETTERS = frozenset("MP MEP MSP MLA CEO CFO COO".split())
_ADJECTIVAL = ("ic", "ean", "ian", "ese", "ish", "ial", "can", "ist")


_NAMED_THINGS = frozenset(
    """film movie song album novel book series show game single opera play documentary programme program word term name phrase
    language ship vessel""".split()
)


def low_noun(word: str) -> bool:
    """Whether the word after a name is rather a noun that the name describes ("the X database") than a verb or link."""
    return (
        len(word) > 3
        and word.islower()
        and word not in SPEECH
        and word not in HUMAN_VERBS
        and word not in FUNCTION
        and not word.endswith("ed")
    )


def _before(before: str, before2: str, single: bool, tokens: Sequence[Token], at: int, floor: int) -> list[Point]:
    points: list[Point] = []
    low = before.casefold()
    if low == "the":
        points.append(("PER", "the article stands before it", -5))
        points.append(("ORG", "the article stands before it", 3))
        if before2 in LOCATIVE:
            points.append(("LOC", f"{before2} the", 2))
    elif low in ("a", "an"):
        points.append(("MISC", "an indefinite article stands before it", 3))
        points.append(("PER", "an indefinite article stands before it", -2))
    elif low in ("in", "near"):
        points.append(("LOC", f"{low} stands before it", 4))
        points.append(("PER", f"{low} stands before it", -1))
    elif low in ("towards", "toward"):
        points.append(("LOC", f"{low} stands before it", 2))
    elif low == "of" and before2.endswith(("-northeast", "-northwest", "-southeast", "-southwest")):
        points.append(("LOC", f"{before2} of", 4))
    elif low == "," and before2 in ROLE_NOUNS and at - floor > 2 and tokens[at - 3].text[0].islower():
        points.append(("PER", f"the {before2} is named", 3))
    elif low in ("at", "from", "across", "throughout", "outside", "around", "into", "through"):
        points.append(("LOC", f"{low} stands before it", 2))
        points.append(("ORG", f"{low} stands before it", 1 if low in ("at", "from") else 0))
    elif before in ROLE_NOUNS and before not in ("general",):
        points.append(("PER", f"the role {before} stands before it", 5))
    elif low in ORG_NOUNS:
        points.append(("ORG", f"{before} stands before it", 4))
        if low in MEDIA_NOUNS:
            points.append(("ORG", f"{before} stands before it", 1))
    elif low in _NAMED_THINGS:
        points.append(("MISC", f"{before} stands before it", 5))
    elif low in DIRECTIONS and before.islower():
        points.append(("LOC", f"{before} stands before it", 4))
    elif low == "to" and before2 in MOTION:
        points.append(("LOC", f"{before2} to", 4))
    elif before in TAKEN:
        points.append(("LOC", f"{before} stands before it", 2))
    elif low == "of" and before2 in DOMAIN_HOLDERS:
        points.append(("LOC", f"{before2} of", 4))
    elif low in PLACE_NOUNS:
        points.append(("LOC", f"{before} stands before it", 4))
    elif low == "of" and before2 in PLACE_NOUNS:
        points.append(("LOC", f"{before2} of", 5))
    elif low == "of" and before2.casefold() in (
        "ceo",
        "president",
        "director",
        "chairman",
        "head",
        "members",
        "member",
        "founder",
        "spokesman",
        "spokesperson",
    ):
        points.append(("ORG", f"{before2} of", 3))
        points.append(("LOC", f"{before2} of", 1))
    elif (
        low == "of"
        and before2
        and before2[0].isupper()
        and at - floor > 3
        and tokens[at - 3].text[0].isupper()
        and tokens[at - 3].text in GENDER
    ):
        points.append(("ORG", "a person is of it", 4))
        points.append(("LOC", "a person is of it", 2))
    elif low == "for" and before2 in SPOKES:
        points.append(("ORG", "it has a spokesperson", 3))
        points.append(("PER", "it has a spokesperson", 2))
    elif before in SPEECH:
        hearer = before in ("told", "tells", "asked")
        points.append(("PER", f"{before} stands before it", 1 if hearer else 2))
        points.append(("ORG", f"{before} stands before it", 3 if hearer and single else 1))
    elif low in ("by", "with", "against", "and"):
        pass
    elif before in ("'s", "’s") and before2 in BODIES:
        points.append(("MISC", f"{before2} has it", 2))
    elif before in ("'s", "’s") and before2 and before2[0].isupper():
        points.append(("PER", "a possessor stands before it", 1))
    elif low in ("new", "latest") or (before2 in ("version", "versions", "copies", "users") and low == "of"):
        points.append(("MISC", f"{before} stands before it", 3))
    return points


def _after(after: str, after2: str, tokens: Sequence[Token], at: int, limit: int, single: bool) -> list[Point]:
    points: list[Point] = []
    if after == ",":
        points.extend(_apposition(tokens, at + 1, limit))
    elif after == "(":
        if after2.isdigit() and len(after2) <= 2 and at + 2 < limit and tokens[at + 2].text == ")":
            points.append(("PER", "an age stands after it", 4))
        elif after2 in PLACES and at + 2 < limit and tokens[at + 2].text == ")" and not single:
            points.append(("PER", "a country stands after it, as in lists of results", 4))
        elif after2 in ("D", "R", "born", "b") or after2.startswith(("D-", "R-")):
            points.append(("PER", "a party or birth stands after it", 5))
    elif after in SPEECH:
        points.append(("PER", f"{after} stands after it", 3))
        points.append(("ORG", f"{after} stands after it", 1))
        points.append(("LOC", f"{after} stands after it", -1))
    elif after in BODY_VERBS:
        points.append(("ORG", f"{after} stands after it", 2))
        points.append(("PER", f"{after} stands after it", 1))
    elif after in HUMAN_VERBS:
        points.append(("PER", f"{after} stands after it", 2))
    elif after in ("who", "himself", "herself", "whose"):
        points.append(("PER", f"{after} stands after it", 4))
    elif after in ("'s", "’s"):
        if after2 in ROLE_NOUNS or after2 in (
            "own",
            "father",
            "family",
            "lawyer",
            "lawyers",
            "death",
            "book",
            "house",
            "life",
            "mind",
            "face",
            "hands",
            "office",
        ):
            points.append(("PER", f"its {after2}", 2))
        elif after2 in (
            "capital",
            "president",
            "government",
            "economy",
            "population",
            "parliament",
            "borders",
            "prime",
            "largest",
        ):
            points.append(("LOC", f"its {after2}", 3))
        elif after2 in (
            "board",
            "headquarters",
            "website",
            "shares",
            "chairman",
            "chief",
            "spokesman",
            "spokeswoman",
            "CEO",
            "customers",
            "members",
            "net",
            "profit",
            "profits",
            "earnings",
            "sales",
            "revenue",
            "revenues",
            "stock",
            "bonds",
            "subsidiary",
            "credit",
            "group",
        ):
            points.append(("ORG", f"its {after2}", 3))
        elif after2 in GENDER and at + 2 < limit and tokens[at + 2].text[0].isupper():
            points.append(("ORG", f"it has its {after2} {tokens[at + 2].text}", 4))
            points.append(("LOC", f"it has its {after2} {tokens[at + 2].text}", 1))
        else:
            points.append(("PER", "a possessive", 1))
    elif after in ("police", "mayor", "residents", "dynasty", "empire", "airport"):
        points.append(("LOC", f"{after} stands after it", 3))
    elif after in SPOKES or after.casefold() in (
        "ceo",
        "executives",
        "executive",
        "employees",
        "employee",
        "officials",
        "official",
        "members",
        "shares",
        "stock",
        "headquarters",
    ):
        points.append(("ORG", f"{after} stands after it", 3))
    elif after in ("index", "average", "survey", "futures"):
        points.append(("MISC", f"{after} stands after it", 4))
    elif after in _CALLED_BODIES:
        points.append(("ORG", f"the {after} is called so", 4))
    elif after in _EMPLOYED and after2[:1].isupper():
        points.append(("ORG", f"its {after} {after2}", 3))
        points.append(("PER", f"its {after} {after2}", -2))
    elif after in ("parishes", "counties", "districts", "provinces", "airport", "prison", "harbour", "harbor"):
        points.append(("LOC", f"{after} stands after it", 4))
    elif after in ("military", "air", "naval", "refugee", "detention") and after2 in (
        "base",
        "camp",
        "camps",
        "centre",
        "center",
    ):
        points.append(("LOC", f"the {after} {after2} is called so", 4))
    elif after in ("was", "were", "is") and after2 in (
        "besieged",
        "bombed",
        "shelled",
        "liberated",
        "annexed",
        "razed",
        "flooded",
    ):
        points.append(("LOC", f"{after} {after2}", 3))
    elif after in ("was", "were", "is", "has", "had") and after2 in (
        "freed",
        "released",
        "detained",
        "jailed",
        "imprisoned",
        "beaten",
        "tortured",
        "kidnapped",
        "abducted",
        "murdered",
        "assassinated",
        "executed",
        "hanged",
        "buried",
        "crowned",
        "nominated",
        "promoted",
        "deported",
        "extradited",
        "absent",
        "born",
        "married",
        "arrested",
        "elected",
        "appointed",
        "sentenced",
        "charged",
        "convicted",
        "accused",
        "quoted",
    ):
        points.append(("PER", f"{after} {after2}", 3))
    elif after in (
        "fans",
        "supporters",
        "striker",
        "midfielder",
        "defender",
        "goalkeeper",
        "coach",
        "manager",
        "players",
        "captain",
    ):
        points.append(("ORG", f"{after} stands after it", 4))
    return points


# "the True Path party", "the Hurriyet daily": the noun says what the name before it is.
_CALLED_BODIES = frozenset("party newspaper daily agency magazine militia bank airline union broadcaster club".split())
# "Merrill Lynch analyst Ann Smith": what people are at a firm, seldom of another person (as an aide or a lawyer is).
_EMPLOYED = frozenset(
    """analyst economist strategist trader dealer researcher reporter correspondent editor professor chairman president director
    manager engineer scientist columnist pilot commander correspondent skipper chief lecturer executive""".split()
)
_ARTICLES = frozenset(("a", "an", "the", "its", "his", "her", "their", "one", "former", "then"))


def _apposition(tokens: Sequence[Token], at: int, limit: int) -> list[Point]:
    """After a comma: an age, a role, "a company", "who", the wider place."""
    if at >= limit:
        return []
    word = tokens[at].text
    if word.isdigit() and len(word) <= 2 and at + 1 < limit and tokens[at + 1].text in (",", "."):
        return [("PER", f"an age stands after it ({word})", 5)]
    if word in ("who", "whose", "whom"):
        return [("PER", f"{word} stands after it", 4)]
    if word == "which":
        return [("ORG", "which stands after it", 2), ("LOC", "which stands after it", 1), ("PER", "which stands after it", -3)]
    if word == "where":
        return [("LOC", "where stands after it", 4)]
    if word[0].isupper():
        text = word
        if at + 1 < limit and tokens[at + 1].text[0].isupper():
            text = f"{word} {tokens[at + 1].text}"
        if (at + 1 < limit and tokens[at + 1].kind == "possessive") or (at + 2 < limit and tokens[at + 2].kind == "possessive"):
            return _described(tokens, at + 2, limit, True)  # "X, Israel's ambassador to Jordan"
        place = PLACES.get(text) or PLACES.get(word)
        if place is not None and place.kind in ("country", "territory"):
            return [("LOC", f"{place.name} stands after it", 3)]
        if word in TITLES and word not in COURTESY:
            return [("PER", f"the office {word} stands after it", 4)]
        return []
    return _described(tokens, at, limit, word in _ARTICLES)


def _described(tokens: Sequence[Token], at: int, limit: int, definite: bool) -> list[Point]:
    """What the description that begins at ``at`` makes of the name before it: "a lawyer", "the state broadcaster"."""
    scan = at
    while scan < limit and scan < at + 8:
        text = tokens[scan].text
        if text in (",", ".", ";", "of", "for", "and", "that", "which", "who", "in", "(") and scan > at:
            break
        if text in _OFFICE_LETTERS:
            return [("PER", f"described as {text}", 5)]
        if text in ROLE_NOUNS and not (scan + 1 < limit and tokens[scan + 1].text in ORG_NOUNS):
            return [("PER", f"described as {text}", 5)]
        if text in ORG_NOUNS and definite and (scan + 1 >= limit or tokens[scan + 1].text not in ROLE_NOUNS):
            return [("ORG", f"described as {text}", 5)]
        if text in PLACE_NOUNS and definite:
            return [("LOC", f"described as {text}", 4)]
        scan += 1
    return []
