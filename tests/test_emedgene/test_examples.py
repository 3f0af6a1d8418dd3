"""The examples run as they stand, against the sandbox."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

from facade.sandbox.emedgene import EmedgeneSandbox

EXAMPLES = sorted(path.stem for path in (Path(__file__).parents[2] / "examples/emedgene").glob("[a-z]*.py"))
# What each has to say, besides ending well.
SAID = {
    "batch": ["run 1:", "run 2:", "case_name='EMG"],
    "browse_storage": ["sequenced files", ".fastq.gz"],
    "candidates": ["tags: in_report", "candidates"],
    "change_status": ["waited for: delivered", "preset group: Trio", "now: custom_status_1"],
    "check_connection": ["25 cases can be seen"],
    "create_case": ["looked at: {", "created: EMG", "uploading", "HP:0001250 HP:0000252"],
    "create_from_file": ["only looked at:"],
    "finalized_cases": [".pdf", "bytes"],
    "list_cases": ["cases 10 to 14 of 25:", "finalized"],
    "participants": ["found: 101 102", "take part now:"],
    "webhook": ["delivered -> finalized", "a_field_of_tomorrow"],
}


def test_none_is_forgotten() -> None:
    assert sorted(SAID) == EXAMPLES


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_runs(
    box: EmedgeneSandbox, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for variable, value in {"URL": box.base_url, "USERNAME": box.username, "PASSWORD": box.password}.items():
        monkeypatch.setenv(f"EMEDGENE_{variable}", value)
    monkeypatch.setattr(sys, "argv", [name])
    for case in list(box.cases)[:2]:
        box.finalize(case)
    runpy.run_module(f"examples.emedgene.{name}", run_name="__main__")
    printed = capsys.readouterr().out
    for text in SAID[name]:
        assert text in printed
