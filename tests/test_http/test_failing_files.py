"""Files of this machine that fail while they are sent or written end in an error that says which, and what was there
stays."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from facade import Retries, TransferFailed
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk

Start = Callable[[Talk], RawServer]
Make = Callable[..., Any]
AGAIN = Retries(attempts=3, first_pause=0.001)
# Smaller ones are read at once.
CONTENT = b"a line of a pipeline\n" * (1 << 16)
REFUSAL = b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n"


def sent(way: Any, content: Any) -> Any:
    return way.run(way.client.project_pipeline.update_project_pipeline_file("p", "l", "f", body={"content": content}))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "main.nf"
    path.write_bytes(CONTENT)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    return path


def gone(path: Path) -> None:
    path.unlink()


def rewritten(path: Path) -> None:
    path.write_bytes(CONTENT.swapcase())


@pytest.mark.parametrize("change", [gone, rewritten])
def test_what_is_not_the_same_any_more_is_not_sent(
    raw: Start, ica: Make, path: Path, change: Callable[[Path], None]
) -> None:
    def talk(line: Line) -> None:
        if path.exists() and path.stat().st_mtime == 1_700_000_000:
            change(path)
        line.say(REFUSAL)

    server = raw(talk)
    way = ica(server.url, retries=AGAIN)
    with pytest.raises(TransferFailed, match=r"PUT .*the file "):
        sent(way, path)


class Failing(BytesIO):
    """A file on a disk that breaks, once the rest of it is read."""

    def read(self, count: int | None = -1) -> bytes:
        if self.tell() > 1 << 18:
            raise OSError(5, "Input/output error")
        return super().read(count)


def test_what_cannot_be_read_any_more_is_said(raw: Start, ica: Make) -> None:
    way = ica(raw(lambda line: line.say(REFUSAL)).url, retries=AGAIN)
    with pytest.raises(TransferFailed, match="Input/output error"):
        sent(way, Failing(CONTENT))


def test_a_file_that_was_closed_meanwhile_is_said(raw: Start, ica: Make, path: Path) -> None:
    file = path.open("rb")

    def talk(line: Line) -> None:
        file.close()
        line.say(REFUSAL)

    way = ica(raw(talk).url, retries=AGAIN)
    with pytest.raises(TransferFailed, match="closed file"):
        sent(way, file)


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may become larger, as on a disk that is full."""
    resource = pytest.importorskip("resource")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def test_a_full_disk_is_said_with_the_file_and_leaves_nothing(raw: Start, ica: Make, tmp_path: Path) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: %d\r\n\r\n"
    way = ica(raw(lambda line: line.say(head % len(CONTENT), CONTENT)).url)
    target = tmp_path / "out.nf"
    target.write_bytes(b"the one of before")
    file = way.client.project_pipeline.download_project_pipeline_file_content("p", "l", "f")
    with room_for(1 << 16), pytest.raises(TransferFailed, match=r"out\.nf\.part cannot be written to \(File too large"):
        way.run(file.save(target))
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("out.nf", b"the one of before")]
