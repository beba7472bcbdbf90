"""The examples in the help of the reading commands work on the demonstration case, as they are printed."""

from __future__ import annotations

import re
import shlex

import click
import pytest

from dossier.cli import main
from tests.acceptance.conftest import Dossier

READING = ("documents", "timeline", "actors", "quotations", "conflicts", "show", "why", "search")


@pytest.mark.parametrize("name", READING)
def test_examples_of_the_help_find_something(seeds_case: Dossier, name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command is not None
    examples = re.findall(rf"^ *dossier ({name}\b.*)$", command.help or "", re.MULTILINE)
    assert examples
    for example in examples:
        assert seeds_case.run(*shlex.split(example)).strip()
