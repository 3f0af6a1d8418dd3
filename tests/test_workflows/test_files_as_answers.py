"""Operations that answer files: read, streamed or saved, and never half a file for a whole one."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path
from typing import Any

import httpx
import pytest

from facade import AsyncDownload, ConnectionFailed, Download, NotFound, TransferFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_during, status, truncated_gzip

from .answers import holding, labelled
from .ways import Seen, SyncWay, Way

CONTENT = b"process ALIGN { input: path reads }\n" * 50
LARGE = hashlib.sha256(b"workflow").digest() * (1 << 16)
PLACE = "/content"
OPERATION = r"GET /api/projects/\{projectId\}/pipelines/\{pipelineId\}/files/\{fileId\}/content"
FILE = "5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11"
MISSING = "00000000-7a34-4f4f-9a07-0f4c6f6d3a11"
PIPELINE = "8c1f9c5e-63cf-4a3c-9d28-3d1f5a0b8f2e"
USES = ("read", "stream", "save")


def file(way: Way, project: str, file_id: str = FILE) -> Any:
    """A file of a pipeline."""
    return way.ica.project_pipeline.download_project_pipeline_file_content(project, PIPELINE, file_id)


def use(way: Way, found: Any, how: str, target: Path) -> bytes:
    """The content, in one of the ways to get at it."""
    if how == "read":
        content: bytes = way.run(found.read())
        return content
    if how == "stream":
        return b"".join(way.listed(found.stream()))
    path: Path = way.run(found.save(target / "main.nf"))
    return path.read_bytes()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_nothing_is_asked_for_before_it_is_needed(box: IcaSandbox, project: str, way: Way) -> None:
    assert isinstance(file(way, project), Download if isinstance(way, SyncWay) else AsyncDownload)
    assert len(box.journal) == 0


@pytest.mark.parametrize("how", USES)
def test_each_use_asks_once_and_gives_all(box: IcaSandbox, project: str, way: Way, target: Path, how: str) -> None:
    box.faults.add(PLACE, times=None, action=holding(CONTENT))
    found = file(way, project)
    for count in (1, 2):
        assert use(way, found, how, target) == CONTENT
        assert len(box.journal) == count
    assert box.journal[0].headers["accept"] == "application/octet-stream, application/problem+json"
    assert names(target) == (["main.nf"] if how == "save" else [])


@pytest.mark.parametrize("how", USES)
def test_a_file_that_is_packed_on_the_wire_arrives_unpacked(
    box: IcaSandbox, project: str, way: Way, target: Path, how: str
) -> None:
    box.faults.add(PLACE, times=2, action=holding(LARGE))
    wire = way.run(way.ica.raw.project_pipeline.download_project_pipeline_file_content(project, PIPELINE, FILE))
    assert wire.headers["content-encoding"] == "gzip"
    assert int(wire.headers["content-length"]) < len(LARGE)
    assert use(way, file(way, project), how, target) == LARGE


@pytest.mark.parametrize("how", USES)
def test_a_file_that_does_not_exist_is_a_typed_error(
    box: IcaSandbox, project: str, way: Way, target: Path, how: str
) -> None:
    with pytest.raises(NotFound, match=OPERATION) as caught:
        use(way, file(way, project, MISSING), how, target)
    assert caught.value.title
    assert names(target) == []


@pytest.mark.parametrize("how", USES)
def test_what_passes_is_waited_for(box: IcaSandbox, project: str, way: Way, target: Path, how: str) -> None:
    box.faults.add(PLACE, times=2, action=status(503))
    box.faults.add(PLACE, action=holding(CONTENT))
    assert use(way, file(way, project), how, target) == CONTENT


@pytest.mark.parametrize("how", ["stream", "save"])
@pytest.mark.parametrize("fault", [cut_during(), truncated_gzip()], ids=["cut", "gzip without end"])
def test_a_file_that_breaks_off_is_an_error_and_leaves_what_was_there(
    box: IcaSandbox, project: str, way: Way, target: Path, fault: Any, how: str
) -> None:
    (target / "main.nf").write_bytes(b"older")
    box.faults.add(PLACE, action=fault)
    with pytest.raises(ConnectionFailed, match=OPERATION):
        use(way, file(way, project), how, target)
    assert names(target) == ["main.nf"]
    assert (target / "main.nf").read_bytes() == b"older"


@pytest.mark.parametrize("fault", [cut_during(), truncated_gzip()], ids=["cut", "gzip without end"])
def test_what_is_read_whole_is_asked_for_again(box: IcaSandbox, project: str, way: Way, fault: Any) -> None:
    whole = way.run(file(way, project).read())
    box.faults.add(PLACE, times=2, action=fault)
    assert way.run(file(way, project).read()) == whole
    assert len(box.journal) == 4


def test_a_stream_comes_in_pieces(box: IcaSandbox, project: str, way: Way) -> None:
    noise = random.Random(7).randbytes(2 << 20)
    box.faults.add(PLACE, action=holding(noise))
    pieces = way.listed(file(way, project).stream())
    assert b"".join(pieces) == noise
    assert max(map(len, pieces)) <= 1 << 18


def test_progress_rises_to_the_size(box: IcaSandbox, project: str, way: Way, target: Path, seen: Seen) -> None:
    box.faults.add(PLACE, action=holding(CONTENT))
    way.run(file(way, project).save(target, seen))
    assert seen.rises
    assert (seen[0], seen[-1]) == ((0, len(CONTENT)), (len(CONTENT), len(CONTENT)))


def test_the_size_of_a_packed_file_is_not_known(
    box: IcaSandbox, project: str, way: Way, target: Path, seen: Seen
) -> None:
    box.faults.add(PLACE, action=holding(LARGE))
    way.run(file(way, project).save(target, seen))
    assert seen.rises
    assert seen[-1] == (len(LARGE), None)


def test_an_empty_file_is_saved_too(box: IcaSandbox, project: str, way: Way, target: Path, seen: Seen) -> None:
    box.faults.add(PLACE, action=holding(b""))
    assert way.run(file(way, project).save(target / "empty", seen)).read_bytes() == b""
    assert seen == [(0, 0)]


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="main.nf"', "main.nf"),
        ("attachment; filename=main.nf; size=3", "main.nf"),
        ("attachment; filename=\"m.nf\"; filename*=UTF-8''m%C3%A4in%201.nf", "mäin 1.nf"),
        ("attachment; filename*=iso-8859-1'en'm%E4in.nf", "mäin.nf"),
        (r'attachment; filename="say \"hi\".nf"', "say _hi_.nf"),
        ('attachment; filename="../../.ssh/keys"', "keys"),
        ("attachment; filename*=UTF-8''..%2F..%2Fkeys", "keys"),
        ('attachment; filename="..\\\\..\\\\keys"', "keys"),
        ("attachment; filename*=UTF-8''a%00b%0Ac.nf", "a_b_c.nf"),
        ('attachment; filename="aux.nf"', "_aux.nf"),
        ('attachment; filename=""', "download"),
        ("inline", "content"),
        (None, "content"),
    ],
)
def test_into_a_folder_goes_the_name_that_is_told_made_safe(
    box: IcaSandbox, project: str, way: Way, target: Path, disposition: str | None, name: str
) -> None:
    box.faults.add(PLACE, action=labelled({"Content-Disposition": disposition}))
    path = way.run(file(way, project).save(target))
    assert path == target / name
    assert names(target) == [name]


def test_a_folder_that_is_not_there_is_said_before_anything_is_asked(
    box: IcaSandbox, project: str, way: Way, target: Path
) -> None:
    for path in (target / "missing" / "main.nf", f"{target}/missing/"):
        with pytest.raises(FileNotFoundError, match="missing is not a folder"):
            way.run(file(way, project).save(path))
    assert len(box.journal) == 0


def test_a_folder_of_the_same_name_is_in_the_way(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    (target / "sandbox-file.txt").mkdir()
    with pytest.raises(IsADirectoryError, match=r"sandbox-file\.txt"):
        way.run(file(way, project).save(target))
    assert names(target) == ["sandbox-file.txt"]


def test_a_callback_that_raises_stops_and_leaves_nothing(box: IcaSandbox, project: str, way: Way, target: Path) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError):
        way.run(file(way, project).save(target, stop))
    assert names(target) == []
    assert way.run(file(way, project).save(target)).name == "sandbox-file.txt"


def test_a_redirect_to_the_storage_carries_no_credentials(
    box: IcaSandbox, project: str, way: Way, target: Path, at_storage: Any
) -> None:
    box.storage.put("pipelines/main.nf", CONTENT)
    link = box.storage.link("GET", "pipelines/main.nf")
    box.faults.add(PLACE, action=status(302, {"Location": link}))
    path = way.run(file(way, project).save(target))
    assert (path.name, path.read_bytes()) == ("main.nf", CONTENT)
    assert len(box.storage.journal) == 1


def test_the_raw_answer_is_the_response_itself(box: IcaSandbox, project: str, way: Way) -> None:
    found = way.run(way.ica.raw.project_pipeline.download_project_pipeline_file_content(project, PIPELINE, FILE))
    assert isinstance(found, httpx.Response)
    assert found.content == box.journal[0].answer_body
    assert found.headers["content-disposition"] == 'attachment; filename="sandbox-file.txt"'


def test_of_two_calls_that_write_one_file_the_first_goes_on_and_the_other_is_refused(
    box: IcaSandbox, project: str, way: Way, target: Path
) -> None:
    box.faults.add(PLACE, times=None, action=holding(LARGE))
    path = target / "main.nf"
    seen = Seen()
    other = SyncWay(api_key=box.api_key, base_url=box.base_url)

    def while_it_comes(done: int, total: int | None) -> None:
        seen(done, total)
        if len(seen) == 1:
            with pytest.raises(TransferFailed, match=r"main\.nf: another call writes the same file at the same time"):
                file(other, project).save(path)

    assert way.run(file(way, project).save(path, while_it_comes)) == path
    assert (path.read_bytes(), names(target)) == (LARGE, ["main.nf"])
    file(other, project).save(path)
    other.close()
