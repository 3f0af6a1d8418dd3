"""Locks on open files: they end with the process that has them, however it ends."""

from __future__ import annotations

import errno
import os
from io import FileIO

# What file systems say that keep no locks, as some that come over a network.
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})
# Windows locks ranges; this byte lies beyond what is written while somebody else may look.
_FAR = 0x7FFFFFFE


class NoLocks(OSError):
    """The file system keeps no locks."""


def lock(file: FileIO) -> bool:
    """Take the lock of an open file, without waiting; False where somebody else has it. Raises NoLocks where there are
    none to have."""
    try:
        _take(file)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as problem:
        if problem.errno in _NO_LOCKS:
            raise NoLocks(problem.errno, "the file system keeps no locks") from None
        raise
    return True


def unlock(file: FileIO) -> None:
    """Give the lock back, also where a process that was forked meanwhile has the file open still."""
    if os.name != "nt":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_UN)


def _take(file: FileIO) -> None:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        here = file.tell()
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        finally:
            file.seek(here)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
