"""What a server sends beyond the end of an answer is never taken for the answer to another call."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from facade import ConnectionFailed, Retries
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk

Start = Callable[[Talk], RawServer]
Make = Callable[..., Any]
ONCE = Retries(attempts=1)


def answer(name: str) -> bytes:
    body = json.dumps({"id": name, "name": name}).encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\nContent-Length: %d\r\n\r\n"
    return head % len(body) + body


def asked(line: Line) -> str:
    """The last part of the path that a request is for."""
    return line.request.split(b" ", 2)[1].rpartition(b"/")[2].decode()


def read(way: Any, name: str) -> str:
    found: str = way.run(way.client.project.get_project(name)).id
    return found


@pytest.mark.parametrize("own", [False, True], ids=["made here", "given"])
@pytest.mark.parametrize(
    "extra", [answer("stray"), b"\r\n", b"HTTP/1.1 200", b"\0"], ids=["whole", "line", "half", "nul"]
)
def test_a_connection_with_more_than_the_answer_is_used_no_more(
    raw: Start, ica: Make, extra: bytes, own: bool, request: pytest.FixtureRequest
) -> None:
    lines: set[Line] = set()

    def talk(line: Line) -> None:
        lines.add(line)
        line.say(answer(asked(line)) + extra)

    settings: dict[str, Any] = {}
    if own:
        kind = httpx.AsyncClient if "async" in request.node.callspec.id else httpx.Client
        settings["http_client"] = kind()
    way = ica(raw(talk).url, **settings)
    assert [read(way, name) for name in "abc"] == ["a", "b", "c"]
    assert len(lines) == 3


def test_what_comes_while_a_connection_is_idle_is_never_an_answer(raw: Start, ica: Make) -> None:
    told: list[Line] = []

    def talk(line: Line) -> None:
        line.say(answer(asked(line)))
        if not told:
            told.append(line)
            line.wait(0.02)
            line.say(answer("stray"))
            told.append(line)

    way = ica(raw(talk).url)
    assert read(way, "a") == "a"
    while len(told) < 2:
        time.sleep(0.005)
    assert read(way, "b") == "b"


def test_of_two_answers_to_a_second_request_neither_is_believed(raw: Start, ica: Make) -> None:
    def talk(line: Line) -> None:
        name = asked(line)
        line.say((answer("stray") if name == "b" else b"") + answer(name))

    server = raw(talk)
    way = ica(server.url, retries=ONCE)
    assert read(way, "a") == "a"
    with pytest.raises(ConnectionFailed, match="more answers than it was asked for") as caught:
        read(way, "b")
    assert caught.value.sent
    assert read(way, "c") == "c"


def test_connections_that_nothing_is_left_on_are_used_again(raw: Start, ica: Make) -> None:
    lines: set[Line] = set()

    def talk(line: Line) -> None:
        lines.add(line)
        line.say(answer(asked(line)))

    way = ica(raw(talk).url)
    assert [read(way, name) for name in "abcd"] == ["a", "b", "c", "d"]
    assert len(lines) == 1
