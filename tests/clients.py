"""Two ways to use a client, blocking and awaited, with the same words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from typing import Any

import pytest

from facade import Retries

AT_ONCE = Retries(attempts=2, first_pause=0.001, longest_pause=0.001)


@pytest.fixture(scope="package")
def runner() -> Iterator[asyncio.Runner]:
    """A loop for the awaited clients of a folder."""
    with asyncio.Runner() as runner:
        yield runner


class Blocking:
    """Blocks."""

    kind: Any

    def __init__(self, **settings: Any) -> None:
        self.client: Any = self.kind(**{"retries": AT_ONCE, **settings})

    def run(self, found: Any) -> Any:
        """What a call gives."""
        return found

    def listed(self, items: Any) -> list[Any]:
        """Everything that a list gives."""
        return list(items)

    def counted(self, items: Any, look: Callable[[], object], every: int) -> int:
        """How many items a list gives, none of which is kept; `look` is called now and then."""
        number = 0
        for _ in items:
            number += 1
            if number % every == 0:
                look()
        return number

    def some(self, items: Any, count: int) -> list[Any]:
        """The first of what an iterator gives."""
        return [next(items) for _ in range(count)]

    def at_once(self, ask: Callable[[], Any], count: int) -> list[Any]:
        """What many calls give that are made at the same time; an error is what it gives too."""

        def one(_: int) -> Any:
            try:
                return ask()
            except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
                return error

        with ThreadPoolExecutor(count) as pool:
            return list(pool.map(one, range(count)))

    def close(self) -> None:
        self.client.close()


class Awaiting:
    """Awaits, on a loop of its own."""

    kind: Any

    def __init__(self, runner: asyncio.Runner, **settings: Any) -> None:
        self.client: Any = self.kind(**{"retries": AT_ONCE, **settings})
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

        found: list[Any] = self._runner.run(read())
        return found

    def counted(self, items: Any, look: Callable[[], object], every: int) -> int:
        """How many items a list gives, none of which is kept; `look` is called now and then."""

        async def read() -> int:
            number = 0
            async for _ in items:
                number += 1
                if number % every == 0:
                    look()
            return number

        return self._runner.run(read())

    def some(self, items: Any, count: int) -> list[Any]:
        """The first of what an iterator gives."""

        async def read() -> list[Any]:
            async with aclosing(items):
                return [await anext(items) for _ in range(count)]

        found: list[Any] = self._runner.run(read())
        return found

    def at_once(self, ask: Callable[[], Any], count: int) -> list[Any]:
        """What many calls give that are made at the same time; an error is what it gives too."""

        async def read() -> list[Any]:
            return await asyncio.gather(*[ask() for _ in range(count)], return_exceptions=True)

        found: list[Any] = self._runner.run(read())
        return found

    def close(self) -> None:
        self.run(self.client.close())
