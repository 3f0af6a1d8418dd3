"""What stays in memory of a failure that is over: nothing that only a collection of garbage would remove."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from facade import LoginFailed, NotFound, PlatformError, ServerError

from .conftest import QUICK
from .loopback import Loopback, Said
from .ways import SyncWay


@pytest.fixture(autouse=True)
def _without_collections() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def failure(call: Callable[[], object], kind: type[PlatformError]) -> weakref.ref[PlatformError]:
    """The error that a call ends in, for as long as somebody else holds it."""
    try:
        call()
    except kind as error:
        return weakref.ref(error)
    raise AssertionError("it did not fail")


@pytest.mark.parametrize(("status", "kind"), [(404, NotFound), (503, ServerError)])
def test_a_call_that_failed_is_forgotten(
    loopback: Callable[..., Loopback], status: int, kind: type[PlatformError]
) -> None:
    ica = SyncWay().client(api_key="a-key", base_url=loopback(lambda asked: Said(status)).url, retries=QUICK)
    held = failure(lambda: ica.project.get_project("a"), kind)
    ica.close()
    assert held() is None


def test_a_login_that_failed_is_forgotten(loopback: Callable[..., Loopback]) -> None:
    url = loopback(lambda asked: Said(401)).url
    ica: Any = SyncWay().client(username="someone", password="invented", base_url=url, retries=QUICK)
    held = failure(lambda: ica.project.get_project("a"), LoginFailed)
    ica.close()
    assert held() is None
