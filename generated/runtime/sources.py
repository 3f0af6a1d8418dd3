# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What may be sent as a file, and how it is read while it is sent."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from .files import File

_ACCEPTED = "bytes, an open binary file, a pathlib.Path, an iterable of bytes, a File, or a tuple (name, file[, type])"
_TEXT_MODE = "this file is open for text, and files are sent as bytes: open it with 'rb'"
_ASYNCHRONOUS = f"a {{}} is asynchronous, and what is sent is not awaited: give {_ACCEPTED}"
# A file that is larger is read while it is sent, in blocks.
_LARGE = 1 << 20
_BLOCK = 1 << 16
# A tuple has a name, the file, its media type and headers.
_NAMED = range(2, 5)


class Unreadable(OSError):
    """A file that does not give what was there when it was measured, or nothing any more."""


class Source:
    """The bytes of an open file or an iterable, piece by piece and from where it stood at first. It has the manners of
    a file, as far as sending needs them; its length is unknown where it cannot be measured.

    Raises TypeError for what gives no bytes.
    """

    def __init__(self, content: Any) -> None:
        self._read = 0
        self.length: int | None
        self._begin: Callable[[], Callable[[int], Any]] | None
        self._next: Callable[[int], Any]
        if isinstance(content, os.PathLike):
            settled = os.stat(content)
            self.length = settled.st_size
            self._begin = lambda: _pieces(_blocks(content, settled))
            self._next = self._begin()
            return
        if hasattr(content, "read"):
            self.length, self._begin = _measured(content)
            self._next = content.read
            return
        known = isinstance(content, (list, tuple))
        self.length = sum(memoryview(piece).nbytes for piece in content) if known else None
        self._begin = None if isinstance(content, Iterator) else lambda: _pieces(iter(content))
        self._next = _pieces(iter(content))

    def read(self, count: int = -1) -> bytes:
        """The next bytes; none at the end. Raises Unreadable where that comes too early, or they cannot be read."""
        left = None if self.length is None else self.length - self._read
        if left == 0:
            return b""
        wanted = count if left is None or 0 <= count < left else left
        try:
            data = _bytes(self._next(wanted))
        except Unreadable:
            raise
        except (OSError, ValueError) as problem:
            # What else an iterable of the caller's raises is for the caller.
            if isinstance(problem, ValueError) and "closed" not in str(problem):
                raise
            raise Unreadable(f"the file cannot be read any more ({problem})") from problem
        self._read += len(data)
        if left is not None and (len(data) > left or not data):
            raise Unreadable(f"the file had {self.length:,} bytes, and {self._read:,} came while it was sent")
        return data

    def tell(self) -> int:
        """How much was read."""
        return self._read

    def seekable(self) -> bool:
        """Whether it can be measured and read once more."""
        return self._begin is not None and self.length is not None

    def can_rewind(self) -> bool:
        """Whether it can be read once more."""
        return self._begin is not None

    def seek(self, position: int, whence: int = os.SEEK_SET) -> int:
        """Go back to where it began, or tell where the end is. Raises Unreadable where that is not there any more, and
        io.UnsupportedOperation for all else."""
        if whence == os.SEEK_END and position == 0 and self.length is not None:
            return self.length
        if whence == os.SEEK_SET and position == self._read:
            return position
        if whence == os.SEEK_SET and position == 0 and self._begin is not None:
            try:
                self._next = self._begin()
            except Unreadable:
                raise
            except (OSError, ValueError) as problem:
                # What is gone, or was closed.
                raise Unreadable(f"the file cannot be read once more ({problem})") from problem
            self._read = 0
            return 0
        raise io.UnsupportedOperation("this can be read only once")


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


def _measured(file: Any) -> tuple[int | None, Callable[[], Callable[[int], Any]] | None]:
    """How many bytes an open file has from here on, and what goes back to here; None where that cannot be."""
    try:
        can_seek = file.seekable() if hasattr(file, "seekable") else True
        if not can_seek:
            return None, None
        here = file.tell()
        length = file.seek(0, os.SEEK_END)
        # Some files give nothing for it.
        length = file.tell() if length is None else length
        file.seek(here)
    except (AttributeError, OSError, ValueError, TypeError):
        return None, None

    def begin() -> Callable[[int], Any]:
        file.seek(here)
        read: Callable[[int], Any] = file.read
        return read

    if length <= here and file.read(1):
        # What the system makes up while it is read has no size.
        file.seek(here)
        return None, begin
    return max(0, length - here), begin


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
        raise TypeError(_TEXT_MODE)
    raise TypeError(f"what is read to be sent is bytes, not {type(data).__name__}")


def is_file(value: Any) -> bool:
    """Whether a value can only be a file, wherever it stands."""
    if isinstance(value, (File, bytes, bytearray, memoryview, os.PathLike)) or hasattr(value, "read"):
        return True
    return is_named(value) and is_file(value[1])


def is_named(value: Any) -> bool:
    """Whether a value is a file with its name, as a tuple."""
    if not isinstance(value, tuple) or isinstance(value, File) or len(value) not in _NAMED:
        return False
    return isinstance(value[0], (str, type(None))) and not isinstance(value[1], type(None))


class Sent(NamedTuple):
    """A file as it is sent: all its bytes, or where they are read."""

    content: bytes | Source
    name: str | None = None
    media_type: str | None = None
    headers: Mapping[str, str] | None = None


def file_of(value: Any, name: str = "") -> Sent:
    """The file that is meant. Raises TypeError, with the name of what it was given for, for what is none."""
    try:
        return _named_file(File(*_reordered(value)) if is_named(value) else value)
    except TypeError as problem:
        raise TypeError(f"{name!r}: {problem}" if name else str(problem)) from None


def _reordered(value: tuple[Any, ...]) -> tuple[Any, ...]:
    name, content, *more = value
    return content, name, *more


def _named_file(value: Any) -> Sent:
    if not isinstance(value, File):
        return _file(value)
    found = _file(value.content.encode() if isinstance(value.content, str) else value.content)
    return Sent(found.content, value.name or found.name, value.media_type, value.headers)


def _file(value: Any) -> Sent:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return Sent(bytes(value))
    if isinstance(value, os.PathLike):
        with open(value, "rb") as file:
            status = os.fstat(file.fileno())
            large = stat.S_ISREG(status.st_mode) and status.st_size > _LARGE
            return Sent(Source(value) if large else file.read(), os.path.basename(os.fspath(value)))
    if isinstance(value, str):
        raise TypeError("a text is no file: give a pathlib.Path for a file of that name, its .encode() for its bytes")
    if hasattr(value, "read"):
        _check_reading(value)
        name = getattr(value, "name", None)
        return Sent(Source(value), os.path.basename(name) if isinstance(name, str) else None)
    if isinstance(value, AsyncIterable):
        raise TypeError(_ASYNCHRONOUS.format(type(value).__name__))
    if isinstance(value, Iterable) and not isinstance(value, (Mapping, set, frozenset)):
        return Sent(Source(_checked_pieces(value)))
    raise TypeError(f"a file is given as {_ACCEPTED}, not {type(value).__name__}")


def _checked_pieces(value: Iterable[Any]) -> Iterable[Any]:
    """The iterable. Raises TypeError for a list of other things than bytes."""
    known = value if isinstance(value, (list, tuple)) else ()
    odd = next((piece for piece in known if not isinstance(piece, (bytes, bytearray, memoryview))), None)
    if odd is not None:
        raise TypeError(f"a file is given as {_ACCEPTED}, not as a {type(value).__name__} with {type(odd).__name__}")
    return value


def _check_reading(file: Any) -> None:
    """Raises TypeError for what cannot be read as bytes, before anything is sent."""
    if isinstance(file, io.TextIOBase):
        raise TypeError(_TEXT_MODE)
    try:
        nothing = file.read(0)
    except (TypeError, ValueError) as problem:
        # What is closed or open for writing says so.
        raise TypeError(f"this {type(file).__name__} cannot be read: {problem}") from None
    if hasattr(nothing, "__await__"):
        if hasattr(nothing, "close"):
            nothing.close()
        raise TypeError(_ASYNCHRONOUS.format(type(file).__name__))
    if isinstance(nothing, str):
        raise TypeError(_TEXT_MODE)
