"""Each part of a saved page gets its standing; nothing is lost."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.zones import find_zones
from dossier.model import Zone


def parts(text: str) -> list[tuple[str, str, str]]:
    return [(zone.kind, zone.label, text[zone.start : zone.end]) for zone in find_zones(text)]


PAGE = """Skip to main content

Harbour Board Votes to Close the Old Ferry Pier

By Ana Petrova
Published on March 4, 2019

LISBON – The harbour board voted on Monday to close the old pier, its chair said.

"We had no choice," she said.

Photo: Rui Costa / Agency

Share Tweet Email

Subscribe to our newsletter
"""


def test_a_saved_page() -> None:
    assert [(kind, label) for kind, label, _ in parts(PAGE)] == [
        ("boilerplate", "skip link"),
        ("title", "headline"),
        ("metadata", "byline"),
        ("metadata", "published"),
        ("metadata", "dateline"),
        ("body", "text"),
        ("boilerplate", "photo credit"),
        ("boilerplate", "share bar"),
        ("boilerplate", "newsletter"),
    ]


def test_last_updated_is_not_a_publication_line() -> None:
    assert ("metadata", "updated", "Last updated: 5 May 2021") in parts(
        "A Title\n\nSome text stands here.\n\nLast updated: 5 May 2021\n"
    )


def test_an_embedded_letter_ends_with_its_signature() -> None:
    text = (
        "Mayor Writes to Minister\n\nThe mayor wrote to the minister. The letter follows:\n\nDear Minister Okafor:\n\n"
        "I write about the bridge.\n\nSincerely,\nJoan Mbeki\nMayor\n\nThe ministry did not reply.\n"
    )
    letter = next(zone for zone in find_zones(text) if zone.kind == "letter")
    assert text[letter.start : letter.end].startswith("Dear Minister Okafor:")
    assert text[letter.start : letter.end].endswith("Joan Mbeki\nMayor")
    assert letter.author == "Joan Mbeki"
    assert parts(text)[-1] == ("body", "text", "The ministry did not reply.")


def test_readers_comments_have_authors_of_their_own() -> None:
    text = (
        "Pier Closed\n\nThe pier closed in May. It was old.\n\nShare\n\nold_salt\n\nI saw it myself yesterday.\n\n"
        "Mary Reed\n\nThis article forgets the fishermen, as my father says.\n"
    )
    comments = [(zone.author, text[zone.start : zone.end]) for zone in find_zones(text) if zone.kind == "comment"]
    assert comments == [
        ("old_salt", "I saw it myself yesterday."),
        ("Mary Reed", "This article forgets the fishermen, as my father says."),
    ]


def test_a_share_bar_inside_the_story_ends_nothing() -> None:
    text = "Pier Closed\n\nShare\n\nThe pier closed in May.\n\nShare\n\nNext Steps\n\nThe board meets in June.\n"
    assert [p for p in parts(text) if p[0] == "comment"] == []
    assert parts(text)[-1] == ("body", "text", "Next Steps\n\nThe board meets in June.")


def test_an_update_lasts_to_the_end_of_the_story() -> None:
    text = "Pier Closed\n\nThe pier closed.\n\nUpdate, 4:10 p.m.: The board replied.\n\nIt said no more.\n\n2 Comments\n"
    assert ("body", "update", "Update, 4:10 p.m.: The board replied.\n\nIt said no more.") in parts(text)


def test_an_appeal_after_the_story_is_chrome() -> None:
    text = (
        "Pier Closed\n\nThe pier closed in May. It was old.\n\nShare\n\nNeed advice?\n\n"
        "If you have lost your berth and cannot afford a lawyer, we can help.\n"
    )
    assert parts(text)[-1][:2] == ("boilerplate", "appeal")


def test_a_sentence_about_sharing_is_no_chrome() -> None:
    text = "Pier Closed\n\nThe pier closed in May.\n\nThey share the harbour with the navy, and print its notices.\n"
    assert [kind for kind, _, _ in parts(text)] == ["title", "body"]


def test_glued_dateline() -> None:
    text = "Board Acts\n\nAlbany, N.Y.Harbour Watch today urged the board to act.\n"
    assert parts(text)[1] == ("metadata", "dateline", "Albany, N.Y.")


def covers(text: str, zones: tuple[Zone, ...]) -> bool:
    inside: set[int] = set()
    for zone in zones:
        inside.update(range(zone.start, zone.end))
    return all(index in inside for index, character in enumerate(text) if not character.isspace())


LINES = st.sampled_from(
    [
        "Share",
        "Dear Ann,",
        "Sincerely,",
        "Ann",
        "3 Comments",
        "Update: it rained.",
        "I saw it.",
        "",
        " ",
        "By Ann Lee",
        "5 May 2019",
        "###",
        "a\x0bb",
    ]
)


@given(st.lists(LINES | st.text(max_size=30), max_size=25).map("\n".join))
def test_zones_are_ordered_disjoint_and_cover_every_printed_character(text: str) -> None:
    zones = find_zones(text)
    assert all(a.end <= b.start for a, b in pairwise(zones))
    assert all(zone.start < zone.end for zone in zones)
    assert covers(text, zones)
