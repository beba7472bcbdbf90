"""Typing evidence of a name's own words: lists, head words, shape, in integer weights with reasons.

Weights are small: 1 is a hint, 3 decides when nothing speaks against it, 6 outweighs two hints to the contrary.
"""

from __future__ import annotations

from dossier.annotate.names.candidate import is_suffix
from dossier.annotate.names.gazetteer import ADJECTIVES, PEOPLES, PLACES, QUARTERS, SEATS
from dossier.annotate.names.given_names import GENDER
from dossier.annotate.names.words import (
    BODIES,
    CLUB_OPENERS,
    COMMON,
    DIRECTIONS,
    MEDIA_HEADS,
    NOT_ACTORS,
    ORG_FOR,
    ORG_HEADS,
    ORG_OF,
    OUTLETS,
    PARTICLES,
    PLACE_HEADS,
    PLACE_OF,
    PLACE_OPENERS,
    THING_HEADS,
)

Point = tuple[str, str, int]
"""(type, reason in plain words, weight)"""


_PARTISANS = frozenset("Democrat Democrats Republican Republicans Conservative Tory Socialist Liberal".split())
_COMMON_ENDINGS = ("ing", "tion", "tions", "ment", "ments", "ness", "ism", "ists", "ity")


# Storms, campaigns and vessels have names of their own: neither people nor bodies.
_NAMED_EVENTS = frozenset("Hurricane Typhoon Cyclone Storm Operation USS HMS RMS HMCS INS MV Shuttle".split())
# Forms of address of Burmese, Indonesian, Thai, Arabic, South Asian names, which stand as part of the name.
_HONORIFICS = frozenset("U Daw Thakin Maung Pak Ustaz Ustad Hajji Haji Hadji Alhaji Alhadji Maulana Mawlana Syed Sayyid".split())
# Head words that stand first, as in the Romance languages and German.
_FOREIGN_HEADS = frozenset(
    """Assemblée Assembleia Banca Banco Banque Bundesverband Centro Comisión Comité Compagnie Companhia Compañía Confederación
    Conseil Consejo Corte Cortes Corriere Deutsche Deutscher Deutsches Empresa Federación Fédération Frente Fundação Fundación
    Groupe Grupo Gruppe Gruppo Institut Instituto Istituto Ligue Ministerio Ministério Movimento Movimiento Parti Partido Partito
    Petróleos Parquet Sindicato Sociedad Sociedade Societe Société Tribunal Unión Universidad Universidade Università Université
    Universität""".split()
)
# Head words of places that are as often surnames.
_SURNAMES_TOO = frozenset("Hill Hall Lane Woods Castle Park Forest Street Lake Bridge".split())
_STATIONS = ("-TV", "-FM", "-AM", "-DT")
# What centres that are bodies and not buildings do.
_WORK = frozenset(
    """Action Advocacy Analysis Counseling Crisis Development Documentation Education Hurricane Information Justice Law Legal
    Policy Political Press Reporting Research Resource Rights Security Strategic Studies Support Training Treatment Warning
    Weather Women Women's Youth Disease Data Media Economic Environmental Peace Refugee Seismological""".split()
)


_REGNAL = frozenset("II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII".split())


def own_words(text: str, words: tuple[str, ...]) -> list[Point]:
    """What the name itself says: lists, head words, shape."""
    points: list[Point] = []
    first, last = words[0], words[-1]
    if words[0][0] == "@":
        return [("PER", "it is a handle", 8)]
    place = PLACES.get(text) or (PLACES.get(text.title()) if text.isupper() and len(text) > 3 else None)
    if place is not None:
        points.append(
            ("LOC", f"it is in the list of places ({place.kind})", 7 if place.kind in ("country", "region", "water") else 5)
        )
    if text in SEATS:
        points.append(("ORG", "it is a seat that stands for a government", 8))
    if text in QUARTERS:
        points.append(("ORG", "it is a seat that stands for an office", 8))
    if text in OUTLETS:
        points.append(("ORG", "it is in the list of news outlets", 7))
    if text in BODIES:
        points.append(("ORG", "it is in the list of bodies known worldwide", 7))
    if (
        text in NOT_ACTORS
        or (text.count(".") > 1 and text.replace(".", "") in NOT_ACTORS)
        or text in PEOPLES
        or (text in ADJECTIVES and place is None)
    ):
        points.append(("MISC", "it names a people, faith, language or thing", 8))
    if points:
        return points
    if len(words) == 1 and len(text) > 2 and text[-1] == "s" and text[:-1].isupper():
        return [("MISC", "it is the plural of an acronym", 5)]
    if len(words) > 1 and first in DIRECTIONS and " ".join(words[1:]) in PLACES:
        return [("LOC", f"{first} and a place", 7)]
    if len(words) > 2 and " ".join(words[1:]) in BODIES:
        return [("ORG", "it holds a body of the list", 7)]
    if len(words) > 1 and (first in _NAMED_EVENTS or words[:2] == ("Space", "Shuttle")):
        return [("MISC", f"it begins with {first}", 8)]
    if len(words) > 2 and first[0].isupper() and any(word in _REGNAL for word in words[1:-1]) and "of" not in words:
        return [("PER", "a ruler's number stands in it", 5)]
    if first in _HONORIFICS and len(words) > 1:
        return [("PER", f"{first} is a form of address", 6)]
    if first in CLUB_OPENERS and len(words) == 2 and words[1] not in GENDER and words[1] in PLACES:
        return [("ORG", f"{first} of a town is a club", 7)]
    if first in _FOREIGN_HEADS and len(words) > 1:
        return [("ORG", f"it begins with {first}", 6)]
    if text.endswith(_STATIONS):
        return [("ORG", "it is named as stations are", 6)]
    if "of" in words or "for" in words:
        at = words.index("of") if "of" in words else words.index("for")
        head = words[at - 1] if at else ""
        if head in THING_HEADS:
            points.append(("MISC", f"its head word is {head}", 7))
        elif words[at] == "of" and (head in PLACE_OF) and head not in ORG_OF:
            known = " ".join(words[at + 1 :]) in PLACES
            points.append(("LOC", f"its head word is {head}", 10 if known else 6))
        elif head in ORG_OF or head in ORG_HEADS or head in ORG_FOR or first in ORG_OF:
            points.append(("ORG", f"its head word is {head}", 7))
        elif head in PLACE_HEADS or head in PLACE_OF:
            points.append(("LOC", f"its head word is {head}", 6))
    people = last in PEOPLES or last in ADJECTIVES or last in _PARTISANS
    if len(words) > 1 and people and first not in GENDER and last not in PLACES:
        points.append(("MISC", f"it ends with {last}", 6))
    if len(words) > 1 and not points:
        if last in THING_HEADS:
            points.append(("MISC", f"its head word is {last}", 8))
        elif last in ORG_HEADS:
            points.append(("ORG", f"its head word is {last}", 7))
        elif last in ("Center", "Centre") and any(word in _WORK for word in words):
            points.append(("ORG", f"a {last} for a kind of work", 7))
        elif last in PLACE_HEADS:
            points.append(("LOC", f"its head word is {last}", 4 if last in _SURNAMES_TOO and len(words) == 2 else 7))
        elif last in MEDIA_HEADS:
            points.append(("ORG", f"its head word is {last}", 5))
        elif first in PLACE_OPENERS and first not in ("Santa", "San", "Fort"):
            points.append(("LOC", f"it begins with {first}", 4))
        elif first in PLACE_OPENERS:
            points.append(("LOC", f"it begins with {first}", 5))
    elif len(words) == 1 and (text in ORG_HEADS or text in MEDIA_HEADS):
        points.append(("ORG", "it is the head word of organisations", 2))
    if "&" in words:
        points.append(("ORG", "it holds an ampersand", 4))
    points.extend(_shape(words, first, last))
    return points


def _shape(words: tuple[str, ...], first: str, last: str) -> list[Point]:
    points: list[Point] = []
    if len(words) == 1:
        if first[0].islower() and len(first) > 2 and first[1].isupper():
            points.append(("MISC", "it is spelled as products are", 7))
        elif len(first) > 6 and first.endswith(("news", "News")):
            points.append(("ORG", "it ends as names of news outlets do", 6))
        elif (first.isupper() and 2 <= len(first.replace(".", "")) <= 6 and first.isalpha()) or (
            first.replace(".", "").isupper() and first.count(".") > 1
        ):
            points.append(("ORG", "it is an acronym", 3))
        elif (
            any(c.isupper() for c in first[1:])
            and "-" not in first
            and not first.startswith(("Mc", "Mac", "O'", "O’", "De", "Di", "La", "Le", "Van"))
        ):
            points.append(("ORG", "it has a capital inside", 3))
        elif first in GENDER:
            points.append(("PER", "it is a given name", 3))
        elif first.endswith("ians") and len(first) > 6:
            points.append(("MISC", "it ends as names of peoples do", 4))
        elif any(c.isdigit() for c in first):
            points.append(("MISC", "it holds a digit", 3))
        else:
            points.append(("PER", "a single word, mostly a surname", 1))
            if first.endswith(_COMMON_ENDINGS) and len(first) > 6:
                points.append(("MISC", "it ends as common nouns do", 3))
        return points
    if first[0].islower() and len(first) > 2 and first[1].isupper():
        points.append(("MISC", "it is spelled as products are", 6))
    if first.isupper() and first.isalpha() and 3 <= len(first) <= 5 and not is_suffix(first) and not words[1].isupper():
        points.append(("ORG", "it begins with an acronym", 3))
    if first in GENDER:
        points.append(("PER", f"{first} is a given name", 5 if 2 <= len(words) <= 4 else 2))
    if any(word in PARTICLES for word in words[1:]) and "of" not in words:
        points.append(("PER", "it holds a name particle", 3))
    if any(len(word) == 2 and word[1] == "." and word[0].isupper() for word in words) and "." in first + last + "".join(words):
        points.append(("PER", "it holds an initial", 4))
    if is_suffix(last):
        points.append(("PER", f"it ends with {last}", 4))
    if any(word.isdigit() for word in words):
        points.append(("MISC", "it holds a number", 3))
    if len(words) == 2 and all(word.isalpha() or "-" in word for word in words) and not any(word.isupper() for word in words):
        points.append(("PER", "two words, as most names of persons", 2))
    elif len(words) == 3 and not any(word in COMMON for word in words):
        points.append(("PER", "three words", 1))
        points.append(("ORG", "three words", 1))
    elif len(words) > 3:
        points.append(("ORG", "more than three words", 2))
    if any(word in PLACES or word in ADJECTIVES for word in words) and first not in GENDER:
        points.append(("ORG", "it holds the name of a place", 2))
    common = sum(word.casefold() in COMMON for word in words)
    if common:
        points.append(("ORG", "it holds common words", 2))
    return points
