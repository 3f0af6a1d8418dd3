"""results.json: the samples of each row as they were last measured, so that a few rows can be measured anew."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.measuring.running import Measured

_NUMBERS = re.compile(r"\[[-+0-9.eE,\s]+\]")


class Kept:
    """What was measured so far, with the profiles of rows that were not met, and what it was measured on."""

    def __init__(self, path: Path) -> None:
        self._path = path
        known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        self.told: dict[str, str] = known.get("told", {})
        self.rows = {name: Measured(**found) for name, found in known.get("rows", {}).items()}
        self.profiles: dict[str, list[str]] = known.get("profiles", {})
        # What is told of folders with many files, as it is.
        self.folders: list[str] = known.get("folders", [])

    def begin(self, told: Mapping[str, str]) -> None:
        """Say what is measured on from now on; what was measured on something else is dropped."""
        if self.told != told:
            self.rows, self.profiles, self.folders = {}, {}, []
        self.told = dict(told)

    def write(self) -> None:
        """Write the file."""
        rows = {name: asdict(found) for name, found in self.rows.items()}
        known = {"told": self.told, "rows": rows, "profiles": self.profiles, "folders": self.folders}
        short = json.loads(json.dumps(known), parse_float=_short)
        self._path.write_text(_compact(json.dumps(short, indent=1)) + "\n", encoding="utf-8")


def _compact(text: str) -> str:
    """Lists of numbers on one line each."""
    return _NUMBERS.sub(lambda found: " ".join(found[0].split()), text)


def _short(number: str) -> float:
    return float(f"{float(number):.5g}")
