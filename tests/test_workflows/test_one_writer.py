"""A file is written by one call at a time, in a place of its own, and is whole or as it was before."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facade import ICA, ApiError, DecodeError, TransferFailed
from facade.files.part import PartFile
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import status

from .answers import holding
from .ways import AT_ONCE, Seen, Way

CONTENT = bytes(range(256)) * 4096
OLDER = b"what was there before"
PLACE = "/content"
PIPELINE = "8c1f9c5e-63cf-4a3c-9d28-3d1f5a0b8f2e"
FILE = "5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11"

Get = Callable[..., Any]


def link(part: Path, other: Path) -> None:
    part.symlink_to(other)


def name(part: Path, other: Path) -> None:
    part.hardlink_to(other)


def folder(part: Path, other: Path) -> None:
    part.mkdir()


def pipe(part: Path, other: Path) -> None:
    os.mkfifo(part)


@pytest.fixture(params=["workflow", "answer"])
def get(request: pytest.FixtureRequest, box: IcaSandbox, project: str) -> Get:
    """Both ways in which a file comes: from the storage, and as an answer."""
    data_id = box.add_file("reads.bam", CONTENT)
    if request.param == "workflow":
        return lambda ica, path, progress=None: ica.download(project, data_id, path, progress=progress)
    box.faults.add(PLACE, times=None, action=holding(CONTENT))
    return lambda ica, path, progress=None: ica.project_pipeline.download_project_pipeline_file_content(
        project, PIPELINE, FILE
    ).save(path, progress)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_another_call_is_refused_and_the_file_is_whole(box: IcaSandbox, way: Way, target: Path, get: Get) -> None:
    path = target / "reads.bam"
    seen: list[str] = []
    with ICA(api_key=box.api_key, base_url=box.base_url, retries=AT_ONCE) as other:

        def meanwhile(done: int, total: int | None) -> None:
            with pytest.raises(TransferFailed, match=r"reads\.bam: another call writes the same file"):
                get(other, path)
            seen.append("refused")

        assert way.run(get(way.ica, path, meanwhile)) == path
        assert (seen[-1], path.read_bytes(), names(target)) == ("refused", CONTENT, ["reads.bam"])
        assert get(other, path).read_bytes() == CONTENT


@pytest.mark.parametrize("plant", [link, name, folder, pipe])
@pytest.mark.parametrize("ending", ["part", "part.tag"])
def test_what_was_planted_is_not_written_through(
    way: Way, target: Path, tmp_path: Path, get: Get, plant: Callable[[Path, Path], None], ending: str
) -> None:
    path, other = target / "reads.bam", tmp_path / "other"
    path.write_bytes(OLDER)
    other.write_bytes(b'"of somebody else"')
    plant(target / f"reads.bam.{ending}", other)
    with pytest.raises(TransferFailed, match=rf"reads\.bam\.{ending} is (a link|no plain file), .*; remove it"):
        way.run(get(way.ica, path))
    assert (path.read_bytes(), other.read_bytes()) == (OLDER, b'"of somebody else"')
    assert names(target) == ["reads.bam", f"reads.bam.{ending}"]


def test_a_link_that_leads_nowhere_makes_no_file(way: Way, target: Path, tmp_path: Path, get: Get) -> None:
    (target / "reads.bam.part").symlink_to(tmp_path / "new")
    with pytest.raises(TransferFailed, match="is a link"):
        way.run(get(way.ica, target / "reads.bam"))
    assert not (tmp_path / "new").exists()


def test_a_link_as_the_file_itself_is_replaced_and_not_followed(
    way: Way, target: Path, tmp_path: Path, get: Get
) -> None:
    (tmp_path / "other").write_bytes(OLDER)
    (target / "reads.bam").symlink_to(tmp_path / "other")
    path = way.run(get(way.ica, target / "reads.bam"))
    assert (path.is_symlink(), path.read_bytes()) == (False, CONTENT)
    assert (tmp_path / "other").read_bytes() == OLDER


@pytest.mark.parametrize("linked", [False, True])
def test_what_is_no_file_stays_what_it_is(way: Way, target: Path, tmp_path: Path, get: Get, linked: bool) -> None:
    """As root, a file could take the place of `/dev/null`."""
    path, other = target / "reads.bam", tmp_path / "pipe"
    os.mkfifo(other if linked else path)
    if linked:
        path.symlink_to(other)
    with pytest.raises(TransferFailed, match=r"reads\.bam is a device, a pipe or a socket, .* give the path of a file"):
        way.run(get(way.ica, path))
    assert (path.is_fifo(), path.is_symlink(), names(target)) == (True, linked, ["reads.bam"])


def test_a_part_that_was_replaced_meanwhile_is_not_taken(way: Way, target: Path, tmp_path: Path, get: Get) -> None:
    path, part = target / "reads.bam", target / "reads.bam.part"
    path.write_bytes(OLDER)

    def replace(done: int, total: int | None) -> None:
        part.unlink(missing_ok=True)
        part.write_bytes(b"of somebody else")

    with pytest.raises(TransferFailed, match="another call writes the same file"):
        way.run(get(way.ica, path, replace))
    assert (path.read_bytes(), part.read_bytes()) == (OLDER, b"of somebody else")


HOLD = """
import sys
from pathlib import Path
from facade.files.part import PartFile
part = PartFile(Path(sys.argv[1])).open()
part.begin('"a tag"')
part.write(b"half")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_process_that_is_killed_leaves_no_lock(way: Way, target: Path, get: Get) -> None:
    path = target / "reads.bam"
    held = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with held:
        assert held.stdout is not None
        assert held.stdout.readline() == "held\n"
        with pytest.raises(TransferFailed, match="another call writes the same file"):
            way.run(get(way.ica, path))
        held.kill()
    assert way.run(get(way.ica, path)).read_bytes() == CONTENT
    assert names(target) == ["reads.bam"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks")
def test_a_child_does_not_keep_the_lock_of_its_parent(target: Path) -> None:
    part = PartFile(target / "reads.bam").open()
    ready, done = os.pipe()
    child = os.fork()
    if not child:
        os.read(ready, 1)
        os._exit(0)
    part.close()
    PartFile(target / "reads.bam").open().close()
    os.write(done, b".")
    os.waitpid(child, 0)
    os.close(ready)
    os.close(done)
    assert names(target) == []


def test_without_locks_nothing_is_written(way: Way, target: Path, get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on some file systems that come over a network."""
    import errno
    import fcntl

    def none(file: Any, how: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", none)
    with pytest.raises(TransferFailed, match=r"keeps no locks, .*; save to a folder of this machine"):
        way.run(get(way.ica, target / "reads.bam"))
    assert not (target / "reads.bam").exists()


def test_a_full_disk_leaves_the_file_as_it_was(
    way: Way, target: Path, get: Get, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, seen = target / "reads.bam", Seen()
    path.write_bytes(OLDER)

    def full(part: PartFile, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(PartFile, "write", full)
        with pytest.raises(OSError, match="No space left"):
            way.run(get(way.ica, path, seen))
    assert (path.read_bytes(), names(target)) == (OLDER, ["reads.bam"])
    assert way.run(get(way.ica, path)).read_bytes() == CONTENT


@pytest.mark.parametrize("code", [204, 205, 206, 304])
def test_an_answer_that_is_no_file_leaves_the_file_as_it_was(
    box: IcaSandbox, way: Way, target: Path, get: Get, code: int
) -> None:
    path = target / "reads.bam"
    path.write_bytes(OLDER)
    box.faults.clear()
    box.faults.add(PLACE, times=None, action=status(code))
    box.storage.faults.add("GET /", times=None, action=status(code))
    with pytest.raises((TransferFailed, DecodeError, ApiError), match=str(code)):
        way.run(get(way.ica, path))
    assert (path.read_bytes(), names(target)) == (OLDER, ["reads.bam"])
