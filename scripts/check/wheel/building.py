"""The wheel, and the programs that it is tried with."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from scripts.errors import PipelineError

_PROGRAM = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def build(root: Path, folder: Path) -> Path:
    """The wheel of what is in `root`, built into a folder. Raises PipelineError where that fails."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise PipelineError(f"the wheel cannot be built:\n{(done.stdout + done.stderr).strip()[-2000:]}")
    (wheel,) = folder.glob("*.whl")
    return wheel


def write_programs(root: Path, folder: Path) -> list[Path]:
    """The programs of the README, as files in a folder. Raises PipelineError where it has none."""
    text = (root / "README.md").read_text(encoding="utf-8")
    found = []
    for number, program in enumerate(_PROGRAM.findall(text), 1):
        path = folder / f"readme_{number}.py"
        path.write_text(program, encoding="utf-8")
        found.append(path)
    if not found:
        raise PipelineError("there is no program to try the wheel with", file="README.md")
    return found


def pinned(root: Path, *names: str) -> list[str]:
    """The requirements of these projects as the development dependencies have them."""
    groups = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    return [each for each in groups["dev"] if isinstance(each, str) and re.split(r"[<=>~ ]", each)[0] in names]
