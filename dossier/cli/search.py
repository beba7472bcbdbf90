"""``dossier search``: words in events, actors, statements and documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dossier.cli.desk import open_case
from dossier.cli.reading import json_option, nothing, plain_option

if TYPE_CHECKING:
    from dossier.report.terminal import Surface


@click.command()
@click.argument("query", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many hits of each kind.")
@json_option
@plain_option
def search(query: tuple[str, ...], limit: int, as_json: bool, surface: Surface) -> None:
    """Search events, actors, statements and the documents themselves for all words of QUERY.

    Case and accents do not count; "words in quotation marks" must stand together.

    \b
    Examples:
      dossier search visa
      dossier search '"state department" visa' --limit 3
      dossier search detained --json
    """
    from dossier.case.search import Searcher
    from dossier.report import findings

    case = open_case()
    # The shell has taken the quotation marks of an argument of several words: they stood together.
    asked = query[0] if len(query) == 1 else " ".join(f'"{word}"' if " " in word else word for word in query)
    found = Searcher(case).search(asked, limit)
    if as_json:
        surface.json(findings.shape(case, asked, found))
    if not found.hits:
        nothing(f"nothing in the case holds {asked}", ["search finds parts of words: try fewer or shorter ones"])
    elif not as_json:
        findings.show(surface, case, found)
