"""One sandbox for all tests; each test begins with the cases, the journals and the faults as they were at the start."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from facade.sandbox.emedgene import EmedgeneSandbox


@pytest.fixture(scope="session")
def started() -> Iterator[EmedgeneSandbox]:
    with EmedgeneSandbox(cases=25) as box:
        yield box


@pytest.fixture
def box(started: EmedgeneSandbox) -> EmedgeneSandbox:
    started.clear()
    return started


@pytest.fixture
def anonymous(box: EmedgeneSandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=box.base_url, timeout=60, trust_env=False) as client:
        yield client


@pytest.fixture
def client(box: EmedgeneSandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=box.base_url, headers=box.headers, timeout=60, trust_env=False) as client:
        yield client
