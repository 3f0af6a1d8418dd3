"""A nursery's server, and a client made of what was pulled from it; both once for each stack that is there."""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import generated
from facade.call.credentials import HeaderCredentials
from facade.client.base import Platform
from facade.client.clients import SyncClient
from generated.runtime.views import Sync
from scripts.generate import generate, planned
from scripts.progress import progress
from scripts.pull import pull
from tests.other_tastypie import CURRENT, Nursery, old_stack

quiet = functools.partial(progress, quiet=True)
_needs_old = pytest.mark.skipif(old_stack() is None, reason="make test-old-tastypie runs this on Tastypie 0.11")


def source(url: str, name: str = "nursery") -> str:
    """The entry in `sources.toml` for an application."""
    return f'[{name}]\ntitle = "Nursery"\nurl = "{url}"\nform = "tastypie"\nbase_url = "{url}"\n'


def login(nursery: Nursery) -> dict[str, str]:
    """The header that lets a pull in."""
    return {"Authorization": nursery.authorization}


class Made(NamedTuple):
    """A package that was made of a pulled description."""

    specs: Path
    package: str
    client: type[Any]


@pytest.fixture(scope="module", params=["current", pytest.param("old", marks=_needs_old)])
def nursery(request: pytest.FixtureRequest) -> Iterator[Nursery]:
    """The application. Rows that a test makes, it takes away."""
    stack = old_stack() if request.param == "old" else CURRENT
    assert stack is not None
    with Nursery(stack) as running:
        yield running


@pytest.fixture(scope="module")
def made(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """Pulled from the server and generated."""
    folder = tmp_path_factory.mktemp("made")
    specs, package = folder / "specs", f"{folder.name}_nursery"
    specs.mkdir()
    (specs / "sources.toml").write_text(source(nursery.root))
    assert pull("nursery", headers=login(nursery), specs=specs, progress=quiet).changed
    generate(planned("nursery", specs), package, folder / package)
    generated.__path__.append(str(folder))
    try:
        yield Made(specs, package, _client(package))
    finally:
        generated.__path__.remove(str(folder))
        for name in [name for name in sys.modules if name.startswith(f"generated.{package}")]:
            del sys.modules[name]


def _client(package: str) -> type[Any]:
    """What `docs/adding-a-platform.md` calls the facade of a platform."""
    api = importlib.import_module(f"generated.{package}.client").Api[Sync]
    facts = {"name": "nursery", "title": "Nursery", "package": f"generated.{package}", "base_url": "http://localhost"}
    platform = type("Platform", (Platform,), facts)

    def begin(self: Any, key: str, **settings: Any) -> None:
        self._start(lambda base_url: HeaderCredentials("Authorization", key), None, **settings)

    return type("Client", (SyncClient, *api.__mro_entries__((api,))), {"_platform": platform, "__init__": begin})


@pytest.fixture
def events() -> list[Any]:
    """What the client told."""
    return []


@pytest.fixture
def client(nursery: Nursery, made: Made, events: list[Any]) -> Iterator[Any]:
    """A client of the package that was made."""
    with made.client(nursery.authorization, base_url=nursery.base_url, on_event=events.append) as running:
        yield running
