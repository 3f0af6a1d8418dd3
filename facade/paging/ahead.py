"""Calls for pages that are begun before these are needed."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .walks import Place, Walk

if TYPE_CHECKING:
    import httpx

FutureT = TypeVar("FutureT")


class Ahead(Generic[FutureT]):
    """The calls that were begun before they are needed, in order."""

    def __init__(self, walking: Walk, count: int) -> None:
        self._walk = walking
        self._count = count
        self._foreseen = True
        self.begun: deque[tuple[Place, FutureT]] = deque()

    def due(self) -> list[tuple[Place, Any]]:
        """The calls to begin now."""
        known = self._walk.ahead(self._count)
        return known[len(self.begun) :]

    def foreseen(self, response: httpx.Response) -> list[tuple[Place, Any]]:
        """The calls to begin before the page that came is decoded."""
        known = self._walk.coming(response, self._count) if self._foreseen else []
        return known[len(self.begun) :]

    def current(self) -> FutureT | None:
        """The begun call that the walk needs next; None when it was not begun, or another one was."""
        if self.begun and self.begun[0][0] == self._walk.place:
            return self.begun.popleft()[1]
        # Where another page came than was foreseen, the next one is waited for.
        self._foreseen = self._foreseen and not self.begun
        return None
