"""The documentation says what the program does: commands, options, keys, places."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import click
import pytest

from dossier.cli import main

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

ROWS = re.findall(r"^\| `dossier (\[PATH\.\.\.\]|\w+)([^`]*)` \| (.+) \|$", README, re.MULTILINE)


def command(name: str) -> click.Command:
    found = main.get_command(click.Context(main), name)
    assert isinstance(found, click.Command)
    return found


def test_the_table_of_commands_is_the_commands() -> None:
    names = main.list_commands(click.Context(main))
    assert [name for name, _, _ in ROWS] == ["[PATH...]", *names]


@pytest.mark.parametrize(("name", "does"), [(name, does) for name, _, does in ROWS if name != "[PATH...]"])
def test_options_that_the_table_names_exist_and_none_is_kept_back(name: str, does: str) -> None:
    known = {opt for param in command(name).params for opt in param.opts if opt.startswith("--")}
    named = set(re.findall(r"--[a-z]+", does))
    assert named <= known
    everywhere = {"--json", "--plain", "--output", "--force"}
    assert known - named <= everywhere


@pytest.mark.parametrize("name", [name for name, _, _ in ROWS if name != "[PATH...]"])
def test_every_command_has_examples(name: str) -> None:
    assert "Examples:" in (command(name).help or "")


def test_the_key_table_is_the_apps_own() -> None:
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "scripts" / "make_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs" / "keys.md").read_text(encoding="utf-8") == module.key_table()


@pytest.mark.parametrize("text", [README, ARCHITECTURE])
def test_links_and_places_lead_somewhere(text: str) -> None:
    base = ROOT if text is README else ROOT / "docs"
    links = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    assert links
    assert [target for target in links if not (base / target).exists()] == []
    places = re.findall(r"`((?:dossier|tui|store|docs|scripts|seeds)/[\w./-]*)`", text)
    assert [place for place in places if not (ROOT / place).exists()] == []
