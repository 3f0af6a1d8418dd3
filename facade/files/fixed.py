"""Files on their way out: what was measured before is what is sent, or nothing is."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ..errors import TransferFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import FileIO

_CHUNK = 1 << 20


class RunningMd5:
    """The MD5 of what passes by, as long as it comes in order from the start."""

    def __init__(self) -> None:
        self._sum = hashlib.md5(usedforsecurity=False)
        self._seen = 0

    def see(self, start: int, data: bytes | memoryview) -> None:
        """Take the bytes that stand at a place; those of the start begin anew."""
        if not start:
            self._sum, self._seen = hashlib.md5(usedforsecurity=False), 0
        if start == self._seen:
            self._sum.update(data)
            self._seen += len(data)

    def of(self, size: int) -> str | None:
        """The MD5 in hex of so many bytes, None where others were seen."""
        return self._sum.hexdigest() if size and size == self._seen else None


class FixedFile:
    """An open file whose content is settled when it is opened. Reading ends in `TransferFailed` when the file grew,
    shrank or was written to meanwhile; the request is then broken off before its end, so that nobody takes what came
    for the file.

    Args:
        path: the file.
        on_read: called with the position after each piece.

    Attributes:
        path: where it was opened.
        size: how many bytes it has.
        on_read: as given; another one can be set.
    """

    def __init__(self, path: Path, on_read: Callable[[int], object] | None = None) -> None:
        self.path = path
        self._file = path.open("rb")
        self._settled = self._state()
        self.size = self._settled[0]
        self.on_read = on_read
        self._sum = RunningMd5()

    def read(self, count: int = -1) -> bytes:
        """The next bytes."""
        here = self._file.tell()
        left = self.size - here
        data = self._bytes(left if count < 0 else min(count, left))
        # Here it is at hand; for the sum alone it would be read once more.
        self._sum.see(here, data)
        if len(data) == left or not data:
            self._check()
        if self.on_read is not None:
            self.on_read(here + len(data))
        return data

    def seek(self, position: int, whence: int = 0) -> int:
        """Go to a position; the end is where it was at first."""
        return self._file.seek(self.size + position if whence == os.SEEK_END else position, 0 if whence != 1 else 1)

    def tell(self) -> int:
        """The position."""
        return self._file.tell()

    def seekable(self) -> bool:
        """It is."""
        return True

    def md5(self) -> str:
        """The MD5 of all of it, as object stores give it for what they hold."""
        if (seen := self._sum.of(self.size)) is not None:
            self._check()
            return seen
        here = self._file.tell()
        self._file.seek(0)
        try:
            found = md5_of(self._file, self.size)
        finally:
            self._file.seek(here)
        self._check()
        return found

    def check(self) -> None:
        """Raise TransferFailed where it was changed meanwhile, or another file has come into its place."""
        self._check()
        try:
            same = os.path.samestat(os.fstat(self._file.fileno()), self.path.stat())
        except OSError:
            same = False
        if not same:
            raise TransferFailed(f"{self.path.name} was replaced while it was sent; send it again when it is whole")

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _bytes(self, count: int) -> bytes:
        try:
            return self._file.read(count)
        except OSError as problem:
            # As of a file that is gone from a file system that comes over a network.
            reason = problem.strerror or problem
            raise TransferFailed(f"{self.path.name} cannot be read any more while it is sent ({reason})") from problem

    def _state(self) -> tuple[int, int]:
        found = os.fstat(self._file.fileno())
        return found.st_size, found.st_mtime_ns

    def _check(self) -> None:
        now = self._state()
        if now == self._settled:
            return
        before, after = self._settled[0], now[0]
        how = f"from {before:,} to {after:,} bytes" if before != after else f"within its {before:,} bytes"
        raise TransferFailed(f"{self.path.name} was changed while it was sent, {how}; send it again when it is whole")


def md5_of(file: BinaryIO | FileIO, size: int) -> str:
    """The MD5 in hex of as many bytes of a file, from where it stands."""
    whole = hashlib.md5(usedforsecurity=False)
    while size and (chunk := file.read(min(size, _CHUNK))):
        whole.update(chunk)
        size -= len(chunk)
    return whole.hexdigest()
