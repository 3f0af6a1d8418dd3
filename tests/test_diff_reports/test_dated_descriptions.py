"""The dated descriptions of ICA, one release after the other: each step has its entry in the changelog."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import VERSION, Checkout

ROOT = Path(__file__).resolve().parents[2]
SNAPSHOTS = sorted((ROOT.parent / "shared" / "facts" / "ica").glob("*.json"))


@pytest.fixture
def lab(tmp_path: Path, copied: Callable[[Path], Checkout]) -> Checkout:
    made = tmp_path / "made"
    (made / "specs/ica").mkdir(parents=True)
    (made / "facade/ica").mkdir(parents=True)
    shutil.copy(ROOT / "specs/ica/overrides.toml", made / "specs/ica")
    (made / "specs/sources.toml").write_text(
        '[ica]\ntitle = "ICA"\nurl = "https://ica.example"\nform = "openapi"\nbase_url = "https://ica.example"\n',
        encoding="utf-8",
    )
    (made / "facade/version.py").write_text(VERSION, encoding="utf-8")
    (made / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n- begun\n", encoding="utf-8")
    return copied(made)


@pytest.mark.slow
@pytest.mark.skipif(len(SNAPSHOTS) < 4, reason="the snapshots are not on this machine")
def test_each_step_has_its_entry(lab: Checkout) -> None:
    (lab.root / "specs/ica/overrides.toml").unlink()
    for snapshot in SNAPSHOTS:
        assert lab.run("pull", "ica", "--source", str(snapshot)).status == 0
        done = lab.run("regenerate")
        assert done.status == 0, done.err
        assert lab.run("release", "--date", snapshot.stem).status == 0
    parts = re.split(r"^## \[([0-9.]+)\] - (\S+)$", lab.changelog, flags=re.MULTILINE)[1:]
    entries = {parts[place + 1]: (parts[place], parts[place + 2]) for place in range(0, len(parts), 3)}
    # Before 1.0.0 what breaks raises the second number.
    assert {date: version for date, (version, _) in entries.items()} == {
        "2024-07-26": "0.1.0",
        "2025-05-27": "0.2.0",
        "2025-07-31": "0.3.0",
        "2025-11-03": "0.4.0",
    }
    for date, words in {
        "2025-05-27": ("POST /api/projects/{projectId}/analysis:cwlJson", "can no longer be null"),
        "2025-07-31": ("GET /api/pipelines/{pipelineId}", "speaks v4 too", "Project.projectOwner"),
        "2025-11-03": ("PipelineReportConfig.configs", "AnalysisOutputMapping.actionOnExist", "/api/gitCredentials"),
    }.items():
        assert [each for each in words if each not in entries[date][1]] == [], date
    assert "begun" in entries["2024-07-26"][1]
