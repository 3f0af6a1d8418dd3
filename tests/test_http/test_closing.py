"""A client that is closed while calls run: nobody waits on, and nothing stays open."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from facade import ICA, PlatformError, Retries
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk


def test_closing_wakes_who_waits_in_other_threads(raw: Callable[[Talk], RawServer]) -> None:
    came, over = threading.Semaphore(0), threading.Event()
    gone = threading.Semaphore(0)

    def talk(line: Line) -> None:
        came.release()
        over.wait(20)
        if not line.hear():
            gone.release()

    client = ICA(base_url=raw(talk).url, api_key="a key of the tests", timeout=60, retries=Retries(attempts=3))

    def ask(_: int) -> str:
        with pytest.raises(PlatformError, match=r"closed|connection failed"):
            client.project.get_project("x")
        return "woken"

    with ThreadPoolExecutor(8) as pool:
        asking = pool.map(ask, range(8), timeout=15)
        for _ in range(8):
            assert came.acquire(timeout=10)
        client.close()
        try:
            assert list(asking) == ["woken"] * 8
        finally:
            over.set()
    for _ in range(8):
        assert gone.acquire(timeout=10)
