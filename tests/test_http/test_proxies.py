"""The way out: through a proxy where the caller or the environment says so, never for this machine, and never in doubt
about who said what."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from facade import ICA, AsyncICA, ConnectionFailed, PlatformError, UnusableSetting
from facade.http.proxies import Proxies, ProxyAddress, is_this_machine
from tests.clients import Awaiting, Blocking
from tests.test_runtime_calls.raw_server import Line, RawServer

OK = b'HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\nContent-Length: 11\r\n\r\n{"id": "x"}'
NOWHERE = "http://someone:secret-7f3a@127.0.0.1:9"
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


class Sync(Blocking):
    kind = ICA


class Async(Awaiting):
    kind = AsyncICA


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Makes a client."""
    with asyncio.Runner() as runner:
        made: list[Any] = []

        def make(base_url: str, **settings: Any) -> Any:
            given = {"api_key": "k", "base_url": base_url, **settings}
            made.append(Sync(**given) if request.param == "sync" else Async(runner, **given))
            return made[-1]

        yield make
        for way in made:
            way.close()


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in the environment says a way."""
    for name in (*PROXIES, "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def asked(way: Any) -> Any:
    return way.run(way.client.project.get_project("a-project"))


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment_carries_the_calls(connect: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(lambda line: line.say(OK)) as proxy:
        monkeypatch.setenv(name, proxy.url.removeprefix("http://"))
        assert asked(connect("http://ica.test")).id == "x"
    assert proxy.asked[0].startswith(b"GET http://ica.test/ica/rest/api/projects/a-project HTTP/1.1\r\n")


def test_this_machine_is_asked_itself(connect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES[:3]:
        monkeypatch.setenv(name, NOWHERE)
    with RawServer(lambda line: line.say(OK)) as server:
        for host in ("127.0.0.1", "localhost", "127.0.0.2"):
            way = connect(server.url.replace("127.0.0.1", host) if host != "127.0.0.2" else server.url)
            assert asked(way).id == "x"


def test_a_proxy_that_is_given_carries_everything(connect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", NOWHERE)
    monkeypatch.setenv("NO_PROXY", "*")
    with RawServer(lambda line: line.say(OK)) as proxy:
        given = proxy.url.replace("http://", "http://someone:secret-7f3a@")
        way = connect("http://127.0.0.1:9", proxy=given)
        assert asked(way).id == "x"
        other = way.client.with_credentials(api_key="other")
        assert way.run(other.project.get_project("a-project")).id == "x"
        way.run(other.close())
    assert b"GET http://127.0.0.1:9/api/projects/a-project HTTP/1.1" in proxy.asked[1]
    assert b"proxy-authorization: basic" in proxy.asked[1].lower()


def test_a_refused_connection_names_the_host_and_the_proxy(connect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", NOWHERE)
    said = r"ica\.test through the proxy http://127\.0\.0\.1:9 of HTTPS_PROXY\)"
    with pytest.raises(ConnectionFailed, match=said) as caught:
        asked(connect("https://ica.test"))
    assert not caught.value.sent
    with pytest.raises(ConnectionFailed, match=r"through the proxy http://127\.0\.0\.1:9 of proxy=\)") as other:
        asked(connect("https://ica.test", proxy=NOWHERE))
    with pytest.raises(ConnectionFailed, match=r"failed \([^;]+; 127\.0\.0\.1:9\)") as plain:
        asked(connect("http://127.0.0.1:9"))
    assert "secret-7f3a" not in f"{caught.value} {other.value} {plain.value}"


def test_the_proxy_of_a_client_that_is_lent_is_named_too(connect: Any) -> None:
    with httpx.Client(proxy=NOWHERE) as own:
        ica = ICA(api_key="k", base_url="http://ica.test", http_client=own, retries=0)
        with pytest.raises(ConnectionFailed, match=r"ica\.test through the proxy http://127\.0\.0\.1:9\)"):
            ica.project.get_project("a-project")
        for setting in ({"proxy": NOWHERE}, {"trust_env": False}):
            with pytest.raises(ValueError, match="proxy= and trust_env= are for clients made here"):
                ICA(api_key="k", http_client=own, **setting)


def test_a_proxy_that_wants_a_password_is_not_asked_again(connect: Any) -> None:
    def refuse(line: Line) -> None:
        line.say(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    with RawServer(refuse) as proxy, pytest.raises(ConnectionFailed, match=r"407 .*give its user and") as caught:
        asked(connect("https://ica.test", proxy=proxy.url))
    assert (len(proxy.asked), caught.value.lasting, caught.value.sent) == (1, True, False)


NO_PROXY = {
    "ica.test": (["ica.test", "www.ica.test", "ICA.test", "ica.test."], ["nica.test", "test"]),
    ".ica.test, other.test": (["www.ica.test", "other.test"], ["ica.test"]),
    "*.ica.test": (["www.ica.test"], ["ica.test", "other.test"]),
    "10.1.0.0/16": (["10.1.2.3"], ["10.2.0.1", "ica.test"]),
    "fd00::/8": (["fd00::1", "fdff::1"], ["fe80::1", "10.0.0.1"]),
    "[fd00::]/8,[2001:db8::1]": (["fd12::1", "2001:db8::1"], ["2001:db8::2"]),
    "[2001:db8::1]:443, [2001:db8::3]:80": (["2001:db8::1"], ["2001:db8::2", "2001:db8::3"]),
    "2001:db8::1": (["2001:db8::1"], ["2001:db8::2"]),
    "192.0.2.7": (["192.0.2.7"], ["192.0.2.70"]),
    "*": (["ica.test", "2001:db8::1", "192.0.2.7"], []),
    "http://ica.test": (["ica.test"], ["other.test"]),
    "ica.test:443": (["ica.test"], ["other.test"]),
    "ica.test:80": ([], ["ica.test"]),
    " , ,": ([], ["ica.test"]),
    "[bad, http://[worse, 10.0.0.0/99, \u00fc": ([], ["ica.test", "10.0.0.1"]),
}


@pytest.mark.parametrize("value", NO_PROXY, ids=ascii)
def test_what_no_proxy_names_is_asked_straight(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", NOWHERE)
    monkeypatch.setenv("NO_PROXY", value)
    proxies = Proxies(None, trust_env=True)
    straight, proxied = NO_PROXY[value]
    assert [host for host in straight if proxies.proxy_for("https", host, 443)] == []
    assert [host for host in proxied if not proxies.proxy_for("https", host, 443)] == []


@pytest.mark.parametrize("value", ["fd00::/8", "[::1]", "::1,[fe80::1]:80", "[bad", "http://[worse"])
def test_any_no_proxy_lets_a_client_work(connect: Any, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", value)
    with RawServer(lambda line: line.say(OK)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        assert asked(connect("http://ica.test")).id == "x"


def test_this_machine_has_many_names() -> None:
    own = ["localhost", "LOCALHOST.", "a.localhost", "127.0.0.1", "127.8.9.1", "127.1", "::1", "::ffff:127.0.0.1"]
    others = ["localhost.test", "ica.test", "128.0.0.1", "::2", "1270.0.0.1", "", "10.0.0.1"]
    assert [is_this_machine(host) for host in own + others] == [True] * len(own) + [False] * len(others)


BAD = [
    "ftp://proxy.test",
    "http://[::bad",
    "http://proxy.test:port",
    "http://",
    "socks://proxy.test:1080",
    "http://p q",
]


@pytest.mark.parametrize("address", BAD, ids=ascii)
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "http_proxy", "ALL_PROXY"])
def test_a_proxy_that_is_none_is_said_where_the_client_is_made(
    connect: Any, name: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, address.replace("//", "//u:secret-7f3a@"))
    for error in (PlatformError, ValueError):
        with pytest.raises(error, match=rf"^{name}: ") as caught:
            connect("https://ica.test")
        assert "secret-7f3a" not in str(caught.value)
    assert asked_at_home(connect)
    connect("https://ica.test", trust_env=False)
    connect("https://ica.test", proxy="http://127.0.0.1:9")
    with pytest.raises(UnusableSetting, match=r"^proxy=: "):
        connect("https://ica.test", trust_env=False, proxy=address)


def asked_at_home(connect: Any) -> bool:
    """Whether this machine can be asked, whatever the environment says."""
    with RawServer(lambda line: line.say(OK)) as server:
        return bool(asked(connect(server.url)).id == "x")


def test_a_proxy_is_given_as_text(connect: Any) -> None:
    with pytest.raises(TypeError, match="proxy: give its address as text"):
        connect("https://ica.test", proxy=httpx.Proxy("http://127.0.0.1:9"))


def test_a_socks_proxy_without_its_package_is_said_where_the_client_is_made(
    connect: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facade.http.routing.find_spec", lambda name: None)
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    with pytest.raises(UnusableSetting, match=r"^ALL_PROXY: a SOCKS proxy needs the package socksio \(pip install"):
        connect("https://ica.test")
    assert asked_at_home(connect)
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    connect("https://ica.test")


@pytest.mark.parametrize("kind", ["missing", "no certificates", "a folder that is none"])
def test_certificates_that_are_none_are_said_where_the_client_is_made(
    connect: Any, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "authorities.pem"
    if kind == "no certificates":
        path.write_text("none")
    name = "SSL_CERT_DIR" if "folder" in kind else "SSL_CERT_FILE"
    monkeypatch.setenv(name, str(path))
    with pytest.raises(UnusableSetting, match=rf"^{name}='.*authorities\.pem': no certificate authorities"):
        connect("https://ica.test")
    assert asked_at_home(connect)
    for settings in ({"trust_env": False}, {"verify": False}):
        connect("https://ica.test", **settings)
    with RawServer(
        lambda line: line.say(b"HTTP/1.1 302 Found\r\nLocation: https://localhost:9/x\r\nContent-Length: 0\r\n\r\n")
    ) as server:
        way = connect(server.url)
        with pytest.raises((UnusableSetting, ConnectionFailed)):
            asked(way)


def test_authorities_of_the_environment_may_be_several_folders(
    connect: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", f"{tmp_path}:{tmp_path / 'missing'}")
    connect("https://ica.test")


def test_closing_a_client_that_was_not_used_asks_for_nothing(connect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    way = connect("http://ica.test")
    monkeypatch.setenv("HTTP_PROXY", "http://[::bad")
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    way.close()
    with pytest.raises(PlatformError, match="this client is closed"):
        asked(way)


def test_a_password_of_a_proxy_is_not_shown_and_not_pickled(connect: Any) -> None:
    way = connect("http://ica.test", proxy="http://someone:secret-7f3a@proxy.test:3128")
    assert "secret-7f3a" not in f"{way.client!r} {way.client._settings} {vars(way.client._lazy_transport)}"
    pickled = pickle.dumps(way.client)
    assert b"secret-7f3a" not in pickled
    assert str(pickle.loads(pickled)._settings["proxy"]) == "http://proxy.test:3128"
    assert repr(ProxyAddress("http://u:secret-7f3a@p:1", "proxy=")) == "<proxy http://p:1>"
