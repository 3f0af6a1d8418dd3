"""When what a thread sends has left: another thread that waits to work on something else would keep it from leaving."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class _Told(threading.local):
    tell: Callable[[], object] | None = None


_TOLD = _Told()


@contextmanager
def tell_when_left(tell: Callable[[], object]) -> Iterator[None]:
    """Have `tell` called as soon as anything that this thread sends meanwhile was handed to the system."""
    _TOLD.tell = tell
    try:
        yield
    finally:
        _TOLD.tell = None


def has_left() -> None:
    """Say that something has left, or that nobody will say when it does."""
    if _TOLD.tell is not None:
        _TOLD.tell()
