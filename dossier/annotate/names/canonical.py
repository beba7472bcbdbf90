"""The name under which an entity is kept, and its subtype: places by the list, seats as governments."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.annotate.names.forms import Group
from dossier.annotate.names.gazetteer import ADJECTIVES, COUNTRY_NAMES, PLACES, QUARTERS, SEATS
from dossier.annotate.names.words import GOVERNMENT_HEADS, MEDIA_HEADS, ORG_HEADS, OUTLETS
from dossier.model import NameType

# Acronyms that news does not explain.
FULL_NAMES = {
    "UN": "United Nations",
    "U.N.": "United Nations",
    "EU": "European Union",
    "E.U.": "European Union",
    "IMF": "International Monetary Fund",
    "WHO": "World Health Organization",
    "FBI": "Federal Bureau of Investigation",
    "CIA": "Central Intelligence Agency",
    "WTO": "World Trade Organization",
    "ICRC": "International Committee of the Red Cross",
    "AP": "Associated Press",
    "AFP": "Agence France-Presse",
    "Nato": "NATO",
    "World Health Organisation": "World Health Organization",
}


def canonical(group: Group) -> tuple[str, NameType, str]:
    """(name, type, subtype) of a form: places under the name of the list, seats as governments."""
    text = group.text
    if group.type == "ORG" and group.counts.get("ORGit plays: the team of that place"):
        return f"{PLACES[text].name} (team)", "ORG", ""
    if group.type == "LOC":
        place = PLACES.get(text) or (PLACES.get(text.title()) if text.isupper() else None)
        if place is None:
            place = PLACES.get(_core_of_place(group.words))
        return (place.name if place else text), "LOC", "place"
    if group.type == "ORG":
        if text in SEATS:
            return government_of(COUNTRY_NAMES[SEATS[text]]), "ORG", "government"
        if text in QUARTERS:
            return QUARTERS[text], "ORG", "government"
        text = FULL_NAMES.get(text) or _department(group.words) or text
        last = group.words[-1]
        if (
            text in OUTLETS
            or (last in MEDIA_HEADS and last not in ORG_HEADS)
            or any("newspaper" in e[0] or "broadcaster" in e[0] or "magazine" in e[0] for e in group.evidence)
        ):
            return text, "ORG", "media"
        head = group.words[group.words.index("of") - 1] if "of" in group.words[1:] else last
        return text, "ORG", "government" if head in GOVERNMENT_HEADS else ""
    return text, group.type, ""


def government_of(place: str) -> str:
    """The name under which a place's government is kept."""
    article = place.startswith("United ") or place.endswith(("Republic", "Islands")) or place in _ARTICLED
    return f"government of {'the ' if article else ''}{place}"


_ARTICLED = frozenset(
    (
        "Netherlands",
        "Philippines",
        "Bahamas",
        "Maldives",
        "Gambia",
        "Seychelles",
        "Soviet Union",
        "Democratic Republic of the Congo",
    )
)


def _core_of_place(words: Sequence[str]) -> str:
    """ "Chechnya Republic", "Republic of Chechnya", "State of Texas" → the name itself."""
    if len(words) > 2 and words[0] in ("Republic", "State", "Kingdom", "Commonwealth", "Province") and words[1] == "of":
        rest = [word for word in words[2:] if word != "the"]
        return " ".join(rest)
    if len(words) == 2 and words[1] in ("Republic", "State", "Region", "Province", "Oblast", "Krai"):
        if words[0] in PLACES:
            return words[0]
        place = ADJECTIVES.get(words[0])
        return place.name if place else ""
    return ""


def _department(words: Sequence[str]) -> str:
    """ "Department of State" and "State Department" under one name."""
    if len(words) == 3 and words[0] in ("Department", "Ministry") and words[1] == "of":
        return f"{words[2]} {words[0]}"
    return ""
