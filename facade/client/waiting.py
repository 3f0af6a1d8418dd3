"""Waiting for something to be done: ask, wait a little longer each time, and give up at a deadline."""

from __future__ import annotations

from collections.abc import Callable
from numbers import Real
from typing import TYPE_CHECKING, TypeVar

from ..call.flows import Flow, Invoke, Sleep
from ..clock import monotonic
from ..errors import Timeout

if TYPE_CHECKING:
    from collections.abc import Awaitable

T = TypeVar("T")
_GROWTH = 1.5
# Less than this is no time: a clock that is read as a float may not move by it.
_LEAST = 1e-6


def until(
    read: Callable[[], Flow[T]],
    done: Callable[[T], object],
    *,
    deadline: float = 3600.0,
    first_pause: float = 1.0,
    longest_pause: float = 30.0,
    on_progress: Callable[[T], object] | None = None,
    shown: Callable[[T], str] | None = None,
) -> Flow[T]:
    """A flow that reads until `done` says so, and gives what was read last.

    The first pause is `first_pause` seconds, each further one half as long again up to `longest_pause`; the last one
    ends at the deadline, so that there is a last look at it. `on_progress` is called with everything that was read.
    After `deadline` seconds the flow ends in `Timeout`, which says what was seen last: its status, or what `shown`
    gives.

    Raises ValueError for seconds that are no number of them.
    """
    checked_seconds(deadline=deadline, first_pause=first_pause, longest_pause=longest_pause)
    return _until(read, done, deadline, first_pause, longest_pause, on_progress, shown)


def checked_seconds(**seconds: float) -> None:
    """Raises ValueError for seconds that are no number, or fewer than none."""
    for name, each in seconds.items():
        if isinstance(each, bool) or not isinstance(each, Real) or not each >= 0:
            raise ValueError(f"{name}={each!r}: give a number of seconds, math.inf for any number of them")


def _until(
    read: Callable[[], Flow[T]],
    done: Callable[[T], object],
    deadline: float,
    first_pause: float,
    longest_pause: float,
    on_progress: Callable[[T], object] | None,
    shown: Callable[[T], str] | None,
) -> Flow[T]:
    started, pause = monotonic(), min(first_pause, longest_pause)
    while True:
        value = yield from read()
        if on_progress is not None:
            on_progress(value)
        if done(value):
            return value
        passed = monotonic() - started
        if passed >= deadline - _LEAST:
            seen = _short(value) if shown is None else shown(value)
            raise Timeout(f"not done after {passed:.1f} s (deadline {deadline:.10g} s); last seen: {seen}")
        yield Sleep(min(pause, deadline - passed))
        pause = min(longest_pause, pause * _GROWTH)


def invoked(read: Callable[[], T | Awaitable[T]]) -> Flow[T]:
    """A flow that reads with a function of the caller's, awaited where it is awaitable."""
    found: T = yield Invoke(read)
    return found


def _short(value: object) -> str:
    text = " ".join(repr(getattr(value, "status", value)).split())
    return text if len(text) <= 120 else text[:119] + "…"
