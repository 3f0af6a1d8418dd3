"""The MD5 of a file, taken while the file is on its way: by a thread of its own, which reads what was sent or written.

To take it where the bytes pass by would make whoever sends wait for it, and it takes longer than a fast network does.
"""

from __future__ import annotations

import hashlib
import os
import re
import threading
import weakref
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
        file: the file; its position is where it was whenever a method ends.
        name: what the thread is called after.
    """

    def __init__(self, file: BinaryIO | FileIO, name: str) -> None:
        self._file = file
        self._name = name
        self._taken = _Taken()
        self._thread: threading.Thread | None = None
        # Windows cannot read at a place without moving to it: there the sum is taken at the end.
        self._is_beside = hasattr(os, "pread")
        # Whoever forgets the file lets go of the thread as well.
        weakref.finalize(self, self._taken.end)

    def follow(self, end: int) -> None:
        """Have the sum taken up to here: these bytes stay as they are."""
        if end - self._taken.settled < _PIECE:
            return
        self._taken.settle(end)
        if self._is_beside and self._thread is None and end >= _BESIDE_FROM:
            self._thread = self._begun()

    def of(self, size: int) -> str:
        """The MD5 in hex of so many bytes, no fewer than were followed so far. What is not taken yet is taken now."""
        self.stop()
        here = self._file.tell()
        self._file.seek(self._taken.done)
        try:
            while self._taken.add(self._file.read(min(_PIECE, size - self._taken.done))):
                pass
        finally:
            self._file.seek(here)
        return self._taken.sum.hexdigest()

    def stop(self) -> None:
        """Take no more of it beside; nothing reads the file any more."""
        self._is_beside = False
        self._taken.end()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _begun(self) -> threading.Thread | None:
        """The thread; None where the system has none to give, and the sum is taken at the end."""
        handle = os.dup(self._file.fileno())
        thread = threading.Thread(target=self._taken.follow, args=(handle,), name=f"MD5 of {self._name}", daemon=True)
        try:
            thread.start()
        except RuntimeError:
            os.close(handle)
            self._is_beside = False
            return None
        return thread


class _Taken:
    """How far the sum is taken, and up to where it may be."""

    def __init__(self) -> None:
        self.sum = hashlib.md5(usedforsecurity=False)
        self.done = self.settled = 0
        self._changed = threading.Condition()
        self._is_over = False

    def settle(self, end: int) -> None:
        """Allow it up to here."""
        with self._changed:
            self.settled = end
            self._changed.notify()

    def end(self) -> None:
        """Let no thread go on."""
        with self._changed:
            self._is_over = True
            self._changed.notify()

    def add(self, piece: bytes | None) -> bool:
        """Take the next bytes; whether there were any."""
        self.sum.update(piece or b"")
        self.done += len(piece or b"")
        return bool(piece)

    def follow(self, handle: int) -> None:
        """Take what is settled until it is over, and close the handle."""
        try:
            while (settled := self._awaited()) and self.add(
                os.pread(handle, min(_PIECE, settled - self.done), self.done)
            ):
                pass
        except OSError:
            # What cannot be read here is told by whoever reads it for more than its sum.
            return
        finally:
            os.close(handle)

    def _awaited(self) -> int:
        """Wait until there is more; gives up to where, 0 when it is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_over or self.settled > self.done)
            return 0 if self._is_over else self.settled


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
