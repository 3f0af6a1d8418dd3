"""Large files in parts, through boto3, to moto. `make test-real-storage` fetches both."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facade import FolderFailed, TransferFailed
from facade.files import s3
from facade.ica import large
from facade.sandbox import IcaSandbox
from tests.test_workflows.ways import Seen, Way

from ..test_workflows.moto_server import moto_at

FOUND = Path(os.environ.get("REAL_STORAGE", "/nowhere"))
if not FOUND.is_dir():
    pytest.skip("make test-real-storage runs these", allow_module_level=True)
sys.path += [str(folder) for folder in FOUND.glob("moto/lib/python*/site-packages")]
pytest.importorskip("boto3")

MIB = 1 << 20
SIZE = 36 * MIB + 5
CONTENT = random.Random("parts").randbytes(SIZE)


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    """The address of an S3 server of another make."""
    with moto_at(FOUND) as url:
        yield url


@pytest.fixture(scope="module")
def running_box(moto: str) -> Iterator[IcaSandbox]:
    """A sandbox whose object store that is."""
    with IcaSandbox(page_rows=50, strict=True, s3=moto) as box:
        yield box


@pytest.fixture
def box(running_box: IcaSandbox, moto: str, monkeypatch: pytest.MonkeyPatch) -> IcaSandbox:
    """The sandbox with nothing left over from the test before; boto3 knows where its storage is."""
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", moto)
    running_box.clear()
    return running_box


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a file of three parts, and a small one."""
    root = tmp_path / "run"
    root.mkdir()
    (root / "large.bam").write_bytes(CONTENT)
    (root / "small.txt").write_bytes(b"small")
    return root


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the parts that were sent."""
    numbers: list[int] = []
    before = s3.S3Object.send

    def send(self: Any, upload: str, path: Path, part: s3.Part, on_read: Any) -> s3.Held:
        held = before(self, upload, path, part, on_read)
        numbers.append(part.number)
        return held

    monkeypatch.setattr(s3.S3Object, "send", send)
    return numbers


def up(way: Way, folder: Path, **settings: Any) -> Any:
    return way.run(way.ica.upload_folder(folder, "/in/", multipart_from=20 * MIB, **settings))


def test_a_large_file_goes_up_in_parts(box: IcaSandbox, way: Way, folder: Path, sent: list[int], seen: Seen) -> None:
    record = way.run(
        way.ica.upload(box.project_ids[0], folder / "large.bam", multipart_from=20 * MIB, progress=seen, at_once=1)
    )
    assert (record.data.details.status, record.data.details.file_size_in_bytes) == ("AVAILABLE", SIZE)
    assert record.data.details.object_e_tag.endswith("-3")
    assert sorted(sent) == [1, 2, 3]
    assert seen.rises
    assert (seen[0], seen[-1]) == ((0, SIZE), (SIZE, SIZE))
    assert way.run(way.ica.read("/large.bam")) == CONTENT
    assert box.credentials_given == 1


def test_what_was_stopped_goes_on_with_the_parts_that_are_there(
    way: Way, folder: Path, sent: list[int], seen: Seen
) -> None:
    def stop(done: int, total: int | None) -> None:
        if done > 20 * MIB:
            raise LookupError("stopped")

    with pytest.raises(LookupError, match="stopped"):
        up(way, folder, progress=stop, at_once=1)
    assert sent == [1]
    report = up(way, folder, progress=seen)
    assert [each.path for each in report.done] == ["large.bam"]
    assert sorted(sent) == [1, 2, 3]
    assert seen[-1] == (SIZE + 5, SIZE + 5)
    assert way.run(way.ica.read("/in/large.bam")) == CONTENT


def test_parts_of_what_the_file_was_before_are_sent_again(way: Way, folder: Path, sent: list[int]) -> None:
    def stop(done: int, total: int | None) -> None:
        if done > 20 * MIB:
            raise LookupError("stopped")

    with pytest.raises(LookupError, match="stopped"):
        up(way, folder, progress=stop, at_once=1)
    changed = b"another beginning" + CONTENT[17:]
    (folder / "large.bam").write_bytes(changed)
    up(way, folder)
    assert sorted(sent) == [1, 1, 2, 3]
    assert way.run(way.ica.read("/in/large.bam")) == changed


def test_credentials_that_have_ended_are_renewed(
    box: IcaSandbox, way: Way, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, refused = s3.S3Object.send, []

    def send(self: Any, upload: str, path: Path, part: s3.Part, on_read: Any) -> s3.Held:
        if part.number == 2 and not refused:
            refused.append(self)
            raise s3.KeysEnded("upload_part: ExpiredToken")
        return before(self, upload, path, part, on_read)

    monkeypatch.setattr(s3.S3Object, "send", send)
    up(way, folder, at_once=1)
    assert box.credentials_given == 2
    assert way.run(way.ica.read("/in/large.bam")) == CONTENT


def test_credentials_are_renewed_before_they_may_end(
    box: IcaSandbox, way: Way, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large, "_RENEWED_AFTER", -1.0)
    up(way, folder, at_once=1)
    assert box.credentials_given > 3


def test_credentials_that_are_refused_for_good_are_an_error(
    way: Way, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def send(self: Any, *arguments: Any) -> s3.Held:
        raise s3.KeysEnded("upload_part: AccessDenied")

    monkeypatch.setattr(s3.S3Object, "send", send)
    with pytest.raises(FolderFailed, match="AccessDenied"):
        up(way, folder)


def test_nothing_is_made_of_parts_that_are_not_all_there(
    way: Way, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = s3.S3Object.held

    def held(self: Any, upload: str) -> dict[int, s3.Held]:
        return {number: found for number, found in before(self, upload).items() if number != 2}

    monkeypatch.setattr(s3.S3Object, "held", held)
    with pytest.raises(FolderFailed, match=r"large.bam: the storage has not part 2"):
        up(way, folder)
    assert way.run(way.ica.presign_folder("/in/"))[0].status == "PARTIAL"


def test_a_file_that_changes_meanwhile_is_not_completed(way: Way, folder: Path) -> None:
    def change(done: int, total: int | None) -> None:
        if done > 20 * MIB:
            (folder / "large.bam").write_bytes(b"x" * SIZE)

    with pytest.raises(TransferFailed, match="was changed while it was sent"):
        up(way, folder, progress=change, at_once=1)


def test_names_of_buckets_that_are_not_there_are_told(way: Way, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9")
    monkeypatch.setattr(s3, "_ATTEMPTS", 1)
    with pytest.raises(FolderFailed, match="object storage"):
        up(way, folder)
