"""How the server itself behaves: sessions, certificates, maintenance, redirects, and many rows."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import httpx
import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox

CHIPS = "/rundb/api/v1/chip/"
CHIP = {"name": "600", "description": "Ion 600 Chip", "slots": 1}


def test_a_session_lets_in_to_read_and_to_write(box: TorrentSuiteSandbox, anonymous: httpx.Client) -> None:
    anonymous.cookies.set("sessionid", box.session())
    assert anonymous.get("/chip/").status_code == 200
    assert anonymous.post("/chip/", json=CHIP).status_code == 201


def test_a_readers_session_does_not_let_write(box: TorrentSuiteSandbox, anonymous: httpx.Client) -> None:
    anonymous.cookies.set("sessionid", box.session(box.reader))
    assert anonymous.get("/chip/").status_code == 200
    answer = anonymous.post("/chip/", json=CHIP)
    assert (answer.status_code, answer.content, "WWW-Authenticate" in answer.headers) == (401, b"", False)


def test_a_session_that_nobody_opened_or_that_has_ended_does_not_let_in(
    box: TorrentSuiteSandbox, anonymous: httpx.Client
) -> None:
    for session in ("z" * 32, box.session()):
        box.clear()
        answer = anonymous.get("/chip/", headers={"Cookie": f"sessionid={session}"})
        assert (answer.status_code, answer.content) == (401, b"")
        assert answer.headers["WWW-Authenticate"] == 'Basic Realm="Torrent Suite"'


def test_a_password_opens_a_session(box: TorrentSuiteSandbox, anonymous: httpx.Client) -> None:
    answer = anonymous.get("/chip/", auth=(box.username, box.password))
    assert "sessionid=" in answer.headers["Set-Cookie"]
    anonymous.cookies.clear()
    assert anonymous.get("/chip/").status_code == 401
    anonymous.cookies.set("sessionid", answer.cookies["sessionid"])
    assert anonymous.get("/chip/").status_code == 200


def test_a_wrong_password_or_a_key_opens_none(box: TorrentSuiteSandbox, anonymous: httpx.Client) -> None:
    assert "Set-Cookie" not in anonymous.get("/chip/", auth=(box.username, "wrong")).headers
    assert "Set-Cookie" not in anonymous.get("/chip/", headers={"Authorization": box.authorization}).headers


def test_a_plugins_key_may_come_in_the_query(client: httpx.Client, anonymous: httpx.Client) -> None:
    key = client.get("/pluginresult/1/").json()["apikey"]
    assert anonymous.get("/chip/", params={"pluginresult": "1", "api_key": key}).status_code == 200
    assert anonymous.get("/chip/", params={"pluginresult": "2", "api_key": key}).status_code == 401


def test_in_maintenance_everything_is_a_page(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    box.switches.maintenance = True
    for answer in (client.get("/chip/"), client.post("/chip/", json=CHIP), client.get("/torrentsuite/version/")):
        assert answer.status_code == 503
        assert answer.headers["Content-Type"].startswith("text/html")
    box.clear()
    assert client.get("/chip/").json()["meta"]["total_count"] == 12


def test_everybody_can_be_sent_elsewhere(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    box.switches.redirect_to = "https://127.0.0.1:1"
    answer = client.post("/chip/?format=json", json=CHIP)
    assert (answer.status_code, answer.headers["Location"]) == (302, f"https://127.0.0.1:1{CHIPS}?format=json")


@pytest.mark.parametrize("path", ["/chip/", "/compositeexperiment/"])
def test_the_next_page_can_be_said_to_be_on_another_host(
    box: TorrentSuiteSandbox, client: httpx.Client, path: str
) -> None:
    box.switches.next_on = "http://elsewhere.test"
    assert client.get(f"{path}?limit=2").json()["meta"]["next"].startswith("http://elsewhere.test/rundb/api/")
    assert client.get(f"{path}?limit=0").json()["meta"]["next"] is None


@pytest.fixture(scope="module")
def encrypted() -> Iterator[TorrentSuiteSandbox]:
    with TorrentSuiteSandbox(chips=1, results=1, certificate_for="127.0.0.1") as box:
        yield box


def trusting(box: TorrentSuiteSandbox) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(box.certificate))


def test_https_is_for_who_trusts_the_certificate(encrypted: TorrentSuiteSandbox) -> None:
    assert encrypted.base_url.startswith("https://127.0.0.1:")
    headers = {"Authorization": encrypted.authorization}
    with httpx.Client(verify=trusting(encrypted), headers=headers, trust_env=False) as client:
        assert client.get(f"{encrypted.base_url}{CHIPS}").json()["meta"]["total_count"] == 1
    with pytest.raises(httpx.ConnectError, match="self-signed"):
        httpx.get(f"{encrypted.base_url}{CHIPS}", headers=headers, trust_env=False)


def test_a_certificate_is_for_one_host_and_for_one_sandbox(encrypted: TorrentSuiteSandbox) -> None:
    with TorrentSuiteSandbox(chips=1, results=1, certificate_for="torrent.test") as other:
        with pytest.raises(httpx.ConnectError, match="IP address mismatch"):
            httpx.get(other.base_url, verify=trusting(other), trust_env=False)
        with pytest.raises(httpx.ConnectError, match="verify failed"):
            httpx.get(encrypted.base_url, verify=trusting(other), trust_env=False)
        file = other.certificate
    assert not file.exists()


def test_a_sandbox_without_https_has_no_certificate(box: TorrentSuiteSandbox) -> None:
    with pytest.raises(ValueError, match="certificate_for"):
        _ = box.certificate


@pytest.mark.slow
def test_a_site_may_have_thousands_of_runs() -> None:
    with TorrentSuiteSandbox(runs=5000, metrics=10) as many:
        base = f"{many.base_url}/rundb/api/v1"
        with httpx.Client(headers={"Authorization": many.authorization}, trust_env=False, timeout=60) as client:
            for name in ("experiment", "results", "compositeresult"):
                assert client.get(f"{base}/{name}/?limit=1").json()["meta"]["total_count"] == 5000, name
            pages = [client.get(f"{base}/compositeexperiment/?limit=0&offset={n}").json() for n in range(0, 5000, 1000)]
            assert {page["meta"]["total_count"] for page in pages} == {5000}
            assert len({run["id"] for page in pages for run in page["objects"]}) == 5000
            assert len(client.get(f"{base}/results/?limit=0").json()["objects"]) == 1000
            assert client.get(f"{base}/results/?experiment__expName=run_4321").json()["meta"]["total_count"] == 1


def test_results_are_shared_out_among_the_runs() -> None:
    with (
        TorrentSuiteSandbox(chips=1, results=6, runs=3) as box,
        httpx.Client(headers={"Authorization": box.authorization}, trust_env=False) as client,
    ):
        runs = client.get(f"{box.base_url}/rundb/api/v1/experiment/?order_by=id").json()["objects"]
        assert [len(run["results"]) for run in runs] == [2, 2, 2]
