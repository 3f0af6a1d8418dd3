"""Requests that the platform leaves without an answer, and never carries out."""

from __future__ import annotations

import asyncio
import threading
import time

from facade.sandbox.faults import Action
from facade.sandbox.wire import Answer, Cut, WireRequest


class _Held(Action):
    """Holds requests until the test is over, so that no work of one test is done during another."""

    def __init__(self) -> None:
        self._over = threading.Event()
        self._count = 0

    async def before(self, request: WireRequest) -> Answer | None:
        self._count += 1
        while not self._over.is_set():
            await asyncio.sleep(0.005)
        self._count -= 1
        return Answer(0, cut=Cut.ALL)

    def let_go(self) -> None:
        """Drop all that are held."""
        if self._count:
            self._over.set()
            while self._count:
                time.sleep(0.005)
            time.sleep(0.02)
            self._over.clear()


HELD = _Held()
