"""Which words are time expressions, and what they say before any document time is known."""

from __future__ import annotations

import pytest

from dossier.model import Zone
from tests.annotate.timex_helpers import found, source

ABSOLUTE = [
    ("The bridge fell on 3 March 1987.", "3 March 1987", "1987-03-03"),
    ("It closed on March 3rd, 1987.", "March 3rd, 1987", "1987-03-03"),
    ("He signed on Friday, April 9, 1965, in Lima.", "Friday, April 9, 1965", "1965-04-09"),
    ("Signed the 25th of August 1917.", "the 25th of August 1917", "1917-08-25"),
    ("The first of May 2013 was wet.", "The first of May 2013", "2013-05-01"),
    ("Dated 25.12.2011 in ink.", "25.12.2011", "2011-12-25"),
    ("Dated 12/05/2009 in ink.", "12/05/2009", "2009-12-05"),
    ("Dated 25/12/2009 in ink.", "25/12/2009", "2009-12-25"),
    ("Logged 2012-03-04 at sea.", "2012-03-04", "2012-03-04"),
    ("Logged 20120304 at sea.", "20120304", "2012-03-04"),
    ("In Sept. 2001 the mill burned.", "Sept. 2001", "2001-09"),
    ("In February of 1940 the mill burned.", "February of 1940", "1940-02"),
    ("The mill burned in 1848.", "1848", "1848"),
    ("The city was sacked in 490 BC.", "490 BC", "BC0490"),
    ("The city was buried in AD 79.", "AD 79", "0079"),
    ("Prices rose in the third quarter of 2014.", "the third quarter of 2014", "2014-Q3"),
    ("Prices rose in Q3 2013.", "Q3 2013", "2013-Q3"),
    ("Prices rose in the first half of 2014.", "the first half of 2014", "2014-H1"),
    ("The budget of fiscal 2013 passed.", "fiscal 2013", "FY2013"),
    ("In the 1920s the railway came.", "the 1920s", "192"),
    ("In the late 1980s the railway went.", "the late 1980s", "198"),
    ("A house of the 19th century.", "the 19th century", "18"),
    ("A house of the twenty-first century.", "the twenty-first century", "20"),
    ("A temple of the 4th century BC.", "the 4th century BC", "BC03"),
    ("In the summer of 1999 it dried up.", "the summer of 1999", "1999-SU"),
    ("They met on Good Friday 2014.", "Good Friday 2014", "2014-04-18"),
    ("By Christmas 1963 they were home.", "Christmas 1963", "1963-12-25"),
    ("Mid-2011 saw the strike.", "Mid-2011", "2011"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), ABSOLUTE)
def test_dates_in_full(sentence: str, words: str, value: str) -> None:
    assert found(sentence) == [(words, "DATE", value)]


OPEN = [
    ("They met on Wednesday.", "Wednesday", "XXXX-WXX-3"),
    ("They met in April.", "April", "XXXX-04"),
    ("They met in late February.", "late February", "XXXX-02"),
    ("They met in mid-May.", "mid-May", "XXXX-05"),
    ("They met at the end of March.", "the end of March", "XXXX-03"),
    ("They met on 13 April.", "13 April", "XXXX-04-13"),
    ("They met on Wednesday of this week.", "Wednesday of this week", "XXXX-WXX-3"),
    ("They met yesterday.", "yesterday", "XXXX-XX-XX"),
    ("They met last week.", "last week", "XXXX-WXX"),
    ("They met last month.", "last month", "XXXX-XX"),
    ("They met last year.", "last year", "XXXX"),
    ("It is as of press time unclear.", "press time", "PRESENT_REF"),
    ("It is currently unclear.", "currently", "PRESENT_REF"),
    ("It was recently sold.", "recently", "PAST_REF"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), OPEN)
def test_no_day_is_invented_without_a_document_time(sentence: str, words: str, value: str) -> None:
    assert found(sentence) == [(words, "DATE", value)]


TIMES = [
    ("The call came at 3:04 P.M.", "3:04 P.M.", "XXXX-XX-XXT15:04"),
    ("The call came at 9 a.m. on the hill.", "9 a.m.", "XXXX-XX-XXT09:00"),
    ("The call came at 12 a.m. on the hill.", "12 a.m.", "XXXX-XX-XXT00:00"),
    ("The call came at 14:30 GMT.", "14:30 GMT", "XXXX-XX-XXT14:30Z"),
    ("The call came at half past nine.", "half past nine", "XXXX-XX-XXT09:30"),
    ("The call came at noon.", "noon", "XXXX-XX-XXT12:00"),
    ("The call came on the morning of 4 May 2012.", "the morning of 4 May 2012", "2012-05-04TMO"),
    ("The call came at 5:30 p.m. on 3 May 2013.", "5:30 p.m. on 3 May 2013", "2013-05-03T17:30"),
    ("The call came on 2015-05-06T10:30:00Z exactly.", "2015-05-06T10:30:00Z", "2015-05-06T10:30:00Z"),
    ("The call came last night.", "last night", "XXXX-XX-XXTNI"),
    ("The call came on Friday night.", "Friday night", "XXXX-WXX-5TNI"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), TIMES)
def test_times_of_day(sentence: str, words: str, value: str) -> None:
    assert found(sentence) == [(words, "TIME", value)]


LENGTHS = [
    ("It took two and a half years.", "two and a half years", "P2.5Y"),
    ("It took a couple of weeks.", "a couple of weeks", "P2W"),
    ("It took several months.", "several months", "PXM"),
    ("It has gone on for months.", "months", "PXM"),
    ("It took twenty-one days.", "twenty-one days", "P21D"),
    ("It took ten brutal months.", "ten brutal months", "P10M"),
    ("A 24-year rule ended.", "24-year", "P24Y"),
    ("It took half an hour.", "half an hour", "PT30M"),
    ("It took more than a decade.", "more than a decade", "P1DE"),
    ("It fell over the last few weeks.", "the last few weeks", "PXW"),
    ("It fell in the past three months.", "the past three months", "P3M"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), LENGTHS)
def test_lengths(sentence: str, words: str, value: str) -> None:
    assert found(sentence) == [(words, "DURATION", value)]


SETS = [
    ("They meet every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
    ("They meet annually.", "annually", "P1Y"),
    ("They meet twice a week.", "a week", "P1W"),
    ("They meet every two weeks.", "every two weeks", "P2W"),
    ("They meet every other day.", "every other day", "P2D"),
    ("They meet on Tuesdays.", "Tuesdays", "XXXX-WXX-2"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), SETS)
def test_sets(sentence: str, words: str, value: str) -> None:
    assert found(sentence) == [(words, "SET", value)]


RANGES = [
    ("The fair ran from 3 to 5 March 2014.", [("3", "2014-03-03"), ("5 March 2014", "2014-03-05")]),
    ("The fair ran March 3-5, 2014.", [("March 3", "2014-03-03"), ("5, 2014", "2014-03-05")]),
    ("It ran from 28 February to 3 March 2014.", [("28 February", "2014-02-28"), ("3 March 2014", "2014-03-03")]),
    ("It ran from December to March 2014.", [("December", "2013-12"), ("March 2014", "2014-03")]),
    ("It ran in 2009-10.", [("2009", "2009"), ("10", "2010")]),
    ("It ran between 2003 and 2007.", [("2003", "2003"), ("2007", "2007")]),
    ("The siege (499-493 BC) failed.", [("499", "BC0499"), ("493 BC", "BC0493")]),
]


@pytest.mark.parametrize(("sentence", "pairs"), RANGES)
def test_both_ends_of_a_range_share_what_is_said_once(sentence: str, pairs: list[tuple[str, str]]) -> None:
    assert [(words, value) for words, _, value in found(sentence)] == pairs


TRAPS = """It may rain and they march on.
We may see.
May we go, or march?
April Ryan asked a question.
June Carter sang with April and Jan.
The second man looked at the sun.
The Sun printed it.
More than 1,200 people paid $2,014 each.
It rose 12 percent to 1950 points.
They won 3-2 and lost 10-12.
The man, aged 49, is 49 years old.
See page 12, section 1202 and 8 U.S.C. § 1202.
Channel 24 then spoke with us.
It was the first time that they met.
Once it was seen, it was just the same.
Now, combine this with that.
Room 2010 cost 1500 dollars.
The ratio was 3/4 or 10/12 of the whole.
The fall of the city was quick.
He called 555-2014 and 10.0.0.1 and version 1.2.2010.3.""".splitlines()


@pytest.mark.parametrize("sentence", [line for line in TRAPS])
def test_what_only_looks_like_time(sentence: str) -> None:
    assert found(sentence) == []


def test_whose_today_it_is() -> None:
    report = "The paper printed a letter from the island. " * 6
    text = report + "Dear friend,\nI write today.\nPosted by a reader: I saw it yesterday.\nOver 5 years old."
    letter, comment, page = text.index("I write"), text.index("Posted"), text.index("Over")
    zones = (
        Zone("body", "", 0, len(report)),
        Zone("letter", "letter", letter, comment),
        Zone("comment", "comment", comment, page),
        Zone("boilerplate", "age banner", page, len(text)),
    )
    from dossier.annotate.timex import find_timexes

    voices = {text[t.start : t.end]: t.voice for t in find_timexes(source(text, zones))}
    assert voices["today"] == "letter"
    assert voices["yesterday"] == "comment"
    alone = {t.voice for t in find_timexes(source(text, zones[1:])) if text[t.start : t.end] == "today"}
    assert alone == {"document"}, "a document that is hardly more than the letter has the letter's today"


def test_hostile_repetition_is_read_in_bounded_time() -> None:
    for unit in ("1/", "May 1, ", "the end of ", "1999-", "two days ago later ", "3 p.m. "):
        text = unit * 20_000
        assert len(found(text)) <= 20_000 * 2


def test_lower_case_and_capitals_of_hasty_writing() -> None:
    assert [words for words, _, _ in found("we met on monday and in september, said the WEDNESDAY paper")] == [
        "monday",
        "september",
        "WEDNESDAY",
    ]


def test_a_weekday_that_is_a_name_is_left_out() -> None:
    assert found("Report in the Sun, August 16, 2008.") == [("August 16, 2008", "DATE", "2008-08-16")]
