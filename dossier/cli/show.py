"""``dossier show``: one thing in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dossier.cli.desk import open_case
from dossier.cli.reading import choose, json_option, plain_option

if TYPE_CHECKING:
    from dossier.report.terminal import Surface


@click.command()
@click.argument("name", nargs=-1, required=True)
@json_option
@plain_option
def show(name: tuple[str, ...], as_json: bool, surface: Surface) -> None:
    """Show the dossier of an actor, or an event, a document, a statement or a conflict in full.

    NAME is any name of an actor or a part that fits one actor alone, a document's name or its beginning, or the id of an event,
    a statement or a conflict, as the lists show it. Where it fits several, they are listed.

    \b
    Examples:
      dossier show kadyrov
      dossier show human rights first
      dossier show 003 --json
    """
    from dossier.case.find import find_anything
    from dossier.report import dossiers

    case = open_case()
    asked = " ".join(name)
    thing = choose(asked, "", find_anything(case, asked), lambda found: dossiers.describe(case, found))
    if as_json:
        surface.json(dossiers.shape(case, thing))
    else:
        surface.card(dossiers.card(case, thing, surface.cells))
