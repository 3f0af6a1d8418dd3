"""A sandbox for a whole folder of tests, each way to use a client for it, and a folder of files."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from facade.sandbox import IcaSandbox
from tests.clients import runner as runner
from tests.ica_clients import project as project
from tests.test_workflows.conftest import seen as seen
from tests.test_workflows.ways import AT_ONCE, AsyncWay, SyncWay, Way


@pytest.fixture(scope="package")
def running_box() -> Iterator[IcaSandbox]:
    """One sandbox for all tests of this folder."""
    with IcaSandbox(page_rows=50, strict=True) as box:
        yield box


@pytest.fixture
def box(running_box: IcaSandbox) -> Iterator[IcaSandbox]:
    """The sandbox with nothing left over from the test before; the storage never sees what logs in to the platform."""
    running_box.clear()
    yield running_box
    assert running_box.storage.leaks == []


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, box: IcaSandbox, runner: asyncio.Runner) -> Iterator[Way]:
    """Each way to use a client that is signed in, has a project and repeats without waiting."""
    settings = {"api_key": box.api_key, "base_url": box.base_url, "retries": AT_ONCE}
    made: Way = SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings)
    made.ica.project_id = box.project_ids[0]
    yield made
    made.close()


FILES = {f"lane {number % 3}/reads-{number}.fastq": number * 1000 for number in range(12)} | {
    "top.txt": 5,
    "lane 1/deep/er/näme.bam": 300_000,
    ".hidden": 1,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of files here, with an empty folder and links in it."""
    return filled(tmp_path / "run", FILES)


def filled(root: Path, sizes: dict[str, int]) -> Path:
    """A folder of files with bytes that are the same each time."""
    for path, size in sizes.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(random.Random(path).randbytes(size))
    (root / "empty" / "folder").mkdir(parents=True)
    (root / "link").symlink_to(root / "top.txt")
    (root / "back").symlink_to(root)
    return root


def contents(root: Path) -> dict[str, bytes | None]:
    """Everything in a folder by its path, but for links; folders without bytes."""
    found: dict[str, bytes | None] = {}
    for here, folders, files in os.walk(root):
        where = Path(here)
        for name in [*folders, *files]:
            path = where / name
            if not path.is_symlink():
                found[path.relative_to(root).as_posix()] = path.read_bytes() if path.is_file() else None
    return found
