"""Files to and from the object storage behind presigned addresses: whole, checked, and without platform credentials.

The storage is another host than the platform. Requests to it carry nothing but what the presigned address carries.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from .errors import ApiError, ConnectionFailed, PlatformError, Timeout, TransferFailed
from .flows import Flow, Pour, Send, Sleep
from .problems import error_from
from .retries import Attempts, Retries

if TYPE_CHECKING:
    import httpx

Progress = Callable[[int, int | None], object]
_MD5 = re.compile(r"[0-9a-f]{32}")
_CHUNK = 1 << 20
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


def put_file(url: str, path: Path, retries: Retries, timeout: Any, progress: Progress | None) -> Flow[None]:
    """A flow that puts a file to a presigned address, again from the start after a failure.

    Ends in `TransferFailed` when the storage says that it got other bytes.
    """
    from generated.runtime.payloads import Payload

    size = path.stat().st_size
    if size > LARGEST_UPLOAD:
        raise TransferFailed(
            f"{path.name} has {size:,} bytes; one presigned address takes {LARGEST_UPLOAD:,} at the most"
        )
    attempts = Attempts(retries, safe=True)
    with path.open("rb") as file:
        while True:
            attempts.number += 1
            file.seek(0)
            content: Any = Watched(file, size, progress)
            payload = Payload("application/octet-stream", content, None)
            response = yield from _tried(Send("PUT", url, {}, payload, timeout), attempts)
            if response is not None:
                break
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
    """A flow that gets a file from a presigned address, going on where an earlier attempt stopped.

    `address` gives a flow to a fresh presigned address: they end, so one is asked for at each attempt. The bytes are
    kept in `<target>.part` until they are complete and their size and checksum are right.
    """
    part = target.with_name(target.name + ".part")
    attempts = Attempts(retries, safe=True)
    while True:
        attempts.number += 1
        url = yield from address()
        done = part.stat().st_size if part.exists() else 0
        if done and size is not None and done >= size:
            break
        headers = {"Accept-Encoding": "identity"}
        if done:
            headers["Range"] = f"bytes={done}-"
            if checksum:
                # Should the object have changed meanwhile, all of it comes instead of the rest.
                headers["If-Range"] = f'"{checksum}"'
        response = yield from _tried(Send("GET", url, headers, None, timeout, (), True), attempts)
        if response is None:
            continue
        try:
            yield from _write(response, part, size, progress)
            break
        except (ConnectionFailed, Timeout) as error:
            yield from _pause(error, attempts)
    _check(part, size, checksum, target.name)
    part.replace(target)
    return target


def _tried(send: Send, attempts: Attempts) -> Flow[Any]:
    """The good response to a request to the storage; None when it failed and may be sent again after the pause made."""
    try:
        response: httpx.Response = yield send
    except (ConnectionFailed, Timeout) as error:
        yield from _pause(error, attempts)
        return None
    if response.status_code < 300:
        return response
    failure = error_from(response)
    if failure.status == 416:
        raise TransferFailed("the part that is here is longer than the file; remove the .part file and try again")
    yield from _pause(failure, attempts)
    return None


def _pause(error: PlatformError, attempts: Attempts) -> Flow[None]:
    pause = attempts.pause(error)
    if pause is None:
        error.attempts = attempts.number
        if isinstance(error, ApiError):
            raise error.about("object storage")
        raise error
    yield Sleep(pause)


def _write(response: httpx.Response, part: Path, size: int | None, progress: Progress | None) -> Flow[None]:
    resumed = response.status_code == 206
    with part.open("ab" if resumed else "wb") as file:
        done = file.tell()

        def write(chunk: bytes) -> None:
            nonlocal done
            file.write(chunk)
            done += len(chunk)
            if progress is not None:
                progress(done, size)

        yield Pour(response, write)


def _check(part: Path, size: int | None, checksum: str, name: str) -> None:
    found = part.stat().st_size
    if size is not None and found != size:
        part.unlink()
        raise TransferFailed(f"{name}: {found:,} bytes came, the platform says {size:,}; what came was removed")
    try:
        _check_sum(checksum, lambda: md5_of(part), name)
    except TransferFailed:
        part.unlink()
        raise


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
