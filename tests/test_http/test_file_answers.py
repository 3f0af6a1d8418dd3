"""What is no file, or not all of one, is never saved under its name, and what was there stays."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from httpx import _decoders

from facade import ICA, AsyncICA, AsyncTorrentSuite, ConnectionFailed, DecodeError, TorrentSuite
from tests.clients import Awaiting, Blocking
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk

Start = Callable[[Talk], RawServer]
PDF = b"%PDF-1.7 " + b"a line of a report " * 20
PAGE = b"<!doctype html><title>Log in</title>"


class _SyncReports(Blocking):
    kind = TorrentSuite


class _AsyncReports(Awaiting):
    kind = AsyncTorrentSuite


class _SyncFiles(Blocking):
    kind = ICA


class _AsyncFiles(Awaiting):
    kind = AsyncICA


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Iterator[Callable[[str, str], Any]]:
    """The download of a file that is described as PDF, or as `application/octet-stream`, at a host."""
    with asyncio.Runner() as runner:
        ways: list[Any] = []

        def made(url: str, described: str) -> Callable[[Path], Any]:
            arguments: tuple[Any, ...] = () if request.param == "sync" else (runner,)
            settings: dict[str, Any] = {"base_url": url, "api_key": "a key of the tests", "retries": 0}
            if described == "pdf":
                kind = _SyncReports if request.param == "sync" else _AsyncReports
                way: Any = kind(*arguments, username="lab", release="5.18.1", **settings)
                ways.append(way)
                return lambda path: way.run(way.client.results.report(17).save(path))
            way = (_SyncFiles if request.param == "sync" else _AsyncFiles)(*arguments, **settings)
            ways.append(way)
            files = way.client.project_pipeline
            return lambda path: way.run(files.download_project_pipeline_file_content("p", "l", "f").save(path))

        yield made
        for way in ways:
            way.close()


def answer(status: int, headers: str, body: bytes) -> bytes:
    return f"HTTP/1.1 {status} Fine\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body


def typed(media_type: str, body: bytes, more: str = "", status: int = 200) -> bytes:
    return answer(status, f"Content-Type: {media_type}\r\n{more}", body)


NO_FILES = {
    "empty": ("pdf", typed("application/pdf", b"")),
    "empty, in a coding": ("pdf", typed("application/pdf", gzip.compress(b""), "Content-Encoding: gzip\r\n")),
    "text": ("pdf", typed("text/plain", b"sorry")),
    "XML": ("pdf", typed("application/xml", b"<Error/>")),
    "later": ("pdf", typed("application/pdf", PDF, status=202)),
    "any file, later": ("any", typed("text/plain", b"later", status=202)),
    "any file, a page": ("any", typed("text/html", PAGE)),
    "any file, a problem": ("any", typed("application/problem+json", b'{"title": "no"}')),
    "a coding that is not known here": ("any", typed("application/pdf", PDF, "Content-Encoding: compress\r\n")),
}


@pytest.mark.parametrize(("described", "said"), NO_FILES.values(), ids=NO_FILES)
def test_what_is_no_file_is_an_error_and_what_was_there_stays(
    raw: Start, make: Callable[[str, str], Any], tmp_path: Path, described: str, said: bytes
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"the one of before")
    with pytest.raises(DecodeError):
        make(raw(lambda line: line.say(said)).url, described)(path)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("report.pdf", b"the one of before")]


FILES = {
    "a page to keep": typed("text/html", PAGE, 'Content-Disposition: attachment; filename="a.html"\r\n'),
    "JSON": typed("application/json", b"{}"),
    "nothing": typed("application/octet-stream", b""),
    "what is no coding": typed("application/pdf", PDF, "Content-Encoding: utf-8\r\n"),
    "nothing in a coding that is not known here": typed("application/pdf", b"", "Content-Encoding: compress\r\n"),
}


@pytest.mark.parametrize("said", FILES.values(), ids=FILES)
def test_a_file_of_any_kind_is_saved(raw: Start, make: Callable[[str, str], Any], tmp_path: Path, said: bytes) -> None:
    make(raw(lambda line: line.say(said)).url, "any")(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == said.partition(b"\r\n\r\n")[2]


class _Brotli:
    """Takes everything for a coding of itself that ends with a full stop, with the words of brotli's library."""

    class Decompressor:
        def __init__(self) -> None:
            self.last = b""

        def is_finished(self) -> bool:
            return self.last == b"."

    def __init__(self) -> None:
        self.decompressor = self.Decompressor()

    def decode(self, data: bytes) -> bytes:
        self.decompressor.last = data[-1:] or self.decompressor.last
        return data

    def flush(self) -> bytes:
        return b""


@pytest.mark.parametrize("whole", [True, False])
def test_a_coding_with_another_word_for_its_end_is_looked_at_too(
    raw: Start, make: Callable[[str, str], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: bool
) -> None:
    monkeypatch.setitem(_decoders.SUPPORTED_DECODERS, "br", _Brotli)
    said = typed("application/pdf", PDF + (b"." if whole else b""), "Content-Encoding: br\r\n")
    save = make(raw(lambda line: line.say(said)).url, "pdf")
    if whole:
        save(tmp_path / "report.pdf")
        assert (tmp_path / "report.pdf").read_bytes() == PDF + b"."
    else:
        with pytest.raises(ConnectionFailed, match="cut off"):
            save(tmp_path / "report.pdf")
        assert not list(tmp_path.iterdir())


NEW = {
    "name": "a",
    "regionId": "r",
    "billingMode": "PROJECT",
    "dataSharingEnabled": False,
    "storageBundleId": "b",
}


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_write_whose_answer_is_in_a_coding_that_is_not_known_here_was_done(raw: Start, kind: str) -> None:
    def talk(line: Line) -> None:
        line.say(typed("application/json", b"{}", "Content-Encoding: compress\r\n", status=201))

    settings: dict[str, Any] = {"base_url": raw(talk).url, "api_key": "a key of the tests", "retries": 3}
    with asyncio.Runner() as runner:
        way: Any = _SyncFiles(**settings) if kind == "sync" else _AsyncFiles(runner, **settings)
        with closing(way), pytest.raises(DecodeError, match="compress") as failure:
            way.run(way.client.project.create_project(body=NEW))
    assert failure.value.may_be_done
    assert failure.value.response.content == b""
