"""Who said it: cues before, after and in the middle, descriptions, pronouns, spokespersons, speakers carried over."""

from __future__ import annotations

import pytest

from dossier.model import Meaning, Timex
from tests.annotate.quotation_helpers import read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"We will rebuild," said [Ann Fox].', "Ann Fox"),
        ('"We will rebuild," [Ann Fox] said.', "Ann Fox"),
        ('"Will we rebuild?" asked [Ann Fox].', "Ann Fox"),
        ('[Ann Fox] said: "We will rebuild."', "Ann Fox"),
        ('[Ann Fox] told the [Daily Herald] on Monday, "we will rebuild."', "Ann Fox"),
        ('"We will rebuild," said [Ann Fox], director of [Acme], a firm that makes sails.', "Ann Fox"),
        ('"We will rebuild," [Ann Fox], head of sails at [Acme], told reporters.', "Ann Fox"),
        ('"We will rebuild," [Ann Fox], senior director of [Acme]\'s Sails Unit told me.', "Ann Fox"),
        ('"We will rebuild," said the mayor of Lindau, [Ann Fox].', "Ann Fox"),
        ('"We will rebuild," the mayor of Lindau, [Ann Fox], said.', "Ann Fox"),
        ('"We will rebuild," said [Acme]\'s [Ann Fox].', "Ann Fox"),
        ('"We will rebuild," wrote [Acme] Sails Researcher [Ann Fox] in an email.', "Ann Fox"),
        ('"We will rebuild," said sails director [Ann Fox] at [Acme].', "Ann Fox"),
        ('The plan is "quite mad," according to [Ann Fox].', "Ann Fox"),
        ('According to [Ann Fox], a lawyer in Lindau, the plan "ignores the law".', "Ann Fox"),
        ('[Ann Fox] rejected the plan, calling it "quite mad."', "Ann Fox"),
        ('The crowd cheered [Ann Fox], who called for a "fresh start" in spring.', "Ann Fox"),
        ('[Ann Fox] went home and said it was "over".', "Ann Fox"),
        ('[Ann Fox]: "We never agreed to it."', "Ann Fox"),
        ('"We never agreed to it." — [Ann Fox]', "Ann Fox"),
        ('"We will rebuild," said [a spokesman for Acme=@spokesman].', "@spokesman"),
        ('The [Council] issued a brief statement, urging drivers to "slow down" at once.', "Council"),
        ('The [Council]\'s statement said: "We will rebuild the pier."', "Council"),
    ],
)
def test_a_cue_names_its_speaker(text: str, speaker: str) -> None:
    found = read(text)
    assert found.who(found.one) == speaker


def test_a_spokesman_is_never_the_one_he_speaks_for() -> None:
    found = read('A spokesman for [Ann Fox], head of [Acme], said that "nobody was hurt at all".')
    assert found.said == [("nobody was hurt at all", None)]
    assert found.one.speaker_words is not None
    assert found.text[found.one.speaker_words.start :].startswith("A spokesman for Ann Fox")


def test_a_sentence_split_by_its_cue_is_two_parts_of_one_quotation() -> None:
    found = read('"The pier," said [Ann Fox], "will stand for ever."')
    assert found.said == [("The pier,", "Ann Fox"), ("will stand for ever.", "Ann Fox")]
    assert [q.continues for q in found.all] == [None, 0]


def test_the_sentence_after_a_cue_goes_on_with_its_speaker() -> None:
    found = read('"The pier will stand," said [Ann Fox]. "We built it well." The council agreed.')
    assert found.said == [("The pier will stand,", "Ann Fox"), ("We built it well.", "Ann Fox")]
    assert [q.inferred for q in found.all] == [False, True]


def test_a_speaker_is_carried_past_a_sentence_and_into_the_next_paragraph() -> None:
    found = read('"We waited," said [Ann Fox]. Nobody came that night. "We waited in vain."\n\n"We went home in the end."')
    assert {who for _, who in found.said} == {"Ann Fox"}
    assert [q.inferred for q in found.marked] == [False, True, True]


def test_a_speaker_is_not_carried_into_a_comment() -> None:
    found = read(
        '"We waited," said [Ann Fox].\n\n"This is all wrong and we know it."',
        zones=(("body", '"We waited'), ("comment", '"This is')),
    )
    assert found.said[1] == ("This is all wrong and we know it.", None)


def test_each_sentence_keeps_its_own_cue() -> None:
    found = read('[Bo Lind] said, "We went." [Ann Fox] said, "We stayed."')
    assert found.said == [("We went.", "Bo Lind"), ("We stayed.", "Ann Fox")]


def test_paragraphs_of_a_long_quotation_have_the_speaker_named_at_its_end() -> None:
    found = read('"We came in June.\n\n"We found only sand.\n\n"Then we left," [Ann Fox] said.')
    assert {who for _, who in found.said} == {"Ann Fox"}
    assert [q.continues for q in found.marked] == [None, 0, 1]


def test_a_pronoun_is_an_inference() -> None:
    found = read('[Ann Fox] came late. "We will rebuild," [she=Ann Fox] said.')
    assert found.who(found.one) == "Ann Fox"
    assert found.one.inferred


def test_an_open_pronoun_is_whoever_spoke_last() -> None:
    found = read('[Ann Fox] called the plan "quite mad." They gave no reasons, saying, "We have none to give."')
    assert found.said[1] == ("We have none to give.", "Ann Fox")
    assert found.marked[1].inferred


@pytest.mark.parametrize(
    "text",
    [
        'The so-called "honour guard" left the square.',
        'The film "The Long Road" was shown on Monday.',
        'They live in what is known as "the pit".',
        'The cells have been reported as standing in "rest houses," though nobody saw them.',
        'The law punishes family "duties" of women.',
        'The word "pier" has many meanings.',
        '[Ann Fox] announced that the "Lion" release would come in spring.',
        'They use an app called "pierwatch" every day.',
        '"We will go," said [Ann Fox], who was wearing a "Save the Pier" shirt.',
    ],
)
def test_scare_quotes_have_no_speaker(text: str) -> None:
    found = read(text)
    scare = [q for q in found.all if q.kind == "scare"]
    assert len(scare) == 1
    assert scare[0].speaker is None


def test_a_fragment_takes_the_cue_of_its_sentence() -> None:
    found = read("[Ann Fox] told the [Herald] that the [Council] “continues to be worried” about the pier, calling it “unsafe.”")
    assert found.said == [("continues to be worried", "Ann Fox"), ("unsafe.", "Ann Fox")]
    assert {q.kind for q in found.marked} == {"fragment"}
    assert found.to(found.marked[0]) == "Herald"


def test_an_abbreviation_before_a_fragment_ends_no_sentence() -> None:
    found = read("[Ann Fox] said that the U.K. “remains worried” about it.")
    assert found.said == [("remains worried", "Ann Fox")]


@pytest.mark.parametrize(
    ("text", "verb", "stance"),
    [
        ('[Ann Fox] denied that it was "ever unsafe" to cross.', "deny", "denies"),
        ('[Ann Fox] claimed that it was "never safe" to cross.', "claim", "alleges"),
        ('[Ann Fox] confirmed that it was "never safe" to cross.', "confirm", "confirms"),
        ('[Ann Fox] demanded that it be "closed at once" to all.', "demand", "demands"),
        ('[Ann Fox] said it was "never safe" to cross.', "say", "says"),
        ('[Ann Fox] would not say whether it was "ever safe" to cross.', "say", "declines"),
    ],
)
def test_the_stance_of_the_cue(text: str, verb: str, stance: str) -> None:
    found = read(text)
    assert (found.one.verb, found.one.stance) == (verb, stance)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ('[Ann Fox] said in an email to the [Herald], "we will rebuild."', "email"),
        ('"We will rebuild," [Ann Fox] told the [Herald] in a phone interview.', "interview"),
        ('[Ann Fox] wrote on Facebook that "we will rebuild".', "Facebook"),
        ('[Ann Fox] tweeted: "We will rebuild."', "Twitter"),
        ('[Ann Fox] said the reports "cannot be ignored" in a statement.', "statement"),
        ('[Ann Fox] said at a news conference: "We will rebuild."', "press conference"),
        ('"We will rebuild," said [Ann Fox].', ""),
    ],
)
def test_the_medium(text: str, medium: str) -> None:
    assert read(text).one.medium == medium


def test_the_time_beside_the_cue() -> None:
    text = "[Ann Fox] told the [Herald] on Wednesday, “the pier closed on Monday for good.”"
    plain = text.replace("[", "").replace("]", "")
    days = [plain.index(day) for day in ("Wednesday", "Monday")]
    timexes = [Timex(at, at + len("Monday"), "DATE", "XXXX-XX-XX", Meaning("within")) for at in days]
    assert read(text, timexes).one.timex == 0


def test_a_letter_is_a_block_of_its_author() -> None:
    found = read(
        "[Ann Fox] has written to the [Council].\n\nThe letter follows:\n\nDear Council,\n\nThe pier is “unsafe”.\n\nSincerely,",
        zones=(("body", "Ann Fox has"), ("letter", "Dear Council")),
    )
    (block,) = [q for q in found.all if q.kind == "block"]
    assert found.words(block).startswith("Dear Council,")
    assert found.words(block).endswith("Sincerely,")
    assert found.cue(block) == "The letter follows:"
    assert block.medium == "letter"


def test_quoted_lines_of_an_email_are_a_block() -> None:
    found = read("On Monday [Ann Fox] wrote:\n> We will rebuild.\n> It takes a year.\n\nFine with me.")
    (block,) = [q for q in found.all if q.kind == "block"]
    assert found.who(block) == "Ann Fox"
    assert found.words(block) == "We will rebuild.\n> It takes a year."


def test_share_bars_quote_nobody() -> None:
    found = read('Share "this story" now\n\nThe end came soon.', zones=(("boilerplate", "Share"), ("body", "The end")))
    assert found.all == ()
