"""One sandbox for all tests; each test begins with the cases, the journals and the faults as they were at the start."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox


@pytest.fixture(scope="session")
def started() -> Iterator[ConnectedInsightsSandbox]:
    with ConnectedInsightsSandbox(cases=25) as box:
        yield box


@pytest.fixture
def box(started: ConnectedInsightsSandbox) -> ConnectedInsightsSandbox:
    started.clear()
    return started


@pytest.fixture
def anonymous(box: ConnectedInsightsSandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=box.base_url, timeout=60, trust_env=False) as client:
        yield client


@pytest.fixture
def client(box: ConnectedInsightsSandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=box.base_url, headers=box.headers, timeout=60, trust_env=False) as client:
        yield client
