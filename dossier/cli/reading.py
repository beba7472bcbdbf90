"""What every reading command does: opens the case, knows where it prints, says when there is nothing to print."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from dossier.case import Case
    from dossier.case.find import Found
    from dossier.report.terminal import Surface

Command = TypeVar("Command", bound=Callable[..., Any])

NOTHING = 1
"""Exit code where what was asked for is not there."""


def json_option(command: Command) -> Command:
    """``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")(command)


def plain_option(command: Command) -> Command:
    """``--plain``; the command gets ``surface`` in its place."""

    @click.option("--plain", is_flag=True, help="One record a line, without colours; as in a pipe.")
    @functools.wraps(command)
    def with_surface(*args: Any, plain: bool, **options: Any) -> Any:
        from dossier.report.terminal import Surface

        return command(*args, surface=Surface(plain=plain), **options)

    return with_surface  # type: ignore[return-value]


def open_case(ctx: click.Context) -> Case:
    """The case that the command line names."""
    from dossier.case import Case
    from dossier.cli import open_workspace

    return Case(open_workspace(ctx).data())


def nothing(message: str, hints: Sequence[str] = ()) -> NoReturn:
    """Says on stderr what was not found and what may help, and ends the command."""
    from dossier.view.printable import one_line

    click.echo(one_line(message), err=True)
    for hint in hints:
        click.echo(f"  {one_line(hint)}", err=True)
    raise click.exceptions.Exit(NOTHING)


def choose(asked: str, kind: str, found: Found[Any], names: Callable[[Any], str]) -> Any:
    """The one thing that was named; ends the command with the candidates, or with names that look like it."""
    if found.only is not None:
        return found.only
    if found.hits:
        most = 12
        more = [f"… and {len(found.hits) - most} more"] if len(found.hits) > most else []
        nothing(f"“{asked}” can be several {kind}s; name one:", [*map(names, found.hits[:most]), *more])
    nothing(f"No {kind} “{asked}”." + (" Did you mean:" if found.near else ""), found.near)


def warn_text(surface: Surface, text: str) -> None:
    """A message beside the results."""
    click.echo(surface.safe(text), err=True)
