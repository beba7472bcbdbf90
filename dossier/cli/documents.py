"""``dossier documents``: what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dossier.cli.reading import json_option, nothing, open_case, plain_option

if TYPE_CHECKING:
    from dossier.report.terminal import Surface


@click.command()
@json_option
@plain_option
@click.pass_context
def documents(ctx: click.Context, as_json: bool, surface: Surface) -> None:
    """List the documents: when each was published, who published it, what it is.

    \b
    Examples:
      dossier documents
      dossier documents --json
    """
    from dossier.report import listings, shapes

    case = open_case(ctx)
    if as_json:
        surface.json(shapes.documents(case))
    elif not case.sources:
        nothing("The case has no documents yet.", ["dossier add FOLDER reads some."])
    else:
        listings.documents(surface, case)
