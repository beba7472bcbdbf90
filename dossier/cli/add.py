"""``dossier add``: reads files and folders into the case."""

from __future__ import annotations

from pathlib import Path

import click

from dossier.cli.desk import describe, named_case, read_in
from dossier.cli.errors import LOOK


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_context
def add(ctx: click.Context, paths: tuple[Path, ...]) -> None:
    """Read files and folders into the case.

    A line for each file says what became of it: added, unchanged, changed, or skipped with the reason. A file is reported only
    when it is on the disk for good. Documents are copied into the case and never changed; links are not followed, hidden files
    in folders are passed over. Ends with 1 if a file was skipped that you must look at.

    Without a case here or above, the folder (or the folder of the first file) becomes one.

    \b
    Examples:
      dossier add letters/ report.txt         into the case of this folder
      dossier --case ~/inquiry add letters/   into another one, made if there is none
    """
    from dossier.workspace import home_of, nearest_case

    home = named_case() or nearest_case(Path.cwd()) or home_of(list(paths))
    if read_in(home, paths, lambda outcome: print(describe(outcome))):
        ctx.exit(LOOK)
