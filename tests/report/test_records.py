"""Lists in a pipe are a contract: a record a line, fields separated by tabs, the id first, the longest text last."""

import io

import pytest

from dossier.case.search import Searcher
from dossier.report import findings, listings
from dossier.report.terminal import Surface
from tests.handmade import BULLETIN_DOCUMENT, HERALD_DOCUMENT, LETTER_DOCUMENT, case

FLOOD = case()

GOLDEN = {
    "timeline": """\
e-cracks|2019-05-21..31|reported|1 doc|-|Engineers reported cracks
e-broke|2019-06-04..05|reported|2 docs|conflict|The dam above Vařany broke
e-inquiry|2019-07|planned|1 doc|-|An inquiry will begin
e-sirens|undated|denied|2 docs, 1 origin|-|The sirens failed _ [sic] <b>
""",
    "documents": f"""\
{HERALD_DOCUMENT.id[:12]}|2019-06-05|counted|news|en|herald.txt|The Herald|212 characters of text|Dam at Vařany fails
{BULLETIN_DOCUMENT.id[:12]}|undated|unknown|press release|en|press/bulletin.txt|River Authority|209 characters of text\
|Statement of the River Authority
{LETTER_DOCUMENT.id[:12]}|2019-06-30 or earlier|counted|letter|en|letter [1] <b>.txt|-|224 characters of text\
|# VERIFIED BY THE COURT
""",
    "actors": """\
o1|government|2 mentions, 2 events, 1 statement|River Authority|also the authority
p1|person|1 mention, 1 statement|Ilse Brandt|also Brandt, Mayor Brandt
r1|role|1 mention, 1 statement|spokesman for the River Authority|also spokesman
p2|person|0 mentions|Tomas Brandl|also Brandl
l1|place|1 mention, 1 event|Vařany|
""",
    "conflicts": """\
c1|date|incompatible|the dam broke on Tuesday or on Wednesday|herald.txt|Tuesday\
|“The dam above Vařany broke on Tuesday, 4 June 2019, and water reached the market square.”
c1|date|incompatible|the dam broke on Tuesday or on Wednesday|press/bulletin.txt|Wednesday|“The dam held until Wednesday.”
""",
    "search": """\
e-cracks|event|Engineers reported cracks|In late May the engineers of the authority reported cracks.
""",
}


def show(name: str, surface: Surface) -> None:
    match name:
        case "timeline":
            listings.timeline(surface, FLOOD.timeline())
        case "documents":
            listings.documents(surface, FLOOD)
        case "actors":
            listings.actors(surface, FLOOD)
        case "conflicts":
            listings.conflicts(surface, FLOOD, FLOOD.conflicts)
        case "search":
            findings.show(surface, FLOOD, Searcher(FLOOD).search("engineers cracks", kinds=("event",)))


@pytest.mark.parametrize("name", list(GOLDEN))
def test_records(name: str) -> None:
    stream = io.StringIO()
    show(name, Surface(stream, environment={"LANG": "en_GB.UTF-8"}))
    assert stream.getvalue().replace("|", "_").replace("\t", "|") == GOLDEN[name]


def test_every_record_of_a_list_has_the_same_fields() -> None:
    for name in GOLDEN:
        stream = io.StringIO()
        show(name, Surface(stream, environment={"LANG": "C"}))
        assert stream.getvalue().isascii()
        assert len({line.count("\t") for line in stream.getvalue().splitlines()}) == 1
