"""Files to the platform: whole, checked, and without credentials at the object store."""

from __future__ import annotations

import hashlib
import itertools
import sys
from pathlib import Path
from typing import Any

import pytest

from facade import Conflict, ConnectionFailed, Forbidden, ServerError
from facade.errors import TransferFailed
from facade.sandbox import Exchange, IcaSandbox
from facade.sandbox.faults import cut_after, cut_upload, rewrite, status, then
from generated.ica.models import ProjectData

from .answers import details, labelled
from .ways import Seen, Way

CONTENT = b"@read\nACGT\n+\nIIII\n" * 1000
LARGE = hashlib.sha256(b"large").digest() * (6 << 15)
CREATE = ":createFileWithUploadUrl"


@pytest.fixture
def reads(tmp_path: Path) -> Path:
    """A file to send."""
    path = tmp_path / "reads 1.fastq"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file of six megabytes."""
    path = tmp_path / "reads.bam"
    path.write_bytes(LARGE)
    return path


def kept(box: IcaSandbox) -> list[bytes]:
    """What the object store holds."""
    return [stored.content for stored in box.storage.objects.values()]


def created(box: IcaSandbox) -> list[Exchange]:
    return [exchange for exchange in box.journal if exchange.path.endswith(CREATE)]


def test_the_bytes_arrive_and_the_record_comes_back(
    box: IcaSandbox, project: str, way: Way, reads: Path, at_storage: Any
) -> None:
    record = way.run(way.ica.upload(project, reads))
    assert type(record) is ProjectData
    found = record.data.details
    assert (found.name, found.path, found.status) == ("reads 1.fastq", "/reads 1.fastq", "AVAILABLE")
    assert found.file_size_in_bytes == len(CONTENT)
    assert found.object_e_tag == hashlib.md5(CONTENT).hexdigest()
    assert kept(box) == [CONTENT]


def test_name_folder_and_format_are_the_callers(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    settings = {"name": "näme.fq", "folder_path": "/in/run 7/", "format_code": "FASTQ"}
    found = way.run(way.ica.upload(project, str(reads), **settings)).data.details
    assert (found.name, found.path, found.format.code) == ("näme.fq", "/in/run 7/näme.fq", "FASTQ")


def test_progress_rises_to_the_size(project: str, way: Way, large: Path, seen: Seen) -> None:
    way.run(way.ica.upload(project, large, progress=seen))
    assert seen.rises
    assert (seen[0], seen[-1]) == ((0, len(LARGE)), (len(LARGE), len(LARGE)))


def test_a_large_file_is_read_piece_by_piece(
    box: IcaSandbox, project: str, way: Way, large: Path, seen: Seen, at_storage: Any
) -> None:
    way.run(way.ica.upload(project, large, progress=seen))
    steps = [after - before for (before, _), (after, _) in itertools.pairwise(seen)]
    assert max(steps) <= 1 << 20
    assert kept(box) == [LARGE]
    assert box.storage.journal[-1].headers["content-length"] == str(len(LARGE))
    assert "transfer-encoding" not in box.storage.journal[-1].headers


def test_an_empty_file_can_be_sent(box: IcaSandbox, project: str, way: Way, tmp_path: Path, seen: Seen) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    record = way.run(way.ica.upload(project, empty, progress=seen))
    assert record.data.details.file_size_in_bytes == 0
    assert (kept(box), seen[-1]) == ([b""], (0, 0))


def test_what_is_no_file_is_refused_before_anything_is_sent(
    box: IcaSandbox, project: str, way: Way, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError, match="is not a file"):
        way.run(way.ica.upload(project, tmp_path / "nothing.bam"))
    assert len(box.journal) == 0


def test_the_same_name_twice_is_a_conflict(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    way.run(way.ica.upload(project, reads))
    with pytest.raises(Conflict, match="exists in folder"):
        way.run(way.ica.upload(project, reads))
    assert len(box.storage.journal) == 1


def test_a_lost_answer_does_not_create_a_second_file(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    box.faults.add(CREATE, action=cut_after())
    way.run(way.ica.upload(project, reads))
    assert len(created(box)) == 2
    assert kept(box) == [CONTENT]


@pytest.mark.parametrize(
    "fault", [status(503), cut_upload(after=2 << 20), cut_after()], ids=["503", "cut within", "cut after"]
)
def test_what_fails_at_the_storage_is_sent_again_from_the_start(
    box: IcaSandbox, project: str, way: Way, large: Path, fault: Any, seen: Seen, at_storage: Any
) -> None:
    box.storage.faults.add("PUT /", times=2, action=fault)
    record = way.run(way.ica.upload(project, large, progress=seen))
    assert record.data.details.object_e_tag == hashlib.md5(LARGE).hexdigest()
    assert [exchange.method for exchange in box.storage.journal] == ["PUT"] * 3
    assert seen.count((0, len(LARGE))) == 3
    assert (kept(box), seen[-1]) == ([LARGE], (len(LARGE), len(LARGE)))


def test_an_address_that_has_ended_meanwhile_is_replaced(
    box: IcaSandbox, project: str, way: Way, reads: Path, at_storage: Any
) -> None:
    box.faults.add(CREATE, action=then(box.storage.expire_links))
    way.run(way.ica.upload(project, reads))
    assert [exchange.status for exchange in box.storage.journal] == [403, 200]
    assert (kept(box), len(created(box))) == ([CONTENT], 1)


def test_a_storage_that_refuses_for_good_is_an_error(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    box.storage.faults.add("PUT /", times=None, action=status(403))
    with pytest.raises(Forbidden, match="object storage: 403"):
        way.run(way.ica.upload(project, reads))
    assert len(box.storage.journal) == 2


def test_a_storage_that_stays_away_is_an_error(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    box.storage.faults.add("PUT /", times=None, action=status(503))
    with pytest.raises(ServerError, match=r"object storage: 503 .*after 4 attempts"):
        way.run(way.ica.upload(project, reads))


def test_an_upload_that_failed_goes_on_under_the_same_key(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    box.storage.faults.add("PUT /", times=4, action=cut_after())
    box.storage.faults.add("PUT /", times=4, action=cut_upload(100))
    with pytest.raises(ConnectionFailed):
        way.run(way.ica.upload(project, reads, idempotency_key="reads-1"))
    box.storage.faults.clear()
    way.run(way.ica.upload(project, reads, idempotency_key="reads-1"))
    assert kept(box) == [CONTENT]


def test_other_bytes_at_the_storage_are_found_by_their_checksum(
    box: IcaSandbox, project: str, way: Way, reads: Path
) -> None:
    box.storage.faults.add("PUT /", action=labelled({"ETag": f'"{hashlib.md5(b"other").hexdigest()}"'}))
    with pytest.raises(TransferFailed, match=r"reads 1\.fastq: .*differ \(MD5\)"):
        way.run(way.ica.upload(project, reads))


@pytest.mark.parametrize("tag", ['"0123456789abcdef0123456789abcdef-3"', "W/anything", None])
def test_a_tag_that_is_no_checksum_is_not_compared(
    box: IcaSandbox, project: str, way: Way, reads: Path, tag: str | None
) -> None:
    box.storage.faults.add("PUT /", action=labelled({"ETag": tag}))
    assert way.run(way.ica.upload(project, reads)).data.details.status == "AVAILABLE"


def test_another_size_at_the_platform_is_found(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    box.faults.add("GET /api/projects/", action=details(fileSizeInBytes=17))
    with pytest.raises(TransferFailed, match="18,000 bytes, the platform has 17"):
        way.run(way.ica.upload(project, reads))


@pytest.mark.parametrize("size", [None, 0])
def test_a_size_that_the_platform_does_not_know_yet_is_no_error(
    box: IcaSandbox, project: str, way: Way, reads: Path, size: int | None
) -> None:
    box.faults.add("GET /api/projects/", action=details(fileSizeInBytes=size, status="PARTIAL"))
    assert way.run(way.ica.upload(project, reads)).data.details.status == "PARTIAL"


def test_headers_of_the_callers_own_stay_at_the_platform(
    box: IcaSandbox, project: str, way: Way, reads: Path, at_storage: Any
) -> None:
    own = way.ica.with_options(headers={"X-Laboratory": "lantern", "Cookie": "session=1"})
    way.run(own.upload(project, reads))
    sent = box.storage.journal[0].headers
    assert "x-laboratory" not in sent
    assert created(box)[0].headers["x-laboratory"] == "lantern"
    assert box.api_key not in str(sent)


def test_a_file_that_is_too_large_for_one_address_needs_the_extra(
    box: IcaSandbox, project: str, way: Way, reads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if boto3 were not installed.
    monkeypatch.setitem(sys.modules, "boto3", None)
    with pytest.raises(TransferFailed, match=r"reads 1.fastq .*pip install 'sequencing-clients\[s3\]'"):
        way.run(way.ica.upload(project, reads, multipart_from=len(CONTENT) - 1))
    assert len(box.journal) == 0


def test_a_platform_that_gives_no_address_is_told_of(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    box.faults.add(CREATE, action=rewrite(lambda body: {"data": body["data"]}))
    with pytest.raises(TransferFailed, match="gave no address in the object storage"):
        way.run(way.ica.upload(project, reads))
