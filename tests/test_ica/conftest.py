"""A running sandbox, and clients of the facade for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from facade import ICA
from facade.sandbox import IcaSandbox
from tests.ica_clients import box as box


@pytest.fixture(scope="package")
def running_box() -> Iterator[IcaSandbox]:
    """One sandbox for all tests of this folder."""
    with IcaSandbox(page_rows=2500, invented_ids=True, strict=True) as box:
        yield box


@pytest.fixture
def events() -> list[Any]:
    """What the client of the test has told."""
    return []


@pytest.fixture
def ica(box: IcaSandbox, events: list[Any]) -> Iterator[ICA]:
    """A client that is signed in."""
    with ICA(api_key=box.api_key, base_url=box.base_url, on_event=events.append) as client:
        yield client
