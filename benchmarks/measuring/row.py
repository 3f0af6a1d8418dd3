"""What a row is: sides that do the same, each measured by a sample, and the bounds that ours is held against."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

OURS = "ours"
Sample = Callable[[], float]


class MissingPeer(Exception):
    """A side cannot be had; says why."""


class Sides:
    """The sides of a row. Each is made only in the process that measures it, so that nobody's imports weigh on what is
    measured of others."""

    def __init__(self) -> None:
        self._makers: dict[str, Callable[[], Sample]] = {}

    def add(self, name: str, make: Callable[[], Sample]) -> None:
        """Have a side, made when it is measured."""
        self._makers[name] = make

    @property
    def names(self) -> list[str]:
        """All sides."""
        return list(self._makers)

    def sample(self, name: str) -> Sample:
        """What measures a side. Raises MissingPeer where something that it needs is not there."""
        try:
            return self._makers[name]()
        except ModuleNotFoundError as missing:
            raise MissingPeer(f"{missing.name} is not installed") from missing


@dataclass(frozen=True)
class Size:
    """How much each sample does."""

    items: int = 1000
    pages: int = 100
    peer_pages: int = 10
    delay: float = 0.05
    calls: int = 320
    at_once: int = 32
    large: int = 5 << 30
    platforms: tuple[str, ...] = ()


QUICK = Size(pages=20, peer_pages=3, calls=160, large=256 << 20)
TINY = Size(items=2, pages=2, peer_pages=2, delay=0, calls=4, at_once=2, large=1 << 20)


@dataclass(frozen=True)
class Row:
    """One line of the table.

    `sides` yields what is measured, in seconds or MiB, less being better. `base` is the side that the others are
    divided by; without one `must` and `aim` are in the row's own unit. Of a `rate` the base is divided by the side, and
    more is better. `without` are modules that the row's processes do not find.

    Each of the `processes` has our side and the base in turn, `rounds` times after `warm` ones that do not count; so
    has each of the fewer `peer_processes` for each other side. Where a sample is a process itself, all sides are
    `together`. `profile` gives lines that tell where the time of our side goes, by default those of cProfile. `full`
    rows take long, and run only when they are asked for.
    """

    name: str
    title: str
    sides: Callable[[Size], AbstractContextManager[Sides]]
    unit: str = "ms"
    base: str = ""
    must: float | None = None
    aim: float | None = None
    rate: bool = False
    processes: int = 5
    peer_processes: int = 2
    rounds: int = 8
    warm: int = 2
    together: bool = False
    without: tuple[str, ...] = ()
    profile: Callable[[Size], list[str]] | None = None
    full: bool = False


def cpu(action: Callable[..., Any], *, before: Callable[[], Any] | None = None) -> Sample:
    """The CPU seconds of an action, which is given what `before` makes. Python collects garbage as it is set to."""

    def sample() -> float:
        gc.collect()
        given = () if before is None else (before(),)
        begun = time.process_time()
        result = action(*given)
        spent = time.process_time() - begun
        del result
        return spent

    return sample


def wall(action: Callable[[], Any], *, per: int = 1, before: Callable[[], Any] | None = None) -> Sample:
    """The seconds that go by during an action that does `per` of what is counted, after what has to be done `before`
    it."""

    def sample() -> float:
        if before is not None:
            before()
        gc.collect()
        begun = time.perf_counter()
        result = action()
        spent = time.perf_counter() - begun
        del result
        return spent / per

    return sample
