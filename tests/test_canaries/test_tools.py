"""What tools see that look into a program: the variables of every frame of a traceback, the DEBUG logs of the HTTP
libraries, a request that was answered, and a raw response that is pickled."""

from __future__ import annotations

import asyncio
import pickle
import socket
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx
import pytest

from facade import ICA, ApiError, AsyncEmedgene, AsyncICA, Emedgene, PlatformError, TorrentSuite
from facade.retries import Retries
from tests.clients import Awaiting, Blocking
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

from .looking import found_in
from .test_workflows import all_logs

KEY, TICKET, TOKEN = "canary-key-41c7", "canary-ticket-9ab2", "canary-token-77e0"
CANARIES = (KEY, TICKET, TOKEN, "canary-given-0d3f", "canary-query-6c58", "canary-cookie-2f91")
ONCE = Retries(attempts=1)


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Makes clients of one kind."""
    made: list[Any] = []
    with asyncio.Runner() as runner:

        def make(kinds: tuple[Any, Any] = (ICA, AsyncICA), **settings: Any) -> Any:
            settings = {"retries": ONCE, **settings}
            if request.param == "sync":
                one: Any = type("Way", (Blocking,), {"kind": kinds[0]})(**settings)
            else:
                one = type("Way", (Awaiting,), {"kind": kinds[1]})(runner, **settings)
            made.append(one)
            return one

        yield make
        for each in made:
            each.close()


def frames_of(problem: BaseException) -> Iterator[tuple[str, bytes]]:
    """The variables of all frames of an error and what it came from, but for those of the test itself."""
    seen: list[BaseException | None] = []
    waiting: list[BaseException | None] = [problem]
    while waiting:
        found = waiting.pop()
        if found is None or found in seen:
            continue
        seen.append(found)
        waiting += [found.__cause__, found.__context__]
        trace = found.__traceback__
        while trace is not None:
            name = str(trace.tb_frame.f_globals.get("__name__"))
            if not name.startswith("tests."):
                for variable, value in trace.tb_frame.f_locals.items():
                    yield f"{variable} in {name}.{trace.tb_frame.f_code.co_name}", repr(value).encode()
            trace = trace.tb_next


FAILURES: dict[str, Said] = {
    "401": Said(401, b'{"title": "no"}'),
    "500": Said(500, b"oops"),
    "cut": Said(200, b'{"id": "a"}', {"Content-Encoding": "gzip"}),
    "no json": Said(200, b"<html>"),
    "elsewhere": Said(302, b"", {"Location": "ftp://elsewhere.test/"}),
}


@pytest.mark.parametrize("login", [{"api_key": KEY}, {"token": KEY}, {"username": "ada", "password": KEY}], ids=str)
@pytest.mark.parametrize("failure", FAILURES)
def test_variables_of_a_traceback_show_no_secret(way: Callable[..., Any], login: Any, failure: str) -> None:
    def answer(asked: Asked) -> Said:
        return Said(200, b'{"token": "%s"}' % TOKEN.encode()) if "/tokens" in asked.path else FAILURES[failure]

    with Loopback(answer) as host:
        made = way(base_url=host.url, **login)
        client = made.client.with_options(headers={"X-Ticket": TICKET})
        with pytest.raises(PlatformError) as caught:
            made.run(client.project.get_project("a"))
        assert host.asked
    assert found_in(CANARIES, frames_of(caught.value)) == []


@pytest.mark.parametrize("body", [b"", b"no", b'{"jwt": "canary-token-77e0"}', b'{"token": ["canary-token-77e0"]}'])
def test_a_login_that_gives_no_token_shows_none(way: Callable[..., Any], body: bytes) -> None:
    kinds = (Emedgene, AsyncEmedgene)
    with Loopback(lambda asked: Said(200, body)) as host:
        made = way(kinds, base_url=host.url, username="ada", password=KEY)
        with pytest.raises(PlatformError) as caught:
            made.run(made.client.check_connection())
    assert found_in(CANARIES, [*frames_of(caught.value), ("text", str(caught.value).encode())]) == []


def test_a_connection_that_breaks_shows_no_secret(way: Callable[..., Any]) -> None:
    """Nor one that cannot be made, nor one that ends while the request is written."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    made = way(base_url=f"http://127.0.0.1:{port}", api_key=KEY)
    with pytest.raises(PlatformError) as caught:
        made.run(made.client.project.get_project("a"))
    assert found_in(CANARIES, frames_of(caught.value)) == []


@pytest.mark.parametrize(
    ("kind", "settings"),
    [
        (ICA, {"api_key": KEY, "verify": "/no/such/file"}),
        (ICA, {"api_key": KEY, "token": f"Bearer {TOKEN}", "timeout": -1}),
        (ICA, {"api_key": KEY + "\n\u20ac"}),
        (ICA, {"username": "ada", "password": KEY, "api_key": TOKEN}),
        (Emedgene, {"base_url": "https://a.test", "username": "a:b", "password": KEY, "strict": "no"}),
        (TorrentSuite, {"base_url": "https://a.test", "session": f"{KEY};"}),
        (TorrentSuite, {"base_url": "https://a.test", "username": "a:", "api_key": KEY}),
        (ICA, {"api_key": KEY, "proxy": f"ftp://ada:{TOKEN}@proxy.test"}),
    ],
)
def test_settings_that_are_refused_show_no_secret(kind: Any, settings: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)) as caught:
        kind(**settings)
    own = [found for found in frames_of(caught.value) if not found[0].startswith("settings in")]
    assert found_in(CANARIES, [*own, ("text", str(caught.value).encode())]) == []


def test_the_environment_is_not_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ICAV2_BASE_URL", "no address")
    monkeypatch.setenv("ICA_API_KEY", KEY)
    monkeypatch.setenv("TORRENT_SUITE_SESSION", f"{KEY};")
    for kind in (ICA, TorrentSuite):
        with pytest.raises(ValueError, match=r"base_url|session") as caught:
            kind.from_env()
        assert found_in(CANARIES, frames_of(caught.value)) == []


@pytest.mark.parametrize("transport", ["auto", "httpx"])
def test_logs_of_the_libraries_show_nothing_secret(way: Callable[..., Any], transport: str) -> None:
    signed = "/there?Policy=canary-query-6c58&Key-Pair-Id=canary-query-6c58"

    def answer(asked: Asked) -> Said:
        if asked.path.startswith("/there"):
            return Said(200, b'{"id": "a"}', {"Set-Cookie": "s=canary-cookie-2f91", "X-Vault": "canary-given-0d3f"})
        place = f"{other.url.replace('127.0.0.1', 'localhost')}{signed}"
        return Said(302, b"", {"Location": place, "Set-Cookie": "s=canary-cookie-2f91"})

    with Loopback(answer) as other, Loopback(answer) as host, all_logs() as logs:
        made = way(base_url=host.url, api_key=KEY, transport=transport)
        made.run(made.client.with_options(headers={"X-Ticket": TICKET}).project.get_project("a"))
        assert len(other.asked) == 1
    told = [("a log", text.encode()) for text in logs.told]
    assert found_in(CANARIES, told) == []
    if transport == "httpx":
        # httpcore tells of headers, without their values.
        assert any(b"Set-Cookie" in text for _, text in told)
        assert any(b"Content-Length', b'" in text for _, text in told)


@pytest.mark.parametrize(
    "query", ["Policy=X&Key-Pair-Id=X", "q-sign-algorithm=X&q-ak=X", "OSSAccessKeyId=X&Signature=X", "anything=X", "X"]
)
def test_an_address_elsewhere_is_told_without_its_query(way: Callable[..., Any], query: str) -> None:
    """However it is signed."""
    query = query.replace("X", "canary-query-6c58")

    def answer(asked: Asked) -> Said:
        place = f"{other.url.replace('127.0.0.1', 'localhost')}/there?{query}"
        return Said(403) if asked.path.startswith("/there") else Said(302, b"", {"Location": place})

    with Loopback(answer) as other, Loopback(answer) as host, all_logs() as logs:
        made = way(base_url=host.url, api_key=KEY)
        with pytest.raises(ApiError) as caught:
            made.run(made.client.project.get_project("a"))
        assert query in other.asked[0].path
    request = caught.value.response.request
    shown = [("request", f"{request.url} {request.headers.raw}".encode()), *frames_of(caught.value)]
    assert found_in(CANARIES, [*shown, *(("a log", text.encode()) for text in logs.told)]) == []


def test_a_raw_response_has_no_header_that_the_caller_gave(way: Callable[..., Any]) -> None:
    own = httpx.Client(headers={"X-Own": "canary-given-0d3f"}, cookies={"lab": "canary-cookie-2f91"})
    with Loopback(lambda asked: Said(200, b'{"id": "a"}')) as host:
        made = way(base_url=host.url, api_key=KEY)
        response = made.run(made.client.with_options(headers={"X-Ticket": TICKET}).raw.project.get_project("a"))
        with own:
            ica = ICA(base_url=host.url, api_key=KEY, http_client=own)
            other = ica.raw.project.get_project("a")
        sent = {"x-ticket": TICKET, "x-own": "canary-given-0d3f", "cookie": "lab=canary-cookie-2f91", "x-api-key": KEY}
        assert {name: value for each in host.asked for name, value in each.headers.items() if name in sent} == sent
    assert found_in(CANARIES, [("pickle", pickle.dumps(response)), ("pickle", pickle.dumps(other))]) == []
    assert response.request.headers["accept"]


def refused(body: bytes, asked: Asked) -> Said:
    return Said(400, body)


def test_an_error_that_quotes_secrets_does_not_show_them(way: Callable[..., Any]) -> None:
    place = "https://store.test/f?Policy=canary-query-6c58&x=1"
    bodies = [
        b'{"message": "no such file at %s"}' % place.encode(),
        b'{"odd": {"access_token": "canary-token-77e0", "at": "%s"}}' % place.encode(),
        b"<p>password is wrong, see %s</p>" % place.encode(),
    ]
    for body in bodies:
        with Loopback(partial(refused, body)) as host, all_logs() as logs:
            made = way(base_url=host.url, api_key=KEY)
            with pytest.raises(PlatformError) as caught:
                made.run(made.client.project.get_project("a"))
        told = [("text", str(caught.value).encode()), ("pickle", pickle.dumps(caught.value))]
        assert found_in(CANARIES, [*told, *(("a log", text.encode()) for text in logs.told)]) == []
