"""Two ways to use the Emedgene client, blocking and awaited, with the same words."""

from __future__ import annotations

import asyncio
from typing import Any

from facade import AsyncEmedgene, Emedgene, Retries

AT_ONCE = Retries(attempts=2, first_pause=0.001, longest_pause=0.001)


class SyncWay:
    """Blocks."""

    def __init__(self, **settings: Any) -> None:
        self.em: Any = Emedgene(**{"retries": AT_ONCE, **settings})

    def run(self, found: Any) -> Any:
        """What a call gives."""
        return found

    def listed(self, items: Any) -> list[Any]:
        """Everything that a list gives."""
        return list(items)

    def some(self, items: Any, count: int) -> list[Any]:
        """The first of what a list gives."""
        return [next(items) for _ in range(count)]

    def close(self) -> None:
        self.em.close()


class AsyncWay:
    """Awaits, on a loop of its own."""

    def __init__(self, runner: asyncio.Runner, **settings: Any) -> None:
        self.em: Any = AsyncEmedgene(**{"retries": AT_ONCE, **settings})
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

    def some(self, items: Any, count: int) -> list[Any]:
        """The first of what a list gives."""

        async def read() -> list[Any]:
            found = [await anext(items) for _ in range(count)]
            await items.aclose()
            return found

        found: list[Any] = self.run(read())
        return found

    def close(self) -> None:
        self.run(self.em.close())


Way = SyncWay | AsyncWay
