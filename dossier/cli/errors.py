"""Runs the command line and answers for everything that goes wrong: a message on stderr and an exit code, never a traceback.

0 done; 1 something a person must look at; 2 wrong usage; 130 interrupted, as shells expect.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from typing import NoReturn

import click

from dossier.view.printable import one_line
from store.errors import NoCase, StoreError

DONE, LOOK, USAGE, INTERRUPTED = 0, 1, 2, 130


def run(command: click.Command) -> NoReturn:
    """Calls the command with the program's arguments and ends the process."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        # A terminal or pipe that cannot show a letter shows its code instead.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        result = command(standalone_mode=False)
        code = result if isinstance(result, int) else DONE
    except BaseException as error:
        code = _answer(error)
    _end(code)


def _open_closed_streams() -> None:
    """A shell can start a program with its output closed (``>&-``). Nothing is printed then, and above all no file of the case
    may be opened under the number of a stream that something prints to."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest free number, which is this one
        if getattr(sys, name) is None:
            setattr(sys, name, open(number, mode, closefd=False))  # noqa: SIM115 - lives as long as the process


def _answer(error: BaseException) -> int:
    """Says what went wrong and gives the exit code."""
    match error:
        case click.exceptions.Exit():
            return error.exit_code
        case SystemExit():
            return error.code if isinstance(error.code, int) else LOOK
        case KeyboardInterrupt() | click.Abort():
            say("stopped; what was reported as done is kept")
            return INTERRUPTED
        case BrokenPipeError():
            # Whoever read the output has seen enough.
            return LOOK
        case click.UsageError():
            usage = error.ctx.get_usage() + "\n" if error.ctx else ""
            say(error.format_message(), hint=f"{usage}see `{error.ctx.command_path if error.ctx else 'dossier'} --help`")
            return USAGE
        case click.ClickException():
            say(error.format_message())
            return error.exit_code
        case StoreError():
            say(str(error), hint=error.hint)
            return USAGE if isinstance(error, NoCase) else LOOK
        case MemoryError():
            say("there is not enough memory for this; what was stored is unharmed")
        case RecursionError():
            say("something here is nested too deeply to be read; what was stored is unharmed")
        case OSError():
            where = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else "the output could not be written"
            say(f"{where}: {error.strerror or error}")
        case _:
            _own_fault(error)
    return LOOK


def say(message: str, hint: str = "") -> None:
    """A message for the person, on stderr."""
    lines = [f"dossier: {message}", *(hint.splitlines() if hint else ())]
    try:
        for line in lines:
            print(one_line(line), file=sys.stderr)
        sys.stderr.flush()
    except (OSError, ValueError):
        # Nobody is listening.
        pass


def _own_fault(error: BaseException) -> None:
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else "an unknown place"
    say(
        f"a fault in dossier itself ({type(error).__name__} at {place}); what was stored is unharmed",
        hint="please report it with the command you ran; DOSSIER_DEBUG=1 shows more, which may hold words of your documents",
    )
    if os.environ.get("DOSSIER_DEBUG"):
        traceback.print_exception(error)


def _end(code: int) -> NoReturn:
    """Ends the process; output that cannot be written any more is an error, said once."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        code = code or LOOK
    except OSError as error:
        say(f"the output could not be written: {error.strerror}")
        code = code or LOOK
    sys.stderr.flush()
    # Not sys.exit: the interpreter would try the same output again, and complain.
    os._exit(code)
