"""Files on their way out: what was measured before is what is sent, or nothing is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import TransferFailed

if TYPE_CHECKING:
    from collections.abc import Callable


class FixedFile:
    """An open file whose content is settled when it is opened. Reading ends in `TransferFailed` when the file grew,
    shrank or was written to meanwhile; the request is then broken off before its end, so that nobody takes what came
    for the file.

    Args:
        path: the file.
        on_read: called with the position after each piece.
    """

    def __init__(self, path: Path, on_read: Callable[[int], object] | None = None) -> None:
        self.path = path
        self._file = path.open("rb")
        self._settled = self._state()
        self.size = self._settled[0]
        self._on_read = on_read

    def read(self, count: int = -1) -> bytes:
        """The next bytes."""
        left = self.size - self._file.tell()
        data = self._file.read(left if count < 0 else min(count, left))
        if len(data) == left or not data:
            self._check()
        if self._on_read is not None:
            self._on_read(self._file.tell())
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

    def close(self) -> None:
        """Close the file."""
        self._file.close()

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
