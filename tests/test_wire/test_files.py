"""Files to send: all that gives bytes is sent as these bytes, and nothing else is sent at all."""

from __future__ import annotations

import gzip
import io
import os
import socket
import tempfile
import threading
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from facade import ApiError, InvalidBody, ServerError, TransferFailed, Unauthorized, VersionNotAcceptable
from generated.runtime.files import File
from generated.runtime.sources import file_of
from generated.runtime.streams import Source

from .conftest import Market

CONTENT = b"a line of the file\n" * 20_000


def pipe() -> Any:
    read, write = os.pipe()
    with os.fdopen(write, "wb") as file:
        file.write(CONTENT[:50_000])
    return os.fdopen(read, "rb")


def connection() -> Any:
    """What comes over a socket, as a file."""
    here, there = socket.socketpair()

    def send() -> None:
        with there:
            there.sendall(CONTENT)

    threading.Thread(target=send).start()
    with here:
        return here.makefile("rb")


def gzipped(folder: Path) -> Any:
    path = folder / "file.gz"
    path.write_bytes(gzip.compress(CONTENT))
    return gzip.open(path)


def zipped() -> Any:
    # In memory: whoever closes what is inside does not close a file of an archive.
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("inside.txt", CONTENT)
    return zipfile.ZipFile(whole).open("inside.txt")


def spooled() -> Any:
    file = tempfile.SpooledTemporaryFile(max_size=10)  # noqa: SIM115 - it is closed by the test
    file.write(CONTENT)
    file.seek(0)
    return file


def from_the_middle(folder: Path) -> Any:
    path = folder / "whole"
    path.write_bytes(b"before" + CONTENT)
    file = path.open("rb")
    file.seek(6)
    return file


def pieces() -> Iterator[Any]:
    yield b""
    for start in range(0, len(CONTENT), 70_000):
        yield memoryview(CONTENT)[start : start + 70_000]
        yield b""


class Again:
    """Gives the same bytes every time."""

    def __iter__(self) -> Iterator[bytes]:
        yield from (CONTENT, b"", b"end")


class Bare:
    """A file that can do nothing but be read."""

    def __init__(self) -> None:
        self._file = io.BytesIO(CONTENT)

    def read(self, count: int = -1) -> bytes:
        return self._file.read(count)


def path(folder: Path) -> Path:
    (folder / "file.bin").write_bytes(CONTENT)
    return folder / "file.bin"


def large(folder: Path) -> Path:
    (folder / "large.bin").write_bytes(CONTENT * 5)
    return folder / "large.bin"


# What makes it, what is sent, and whether its length is known beforehand.
TAKEN: dict[str, tuple[Callable[[Path], Any], bytes, bool]] = {
    "bytes": (lambda _: CONTENT, CONTENT, True),
    "bytearray": (lambda _: bytearray(CONTENT), CONTENT, True),
    "memoryview": (lambda _: memoryview(CONTENT)[::2], CONTENT[::2], True),
    "path": (path, CONTENT, True),
    "path of a large file": (large, CONTENT * 5, True),
    "open": (lambda folder: path(folder).open("rb"), CONTENT, True),
    "middle": (from_the_middle, CONTENT, True),
    "memory": (lambda _: io.BytesIO(CONTENT), CONTENT, True),
    "empty": (lambda _: io.BytesIO(), b"", True),
    "gzip": (gzipped, CONTENT, True),
    "zip": (lambda _: zipped(), CONTENT, True),
    "spooled": (lambda _: spooled(), CONTENT, True),
    "pipe": (lambda _: pipe(), CONTENT[:50_000], False),
    "socket": (lambda _: connection(), CONTENT, False),
    "bare": (lambda _: Bare(), CONTENT, False),
    "generator": (lambda _: pieces(), CONTENT, False),
    "iterable": (lambda _: Again(), CONTENT + b"end", False),
    "nothing": (lambda _: iter(()), b"", False),
    "named": (lambda _: ("n.txt", io.BytesIO(CONTENT)), CONTENT, True),
    "typed": (lambda _: ("n.txt", pieces(), "text/x-odd"), CONTENT, False),
    "file": (lambda _: File(pieces(), "n.txt", "text/x-odd"), CONTENT, False),
    "text": (lambda _: File("ä", "n.txt"), "ä".encode(), True),
}


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Callable[[str], tuple[Any, bytes, bool]]]:
    """Makes what is sent, and closes it afterwards."""
    with ExitStack() as stack:

        def make(kind: str) -> tuple[Any, bytes, bool]:
            value, wanted, known = TAKEN[kind]
            found = value(tmp_path)
            if hasattr(found, "close"):
                stack.callback(found.close)
            return found, wanted, known

        yield make


@pytest.mark.parametrize("kind", TAKEN)
def test_a_file_is_a_part_of_a_form(kind: str, market: Market, made: Any) -> None:
    value, wanted, known = made(kind)
    arrived = market.call("parts", body={"file": value, "text": "beside"})
    ((name, file, media_type, content, _),) = arrived.files
    assert (name, content == wanted, arrived.fields) == ("file", True, [("text", "beside")])
    assert ("content-length" in arrived.headers) is known
    assert (arrived.headers.get("transfer-encoding") == "chunked") is not known
    if kind in ("typed", "file"):
        assert (file, media_type) == ("n.txt", "text/x-odd")


@pytest.mark.parametrize("kind", TAKEN)
def test_a_file_is_a_body(kind: str, market: Market, made: Any) -> None:
    value, wanted, known = made(kind)
    arrived = market.call("blob", body=value)
    assert arrived.body == wanted
    assert ("content-length" in arrived.headers) is known
    assert arrived.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("kind", ["open", "pipe", "generator", "named"])
def test_a_text_body_can_be_a_file(kind: str, market: Market, made: Any) -> None:
    value, wanted, _ = made(kind)
    arrived = market.call("note", body=value)
    assert (arrived.body == wanted, arrived.headers["content-type"]) == (True, "text/plain")


def test_several_files_are_parts_of_one_name(market: Market, tmp_path: Path) -> None:
    files = [b"1", ("two", b"2"), ("three.csv", io.BytesIO(b"3"), "text/csv"), path(tmp_path), iter([b"5", b"5"])]
    found = market.call("parts", body={"files": files}).files
    assert [(part.name, part.file, part.media_type) for part in found] == [
        ("files", "files", "application/octet-stream"),
        ("files", "two", "application/octet-stream"),
        ("files", "three.csv", "text/csv"),
        ("files", "file.bin", "application/octet-stream"),
        ("files", "files", "application/octet-stream"),
    ]
    assert [part.content for part in found] == [b"1", b"2", b"3", CONTENT, b"55"]
    (alone,) = market.call("parts", body={"files": ("two", b"2", "text/csv")}).files
    assert (alone.file, alone.media_type, alone.content) == ("two", "text/csv", b"2")
    assert [part.content for part in market.call("parts", body={"files": (b"1", b"2")}).files] == [b"1", b"2"]


def test_several_files_are_not_given_as_pieces(blocking: Market) -> None:
    for several in (pieces(), iter([b"1", b"2"]), {"a": b"1"}.values()):
        with pytest.raises(TypeError, match=r"'files': this field takes several files, .* give a list of files"):
            blocking.call("parts", body={"files": several})
    assert not blocking.server.arrived
    assert [part.content for part in blocking.call("parts", body={"files": [iter([b"1", b"2"])]}).files] == [b"12"]


async def awaited() -> AsyncIterator[bytes]:
    yield b""


class Asynchronous:
    """A file of a library that is awaited."""

    async def read(self, count: int = -1) -> bytes:
        return b""


class Response:
    """What can be read, but not piece by piece."""

    def read(self) -> bytes:
        return b""


def text_file(folder: Path) -> Any:
    return path(folder).open()


def closed_file(_: Path) -> Any:
    file = io.BytesIO()
    file.close()
    return file


TEXT_MODE = "this file is open for text, and files are sent as bytes: open it with 'rb'"
GIVEN_AS = "a file is given as bytes, an open binary file, a pathlib.Path, an iterable of bytes"
REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "text mode": (text_file, TEXT_MODE),
    "text in memory": (lambda _: io.StringIO("a"), TEXT_MODE),
    "spooled text": (lambda _: tempfile.SpooledTemporaryFile(mode="w+"), TEXT_MODE),  # noqa: SIM115
    "gzipped text": (lambda folder: io.TextIOWrapper(gzipped(folder)), TEXT_MODE),
    "pieces of text": (lambda _: iter(["a"]), TEXT_MODE),
    "named text mode": (lambda folder: ("a", text_file(folder)), TEXT_MODE),
    "closed": (closed_file, "cannot be read: "),
    "writing": (lambda folder: (folder / "new").open("wb"), "cannot be read: "),
    "awaited pieces": (lambda _: awaited(), "this async_generator has to be awaited, and this client blocks"),
    "awaited file": (lambda _: Asynchronous(), "this Asynchronous has to be awaited, and this client blocks"),
    "not in pieces": (lambda _: Response(), "this Response cannot be read: "),
    "object": (lambda _: object(), f"{GIVEN_AS}, a File, or a tuple (name, file[, type]), not object"),
    "number": (lambda _: 7, GIVEN_AS),
    "mapping": (lambda _: {"a": b"x"}, GIVEN_AS),
    "numbers": (lambda _: iter([1]), "what is read to be sent is bytes, not int"),
    "named object": (lambda _: ("a", object()), GIVEN_AS),
}


@pytest.mark.parametrize("kind", REFUSED)
@pytest.mark.parametrize("form", ["parts", "blob"])
def test_what_is_no_file_is_refused_before_anything_is_sent(
    kind: str, form: str, blocking: Market, tmp_path: Path
) -> None:
    make, said = REFUSED[kind]
    value = make(tmp_path)
    with pytest.raises(TypeError) as caught:
        blocking.call(form, body={"file": value} if form == "parts" else value)
    file = value[1] if isinstance(value, tuple) else value
    if hasattr(file, "close"):
        file.close()
    assert said in str(caught.value)
    assert ("'file': " in str(caught.value)) is (form == "parts")
    assert not blocking.server.arrived


def test_a_text_is_no_file_in_a_form_and_utf_8_as_a_body(blocking: Market) -> None:
    with pytest.raises(TypeError, match=r"'file': a text is no file: give a pathlib\.Path for a file of that name"):
        blocking.call("parts", body={"file": "reads/file.csv"})
    assert blocking.call("blob", body="ä").body == "ä".encode()
    assert blocking.call("parts", body={"file": ("a.txt", "ä")}).files[0].content == "ä".encode()


def test_a_text_body_is_text(blocking: Market) -> None:
    assert blocking.call("note", body="ä").body == "ä".encode()
    assert blocking.call("latin", body="ä").body == b"\xe4"
    for wrong in ({"a": 1}, ["a"], object(), None):
        with pytest.raises((TypeError, InvalidBody)):
            blocking.call("note", body=wrong)
    with pytest.raises(ValueError, match="codec can't encode"):
        blocking.call("latin", body="ą")


def test_a_url_encoded_form_has_no_files(blocking: Market) -> None:
    with pytest.raises(TypeError, match="'text': a application/x-www-form-urlencoded body has no room for files"):
        blocking.call("form", body={"text": io.BytesIO(b"x")})


def test_an_open_media_type_is_that_of_the_file(blocking: Market) -> None:
    assert blocking.call("any_image", body=("a", b"x", "image/png")).headers["content-type"] == "image/png"
    assert blocking.call("any_image", body=b"x").headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("form", ["parts", "blob"])
def test_what_is_read_again_is_sent_again_whole(form: str, market: Market, made: Any) -> None:
    for kind in ("middle", "gzip", "spooled", "iterable"):
        value, wanted, _ = made(kind)
        for status, headers in ((503, {"Retry-After": "0"}), (308, {"Location": f"/{form}?again"})):
            market.server.answers[:] = [(status, headers)]
            if hasattr(value, "seek"):
                value.seek(6 if kind == "middle" else 0)
            found = market.sent(form, body={"file": value} if form == "parts" else value)
            contents = [arrived.files[0].content if form == "parts" else arrived.body for arrived in found]
            assert contents == [wanted, wanted]


@pytest.mark.parametrize("form", ["parts", "blob"])
@pytest.mark.parametrize(("status", "error"), [(503, ServerError), (308, ApiError), (401, Unauthorized)])
def test_what_is_read_once_is_sent_once(form: str, status: int, error: Any, market: Market, made: Any) -> None:
    for kind in ("pipe", "generator", "bare"):
        value, _, _ = made(kind)
        market.server.arrived.clear()
        market.server.answers[:] = [(status, {"Retry-After": "0", "Location": "/again"})]
        with pytest.raises(error) as caught:
            market.call(form, body={"file": value} if form == "parts" else value)
        assert len(market.server.arrived) == 1
        assert status != 308 or "what was sent can be read only once" in str(caught.value)


def test_a_lower_version_gets_what_can_be_read_again(market: Market, made: Any) -> None:
    client = market.client.with_options(api_version="auto")
    market.server.answers[:] = [(406, {}), (406, {})]
    with pytest.raises(VersionNotAcceptable):
        market.call("versioned", body={"file": pieces()}, client=client)
    assert len(market.server.arrived) == 1
    value, wanted, _ = made("open")
    found = market.sent("versioned", body={"file": value}, client=client)
    assert [arrived.files[0].content for arrived in found] == [wanted, wanted]
    versions = [arrived.headers["accept"].split(",")[0] for arrived in found]
    assert versions == ["application/vnd.market.v2+json", "application/vnd.market.v1+json"]


class Shrinking(io.BytesIO):
    """Is measured with more than it gives."""

    def read(self, count: int | None = -1) -> bytes:
        return super().read(count)[:5] if self.tell() < 5 else b""


@pytest.mark.parametrize("form", ["parts", "blob"])
def test_a_file_that_ends_too_early_is_said_to(form: str, market: Market) -> None:
    value = Shrinking(b"0123456789")
    with pytest.raises(TransferFailed, match="the file had 10 bytes, and 5 came while it was sent"):
        market.call(form, body={"file": value} if form == "parts" else value)
    assert not market.server.arrived


@pytest.mark.parametrize("form", ["parts", "blob"])
def test_of_a_file_that_grows_what_was_there_is_sent(form: str, market: Market, tmp_path: Path) -> None:
    with path(tmp_path).open("rb") as file, path(tmp_path).open("ab") as other:

        class Growing(io.RawIOBase):
            """Gets longer while it is read."""

            def readable(self) -> bool:
                return True

            def seekable(self) -> bool:
                return True

            def seek(self, position: int, whence: int = 0) -> int:
                return file.seek(position, whence)

            def tell(self) -> int:
                return file.tell()

            def read(self, count: int = -1) -> bytes:
                if count:
                    other.write(b"more")
                    other.flush()
                return file.read(count)

        value = Growing()
        arrived = market.call(form, body={"file": value} if form == "parts" else value)
    assert (arrived.files[0].content if form == "parts" else arrived.body) == CONTENT


def test_an_error_of_the_file_is_the_callers_own(market: Market) -> None:
    def broken() -> Iterator[bytes]:
        yield b"x"
        raise LookupError("the disk is gone")

    with pytest.raises(LookupError, match="the disk is gone"):
        market.call("blob", body=broken())

    def mixed() -> Iterator[Any]:
        yield b"x"
        yield "text"

    with pytest.raises(TypeError, match="open it with 'rb'"):
        market.call("parts", body={"file": mixed()})


def test_a_large_file_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    sent = file_of(large(tmp_path))
    assert isinstance(sent.content, Source)
    assert (sent.content.length, sent.name) == (5 * len(CONTENT), "large.bin")
    assert len(sent.content.read()) < 1 << 17
    (tmp_path / "large.bin").unlink()
    with pytest.raises(FileNotFoundError):
        file_of(tmp_path / "large.bin")
