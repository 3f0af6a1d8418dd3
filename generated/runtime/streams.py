# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""How what is sent is read while it is sent: open files and iterables, blocking or awaited."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from itertools import islice
from typing import Any

TEXT_MODE = "this file is open for text, and files are sent as bytes: open it with 'rb'"
_BLOCK = 1 << 16


class Unreadable(OSError):
    """A file that does not give what was there when it was measured, or nothing any more."""


class _Stream:
    """What both sources have in common: the manners of a file, as far as sending needs them.

    Attributes:
        length: how many bytes it has from where it stood at first; None where that cannot be measured.
        failure: the error of the caller's own that it ended in.
    """

    def __init__(self) -> None:
        self.length: int | None = None
        self.failure: Exception | None = None
        self._read = 0

    def can_rewind(self) -> bool:
        """Whether it can be read once more."""
        raise NotImplementedError

    def tell(self) -> int:
        """How much was read."""
        return self._read

    def seekable(self) -> bool:
        """Whether it can be measured and read once more."""
        return self.can_rewind() and self.length is not None

    def seek(self, position: int, whence: int = os.SEEK_SET) -> int:
        """Tell where the end is, or stay. Raises io.UnsupportedOperation for all else."""
        if whence == os.SEEK_END and position == 0 and self.length is not None:
            return self.length
        if whence == os.SEEK_SET and position == self._read:
            return position
        raise io.UnsupportedOperation("this can be read only once")

    def _left(self) -> int | None:
        return None if self.length is None else self.length - self._read

    def _counted(self, data: bytes, left: int | None) -> bytes:
        """What was read, of as much as was left. Raises Unreadable where the end came too early."""
        self._read += len(data)
        if left is not None and (len(data) > left or not data):
            raise Unreadable(f"the file had {self.length:,} bytes, and {self._read:,} came while it was sent")
        return data


class Source(_Stream):
    """The bytes of an open file or an iterable, piece by piece and from where it stood at first.

    Raises TypeError for what gives no bytes.
    """

    def __init__(self, content: Any) -> None:
        super().__init__()
        self._is_file = isinstance(content, os.PathLike) or hasattr(content, "read")
        self._begin: Callable[[], Callable[[int], Any]] | None
        self._next: Callable[[int], Any]
        if isinstance(content, os.PathLike):
            settled = os.stat(content)
            self.length = settled.st_size
            self._begin = lambda: _pieces(_blocks(content, settled))
            self._next = self._begin()
            return
        if hasattr(content, "read"):
            self.length, start = _at_once(_measuring(content))
            self._begin = None if start is None else lambda: _from(content, start)
            self._next = content.read
            return
        known = isinstance(content, (list, tuple))
        self.length = sum(memoryview(piece).nbytes for piece in content) if known else None
        self._begin = None if isinstance(content, Iterator) else lambda: _pieces(iter(content))
        self._next = _pieces(iter(content))

    def read(self, count: int = -1) -> bytes:
        """The next bytes; none at the end. Raises Unreadable where that comes too early, or a file cannot be read; what
        an iterable of the caller's raises is for the caller."""
        left = self._left()
        if left == 0:
            return b""
        wanted = count if left is None or 0 <= count < left else left
        try:
            data = _bytes(self._next(wanted))
        except Unreadable:
            raise
        except Exception as error:
            if self._is_file and _is_unreadable(error):
                raise Unreadable(f"the file cannot be read any more ({error})") from error
            self.failure = error
            raise
        return self._counted(data, left)

    def can_rewind(self) -> bool:
        """Whether it can be read once more."""
        return self._begin is not None

    def seek(self, position: int, whence: int = os.SEEK_SET) -> int:
        """Go back to where it began, or tell where the end is. Raises Unreadable where that is not there any more, and
        io.UnsupportedOperation for all else."""
        if whence == os.SEEK_SET and position == 0 and self._read and self._begin is not None:
            try:
                self._next = self._begin()
            except Unreadable:
                raise
            except Exception as error:
                if self._is_file and _is_unreadable(error):
                    raise Unreadable(f"the file cannot be read once more ({error})") from error
                raise
            self._read, self.failure = 0, None
            return 0
        return super().seek(position, whence)


class AwaitedSource(_Stream):
    """The same of what is awaited. It is begun and read on by whoever awaits, so that what makes a body of it can take
    what has come without waiting: `fill` comes before each `read`.

    What is iterated is closed when it is ended, wherever that is; an open file stays open, as any file of the caller's.

    Attributes:
        place: what it was given for, in the words of errors.
    """

    def __init__(self, content: Any) -> None:
        super().__init__()
        self.place = ""
        self._content = content
        self._file = hasattr(content, "read")
        self._start: int | None = None
        self._begun = self._over = False
        self._come = b""
        self._items: AsyncIterator[Any] | None = None

    def __str__(self) -> str:
        return (f"{self.place!r}: " if self.place else "") + f"this {type(self._content).__name__}"

    def can_rewind(self) -> bool:
        """Whether it can be read once more; of a file that is known once it was begun."""
        return self._start is not None if self._file else not isinstance(self._content, AsyncIterator)

    async def begin(self) -> None:
        """Go to where it began; the first time it is measured. Of an iterable, what comes first is looked at now, while
        nothing is sent yet. Raises TypeError, with the place, for what gives no bytes."""
        await self.end()
        if self._file and self._begun:
            await _result(self._content.seek(self._start))
        elif self._file:
            await self._check()
            self.length, self._start = await _later(_measuring(self._content))
        else:
            self._items = aiter(self._content)
        self._begun, self._over, self._come = True, False, b""
        self._read, self.failure = 0, None
        if not self._file:
            await self.fill()

    async def fill(self) -> None:
        """Have the next bytes at hand, unless some are, or it is over."""
        while not (self._come or self._over):
            left = self._left()
            if left == 0:
                self._over = True
                return
            try:
                self._come = self._as_bytes(await self._following(_BLOCK if left is None else min(left, _BLOCK)))
            except StopAsyncIteration:
                self._over = True
            except Exception as error:
                self.failure = error
                raise
            # A piece without bytes is not the end, but of a file.
            self._over = self._over or (self._file and not self._come)

    async def _following(self, count: int) -> Any:
        if self._items is not None:
            return await anext(self._items)
        return await self._content.read(count)

    def _as_bytes(self, data: Any) -> bytes:
        try:
            return _bytes(data)
        except TypeError as problem:
            raise TypeError(f"{self.place!r}: {problem}" if self.place else str(problem)) from None

    def read(self, count: int = -1) -> bytes:
        """What has come; none at the end. Raises Unreadable where that comes too early, BlockingIOError where nothing
        was waited for."""
        left = self._left()
        if left == 0:
            return b""
        if not (self._come or self._over):
            raise BlockingIOError("nothing has come yet")
        data, self._come = self._come, b""
        return self._counted(data, left)

    async def end(self) -> None:
        """Close what was iterated."""
        items, self._items = self._items, None
        if items is not None and hasattr(items, "aclose"):
            await items.aclose()

    async def _check(self) -> None:
        """Raises TypeError for what cannot be read as bytes."""
        try:
            nothing = await self._content.read(0)
        except (TypeError, ValueError) as problem:
            raise TypeError(f"{self} cannot be read: {problem}") from None
        if isinstance(nothing, str):
            raise TypeError(f"{self}: {TEXT_MODE}")


def _is_unreadable(error: Exception) -> bool:
    """Whether a file could not be read, was closed, or is gone."""
    return isinstance(error, OSError) or (isinstance(error, ValueError) and "closed" in str(error))


def _blocks(path: os.PathLike[str], settled: os.stat_result) -> Iterator[bytes]:
    """A file in blocks, the last one only if nobody has written to it since it was measured."""
    with open(path, "rb") as file:
        while block := file.read(_BLOCK):
            if file.tell() >= settled.st_size:
                _check_settled(settled, os.fstat(file.fileno()))
            yield block


def _check_settled(before: os.stat_result, after: os.stat_result) -> None:
    """Raises Unreadable where a file has been written to."""
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise Unreadable(f"the file had {before.st_size:,} bytes, and was changed while it was sent")


def _from(file: Any, start: int) -> Callable[[int], Any]:
    file.seek(start)
    read: Callable[[int], Any] = file.read
    return read


def _measuring(file: Any) -> Generator[Any, Any, tuple[int | None, int | None]]:
    """How many bytes an open file has from here on, and where here is; None where it cannot be measured, and where it
    cannot go back. A generator that gives what the methods of the file give, which may have to be awaited."""
    try:
        can_seek = (yield file.seekable()) if hasattr(file, "seekable") else True
        if not can_seek:
            return None, None
        here = yield file.tell()
        length = yield file.seek(0, os.SEEK_END)
        if length is None:
            # Some files give nothing for it.
            length = yield file.tell()
        yield file.seek(here)
    except (AttributeError, OSError, ValueError, TypeError):
        return None, None
    if length <= here and (yield file.read(1)):
        # What the system makes up while it is read has no size.
        yield file.seek(here)
        return None, here
    return max(0, length - here), here


def _at_once(steps: Generator[Any, Any, tuple[int | None, int | None]]) -> tuple[int | None, int | None]:
    found = None
    while True:
        try:
            found = steps.send(found)
        except StopIteration as stop:
            measured: tuple[int | None, int | None] = stop.value
            return measured


async def _later(steps: Generator[Any, Any, tuple[int | None, int | None]]) -> tuple[int | None, int | None]:
    found: Any = None
    error: Exception | None = None
    while True:
        try:
            step = steps.send(found) if error is None else steps.throw(error)
        except StopIteration as stop:
            measured: tuple[int | None, int | None] = stop.value
            return measured
        found, error = None, None
        try:
            found = await _result(step)
        except Exception as problem:  # noqa: BLE001 - whatever it is, it goes where the file was asked
            error = problem


async def _result(step: Awaitable[Any] | Any) -> Any:
    return await step if hasattr(step, "__await__") else step


def _pieces(items: Iterator[Any]) -> Callable[[int], bytes]:
    """Reads an iterator as if it were a file. What comes first is looked at now, while nothing is sent yet."""
    waiting = [_bytes(item) for item in islice(items, 1)]

    def read(count: int) -> bytes:
        waiting.extend(_bytes(item) for item in islice(items, 0 if waiting else 1))
        while waiting:
            # A piece without bytes is not the end.
            if data := waiting.pop():
                return data
            waiting.extend(_bytes(item) for item in islice(items, 1))
        return b""

    return read


def _bytes(data: Any) -> bytes:
    """What was read, as bytes. Raises TypeError for anything else."""
    if data.__class__ is bytes:
        return bytes(data)
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    if isinstance(data, str):
        raise TypeError(TEXT_MODE)
    raise TypeError(f"what is read to be sent is bytes, not {type(data).__name__}")
