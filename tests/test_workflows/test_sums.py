"""Large files are summed beside their way where there is a sum to compare, and told where the storage has others."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from typing import Any

import pytest

from facade.errors import TransferFailed
from facade.sandbox import IcaSandbox

from .answers import details, labelled
from .ways import Way

LARGE = hashlib.sha256(b"a large file").digest() * (10 << 15)
RECORD = "GET /ica/rest/api/projects/"


class Watching:
    """Progress that looks for the threads that take sums."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def __call__(self, done: int, size: int | None) -> None:
        self.seen |= {thread.name for thread in threading.enumerate() if thread.name.startswith("MD5 of ")}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "reads.bam"
    path.write_bytes(LARGE)
    return path


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Any:
    yield
    watching = Watching()
    watching(0, None)
    assert not watching.seen


def test_what_goes_up_is_summed_beside(box: IcaSandbox, project: str, way: Way, path: Path) -> None:
    watching = Watching()
    way.run(way.ica.upload(project, path, progress=watching))
    assert watching.seen == {"MD5 of reads.bam"}
    assert [stored.content for stored in box.storage.objects.values()] == [LARGE]


def test_what_comes_down_is_summed_beside(box: IcaSandbox, project: str, way: Way, tmp_path: Path) -> None:
    watching, data_id = Watching(), box.add_file("reads.bam", LARGE)
    assert way.run(way.ica.download(project, data_id, tmp_path, progress=watching)).read_bytes() == LARGE
    assert watching.seen == {"MD5 of reads.bam.part"}


def test_what_went_up_in_parts_is_not_summed(box: IcaSandbox, project: str, way: Way, tmp_path: Path) -> None:
    watching, data_id = Watching(), box.add_file("reads.bam", LARGE)
    box.faults.add(RECORD, action=details(objectETag=f"{hashlib.md5(LARGE).hexdigest()}-2"))
    way.run(way.ica.download(project, data_id, tmp_path, progress=watching))
    assert watching.seen == set()


def test_other_bytes_at_the_storage_are_told(box: IcaSandbox, project: str, way: Way, path: Path) -> None:
    box.storage.faults.add("PUT /", action=labelled({"ETag": f'"{hashlib.md5(b"other").hexdigest()}"'}))
    with pytest.raises(TransferFailed, match=r"reads\.bam: .*differ \(MD5\)"):
        way.run(way.ica.upload(project, path))


def test_other_bytes_than_the_platform_says_are_told(box: IcaSandbox, project: str, way: Way, tmp_path: Path) -> None:
    data_id = box.add_file("reads.bam", LARGE)
    box.faults.add(RECORD, action=details(objectETag=hashlib.md5(b"other").hexdigest()))
    with pytest.raises(TransferFailed, match=r"differ \(MD5\)"):
        way.run(way.ica.download(project, data_id, tmp_path / "here"))
    assert not list(tmp_path.glob("here*"))
