"""What stands beside a candidate: the company that tells a month from a verb and a year from a quantity."""

from __future__ import annotations

from dossier.annotate.timex.lexer import Coded
from dossier.annotate.timex.lexicon import CLASSES

_C = CLASSES
_TIME_BEFORE = frozenset(
    # Words after which "May" or "Wed." can only be a time.
    _C[name]
    for name in """IN SINCE UNTIL BY OF LAST NEXT THIS THAT EARLY MID LATE FROM TO BETWEEN DURING BEFORE AFTER EVERY SLASH
    WITHIN THE A""".split()
)
_CLEAR_BEFORE = frozenset(_C[name] for name in "IN SINCE UNTIL LAST NEXT EARLY LATE MID".split())
_NAME_RISK = frozenset(
    # After these a month's name followed by a capital is more likely a person ("by April Ryan").
    _C[name]
    for name in "BY OF FROM TO FOR AND BEFORE AFTER THE A".split()
)
_PERSON_MONTHS = frozenset({4, 5, 6, 8})
"""April, May, June and August are given names or surnames too."""

_NUMBERED = frozenset(
    # What is numbered: the figure after it names a thing, not a time.
    """§ §§ # $ € £ ¥ no nos number section sections sec article articles art page pages pp p chapter chapters ch vol volume
    resolution flight boeing highway route room paragraph para clause item figure fig table lot bus channel france area unit
    building apartment suite box bill act case form model order regulation rule directive decree law version windows office
    title usd eur us rs""".split()
)
_MEASURES = frozenset(
    # Nouns that a bare figure counts, where they do not end in "s".
    """people men women children km kg m cm mm mph percent pc % ° million billion thousand hundred dead killed wounded others
    pounds dollars euros feet ft acres tons tonnes copies per square cubic""".split()
)
_MONTH_AND = frozenset((_C["AND"], _C["DASH"], _C["TO"], _C["OR"], _C["COMMA"], _C["SLASH"]))


_PARTS_OF_MONTH = frozenset("day week weeks end beginning start middle close half part weekend".split())


def is_month(coded: Coded, index: int, abbreviated_stop: bool = False) -> bool:
    """Whether a lone month word means the month: not the modal "may", the verb "march", nor a name."""
    word = coded.word(index)
    before = coded.codes[index - 1] if index else ""
    if not word[0].isupper():
        # Hasty writing: "in september", not "an august company", "we may", "they march".
        return coded.codes[index] == _C["MONTH"] and before in _CLEAR_BEFORE and coded.values[index] != 8
    following = coded.word(index + 1)
    ambiguous = coded.codes[index] == _C["MONTHISH"]
    value = coded.values[index]
    previous = coded.word(index - 1)
    if previous in ("@", "#"):
        return False
    if before == _C["OF"] and coded.word(index - 2).lower() in _PARTS_OF_MONTH:
        return True  # "in the first week of August Patton turned west"
    if before in _TIME_BEFORE or (
        before == _C["DASH"] and coded.codes[index - 2 : index - 1] in (_C["MID"], _C["EARLY"], _C["LATE"])
    ):
        return not (before in _NAME_RISK and value in _PERSON_MONTHS and _is_name(following))
    if ambiguous:
        return _listed_with_month(coded, index) and (len(word) > 4 or word == "May" or (abbreviated_stop and previous != "and"))
    named = previous[:1].isupper() and before == _C["OTHER"] and value != 8
    company = _is_name(following) or previous in ("with", "said", "told", "asked", "says") or named
    return not (value in _PERSON_MONTHS and company)


def _listed_with_month(coded: Coded, index: int) -> bool:
    """Whether a month stands right before or after in a list or range ("March and April", "May-June")."""
    codes = coded.codes
    for step in (-1, 1):
        joint, other = index + step, index + 2 * step
        if 0 <= other < len(codes) and joint >= 0 and codes[joint] in _MONTH_AND and codes[other] == _C["MONTH"]:
            return True
    return False


def _is_name(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and word[1:2].islower()


_YEAR_BEFORE = frozenset(
    _C[name]
    for name in """IN SINCE UNTIL BY OF FROM TO BETWEEN DURING BEFORE AFTER THE LPAR DASH EARLY MID LATE AND OR COMMA
    SLASH THIS LAST NEXT SEASON SEASONISH APPROX FISCAL POSS""".split()
)
_YEAR_PREPOSITION = frozenset(_C[name] for name in "IN SINCE UNTIL DURING EARLY MID LATE LPAR FISCAL".split())


_COUNTED_AFTER = frozenset(_C[name] for name in "TO BY APPROX".split())


def _touching_number(coded: Coded, index: int) -> bool:
    """Whether a hyphen ties the figure to another that is no year (a telephone number)."""
    other = index - 2
    return (
        coded.word(other).isdigit()
        and coded.codes[other] not in (_C["YEAR"], _C["I5"])
        and coded.ends[other] == coded.starts[index - 1]
        and coded.ends[index - 1] == coded.starts[index]
    ) or (len(coded.word(other)) == 3 and coded.word(other).isdigit() and coded.ends[other] + 1 == coded.starts[index])


def is_year(coded: Coded, index: int) -> bool:
    """Whether a four-digit number names a year and not a quantity, a section or a price."""
    value = coded.values[index]
    assert isinstance(value, int)
    before = coded.codes[index - 1] if index else ""
    previous = coded.word(index - 1)
    following = coded.word(index + 1)
    if previous.lower() in _NUMBERED or following in ("%", "°") or following.lower() in _MEASURES:
        return False
    if following.endswith(("children", "people", "women", "men")) and following.islower():
        return False
    if (
        previous
        and coded.ends[index - 1] == coded.starts[index]
        and (previous[-1].isalnum() or previous in ("$", "€", "£", "@", "_", "#"))
    ):
        return False
    if previous == "-" and index > 1 and coded.word(index - 2).isupper() and coded.ends[index - 1] == coded.starts[index]:
        return False
    plural = (
        len(following) > 3
        and following.islower()
        and following.endswith("s")
        and not following.endswith(("ss", "us", "is", "'s"))
    )
    if plural and before in _COUNTED_AFTER:
        return False
    if previous == "-" and index > 1 and _touching_number(coded, index):
        return False
    if value < 1300:
        return before in _YEAR_PREPOSITION and not plural
    if plural and value % 100 == 0 and before != _C["THE"]:
        return False
    if plural and before not in _YEAR_BEFORE and previous.lower() not in ("its", "his", "her", "their", "our", "my"):
        return False
    return value < 2100 or before in _YEAR_PREPOSITION
