"""Downloads: answers that are files, fetched when they are asked for and never held whole unless wanted."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generated.runtime.pages import AsyncDownload, Download

from ..call.file_answers import check_file, check_filled
from ..errors import PlatformError
from ..progress import check_progress, silent, told
from .names import file_name, target_in, wanted_path
from .part import PartFile

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import Call

    from ..http.runners import AsyncRunner, SyncRunner
    from ..progress import Progress


class _File:
    """What both downloads have in common."""

    _call: Call[bytes]

    def __repr__(self) -> str:
        return f"<download of {self._call.operation.route}>"


class SyncFile(_File, Download):
    """The download of the sync clients."""

    def __init__(self, runner: SyncRunner, call: Call[bytes]) -> None:
        self._runner = runner
        self._call = call

    def read(self) -> bytes:
        response = self._runner.response(self._call, file=True)
        with _whole(self._call, response) as seen:
            return seen(response.content)

    def stream(self) -> Iterator[bytes]:
        response = self._runner.response(self._call, stream=True)
        try:
            with _whole(self._call, response) as seen:
                yield from map(seen, _pieces(response))
        finally:
            response.close()

    def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        wanted = wanted_path(path)
        check_progress(progress)
        response = self._runner.response(self._call, stream=True)
        try:
            with _Target(wanted, response, progress) as target, _whole(self._call, response) as seen:
                target.report()
                for chunk in _pieces(response):
                    target.write(seen(chunk))
        finally:
            response.close()
        return target.path


class AsyncFile(_File, AsyncDownload):
    """The download of the async clients."""

    def __init__(self, runner: AsyncRunner, call: Call[bytes]) -> None:
        self._runner = runner
        self._call = call

    async def read(self) -> bytes:
        response = await self._runner.response(self._call, file=True)
        with _whole(self._call, response) as seen:
            return seen(response.content)

    async def stream(self) -> AsyncIterator[bytes]:
        response = await self._runner.response(self._call, stream=True)
        try:
            with _whole(self._call, response) as seen:
                async for chunk in _async_pieces(response):
                    yield seen(chunk)
        finally:
            await response.aclose()

    async def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        wanted = wanted_path(path)
        check_progress(progress)
        response = await self._runner.response(self._call, stream=True)
        try:
            with _Target(wanted, response, progress) as target, _whole(self._call, response) as seen:
                target.report()
                async for chunk in _async_pieces(response):
                    target.write(seen(chunk))
        finally:
            await response.aclose()
        return target.path


def _pieces(response: httpx.Response) -> Iterator[bytes]:
    # Imported where there is an answer: it brings httpx, as what follows does.
    from ..http.reading import pieces

    return pieces(response)


def _async_pieces(response: httpx.Response) -> AsyncIterator[bytes]:
    from ..http.reading import async_pieces

    return async_pieces(response)


class _Seen:
    """Whether any byte of a file has come."""

    def __init__(self) -> None:
        self.anything = False

    def __call__(self, chunk: bytes) -> bytes:
        """Look at what came, and hand it on."""
        self.anything = self.anything or bool(chunk)
        return chunk


@contextmanager
def _whole(call: Call[bytes], response: httpx.Response) -> Iterator[_Seen]:
    """Errors of reading a response in the words of the tree, also for one that is not a file, and for one that ends too
    early without a sign. What is read is to be shown to what this gives."""
    from ..http.exchanges import checked
    from ..http.translation import TRANSLATION

    try:
        check_file(response, call.operation)
        with TRANSLATION:
            seen = _Seen()
            yield seen
            checked(response)
        if not seen.anything:
            check_filled(response, call.operation)
    except PlatformError as error:
        raise error.about(call.operation.route) from error.__cause__


class _Target:
    """The file that a download is written to: under another name until it is complete, so that half a file is never
    taken for a whole one."""

    def __init__(self, path: Path, response: httpx.Response, progress: Progress | None) -> None:
        self.path = target_in(path, file_name(response))
        self._part = PartFile(self.path)
        self._told = told(progress, self.path.name, "bytes")
        self._progress: Progress = silent
        self._size = _size(response)

    def __enter__(self) -> _Target:
        self._part.open()
        self._part.begin()
        self._progress = self._told.__enter__()
        return self

    def write(self, chunk: bytes) -> None:
        self._part.write(chunk)
        self.report()

    def report(self) -> None:
        self._progress(self._part.written(), self._size)

    def __exit__(self, kind: Any, problem: Any, trace: Any) -> None:
        with closing(self._part):
            self._told.__exit__(None, None, None)
            if kind is None:
                self._part.become()
            else:
                self._part.drop()


def _size(response: httpx.Response) -> int | None:
    length = response.headers.get("content-length", "")
    return int(length) if length.isdigit() and "content-encoding" not in response.headers else None
