"""The snippets of the page on ICA's daily work run as they stand, one after the other, against the sandbox."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from facade import ICA
from facade.sandbox import IcaSandbox

PAGE = Path(__file__).parents[2] / "docs/ica.md"
_SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# The names of the page, and what the sandbox has in their places.
NAMES = {"my-project": "Harbor exome panel", "archive-project": "Juniper genome survey"}


@pytest.fixture
def box() -> Iterator[IcaSandbox]:
    """A sandbox that has what the page speaks of, and few other things."""
    with IcaSandbox(page_rows=20) as box:
        for name in ("lane-1.fastq.gz", "lane-2.fastq.gz"):
            box.add_file(name, name.encode(), "/runs/7/")
        box.add_file("genome.fa", b">1\nACGT\n", "/reference/")
        box.add_folder("/scratch/")
        yield box


def test_the_page_runs(
    box: IcaSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ICA_API_KEY", box.api_key)
    monkeypatch.setenv("ICAV2_BASE_URL", box.base_url)
    monkeypatch.setenv("ICAV2_PROJECT_ID", box.project_ids[0])
    monkeypatch.chdir(tmp_path)
    (tmp_path / "here").mkdir()
    (tmp_path / "run7/logs").mkdir(parents=True)
    (tmp_path / "run7/reads.bam").write_bytes(b"reads")
    (tmp_path / "run7/logs/b.log").write_bytes(b"whole\n")
    with ICA.from_env() as ica:
        ica.upload_folder("run7", "/runs/7/")
        ica.project_sample.create_sample_in_project(box.project_ids[0], body={"name": "NA12878"})
        # A look at an analysis that goes on needs no pause here.
        monkeypatch.setattr(ica, "wait_for_analysis", partial(ica.wait_for_analysis, first_pause=0.01))
        known: dict[str, Any] = {}
        for snippet in _SNIPPET.findall(PAGE.read_text(encoding="utf-8")):
            text = snippet
            for name, here in NAMES.items():
                text = text.replace(name, here)
            # The first one closes a client of its own.
            known["ica"] = ica
            exec(compile(text, PAGE.name, "exec"), known)
        asyncio.run(known["archive"]())
    said = capsys.readouterr().out
    for words in ("0 done, 2 skipped, 0 failed", "analysis:nextflow", "germline-002 FAILED", "calls here/calls.vcf.gz"):
        assert words in said
    assert "prepare stdout logs/prepare.stdout.log" in said
    assert "0 done, 1 already, 0 failed" in said
