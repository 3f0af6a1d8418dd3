"""The examples with analyses run as they stand, against the sandbox."""

from __future__ import annotations

import json
import runpy
import sys
from pathlib import Path

import pytest

from facade import ICA
from facade.sandbox import IcaSandbox

from .conftest import Reads

# The arguments of each, and what it has to say besides ending well.
SAID: dict[str, tuple[list[str], list[str]]] = {
    "launch": (
        ["germline-nextflow", "INPUTS", "small"],
        [
            "analysis:nextflow",
            '"userTags"',
            "SUCCEEDED",
            "ended: example launch SUCCEEDED",
            "output report report.json",
        ],
    ),
    "follow": (
        ["followed", "FOLDER"],
        ["[prepare stdout] prepare: done", "step prepare DONE 0", "prepare.stdout.log", "input reads reads 1.fastq"],
    ),
    "wait_for_many": (["of this test"], ["1 of 2 did not succeed", "bad FAILED"]),
    "run_cwl": (["coverage-cwl", "ALIGNMENT"], ["mountPath", "one.bam", '"basename": "report.json"']),
    "abort": (["followed"], ["followed is ABORTED", "ended: ABORTED"]),
}


@pytest.mark.parametrize("name", SAID)
def test_it_runs(
    box: IcaSandbox,
    project: str,
    reads: Reads,
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for variable, value in {
        "ICA_API_KEY": box.api_key,
        "ICAV2_BASE_URL": box.base_url,
        "ICAV2_PROJECT_ID": project,
        "HOME": str(tmp_path),
    }.items():
        monkeypatch.setenv(variable, value)
    inputs = tmp_path / "inputs.json"
    inputs.write_text(json.dumps(reads.germline))
    box.failing_analyses.add("bad")
    with ICA.from_env() as ica:
        ica.launch("germline-nextflow", inputs, "followed", tags=["no other"])
        for reference in ("good", "bad"):
            ica.launch("germline-nextflow", inputs, reference, tags=["of this test"])
    stands_for = {
        "INPUTS": str(inputs),
        "FOLDER": str(tmp_path / "logs"),
        "ALIGNMENT": f"icav2://{project}/runs/one.bam",
    }
    given, told = SAID[name]
    monkeypatch.setattr(sys, "argv", [name, *(stands_for.get(each, each) for each in given)])
    runpy.run_module(f"examples.ica.{name}", run_name="__main__")
    printed = capsys.readouterr().out
    for text in told:
        assert text in printed
