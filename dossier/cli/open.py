"""``dossier [PATH...]``: opens a case, a folder or files; in the app, or as a timeline where there is no terminal."""

from __future__ import annotations

from pathlib import Path

import click

from dossier.cli.add import describe
from dossier.cli.desk import ProgressLine, assembled, named_case, open_workspace
from dossier.cli.errors import DONE, LOOK
from dossier.workspace import Workspace, home_of


@click.command("open", hidden=True)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.pass_context
def open_path(ctx: click.Context, paths: tuple[Path, ...]) -> None:
    """Open a case, a folder or files."""
    code = DONE
    if paths:
        workspace = Workspace.create(named_case() or home_of(list(paths)))
        code = _read(workspace, paths)
    else:
        workspace = open_workspace()
    case = assembled(workspace)
    for event in case.timeline():
        click.echo(f"{event.anchor.text}  {event.title}")
    ctx.exit(code)


def _read(workspace: Workspace, paths: tuple[Path, ...]) -> int:
    """Reads the paths in; says on stderr what is new and what was skipped."""
    code = DONE
    with ProgressLine() as line:
        for outcome in workspace.read(paths, line.show):
            if outcome.status != "unchanged" and (outcome.status != "skipped" or outcome.fault):
                line.clear()
                click.echo(describe(outcome), err=True)
            if outcome.fault:
                code = LOOK
    return code
