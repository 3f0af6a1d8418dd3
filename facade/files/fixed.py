"""Files on their way out: what was measured before is what is sent, or nothing is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import TransferFailed
from .sums import FileMd5

if TYPE_CHECKING:
    from collections.abc import Callable


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
        is_summed: whether the MD5 is taken while the file is read; it is taken at the end otherwise.
    """

    def __init__(self, path: Path, on_read: Callable[[int], object] | None = None) -> None:
        self.path = path
        self._file = path.open("rb")
        self._settled = self._state()
        self.size = self._settled[0]
        self.on_read = on_read
        self._sum = FileMd5(self._file, path.name)
        self.is_summed = False

    def read(self, count: int = -1) -> bytes:
        """The next bytes."""
        here = self._file.tell()
        left = self.size - here
        data = self._bytes(left if count < 0 else min(count, left))
        if self.is_summed:
            self._sum.follow(here + len(data))
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
        found = self._sum.of(self.size)
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
        self._sum.stop()
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
