"""A batch whose run is killed, again and again, and goes on: every family has exactly one case."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from facade import Emedgene
from facade.sandbox.emedgene import EmedgeneSandbox

from .batches import families, written

ROOT = Path(__file__).parents[2]
FAMILIES, KILLS = 50, 20
PROGRAM = """
import json, sys
from facade import Emedgene
settings, path = json.loads(sys.argv[1]), sys.argv[2]
with Emedgene(**settings) as em:
    em.cases_from_csv(path, settle=0.2)
"""


def creations(box: EmedgeneSandbox) -> int:
    return sum(exchange.method == "POST" and ("dry_run", "false") in exchange.query for exchange in box.journal)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [11])
def test_every_family_has_exactly_one_case(box: EmedgeneSandbox, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    batch = written(tmp_path / "night.csv", families(FAMILIES))
    settings = {"base_url": box.base_url, "token": box.token()}
    command = [sys.executable, "-c", PROGRAM, json.dumps(settings), str(batch)]
    for _ in range(KILLS):
        before, wanted = creations(box), chance.randint(0, 3)
        running = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)
        # Some moment after so many cases were sent: before a request, on its way, or while a file is written.
        ends = time.monotonic() + 30
        while creations(box) - before < wanted and running.poll() is None and time.monotonic() < ends:
            time.sleep(0.001)
        time.sleep(chance.uniform(0.0, 0.02) if wanted else chance.uniform(0.0, 1.5))
        running.kill()
        running.communicate()
    with Emedgene(**settings) as em:
        made = em.cases_from_csv(batch, settle=0.2)
    assert [[each.case_name] for each in made] == [box.created(f"S{number:03}") for number in range(FAMILIES)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["night.csv", "night_results.csv"]
