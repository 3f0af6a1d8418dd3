"""The examples run as they stand, against the sandbox."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

from tests.sandbox.connected_insights import ConnectedInsightsSandbox as Box

EXAMPLES = sorted(path.stem for path in (Path(__file__).parents[2] / "examples/connected_insights").glob("[a-z]*.py"))
# What each has to say, besides ending well.
SAID = {
    "audit_log": ["on case"],
    "delete_case": ["refused: PATCH /crs", "allow_support_only=True", "gone: 404"],
    "get_case": ["SBX-00025 2024-11-05 1 subjects", "ingested: {'jobId'"],
    "reports": ["1 subjects", "SBX0 SNV", "bytes of JSON", "bytes of PDF", "caseSubjects"],
    "search_cases": ["by display id: SBX-00025", "25 cases in all", "exactly: True"],
    "set_disease": ["seen: In Progress AWAITING_MOLECULAR_DATA", "ready: SBX-00025"],
    "tests_and_diseases": ["Birch Solid Tumor 1.0 1 reports", "254637007"],
    "upload_metadata": ["samples-1.csv COMPLETED", "refused before a byte was sent:", "samples-1.csv: given more than"],
    "workgroups": ["Birch One", "Birch Two"],
}


def test_none_is_forgotten() -> None:
    assert sorted(SAID) == EXAMPLES


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_runs(box: Box, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    said = {"URL": box.base_url, "API_KEY": box.api_key, "DOMAIN": box.domain, "WORKGROUP": "Birch One"}
    for variable, value in said.items():
        monkeypatch.setenv(f"CONNECTED_INSIGHTS_{variable}", value)
    monkeypatch.setattr(sys, "argv", [name])
    box.switches.audit_entries = 300
    runpy.run_module(f"examples.connected_insights.{name}", run_name="__main__")
    printed = capsys.readouterr().out
    for text in SAID[name]:
        assert text in printed
