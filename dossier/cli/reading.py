"""What the reading commands share: where they print, what they say when there is nothing or too much to print."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from dossier.cli.errors import LOOK, say
from dossier.view.printable import one_line

if TYPE_CHECKING:
    from dossier.case.find import Found

Command = TypeVar("Command", bound=Callable[..., Any])


def json_option(command: Command) -> Command:
    """``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")(command)


def plain_option(command: Command) -> Command:
    """``--plain``; the command gets ``surface`` in its place."""

    @click.option("--plain", is_flag=True, help="One record a line, its fields separated by tabs, without colours; as in a pipe.")
    @functools.wraps(command)
    def with_surface(*args: Any, plain: bool, **options: Any) -> Any:
        from dossier.report.terminal import Surface

        return command(*args, surface=Surface(plain=plain), **options)

    return with_surface  # type: ignore[return-value]


def nothing(message: str, hints: Sequence[str] = ()) -> NoReturn:
    """Says on stderr what was not found and what may help, and ends the command."""
    say(message, "\n".join(f"  {one_line(hint)}" for hint in hints))
    raise click.exceptions.Exit(LOOK)


def empty(message: str, hint: str = "") -> None:
    """Says on stderr that a whole list has nothing in it: an answer like any other, so the command ends well."""
    say(message, f"  {hint}" if hint else "")


def choose(asked: str, kind: str, found: Found[Any], names: Callable[[Any], str]) -> Any:
    """The one thing that was named; ends the command with the candidates, or with names that look like it.

    ``kind`` is what is looked for ("actor"), empty for anything."""
    if found.only is not None:
        return found.only
    if found.hits:
        most = 12
        more = [f"... and {len(found.hits) - most:,} more"] if len(found.hits) > most else []
        nothing(f"“{asked}” fits several {kind or 'thing'}s; name one:", [*map(names, found.hits[:most]), *more])
    message = f"no {kind} is called “{asked}”" if kind else f"nothing in the case is called “{asked}”"
    hints = found.near or [f"dossier {kind}s lists what there is" if kind else "dossier search WORDS looks inside the documents"]
    nothing(f"{message}; did you mean:" if found.near else message, hints)
