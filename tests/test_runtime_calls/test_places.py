"""Operations that the description has at servers of their own are called there; who asks is told to the platform's own
host, and to those that the caller names."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from facade import ICA, Unauthorized
from scripts.check.ledger import Ledger
from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.prepare.tolerance import prepare_tolerantly
from tests.clients import AT_ONCE
from tests.test_paging.service import Clients, generated_clients

from .loopback import Loopback, Said
from .ways import SyncWay

KEY = "3f1c0b7e52a94d"
HOST = "https://{region}.uploads.example/{stage}"
VARIABLES = {"region": {"default": "eu"}, "stage": {"enum": ["v1", "v2"]}}


def operation(name: str, *servers: Any, **more: Any) -> dict[str, Any]:
    """A way to ask for something, at servers of its own or not."""
    found = {"operationId": name, "tags": ["plants"], "responses": {"200": {"description": ""}}, **more}
    return {**found, "servers": list(servers)} if servers else found


def described(other: str) -> dict[str, Any]:
    """A description in which `other` is the address of a second host."""
    body = {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}
    whole = "https://plants.example/api/v1"
    paths: dict[str, Any] = {
        "/common": {"get": operation("common")},
        "/same": {"get": operation("same", {"url": whole})},
        "/newer": {"get": operation("newer", {"url": "https://plants.example:443/api/v2"}, {"url": whole})},
        "/beside": {"get": operation("beside", {"url": "/files"})},
        "/top": {"get": operation("top", {"url": "/"})},
        "/within": {"get": operation("within", {"url": "archive"})},
        "/upload": {
            "servers": [{"url": other + "/{stage}", "variables": VARIABLES}],
            "post": operation("upload", requestBody=body),
            "get": operation("here", {"url": whole}),
        },
        "/far": {"get": operation("far", {"url": HOST, "variables": VARIABLES})},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Plants", "version": "1"},
        "servers": [{"url": whole}, {"url": "https://test.plants.example"}],
        "paths": paths,
    }


class Garden(NamedTuple):
    """The platform, a second host, and clients of the platform."""

    platform: Loopback
    other: Loopback
    clients: Clients


@pytest.fixture(scope="module")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Garden]:
    """Both hosts answer whatever they are asked for."""
    with Loopback(lambda asked: Said(200, b"")) as platform, Loopback(lambda asked: Said(200, b"")) as other:
        folder = tmp_path_factory.mktemp("places")
        with generated_clients(folder, described(other.url), "places") as clients:
            yield Garden(platform, other, clients)


@pytest.fixture
def asked(garden: Garden) -> list[Any]:
    """What the hosts were asked, in the order in which they were."""
    garden.platform.asked.clear()
    garden.other.asked.clear()
    return garden.platform.asked


def plants(garden: Garden, way: Any, base: str = "/api/v1", **settings: Any) -> Any:
    """The operations of a client that knows a key."""
    kind = garden.clients.sync if way.kind is SyncWay.kind else garden.clients.awaited
    address = garden.platform.url + base
    return way.keep(kind(base_url=address, api_key=KEY, retries=AT_ONCE, **settings)).plants


@pytest.mark.parametrize(
    ("base", "name", "path"),
    [
        ("/api/v1", "common", "/api/v1/common"),
        ("/api/v1", "same", "/api/v1/same"),
        ("/api/v1", "here", "/api/v1/upload"),
        ("/api/v1", "newer", "/api/v2/newer"),
        ("/api/v1", "beside", "/files/beside"),
        ("/api/v1", "top", "/top"),
        ("/api/v1", "within", "/api/v1/archive/within"),
        # Behind a proxy, and at a host that has other paths than the description.
        ("/proxy/api/v1", "newer", "/proxy/api/v2/newer"),
        ("", "newer", "/api/v2/newer"),
    ],
)
def test_at_the_host_of_the_platform_the_login_goes_along(
    garden: Garden, asked: list[Any], way: Any, base: str, name: str, path: str
) -> None:
    way.run(getattr(plants(garden, way, base), name)())
    assert [(seen.path, seen.headers["x-api-key"]) for seen in asked] == [(path, KEY)]


def test_another_host_is_asked_without_login_and_own_headers(garden: Garden, asked: list[Any], way: Any) -> None:
    client = plants(garden, way)
    way.run(client.upload(body={"name": "Rose"}))
    [seen] = garden.other.asked
    assert (seen.method, seen.path, seen.body) == ("POST", "/v1/upload", b'{"name":"Rose"}')
    assert asked == []
    assert KEY not in str(seen.headers)


def test_own_headers_stay_at_the_platform(garden: Garden, asked: list[Any], way: Any) -> None:
    kind = garden.clients.sync if way.kind is SyncWay.kind else garden.clients.awaited
    client = way.keep(kind(base_url=garden.platform.url, api_key=KEY))
    told = client.with_options(headers={"X-Mine": "secret", "Accept-Language": "de"})
    way.run(told.plants.upload(body={}))
    way.run(told.plants.common())
    [seen] = garden.other.asked
    assert "x-mine" not in seen.headers
    assert seen.headers["accept-language"] == "de"
    assert asked[0].headers["x-mine"] == "secret"


def test_a_host_that_the_caller_names_may_have_the_login(garden: Garden, asked: list[Any], way: Any) -> None:
    named = f"{garden.other.url}/v1"
    way.run(plants(garden, way, servers={named: named}).upload(body={}))
    # Or it is elsewhere.
    way.run(plants(garden, way, servers={f"{named}/": f"{garden.platform.url}/moved/"}).upload(body={}))
    way.run(plants(garden, way, servers={"https://eu.uploads.example/v1": garden.other.url}).far())
    assert [(seen.path, seen.headers["x-api-key"]) for seen in (*garden.other.asked, *asked)] == [
        ("/v1/upload", KEY),
        ("/far", KEY),
        ("/moved/upload", KEY),
    ]


def test_a_refusal_by_another_host_says_why_and_what_to_do(way: Any, garden: Garden, tmp_path: Path) -> None:
    with (
        Loopback(lambda asked: Said(401, b"")) as other,
        generated_clients(tmp_path, described(other.url), "refusing") as clients,
    ):
        kind = clients.sync if way.kind is SyncWay.kind else clients.awaited
        client = way.keep(kind(base_url=garden.platform.url, api_key=KEY, retries=AT_ONCE))
        with pytest.raises(Unauthorized, match="no login is sent") as refused:
            way.run(client.plants.upload(body={}))
        address = f"{other.url}/v1"
        assert f"servers={{{address!r}: {address!r}}}" in str(refused.value)
        assert len(other.asked) == 1


@pytest.mark.parametrize("servers", [{"https://a.example": "b"}, {"https://a.example": "https://u:p@b.example"}])
def test_addresses_that_are_none_are_refused(garden: Garden, servers: Any) -> None:
    with pytest.raises(ValueError, match="servers: "):
        garden.clients.sync(servers=servers)
    with pytest.raises(TypeError, match="servers: "):
        garden.clients.sync(servers=["https://a.example"])


def test_the_setting_stays_in_copies_and_in_other_processes(garden: Garden) -> None:
    servers = {"https://eu.uploads.example/v1": "https://b.example"}
    class_, settings, options, _ = garden.clients.sync(servers=servers)._portable()
    assert pickle.loads(pickle.dumps(settings))["servers"] == servers
    again = class_(**settings)
    assert again._core.servers == servers
    assert options.headers == ()


def test_an_address_that_the_description_does_not_have_is_refused(garden: Garden) -> None:
    for kind in garden.clients:
        with pytest.raises(ValueError, match=r"no operation at .*; did you mean 'https://eu\.uploads\.example/v1'"):
            kind(servers={"https://eu.uploads.example/v2": "https://b.example"})
        with pytest.raises(ValueError, match=r"no operation at 'x'; it has: .*uploads"):
            kind(servers={"x": "https://b.example"})
    with pytest.raises(ValueError, match="no operation at a host of its own"):
        ICA(api_key="x", servers={"https://uploads.example.com": "https://b.example"})


def test_the_ledger_counts_servers(garden: Garden) -> None:
    document = described(garden.other.url)
    account = Ledger(document, "generated.places").fill().accounts["operations"]
    assert (sum("servers" in entry for entry in account.expected), account.lost) == (8, [])
    document["paths"]["/newer"]["get"]["servers"].reverse()
    document["paths"]["/common"]["servers"] = [{"url": "/elsewhere"}]
    lost = Ledger(document, "generated.places").fill().accounts["operations"].lost
    assert lost == ["/paths/~1common/get <- /paths/~1common/servers", "/paths/~1newer/get/servers"]


@pytest.mark.parametrize("url", ["https://{host}/v1", "ftp://plants.example", "https://a b", "https://u:p@a.example"])
def test_an_operation_whose_server_cannot_be_called_is_refused(url: str) -> None:
    document = described("https://other.example")
    document["paths"]["/newer"]["get"]["servers"] = [{"url": url}]
    with pytest.raises(PipelineError, match="server of this operation") as refused:
        prepare(document)
    assert refused.value.pointer == "/paths/~1newer/get"
    plan, [notice] = prepare_tolerantly(document)
    assert notice.pointer == "/paths/~1newer/get"
    assert "newer" not in {operation.name for operation in plan.operations}
