"""The MD5 of a file is taken beside its way, and is that of its bytes whatever happens meanwhile."""

from __future__ import annotations

import gc
import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facade import TransferFailed
from facade.files.fixed import FixedFile
from facade.files.part import PartFile

MIB = 1 << 20
CONTENT = b"".join(hashlib.sha256(b"%d" % number).digest() for number in range(20 * MIB // 32))
OTHER = CONTENT[::-1]


def md5(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


def pieces(content: bytes, size: int = 300_000) -> Iterator[bytes]:
    return (content[start : start + size] for start in range(0, len(content), size))


def taking() -> list[str]:
    """The threads that take sums."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("MD5 of ")]


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "reads.fastq"
    path.write_bytes(CONTENT)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    yield path
    assert not taking(), "no thread is left"


@pytest.fixture
def file(path: Path) -> Iterator[FixedFile]:
    with closing(FixedFile(path)) as file:
        file.is_summed = True
        yield file


def read(file: FixedFile, count: int = 1 << 40) -> int:
    """Read so many bytes, in pieces; gives how many there were."""
    seen = 0
    while seen < count and (found := file.read(300_000)):
        seen += len(found)
    return seen


def test_it_is_that_of_what_was_read(file: FixedFile) -> None:
    assert not taking()
    assert read(file, 10 * MIB) < len(CONTENT)
    assert taking() == ["MD5 of reads.fastq"]
    assert read(file)
    assert file.md5() == file.md5() == md5(CONTENT)
    assert file.tell() == len(CONTENT)


def test_a_file_that_is_not_to_be_summed_has_no_thread(path: Path) -> None:
    with closing(FixedFile(path)) as file:
        read(file)
        assert not taking()
        assert file.md5() == md5(CONTENT)


def test_reading_again_from_the_start_changes_nothing(file: FixedFile) -> None:
    for count in (9 * MIB, 17 * MIB, 1 << 40):
        file.seek(0)
        read(file, count)
    assert file.md5() == md5(CONTENT)


def test_it_may_be_asked_for_before_all_is_read(file: FixedFile) -> None:
    read(file, 9 * MIB)
    here = file.tell()
    assert file.md5() == md5(CONTENT)
    assert file.tell() == here
    read(file)
    assert file.md5() == md5(CONTENT)


def replace(path: Path) -> None:
    path.unlink()
    path.write_bytes(OTHER)


@pytest.mark.parametrize("change", [replace, Path.unlink], ids=["replaced", "gone"])
@pytest.mark.parametrize("when", [0, 9 * MIB], ids=["before", "within"])
def test_it_is_that_of_the_file_that_was_opened(
    file: FixedFile, path: Path, change: Callable[..., None], when: int
) -> None:
    read(file, when)
    change(path)
    read(file)
    assert file.md5() == md5(CONTENT)


def test_a_file_that_is_written_to_meanwhile_has_none(file: FixedFile, path: Path) -> None:
    read(file, 12 * MIB)
    with path.open("r+b") as other:
        other.write(b"other bytes")
    with pytest.raises(
        TransferFailed, match=r"reads\.fastq was changed while it was sent, within its 20,971,520 bytes"
    ):
        file.md5()


def test_whoever_gives_up_leaves_no_thread(path: Path) -> None:
    with closing(FixedFile(path)) as file:
        file.is_summed = True
        read(file, 12 * MIB)
        assert taking()
    assert not taking()


@pytest.fixture
def part(tmp_path: Path) -> Iterator[PartFile]:
    with closing(PartFile(tmp_path / "reads.bam").open()) as part:
        part.is_summed = True
        yield part
    assert not taking()


def write(part: PartFile, content: bytes) -> None:
    for piece in pieces(content):
        part.write(piece)


def test_it_is_that_of_what_was_written(part: PartFile, tmp_path: Path) -> None:
    part.begin('"tag"')
    write(part, CONTENT)
    assert taking() == ["MD5 of reads.bam.part"]
    assert part.md5() == md5(CONTENT)
    part.become()
    assert (tmp_path / "reads.bam").read_bytes() == CONTENT


def test_it_is_that_of_another_object_once_that_has_come(part: PartFile) -> None:
    part.begin('"tag"')
    write(part, CONTENT)
    part.begin('"another"')
    write(part, OTHER[:-5])
    assert part.md5() == md5(OTHER[:-5])


def test_what_was_there_already_belongs_to_it(part: PartFile, tmp_path: Path) -> None:
    part.begin('"tag"')
    write(part, CONTENT[: 10 * MIB])
    part.close()
    with closing(PartFile(tmp_path / "reads.bam").open()) as rest:
        rest.is_summed = True
        assert rest.size() == 10 * MIB
        write(rest, CONTENT[10 * MIB :])
        assert rest.md5() == md5(CONTENT)


def test_what_comes_after_it_was_asked_for_belongs_to_the_next(part: PartFile) -> None:
    part.begin()
    for end in (9 * MIB, 15 * MIB, 20 * MIB):
        write(part, CONTENT[part.written() : end])
        assert part.md5() == md5(CONTENT[:end])


def test_it_is_taken_while_the_file_is_on_its_way(file: FixedFile) -> None:
    read(file, 12 * MIB)
    deadline = time.monotonic() + 10
    while file._sum._taken.done < 11 * MIB and time.monotonic() < deadline:
        time.sleep(0.01)
    assert 11 * MIB <= file._sum._taken.done <= file.tell(), "no further than what was read"
    assert file.md5() == md5(CONTENT)
    file.seek(0)
    read(file)
    assert not taking(), "nothing is left to be taken"


def no_thread(self: threading.Thread) -> None:
    raise RuntimeError("can't start new thread")


def test_without_a_thread_to_be_had_it_is_taken_at_the_end(file: FixedFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading.Thread, "start", no_thread)
    read(file)
    assert file.md5() == md5(CONTENT)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_in_the_place_of_the_file_makes_nobody_wait(file: FixedFile, path: Path) -> None:
    path.unlink()
    os.mkfifo(path)
    read(file)
    assert file.md5() == md5(CONTENT)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_whoever_forgets_the_file_leaves_no_thread(path: Path) -> None:
    file = FixedFile(path)
    file.is_summed = True
    read(file, 12 * MIB)
    assert taking()
    del file
    gc.collect()
    deadline = time.monotonic() + 10
    while taking() and time.monotonic() < deadline:
        time.sleep(0.01)


@pytest.mark.parametrize("size", [0, 1, MIB - 1, MIB, 8 * MIB - 1, 8 * MIB, 8 * MIB + 1, 9 * MIB])
@pytest.mark.parametrize("is_summed", [False, True])
def test_files_of_all_sizes_have_one(tmp_path: Path, size: int, is_summed: bool) -> None:
    (tmp_path / "reads").write_bytes(CONTENT[:size])
    with closing(FixedFile(tmp_path / "reads")) as file:
        file.is_summed = is_summed
        read(file)
        assert file.md5() == md5(CONTENT[:size])
