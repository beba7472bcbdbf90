"""The command line: one group, a file for each command, loaded when it is called."""

from __future__ import annotations

import importlib
import os

import click

_COMMANDS: dict[str, tuple[str, str]] = {
    # name: (module:function in this package, what it does in a line). Help shows them in this order and loads none.
    "add": ("add:add", "Read files and folders into the case"),
    "documents": ("documents:documents", "List the documents, with the day each was published"),
    "timeline": ("timeline:timeline", "Show what happened when"),
    "actors": ("actors:actors", "List who appears, with all their names"),
    "quotations": ("quotations:quotations", "List who said what, in order of time"),
    "conflicts": ("conflicts:conflicts", "Show where documents contradict each other"),
    "show": ("show:show", "Show all on an actor, event, document, statement or conflict"),
    "why": ("why:why", "Explain a date, step by step, with its passages"),
    "search": ("search:search", "Find words in events, actors, statements and documents"),
    "export": ("export:export", "Write a brief of the case or of an actor"),
    "extract": ("extract:extract", "Print what single documents say, as JSON Lines"),
    "check": ("check:check", "Verify the case, and mend it"),
}
_OPEN = "open:open_path"
"""What a path in place of a command does."""


class _Commands(click.Group):
    """Loads a command's module when it is asked for, so that ``--help`` and every command start fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return _load(_COMMANDS[cmd_name][0]) if cmd_name in _COMMANDS else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, does) for name, (_, does) in _COMMANDS.items()])

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in _COMMANDS and os.path.lexists(args[0]):
            return "open", _load(_OPEN), args
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib

            near = difflib.get_close_matches(args[0], _COMMANDS, 1)
            guess = f" Did you mean “{near[0]}”?" if near else ""
            raise click.UsageError(f"No file, folder or command “{args[0]}”.{guess}", ctx) from error


def _load(place: str) -> click.Command:
    module, attribute = place.split(":")
    command = getattr(importlib.import_module(f"dossier.cli.{module}"), attribute)
    assert isinstance(command, click.Command)
    if module not in _WITHOUT_CASE and all(parameter.name != "case" for parameter in command.params):
        command.params.append(_case_option())
    return command


_WITHOUT_CASE = frozenset({"extract"})


def _case_option() -> click.Option:
    """``--case`` behind a command's name, where people type it too: it names the case as the one before it does."""

    def name_case(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
        if value is not None:
            ctx.find_root().params["case"] = value

    return click.Option(["--case"], metavar="DIR", help="The case folder.", expose_value=False, callback=name_case)


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

    In a pipe, or with --plain, lists are a record a line, their fields separated by tabs, the id first (as for `cut -f1`) and
    the longest text last. With --json they are one object, with every passage and proof.
    """
    if demo:
        from dossier.cli.open import demonstration

        ctx.params["case"] = str(demonstration())
    if ctx.invoked_subcommand is None:
        ctx.invoke(_load(_OPEN))
