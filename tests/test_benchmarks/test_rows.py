"""Each row measures both of its sides, and says which peers cannot be had."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from benchmarks.measuring.row import OURS, TINY
from benchmarks.measuring.running import environment
from benchmarks.peers import bare
from benchmarks.rows import ROWS

ROOT = Path(__file__).parents[2]
# In one process, for what is imported is most of what a tiny row costs.
PROGRAM = """
import json, sys
from benchmarks.measuring.worker import answer
for asked in json.loads(sys.argv[1]):
    print(json.dumps(answer(asked)))
"""
# The checks are those of the whole project, and have tests of their own.
PIPELINE = {"regenerate", "regenerate-nothing", "diff", "check", "check-cold"}
Answers = Callable[[list[dict[str, Any]]], list[dict[str, Any]]]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    """What a worker answers, with nothing kept from runs before."""
    kept = tmp_path_factory.mktemp("kept")

    def answered(asked: list[dict[str, Any]]) -> list[dict[str, Any]]:
        command = [sys.executable, "-c", PROGRAM, json.dumps(asked)]
        there = {**environment(), "BENCH_KEPT": str(kept)}
        done = subprocess.run(command, cwd=ROOT, env=there, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-3000:]
        return [json.loads(line) for line in done.stdout.splitlines()]

    return answered


def samples(name: str, sides: list[str], **size: Any) -> dict[str, Any]:
    tiny = asdict(TINY) | size
    return {"ask": "samples", "row": name, "size": tiny, "sides": sides, "rounds": 1, "warm": 0}


@pytest.mark.parametrize("full", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_each_row_measures_ours_and_what_it_is_held_against(answers: Answers, full: bool) -> None:
    rows = [row for name, row in ROWS.items() if name not in PIPELINE and row.full == full]
    sides = [[OURS, *([row.base] if row.base else [])] for row in rows]
    asked = [samples(row.name, chosen) for row, chosen in zip(rows, sides, strict=True)]
    for row, chosen, found in zip(rows, sides, answers(asked), strict=True):
        assert found["missing"] == {}, row.name
        assert {side: len(taken) for side, taken in found["taken"].items()} == dict.fromkeys(chosen, 1), row.name


def test_peers_are_measured_or_said_to_be_missing(answers: Answers) -> None:
    tried = ("project-data", "analysis-back", "pages", "calls", "async-calls-fast")
    size = asdict(TINY)
    named = answers([{"ask": "names", "row": name, "size": size} for name in tried])
    # What the bare generator makes of a whole description takes seconds.
    peers = [
        (name, side)
        for name, found in zip(tried, named, strict=True)
        for side in found["names"]
        if side not in (OURS, ROWS[name].base) and not side.startswith(bare.NAME)
    ]
    assert {side for _, side in peers} >= {"libica", "pydantic", "msgspec", "requests", "aiohttp"}
    for (name, side), found in zip(
        peers, answers([samples(name, [side, ROWS[name].base]) for name, side in peers]), strict=True
    ):
        assert side in found["taken"] or found["missing"][side].endswith("is not installed"), (name, side)
        assert (side in found["missing"]) == (not found["taken"].get(ROWS[name].base)), (
            "without a peer nothing is measured"
        )


def test_a_profile_names_our_functions(answers: Answers) -> None:
    (found,) = answers([{"ask": "profile", "row": "project-data", "size": asdict(TINY)}])
    assert 0 < len(found["profile"]) <= 8
    assert any("facade/" in line or "generated/" in line for line in found["profile"])
    assert not any("gc.collect" in line for line in found["profile"])


@pytest.mark.slow
def test_the_rows_of_the_pipeline_run_in_a_copy(answers: Answers) -> None:
    before = (ROOT / "specs/lock.json").read_bytes()
    names = ("regenerate", "regenerate-nothing", "diff")
    asked = [samples(name, [OURS], platforms=["torrent_suite"]) for name in names]
    for name, found in zip(names, answers(asked), strict=True):
        assert found["missing"] == {}, name
        assert len(found["taken"][OURS]) == 1, name
    assert (ROOT / "specs/lock.json").read_bytes() == before
