"""Closed word classes and verb groups: a sentence as a row of coarse tags, from one look-up a token.

Tags: D determiner, P personal pronoun, W relative or question word, I preposition, T to, M modal, B be, H have, O do, X not,
A adverb, C and/or/but, S subordinator, N noun or adjective, E name, V possible verb form, ``,`` ``.`` ``"`` marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dossier.annotate.events.lexicon import NEEDS_OBJECT, SPEECH, VERB_FORMS
from dossier.annotate.events.morphology import Forms, guess
from dossier.annotate.tokens import Token

_CLOSED = {
    "D": """the a an this these those its their his her my our your some any no each every another both all many several few most
        more such what which whatever""",
    "P": """i you he she it they we me him them us himself herself itself themselves myself ourselves one
        someone everyone nobody anyone""",
    "W": "who whom whose which that where what how why when whoever",
    "I": """of in on at by for from with about against over under between among through during within without into onto upon
        toward
        towards behind beyond across along around near off outside inside despite besides per via amid like as out up down
        due following including regarding concerning throughout since until before after according than""",
    "T": "to",
    "M": "will would can could may might must shall should cannot ought",
    "B": "is are was were be been being am",
    "H": "has have had having",
    "O": "do does did",
    "X": "not never n't neither",
    "A": """also then now only still yet just even again already later soon often always once ever almost nearly twice further
        thereafter instead together ago back away thus therefore meanwhile however too very so ultimately long rather perhaps
        first
        well currently here there today yesterday tomorrow both either""",
    "C": "and or but nor",
    "S": "if because while although though unless whether whereas since until before after when once as lest",
}
_CONTRACTIONS = {
    "won't": "MX", "can't": "MX", "couldn't": "MX", "wouldn't": "MX", "shouldn't": "MX", "mustn't": "MX", "mightn't": "MX",
    "isn't": "BX", "aren't": "BX", "wasn't": "BX", "weren't": "BX", "hasn't": "HX", "haven't": "HX", "hadn't": "HX",
    "don't": "OX", "doesn't": "OX", "didn't": "OX", "i'm": "PB", "we're": "PB", "they're": "PB", "you're": "PB",
    "i've": "PH", "we've": "PH", "they've": "PH", "you've": "PH", "i'll": "PM", "we'll": "PM", "they'll": "PM", "he'll": "PM",
    "she'll": "PM", "it'll": "PM", "you'll": "PM",
    "i'd": "PM", "we'd": "PM", "they'd": "PM", "he'd": "PM", "she'd": "PM", "you'd": "PM",
}  # fmt: skip
_TAGS: dict[str, str] = {}
for _tag in ("A", "S", "I", "D", "C", "X", "O", "H", "B", "M", "T", "P", "W"):
    for _word in _CLOSED[_tag].split():
        _TAGS[_word] = _tag
# A word of two classes keeps the one that matters for finding clauses.
_TAGS |= {"since": "I", "before": "I", "after": "I", "until": "I", "as": "I", "when": "S", "once": "S", "what": "W", "which": "W"}
_TAGS |= {"her": "D", "both": "D", "more": "D", "most": "D", "like": "I", "no": "D", "neither": "X", "that": "W"}
_TAGS |= dict.fromkeys(["“", "”", '"', "«", "»", "‘"], '"') | dict.fromkeys([";", ":", "—", "–"], ";")
_TAGS |= (
    dict.fromkeys([".", "!", "?", "…"], ".")
    | dict.fromkeys([",", "(", ")", "[", "]"], ",")
    | {"'s": "'", "’s": "'", "'": "'", "’": "'"}
    | _CONTRACTIONS
)


@dataclass(frozen=True, slots=True)
class Word:
    """What a written word can be: its tag and, for verbs, its forms."""

    tag: str
    forms: Forms


_NOTHING: Forms = ()


@cache
def word(lower: str) -> Word:
    """The class of a lower-cased word by list and ending."""
    tag = _TAGS.get(lower) or _TAGS.get(lower.replace("’", "'"))
    if tag:
        return Word(tag, VERB_FORMS.get(lower, _NOTHING) if tag in "BHO" else _NOTHING)
    forms = VERB_FORMS.get(lower) or guess(lower)
    if forms:
        return Word("V", forms)
    return Word("A" if lower.endswith("ly") and len(lower) > 4 else "N", _NOTHING)


@dataclass(slots=True)
class Group:
    """A verb with its auxiliaries. Token indices are into the sentence's tokens; ``verb`` is the one that tells."""

    first: int
    verb: int
    lemma: str
    form: str
    """past, s, base, part, ing: the form of the main verb."""
    aux: str = ""
    """Tags of the auxiliaries in order: "HB" is have been."""
    modal: str = ""
    negated: bool = False
    passive: bool = False
    to: bool = False
    """A to-infinitive."""
    finite: bool = True
    copula: bool = False
    progressive: bool = False

    @property
    def perfect(self) -> bool:
        return "H" in self.aux

    @property
    def tense(self) -> str:
        """past, perfect, present, future or "" for what has none."""
        if self.modal == "will" or self.modal == "shall":
            return "future"
        if self.modal:
            return ""
        if "H" in self.aux:
            return "perfect"
        if not self.finite:
            return ""
        return "past" if self.form == "past" else "present"


def tags_of(tokens: list[Token], names: list[bool]) -> tuple[list[str], list[Word]]:
    """A tag and a word a token. ``names`` says which tokens stand inside a name."""
    tags, words = [], []
    for index, token in enumerate(tokens):
        if names[index]:
            tags.append("E")
            words.append(_NAME)
            continue
        found = word(token.text.lower())
        tag = found.tag
        if token.kind == "number":
            tag = "N"
        elif tag == "'" and index and tags[-1] == "P":
            tag = "B"
        elif tag == "B" and index and tokens[index - 1].text.lower() == "there":
            tags[-1] = "P"
        tags.append(tag)
        words.append(found)
    return tags, words


_NAME = Word("E", ())


def verb_groups(tokens: list[Token], tags: list[str], words: list[Word], headline: bool = False) -> list[Group]:
    """The verb groups of a sentence in order."""
    groups: list[Group] = []
    index, count = 0, len(tokens)
    while index < count:
        tag = tags[index]
        if tag in _AUXILIARY or (tag == "T" and index + 1 < count):
            group, index = _with_auxiliaries(tokens, tags, words, index)
            if group:
                groups.append(group)
        elif tag == "V":
            found = _bare(tokens, tags, words, index, groups, headline)
            if found:
                groups.append(found)
            index += 1
        else:
            index += 1
    _settle_participles(groups, tokens, tags)
    return groups


_AUXILIARY = frozenset(["M", "B", "H", "O", "MX", "BX", "HX", "OX", "PB", "PH", "PM"])
_GROUP_WORDS = frozenset(["M", "B", "H", "O", "X", "A", "MX", "BX", "HX", "OX"])


def _with_auxiliaries(tokens: list[Token], tags: list[str], words: list[Word], start: int) -> tuple[Group | None, int]:
    """A group that starts with "to" or an auxiliary, and where to go on."""
    count, index = len(tokens), start
    aux, modal, negated, to = "", "", False, tags[start] == "T"
    past = False
    last_aux = start
    if to:
        index += 1
        while index < count and tags[index] in ("A", "X"):
            negated = negated or tags[index] == "X"
            index += 1
    while index < count and (tags[index] in _GROUP_WORDS or (index == start and tags[index] in _AUXILIARY)):
        tag, lower = tags[index], tokens[index].text.lower()
        if tag in ("X", "MX", "BX", "HX", "OX") or lower == "cannot":
            negated = True
        for letter in tag:
            if letter in "MBHO":
                aux += letter
                last_aux = index
                if letter == "M":
                    modal = "will" if lower.endswith("ll") or lower in ("will", "won't") else lower
                past = past or (len(aux) == 1 and lower in _PAST_AUXILIARIES)
        index += 1
    if index < count and tags[index] == "P" and aux and start and tags[start - 1] in (".", ","):
        return None, index  # a question
    wanted = "base" if (to and not aux) or aux[-1:] in ("M", "O") else ""
    if index < count and tags[index] == "V":
        forms = words[index].forms
        choice = _after_auxiliary(forms, aux, wanted)
        if choice:
            lemma, form = choice
            passive = aux.endswith("B") and form == "part"
            tense = "past" if past else form
            if aux.startswith("B") or aux.startswith("H") or aux.startswith("O"):
                tense = "past" if past else "s"
            if to and not aux:
                tense = "base"
            finite = not to and tokens[start].text.lower() not in ("being", "having", "been")
            group = Group(start, index, lemma, tense, aux, modal, negated, passive, to, finite)
            group.progressive = form == "ing" or (form == "part" and "BB" in aux)
            return group, index + 1
    if to and not aux:
        return None, start + 1
    if to and aux == "B":
        return Group(start, last_aux, "be", "base", "", modal, negated, to=True, finite=False, copula=True), index
    # No verb follows: the last auxiliary is the main verb itself.
    tag = tags[last_aux]
    lemma = "have" if "H" in tag else "do" if "O" in tag else "be"
    if "M" in tag:
        return None, index
    finite = tokens[last_aux].text.lower() not in ("being", "having", "been") or len(aux) > 1
    return Group(
        start, last_aux, lemma, "past" if past else "s", aux[:-1], modal, negated, to=to, finite=finite, copula=lemma == "be"
    ), max(index, last_aux + 1)


_PAST_AUXILIARIES = frozenset("was were had did wasn't weren't hadn't didn't".split())


def _after_auxiliary(forms: Forms, aux: str, wanted: str) -> tuple[str, str] | None:
    by_form = {form: lemma for lemma, form in forms}
    if wanted == "base":
        return (by_form["base"], "base") if "base" in by_form else None
    last = aux[-1:]
    if last == "H":
        return (by_form["part"], "part") if "part" in by_form else None
    if last == "B":
        for form in ("ing", "part"):
            if form in by_form:
                return by_form[form], form
    return None


_NOUN_BEFORE = frozenset(["D", "'", "I"])
_COMPLEMENT_AFTER = frozenset(["D", "W", "P", "E", '"', "T"])


def _bare(
    tokens: list[Token], tags: list[str], words: list[Word], index: int, groups: list[Group], headline: bool
) -> Group | None:
    """A verb without auxiliary, where its neighbours make it one."""
    before = tags[index - 1] if index else "."
    after = tags[index + 1] if index + 1 < len(tags) else "."
    by_form = {form: lemma for lemma, form in words[index].forms}
    capital = tokens[index].text[:1].isupper() and index > 0
    if capital and not headline:
        return None
    listed = before in ("C", ",") or (before == "A" and tags[index - 2] in (",", "C"))
    if listed and index >= 2 and groups and groups[-1].verb >= index - (12 if before == "C" else 3):
        found = _parallel(by_form, groups[-1], index, tags)
        if found:
            return found
    if "ing" in by_form and len(by_form) == 1:
        noun = index > 0 and tokens[index - 1].text.lower() == "that" and after in ("B", "H", "M", "V", "A")
        if before in ("D", "'") or noun or (before == "N" and after in ("N", ".", "B", "M", "H") and index > 0):
            return None
        return Group(index, index, by_form["ing"], "ing", finite=False)
    if before == "C" and tokens[index - 1].text.lower() == "or" and after in ("N", "V", "E"):
        return None  # parole or expedited processing
    if "past" in by_form or "part" in by_form:
        found = _past(tags, index, by_form, before, after)
        if found is not None and (before == "X" or (index and tokens[index - 1].text.lower() == "nor")):
            found.negated = True  # neither confirmed nor denied
        return found
    if before in _NOUN_BEFORE or after in ("B", "M", "H", "V'"):
        return None
    if "s" in by_form:
        if before in ("E", "P", "W") and after != "V":
            return Group(index, index, by_form["s"], "s")
        if before in ("N", "A", '"', ",") and (after in _COMPLEMENT_AFTER or (before in ('"', ",") and after in ("E", "D"))):
            return Group(index, index, by_form["s"], "s")
        return None
    if "base" in by_form:
        previous = tokens[index - 1].text.lower() if index else ""
        if before == "P" and previous in ("i", "we", "they", "you"):
            return Group(index, index, by_form["base"], "base")
        if before == "W" and previous in ("who", "that", "which"):
            return Group(index, index, by_form["base"], "base")
        plural = previous.endswith("s") and not previous.endswith("ss")
        if (
            before in ("N", "E", "V")
            and plural
            and after in ("W", "D", "P", "T", '"', "E", "N", "I")
            and not _verbs_follow(tags, words, index)
        ):
            return Group(index, index, by_form["base"], "base")
    return None


def _verbs_follow(tags: list[str], words: list[Word], index: int) -> bool:
    """Whether a finite verb follows in the same stretch: then a noun-like form here is no verb."""
    for position in range(index + 1, min(len(tags), index + 8)):
        tag = tags[position]
        if tag in (",", ".", ";", "W", "C", "S", '"'):
            return False
        if tag in ("B", "H", "M", "BX", "HX", "MX"):
            return True
        if tag == "V" and any(form == "past" for _, form in words[position].forms) and tags[position - 1] in ("N", "E"):
            return True
    return False


def _parallel(by_form: dict[str, str], last: Group, index: int, tags: list[str]) -> Group | None:
    """The second verb of "abducted, detained and tortured", "detain and abuse", with the first one's auxiliaries."""
    if any(tag in (".", ";", "W", "S") for tag in tags[last.verb + 1 : index]):
        return None
    near = index - last.verb <= 4
    if last.passive and "part" in by_form and near:
        return Group(index, index, by_form["part"], last.form, last.aux, last.modal, last.negated, True, last.to, last.finite)
    if (last.to or last.modal) and "base" in by_form and near:
        return Group(index, index, by_form["base"], last.form, last.aux, last.modal, last.negated, False, last.to, last.finite)
    if last.aux.endswith("H") and "part" in by_form:
        return Group(index, index, by_form["part"], last.form, last.aux, last.modal, last.negated, False, last.to, last.finite)
    if not last.finite and last.form == "ing" and "ing" in by_form:
        return Group(index, index, by_form["ing"], "ing", finite=False)
    return None


def _past(tags: list[str], index: int, by_form: dict[str, str], before: str, after: str) -> Group | None:
    lemma = by_form.get("past") or by_form["part"]
    only_participle = "past" not in by_form
    if before == "S":
        return None  # once released, when asked
    if "base" in by_form and before not in ("P", "E"):
        return None  # put, cut, read: too often something else
    if before in ("D", "'", "V") and after in ("N", "E", "V", "C", ","):
        return None  # the detained men
    if before == "I":
        return None
    if before in ("A", "C") and index >= 2 and tags[index - 2] in ("D", "'") and after in ("N", "E", "V"):
        return None
    if before in ("D", "'"):
        return None
    group = Group(index, index, lemma, "past")
    if only_participle:
        group.form, group.finite, group.passive = "part", False, True
    return group


def _settle_participles(groups: list[Group], tokens: list[Token], tags: list[str]) -> None:
    """A bare past form after a noun is a participle where "by" follows it or a finite verb of the same stretch does:
    "men detained by guards", "men detained in May said"."""
    for number, group in enumerate(groups):
        if group.aux or group.form != "past" or not group.first or tags[group.first - 1] not in ("N", "E", "V"):
            continue
        after = group.verb + 1
        by = after < len(tokens) and tokens[after].text.lower() == "by"
        later = next((g for g in groups[number + 1 :] if g.finite), None)
        object_follows = after < len(tags) and (tags[after] == "D" or (group.lemma in SPEECH and tags[after] in ("E", "N", "P")))
        if not by and _lacks_object(group.lemma, tags, after):
            group.passive = True
            continue
        same = not object_follows and later is not None and not any(tag in _STRETCH_ENDS for tag in tags[after : later.first])
        if by or same:
            group.finite, group.passive, group.form = False, True, "part"


def _lacks_object(lemma: str, tags: list[str], after: int) -> bool:
    """Whether a verb that takes an object stands without one."""
    return lemma in NEEDS_OBJECT and (after >= len(tags) or tags[after] in (".", ",", "I", "S", ";"))


_STRETCH_ENDS = frozenset([",", ".", ";", "W", "C", "S", '"', "P"])
