"""One sandbox for all tests; each test begins with the rows, the journal and the faults as they were at the start."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox


@pytest.fixture(scope="session")
def started() -> Iterator[TorrentSuiteSandbox]:
    with TorrentSuiteSandbox(chips=12, results=2500, metrics=100) as box:
        yield box


@pytest.fixture
def box(started: TorrentSuiteSandbox) -> TorrentSuiteSandbox:
    started.clear()
    return started


@pytest.fixture
def anonymous(box: TorrentSuiteSandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{box.base_url}/rundb/api/v1", timeout=60, trust_env=False) as client:
        yield client


@pytest.fixture
def client(box: TorrentSuiteSandbox) -> Iterator[httpx.Client]:
    headers = {"Authorization": box.authorization}
    with httpx.Client(base_url=f"{box.base_url}/rundb/api/v1", headers=headers, timeout=60, trust_env=False) as client:
        yield client
