"""Two ways to use the Torrent Suite client, blocking and awaited, with the same words."""

from __future__ import annotations

import asyncio
from typing import Any

from facade import AsyncTorrentSuite, Retries, TorrentSuite

AT_ONCE = Retries(attempts=2, first_pause=0.001, longest_pause=0.001)


class SyncWay:
    """Blocks."""

    def __init__(self, **settings: Any) -> None:
        self.ts: Any = TorrentSuite(**{"retries": AT_ONCE, **settings})

    def run(self, found: Any) -> Any:
        """What a call gives."""
        return found

    def listed(self, items: Any) -> list[Any]:
        """Everything that a list gives."""
        return list(items)

    def close(self) -> None:
        self.ts.close()


class AsyncWay:
    """Awaits, on a loop of its own."""

    def __init__(self, runner: asyncio.Runner, **settings: Any) -> None:
        self.ts: Any = AsyncTorrentSuite(**{"retries": AT_ONCE, **settings})
        self._runner = runner

    def run(self, found: Any) -> Any:
        """What a call gives."""

        async def wait() -> Any:
            return await found

        return self._runner.run(wait())

    def listed(self, items: Any) -> list[Any]:
        """Everything that a list gives."""

        async def read() -> list[Any]:
            return [item async for item in items]

        found: list[Any] = self.run(read())
        return found

    def close(self) -> None:
        self.run(self.ts.close())


Way = SyncWay | AsyncWay
