"""Who is let in, and what those see who are not."""

from __future__ import annotations

import httpx
import pytest

from facade.sandbox.faults import status
from facade.sandbox.torrent_suite import TorrentSuiteSandbox


def test_a_key_lets_in_as_header_or_query(box: TorrentSuiteSandbox, anonymous: httpx.Client) -> None:
    key = {"username": box.username, "api_key": box.api_key}
    assert anonymous.get("/chip/", headers={"Authorization": box.authorization}).status_code == 200
    assert anonymous.get("/chip/", headers={"Authorization": box.authorization.lower()}).status_code == 200
    page = anonymous.get("/chip/", params={**key, "limit": "2"}).json()
    assert box.api_key in page["meta"]["next"]


def test_a_password_lets_in(box: TorrentSuiteSandbox, anonymous: httpx.Client) -> None:
    assert anonymous.get("/chip/", auth=(box.username, box.password)).status_code == 200
    anonymous.cookies.clear()
    assert anonymous.get("/chip/", auth=(box.username, "wrong")).status_code == 401


def test_the_key_of_a_plugin_run_lets_in(client: httpx.Client, anonymous: httpx.Client) -> None:
    key = client.get("/pluginresult/1/").json()["apikey"]
    assert anonymous.get("/chip/", headers={"Authorization": f"pluginkey 1:{key}"}).status_code == 200
    assert anonymous.get("/chip/", headers={"Authorization": f"pluginkey 2:{key}"}).status_code == 401


@pytest.mark.parametrize("headers", [{}, {"Authorization": "ApiKey technician:wrong"}, {"Authorization": "nonsense"}])
@pytest.mark.parametrize("path", ["/chip/", "/chip/1/", "/chip/schema/", "/torrentsuite/", "/results/1/report/"])
def test_others_get_an_empty_401(anonymous: httpx.Client, path: str, headers: dict[str, str]) -> None:
    answer = anonymous.get(path, headers=headers)
    assert (answer.status_code, answer.content) == (401, b"")
    assert answer.headers["WWW-Authenticate"] == 'Basic Realm="Torrent Suite"'
    assert answer.headers["Content-Type"].startswith("text/html")


@pytest.mark.parametrize("path", ["/", "/torrentsuite/version/", "/getsoftwareinfo/"])
def test_some_addresses_ask_for_no_credentials(anonymous: httpx.Client, path: str) -> None:
    assert anonymous.get(path).status_code == 200


def test_a_reader_reads_but_does_not_write(box: TorrentSuiteSandbox, anonymous: httpx.Client) -> None:
    headers = {"Authorization": f"ApiKey {box.reader}:{box.reader_key}"}
    assert anonymous.get("/chip/", headers=headers).json()["meta"]["total_count"] == 12
    answer = anonymous.post("/chip/", headers=headers, json={"name": "x", "description": "x", "slots": 1})
    assert (answer.status_code, answer.content) == (401, b"")
    assert "WWW-Authenticate" not in answer.headers


def test_the_journal_holds_what_was_asked_and_answered(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    client.get("/chip/?limit=1")
    [exchange] = box.journal
    assert (exchange.method, exchange.path, exchange.status) == ("GET", "/rundb/api/v1/chip/", 200)
    assert exchange.query == [("limit", "1")]
    assert exchange.headers["authorization"] == box.authorization
    box.clear()
    assert len(box.journal) == 0


def test_faults_can_be_added(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    box.faults.add("/chip/", action=status(503))
    assert [client.get("/chip/").status_code for _ in range(2)] == [503, 200]


def test_two_sandboxes_have_rows_of_their_own(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    with TorrentSuiteSandbox(chips=3, results=4) as other:
        headers = {"Authorization": other.authorization}
        url = f"{other.base_url}/rundb/api/v1/chip/"
        assert httpx.get(url, headers=headers, trust_env=False).json()["meta"]["total_count"] == 3
        assert client.delete("/chip/1/").status_code == 204
        assert httpx.get(f"{url}1/", headers=headers, trust_env=False).status_code == 200
    assert client.get("/chip/").json()["meta"]["total_count"] == 11
    box.clear()
    assert client.get("/chip/").json()["meta"]["total_count"] == 12
