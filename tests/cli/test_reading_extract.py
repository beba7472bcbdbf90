"""``dossier extract`` as programs use it: JSON Lines in and out, one bad line costs one line."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

LINES = (
    '{"id": "a", "text": "The ferry sank on 3 March 2011.", "dct": "2011-03-05"}\n'
    "this is no JSON\n"
    '{"id": "b"}\n'
    '{"id": "c", "text": "Nothing here.", "dct": "yesterday"}\n'
    '{"id": "d", "text": "Half \\ud800 a pair."}\n'
    "\n"
    '{"id": "e", "text": "The ferry sank on Monday.", "dct": "2011-03-05"}\n'
)


def extract(*words: str, stdin: str = "", code: int = 0) -> tuple[list[Any], str]:
    done = subprocess.run(
        [sys.executable, "-m", "dossier", "extract", *words], input=stdin.encode(), capture_output=True, timeout=60
    )
    assert done.returncode == code, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return [json.loads(line) for line in done.stdout.decode().splitlines()], done.stderr.decode()


def test_a_bad_line_is_named_and_the_rest_goes_on() -> None:
    found, complaints = extract("-", stdin=LINES, code=1)
    assert [entry["id"] for entry in found] == ["a", "d", "e"]
    assert [line.split(":")[0] for line in complaints.splitlines()] == ["line 2", "line 3", "line 4"]


def test_a_line_has_the_promised_shape_and_its_words_are_verbatim() -> None:
    text = json.loads(LINES.splitlines()[0])["text"]
    found, _ = extract("-", "--json", stdin=LINES.splitlines()[0])
    entry = found[0]
    assert entry.keys() >= {"id", "name", "dct", "timexes", "entities", "quotes", "events", "sentences"}
    assert entry["dct"] == "2011-03-05"
    assert [text[start:end] for start, end in entry["sentences"]] == [text]
    for part in ("timexes", "entities", "quotes", "events"):
        for item in entry[part]:
            assert text[item["start"] : item["end"]] == item["text"]
    (timex,) = entry["timexes"]
    assert (timex["type"], timex["value"], timex["earliest"], timex["latest"]) == (
        "DATE",
        "2011-03-03",
        "2011-03-03",
        "2011-03-03",
    )


def test_a_speaker_has_a_name_where_one_is_known_and_words_where_not() -> None:
    text = "“We saw no lights,” said Captain Maria Lindqvist. “It was dark,” some witnesses said. It was a “quiet” night."
    found, _ = extract("-", "--only", "quotes", stdin=json.dumps({"id": "a", "text": text}))
    speakers = {quote["text"]: quote["speaker"] for quote in found[0]["quotes"]}
    assert speakers["We saw no lights,"] == {"start": 33, "end": 48, "text": "Maria Lindqvist", "name": "Maria Lindqvist"}
    assert (speakers["It was dark,"]["text"], speakers["It was dark,"]["name"]) == ("some witnesses", None)
    assert speakers["quiet"] is None


@pytest.mark.parametrize("part", ["timexes", "entities", "quotes", "events", "sentences"])
def test_a_part_alone_is_as_it_is_among_all(part: str) -> None:
    line = json.dumps(
        {"id": "a", "text": "The ferry Aurora sank on 3 March 2011. “We saw no lights,” Maria Lindqvist said on Monday."}
    )
    (everything,), (alone,) = extract("-", stdin=line)[0], extract("-", "--only", part, stdin=line)[0]
    assert alone == {key: everything[key] for key in ("id", "name", "dct", part)}
    assert alone[part]


def test_relative_dates_count_from_the_day_of_publication() -> None:
    found, _ = extract("-", "--only", "timexes", stdin=LINES.splitlines()[-1])
    assert found[0].keys() == {"id", "name", "dct", "timexes"}
    assert found[0]["timexes"][0]["value"] == "2011-02-28"


def test_files_with_a_publication_date(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("The ferry sank yesterday.", encoding="utf-8")
    (tmp_path / "corpus.jsonl").write_text(LINES.splitlines()[0] + "\n", encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    found, complaints = extract(
        str(tmp_path / "note.txt"), str(tmp_path / "corpus.jsonl"), str(tmp_path / "empty.txt"), str(tmp_path / "missing.txt"),
        "--published", "5 March 2011", code=1,
    )  # fmt: skip
    assert [Path(entry["name"]).name for entry in found] == ["note.txt", "a"]
    assert found[0]["timexes"][0]["value"] == "2011-03-04"
    assert "empty.txt: empty" in complaints
    assert "missing.txt: no such file or directory" in complaints


@pytest.mark.parametrize(
    ("words", "says"), [(("--only", "verbs", "-"), "choose from"), (("--published", "soon", "-"), "no date")]
)
def test_wrong_usage_is_explained(words: tuple[str, ...], says: str) -> None:
    _, complaints = extract(*words, code=2)
    assert says in complaints
