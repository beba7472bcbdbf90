"""``dossier conflicts``: passages that cannot all be true."""

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
def conflicts(as_json: bool, surface: Surface) -> None:
    """Show where documents contradict each other or tell one thing differently, side by side.

    \b
    Examples:
      dossier conflicts
      dossier conflicts --json
    """
    from dossier.report import listings, shapes

    case = open_case()
    if as_json:
        surface.json(shapes.conflicts(case))
    elif not case.conflicts:
        empty("no conflicts were found between the documents of the case")
    else:
        listings.conflicts(surface, case, case.conflicts)
