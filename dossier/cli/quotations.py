"""``dossier quotations``: who said what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dossier.cli.desk import open_case
from dossier.cli.reading import choose, empty, json_option, nothing, plain_option

if TYPE_CHECKING:
    from dossier.report.terminal import Surface


@click.command()
@click.option("--speaker", metavar="ACTOR", help="Only what this actor said, also through a spokesperson.")
@json_option
@plain_option
def quotations(speaker: str | None, as_json: bool, surface: Surface) -> None:
    """List statements in order of time: the words, who said them, and where they stand.

    An actor is named by any of its names or a part that fits one actor alone.

    \b
    Examples:
      dossier quotations
      dossier quotations --speaker kadyrov
      dossier quotations --speaker "human rights first" --json
    """
    from dossier.case.find import find_actor
    from dossier.report import listings, shapes

    case = open_case()
    actor = choose(speaker, "actor", find_actor(case, speaker), lambda found: found.name) if speaker else None
    statements = case.statements(actor.id if actor else None)
    if as_json:
        surface.json(shapes.quotations(case, statements))
    if actor and not statements:
        nothing(f"no statement of {actor.name} was found")
    elif not statements:
        empty("no statements were found in the documents of the case")
    elif not as_json:
        listings.quotations(surface, case, statements)
