"""Files from the platform: whole, checked, under a safe name, and without credentials at the object store."""

from __future__ import annotations

import gzip
import hashlib
import itertools
from pathlib import Path
from typing import Any

import pytest

from facade import BadRequest, Conflict, Forbidden, NotFound, ServerError
from facade.errors import TransferFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, cut_before, rewrite, status, then, truncated

from .answers import details, holding, labelled
from .ways import Seen, Way

CONTENT = b"@read\nACGT\n+\nIIII\n" * 1000
LARGE = hashlib.sha256(b"large").digest() * (6 << 15)
RECORD = "GET /ica/rest/api/projects/"
ADDRESS = ":createDownloadUrl"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_arrives_under_the_path_that_is_given(
    box: IcaSandbox, project: str, way: Way, target: Path, at_storage: Any
) -> None:
    data_id = box.add_file("reads.fastq", CONTENT)
    path = way.run(way.ica.download(project, data_id, str(target / "mine.fastq")))
    assert path == target / "mine.fastq"
    assert path.read_bytes() == CONTENT
    assert names(target) == ["mine.fastq"]


def test_into_a_folder_it_keeps_its_name(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    for data_id in box.available_data_ids[:2]:
        path = way.run(way.ica.download(project, data_id, target))
        assert path.parent == target
        assert path.name.startswith("specimen-")
    assert len(names(target)) == 2


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("../../x", "x"),
        ("..\\..\\x.bam", "x.bam"),
        ("/etc/passwd", "passwd"),
        ("..", "download"),
        ("CON", "_CON"),
        ("lpt1.txt", "_lpt1.txt"),
        ("a\x00b\nc\x1b[2J.bam", "a_b_c_[2J.bam"),
        ("re\u202eadsmab.exe", "re_adsmab.exe"),
        ("c1\x85\x9b.bam", "c1_.bam"),
        ("half\ud800.bam", "half_.bam"),
        ("C:what?.bam", "C_what_.bam"),
        (" .hidden. ", "hidden"),
        ("prøve 1.fastq.gz", "prøve 1.fastq.gz"),
    ],
)
def test_a_hostile_name_stays_in_the_folder(
    box: IcaSandbox, project: str, way: Way, target: Path, told: str, name: str
) -> None:
    data_id = box.add_file("plain", CONTENT)
    box.faults.add(RECORD, action=details(name=told))
    path = way.run(way.ica.download(project, data_id, target))
    assert (path, path.read_bytes()) == (target / name, CONTENT)
    assert names(target) == [name]


@pytest.mark.parametrize(
    "told",
    ["x" * 5000 + ".fastq.gz", "é🧬" * 300 + ".fastq.gz", "con." + "x" * 900 + ".gz"],
    ids=["long", "long in bytes", "reserved"],
)
def test_a_long_name_is_cut_and_keeps_its_ending(
    box: IcaSandbox, project: str, way: Way, target: Path, told: str
) -> None:
    data_id = box.add_file("plain", CONTENT)
    box.faults.add(RECORD, action=details(name=told))
    path = way.run(way.ica.download(project, data_id, target))
    assert path.name.endswith(".gz")
    assert 150 < len(path.name.encode()) <= 240
    assert path.read_bytes() == CONTENT


@pytest.mark.parametrize("told", ["", None])
def test_without_a_name_the_id_does(box: IcaSandbox, project: str, way: Way, target: Path, told: str | None) -> None:
    data_id = box.add_file("plain", CONTENT)
    box.faults.add(RECORD, action=details(name=told))
    assert way.run(way.ica.download(project, data_id, target)).name == data_id


def test_progress_rises_to_the_size_piece_by_piece(
    box: IcaSandbox, project: str, way: Way, target: Path, seen: Seen
) -> None:
    way.run(way.ica.download(project, box.add_file("reads.bam", LARGE), target, progress=seen))
    assert seen.rises
    assert (seen[0], seen[-1]) == ((0, len(LARGE)), (len(LARGE), len(LARGE)))
    assert max(after - before for (before, _), (after, _) in itertools.pairwise(seen)) <= 1 << 20


def test_an_empty_file_arrives(box: IcaSandbox, project: str, way: Way, target: Path, seen: Seen) -> None:
    path = way.run(way.ica.download(project, box.add_file("empty.txt", b""), target, progress=seen))
    assert (path.read_bytes(), names(target), seen) == (b"", ["empty.txt"], [(0, 0)])


def test_what_was_there_is_replaced_only_by_the_whole(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    path, old = target / "reads.bam", b"older reads"
    path.write_bytes(old)
    during: list[bytes] = []
    way.run(
        way.ica.download(
            project, box.add_file("reads.bam", LARGE), path, progress=lambda *_: during.append(path.read_bytes())
        )
    )
    assert set(during) == {old}
    assert path.read_bytes() == LARGE


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"fileSizeInBytes": 17}, "18,000 bytes came, the platform says 17"),
        ({"objectETag": hashlib.md5(b"other").hexdigest()}, r"differ \(MD5\)"),
    ],
    ids=["size", "checksum"],
)
def test_other_bytes_than_the_platform_says_leave_nothing_behind(
    box: IcaSandbox, project: str, way: Way, target: Path, changes: dict[str, Any], message: str
) -> None:
    data_id = box.add_file("reads.bam", CONTENT)
    box.faults.add(RECORD, action=details(**changes))
    with pytest.raises(TransferFailed, match=message):
        way.run(way.ica.download(project, data_id, target))
    assert names(target) == []
    assert way.run(way.ica.download(project, data_id, target)).read_bytes() == CONTENT


@pytest.mark.parametrize("fault", [truncated(100), holding(bytes(18000))], ids=["short", "other bytes"])
def test_damage_on_the_way_is_found_and_what_was_there_stays(
    box: IcaSandbox, project: str, way: Way, target: Path, fault: Any
) -> None:
    (target / "reads.bam").write_bytes(b"older reads")
    box.storage.faults.add("GET /", action=fault)
    with pytest.raises(TransferFailed, match=r"reads\.bam"):
        way.run(way.ica.download(project, box.add_file("reads.bam", CONTENT), target))
    assert names(target) == ["reads.bam"]
    assert (target / "reads.bam").read_bytes() == b"older reads"


def test_a_tag_of_several_parts_is_no_checksum(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    data_id = box.add_file("reads.bam", CONTENT)
    several = f"{hashlib.md5(b'parts').hexdigest()}-3"
    box.faults.add(RECORD, times=2, action=details(objectETag=several))
    assert way.run(way.ica.download(project, data_id, target)).read_bytes() == CONTENT
    box.storage.faults.add("GET /", action=truncated(100))
    with pytest.raises(TransferFailed, match="100 bytes came"):
        way.run(way.ica.download(project, data_id, target))


@pytest.mark.parametrize("size", [None, "many", True])
def test_without_a_size_the_checksum_decides(
    box: IcaSandbox, project: str, way: Way, target: Path, size: Any, seen: Seen
) -> None:
    data_id = box.add_file("reads.bam", CONTENT)
    box.faults.add(RECORD, times=2, action=details(fileSizeInBytes=size))
    assert way.run(way.ica.download(project, data_id, target, progress=seen)).read_bytes() == CONTENT
    assert (seen[0], seen[-1]) == ((0, None), (len(CONTENT), None))
    box.storage.faults.add("GET /", action=truncated(100))
    with pytest.raises(TransferFailed, match="MD5"):
        way.run(way.ica.download(project, data_id, target))


def test_without_size_and_checksum_it_arrives_all_the_same(
    box: IcaSandbox, project: str, way: Way, target: Path
) -> None:
    box.faults.add(RECORD, action=details(fileSizeInBytes=None, objectETag=None))
    path = way.run(way.ica.download(project, box.add_file("reads.bam", CONTENT), target))
    assert path.read_bytes() == CONTENT


def test_a_compressed_object_stays_as_it_is(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    packed = gzip.compress(CONTENT)
    box.storage.faults.add("GET /", action=labelled({"Content-Encoding": "gzip"}))
    path = way.run(way.ica.download(project, box.add_file("reads.fastq.gz", packed), target))
    assert path.read_bytes() == packed
    assert box.storage.journal[0].headers["accept-encoding"] == "identity"


def test_an_address_that_has_ended_is_replaced(
    box: IcaSandbox, project: str, way: Way, target: Path, at_storage: Any
) -> None:
    box.faults.add(ADDRESS, action=then(box.storage.expire_links))
    path = way.run(way.ica.download(project, box.add_file("reads.bam", CONTENT), target))
    assert path.read_bytes() == CONTENT
    assert [exchange.status for exchange in box.storage.journal] == [403, 200]


def test_a_storage_that_refuses_for_good_is_an_error(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    box.storage.faults.add("GET /", times=None, action=status(403))
    with pytest.raises(Forbidden, match="object storage: 403") as caught:
        way.run(way.ica.download(project, box.add_file("reads.bam", CONTENT), target))
    assert "X-Amz-Signature" not in f"{caught.value} {caught.value!r}"
    assert len(box.storage.journal) == 2
    assert names(target) == []


@pytest.mark.parametrize("fault", [status(503), status(429), cut_before()], ids=["503", "429", "cut"])
@pytest.mark.parametrize("place", ["storage", "address"])
def test_what_passes_is_waited_for(
    box: IcaSandbox, project: str, way: Way, target: Path, fault: Any, place: str
) -> None:
    data_id = box.add_file("reads.bam", CONTENT)
    if place == "storage":
        box.storage.faults.add("GET /", times=2, action=fault)
    else:
        box.faults.add(ADDRESS, times=2, action=fault)
    assert way.run(way.ica.download(project, data_id, target)).read_bytes() == CONTENT


def test_what_lasts_is_an_error(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    box.storage.faults.add("GET /", times=None, action=status(500))
    with pytest.raises(ServerError, match=r"object storage: 500 .*after 4 attempts"):
        way.run(way.ica.download(project, box.add_file("reads.bam", CONTENT), target))
    box.faults.add(ADDRESS, times=None, action=status(502))
    with pytest.raises(ServerError, match=r"POST /api/projects/\{projectId\}/data/\{dataId\}:createDownloadUrl: 502"):
        way.run(way.ica.download(project, box.data_ids[0], target))
    assert names(target) == []


def test_what_cannot_be_downloaded_is_the_platforms_error(
    box: IcaSandbox, project: str, way: Way, target: Path
) -> None:
    with pytest.raises(NotFound):
        way.run(way.ica.download(project, "fil.unknown", target))
    with pytest.raises(Conflict, match="PARTIAL"):
        way.run(way.ica.download(project, box.add_file("not here yet"), target))
    box.faults.add(ADDRESS, action=status(400, body={"title": "is a folder"}))
    with pytest.raises(BadRequest, match="is a folder"):
        way.run(way.ica.download(project, box.data_ids[0], target))
    assert names(target) == []


def test_a_folder_that_is_not_there_is_said_before_anything_is_asked(
    box: IcaSandbox, project: str, way: Way, target: Path
) -> None:
    for path in (target / "missing" / "reads.bam", f"{target}/missing/"):
        with pytest.raises(FileNotFoundError, match="missing is not a folder"):
            way.run(way.ica.download(project, box.data_ids[0], path))
    assert len(box.journal) == 0


def test_a_folder_of_the_same_name_is_in_the_way(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    (target / "reads.bam").mkdir()
    with pytest.raises(IsADirectoryError, match=r"reads\.bam"):
        way.run(way.ica.download(project, box.add_file("reads.bam", CONTENT), target))
    assert len(box.storage.journal) == 0


def test_headers_of_the_callers_own_stay_at_the_platform(
    box: IcaSandbox, project: str, way: Way, target: Path, at_storage: Any
) -> None:
    own = way.ica.with_options(headers={"X-Laboratory": "lantern", "Cookie": "session=1"})
    way.run(own.download(project, box.add_file("reads.bam", CONTENT), target))
    assert "x-laboratory" not in box.storage.journal[0].headers
    assert {exchange.headers["x-laboratory"] for exchange in box.journal} == {"lantern"}


def test_a_record_without_details_is_enough(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    def bare(record: Any) -> None:
        del record["data"]["details"]

    data_id = box.add_file("reads.bam", CONTENT)
    box.faults.add(RECORD, action=rewrite(bare))
    path = way.run(way.ica.download(project, data_id, target))
    assert (path.name, path.read_bytes()) == (data_id, CONTENT)


def test_a_lost_answer_of_the_platform_is_asked_for_again(
    box: IcaSandbox, project: str, way: Way, target: Path
) -> None:
    data_id = box.add_file("reads.bam", CONTENT)
    for place in (RECORD, ADDRESS):
        box.faults.add(place, action=cut_after())
    assert way.run(way.ica.download(project, data_id, target)).read_bytes() == CONTENT
