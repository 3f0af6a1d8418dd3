"""The facade over clients of changed descriptions, in a folder of its own, and what type checkers say of scripts
there."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.generate import generate, write_runtime
from scripts.generate.understanding import platforms
from scripts.names import FILE, keep, read
from scripts.sources import nulls_anywhere

ROOT = Path(__file__).parents[2]
LAB = Path(__file__).parent / "lab"
# Errors by script and line, as `ica/jobs.py:7`.
Said = dict[str, list[str]]


def build(folder: Path, documents: Mapping[str, dict[str, Any]], scripts: Path = LAB) -> Path:
    """A folder with the facade, a client of each of these descriptions with the names that are remembered, those of all
    other platforms as they are, and the scripts."""
    generated = folder / "generated"
    write_runtime(generated)
    for platform in platforms(ROOT / "specs"):
        if platform not in documents:
            shutil.copytree(ROOT / "generated" / platform, generated / platform)
            continue
        nulls, names = nulls_anywhere(platform, ROOT / "specs" / "sources.toml"), ROOT / "specs" / platform / FILE
        kept = keep(documents[platform], read(names), names, nulls_anywhere=nulls)
        generate(kept.plan, platform, generated / platform)
    (folder / "facade").symlink_to(ROOT / "facade")
    for platform in documents:
        shutil.copytree(scripts / platform, folder / "lab" / platform)
    return folder


def mypy(folder: Path, cache: Path | None, scripts: str = "lab") -> Said:
    """What mypy says of the scripts in a folder; errors in what they import are none of theirs."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context", "--no-pretty"]
    command += ["--follow-imports=silent"]
    if cache is not None:
        command += ["--config-file=", f"--cache-dir={cache}"]
    # The environment knows another folder for the same packages.
    done = subprocess.run(
        [*command, scripts], cwd=folder, capture_output=True, text=True, check=False, env={"MYPYPATH": "."}
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Said = {}
    for line in done.stdout.splitlines():
        told = re.fullmatch(rf"{scripts}/(.*\.py:\d+): error: (.*)", line)
        if told is not None:
            found.setdefault(told[1], []).append(told[2])
        else:
            assert ": note: " in line, done.stdout
    return found


def pyright(folder: Path, scripts: str = "lab") -> Said:
    """What pyright says of them."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, scripts]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found: Said = {}
    said = json.loads(done.stdout)
    assert said["summary"]["filesAnalyzed"], done.stdout
    for told in said["generalDiagnostics"]:
        if told["severity"] == "error":
            file = Path(told["file"]).relative_to((folder / scripts).resolve()).as_posix()
            found.setdefault(f"{file}:{told['range']['start']['line'] + 1}", []).append(told["message"])
    return found


@dataclass(frozen=True)
class Place:
    """A statement of a script, of which the checkers name one line or another: that of a call, or of its argument."""

    file: str
    first: int
    last: int

    def holds(self, where: str) -> bool:
        """Whether a line is of it."""
        file, _, number = where.rpartition(":")
        return file == self.file and self.first <= int(number) <= self.last

    def __str__(self) -> str:
        return f"{self.file}:{self.first}"


def place(line: str, scripts: Path = LAB) -> Place:
    """Where a line of a script is, which is given as the file and a part of it: `ica/jobs.py: job.status`."""
    file, part = line.split(": ", 1)
    text = (scripts / file).read_text(encoding="utf-8")
    [number] = [number for number, found in enumerate(text.splitlines(), 1) if part in found]
    around = [
        (node.lineno, node.end_lineno or node.lineno)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.stmt) and not hasattr(node, "body")
    ]
    return Place(file, *next((span for span in around if span[0] <= number <= span[1]), (number, number)))


def differing(said: Said, wanted: Iterable[Place]) -> list[str]:
    """Where a checker complains and need not, and where it does not and has to."""
    places = list(wanted)
    more = [f"{where}: {'; '.join(said[where])}" for where in said if not any(each.holds(where) for each in places)]
    return more + [f"{each}: nothing is said" for each in places if not any(map(each.holds, said))]
