"""The examples with addresses, names and searches run as they stand, against the sandbox."""

from __future__ import annotations

import runpy
import sys

import pytest

from facade.sandbox import IcaSandbox

# What each is told, and what it has to say.
EXAMPLES = {
    "addresses": (
        ["icav2://Harbor exome panel/q/reads 1.bam"],
        ["exists: True", "FILE AVAILABLE /q/reads 1.bam", "bytes: s3://lantern-own-bucket/genomics/q/reads 1.bam"],
    ),
    "names": (["Harbor exome panel"], ["project:", "pipeline:", "there is: Small, Medium, Large, XLarge"]),
    "search": (["icav2://Harbor exome panel/q", "*.bam"], ["/q/reads 1.bam\n", "here alone: 1", "folders: 1"]),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_runs(
    name: str, box: IcaSandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("/q/", "/q/deep/"):
        box.add_file("reads 1.bam", b"reads", folder=folder)
    told, said = EXAMPLES[name]
    monkeypatch.setenv("ICA_API_KEY", box.api_key)
    monkeypatch.setenv("ICAV2_BASE_URL", box.base_url)
    monkeypatch.setenv("ICAV2_PROJECT_ID", box.project_ids[0])
    monkeypatch.setattr(sys, "argv", [name, *told])
    runpy.run_module(f"examples.ica.{name}", run_name="__main__")
    printed = capsys.readouterr().out
    for text in said:
        assert text in printed
