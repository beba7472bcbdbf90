"""``dossier [PATH...]``: opens a case, a folder or files; in the app, or as a timeline where there is no terminal."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from dossier.cli.desk import assembled, describe, home_of_case, named_case, read_in
from dossier.cli.errors import DONE, LOOK, say
from dossier.view.printable import one_line
from dossier.workspace.places import FOLDER
from store.errors import CannotWrite, NoCase

_WELCOME = """\
dossier turns a folder of documents into a chronology that can be trusted.

There is no case here yet. To begin:

  dossier FOLDER       open a folder of documents as a case
  dossier add PATH...  read files and folders into a case
  dossier --demo       open the demonstration case: five documents on one story
  dossier --help       all commands
"""


@click.command("open", hidden=True)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--at", metavar="ID", help="Begin at an event, actor, conflict or document, by its id (or a document's name).")
@click.pass_context
def open_path(ctx: click.Context, paths: tuple[Path, ...], at: str | None = None) -> None:
    """Open a case, a folder or files."""
    code = DONE
    if paths and (home := _case_to_show(paths)):
        ctx.exit(_in_app(home, paths, at))
    if paths:
        home, code = _read(paths)
    else:
        try:
            home = home_of_case()
        except NoCase:
            if named_case() is not None:
                raise
            home = _welcome(ctx)
    if not (home / FOLDER).is_dir():
        say(f"there is no document to read in {' '.join(map(str, paths))}", "dossier reads text files: .txt, .text, .md")
        ctx.exit(LOOK)
    ctx.exit(_show(ctx, home, at) or code)


def demonstration() -> Path:
    """The folder of the demonstration case, made if it is not there yet."""
    from dossier.demonstration import documents, home
    from dossier.workspace import Workspace

    place = home()
    for _ in Workspace.create(place).read([documents()]):
        pass
    return place


def _read(paths: tuple[Path, ...]) -> tuple[Path, int]:
    """Reads the paths in; says on stderr what is new and what was skipped. A case that cannot be written is opened as it is."""
    from dossier.workspace import home_of

    home = named_case() or home_of(list(paths))
    try:
        fault = read_in(home, paths, lambda outcome: _tell(outcome.status, describe(outcome)))
    except CannotWrite as error:
        if not (home / FOLDER).is_dir():
            error.hint = "give the case another place: `dossier --case DIR PATH...`"
            raise
        say(str(error), "it is opened as it was")
        fault = True
    return home, LOOK if fault else DONE


def _tell(status: str, line: str) -> None:
    if status != "unchanged":
        print(line, file=sys.stderr)


def _welcome(ctx: click.Context) -> Path:
    """There is no case: offers the demonstration."""
    print(_WELCOME)
    if not _is_terminal() or not click.confirm("Open the demonstration case?", default=True):
        ctx.exit(DONE)
    return demonstration()


def _show(ctx: click.Context, home: Path, at: str | None) -> int:
    """The case in the app, or its timeline where there is no terminal. The exit code."""
    from dossier.workspace import Workspace

    if _is_terminal():
        return _in_app(home, (), at)
    from dossier.cli.timeline import timeline

    ctx.find_root().obj = assembled(Workspace.open(home))
    ctx.invoke(timeline)
    return DONE


def _case_to_show(paths: tuple[Path, ...]) -> Path | None:
    """The case that these paths go into, where it can be shown at once and be added to meanwhile."""
    from dossier.workspace import home_of

    home = named_case() or home_of(list(paths))
    return home if _is_terminal() and (home / FOLDER).is_dir() else None


def _in_app(home: Path, paths: tuple[Path, ...], at: str | None) -> int:
    """The case in the app, which reads the paths in meanwhile. What could not be read is said again when the app is left."""
    from dossier.view.selection import leads_somewhere
    from dossier.workspace import Workspace
    from tui import run

    workspace = Workspace.open(home)
    with _all_kept():
        case = assembled(workspace)
    if at is not None and not leads_somewhere(case, at):
        raise click.UsageError(f"Nothing in the case has the id “{one_line(at)}”; timeline, actors and conflicts list the ids.")
    code, outcomes = run(workspace, case, paths, at)
    for outcome in outcomes:
        if outcome.fault:
            print(describe(outcome), file=sys.stderr)
    return code or (LOOK if any(outcome.fault for outcome in outcomes) else DONE)


@contextmanager
def _all_kept() -> Iterator[None]:
    """For making what stays until the end: the collector would look through every new record again and again (two thirds of the
    time at a hundred thousand events), and later pause the app for it."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()
