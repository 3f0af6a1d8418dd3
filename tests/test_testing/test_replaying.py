"""What was recorded is answered again, to anybody, at once, and nothing else is."""

from __future__ import annotations

import asyncio
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from facade import ICA, AsyncICA, Retries, clock
from facade.testing import (
    AnswerRefused,
    CassetteUnusable,
    NetworkBlocked,
    NotRecorded,
    RecordingFailed,
    ReplayError,
    about_of,
    replay,
)
from tests.clients import AT_ONCE

from .conftest import Host

HANDLERS = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request


def recorded(client: httpx.Client, host: Host, path: Path, *targets: str, **settings: Any) -> None:
    with replay(path, mode="all", origins=host.origins, **settings):
        for target in targets or ("/a",):
            client.get(f"{host.url}{target}")


def test_it_is_played_without_a_network(client: httpx.Client, host: Host, path: Path) -> None:
    recorded(client, host, path, "/a?x=1", "/b")
    with replay(path) as tape:
        assert client.get(f"{host.name}/b").json() == {"path": "/b"}
        assert [each.url for each in tape.unplayed] == [f"{host.name}/a?x=1"]
        assert [each.response.status_code for each in tape.played] == [200]
    assert len(host.asked) == 2


def test_one_cassette_serves_both_ways_and_threads(client: httpx.Client, host: Host, path: Path) -> None:
    targets = [f"/{number}" for number in range(8)]
    recorded(client, host, path, *targets)
    said = [{"path": target} for target in targets]
    with replay(path) as tape, ThreadPoolExecutor(4) as pool:
        found = pool.map(lambda target: client.get(f"{host.name}{target}").json(), targets)
        assert list(found) == said
        assert not tape.unplayed

    async def ask() -> list[Any]:
        async with httpx.AsyncClient(trust_env=False) as awaited:
            answers = await asyncio.gather(*[awaited.get(f"{host.name}{target}") for target in targets])
            return [answer.json() for answer in answers]

    with replay(path):
        assert asyncio.run(ask()) == said


def test_the_same_request_is_answered_as_often_as_it_was_recorded(client: httpx.Client, host: Host, path: Path) -> None:
    host.say(b"1")
    host.say(b"2")
    recorded(client, host, path, "/a", "/a")
    with replay(path) as tape:
        assert [client.get(f"{host.name}/a").json() for _ in range(2)] == [1, 2]
        with pytest.raises(NotRecorded, match="recorded 2 times"):
            client.get(f"{host.name}/a")
        tape.missed.clear()


def test_what_is_not_recorded_ends_in_what_is_different(client: httpx.Client, host: Host, path: Path) -> None:
    recorded(client, host, path, "/a?x=1&y=2", "/b")
    with pytest.raises(NotRecorded) as caught, replay(path):
        client.get(f"{host.name}/a?y=2&x=3", headers={"Accept": "text/csv"})
    assert caught.value.differences == [
        "query x: recorded '1', now '3'",
        "header accept: recorded '*/*', now 'text/csv'",
    ]
    assert "nearest is GET https://host.test/a?x=1&y=2" in str(caught.value)
    assert len(host.asked) == 2


def test_an_error_that_a_script_swallows_is_told_at_the_end(client: httpx.Client, host: Host, path: Path) -> None:
    recorded(client, host, path)
    with pytest.raises(NotRecorded), replay(path), suppress(Exception):
        client.get(f"{host.name}/other")
    with replay(path) as tape:
        with pytest.raises(NotRecorded):
            client.get(f"{host.name}/other")
        tape.missed.clear()


@pytest.mark.parametrize("kind", [ICA, AsyncICA])
def test_no_client_retries_it_or_calls_it_a_failed_connection(
    kind: Any, client: httpx.Client, host: Host, path: Path
) -> None:
    recorded(client, host, path)
    made = kind(api_key="any", base_url=host.name, retries=Retries(attempts=5))

    def ask() -> None:
        found = made.project.get_projects().collect()
        if kind is AsyncICA:
            asyncio.run(found)

    with replay(path) as tape:
        with pytest.raises(NotRecorded):
            ask()
        assert len(tape.missed) == 1
        tape.missed.clear()


def test_pauses_are_skipped_and_count_all_the_same(client: httpx.Client, host: Host, path: Path) -> None:
    project = b'{"items": [], "nextPageToken": "", "remainingRecords": 0}'
    host.say(b"{}", 429, Retry_After="0")
    host.say(project, Content_Type="application/vnd.illumina.v3+json")
    with (
        replay(path, mode="all", origins=host.origins),
        ICA(api_key="a", base_url=f"{host.url}/ica/rest", retries=AT_ONCE) as ica,
    ):
        ica.project.get_projects().collect()
    path.write_text(path.read_text().replace("retry-after:\n      - '0'", "retry-after:\n      - '3000'"))
    patient = Retries(attempts=2, deadline=5000)
    with replay(path) as tape, ICA(api_key="b", base_url=host.name, retries=patient) as ica:
        assert ica.project.get_projects().collect() == []
        assert not tape.unplayed
    assert clock.monotonic() - time.monotonic() > 2900


def test_nothing_else_reaches_the_network(client: httpx.Client, host: Host, path: Path) -> None:
    recorded(client, host, path)
    port = int(host.url.rpartition(":")[2])

    async def connect() -> None:
        await asyncio.open_connection("127.0.0.1", port)

    def by_hand(kind: socket.SocketKind, *what: Any) -> None:
        with socket.socket(type=kind) as made:
            if what:
                made.sendto(*what)
            else:
                made.connect(("127.0.0.1", port))

    ways = [
        lambda: socket.create_connection(("127.0.0.1", port)),
        lambda: by_hand(socket.SOCK_STREAM),
        lambda: socket.getaddrinfo("host.test", 443),
        lambda: socket.getnameinfo(("127.0.0.1", 80), 0),
        lambda: by_hand(socket.SOCK_DGRAM, b"", ("127.0.0.1", port)),
        lambda: asyncio.run(connect()),
    ]
    for way in ways:
        with pytest.raises(NetworkBlocked, match="blocked while a cassette is replayed"), replay(path):
            way()


def test_nothing_stays_patched(client: httpx.Client, host: Host, path: Path) -> None:
    recorded(client, host, path)
    with replay(path):
        client.get(f"{host.name}/a")
    with pytest.raises(NotRecorded), replay(path):
        client.get(f"{host.name}/b")
    with pytest.raises(ZeroDivisionError), replay(path, mode="all"):
        raise ZeroDivisionError
    assert (httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request) == HANDLERS
    assert client.get(f"{host.url}/real").json() == {"path": "/real"}


def test_there_is_one_at_a_time(client: httpx.Client, host: Host, path: Path, tmp_path: Path) -> None:
    recorded(client, host, path)
    with replay(path) as tape:
        with pytest.raises(ReplayError, match="one at a time"), replay(tmp_path / "other.yaml", mode="once"):
            pass
        assert client.get(f"{host.name}/a").json() == {"path": "/a"}
        assert not tape.unplayed
    assert not (tmp_path / "other.yaml").exists()


def test_once_records_where_there_is_none_and_all_anew(client: httpx.Client, host: Host, path: Path) -> None:
    for expected in (1, 1):
        with replay(path, mode="once", origins=host.origins) as tape:
            client.get(f"{host.url}/a")
        assert len(host.asked) == expected
    assert not tape.recording
    recorded(client, host, path, "/b", "/c")
    with replay(path) as tape:
        assert len(tape.unplayed) == 2


def test_a_recording_that_is_stopped_leaves_the_cassette_as_it_was(
    client: httpx.Client, host: Host, path: Path, tmp_path: Path
) -> None:
    recorded(client, host, path)
    before = path.read_bytes()

    def stop(response: httpx.Response) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), replay(path, mode="all"):
        stop(client.get(f"{host.url}/b"))
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_an_answer_that_breaks_off_is_not_recorded(client: httpx.Client, path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor(1) as pool:

        def answer() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")

        pool.submit(answer)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/file"
        told = pytest.raises(RecordingFailed, match="/file got no whole answer")
        with told, replay(path, mode="all"), pytest.raises(httpx.RemoteProtocolError):
            client.get(url)
    assert not path.exists()


def test_each_answer_is_shown_when_it_is_recorded_and_when_it_is_played(
    client: httpx.Client, host: Host, path: Path
) -> None:
    seen: list[str] = []

    def look(request: httpx.Request, response: httpx.Response) -> None:
        seen.append(f"{request.url} {response.json()['path']}")
        if request.url.path == "/bad":
            raise ValueError("it does not fit")

    recorded(client, host, path, on_answer=look)
    with replay(path, on_answer=look):
        client.get(f"{host.name}/a")
    assert seen == [f"{host.name}/a /a"] * 2
    with pytest.raises(AnswerRefused, match="it does not fit"):
        recorded(client, host, path, "/bad", on_answer=look)
    assert about_of(path)["version"].startswith("sequencing-clients ")


def test_what_cannot_be_played_says_so(tmp_path: Path) -> None:
    with pytest.raises(CassetteUnusable, match="no such cassette; record it with mode='once'"), replay(tmp_path / "a"):
        pass
    with pytest.raises(CassetteUnusable, match="folder"), replay(tmp_path, mode="all"):
        pass
    with pytest.raises(ValueError, match="mode='new'"), replay(tmp_path / "a", mode="new"):  # type: ignore[arg-type]
        pass
    with pytest.raises(ValueError, match="origins"), replay(tmp_path / "a", mode="all", origins={"host": "x"}):
        pass
