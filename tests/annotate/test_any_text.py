"""No text fails the readers: words that look like numbers, times and quotations, in any order."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.annotate import annotate
from dossier.annotate.source import prepare
from dossier.assemble import assemble
from dossier.assemble.inputs import Annotated
from dossier.intake import Refused, read_document

_WORDS = """On In the of March May 2017 99999 0 0000 31 30 February 3.04 pm a.m. 25:61 23:59:59.999 +99:99 UTC+25 T10:00
    2016-05-14T10:00:00+99:99 2016-13-45 2017-02-30 0000-00-00 9999-12-31 10000 1/2 ½ ² ³ 5² ٣ Ⅳ １２ 1,11 12,34,56 1e9
    -5 Q9 W53 BC B.C. century 99th 0th 1000000th decade 1990s '99 hundred thousand dozen three and or to until since
    between before after ago later next last this weeks months years days hours quarter half early late Monday Wed.
    today yesterday Easter “ ” " ' ’ ( ) [ ] : ; , . … ? ! - — / > * # @ said says told that who he she they it we I
    Mr. President spokesman for Committee Vera Lindqvist Lindqvist's police killed arrested three people wrote Dear
    Sincerely Published Updated By says: if not will was were has been İstanbul ß 01/02/03 13/13/2013 1-2-3 201702
    20170230 1234567890123456789012345678901234567890 99999999999999999999""".split()
_ODD = ["\n", "\n\n", "\t", "\r", "\x00", "\x1b[31m", "\u202e", "\u200b", "\u0301", "\u2028", "9" * 5000, "1," * 3000 + "1"]
_TEXTS = st.lists(st.tuples(st.sampled_from(_WORDS + _ODD), st.sampled_from([" ", " ", " ", ""])), min_size=1, max_size=60)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_TEXTS)
def test_any_words_are_read_and_assembled(pieces: list[tuple[str, str]]) -> None:
    try:
        document = read_document("".join(word + gap for word, gap in pieces).encode(), "any.txt")
    except Refused:
        return
    said = annotate(document)
    for found in (said.timexes, said.mentions, said.quotations, said.events, said.sentences):
        assert all(0 <= one.start < one.end <= len(document.text) for one in found)
    assemble([Annotated(document, said)])


def test_a_square_metre_is_no_fault() -> None:
    said = annotate(read_document("The camp of 500² feet held 12³ people at 10:00:30.25 a.m.\n".encode(), "units.txt"))
    assert said.timexes


def test_a_sentence_without_an_end_is_cut() -> None:
    """Readers compare the parts of a sentence with one another: its length has to be bounded."""
    source = prepare(read_document(("he said that " * 5000).encode(), "endless.txt"))
    longest = max(sum(span.start <= token.start < span.end for token in source.tokens) for span in source.sentences[:3])
    assert len(source.sentences) > 40
    assert longest <= 250
