"""Files to and from the object storage behind presigned addresses: whole, checked, and without platform credentials.

The storage is another host than the platform. Requests to it carry nothing but what the presigned address carries.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from ..call.attempts import Attempts, retried
from ..call.flows import Effect, Flow, ReadBody, Send
from ..call.problems import error_from
from ..errors import Forbidden, PlatformError, TransferFailed
from .part import PartFile

if TYPE_CHECKING:
    import httpx

    from ..progress import Progress
    from ..retries import Retries

_MD5 = re.compile(r"[0-9a-f]{32}")
_CHUNK = 1 << 20
# What errors call the operation that failed there.
STORAGE = "object storage"
# What one presigned PUT can carry at the most, by the object stores' own rule.
LARGEST_UPLOAD = 5 * 1024**3


class Watched:
    """An open file that tells how much of it was read."""

    def __init__(self, file: BinaryIO, size: int, progress: Progress | None) -> None:
        self._file = file
        self._size = size
        self._progress = progress

    def read(self, count: int = -1) -> bytes:
        """The next bytes."""
        data = self._file.read(count)
        if data and self._progress is not None:
            self._progress(self._file.tell(), self._size)
        return data

    def seek(self, position: int, whence: int = 0) -> int:
        """Go to a position."""
        return self._file.seek(position, whence)

    def tell(self) -> int:
        """The position."""
        return self._file.tell()

    def seekable(self) -> bool:
        """It is."""
        return True


def size_to_send(path: Path) -> int:
    """The size of a file. Raises FileNotFoundError for what is no file, TransferFailed for one that is too large."""
    if not path.is_file():
        raise FileNotFoundError(f"{path} is not a file")
    size = path.stat().st_size
    if size > LARGEST_UPLOAD:
        raise TransferFailed(
            f"{path.name} has {size:,} bytes; one presigned address takes {LARGEST_UPLOAD:,} at the most"
        )
    return size


def put_file(
    url: str,
    address: Callable[[], Flow[str]],
    path: Path,
    retries: Retries,
    timeout: Any,
    progress: Progress | None,
) -> Flow[None]:
    """A flow that puts a file to a presigned address, again from the start after a failure.

    `address` gives a flow to a fresh address, for when `url` has ended. Ends in `TransferFailed` when the storage says
    that it got other bytes.
    """
    from generated.runtime.payloads import Payload

    size = path.stat().st_size
    attempts = Attempts(retries, safe=True)
    renewed = False
    with path.open("rb") as file:

        def once() -> Flow[httpx.Response]:
            file.seek(0)
            _tell(progress, 0, size)
            content: Any = Watched(file, size, progress)
            payload = Payload("application/octet-stream", content, None)
            return _good((yield from _at_storage(Send("PUT", url, {}, payload, timeout))))

        def mended(error: PlatformError) -> Flow[bool]:
            nonlocal url, renewed
            if renewed or not isinstance(error, Forbidden):
                return False
            # An address can end before it is used, or while the file is on its way.
            url, renewed = (yield from attempts.final(address())), True
            return True

        response = yield from retried(once, attempts, mended=mended)
    _check_sum(response.headers.get("etag", ""), lambda: md5_of(path), path.name)


def get_file(
    address: Callable[[], Flow[str]],
    target: Path,
    size: int | None,
    checksum: str,
    retries: Retries,
    timeout: Any,
    progress: Progress | None,
) -> Flow[Path]:
    """A flow that gets a file from a presigned address, going on where an earlier attempt or call stopped.

    `address` gives a flow to a fresh presigned address: they end, so one is asked for at each attempt. The bytes are
    kept in `<target>.part` until they are complete and their size and checksum are right.
    """
    part = PartFile(target)
    attempts = Attempts(retries, safe=True)
    furthest, renewed = part.size(), False

    def once() -> Flow[None]:
        while True:
            held = part.size()
            _tell(progress, held, size)
            url = yield from address()
            response: httpx.Response = yield from _at_storage(_request(url, held, part.tag, timeout))
            if not (held and response.status_code == 416):
                break
            if _whole_size(response) == held:
                return
            # It is another object by now, and a shorter one.
            part.drop()
        yield from _write(_good(response), part, size, progress)

    def mended(error: PlatformError) -> Flow[bool]:
        nonlocal furthest, renewed
        if part.size() > furthest:
            # A long download may break often, as long as it gets on.
            furthest = part.size()
            attempts.begin_again()
        # An address can end before it is used; the next try asks for another one anyway.
        again, renewed = isinstance(error, Forbidden) and not renewed, renewed or isinstance(error, Forbidden)
        return again
        yield  # a flow is a generator, even one that asks for nothing

    yield from retried(once, attempts, mended=mended)
    try:
        _check(part.path, size, checksum, target.name)
    except TransferFailed:
        part.drop()
        raise
    part.become(target)
    return target


def _request(url: str, held: int, tag: str, timeout: Any) -> Send:
    headers = {"Accept-Encoding": "identity"}
    if held:
        # Should the object have changed meanwhile, all of it comes instead of the rest.
        headers |= {"Range": f"bytes={held}-", "If-Range": tag}
    return Send("GET", url, headers, None, timeout, (), True)


def _write(response: httpx.Response, part: PartFile, size: int | None, progress: Progress | None) -> Flow[None]:
    if response.status_code != 206:
        part.begin(response.headers.get("etag", ""))
    with part.open() as file:
        done = file.tell()

        def write(chunk: bytes) -> None:
            nonlocal done
            file.write(chunk)
            done += len(chunk)
            _tell(progress, done, size)

        yield from _at_storage(ReadBody(response, write))


def _tell(progress: Progress | None, done: int, size: int | None) -> None:
    if progress is not None:
        progress(done, size)


def _at_storage(effect: Effect) -> Flow[Any]:
    """What an effect gives; its errors say that it was at the storage."""
    try:
        return (yield effect)
    except PlatformError as error:
        raise error.about(STORAGE) from error.__cause__


def _good(response: httpx.Response) -> httpx.Response:
    """The response, if it is a good one. Raises the error of the tree otherwise."""
    if response.status_code < 300:
        return response
    raise error_from(response).about(STORAGE)


def _whole_size(response: httpx.Response) -> int | None:
    """The size of an object by an answer that there are no bytes from some place on; None where it does not say."""
    size = str(response.headers.get("content-range", "")).rpartition("/")[2]
    return int(size) if size.isdecimal() else None


def _check(part: Path, size: int | None, checksum: str, name: str) -> None:
    found = part.stat().st_size
    if size is not None and found != size:
        raise TransferFailed(f"{name}: {found:,} bytes came, the platform says {size:,}; what came was removed")
    _check_sum(checksum, lambda: md5_of(part), name)


def _check_sum(told: str, found: Callable[[], str], name: str) -> None:
    """Compare an MD5 with what was told, if that is one (objects put in several parts have other tags)."""
    told = told.strip().removeprefix("W/").strip('"').lower()
    if _MD5.fullmatch(told) and found() != told:
        raise TransferFailed(f"{name}: the bytes here and in the storage differ (MD5)")


def md5_of(path: Path) -> str:
    """The MD5 of a file, as object stores give it for what they hold."""
    whole = hashlib.md5(usedforsecurity=False)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            whole.update(chunk)
    return whole.hexdigest()
