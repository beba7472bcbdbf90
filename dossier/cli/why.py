"""``dossier why``: the proof of a date or an identity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dossier.cli.desk import open_case
from dossier.cli.reading import choose, json_option, plain_option

if TYPE_CHECKING:
    from dossier.report.terminal import Surface


@click.command()
@click.argument("id", nargs=-1, required=True)
@json_option
@plain_option
def why(id: tuple[str, ...], as_json: bool, surface: Surface) -> None:
    """Explain a date, step by step, each step with the passage it rests on.

    ID is an event, a document or a statement, as the lists show it; a conflict, for its sides; or an actor, for why its names are
    one and of this type. A step names its part: it says what words mean, gives the reference they are counted from, checks,
    supports or disputes.

    \b
    Examples:
      dossier why 003
      dossier why "visa"
      dossier why e-8cf6 --json
    """
    from dossier.case.find import find_anything
    from dossier.report import dossiers
    from dossier.view.index import CaseIndex
    from dossier.view.reasons import why_card

    case = open_case()
    asked = " ".join(id)
    thing = choose(asked, "", find_anything(case, asked), lambda found: dossiers.describe(case, found))
    if as_json:
        surface.json(dossiers.reasons(case, thing))
    else:
        surface.card(why_card(CaseIndex(case), thing))
