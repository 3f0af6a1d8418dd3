"""The examples run as they stand, against the sandbox."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox as Box

EXAMPLES = sorted(path.stem for path in (Path(__file__).parents[2] / "examples/connected_insights").glob("[a-z]*.py"))
# What each has to say, besides ending well.
SAID = {
    "audit_log": ["on case"],
    "delete_case": ["refused: PATCH /crs", "allow_support_only=True", "gone: 404"],
    "get_case": ["SBX-00025 2024-11-05 1 subjects", "ingested: {'jobId'"],
    "reports": ["1 subjects", "SBX0 SNV", "bytes of JSON", "bytes of PDF", "caseSubjects"],
    "search_cases": ["by display id: SBX-00025", "25 cases in all", "exactly: True"],
    "set_disease": ["seen: In Progress AWAITING_MOLECULAR_DATA", "ready: SBX-00021"],
    "tests_and_diseases": ["Birch Solid Tumor 1.0 1 reports", "254637007"],
    "upload_metadata": ["samples-1.csv COMPLETED", "samples-2.csv COMPLETED"],
    "workgroups": ["Birch One", "Birch Two"],
}
# What those that write are told.
ASKED = {
    "delete_case": ["BIRCH-DEMO"],
    "set_disease": ["SBX-00021"],
    "upload_metadata": ["samples-1.csv", "samples-2.csv"],
}


def test_none_is_forgotten() -> None:
    assert sorted(SAID) == EXAMPLES


@pytest.fixture(autouse=True)
def signed_in(box: Box, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The sandbox in the environment, and two files in the folder of the process."""
    said = {"URL": box.base_url, "API_KEY": box.api_key, "DOMAIN": box.domain, "WORKGROUP": "Birch One"}
    for variable, value in said.items():
        monkeypatch.setenv(f"CONNECTED_INSIGHTS_{variable}", value)
    for number in (1, 2):
        text = f"Sample_ID,Tumor_Type,Case_ID\nBIRCH-{number},254837009,SBX-0000{number}\n"
        (tmp_path / f"samples-{number}.csv").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    box.switches.audit_entries = 300


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_runs(name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", [name, *ASKED.get(name, [])])
    runpy.run_module(f"examples.connected_insights.{name}", run_name="__main__")
    printed = capsys.readouterr().out
    for text in SAID[name]:
        assert text in printed


@pytest.mark.parametrize("name", ASKED)
def test_one_that_writes_does_nothing_unasked(box: Box, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [name])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module(f"examples.connected_insights.{name}", run_name="__main__")
    assert isinstance(ended.value.code, str)
    assert not box.journal
