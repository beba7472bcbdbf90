"""The JSON that other programs rely on."""

import json

from dossier.report import shapes
from dossier.report.jsontext import dumps, object_lines
from tests.dam_case import LETTER, case
from tests.passages import passages


def test_every_passage_is_verbatim() -> None:
    found = list(passages(shapes.whole(case())))
    assert len(found) > 20
    for passage in found:
        source = case().source(passage["document"])
        assert source is not None
        assert source.document.text[passage["start"] : passage["end"]] == passage["text"]


def test_shapes_have_the_promised_keys() -> None:
    whole = shapes.whole(case())
    assert list(whole) == ["documents", "events", "actors", "quotations", "conflicts"]
    assert whole["documents"][0].keys() >= {"id", "name", "title", "kind", "publisher", "published", "language", "zones"}
    event = whole["events"][1]
    assert event.keys() >= {
        "id", "title", "kind", "status", "anchor", "actors", "documents", "origins", "conflicts", "mentions",
    }  # fmt: skip
    assert (event["documents"], event["origins"], event["conflicts"]) == (2, 2, ["c1"])
    assert event["actors"] == [{"id": "l1", "name": "Vařany", "role": "place"}]
    mention = event["mentions"][0]
    assert mention["text"] == "broke"
    assert mention["passage"]["text"].startswith("The dam above Vařany broke")
    assert whole["actors"][0].keys() >= {"id", "name", "type", "aliases", "roles", "mentions"}
    assert whole["quotations"][0].keys() >= {
        "id", "kind", "speaker", "through", "cue", "addressee", "medium", "anchor", "passage",
    }  # fmt: skip
    assert whole["conflicts"][0].keys() >= {"id", "kind", "says", "passages"}


def test_an_anchor_has_iso_days_or_null_and_its_proof() -> None:
    anchor = shapes.whole(case())["events"][1]["anchor"]
    assert (anchor["earliest"], anchor["latest"]) == ("2019-06-04", "2019-06-05")
    assert anchor["candidates"] == [
        {"earliest": "2019-06-04", "latest": "2019-06-04"},
        {"earliest": "2019-06-05", "latest": "2019-06-05"},
    ]
    assert anchor["proof"][0].keys() == {"rule", "says", "strength", "passage"}
    undated = shapes.whole(case())["events"][3]["anchor"]
    assert (undated["earliest"], undated["latest"]) == (None, None)


def test_printed_json_is_exact_and_cannot_control_a_terminal() -> None:
    whole = shapes.whole(case())
    for ascii_only in (False, True):
        text = "\n".join(object_lines(whole, ascii_only=ascii_only))
        assert json.loads(text) == whole
        assert not set(text) & {"\x1b", "\x07", "\u202e", "\x7f", "\x9b"}
        assert text.isascii() == ascii_only
    odd = LETTER + "\x7f\x9b\ufeff\ud800\U000e0041"
    assert json.loads(dumps(odd)) == odd
