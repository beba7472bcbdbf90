"""The words that report speech: verbs with stance and the constructions they govern, media, and small grammatical words.

Lists are grouped by what they say about the speaker's stand; a verb stands once in a stance group and in as many construction
groups as it governs. Sources: the verb classes "say", "tell", "characterize" and "judgment" of Levin, English Verb Classes and
Alternations (1993), and what reporters write.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dossier.model import Stance

VerbForm = Literal["base", "s", "past", "ing"]


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A reporting verb. The flags say which constructions it governs."""

    lemma: str
    stance: Stance
    quotes: bool
    """Stands beside a direct quotation: "...," she VERBS."""
    clause: bool
    """VERBS that ..."""
    bare: bool
    """VERBS he will come: the content follows without "that"."""
    infinitive: bool
    """VERBS to come."""
    directive: bool
    """VERBS somebody to come."""
    names: bool
    """VERBS something "a word": calls, describes as."""
    addressed: bool
    """VERBS somebody that ..."""


_STANCES: dict[Stance, str] = {
    "says": """say tell add state explain note observe remark comment reply respond answer continue conclude stress emphasize
        emphasise underline underscore declare announce report reveal disclose write tweet retweet post recall testify
        suggest ask wonder joke quip shout yell whisper cry exclaim predict caution agree complain lament boast brag
        mention indicate repeat reiterate retort counter object protest opine muse theorize speculate estimate assure
        inform notify advise remind warn signal hint imply describe call dub label term brand characterize characterise
        read cite relay proclaim interject elaborate clarify quote explain sum blog message text email e-mail vow
        promise pledge swear threaten offer praise condemn denounce dismiss slam blast criticize criticise decry welcome
        express voice outline detail cheer tout hail liken compare chime confide gush joke mumble mutter narrate preach
        reflect reason scoff snap teach apologize apologise""",
    "alleges": "claim allege argue insist maintain assert contend accuse charge affirm purport blame",
    "confirms": "confirm acknowledge admit concede verify confess concur",
    "denies": "deny reject refute dispute rebut disavow",
    "demands": """demand urge request plead appeal recommend propose insist-on order instruct beg implore exhort encourage press
        call-on call-for lobby pressure command direct petition""",
    "declines": "decline refuse",
    # What somebody holds, not what was said aloud: reported all the same, never the writer's own voice.
    "": "believe think hope fear suspect expect feel consider know worry doubt assume understand",
}

_QUOTES = """say tell add state explain note observe remark comment reply respond answer continue conclude stress emphasize
    emphasise declare announce report reveal write tweet retweet post recall testify suggest ask wonder joke quip shout
    yell whisper cry exclaim predict caution agree complain lament boast brag mention repeat reiterate retort counter
    object protest opine muse theorize speculate assure inform advise remind warn hint read relay proclaim interject
    elaborate clarify sum blog message text email e-mail vow promise pledge swear threaten claim allege argue insist
    maintain assert contend charge affirm confirm acknowledge admit concede confess deny demand urge plead call describe
    think believe quote cite chime confide gush mumble mutter narrate preach reflect reason scoff snap teach underline
    underscore order command instruct concur hope fear apologize apologise"""

_CLAUSE = """say tell add state explain note observe remark comment reply respond answer conclude stress emphasize emphasise
    underline underscore declare announce report reveal disclose write tweet post recall testify suggest joke quip shout
    yell whisper cry exclaim predict caution agree complain lament boast brag mention indicate repeat reiterate retort
    counter object opine theorize speculate estimate assure inform notify advise remind warn signal hint imply proclaim
    clarify vow promise pledge swear threaten claim allege argue insist maintain assert contend charge affirm purport
    confirm acknowledge admit concede verify confess concur deny dispute demand urge request plead recommend propose
    order believe think hope fear suspect expect feel consider know worry doubt assume understand read relay confide
    blog email e-mail message text"""

_BARE = """say tell claim insist argue admit warn acknowledge add suggest allege predict believe think hope fear vow promise
    swear assert contend maintain concede confirm feel assure inform testify joke complain suspect worry announce state
    write explain note tweet deny estimate doubt"""

_INFINITIVE = "decline refuse vow promise pledge threaten swear offer claim agree propose hope expect"

_DIRECTIVE = """urge ask tell order instruct beg implore exhort encourage advise warn remind request press call-on direct command
    pressure lobby petition accuse expect plead appeal"""

_NAMES = """call describe dub label term brand characterize characterise dismiss denounce condemn praise hail slam blast liken
    compare criticize criticise decry"""

_ADDRESSED = """tell inform assure remind warn notify advise ask urge order instruct beg implore exhort encourage request press
    direct command accuse call-on message text email e-mail petition lobby pressure"""

_IRREGULAR = {
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "write": ("writes", "wrote", "writing"),
    "read": ("reads", "read", "reading"),
    "think": ("thinks", "thought", "thinking"),
    "feel": ("feels", "felt", "feeling"),
    "know": ("knows", "knew", "knowing"),
    "swear": ("swears", "swore", "swearing"),
    "understand": ("understands", "understood", "understanding"),
    "beg": ("begs", "begged", "begging"),
    "brag": ("brags", "bragged", "bragging"),
    "admit": ("admits", "admitted", "admitting"),
    "quip": ("quips", "quipped", "quipping"),
    "dub": ("dubs", "dubbed", "dubbing"),
    "rebut": ("rebuts", "rebutted", "rebutting"),
    "refer": ("refers", "referred", "referring"),
    "slam": ("slams", "slammed", "slamming"),
    "snap": ("snaps", "snapped", "snapping"),
    "sum": ("sums", "summed", "summing"),
    "concur": ("concurs", "concurred", "concurring"),
    "teach": ("teaches", "taught", "teaching"),
    "purport": ("purports", "purported", "purporting"),
}

NOUN_LIKE = frozenset(
    # Forms that are as often nouns: believed only after what can be a subject and before what can be content.
    """report reports claim claims call calls demand demands note notes comment comments state states answer answers reply
    replies remark remarks request requests charge charges order orders estimate estimates promise promises pledge
    pledges vow vows appeal appeals post posts tweet tweets urge urges protest protests object objects boast boasts joke
    jokes signal signals label labels term terms brand brands hope hopes fear fears counter counters hint hints cry
    cries shout shouts whisper whispers blast blasts read reads email emails e-mail e-mails message messages text texts
    press presses direct offer offers lobby quote quotes doubt doubts worry worries command commands blog blogs detail
    details outline outlines voice voices express cheer praise hail reason reasons reflect mention mentions sum sums
    dispute disputes welcome plead pressure petition answer threat cite order remark warning thought feeling reading
    writing understanding saying posting""".split()
)


def _inflect(verb: str) -> tuple[str, str, str]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    if verb.endswith(("s", "sh", "ch", "x")):
        return verb + "es", verb + "ed", verb + "ing"
    return verb + "s", verb + "ed", verb + "ing"


def _verbs() -> dict[str, CueVerb]:
    groups = [frozenset(words.split()) for words in (_QUOTES, _CLAUSE, _BARE, _INFINITIVE, _DIRECTIVE, _NAMES, _ADDRESSED)]
    return {
        lemma: CueVerb(lemma.replace("-on", " on").replace("-for", " for"), stance, *(lemma in group for group in groups))
        for stance, words in _STANCES.items()
        for lemma in words.split()
    }


VERBS = _verbs()
"""By lemma; "call-on" and "call-for" are verbs of their own."""

FORMS: dict[str, tuple[CueVerb, VerbForm]] = {}
"""Inflected form in lower case → its verb and which form it is ("read" counts as past)."""
for _lemma, _verb in VERBS.items():
    if "-" in _lemma and _lemma != "e-mail":
        continue
    _s, _past, _ing = _inflect(_lemma)
    FORMS.update({_lemma: (_verb, "base"), _s: (_verb, "s"), _ing: (_verb, "ing"), _past: (_verb, "past")})

AUXILIARIES = frozenset(
    """has have had would will did does do could should can may might must is are was were been be being wo n't not never
    neither nor don't doesn't didn't hasn't haven't hadn't won't wouldn't couldn't can't isn't aren't wasn't weren't
    cannot""".split()
)
PASSIVE = frozenset("is are was were been be being isn't aren't wasn't weren't gets got".split())
NEGATIONS = frozenset(
    "not never n't don't doesn't didn't hasn't haven't won't wouldn't couldn't can't cannot neither nor".split()
)

ADVERBS = frozenset(
    # May stand between a subject and its verb. Words in -ly are taken too.
    """also later then once again still now just even always often soon earlier meanwhile instead however further too
    already himself herself itself themselves both all have since ever merely quickly went on far thus twice more most
    less today yesterday tomorrow tonight""".split()
)
PRONOUNS = frozenset("he she they it we i you who".split())
DETERMINERS = frozenset(
    """the a an this that these those his her its their our my your some many several most one two three four five six seven
    another other no any every each few all both""".split()
)
PREPOSITIONS = frozenset(
    """of for from at in with to on by about against after before during since under over among amid within without through
    into as near inside outside despite following via per between behind across like""".split()
)
CLAUSE_OPENERS = frozenset(
    """that because while although though but if when after before since as where whether which who whom until unless so
    than what how why whose""".split()
)

MEDIA: tuple[tuple[str, str], ...] = (
    # (words of the medium, the medium): matched after in/on/via/by/through and an optional article and one or two adjectives.
    (r"e-?mails?", "email"),
    (r"(?:open )?letters?", "letter"),
    (r"(?:news|press) conferences?|press briefings?|briefings?", "press conference"),
    (r"news releases?|press releases?", "press release"),
    (r"statements?", "statement"),
    (r"(?:phone |telephone )?interviews?", "interview"),
    (r"tweets?|twitter|x\.com", "Twitter"),
    (r"facebook(?: posts?)?", "Facebook"),
    (r"instagram(?: posts?)?", "Instagram"),
    (r"telegram(?: posts?| channel)?", "Telegram"),
    (r"blog(?: posts?)?", "blog"),
    (r"(?:phone |telephone )?calls?|phone|telephone", "phone call"),
    (r"text messages?|texts?|messages?", "message"),
    (r"speech(?:es)?|remarks|address|lecture|sermon", "speech"),
    (r"op-?ed|columns?|essays?|articles?|editorials?", "article"),
    (r"reports?|stud(?:y|ies)|memos?|memorandum", "report"),
    (r"testimony|affidavits?|court|court (?:papers|documents|filings?)|(?:legal )?filings?|lawsuits?|complaints?", "court"),
    (r"videos?|video messages?|broadcasts?|television|tv|radio", "broadcast"),
    (r"posts?", "post"),
    (r"hearings?", "hearing"),
    (r"debates?", "debate"),
    (r"memoirs?|books?|autobiograph(?:y|ies)|diar(?:y|ies)", "book"),
)

MEDIUM_OF_VERB = {
    "write": "in writing",
    "tweet": "Twitter",
    "retweet": "Twitter",
    "email": "email",
    "e-mail": "email",
    "text": "message",
    "message": "message",
    "blog": "blog",
    "testify": "testimony",
    "post": "post",
}

SAYING_THINGS = frozenset(
    # Things that speak for who made them: "the statement said".
    """statement letter email e-mail report press-release release tweet post memo document memorandum filing complaint lawsuit
    article editorial study announcement message note petition resolution indictment ruling transcript survey poll""".split()
)

NAMING_CUES = frozenset(
    "so-called known dubbed nicknamed titled entitled called named termed labelled labeled word words term phrase".split()
)
"""Directly before a mark: what follows is a word or name that is spoken of, not speech."""

INDIRECT_OBJECT = frozenset(("deny", "call for"))
"""Verbs whose plain object is what was said: "denied any part in it", "called for an inquiry"."""

TELLING_VERBS = frozenset(
    # "declined to X" is a refusal to speak only with these.
    """comment say discuss provide give answer confirm name elaborate identify disclose reveal respond speak talk specify
    explain address speculate reply release share offer describe detail divulge deny testify take""".split()
)

NO_CONTENT = frozenset(
    # After a bare "said" these begin no content clause.
    "so nothing more anything something yes no and or but little much what goodbye hello thanks it's".split()
)

REFUSED_THINGS = frozenset(
    # "denied visas", "denied them entry": a refusal, no statement.
    """visa visas entry access bail asylum parole permission request requests service services admission boarding
    citizenship leave licence license permit permits treatment care rights status them him her us me you opportunity
    chance right appeal""".split()
)
