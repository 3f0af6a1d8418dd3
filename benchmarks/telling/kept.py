"""results.json: the samples of each row as they were last measured, so that a few rows can be measured anew."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.measuring.running import Measured


class Kept:
    """What was measured so far, with the profiles of rows that were not met, and what it was measured on."""

    def __init__(self, path: Path) -> None:
        self._path = path
        known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        self.told: dict[str, str] = known.get("told", {})
        self.rows = {name: Measured(**found) for name, found in known.get("rows", {}).items()}
        self.profiles: dict[str, list[str]] = known.get("profiles", {})

    def begin(self, told: Mapping[str, str]) -> None:
        """Say what is measured on from now on; what was measured on something else is dropped."""
        if self.told != told:
            self.rows, self.profiles = {}, {}
        self.told = dict(told)

    def write(self) -> None:
        """Write the file."""
        rows = {name: asdict(found) for name, found in self.rows.items()}
        text = json.dumps({"told": self.told, "rows": rows, "profiles": self.profiles}, indent=1, default=str)
        self._path.write_text(json.dumps(json.loads(text, parse_float=_short), indent=1) + "\n", encoding="utf-8")


def _short(number: str) -> float:
    return float(f"{float(number):.5g}")
