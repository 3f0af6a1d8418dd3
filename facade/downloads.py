"""Downloads: answers that are files, fetched when they are asked for and never held whole unless wanted."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import unquote

from generated.runtime.pages import AsyncDownload, Download

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import Call

    from .clients import AsyncClient, SyncClient

Progress = Callable[[int, int | None], None]
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.I)


class SyncFile(Download):
    """The download of the sync clients."""

    def __init__(self, client: SyncClient, call: Call[bytes]) -> None:
        self._client = client
        self._call = call

    def read(self) -> bytes:
        return self._client._response(self._call).content

    def stream(self) -> Iterator[bytes]:
        with self._client._translated():
            response = self._client._response(self._call, stream=True)
            try:
                yield from response.iter_bytes()
            finally:
                response.close()

    def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        with self._client._translated():
            response = self._client._response(self._call, stream=True)
            try:
                with _Target(path, response, progress) as target:
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
        return (await self._client._response(self._call)).content

    async def stream(self) -> AsyncIterator[bytes]:
        with self._client._translated():
            response = await self._client._response(self._call, stream=True)
            try:
                async for chunk in response.aiter_bytes():
                    yield chunk
            finally:
                await response.aclose()

    async def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        with self._client._translated():
            response = await self._client._response(self._call, stream=True)
            try:
                with _Target(path, response, progress) as target:
                    async for chunk in response.aiter_bytes():
                        target.write(chunk)
            finally:
                await response.aclose()
        return target.path


class _Target:
    """The file that a download is written to: under another name until it is complete, so that half a file is never
    taken for a whole one."""

    def __init__(self, path: str | os.PathLike[str], response: httpx.Response, progress: Progress | None) -> None:
        wanted = Path(path)
        self.path = wanted / file_name(response) if wanted.is_dir() else wanted
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
    extended = re.search(r"filename\*\s*=\s*(?:UTF-8|ISO-8859-1)''([^;]+)", disposition, re.I)
    simple = re.search(r'filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', disposition, re.I)
    if extended:
        name = unquote(extended[1].strip())
    elif simple:
        name = simple[1] if simple[1] is not None else simple[2]
    else:
        name = unquote(str(response.request.url).split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1])
    return safe_name(name)


def safe_name(name: str) -> str:
    """A file name without folders, control characters and names that some system keeps for itself."""
    name = _UNSAFE.sub("_", re.split(r"[/\\]", name)[-1]).strip(". ")
    if not name:
        return "download"
    return f"_{name}" if _RESERVED.match(name) else name[:200]
