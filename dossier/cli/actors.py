"""``dossier actors``: who the documents speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dossier.cli.desk import open_case
from dossier.cli.reading import empty, json_option, plain_option

if TYPE_CHECKING:
    from dossier.report.terminal import Surface


@click.command()
@json_option
@plain_option
def actors(as_json: bool, surface: Surface) -> None:
    """List persons, organisations, government bodies, media, places and unnamed roles, with their other names.

    \b
    Examples:
      dossier actors
      dossier actors --json
    """
    from dossier.report import listings, shapes

    case = open_case()
    if as_json:
        surface.json(shapes.actors(case))
    elif not case.actors:
        empty("the documents of the case name nobody", "dossier documents lists what was read")
    else:
        listings.actors(surface, case)
