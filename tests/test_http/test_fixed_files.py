"""A file on its way out is what was measured, or it is an error."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facade import TransferFailed
from facade.files.fixed import FixedFile

CONTENT = bytes(range(256)) * 4


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "beds.csv"
    path.write_bytes(CONTENT)
    # Long ago, so that whatever writes to it leaves another time.
    os.utime(path, (1_700_000_000, 1_700_000_000))
    return path


@pytest.fixture
def file(path: Path) -> Iterator[FixedFile]:
    file = FixedFile(path)
    yield file
    file.close()


def test_it_is_read_as_any_file(file: FixedFile) -> None:
    assert (file.size, file.tell(), file.seekable()) == (1024, 0, True)
    assert file.read(100) + file.read(0) + file.read() == CONTENT
    assert file.read(1) == file.read() == b""
    assert file.seek(0, os.SEEK_END) == file.tell() == 1024
    assert file.seek(-24, os.SEEK_END) == 1000
    assert file.seek(10, os.SEEK_CUR) == 1010
    assert file.read(10_000) == CONTENT[1010:]
    assert file.seek(0) == 0
    assert file.read() == CONTENT, "another try sends it once more"


def test_positions_are_told(path: Path) -> None:
    told: list[int] = []
    file = FixedFile(path, told.append)
    while file.read(500):
        pass
    file.close()
    assert told == [500, 1000, 1024, 1024]


def grow(path: Path) -> None:
    path.write_bytes(CONTENT + b"more")


def shrink(path: Path) -> None:
    os.truncate(path, 700)


def shrink_below(path: Path) -> None:
    os.truncate(path, 10)


def rewrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"other")


@pytest.mark.parametrize(
    ("change", "how"),
    [
        (grow, "from 1,024 to 1,028 bytes"),
        (shrink, "from 1,024 to 700 bytes"),
        (shrink_below, "from 1,024 to 10 bytes"),
        (rewrite, "within its 1,024 bytes"),
    ],
)
@pytest.mark.parametrize("piece", [100, 256, 1024, 5000])
def test_a_change_is_seen_before_the_last_byte_is_given(
    file: FixedFile, path: Path, change: Callable[[Path], None], how: str, piece: int
) -> None:
    given = [b"" if piece >= 1024 else file.read(piece)]
    change(path)

    def rest() -> None:
        while found := file.read(piece):
            given.append(found)

    with pytest.raises(TransferFailed, match=rf"beds\.csv was changed while it was sent, {how}; send it again"):
        rest()
    assert len(b"".join(given)) < 1024


def test_the_end_stays_where_it_was(file: FixedFile, path: Path) -> None:
    """Whoever measures it for a header is told what is sent."""
    grow(path)
    assert file.seek(0, os.SEEK_END) == 1024


def test_a_file_that_is_replaced_or_removed_is_sent_as_it_was(file: FixedFile, path: Path) -> None:
    path.unlink()
    path.write_bytes(b"another")
    assert file.read() == CONTENT


def test_a_change_afterwards_is_no_fault(file: FixedFile, path: Path) -> None:
    assert file.read() == CONTENT
    grow(path)


def test_what_is_not_there_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FixedFile(tmp_path / "none.csv")
