"""The clock by which calls are retried and things are waited for; it can be told to skip pauses, for traffic that is
replayed: whoever waits is then at the end of the pause at once, and so is the clock."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

_skipping = False
_skipped = 0.0


def monotonic() -> float:
    """Seconds that only grow, with the pauses that were skipped."""
    return time.monotonic() + _skipped


def left_of(seconds: float) -> float:
    """What is to be waited of a pause: all of it, or nothing where pauses are skipped."""
    global _skipped
    if not _skipping:
        return seconds
    _skipped += seconds
    return 0.0


@contextmanager
def skipping() -> Iterator[None]:
    """Skip all pauses of this process."""
    global _skipping
    before, _skipping = _skipping, True
    try:
        yield
    finally:
        _skipping = before
