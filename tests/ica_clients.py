"""What tests of ICA's clients begin with: a sandbox that is as new, and both ways to use a client for it. A folder's
`conftest.py` starts the sandbox, as `running_box`, and takes from here what it needs."""

from __future__ import annotations

import pytest

from facade import ICA, AsyncICA
from facade.sandbox import IcaSandbox
from tests.clients import Awaiting, Blocking


class SyncWay(Blocking):
    """Blocks."""

    kind = ICA


class AsyncWay(Awaiting):
    """Awaits, on a loop of its own."""

    kind = AsyncICA


Way = SyncWay | AsyncWay


@pytest.fixture
def box(running_box: IcaSandbox) -> IcaSandbox:
    """The sandbox with nothing left over from the test before."""
    running_box.clear()
    return running_box


@pytest.fixture
def project(box: IcaSandbox) -> str:
    """The project that files and analyses belong to."""
    return box.project_ids[0]
