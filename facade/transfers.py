"""Files to and from the object storage behind presigned addresses: whole, checked, and without platform credentials.

The storage is another host than the platform. Requests to it carry nothing but what the presigned address carries.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from .errors import Forbidden, PlatformError, TransferFailed
from .flows import Flow, Pour, Send, Sleep
from .problems import error_from
from .retries import Attempts, Retries

if TYPE_CHECKING:
    import httpx

Progress = Callable[[int, int | None], object]
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
    attempts, renewed = Attempts(retries, safe=True), False
    with path.open("rb") as file:
        while True:
            attempts.number += 1
            file.seek(0)
            _tell(progress, 0, size)
            content: Any = Watched(file, size, progress)
            payload = Payload("application/octet-stream", content, None)
            try:
                response = yield from _answer(Send("PUT", url, {}, payload, timeout))
                break
            except Forbidden:
                if renewed:
                    raise
                renewed = True
                url = yield from address()
            except PlatformError as error:
                yield from _pause(error, attempts)
    _check_sum(response.headers.get("etag", ""), lambda: md5_of(path), path.name)


class _Part:
    """What is there of a file so far, beside the tag by which the storage knows of which object it is."""

    def __init__(self, target: Path) -> None:
        self.path = target.with_name(target.name + ".part")
        self._label = target.with_name(target.name + ".part.tag")

    @property
    def tag(self) -> str:
        """The tag with its quotes, empty where there is none."""
        return self._label.read_text(encoding="ascii", errors="ignore") if self._label.exists() else ""

    def size(self) -> int:
        """How many bytes are there and of use."""
        return self.path.stat().st_size if self.path.exists() and self.tag else 0

    def begin(self, tag: str) -> None:
        """Take the bytes of this object from now on."""
        self.drop()
        # A weak tag does not promise the same bytes, and a header carries no other than ASCII.
        if tag.startswith('"') and tag.isascii():
            self._label.write_text(tag, encoding="ascii")

    def drop(self) -> None:
        """Forget what is there."""
        self.path.unlink(missing_ok=True)
        self._label.unlink(missing_ok=True)

    def become(self, target: Path) -> None:
        """Take the place of the file itself."""
        self.path.replace(target)
        self._label.unlink(missing_ok=True)


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
    part = _Part(target)
    attempts, furthest, renewed = Attempts(retries, safe=True), part.size(), False
    while True:
        attempts.number += 1
        held = part.size()
        _tell(progress, held, size)
        try:
            url = yield from address()
            response = yield from _answer(_request(url, held, part.tag, timeout))
            yield from _write(response, part, size, progress)
            break
        except _NothingThere as nothing:
            if nothing.size == held:
                break
            part.drop()
        except Forbidden:
            # An address can end before it is used.
            if renewed:
                raise
            renewed = True
        except PlatformError as error:
            if part.size() > furthest:
                # A long download may break often, as long as it gets on.
                attempts, furthest = Attempts(retries, safe=True), part.size()
                attempts.number = 1
            yield from _pause(error, attempts)
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


def _write(response: httpx.Response, part: _Part, size: int | None, progress: Progress | None) -> Flow[None]:
    if response.status_code != 206:
        part.begin(response.headers.get("etag", ""))
    with part.path.open("ab") as file:
        done = file.tell()

        def write(chunk: bytes) -> None:
            nonlocal done
            file.write(chunk)
            done += len(chunk)
            _tell(progress, done, size)

        yield Pour(response, write)


class _NothingThere(Exception):
    """The storage has no bytes from there on; `size` is that of the whole object, None when it did not say."""

    def __init__(self, content_range: str) -> None:
        super().__init__(content_range)
        size = content_range.rpartition("/")[2]
        self.size = int(size) if size.isdigit() else None


def _tell(progress: Progress | None, done: int, size: int | None) -> None:
    if progress is not None:
        progress(done, size)


def _answer(send: Send) -> Flow[httpx.Response]:
    """The good response to a request to the storage. Ends in the error of the tree otherwise."""
    response: httpx.Response = yield send
    if response.status_code < 300:
        return response
    if response.status_code == 416 and "Range" in send.headers:
        raise _NothingThere(response.headers.get("content-range", ""))
    raise error_from(response).about(STORAGE)


def _pause(error: PlatformError, attempts: Attempts) -> Flow[None]:
    pause = attempts.pause(error)
    if pause is None:
        error.attempts = max(error.attempts, attempts.number)
        raise error.about(STORAGE) from error.__cause__
    yield Sleep(pause)


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
