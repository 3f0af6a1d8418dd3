"""Much goes through a client and does not stay: an upload of 50 MB, and 50,000 entries of the log and of a report."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox as Box

from .steady import MEGABYTE, STATUS

MOST = 20.0
PAGE = 1000


@pytest.mark.skipif(not STATUS.exists(), reason="this system does not say how much memory a process has had")
@pytest.mark.parametrize(
    ("kind", "variants"), [("sync", 10_000), ("async", 10_000), pytest.param("sync", 50_000, marks=pytest.mark.slow)]
)
def test_much_goes_through_little_memory(box: Box, tmp_path: Path, kind: str, variants: int) -> None:
    """Ten thousand variants are several times as much as what may be held, and take less time."""
    (tmp_path / "small").mkdir()
    names = [*(f"{number}.csv" for number in range(5)), "small/small.csv"]
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"Sample_ID,Case_ID\n{number}\n")
    paths = [tmp_path / name for name in names[:5]]
    for path in paths:
        os.truncate(path, 10 * MEGABYTE)
    box.switches.audit_entries, box.switches.report_variants = 50_000, variants
    box.journal.keeps_bodies = False
    command = [sys.executable, "-m", "tests.test_connected_insights.steady", kind, box.base_url, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["upload"]["sent"] == 50 * MEGABYTE
    sums = [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]
    assert [box.uploads[number].sha256 for number in found["upload"]["ids"]] == sums
    assert found["upload"]["grown"] < MOST
    # The small file is in the log as well.
    assert found["log"]["count"] == 50_000 + 6
    assert found["log"]["living"] <= 2 * PAGE
    assert found["log"]["grown"] < MOST
    assert found["report"]["count"] == variants
    assert found["report"]["grown"] < MOST
