"""The MD5 of a file, taken while the file is on its way: by a thread of its own, which reads what was sent or written.

To take it where the bytes pass by would make whoever sends wait for it, and it takes longer than a fast network does.
"""

from __future__ import annotations

import hashlib
import os
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from io import FileIO

_MD5 = re.compile(r"[0-9a-f]{32}")
_PIECE = 1 << 20
# What is shorter is at hand at the end still, and is over before a thread has begun.
_BESIDE_FROM = 8 << 20


class FileMd5:
    """The MD5 of an open file from its start.

    Args:
        file: the file; it is read from only when the sum is asked for, and stands then where it stood before.
        path: where it was opened.
    """

    def __init__(self, file: BinaryIO | FileIO, path: Path) -> None:
        self._file = file
        self._path = path
        self._sum = hashlib.md5(usedforsecurity=False)
        self._done = self._settled = 0
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_over = False

    def follow(self, end: int) -> None:
        """Have the sum taken up to here: these bytes stay as they are."""
        if end - self._settled < _PIECE:
            return
        with self._changed:
            self._settled = end
            self._changed.notify()
        if self._thread is None and end >= _BESIDE_FROM and not self._is_over:
            self._thread = threading.Thread(target=self._take, name=f"MD5 of {self._path.name}", daemon=True)
            self._thread.start()

    def of(self, size: int) -> str:
        """The MD5 in hex of so many bytes, no fewer than were followed so far. What is not taken yet is taken now."""
        self.stop()
        here = self._file.tell()
        self._file.seek(self._done)
        try:
            while self._done < size and self._add(self._file, size):
                pass
        finally:
            self._file.seek(here)
        return self._sum.hexdigest()

    def stop(self) -> None:
        """Take no more of it beside; nobody reads the file by its path any more."""
        with self._changed:
            self._is_over = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _take(self) -> None:
        """What the thread does."""
        try:
            with self._path.open("rb", buffering=0) as file:
                # Where another file has come into its place, the sum is taken at the end.
                if os.path.samestat(os.fstat(file.fileno()), os.fstat(self._file.fileno())):
                    while (settled := self._awaited()) and self._add(file, settled):
                        pass
        except OSError:
            # What cannot be read here is told by whoever reads it for more than its sum.
            return

    def _awaited(self) -> int:
        """Wait until there is more; gives up to where, 0 when it is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_over or self._settled > self._done)
            return 0 if self._is_over else self._settled

    def _add(self, file: BinaryIO | FileIO, end: int) -> bool:
        """Take a piece of the bytes up to an end; whether there was any."""
        piece = file.read(min(_PIECE, end - self._done))
        self._sum.update(piece or b"")
        self._done += len(piece or b"")
        return bool(piece)


def md5_of(file: BinaryIO | FileIO, size: int) -> str:
    """The MD5 in hex of as many bytes of a file, from where it stands."""
    whole = hashlib.md5(usedforsecurity=False)
    while size and (chunk := file.read(min(size, _PIECE))):
        whole.update(chunk)
        size -= len(chunk)
    return whole.hexdigest()


def md5_in(told: str) -> str:
    """The MD5 in hex that was told, if it is one: objects that were put in several parts have other tags."""
    told = told.strip().removeprefix("W/").strip('"').lower()
    return told if _MD5.fullmatch(told) else ""
