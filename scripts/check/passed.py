"""What passed already: a check is not run again while nothing that it reads has changed."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from functools import cache
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from scripts.documents.writing import write_whole

FILE = ".check.json"
_LEFT_OUT = frozenset({"__pycache__", ".venv"})


class Passed:
    """The checks that passed, with a hash over what they had read and with what they said.

    The record is a file of `root` that is not committed: it is lost with nothing but time.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._file = root / FILE
        self._known = _read(self._file)
        self._digests: dict[str, str] = {}

    def inputs(self, reads: Sequence[str], also: str = "") -> str:
        """The hash over files and folders, and this Python with its packages. Each is hashed once for all checks."""
        parts = [tools(), also, *(f"{name} {self._digest(name)}" for name in sorted(reads))]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def said(self, title: str, inputs: str) -> list[str] | None:
        """What a check said when it passed on these inputs; None if it has to run."""
        entry = self._known.get(title)
        if not isinstance(entry, dict) or entry.get("inputs") != inputs:
            return None
        said = entry.get("said")
        return said if isinstance(said, list) and said and all(isinstance(line, str) for line in said) else None

    def keep(self, title: str, inputs: str, said: list[str]) -> None:
        """Note that a check passed on these inputs."""
        self._known[title] = {"inputs": inputs, "said": said}
        self._write()

    def forget(self, title: str) -> None:
        """Note that a check did not pass."""
        if self._known.pop(title, None) is not None:
            self._write()

    def _write(self) -> None:
        write_whole(self._file, (json.dumps(self._known, indent=1, sort_keys=True) + "\n").encode())

    def _digest(self, name: str) -> str:
        if name not in self._digests:
            self._digests[name] = digest(self._root / name)
        return self._digests[name]


def digest(path: Path) -> str:
    """A hash over a file, or over the names and contents of all files of a folder."""
    files = sorted(found for found in path.rglob("*") if found.is_file()) if path.is_dir() else [path]
    whole = hashlib.sha256()
    for file in files:
        name = file.relative_to(path).as_posix()
        if _LEFT_OUT.isdisjoint(file.parts):
            content = hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else "none"
            whole.update(f"{name}\0{content}\n".encode())
    return whole.hexdigest()


@cache
def tools() -> str:
    """This Python and every package that is installed for it, in their versions."""
    packages = sorted({f"{found.name}=={found.version}" for found in distributions()})
    return " ".join([sys.version, *packages])


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
