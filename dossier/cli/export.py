"""``dossier export``: a brief of the case or of one actor, or its data, into a file."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.desk import assembled, open_workspace
from dossier.cli.reading import choose

if TYPE_CHECKING:
    from dossier.case import Case
    from dossier.model import Actor

_FORMATS = ("markdown", "json")
_ENDINGS = {".md": "markdown", ".markdown": "markdown", ".json": "json"}


@click.command()
@click.argument("name", nargs=-1)
@click.option("--format", "form", type=click.Choice(_FORMATS), help="Default: by the ending of FILE, else markdown.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Where to (default: standard output)."
)
@click.option("--force", is_flag=True, help="Overwrite FILE without asking.")
def export(name: tuple[str, ...], form: str | None, output: Path | None, force: bool) -> None:
    """Write a brief with numbered sources: of the whole case, or of the actor NAME.

    markdown  summary, chronology, actors, statements and denials, conflicts, open questions, sources
    json      the same facts for programs: what documents, timeline, actors, quotations and conflicts print

    \b
    Examples:
      dossier export -o brief.md
      dossier export kadyrov -o kadyrov.md
      dossier export --format json | jq .events
    """
    from dossier.case.find import find_actor

    form = form or _by_ending(output)
    workspace = open_workspace()
    case = assembled(workspace)
    asked = " ".join(name)
    actor = choose(asked, "actor", find_actor(case, asked), lambda found: found.name) if asked else None
    text = _text(case, actor, form, workspace.home.resolve().name)
    if output is None:
        _print(text)
        return
    if output.exists() and not force:
        _confirm(output)
    _replace(output, text)
    click.echo(f"wrote {output.name}", err=True)


def _by_ending(output: Path | None) -> str:
    if output is None or not output.suffix:
        return "markdown"
    form = _ENDINGS.get(output.suffix.lower())
    if form is None:
        raise click.UsageError(f"no format is known by the ending {output.suffix}; name one with --format {'/'.join(_FORMATS)}.")
    return form


def _text(case: Case, actor: Actor | None, form: str, home: str) -> str:
    if form == "json":
        from dossier.report import dossiers, shapes
        from dossier.report.jsontext import object_lines

        shape = dossiers.shape(case, actor) if actor else shapes.whole(case)
        return "\n".join(object_lines(shape)) + "\n"
    from dossier.report.brief import actor_brief, case_brief
    from dossier.report.markdown import markdown

    return markdown(actor_brief(case, actor) if actor else case_brief(case, home))


def _print(text: str) -> None:
    """A file's content, so in UTF-8 whatever the terminal's encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def _confirm(output: Path) -> None:
    if not sys.stdin.isatty():
        raise click.ClickException(f"{output.name} exists already; --force overwrites it")
    if not click.confirm(f"{output.name} exists already. Overwrite it?", err=True):
        raise click.exceptions.Exit(1)


def _replace(output: Path, text: str) -> None:
    """Writes beside the file and puts it in its place at once: a full disk leaves the old one as it was."""
    beside = output.with_name(f".{output.name}.new-{os.getpid()}")
    try:
        with open(beside, "x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, output)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(output)) from error
