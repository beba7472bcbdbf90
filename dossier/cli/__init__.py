"""The command line: one group, a file for each command, loaded when it is called."""

from __future__ import annotations

import importlib
import os

import click

_COMMANDS: dict[str, str] = {
    # name: module:function. Help shows them in this order.
    "add": "dossier.cli.add:add",
    "documents": "dossier.cli.documents:documents",
    "timeline": "dossier.cli.timeline:timeline",
    "actors": "dossier.cli.actors:actors",
    "quotations": "dossier.cli.quotations:quotations",
    "conflicts": "dossier.cli.conflicts:conflicts",
    "show": "dossier.cli.show:show",
    "why": "dossier.cli.why:why",
    "search": "dossier.cli.search:search",
    "extract": "dossier.cli.extract:extract",
    "check": "dossier.cli.check:check",
}
_OPEN = "dossier.cli.open:open_path"
"""What a path in place of a command does."""


class _Commands(click.Group):
    """Loads a command's module when it is asked for, so that ``--help`` and every command start fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return _load(_COMMANDS[cmd_name]) if cmd_name in _COMMANDS else None

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in _COMMANDS and os.path.lexists(args[0]):
            return "open", _load(_OPEN), args
        return super().resolve_command(ctx, args)


def _load(place: str) -> click.Command:
    module, attribute = place.split(":")
    command = getattr(importlib.import_module(module), attribute)
    assert isinstance(command, click.Command)
    return command


@click.group(cls=_Commands, invoke_without_command=True, subcommand_metavar="[PATH... | COMMAND [ARGS]...]")
@click.option("--case", metavar="DIR", envvar="DOSSIER_CASE", help="The case folder (default: the nearest one upwards).")
@click.option("--demo", is_flag=True, help="Work on the demonstration case, made from five documents that come with dossier.")
@click.version_option(package_name="dossier")
@click.pass_context
def main(ctx: click.Context, case: str | None, demo: bool) -> None:
    """Turn a folder of documents into a chronology that can be trusted.

    A PATH is opened: a case, a folder of documents, or files, which are read first. Without one, the case of this folder is.

    \b
    Examples:
      dossier letters/        open a folder, in the app or, without a terminal, as a timeline
      dossier timeline        what happened when, in the case of this folder
      dossier --demo          look at the demonstration case
    """
    if demo:
        from dossier.cli.open import demonstration

        ctx.params["case"] = str(demonstration())
    if ctx.invoked_subcommand is None:
        ctx.invoke(_load(_OPEN))
