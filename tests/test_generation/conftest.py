"""What the tests of generation share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .workshop import RAN, Workshop


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """A place where packages are generated."""
    folder = tmp_path_factory.mktemp("workshop")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield Workshop(folder, "made")


@pytest.fixture(autouse=True)
def _nothing_runs() -> Iterator[None]:
    """Code in a description must never run."""
    RAN.clear()
    yield
    assert RAN == []
