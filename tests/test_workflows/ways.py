"""Two ways to use the same client, blocking and awaited, with the same words; each behaviour must hold for both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from facade import ICA, AsyncICA
from facade.retries import Retries

AT_ONCE = Retries(attempts=4, first_pause=0.001, longest_pause=0.001)


class SyncWay:
    """Blocks."""

    def __init__(self, **settings: Any) -> None:
        self.ica: Any = ICA(**settings)

    def run(self, found: Any) -> Any:
        """What a call gives."""
        return found

    def listed(self, pieces: Any) -> list[Any]:
        """Everything that a stream or a list gives."""
        return list(pieces)

    def reading(self, read: Callable[[], Any]) -> Callable[[], Any]:
        """A function in the form in which this client takes it."""
        return read

    def close(self) -> None:
        self.ica.close()


class AsyncWay:
    """Awaits, on a loop of its own."""

    def __init__(self, runner: asyncio.Runner, **settings: Any) -> None:
        self.ica: Any = AsyncICA(**settings)
        self._runner = runner

    def run(self, found: Any) -> Any:
        """What a call gives."""
        return self._runner.run(found)

    def listed(self, pieces: Any) -> list[Any]:
        """Everything that a stream or a list gives."""

        async def read() -> list[Any]:
            return [piece async for piece in pieces]

        return self.run(read())

    def reading(self, read: Callable[[], Any]) -> Callable[[], Any]:
        """A function in the form in which this client takes it."""

        async def later() -> Any:
            await asyncio.sleep(0)
            return read()

        return later

    def close(self) -> None:
        self.run(self.ica.close())


Way = SyncWay | AsyncWay


class Seen(list[tuple[int, int | None]]):
    """A progress callback that keeps what it was told."""

    def __call__(self, done: int, total: int | None) -> None:
        self.append((done, total))

    @property
    def rises(self) -> bool:
        """Whether it never went back."""
        counts = [done for done, _ in self]
        return counts == sorted(counts)
