"""``dossier add``: reads files and folders into the case."""

from __future__ import annotations

from pathlib import Path

import click

from dossier.cli.desk import ProgressLine, named_case
from dossier.cli.errors import LOOK
from dossier.view.printable import one_line
from dossier.workspace import Outcome, Workspace, home_of, nearest_case


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_context
def add(ctx: click.Context, paths: tuple[Path, ...]) -> None:
    """Read files and folders into the case.

    A line for each file says what became of it: added, unchanged, changed, or skipped with the reason. A file is reported only
    when it is on the disk for good. Documents are copied into the case and never changed. Ends with 1 if a file was skipped
    that a person must look at.

    \b
    Examples:
      dossier add letters/ report.txt       into the case of this folder
      dossier --case ~/inquiry add letters/ into another one, made if there is none
    """
    home = named_case() or nearest_case(Path.cwd()) or home_of(list(paths))
    workspace = Workspace.create(home)
    fault = False
    with ProgressLine() as line:
        for outcome in workspace.read(paths, line.show):
            fault |= outcome.fault
            if outcome.status != "skipped" or outcome.fault:
                line.clear()
                click.echo(describe(outcome))
    if fault:
        ctx.exit(LOOK)


def describe(outcome: Outcome) -> str:
    """One line on a file."""
    return one_line(f"{outcome.status:<9}  {outcome.name}" + (f"  ({outcome.reason})" if outcome.reason else ""))
