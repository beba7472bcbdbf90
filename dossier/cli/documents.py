"""``dossier documents``: what was read."""

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
def documents(as_json: bool, surface: Surface) -> None:
    """List the documents: when each was published, who published it, what it is.

    \b
    Examples:
      dossier documents
      dossier documents --json
    """
    from dossier.report import listings, shapes

    case = open_case()
    if as_json:
        surface.json(shapes.documents(case))
    elif not case.sources:
        empty("the case has no documents yet", "dossier add FOLDER reads some")
    else:
        listings.documents(surface, case)
