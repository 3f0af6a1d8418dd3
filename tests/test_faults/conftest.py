"""Both ways to ask, each platform, and a host that fails as it is told. No pause is waited for."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import anyio
import pytest

from .asking import Way
from .operations import PLATFORMS, Platform
from .server import Server


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that clients wanted to wait before another try, none of which are waited."""
    kept: list[float] = []

    async def pause(seconds: float) -> None:
        kept.append(seconds)

    monkeypatch.setattr("facade.http.transport.blocking.time", SimpleNamespace(sleep=kept.append))
    monkeypatch.setattr(anyio, "sleep", pause)
    # Answers are as short as they can be: what they lack is told in many lines.
    for platform in PLATFORMS:
        monkeypatch.setattr(logging.getLogger(f"facade.{platform.name}"), "level", logging.CRITICAL)
    return kept


@pytest.fixture(autouse=True, scope="module")
def let_go() -> Iterator[None]:
    """What a module leaves behind tells of itself while the module can still be blamed."""
    yield
    gc.collect()


@pytest.fixture(params=PLATFORMS, ids=[platform.name for platform in PLATFORMS])
def platform(request: pytest.FixtureRequest) -> Platform:
    """Each platform."""
    found: Platform = request.param
    return found


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Way]:
    """Both ways to ask."""
    way = Way(request.param, tmp_path)
    yield way
    way.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """The host that fails."""
    with Server() as made:
        yield made


@pytest.fixture
def elsewhere() -> Iterator[Server]:
    """Another host, to which no credentials go."""
    with Server() as made:
        yield made
