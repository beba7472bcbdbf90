"""``dossier check``: is everything in the case what was written, and does every statement lead back to words?"""

from __future__ import annotations

import sys

import click

from dossier.cli.desk import home_of_case
from dossier.cli.errors import LOOK
from dossier.view.printable import one_line


@click.command()
@click.option(
    "--strict", is_flag=True, help="Also read every original again and compare, and name files that do not belong here."
)
@click.option("--repair", "mend", is_flag=True, help="Mend what is damaged from backups and originals; damaged files are kept.")
@click.pass_context
def check(ctx: click.Context, strict: bool, mend: bool) -> None:
    """Verify the case: its tables, journal, originals and passages.

    Reads every byte, compares it with its checksum, and looks whether every passage lies in its document. Silent and 0 when
    all is well; otherwise a line for each fault, and 1.

    \b
    Examples:
      dossier check              after copying a case, or before relying on it
      dossier check --repair     when a command says that a file is damaged
    """
    from dossier.workspace.checking import find_faults, mend_all

    home = home_of_case()
    lost = False
    if mend:
        for step in mend_all(home):
            print(one_line(step.says))
            lost |= step.lost
    faults = find_faults(home, strict)
    for fault in faults:
        print(one_line(fault))
    if faults and not mend:
        print("`dossier check --repair` mends what can be mended, from the backup and the originals.", file=sys.stderr)
    if faults or lost:
        ctx.exit(LOOK)
