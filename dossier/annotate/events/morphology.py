"""Verb morphology of English: from a written form to its lemma and what the form can be.

Forms are ``base`` (report), ``s`` (reports), ``past`` (reported, took), ``part`` (reported, taken) and ``ing`` (reporting).
Regular forms follow the spelling rules of Quirk et al., "A Comprehensive Grammar of the English Language", 3.5-3.10; the
irregular verbs are a table.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

Forms = tuple[tuple[str, str], ...]
"""(lemma, form) pairs that a written word can be."""

_IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown;
break broke broken; bring brought brought; build built built; burn burnt burnt; burst burst burst; buy bought bought;
cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept;
cut cut cut; deal dealt dealt; dig dug dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell
fallen;
feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown;
forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got; give gave given;
go went gone; grind ground ground; grow grew grown; hang hung hung; hear heard heard; hide hid hidden; hit hit hit; hold held
held;
hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; leave left left; lend lent lent;
let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant; meet met met; outdo outdid outdone;
overcome overcame overcome; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid;
prove proved proven; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; repay repaid repaid; resell resold
resold;
retake retook retaken; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek
sought sought;
sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show
showed shown;
shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; slide slid slid; speak
spoke spoken;
speed sped sped; spend spent spent; spill spilt spilt; spin spun spun; split split split; spread spread spread; spring sprang
sprung;
stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; strike struck struck; strive strove striven;
swear swore sworn;
sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told;
think thought thought; throw threw thrown; undergo underwent undergone; understand understood understood; undertake undertook
undertaken;
uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weep wept wept; win won won; wind wound wound;
withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; write wrote written; mistake mistook
mistaken;
rewrite rewrote rewritten; outsell outsold outsold; foresee foresaw foreseen; broadcast broadcast broadcast; sue sued sued;
die died died; tie tied tied
"""

_DOUBLING = frozenset(
    # Final stress or one syllable: the consonant doubles before -ed and -ing.
    """ban bar beg clap commit compel confer control deter drag drop equip expel fit grab grip hug impel incur infer jam
        kidnap knit
    log mob net nod occur omit pat permit pin plan plot pop prefer program propel ram rap recur refer regret rip rob rub scan
    scrap scrub
    ship shop skip slam slap slip snap stab star stem step stop strip submit tap tip transfer transmit trap trim tug vet wed
    whip wrap rebut
    admit acquit allot abet patrol rebel cancel travel label model signal fuel quarrel""".split()
)

_VOWELS = "aeiou"


def regular_forms(lemma: str) -> dict[str, str]:
    """The written forms of a regular verb, by form name."""
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        past, ing = lemma + "d", lemma[:-1] + "ing"
    elif lemma.endswith("e"):
        past, ing = lemma + "d", lemma + "ing"
    elif lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        past, ing = lemma[:-1] + "ied", lemma + "ing"
    elif lemma in _DOUBLING:
        past, ing = lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"
    elif lemma.endswith("c"):
        past, ing = lemma + "ked", lemma + "king"
    else:
        past, ing = lemma + "ed", lemma + "ing"
    if lemma.endswith("ie"):
        ing = lemma[:-2] + "ying"
    return {"base": lemma, "s": third_person(lemma), "past": past, "part": past, "ing": ing}


def third_person(lemma: str) -> str:
    """The present tense with he or she: reports, denies, does."""
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    return lemma + "s"


def _irregular() -> dict[str, tuple[str, str, str]]:
    table = {}
    for row in _IRREGULAR.split(";"):
        base, past, part = row.split()
        table[base] = (base, past, part)
    return table


IRREGULAR = _irregular()


def participle(lemma: str) -> str:
    """The past participle: detained, taken, sued."""
    if lemma in IRREGULAR:
        return "born" if lemma == "bear" else IRREGULAR[lemma][2]
    return regular_forms(lemma)["part"]


def inflections(lemma: str) -> set[tuple[str, str]]:
    """Every (written form, form name) of a verb, with American spellings of the doubled consonant too."""
    forms = regular_forms(lemma)
    found = set()
    if lemma in IRREGULAR:
        _, past, part = IRREGULAR[lemma]
        forms["past"], forms["part"] = past, part
        if lemma[-1] not in "aeiouwy" and lemma[-2:-1] in _VOWELS and lemma[-3:-2] not in _VOWELS:
            forms["ing"] = lemma + lemma[-1] + "ing"
    for name, written in forms.items():
        found.add((written, name))
    if lemma.endswith("l") and lemma in _DOUBLING:
        found |= {(lemma + "ed", "past"), (lemma + "ed", "part"), (lemma + "ing", "ing")}
    if "ize" in lemma or "ise" in lemma:
        other = lemma.replace("ize", "ise") if "ize" in lemma else lemma.replace("ise", "ize")
        found |= set(regular_forms(other).items() and [(w, n) for n, w in regular_forms(other).items()])
    return found


def form_table(lemmas: Iterable[str]) -> dict[str, Forms]:
    """Written form → what it can be, for a list of verbs."""
    table: dict[str, list[tuple[str, str]]] = {}
    for lemma in lemmas:
        for written, form in sorted(inflections(lemma)):
            table.setdefault(written, []).append((lemma, form))
    return {written: tuple(readings) for written, readings in table.items()}


_NOT_VERBS = frozenset(
    # End like a verb form and are none, or are almost always adjectives, nouns or prepositions in running text.
    """hundred indeed naked sacred wicked rugged aged red bed shed seed need speed breed greed deed feed bleed creed united
        alleged
    so-called supposed unprecedented unemployed hatred kindred biased talented gifted armed beloved learned middle-aged
    left-handed
    thing nothing something anything everything morning evening spring string king wing ring sing bring during including regarding
    concerning according following pending building ceiling feeling being having willing unwilling outstanding ongoing upcoming
    interesting exciting housing clothing boring sterling wedding sibling darling pudding viking shilling offspring beijing
    notwithstanding long-standing surrounding leading missing remaining existing increasing growing underlying
    forthcoming""".split()
)


@cache
def guess(word: str) -> Forms:
    """Lemma and forms of a regular verb that no list has, by its ending; nothing where it is not plainly one."""
    if len(word) < 5 or word in _NOT_VERBS or not word.isalpha():
        return ()
    if word.endswith("ed") and not word.endswith("eed"):
        lemma = _stem(word[:-2])
        return ((lemma, "past"), (lemma, "part"))
    if word.endswith("ing") and len(word) > 5:
        return ((_stem(word[:-3]), "ing"),)
    return ()


def _stem(stem: str) -> str:
    """Undo doubling and put back a dropped -e, by the letters before the ending."""
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    if stem.endswith(
        (
            "at",
            "iz",
            "is",
            "us",
            "os",
            "uc",
            "ac",
            "ic",
            "rc",
            "nc",
            "dg",
            "rg",
            "ng",
            "v",
            "u",
            "yz",
            "ut",
            "id",
            "ag",
            "bl",
            "pl",
            "tl",
            "aps",
            "ips",
            "ors",
            "lor",
            "gnor",
            "stor",
            "ador",
            "sum",
            "fum",
        )
    ) or stem in ("scor", "bor", "implor"):
        return stem + "e"
    if (
        len(stem) > 2
        and stem[-1] in "rkmpdt"
        and stem[-2] in "ia"
        and stem[-3] not in _VOWELS
        and not stem.endswith(("it", "er", "in"))
    ):
        return stem + "e"
    return stem
