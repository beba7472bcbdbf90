"""Makes what the documentation takes from the program: the key table and the pictures of the app. Needs the test extra.

    python scripts/make_docs.py

Pictures are of the demonstration case, read afresh into a folder that is thrown away.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import tempfile
from pathlib import Path

from dossier.workspace import Workspace
from tui.app import DossierApp
from tui.registry import ACTIONS

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"

SHOTS = {
    # file: (size, keys pressed before the picture is taken)
    "timeline": ((140, 45), ["j"] * 6),
    "reader": ((140, 45), [*["j"] * 6, "s"]),
    "actors": ((140, 45), ["2", "enter"]),
    "conflicts": ((140, 45), ["4"]),
    "narrow": ((80, 24), ["j"] * 6),
}


def key_table() -> str:
    """docs/keys.md, from the table that bindings, footer and help are made from."""
    lines = ["# Keys", "", "Made by `scripts/make_docs.py` from the app's own table of actions.", ""]
    group = ""
    groups = list(dict.fromkeys(action.group for action in ACTIONS.values()))
    for action in sorted(ACTIONS.values(), key=lambda action: groups.index(action.group)):
        if action.group != group:
            group = action.group
            lines += ["", f"## {group}", "", "| key | does | action |", "| --- | --- | --- |"]
        keys = " ".join(f"`{key}`" for key in action.shown.split())
        lines.append(f"| {keys.replace('|', chr(92) + '|')} | {action.help} | `{action.id}` |")
    return "\n".join(lines).replace("\n\n\n", "\n\n") + "\n"


async def picture(workspace: Workspace, name: str, size: tuple[int, int], keys: list[str]) -> None:
    """One screen as an SVG that loads nothing from the network."""
    app = DossierApp(workspace.case(), "seeds")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        await pilot.wait_for_animation()
        svg = app.export_screenshot(title="dossier")
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL).replace("Fira Code", "DejaVu Sans Mono, Menlo, Consolas")
    (DOCS / "images" / f"{name}.svg").write_text(svg, encoding="utf-8")


async def pictures() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for seed in (ROOT / "seeds").glob("*.txt"):
            shutil.copy(seed, folder)
        workspace = Workspace.create(Path(folder))
        for _ in workspace.read([Path(folder)]):
            pass
        for name, (size, keys) in SHOTS.items():
            await picture(workspace, name, size, keys)


if __name__ == "__main__":
    (DOCS / "images").mkdir(parents=True, exist_ok=True)
    (DOCS / "keys.md").write_text(key_table(), encoding="utf-8")
    asyncio.run(pictures())
