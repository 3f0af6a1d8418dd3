"""Scripts that were written for the client of an earlier day, beside those of each day since."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.diff import Breaks, compare
from scripts.pull import describe

from .trees import ROOT, build, differing, mypy, place, pyright

SNAPSHOTS = sorted((ROOT.parent / "shared" / "facts" / "ica").glob("*.json"))
EARLIER = Path(__file__).parent / "earlier"
# The line that has to change, and what the change is told as and of. `get_pipeline` is in v4 from then on.
OWNER = ('ica/describe_pipelines.py: "  owned by"', "version-added", "GET /api/pipelines/{pipelineId}")
NEWS = {"2025-07-31": [OWNER], "2025-11-03": [OWNER]}


@pytest.mark.slow
@pytest.mark.skipif(not SNAPSHOTS, reason="descriptions of other days are not here")
def test_scripts_pass_until_a_change_that_is_told_reaches_a_line_of_theirs(tmp_path: Path) -> None:
    first = describe(SNAPSHOTS[0].read_bytes(), SNAPSHOTS[0].name)
    for path in SNAPSHOTS:
        document = describe(path.read_bytes(), path.name)
        news = NEWS.get(path.stem, [])
        told = [change for change in compare(first, document, "ica").changes if Breaks.CALLERS in change.breaks]
        folder = build(tmp_path / path.stem, {"ica": document}, EARLIER)
        wanted = [place(line, EARLIER) for line, _, _ in news]
        assert differing(mypy(folder, tmp_path / "cache"), wanted) == [], path.stem
        assert differing(pyright(folder), wanted) == [], path.stem
        missing = [each for each in news if not any(each[1:] == (found.kind, found.subject) for found in told)]
        assert missing == [], json.dumps([f"{found.kind} {found.subject}" for found in told])
