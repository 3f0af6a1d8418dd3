"""Credentials go to the platform's own origin only, and a redirect never turns into another request than was asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from facade import ApiError, PlatformError
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import status

from .conftest import sent
from .loopback import Asked, Loopback, Said
from .test_logging_in import WAYS
from .ways import SyncWay

READS = (301, 302, 303, 307, 308)
SECRET_NAMES = {"authorization", "x-api-key", "cookie", "x-tracking-ticket"}
LOGINS = {"key": lambda box: {"api_key": box.api_key}, **WAYS, "token": lambda box: {"token": box.jwt()}}


@pytest.fixture
def elsewhere(loopback: Callable[..., Loopback]) -> Iterator[Loopback]:
    """Another host, which answers everything."""
    return loopback(lambda asked: Said(200, b'{"id": "from-elsewhere"}'))


def move(box: IcaSandbox, location: str, code: int = 302, method: str = "GET", **headers: str) -> None:
    box.faults.add(f"{method} /api/projects", action=status(code, {"Location": location, **headers}))


@pytest.mark.parametrize("code", READS)
def test_a_read_follows_to_the_same_origin_signed_in(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, code: int
) -> None:
    other = box.project_ids[1]
    move(box, f"{box.base_url}/api/projects/{other}", code)
    assert way.run(client().project.get_project(project_id)).id == other
    assert [seen.headers["x-api-key"] for seen in box.journal] == [box.api_key] * 2


def test_a_relative_location_is_understood(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    other = box.project_ids[1]
    move(box, other)
    assert way.run(client().project.get_project(project_id)).id == other


@pytest.mark.parametrize("login", LOGINS.values(), ids=list(LOGINS))
def test_another_host_is_not_told_who_asks(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, elsewhere: Loopback, login: Any
) -> None:
    """Another port of the same machine is another host; cookies know no ports, and still stay here."""
    ica = client(**login(box)).with_options(headers={"X-Tracking-Ticket": "secret-7f3a"})
    cookie = {"Set-Cookie": "session=secret-7f3a; Path=/"}
    move(box, f"{elsewhere.url}/moved", **cookie)
    assert way.run(ica.project.get_project(project_id)).id == "from-elsewhere"
    (asked,) = elsewhere.asked
    assert not SECRET_NAMES & asked.headers.keys()
    assert asked.headers["accept"].startswith("application/vnd.illumina")


def test_nothing_secret_is_sent_again_when_the_way_leads_back(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, loopback: Callable[..., Loopback]
) -> None:
    back = f"{box.base_url}/api/projects/{project_id}"
    elsewhere = loopback(lambda asked: Said(302, b"", {"Location": back}))
    move(box, f"{elsewhere.url}/moved")
    with pytest.raises(ApiError, match="401"):
        way.run(client().project.get_project(project_id))
    assert "x-api-key" not in box.journal[-1].headers


def test_cookies_are_not_kept(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    box.faults.add(action=status(503, {"Set-Cookie": "session=secret-7f3a; Path=/", "Retry-After": "0"}))
    way.run(client().project.get_project(project_id))
    assert len(box.journal) == 2
    assert not [seen for seen in box.journal if "cookie" in seen.headers]


@pytest.mark.parametrize("code", [301, 302, 303])
def test_a_write_is_not_turned_into_a_read(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, code: int
) -> None:
    move(box, f"{box.base_url}/api/projects/{project_id}", code, "POST")
    with pytest.raises(ApiError, match=str(code)):
        way.run(client().project_analysis_creation_batch.create_analysis_creation_batch(project_id, body={}))
    assert len(box.journal) == 1


@pytest.mark.parametrize("code", [307, 308])
def test_a_write_follows_to_the_same_origin_where_it_stays_the_same(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, code: int
) -> None:
    move(box, f"{box.base_url}/api/projects/{box.project_ids[1]}/analysisCreationBatch", code, "POST")
    body = {"cwlItems": []}
    way.run(client().project_analysis_creation_batch.create_analysis_creation_batch(project_id, body=body))
    first, second = sent(box, "analysisCreationBatch", "POST")
    assert first.body == second.body
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
    assert box.batches_created == 1


@pytest.mark.parametrize("code", READS)
def test_a_write_is_never_sent_to_another_host(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, elsewhere: Loopback, code: int
) -> None:
    move(box, f"{elsewhere.url}/moved", code, "POST")
    with pytest.raises(ApiError, match=str(code)):
        way.run(client().project_analysis_creation_batch.create_analysis_creation_batch(project_id, body={}))
    assert not elsewhere.asked


@pytest.mark.parametrize("code", READS)
def test_a_login_is_never_sent_elsewhere(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, elsewhere: Loopback, code: int
) -> None:
    box.faults.add("/api/tokens", action=status(code, {"Location": f"{elsewhere.url}/api/tokens"}))
    with pytest.raises(PlatformError, match="refused the login"):
        way.run(client(api_key=box.api_key, exchange=True).project.get_project(project_id))
    assert not elsewhere.asked


def test_a_circle_comes_to_an_end(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    box.faults.add(times=None, action=status(302, {"Location": f"{box.base_url}/api/projects/{project_id}"}))
    with pytest.raises(ApiError, match="302"):
        way.run(client().project.get_project(project_id))
    assert len(box.journal) == 6


@pytest.mark.parametrize(
    "location",
    [
        *("ftp://other.test/x", "file:///etc/hostname", "javascript:alert(1)", "http://other.test:99999999/"),
        *("http://other..test/", f"http://{'a' * 64}.test/", "http://other.test:0x50/"),
    ],
)
def test_a_location_that_cannot_be_followed_is_an_error(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, location: str
) -> None:
    box.faults.add(times=None, action=status(302, {"Location": location}))
    with pytest.raises(PlatformError):
        way.run(client().project.get_project(project_id))
    assert {seen.raw_path.rsplit("/", 1)[-1] for seen in box.journal} == {project_id}


def test_an_error_about_a_redirect_holds_no_credentials(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, elsewhere: Loopback
) -> None:
    """Not in the request that it answers, and not in one that would follow it."""
    move(box, f"{elsewhere.url}/moved", 307, "POST")
    with pytest.raises(ApiError) as caught:
        way.run(client().project_analysis_creation_batch.create_analysis_creation_batch(project_id, body={}))
    response = caught.value.response
    assert response.next_request is None
    assert box.api_key not in str(response.request.headers.raw)


@pytest.mark.parametrize("code", READS)
def test_what_a_redirect_asks_for_elsewhere_is_only_what_was_asked_for(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, code: int, loopback: Callable[..., Loopback]
) -> None:
    def answer(asked: Asked) -> Said:
        return Said(200, b'{"id": "x"}')

    elsewhere = loopback(answer)
    move(box, f"{elsewhere.url}/moved?signature=abc", code)
    way.run(client().project.get_project(project_id))
    (asked,) = elsewhere.asked
    assert (asked.method, asked.path, asked.body) == ("GET", "/moved?signature=abc", b"")


def test_the_reason_why_a_write_is_not_sent_on_is_told(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, elsewhere: Loopback
) -> None:
    body: dict[str, Any] = {}
    send = client().project_analysis_creation_batch.create_analysis_creation_batch
    move(box, f"/api/projects/{project_id}/elsewhere?ticket=secret-7f3a", 301, "POST")
    with pytest.raises(ApiError, match=r"/elsewhere and would make a GET of the POST; it is not followed") as caught:
        way.run(send(project_id, body=body))
    assert "secret-7f3a" not in str(caught.value)
    move(box, f"{elsewhere.url}/moved?ticket=secret-7f3a", 307, "POST")
    with pytest.raises(
        ApiError, match=rf"another host \({elsewhere.url}/moved\).*give its address as base_url="
    ) as caught:
        way.run(send(project_id, body=body))
    assert "secret-7f3a" not in str(caught.value)


PROJECT = {"name": "Elm", "billingMode": "PROJECT", "dataSharingEnabled": True, "regionId": "r", "storageBundleId": "s"}
TLS = {
    "GET": lambda ica, id: ica.project.get_project(id),
    "POST": lambda ica, id: ica.project.create_project(body=PROJECT),
}


@pytest.mark.parametrize("code", READS)
@pytest.mark.parametrize("method", list(TLS))
@pytest.mark.parametrize("prefix", ["", "/ica/rest"])
def test_a_platform_that_wants_tls_says_which_address_to_give(
    way: SyncWay, loopback: Callable[..., Loopback], code: int, method: str, prefix: str
) -> None:
    """The key went out in plain text once, by the caller's own word; by the server's word it goes nowhere."""
    host = loopback(lambda asked: Said(code, b"", {"Location": f"https://127.0.0.1{asked.path}"}))
    ica = way.client(api_key="a-key", base_url=host.url + prefix)
    with pytest.raises(ApiError, match=f"give base_url='https://127.0.0.1{prefix}'"):
        way.run(TLS[method](ica, "a-project"))
    assert len(host.asked) == 1


def test_a_login_that_wants_tls_says_which_address_to_give(way: SyncWay, loopback: Callable[..., Loopback]) -> None:
    host = loopback(lambda asked: Said(302, b"", {"Location": f"https://127.0.0.1{asked.path}"}))
    ica = way.client(api_key="a-key", exchange=True, base_url=f"{host.url}/ica/rest")
    with pytest.raises(PlatformError, match=r"give base_url='https://127.0.0.1/ica/rest'"):
        way.run(ica.project.get_project("a-project"))


def test_a_read_keeps_its_query_where_only_the_slash_at_the_end_is_another(
    way: SyncWay, loopback: Callable[..., Loopback]
) -> None:
    def answer(asked: Asked) -> Said:
        path = asked.path.partition("?")[0]
        if path.endswith("/"):
            return Said(200, b'{"items": [], "totalItemCount": 0}')
        return Said(301, b"", {"Location": f"{path}/"})

    host = loopback(answer)
    way.pages(way.client(api_key="a-key", base_url=host.url).project.get_projects(search="larch"))
    first, second = host.asked
    assert second.path.partition("?")[2] == first.path.partition("?")[2] != ""


@pytest.mark.parametrize("location", ["http://someone:secret-7f3a@127.0.0.1:{port}/x", "//[", "", "mailto:a@b.test"])
def test_a_location_that_makes_no_sense_is_an_error_and_not_quoted(
    way: SyncWay, loopback: Callable[..., Loopback], location: str
) -> None:
    def answer(asked: Asked) -> Said:
        return Said(302, b"", {"Location": location.replace("{port}", host.url.rsplit(":", 1)[1])})

    host = loopback(answer)
    with pytest.raises(PlatformError) as caught:
        way.run(way.client(api_key="a-key", base_url=host.url, retries=0).project.get_project("a-project"))
    assert "secret-7f3a" not in str(caught.value)
    assert {asked.path for asked in host.asked} == {"/api/projects/a-project"}
