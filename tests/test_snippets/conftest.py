"""The sandboxes that snippets are for, with what the pages say that a laboratory has there."""

from __future__ import annotations

import shlex
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from facade import ICA
from facade.sandbox.running import DEFAULTS, PLATFORMS
from tests.test_emedgene.batches import families, written

# What lies in the current folder.
FILES = {f"run7/{name}": f"{name}\n" for name in ("lane-1.fastq.gz", "lane-2.fastq.gz", "logs/b.log", "reads.bam")}


@pytest.fixture(scope="module")
def exported() -> Iterator[dict[str, str]]:
    """What a shell is told to export for the sandboxes of all platforms, which run."""
    with ExitStack() as stack:
        found: dict[str, str] = {}
        options = Namespace(**{**DEFAULTS, "page_rows": 20, "runs": 5, "cases": 5})
        for started in PLATFORMS.values():
            said = [line.removeprefix("export ") for line in stack.enter_context(started(options)) if "export " in line]
            found |= {name: shlex.split(value)[0] for name, value in (line.split("=", 1) for line in said)}
        yield found


@pytest.fixture(scope="module")
def laboratory(exported: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to be in with what the pages say that lies there; ICA has what they say that it has."""
    folder = tmp_path_factory.mktemp("laboratory")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "here").mkdir()
    written(folder / "night.csv", families(2))
    with ICA(api_key=exported["ICA_API_KEY"], base_url=exported["ICAV2_BASE_URL"]) as ica:
        mine, others = ica.project.get_projects().take(2)
        for project, name in ((mine, "my-project"), (others, "archive-project")):
            project.name = name
            ica.project.update_project(project.id, body=project)
        ica.upload_folder(folder / "run7", "icav2://my-project/runs/7/")
        ica.upload_file(folder / "run7/logs/b.log", "icav2://my-project/scratch/")
        ica.project_sample.create_sample_in_project(mine.id, body={"name": "NA12878"})
    return folder


@pytest.fixture
def shell(exported: dict[str, str], laboratory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variables and the folder that somebody has who types what the pages say."""
    for name, value in exported.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(laboratory)
