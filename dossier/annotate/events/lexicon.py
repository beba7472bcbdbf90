"""Trigger classes as data: which verbs and nouns tell an event, and of what kind.

A kind is a word a reader understands on a timeline. The groups follow the event types of ACE 2005 (life, movement, transaction,
business, conflict, contact, personnel, justice) and the reporting classes of TimeML, named for news, legal and human-rights use.
"""

from __future__ import annotations

from dossier.annotate.events.morphology import Forms, form_table


def _words(groups: dict[str, str]) -> dict[str, str]:
    return {word: kind for kind, words in groups.items() for word in words.split()}


VERB_KINDS = _words(
    {
        # Saying, and what is done by saying.
        "statement": """say tell state explain add note announce declare comment remark speak talk describe respond reply answer
            acknowledge admit insist argue stress emphasize claim maintain assert contend warn testify allude promise pledge vow
            apologize praise welcome condemn criticize blame express joke recall predict caution reiterate mention observe point
            dismiss attribute hint concede boast complain lament cite list""",
        "report": """report publish reveal disclose detail document corroborate expose uncover indicate interview broadcast leak
            inform""",
        "denial": "deny refute reject rebut disavow",
        "confirmation": "confirm verify acknowledge",
        "accusation": "accuse allege implicate denounce",
        "demand": "demand urge request ask appeal press pressure petition lobby plead advocate recommend propose exhort implore",
        # Violence, liberty, life.
        "detention": """detain arrest imprison jail incarcerate intern abduct kidnap capture seize hold round apprehend
            handcuff""",
        "killing": "kill murder execute assassinate slay massacre lynch behead behead",
        "violence": """torture beat abuse assault rape stab wound injure harass intimidate terrorize threaten persecute
            mistreat shoot
            harm punish humiliate target""",
        "death": "die perish drown succumb",
        "attack": "attack bomb shell raid storm strike ambush invade bombard destroy explode detonate hijack besiege loot",
        "escape": "escape flee evade evacuate",
        "release": "release free liberate pardon parole",
        "disappearance": "disappear vanish",
        # Contact and movement.
        "meeting": "meet convene gather confer negotiate",
        "travel": "visit travel arrive depart return fly leave tour go come land sail walk drive",
        "letter": "write email e-mail mail",
        # Institutions.
        "investigation": "investigate probe inspect examine audit inquire search raid conclude find",
        "refusal": "refuse decline deny withhold bar ban block veto prohibit suspend deport expel evict",
        "law": "enact legislate criminalize decriminalize outlaw legalize repeal ratify impose adopt approve amend forbid rule",
        "trial": "prosecute indict charge arraign acquit extradite",
        "sentence": "sentence convict fine jail",
        "lawsuit": "sue litigate appeal",
        "appointment": "appoint nominate hire name promote succeed reassume",
        "resignation": "resign retire quit step",
        "dismissal": "fire sack oust dismiss impeach",
        "election": "elect vote win inaugurate",
        "agreement": "agree sign settle pledge reconcile",
        "protest": "protest demonstrate march rally riot strike",
        # Business and products.
        "publication": "post print issue",
        "launch": "launch introduce unveil debut open found establish create start debut inaugurate demo present",
        "product release": "ship",
        "purchase": "buy purchase acquire sell",
        "merger": "merge",
        "closure": "close shut discontinue cease recall cancel withdraw",
        "award": "award grant",
        "fall": "collapse crash sink derail",
        "change": "rename reduce raise cut increase replace drop expand",
        "construction": "build construct",
        "aid": "rescue shelter relocate donate",
    }
)
"""Verb lemma → kind. A lemma in two groups keeps the later, narrower one; ``KIND_BY_OBJECT`` settles by what follows."""

OTHER_VERBS = """be have do become seem appear remain keep stay continue begin start stop end finish try attempt manage fail
    seek want wish
    hope believe think expect plan intend prepare schedule consider decide help work use make take give get put set bring
    send show see
    know understand mean need let run move turn play live follow lead serve join face provide offer include involve require allow
    cause force order happen occur emerge take-part base call carry commit complete conduct contact continue cooperate deliver
    develop discuss draft enjoy enter exist face feature fight fill focus force form gain handle hear hide host identify
    imply improve
    inspire install invite issue judge learn lose manage mark market monitor mobilize notice oppose order organize owe own
    participate
    pass pay perform pick pledge pose pour prevent produce protect prove pull push put question reach read realize rebuild recover
    refer reform regard register remove repeat replace represent resist resolve respond restore result rise risk save secure
    send serve share sign speak spend spread stand struggle submit suffer suggest support suspect take teach tend testify think
    threaten throw track train transfer treat trust turn undergo unite urge vow wait wake want warn watch wear welcome
    work worry post proceed prompt demonstrate attend deploy dispatch file hand fall grow drop jump surge climb pass overtake
    break
    strengthen weaken steal smuggle trade trap treat view violate whip fear condone incite lend borrow
    admit approach arrange assign assist assure believe belong breach collect compete contain count decide defend define
    deserve divide
    donate draw eat educate employ enable encourage enforce ensure escalate exceed exchange exclude experience explore export
    extend
    feel finance forget gather grab guarantee guide head heal ignore import influence insult invest invent kick laugh lie
    like limit link
    listen load lock look love matter measure miss mix note obtain pack paint park plant please possess pray prefer promote
    protect
    pursue quote rank react record recruit rely remember rent repair rescue reside retain reverse ride rob seek select separate
    settle ship shout slow smile solve sound spark star steer stem stick stress study succeed supply surprise surround
    survive swear
    switch tackle talk test thank touch transform transport trigger underestimate update upgrade value walk wander warn wash waste
    withstand witness wonder condemn award clear block express bear shake sleep swim rise carry catch choose cost deal dig
    fly freeze hang
    hit hurt kneel lay light overcome oversee pay quit ring shed shine shrink shut sing sit slide spill spin split spring
    sting strive
    sweep swing tear weep wind withdraw""".split()
"""Common verbs that name no kind of their own: known so that forms and clauses are read right; with an actor as subject in a past
tense they tell an act."""

NOUN_KINDS = _words(
    {
        "statement": """statement statements speech address remark remarks announcement announcements keynote briefing declaration
            testimony apology interview interviews comments""",
        "report": "report reports reporting allegations allegation account accounts revelation revelations",
        "denial": "denial denials",
        "demand": "appeal appeals demand demands petition call calls",
        "detention": """detention detentions arrest arrests abduction abductions kidnapping kidnappings imprisonment round-up
            round-ups""",
        "killing": "killing killings murder murders assassination execution executions massacre",
        "violence": """torture abuse abuses beating beatings violence persecution assault assaults rape shooting shootings
            crackdown
            purge purges atrocities""",
        "death": "death deaths",
        "attack": """attack attacks bombing bombings raid raids strike strikes airstrike airstrikes explosion explosions blast
            invasion""",
        "escape": "escape evacuation",
        "meeting": "meeting meetings summit talks conference negotiations hearing hearings",
        "travel": "trip trips visit visits tour",
        "letter": "letter letters email emails e-mail memo",
        "investigation": "investigation investigations inquiry inquiries probe audit",
        "refusal": "refusal ban veto",
        "law": "legislation decree",
        "trial": "trial trials prosecution indictment",
        "sentence": "conviction verdict ruling",
        "lawsuit": "lawsuit lawsuits suit complaint",
        "appointment": "appointment nomination",
        "resignation": "resignation farewell",
        "election": "election elections referendum",
        "agreement": "agreement deal settlement treaty ceasefire accord truce",
        "protest": "protest protests demonstration demonstrations march rally riot riots",
        "publication": "publication release",
        "launch": "launch unveiling opening",
        "merger": "merger takeover acquisition",
        "sale": "purchase sale",
        "crash": "crash collapse accident fire disaster derailment",
        "disaster": "earthquake flood floods storm hurricane",
        "leave": "leave absence",
        "dispute": "dispute",
        "decision": "decision",
    }
)
"""Noun → kind. A noun tells an event only where the passage ties it to someone or something (``nouns.py``)."""

KIND_BY_NOUN_OBJECT = frozenset(
    # Light verbs: the noun they take says what was done (issue a statement, hold a meeting, file a lawsuit).
    """issue make give hold conduct launch file deliver take open release carry publish send sign reach have express break post
    begin start pursue undertake stage lead order receive""".split()
)

NEEDS_OBJECT = frozenset(
    """arrest detain imprison jail abduct kidnap seize kill murder execute assassinate sack oust release free donate display sue
    convict sentence indict injure wound torture rape deport extradite expel rescue acquire assault""".split()
)
"""Verbs that have an object when they are active: "the driver arrested after a chase" is a passive of headlines."""

SPEECH = frozenset(
    """say tell state explain add note announce declare comment remark acknowledge admit insist argue stress emphasize claim
        maintain
    assert contend warn testify reveal disclose report write deny confirm allege predict caution reiterate mention observe
    indicate
    conclude inform recall concede boast complain reply respond answer point suggest believe joke hint find detail document show
    estimate accuse promise vow pledge recommend learn hear know""".split()
)
"""Verbs that can take a told content: their that-clause or quotation is what someone says, not what the document asserts."""

ALLEGING = frozenset(
    "claim allege accuse suggest argue contend maintain insist assert believe estimate indicate complain".split()
)
DENYING = frozenset("deny refute reject rebut dispute disavow".split())
CONFIRMING = frozenset("confirm verify corroborate acknowledge admit concede".split())
DEMANDING = frozenset(
    """demand urge request ask appeal press pressure petition lobby plead advocate recommend propose exhort implore call push
        tell order
    encourage invite want need require force compel help allow enable let""".split()
)
"""Verbs whose infinitive or gerund is what someone wants of another: asked for, not done."""

PLANNING = frozenset("plan intend schedule expect prepare agree decide promise vow pledge slate set propose choose due".split())
"""Verbs whose infinitive lies ahead."""

ASPECT = frozenset("begin start continue stop cease finish resume keep manage help go".split())
"""Verbs that say how an act goes on: with their infinitive or gerund they are one happening."""

UNREAL = frozenset(
    """hope wish want fear worry doubt imagine wonder dream prefer like love hate need try seek consider mean attempt
    struggle poise threaten aim refuse decline fail""".split()
)
"""What these govern did not happen by the document's word."""

STATIVE = frozenset(
    """be have do seem appear remain stay know understand mean need want wish hope believe think like love hate prefer own
        belong contain
    consist exist include involve require deserve matter depend tend enjoy cost lack resemble trust fear worry risk
    feel look sound doubt suppose imagine let get become live reside regard consider suspect wonder""".split()
)
"""Verbs of being and mind: no row on a timeline by themselves."""

UNREAL_OBJECTS = UNREAL | frozenset(
    """incite condone prevent stop end avoid oppose protect halt ban forbid schedule arrange avert fight address deter risk
        provoke
    encourage promote justify discuss raise""".split()
)
"""Verbs whose object noun is not told as having happened: "prevent attacks", "incite violence"."""

ALLEGED_WORDS = frozenset("reportedly allegedly purportedly apparently supposedly".split())
ALLEGED_ADJECTIVES = frozenset("alleged reported suspected purported claimed supposed".split())

_LEMMAS = sorted(
    set(VERB_KINDS) | set(OTHER_VERBS) | SPEECH | ALLEGING | DENYING | CONFIRMING | DEMANDING | PLANNING | ASPECT | UNREAL
)
VERB_FORMS: dict[str, Forms] = form_table([lemma for lemma in _LEMMAS if lemma.isalpha()]) | {"born": (("bear", "part"),)}
