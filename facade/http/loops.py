"""What belongs to one event loop alone, such as connections: a client may be used in one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


def _loop() -> Any:
    """The loop that this runs on; None under another library than asyncio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


class LoopOwned(Generic[T]):
    """One of a kind for each event loop, made by a function when it is first needed there."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: dict[int, tuple[Any, T]] = {}

    def here(self) -> T | None:
        """That of this loop, if there is one."""
        found = self._made.get(id(_loop()))
        return None if found is None else found[1]

    def get(self) -> T:
        """That of this loop; outside of all, the last that was made."""
        loop = _loop()
        if loop is None and self._made:
            return self.all()[-1]
        found = self._made.get(id(loop))
        if found is None or found[0] is not loop:
            found = self._made[id(loop)] = (loop, self._make())
        return found[1]

    def ended(self) -> list[T]:
        """Those of loops that are closed, which are not kept any more."""
        if len(self._made) < 2 and id(_loop()) in self._made:
            return []
        over = [key for key, (loop, _) in list(self._made.items()) if loop is not None and loop.is_closed()]
        return [self._made.pop(key)[1] for key in over]

    def elsewhere(self) -> list[tuple[Any, T]]:
        """Those of other loops, with these."""
        here = _loop()
        return [found for found in list(self._made.values()) if found[0] is not here]

    def all(self) -> list[T]:
        """All of them."""
        return [made for _, made in list(self._made.values())]
