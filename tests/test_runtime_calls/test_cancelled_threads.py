"""Whoever is cancelled waits for what a thread does for him: the file that it reads is closed only then."""

from __future__ import annotations

import asyncio
import threading
import time

import anyio
import pytest

from facade.http.together import in_thread


@pytest.mark.parametrize("by", ["asyncio", "anyio"])
def test_a_thread_has_ended_before_its_caller_goes_on(by: str) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        time.sleep(0.2)
        ended.set()

    async def by_asyncio() -> None:
        task = asyncio.ensure_future(in_thread(work))
        while not begun.is_set():
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async def by_anyio() -> None:
        with anyio.move_on_after(0.05):
            await in_thread(work)

    asyncio.run(by_asyncio() if by == "asyncio" else by_anyio())
    assert ended.is_set()


def test_what_it_gives_and_raises_comes_through() -> None:
    def fail() -> None:
        raise ValueError("as it is")

    async def main() -> int:
        with pytest.raises(ValueError, match="as it is"):
            await in_thread(fail)
        return await in_thread(lambda: 5)

    assert asyncio.run(main()) == 5
