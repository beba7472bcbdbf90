"""Nothing a document contains may control a terminal, and nothing may move."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from dossier.view.printable import one_line, printable


@given(st.text(alphabet=st.characters(), max_size=200))
def test_same_length_and_no_control(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert all(unicodedata.category(character) not in {"Cc", "Cs", "Zl", "Zp"} or character == "\n" for character in shown)
    assert one_line(text).translate({0x0A: None}) == one_line(text)


def test_brackets_and_escapes_stay_visible() -> None:
    assert printable("[sic] \x1b]52;c;aGFja2Vk\x07 \u202eabc") == "[sic] ·]52;c;aGFja2Vk· ·abc"
