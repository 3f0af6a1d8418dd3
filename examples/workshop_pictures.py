"""Pictures of the workshop for the documentation: the demo, and a regeneration after a platform has changed.

`python -m examples.workshop_pictures` writes them into docs/pictures/. What is regenerated is a copy of what is
committed, so that nothing changes here.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from .command_pictures import PICTURES
from .terminal import drawn, seen

ROOT = Path(__file__).parents[1]
WIDTH = 122
GONE = "/api/regions/{regionId}"
# As they are typed; what runs leaves the environment as it is.
REGENERATION = (
    "make pull PLATFORM=ica SOURCE=next.json",
    "make regenerate",
    "git diff --stat CHANGELOG.md facade/version.py",
    "sed -n 7,28p CHANGELOG.md",
)


def main() -> None:
    """Run the commands and draw what they print."""
    with TemporaryDirectory() as place:
        copy = Path(place) / "copy"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(copy)], check=True)
        (copy / ".venv").symlink_to(Path(sys.executable).absolute().parents[1])
        _draw("demo", ["make demo"], copy)
        description = json.loads((copy / "specs/ica/openapi.json").read_text(encoding="utf-8"))
        (copy / "next.json").write_text(json.dumps(changed(description)), encoding="utf-8")
        _draw("regenerate", REGENERATION, copy)


def changed(description: dict[str, object]) -> dict[str, object]:
    """ICA's description as it might be next: without an operation, and with a new argument of another one."""
    paths: dict[str, dict[str, dict[str, list[object]]]] = description["paths"]  # type: ignore[assignment]
    del paths[GONE]
    added = {"name": "favourite", "in": "query", "schema": {"type": "boolean"}}
    paths["/api/projects"]["get"]["parameters"].append(added)
    return description


def _draw(name: str, commands: list[str] | tuple[str, ...], folder: Path) -> None:
    shown = "\n".join(f"$ {command}\n{_ran(command, folder)}" for command in commands)
    (PICTURES / f"{name}.svg").write_text(
        drawn(commands[0].partition(" PLATFORM")[0], shown.rstrip("\n"), WIDTH), encoding="utf-8"
    )


def _ran(command: str, folder: Path) -> str:
    words = shlex.split(command)
    line = ["make", "-o", "setup", "--no-print-directory", *words[1:]] if words[0] == "make" else words
    if words[0] == "git":
        line = ["git", "--no-pager", *words[1:]]
    return seen(shlex.join(line), WIDTH, variables={"PYTHONPATH": "."}, folder=folder)


if __name__ == "__main__":
    main()
