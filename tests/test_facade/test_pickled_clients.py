"""Clients go to other processes with their settings and without secrets, and log in as the environment there says."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import facade
from facade import ICA, LoginFailed
from facade.sandbox import IcaSandbox
from tests.clients import runner as runner
from tests.ica_clients import AsyncWay, SyncWay

SECRET = "canary-pickled-58b1"
PLATFORMS = {
    "ICA": {"ICAV2_BASE_URL": "https://ica.test", "ICA_API_KEY": SECRET},
    "Emedgene": {"EMEDGENE_URL": "https://emg.test", "EMEDGENE_TOKEN": SECRET},
    "ConnectedInsights": {"CONNECTED_INSIGHTS_URL": "https://ci.test", "CONNECTED_INSIGHTS_API_KEY": SECRET},
    "TorrentSuite": {
        "TORRENT_SUITE_URL": "http://ts.test",
        "TORRENT_SUITE_USERNAME": "ann",
        "TORRENT_SUITE_API_KEY": SECRET,
    },
}


def _pickled(given: Any) -> Any:
    return pickle.loads(_packed(given))


def _packed(given: Any) -> bytes:
    packed = pickle.dumps(given)
    assert SECRET.encode() not in packed
    return packed


def _by_cloudpickle(given: Any) -> Any:
    cloudpickle = pytest.importorskip("cloudpickle", reason="cloudpickle is not installed; `make test-data` has it")
    packed = cloudpickle.dumps(given)
    assert SECRET.encode() not in packed
    return cloudpickle.loads(packed)


@pytest.fixture(params=[_pickled, _by_cloudpickle, copy.deepcopy], ids=["pickle", "cloudpickle", "deepcopy"])
def travel(request: pytest.FixtureRequest) -> Callable[[Any], Any]:
    """Each way to another process."""
    found: Callable[[Any], Any] = request.param
    return found


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No login but what a test says."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for variables in PLATFORMS.values():
        for name in variables:
            monkeypatch.delenv(name, raising=False)


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch) -> Iterator[IcaSandbox]:
    """A sandbox that the environment says all of."""
    with IcaSandbox() as box:
        monkeypatch.setenv("ICA_API_KEY", box.api_key)
        monkeypatch.setenv("ICAV2_BASE_URL", box.base_url)
        monkeypatch.setenv("ICAV2_PROJECT_ID", box.project_ids[0])
        yield box


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, runner: Any, box: IcaSandbox) -> Iterator[Any]:
    """Each way to use a client of the sandbox."""
    settings = {"base_url": box.base_url, "api_key": box.api_key}
    made = SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings)
    yield made
    made.close()


@pytest.mark.parametrize("kind", ["", "Async"])
@pytest.mark.parametrize("name", PLATFORMS)
def test_the_login_is_that_of_the_environment_there(
    name: str, kind: str, travel: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in PLATFORMS[name].items():
        monkeypatch.setenv(variable, value)
    client: Any = getattr(facade, kind + name).from_env(timeout=7, strict=True)
    again = travel(client)
    assert type(again) is type(client)
    assert (again.base_url, again._options) == (client.base_url, client._options)
    assert type(again._core.credentials) is type(client._core.credentials)
    assert SECRET not in repr(again)


def test_a_client_and_its_lists_work_where_they_arrive(way: Any, box: IcaSandbox, travel: Callable[[Any], Any]) -> None:
    client = type(way.client).from_env(api_version="v3", timeout=9).with_options(retries=2)
    again = travel(client)
    assert again.project_id == box.project_ids[0]
    assert again._options == client._options
    assert way.run(again.project.get_project(again.project_id)).id == box.project_ids[0]
    pager = client.project.get_projects()
    travelled, thrice = travel(pager), travel(travel(client))
    assert [each.id for each in way.run(travelled.collect())] == [each.id for each in way.run(pager.collect())]
    # Once more, as a task may be sent on.
    assert way.run(thrice.project.get_project(box.project_ids[0])).id == box.project_ids[0]
    for each in (client, again, thrice, travelled._runner.transport):
        way.run(each.close())


def test_its_own_arguments_come_along() -> None:
    given = {"base_url": "https://ci.test", "workgroup": "w1", "language": "de-DE"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONNECTED_INSIGHTS_API_KEY", SECRET)
        packed = _packed(facade.ConnectedInsights.from_env(**given))
        again = pickle.loads(packed)
    assert again._again == {"workgroup": "w1", "language": "de-DE"}
    assert again.base_url == "https://ci.test"


def test_where_the_environment_says_nothing_the_first_call_does(
    way: Any, box: IcaSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = pickle.dumps(type(way.client).from_env())
    monkeypatch.delenv("ICA_API_KEY")
    again = pickle.loads(packed)
    with pytest.raises(LoginFailed, match=r"was pickled.*environment of this process has none.*set ICA_API_KEY"):
        way.run(again.project.get_project(box.project_ids[0]))
    # What could not log in here may where it goes next.
    packed = pickle.dumps(again)
    monkeypatch.setenv("ICA_API_KEY", box.api_key)
    there = pickle.loads(packed)
    assert way.run(there.project.get_project(box.project_ids[0])).id == box.project_ids[0]
    for each in (again, there):
        way.run(each.close())


@pytest.mark.parametrize("made", ["constructed", "from_env", "signed in anew"])
def test_a_login_that_was_given_is_not_replaced_by_another(made: str, way: Any, box: IcaSandbox) -> None:
    kind = type(way.client)
    client = {
        "constructed": lambda: kind(api_key=box.api_key, base_url=box.base_url),
        "from_env": lambda: kind.from_env(api_key=box.api_key),
        "signed in anew": lambda: kind.from_env().with_credentials(api_key=box.api_key),
    }[made]()
    with pytest.raises(LoginFailed, match=r"was pickled, and credentials are not: call with_credentials"):
        way.run(pickle.loads(pickle.dumps(client)).project.get_project(box.project_ids[0]))


_PROGRAM = """
import pickle, sys

with open(sys.argv[1], "rb") as file, pickle.load(file) as ica:
    print(ica.project.get_projects().first().id)
"""


def test_another_process_uses_it(box: IcaSandbox, tmp_path: Path) -> None:
    with ICA.from_env() as client:
        path = tmp_path / "client"
        path.write_bytes(pickle.dumps(client))
    program = [sys.executable, "-c", _PROGRAM, str(path)]
    said = subprocess.run(program, capture_output=True, text=True, check=True).stdout
    assert said.strip() in box.project_ids
