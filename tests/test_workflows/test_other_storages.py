"""Object stores that are not like S3: a download is of one object whatever they ignore, an upload has what they ask."""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from facade import BadRequest, ConnectionFailed
from facade.errors import TransferFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_during, rewrite, status, then, together
from facade.sandbox.storage.manners import Manners, as_azurite, as_moto

from .answers import details, labelled
from .ways import Way

OLD = hashlib.sha256(b"old").digest() * (1 << 13)
NEW = hashlib.sha256(b"new").digest() * (1 << 13)
SIZE = len(OLD)
CUT = 1 << 16
CREATE = ":createFileWithUploadUrl"
RECORD = "GET /ica/rest/api/projects/"
STORES = {
    "moto": as_moto,
    "azurite": as_azurite,
    "no range on condition, no tag": lambda: Manners(knows_if_range=False, tags_parts=False),
    "parts from elsewhere": lambda: Manners(knows_if_range=False, shift=7),
}


@pytest.fixture(params=list(STORES.values()), ids=list(STORES))
def store(request: pytest.FixtureRequest, box: IcaSandbox) -> Manners:
    """An object store of each kind; the platform knows neither size nor checksum, so that nothing else would tell."""
    box.storage.manners = request.param()
    box.faults.add(RECORD, times=None, action=details(fileSizeInBytes=None, objectETag=None))
    return box.storage.manners


def replace(box: IcaSandbox, content: bytes) -> None:
    """Let somebody put another object in its place."""
    (key,) = box.storage.objects
    box.storage.put(key, content)


def held(way: Way, box: IcaSandbox, project: str, data_id: str, target: Path, count: int) -> None:
    """So many bytes of the object are here."""
    box.storage.faults.add("GET /", action=cut_during(CUT))
    with pytest.raises(ConnectionFailed):
        way.run(way.ica.with_options(retries=0).download(project, data_id, target))
    (target / "reads.bam.part").write_bytes(OLD[:count])
    box.storage.journal.clear()


def arrives(way: Way, project: str, data_id: str, target: Path, content: bytes) -> None:
    path = way.run(way.ica.download(project, data_id, target))
    assert hashlib.md5(path.read_bytes()).digest() == hashlib.md5(content).digest()
    assert [found.name for found in target.iterdir()] == ["reads.bam"]


@pytest.mark.parametrize("count", [CUT, SIZE], ids=["a part", "all"])
@pytest.mark.parametrize("content", [NEW, NEW[:100], OLD + NEW], ids=["as long", "shorter", "grown"])
@pytest.mark.usefixtures("store")
def test_two_objects_are_never_mixed(
    box: IcaSandbox, project: str, way: Way, target: Path, count: int, content: bytes
) -> None:
    data_id = box.add_file("reads.bam", OLD)
    held(way, box, project, data_id, target, count)
    replace(box, content)
    arrives(way, project, data_id, target, content)


@pytest.mark.parametrize("count", [CUT, SIZE], ids=["a part", "all"])
@pytest.mark.usefixtures("store")
def test_an_object_that_stays_arrives(box: IcaSandbox, project: str, way: Way, target: Path, count: int) -> None:
    data_id = box.add_file("reads.bam", OLD)
    held(way, box, project, data_id, target, count)
    arrives(way, project, data_id, target, OLD)


@pytest.mark.parametrize("make", [as_moto, as_azurite, Manners])
def test_what_is_held_of_an_object_that_stays_is_not_sent_again(
    box: IcaSandbox, project: str, way: Way, target: Path, make: Any
) -> None:
    data_id = box.add_file("reads.bam", OLD)
    held(way, box, project, data_id, target, CUT)
    box.storage.manners = make()
    arrives(way, project, data_id, target, OLD)
    assert [(each.status, each.headers["range"]) for each in box.storage.journal] == [(206, f"bytes={CUT}-")]


@pytest.mark.usefixtures("store")
def test_an_object_that_is_replaced_within_a_call_is_got_from_the_start(
    box: IcaSandbox, project: str, way: Way, target: Path
) -> None:
    data_id = box.add_file("reads.bam", OLD)
    box.storage.faults.add("GET /", action=together(cut_during(CUT), then(lambda: replace(box, NEW))))
    arrives(way, project, data_id, target, NEW)


def test_a_part_that_ends_too_early_is_gone_on_with(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    tag = f'"{hashlib.md5(OLD).hexdigest()}"'
    data_id = box.add_file("reads.bam", OLD)
    held(way, box, project, data_id, target, CUT)
    said = {"Content-Range": f"bytes {CUT}-{2 * CUT - 1}/{SIZE}", "ETag": tag}
    box.storage.faults.add("GET /", action=status(206, said, OLD[CUT : 2 * CUT]))
    arrives(way, project, data_id, target, OLD)


@pytest.mark.parametrize(
    ("said", "body", "error"),
    [
        ({"Content-Range": f"bytes 5-{SIZE - 1}/{SIZE}"}, OLD[5:], "another part of the file"),
        ({"Content-Range": "lines 5-7"}, OLD[5:], "another part of the file"),
        ({"Content-Range": "bytes 0-9/*"}, OLD[:10], "another part of the file"),
        ({"Content-Range": f"bytes 0-{SIZE + 4}/{SIZE}"}, OLD + b"more.", "the storage says"),
    ],
    ids=["another part", "no part", "of nobody knows how much", "too much"],
)
def test_a_part_that_nobody_asked_for_is_not_taken_for_the_file(
    box: IcaSandbox, project: str, way: Way, target: Path, said: dict[str, str], body: bytes, error: str
) -> None:
    box.faults.add(RECORD, times=None, action=details(fileSizeInBytes=None, objectETag=None))
    data_id = box.add_file("reads.bam", OLD)
    box.storage.faults.add("GET /", action=status(206, said, body))
    with pytest.raises(TransferFailed, match=error):
        way.run(way.ica.download(project, data_id, target))
    arrives(way, project, data_id, target, OLD)


@pytest.fixture
def reads(tmp_path: Path) -> Path:
    """A file to send."""
    path = tmp_path / "reads.fastq"
    path.write_bytes(OLD)
    return path


def md5(content: bytes) -> str:
    return b64encode(hashlib.md5(content).digest()).decode()


ASKED: dict[str, tuple[Manners, dict[str, str | None]]] = {
    "S3": (Manners(), {"content-type": "application/octet-stream"}),
    "Azure": (Manners(signature="sas"), {"x-ms-blob-type": "BlockBlob"}),
    "before 2012": (Manners(signature="v2"), {"content-type": None}),
    "a media type": (
        Manners(signed=(("content-type", "text/x-reads"),), hoisted=("content-type",)),
        {"content-type": "text/x-reads"},
    ),
    "known to us": (
        Manners(signed=(("content-md5", md5(OLD)), ("content-length", str(SIZE)), ("content-type", None))),
        {"content-md5": md5(OLD)},
    ),
    "in the address": (
        Manners(signed=(("x-amz-server-side-encryption", "aws:kms"),), hoisted=("x-amz-server-side-encryption",)),
        {"x-amz-server-side-encryption": "aws:kms"},
    ),
    "no digest": (
        Manners(signed=(("x-amz-content-sha256", "UNSIGNED-PAYLOAD"),)),
        {"x-amz-content-sha256": "UNSIGNED-PAYLOAD"},
    ),
}


@pytest.mark.parametrize(("manners", "headers"), ASKED.values(), ids=list(ASKED))
def test_an_upload_has_the_headers_that_its_address_asks_for(
    box: IcaSandbox, project: str, way: Way, reads: Path, manners: Manners, headers: dict[str, str | None]
) -> None:
    box.storage.manners = manners
    way.run(way.ica.upload(project, reads))
    (sent,) = box.storage.journal
    assert sent.status == 200
    assert {name: sent.headers.get(name) for name in headers} == headers
    assert [stored.content for stored in box.storage.objects.values()] == [OLD]


def test_a_signed_header_that_nobody_tells_is_named_before_anything_is_sent(
    box: IcaSandbox, project: str, way: Way, reads: Path
) -> None:
    box.storage.manners = Manners(signed=(("x-amz-acl", "private"), ("x-amz-tagging", "a=b")))
    with pytest.raises(TransferFailed, match=r"signed together with headers .*: x-amz-acl, x-amz-tagging$"):
        way.run(way.ica.upload(project, reads))
    assert len(box.storage.journal) == 0


@pytest.mark.parametrize(
    ("query", "largest"),
    [("sv=2015-01-01", "67,108,864"), ("sv=2018-03-28", "268,435,456"), ("sv=2021-10-04", None)],
)
def test_what_one_request_to_azure_takes_depends_on_the_version(
    box: IcaSandbox, project: str, way: Way, tmp_path: Path, query: str, largest: str | None
) -> None:
    path = tmp_path / "large.bam"
    with path.open("wb") as file:
        file.truncate(300 << 20)
    box.faults.add(CREATE, action=rewrite(lambda body: body.update(uploadUrl=f"http://127.0.0.1:9/x?{query}&sig=s")))
    quick = way.ica.with_options(retries=0)
    with pytest.raises(ConnectionFailed if largest is None else TransferFailed, match=largest):
        way.run(quick.upload(project, path))


def test_a_file_that_changes_while_it_is_sent_is_told_of(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    def grow(done: int, total: int | None) -> None:
        with reads.open("ab") as file:
            file.write(b"more")

    with pytest.raises(TransferFailed, match="changed while it was sent"):
        way.run(way.ica.upload(project, reads, progress=grow))


@pytest.mark.parametrize("google", [False, True])
def test_a_checksum_that_is_not_the_tag_is_compared_too(
    box: IcaSandbox, project: str, way: Way, reads: Path, google: bool
) -> None:
    for content, fails in ((OLD, False), (NEW, True)):
        said = {"x-goog-hash": f"crc32c=AAAAAA==, md5={md5(content)}"} if google else {"Content-MD5": md5(content)}
        box.storage.faults.add("PUT /", action=labelled({"ETag": '"0x8DC0"', **said}))
        name = f"{fails}.fastq"
        if fails:
            with pytest.raises(TransferFailed, match="MD5"):
                way.run(way.ica.upload(project, reads, name=name))
        else:
            way.run(way.ica.upload(project, reads, name=name))


GARBAGE: list[Any] = [{}, [], None, "text", 7, {"data": None}, {"data": {"id": "fil.1"}}]


@pytest.mark.parametrize("answer", [*GARBAGE, {"data": {"id": "f"}, "uploadUrl": "s3://x/y"}], ids=repr)
def test_an_answer_without_an_address_is_a_typed_error(
    box: IcaSandbox, project: str, way: Way, reads: Path, answer: Any
) -> None:
    said = {"Content-Type": "application/vnd.illumina.v3+json"}
    box.faults.add(CREATE, action=status(201, said, json.dumps(answer).encode()))
    with pytest.raises(TransferFailed, match="gave no address in the object storage"):
        way.run(way.ica.upload(project, reads))


@pytest.mark.parametrize("url", [None, 7, "", "s3://bucket/key", "http://[bad", "/relative"])
def test_a_download_without_an_address_is_a_typed_error(
    box: IcaSandbox, project: str, way: Way, target: Path, url: Any
) -> None:
    data_id = box.add_file("reads.bam", OLD)
    box.faults.add(":createDownloadUrl", action=rewrite(lambda body: body.update(url=url)))
    with pytest.raises(TransferFailed, match="gave no address in the object storage"):
        way.run(way.ica.download(project, data_id, target))


def test_an_upload_that_azure_refuses_is_an_error(box: IcaSandbox, project: str, way: Way, reads: Path) -> None:
    box.storage.faults.add("PUT /", action=status(400))
    with pytest.raises(BadRequest, match="object storage: 400"):
        way.run(way.ica.upload(project, reads))
