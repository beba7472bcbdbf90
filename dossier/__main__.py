"""``dossier`` and ``python -m dossier``."""

import signal
from typing import NoReturn


def main() -> NoReturn:
    """The program. Until a command can answer it, Ctrl-C just ends it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from dossier.cli import main as command
    from dossier.cli.errors import run

    run(command)


if __name__ == "__main__":
    main()
