"""Puts new files and folders in the place of old ones: all of them, or none."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

_PREFIX = ".making-"


@contextlib.contextmanager
def alone(folder: Path, waits: Callable[[], None]) -> Iterator[None]:
    """Let one run at a time work on a folder. Where another is at it, call `waits` and go on when that one is done."""
    try:
        import fcntl
    except ImportError:  # Windows locks no folders.
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waits()
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextlib.contextmanager
def making(target: Path) -> Iterator[Space]:
    """A place beside the tree, on the same disk, to make new parts of it in. It is gone afterwards."""
    for left in target.glob(f"{_PREFIX}*"):
        # Of a run that was killed.
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=target) as folder:
        yield Space(target, Path(folder))


class Space:
    """Where new parts of a tree are made: put them into `new`."""

    def __init__(self, target: Path, folder: Path) -> None:
        self.new = folder / "new"
        self.new.mkdir()
        self._old = folder / "old"
        self._old.mkdir()
        self._target = target

    @contextlib.contextmanager
    def in_place(self, gone: Iterable[str] = ()) -> Iterator[None]:
        """Put what was made in its place, and take away what is `gone`. When this or what follows inside the context
        fails or is interrupted, everything is put back as it was."""
        moves: list[tuple[Path, Path]] = []
        try:
            for name in sorted({path.name for path in self.new.iterdir()} | set(gone)):
                for source, place in ((self._target, self._old), (self.new, self._target)):
                    if (source / name).exists():
                        # Noted before it happens: an interruption may come right after it.
                        moves.append((source / name, place / name))
                        (source / name).rename(place / name)
            yield
        except BaseException:
            for source, place in reversed(moves):
                if place.exists() and not source.exists():
                    place.rename(source)
            raise
