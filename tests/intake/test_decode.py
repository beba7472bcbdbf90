"""Text comes out of bytes unchanged, or the file is refused with a reason."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake import MAX_BYTES, Refused, read_document

TEXT = "The council met in Zürich on 3 May.\r\nNo\u00a0vote was taken.\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
    ],
)
def test_decodes_and_keeps_every_character(data: bytes, encoding: str) -> None:
    document = read_document(data, "a.txt")
    assert document.text == TEXT
    assert document.encoding == encoding


def test_western_bytes_are_not_taken_for_utf8() -> None:
    assert "Zürich" in read_document(TEXT.encode("cp1252") * 5, "a.txt").text


def test_a_text_in_another_script_finds_its_code_page() -> None:
    text = "Совет порта собрался в понедельник и решил закрыть старый причал. Жители протестовали.\n" * 5
    assert read_document(text.encode("cp1251"), "a.txt").text == text


def test_damaged_utf8_keeps_the_rest_and_shows_the_gap() -> None:
    text = read_document("Zürich, Genève, Köln".encode() + b"\xff and Bern", "a.txt").text
    assert text == "Zürich, Genève, Köln\ufffd and Bern"


def test_a_few_nul_bytes_are_kept() -> None:
    assert read_document(b"The harbour\x00 closed on 3 May 2019 and the ferries stopped.", "a.txt").text[11] == "\x00"


def test_a_text_full_of_control_characters_is_still_a_text() -> None:
    text = "On 14 May 2016 the ledger was signed.\n" + " ".join(chr(code) for code in range(1, 8))
    assert read_document(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"%PDF-1.7\n%...", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (bytes(range(256)) * 20, "binary"),
    ],
    ids=["nothing", "white space", "pdf", "zip", "binary"],
)
def test_refuses_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read_document(data, "a.txt")


def test_refuses_what_memory_would_not_hold() -> None:
    with pytest.raises(Refused, match="larger than 64 MiB"):
        read_document(bytes(MAX_BYTES + 1), "a.txt")


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text = read_document(data, "a.txt").text
    except Refused as refusal:
        text = str(refusal)
    assert text
