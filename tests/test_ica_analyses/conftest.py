"""A running sandbox with a project to work in, and each way to use a client for it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from facade.sandbox import IcaSandbox
from tests.clients import runner as runner
from tests.ica_clients import AsyncWay, SyncWay, Way
from tests.ica_clients import box as box
from tests.ica_clients import project as project

QUICK: dict[str, Any] = {"first_pause": 0.001, "longest_pause": 0.001}


@pytest.fixture(scope="package")
def running_box() -> Iterator[IcaSandbox]:
    """One sandbox for all tests of this folder."""
    with IcaSandbox(page_rows=5, strict=True) as box:
        yield box


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, box: IcaSandbox, project: str, runner: asyncio.Runner) -> Iterator[Way]:
    """Each way to use a client that is signed in and has a project."""
    settings = {"api_key": box.api_key, "base_url": box.base_url}
    made: Way = SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings)
    made.client.project_id = project
    yield made
    made.close()


class Reads:
    """Files to read, in a folder of the project: two of reads, a reference, and an alignment with its index."""

    def __init__(self, box: IcaSandbox) -> None:
        self.reads = [box.add_file(f"reads {number}.fastq", b"reads", "/runs/") for number in (1, 2)]
        self.reference = box.add_file("genome.fa", b"genome", "/references/")
        self.alignment = box.add_file("one.bam", b"alignment", "/runs/")
        self.index = box.add_file("one.bam.bai", b"index", "/runs/")
        self.results = box.add_folder("/results/")
        self.germline: dict[str, Any] = {
            "reads": [f"icav2://{box.project_ids[0]}/runs/reads {number}.fastq" for number in (1, 2)],
            "reference": "/references/genome.fa",
            "sample_name": "harbor",
        }


@pytest.fixture
def reads(box: IcaSandbox) -> Reads:
    """What analyses read."""
    return Reads(box)


def routes(box: IcaSandbox, since: int = 0) -> list[str]:
    """What the sandbox was asked: method, and the last part of the path."""
    return [f"{exchange.method} {exchange.path.rpartition('/')[2]}" for exchange in list(box.journal)[since:]]
