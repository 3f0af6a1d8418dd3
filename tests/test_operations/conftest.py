"""A running sandbox for all tests of this folder."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from facade.sandbox import IcaSandbox
from tests.ica_clients import box as box
from tests.test_generation.workshop import Package, Workshop

from .description import DESCRIPTION


@pytest.fixture(scope="package")
def running_box() -> Iterator[IcaSandbox]:
    """ICA on loopback, as its description has it."""
    with IcaSandbox() as running:
        yield running


@pytest.fixture(scope="package")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """Where packages are made."""
    folder = tmp_path_factory.mktemp("operations")
    sys.path.insert(0, str(folder))
    yield Workshop(folder, "grown")
    sys.path.remove(str(folder))


@pytest.fixture(scope="package")
def greenhouse(workshop: Workshop) -> Package:
    """The package of the greenhouse."""
    return workshop.make("greenhouse", DESCRIPTION)
