"""From a running Tastypie server to typed calls: pull, generate, list, filter, create."""

from __future__ import annotations

import functools
import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import generated
from facade import UnknownFilter
from facade.call.credentials import HeaderCredentials
from facade.client.base import Platform
from facade.client.clients import SyncClient
from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from generated.runtime.views import Sync
from scripts.check.ledger import Ledger
from scripts.generate import corrected, generate, planned
from scripts.progress import progress
from scripts.pull import pull

SPECS = Path(__file__).parent.parent.parent / "specs"
PACKAGE = "pulled_server"


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def box() -> Iterator[TorrentSuiteSandbox]:
    with TorrentSuiteSandbox() as running:
        yield running


@pytest.fixture(scope="module")
def specs(box: TorrentSuiteSandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The server's own description, pulled over HTTP."""
    folder = tmp_path_factory.mktemp("specs")
    shutil.copy(SPECS / "sources.toml", folder)
    (folder / "torrent_suite").mkdir()
    shutil.copy(SPECS / "torrent_suite/knowledge.toml", folder / "torrent_suite")
    headers = {"Authorization": f"ApiKey {box.username}:{box.api_key}"}
    quiet = functools.partial(progress, quiet=True)
    result = pull("torrent_suite", f"{box.base_url}/rundb/api/v1/", headers=headers, specs=folder, progress=quiet)
    assert result.changed
    assert result.operations > 50
    return folder


@pytest.fixture(scope="module")
def client(box: TorrentSuiteSandbox, specs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A client of the package that was made of it."""
    folder = tmp_path_factory.mktemp("made")
    generate(planned("torrent_suite", specs), PACKAGE, folder / PACKAGE)
    generated.__path__.append(str(folder))
    try:
        api = importlib.import_module(f"generated.{PACKAGE}.client").Api[Sync]
        facts = {"name": "pulled", "title": "Pulled", "package": f"generated.{PACKAGE}", "base_url": box.base_url}
        platform = type("Pulled", (Platform,), facts)

        def begin(self: Any, key: str, **settings: Any) -> None:
            self._start(lambda base_url: HeaderCredentials("Authorization", key), None, **settings)

        made = type(
            "PulledClient", (SyncClient, *api.__mro_entries__((api,))), {"_platform": platform, "__init__": begin}
        )
        with made(f"ApiKey {box.username}:{box.api_key}") as running:
            yield running
    finally:
        generated.__path__.remove(str(folder))
        for name in [name for name in sys.modules if name.startswith(f"generated.{PACKAGE}")]:
            del sys.modules[name]


def test_nothing_of_the_servers_description_is_lost(client: Any, specs: Path) -> None:
    ledger = Ledger(corrected("torrent_suite", specs), f"generated.{PACKAGE}").fill()
    assert {kind: account.lost for kind, account in ledger.accounts.items() if account.lost} == {}


def test_its_lists_are_read_and_filtered(client: Any) -> None:
    names = [chip.name for chip in client.chip.list(order_by=["name"])]
    assert names == sorted(names)
    assert [chip.name for chip in client.chip.list(name__startswith="31", order_by=["name"])] == [
        name for name in names if name.startswith("31")
    ]


def test_what_it_does_not_know_is_refused_before_sending(client: Any, box: TorrentSuiteSandbox) -> None:
    box.clear()
    with pytest.raises(UnknownFilter, match="nmae"):
        client.chip.list(nmae="314")
    assert len(box.journal) == 0


def test_objects_are_created_and_read_back(client: Any) -> None:
    before = {chip.id for chip in client.chip.list()}
    client.chip.create(body={"name": "999", "description": "invented", "slots": 1})
    made = [chip for chip in client.chip.list(name="999") if chip.id not in before]
    assert [chip.description for chip in made] == ["invented"]
    assert client.chip.get(made[0].id).name == "999"
