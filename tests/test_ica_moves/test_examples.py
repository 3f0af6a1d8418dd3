"""The examples with moved and tagged data run as they stand, against the sandbox."""

from __future__ import annotations

import runpy
import sys

import pytest

from facade.sandbox import IcaSandbox

_FOLDER = "icav2://Harbor exome panel/q/"
# What each is told, and what it has to say.
EXAMPLES = {
    "copy_and_move": (
        [_FOLDER, "icav2://Harbor exome panel/copies/", "icav2://Juniper genome survey/q/"],
        ["copied: 2 done, 0 already, 0 failed", "moved: 2 done"],
    ),
    "links": ([_FOLDER, "Juniper genome survey"], ["linked: 1 done", "/q/\n", "unlinked: 1 done"]),
    "clean_up": (["delete", _FOLDER, "*.bam"], ["delete: 3 done"]),
    "tags": (
        [_FOLDER, "night-7", "germline-004", "juniper-2"],
        ["folder: ['night-7']", "analysis: ['night-7']", "sample: ['juniper', 'night-7']", "files: 1 done", "found: 3"],
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_runs(
    name: str, box: IcaSandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder, file in (("/q/", "a.bam"), ("/q/", "b.bam"), ("/q/deep/", "c.bam")):
        box.add_file(file, file.encode(), folder)
    told, said = EXAMPLES[name]
    monkeypatch.setenv("ICA_API_KEY", box.api_key)
    monkeypatch.setenv("ICAV2_BASE_URL", box.base_url)
    monkeypatch.setenv("ICAV2_PROJECT_ID", box.project_ids[0])
    monkeypatch.setattr(sys, "argv", [name, *told])
    runpy.run_module(f"examples.ica.{name}", run_name="__main__")
    printed = capsys.readouterr().out
    for text in said:
        assert text in printed
