"""Downloads: answers that are files, fetched when they are asked for and never held whole unless wanted."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import unquote

from generated.runtime.pages import AsyncDownload, Download

from .decoding import check_file
from .errors import PlatformError

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import Call

    from .clients import AsyncClient, SyncClient

Progress = Callable[[int, int | None], None]
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
# Control characters, marks that turn the direction of writing and their like, halves of characters, line breaks.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# In bytes: what the usual file systems take is 255.
_LONGEST = 200
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.I)


class SyncFile(Download):
    """The download of the sync clients."""

    def __init__(self, client: SyncClient, call: Call[bytes]) -> None:
        self._client = client
        self._call = call

    def read(self) -> bytes:
        response = self._client._response(self._call, file=True)
        with _whole(self._client, self._call, response):
            return response.content

    def stream(self) -> Iterator[bytes]:
        response = self._client._response(self._call, stream=True)
        try:
            with _whole(self._client, self._call, response):
                yield from response.iter_bytes()
        finally:
            response.close()

    def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        wanted = wanted_path(path)
        response = self._client._response(self._call, stream=True)
        try:
            with _Target(wanted, response, progress) as target, _whole(self._client, self._call, response):
                target.report()
                for chunk in response.iter_bytes():
                    target.write(chunk)
        finally:
            response.close()
        return target.path


class AsyncFile(AsyncDownload):
    """The download of the async clients."""

    def __init__(self, client: AsyncClient, call: Call[bytes]) -> None:
        self._client = client
        self._call = call

    async def read(self) -> bytes:
        response = await self._client._response(self._call, file=True)
        with _whole(self._client, self._call, response):
            return response.content

    async def stream(self) -> AsyncIterator[bytes]:
        response = await self._client._response(self._call, stream=True)
        try:
            with _whole(self._client, self._call, response):
                async for chunk in response.aiter_bytes():
                    yield chunk
        finally:
            await response.aclose()

    async def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        wanted = wanted_path(path)
        response = await self._client._response(self._call, stream=True)
        try:
            with _Target(wanted, response, progress) as target, _whole(self._client, self._call, response):
                target.report()
                async for chunk in response.aiter_bytes():
                    target.write(chunk)
        finally:
            await response.aclose()
        return target.path


@contextmanager
def _whole(client: SyncClient | AsyncClient, call: Call[bytes], response: httpx.Response) -> Iterator[None]:
    """Errors of reading a response in the words of the tree, also for one that is not a file, and for one that ends too
    early without a sign."""
    from .exchanges import checked

    try:
        check_file(response, call.operation)
        with client._translated():
            yield
            checked(response)
    except PlatformError as error:
        raise error.about(call.operation.route) from error.__cause__


class _Target:
    """The file that a download is written to: under another name until it is complete, so that half a file is never
    taken for a whole one."""

    def __init__(self, path: Path, response: httpx.Response, progress: Progress | None) -> None:
        self.path = target_in(path, file_name(response))
        self._part = self.path.with_name(self.path.name + ".part")
        self._progress = progress
        self._size = _size(response)
        self._written = 0
        self._file: BinaryIO

    def __enter__(self) -> _Target:
        self._file = self._part.open("wb")
        return self

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)
        self._written += len(chunk)
        self.report()

    def report(self) -> None:
        if self._progress is not None:
            self._progress(self._written, self._size)

    def __exit__(self, kind: Any, problem: Any, trace: Any) -> None:
        self._file.close()
        if kind is None:
            self._part.replace(self.path)
        else:
            self._part.unlink(missing_ok=True)


def _size(response: httpx.Response) -> int | None:
    length = response.headers.get("content-length", "")
    return int(length) if length.isdigit() and "content-encoding" not in response.headers else None


def file_name(response: httpx.Response) -> str:
    """The name that the platform gives to a file, made safe: no folders, no control characters, no reserved names."""
    disposition = response.headers.get("content-disposition", "")
    extended = re.search(r"filename\*\s*=\s*(UTF-8|ISO-8859-1)'[^']*'([^;]+)", disposition, re.I)
    simple = re.search(r'filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', disposition, re.I)
    if extended:
        name = unquote(extended[2].strip(), encoding=extended[1])
    elif simple:
        name = re.sub(r'\\(["\\])', r"\1", simple[1]) if simple[1] is not None else simple[2]
    else:
        name = unquote(str(response.request.url).split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1])
    return safe_name(name)


def wanted_path(path: str | os.PathLike[str]) -> Path:
    """The file or folder that is meant. Raises FileNotFoundError for a folder that is not there."""
    text, found = os.fspath(path), Path(path)
    # A path that ends like a folder's is no file of that name.
    folder = found if text.endswith(("/", os.sep)) else found.parent
    if not found.is_dir() and not folder.is_dir():
        raise FileNotFoundError(f"{folder} is not a folder")
    return found


def target_in(path: Path, name: str) -> Path:
    """The file itself; in a folder, the file of this name, made safe. Raises IsADirectoryError for a folder there."""
    if not path.is_dir():
        return path
    target = path / safe_name(name)
    if target.is_dir():
        raise IsADirectoryError(f"{target} is a folder; give another path")
    return target


def safe_name(name: str) -> str:
    """A file name without folders, control characters and names that some system keeps for itself."""
    name = re.split(r"[/\\]", name)[-1]
    name = "".join("\0" if unicodedata.category(letter) in _INVISIBLE else letter for letter in name)
    name = _UNSAFE.sub("_", name).strip(". ")
    if not name:
        return "download"
    return _shortened(f"_{name}" if _RESERVED.match(name) else name)


def _shortened(name: str) -> str:
    """A name that file systems take, with its ending; room is left for `.part` and the like."""
    if len(name.encode()) <= _LONGEST:
        return name
    suffixes = PurePath(name).suffixes
    endings = ("".join(suffixes[-2:]), "".join(suffixes[-1:]), "")
    ending = next(ending for ending in endings if len(ending.encode()) <= 20)
    room = _LONGEST - len(ending.encode())
    return name.encode()[:room].decode(errors="ignore").rstrip(". ") + ending
