"""Runs rows: each in several processes, one after the other, so that nothing that is measured runs beside another."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .row import OURS, Row, Size

ROOT = Path(__file__).parents[2]


@dataclass
class Measured:
    """What was measured of a row: the samples of each side, those of the base that were taken beside them one by one,
    the sides that were left out with the reason, when this was and how much each sample did."""

    row: str
    samples: dict[str, list[float]]
    base: dict[str, list[float]]
    left_out: dict[str, str]
    when: str
    size: dict[str, Any]


class RowFailed(Exception):
    """A process of a row ended with an error; says which, and what it printed last."""


def run(row: Row, size: Size, *, processes: int | None = None, rounds: int | None = None) -> Measured:
    """Measure a row.

    Args:
        row: What to measure.
        size: How much each sample does.
        processes: How many processes at the most, by default as the row has it.
        rounds: How many rounds in each, by default likewise.
    """
    sides = _ask(row, size, "names")["names"]
    measured = Measured(row.name, {}, {}, {}, _now(), asdict(size))
    for turn in range(min(processes or row.processes, row.processes)):
        for group in _groups(row, sides, peers=turn < row.peer_processes):
            told = _ask(row, size, "samples", sides=group, rounds=rounds or row.rounds, warm=row.warm)
            measured.left_out.update(told["missing"])
            for side, values in told["taken"].items():
                # The base is measured beside each side; its own numbers are those beside ours.
                if values and (side != row.base or OURS in group):
                    measured.samples.setdefault(side, []).extend(values)
                    measured.base.setdefault(side, []).extend(told["taken"].get(row.base, []))
    return measured


def _groups(row: Row, sides: list[str], *, peers: bool) -> list[list[str]]:
    """The sides that one process measures in turn: those that can be had are asked for one by one."""
    base = [row.base] if row.base else []
    others = [side for side in sides if side not in (OURS, row.base)] if peers else []
    if row.together:
        return [[OURS, *base, *others]]
    return [[side, *base] for side in (OURS, *others)]


def profile(row: Row, size: Size) -> list[str]:
    """Where the time of our side of a row goes, line by line."""
    lines: list[str] = _ask(row, size, "profile")["profile"]
    return lines


def _ask(row: Row, size: Size, ask: str, **more: Any) -> dict[str, Any]:
    asked = {"ask": ask, "row": row.name, "size": asdict(size), "without": row.without, **more}
    command = [sys.executable, "-m", "benchmarks.measuring.worker", json.dumps(asked)]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RowFailed(f"{row.name}: {done.stderr.strip()[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).replace(microsecond=0).isoformat()


def environment() -> dict[str, str]:
    """The environment of what is measured: this checkout is found first, no proxy stands in between, and what Python
    compiles it keeps, as it does by default: elsewhere every start would compile all modules."""
    left_out = "PYTHONDONTWRITEBYTECODE"
    kept = {
        name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy") and name != left_out
    }
    return {**kept, "PYTHONPATH": str(ROOT)}
