"""What people see: in a pipe, in a terminal of two widths, without UTF-8; hostile text in all of them."""

import io
import re
import unicodedata
from collections.abc import Mapping

import pytest

from dossier.case.find import find_anything
from dossier.case.search import Searcher
from dossier.report import dossiers, findings, listings
from dossier.report.terminal import Surface
from dossier.view.cells import width
from dossier.view.index import CaseIndex
from dossier.view.reasons import why_card
from tests.dam_case import case

_STYLE = re.compile(r"\x1b\[[0-9;]*m")


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


class Pipe(io.StringIO):
    encoding = "utf-8"


def everything(surface: Surface) -> None:
    flood = case()
    listings.timeline(surface, flood.timeline())
    listings.documents(surface, flood)
    listings.actors(surface, flood)
    listings.quotations(surface, flood, flood.statements())
    listings.conflicts(surface, flood, flood.conflicts)
    for name in ("brandt", "River Authority", "e-broke", "letter", "q3"):
        thing = find_anything(flood, name).only
        assert thing is not None
        surface.card(dossiers.card(flood, thing))
        surface.card(why_card(CaseIndex(flood), thing))
    findings.show(surface, flood, Searcher(flood).search("authority"))


def printed(stream: io.StringIO, environment: Mapping[str, str], columns: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("COLUMNS", columns)
    everything(Surface(stream, environment=environment))
    return stream.getvalue()


@pytest.mark.parametrize("columns", ["80", "140"])
def test_a_terminal_gets_no_line_beyond_its_width_and_no_control_but_styles(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = _STYLE.sub("", printed(Screen(), {"TERM": "xterm-256color", "LANG": "en_GB.UTF-8"}, columns, monkeypatch))
    assert max(width(line) for line in text.splitlines()) <= int(columns)
    assert all(unicodedata.category(c) not in ("Cc", "Cf") or c == "\n" for c in text)
    assert "[sic]" in text
    assert "◐ 2019-06-04..05" in text
    assert "▲ conflict" in text


def test_no_color_leaves_no_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {"TERM": "xterm-256color", "LANG": "en_GB.UTF-8", "NO_COLOR": "1"}
    text = printed(Screen(), environment, "80", monkeypatch)
    codes = {code for group in re.findall(r"\x1b\[([0-9;]*)m", text) for code in group.split(";")}
    assert codes <= {"", "0", "1", "2", "3", "4"}


def test_a_pipe_gets_a_line_a_record_without_any_escape() -> None:
    stream = Pipe()
    surface = Surface(stream, environment={"LANG": "en_GB.UTF-8"})
    listings.timeline(surface, case().timeline())
    lines = stream.getvalue().splitlines()
    assert len(lines) == 4
    assert lines[1].split("\t") == [
        "e-broke",
        "2019-06-04..05",
        "reported",
        "2 docs",
        "conflict",
        "The dam above Vařany broke",
    ]
    assert "\x1b" not in stream.getvalue()


def test_plain_can_be_asked_for_in_a_terminal() -> None:
    stream = Screen()
    listings.timeline(Surface(stream, plain=True, environment={}), case().timeline())
    assert "\x1b" not in stream.getvalue()
    assert len(stream.getvalue().splitlines()) == 4


@pytest.mark.parametrize(
    "environment", [{"LANG": "C"}, {"LC_ALL": "POSIX", "LANG": "de_DE.UTF-8"}, {"LANG": "C", "LC_CTYPE": "C.UTF-8"}]
)
@pytest.mark.parametrize("stream", [Screen, Pipe])
def test_the_c_locale_gets_ascii(environment: dict[str, str], stream: type[io.StringIO], monkeypatch: pytest.MonkeyPatch) -> None:
    text = printed(stream(), environment, "80", monkeypatch)
    assert text.isascii()
    assert "Varany" in text


def test_utf8_is_the_rule_where_no_locale_is_set() -> None:
    assert not Surface(Pipe(), environment={}).ascii
