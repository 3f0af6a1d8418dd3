"""A clock that only the pauses of the client move, so that nothing has to be waited for or measured."""

from __future__ import annotations

from types import SimpleNamespace

import anyio
import pytest


class Clock:
    """Stands still but for pauses; keeps them."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        """The time that the client reads."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Be at the end of the pause."""
        self.pauses.append(seconds)
        self.now += seconds

    async def sleep_awaited(self, seconds: float) -> None:
        """The same for those that await it."""
        self.sleep(seconds)


def stop_time(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock in the place of the one by which tries are made."""
    made = Clock()
    monkeypatch.setattr("facade.http.transport.blocking.time", SimpleNamespace(sleep=made.sleep))
    monkeypatch.setattr("facade.clock.time", SimpleNamespace(monotonic=made.monotonic))
    # What cassettes have skipped before would make the clock read as less than it moved.
    monkeypatch.setattr("facade.clock._skipped", 0.0)
    monkeypatch.setattr(anyio, "sleep", made.sleep_awaited)
    return made
