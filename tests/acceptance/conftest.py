"""A case made from the five demonstration documents by the real commands, once per test session."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@dataclass(frozen=True)
class Dossier:
    """Runs the real command on one case folder."""

    folder: Path

    def run(self, *words: str, code: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "dossier", "--case", str(self.folder), *words],
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert done.returncode == code, f"dossier {' '.join(words)}: exit {done.returncode}\n{done.stderr}"
        assert "Traceback" not in done.stderr
        return done.stdout

    def ask(self, *words: str) -> Any:
        return json.loads(self.run(*words, "--json"))

    def text(self, name: str) -> str:
        return (SEEDS / name).read_bytes().decode()


@pytest.fixture(scope="session")
def seeds_case(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    folder = tmp_path_factory.mktemp("seeds-case")
    for seed in sorted(SEEDS.glob("*.txt")):
        shutil.copy(seed, folder)
    dossier = Dossier(folder)
    assert dossier.run("add", str(folder)).count("added") == 5
    return dossier
