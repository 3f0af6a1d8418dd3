"""Calls that go over aiohttp: what they send and take for an answer, which connections they use, and when they leave
the way to httpx."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
import struct
import subprocess
import sys
import warnings
from collections.abc import Awaitable, Callable
from types import FunctionType
from typing import Any, TypeVar

import anyio
import httpx
import pytest

from facade import AsyncICA, ConnectionFailed, PlatformError, Timeout
from facade.http import shortcut
from facade.http.internals import pools_of
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk

pytestmark = pytest.mark.skipif(os.environ.get("FACADE_TRANSPORT") == "httpx", reason="nothing goes over aiohttp")

Start = Callable[[Talk], RawServer]
T = TypeVar("T")
KEY = "a-key-of-the-tests-alone"
BODY = b'{"id": "x"}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\n"
ANSWER = HEAD + b"Content-Length: 11\r\n\r\n" + BODY
CHUNKS = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
CHUNKED = CHUNKS + b"4;a=b\r\n" + BODY[:4] + b"\r\n7\r\n" + BODY[4:] + b"\r\n0\r\n\r\n"
PROJECT = {
    "billingMode": "PROJECT",
    "dataSharingEnabled": True,
    "regionId": "r",
    "storageBundleId": "s",
}
TIMES: dict[str, float | None] = {"connect": 5, "read": 5, "write": 5, "pool": 5}


def saying(*pieces: bytes, close: bool = False) -> Talk:
    def talk(line: Line) -> None:
        line.say(*pieces)
        if close:
            line.close()

    return talk


def over(url: str, use: Callable[[AsyncICA], Awaitable[T]], **settings: Any) -> T:
    async def run() -> T:
        async with AsyncICA(base_url=url, api_key=KEY, **{"retries": 0, **settings}) as client:
            return await use(client)

    return asyncio.run(run())


async def read(client: AsyncICA) -> str:
    return str((await client.project.get_project("x")).id)


async def read_thrice(client: AsyncICA) -> list[str]:
    return [await read(client) for _ in range(3)]


def kept(client: AsyncICA) -> tuple[int, int]:
    """How many connections are kept of aiohttp, and how many of httpcore."""
    fast = client._transport._shortcut and client._transport._shortcut._fast.here()
    pools = pools_of(client._transport.client())
    return len(fast.lines.lines) if fast else 0, sum(len(pool.connections) for pool in pools)


async def read_and_count(client: AsyncICA) -> tuple[int, int]:
    await read(client)
    return kept(client)


# What is sent.


def test_what_is_sent_is_what_httpx_sends(raw: Start) -> None:
    listed = HEAD + b'Content-Length: 12\r\n\r\n{"items":[]}'

    async def use(client: AsyncICA) -> None:
        await client.project.get_project("a/b c")
        [each async for each in client.project.get_projects(search="ä&=+ ,%:'@*", user_tags=["a,b", ""])]
        await client.with_options(headers={"X-OWN-Name": "a  b", "X-Empty": ""}).project.get_project("~")
        await client.raw.project.create_project(body={**PROJECT, "name": "ä"})
        await client.raw.project_data.archive_data("p", "d")

    sent = []
    for way in ("auto", "httpx"):
        server = raw(lambda line: line.say(listed if b"?" in line.request else ANSWER))
        over(server.url, use, transport=way)
        sent.append([each.replace(server.url[7:].encode(), b"host") for each in server.asked])
    assert len(sent[0]) >= 5
    assert sent[0] == sent[1]


@pytest.mark.parametrize("target", ["/a%2Fb%3A%2c%27?x=%2F%3A%2C%27+&empty=&e&%41", "/a//b/./c?a=(1)", "/'*!@;:$,"])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "PUT", "HEAD", "OPTIONS"])
def test_requests_go_out_letter_by_letter(raw: Start, method: str, target: str) -> None:
    """What is made by hand, too: a signature covers it as it was given."""

    async def send(url: str, way: Any) -> None:
        from facade.call.flows import Send

        async with AsyncICA(base_url=url, api_key=KEY, transport=way) as client:
            headers = {"x-AMZ-Thing": "b", "Content-Type": "a/b", "content-length": "0"} if method == "PUT" else {}
            await client._transport.send(Send(method, url + target, headers, None, 5.0))
            assert kept(client) == ((1, 0) if way == "auto" else (0, 1))

    sent = []
    for way in ("auto", "httpx"):
        server = raw(saying(b"HTTP/1.1 204 No Content\r\n\r\n"))
        asyncio.run(send(server.url, way))
        sent.append(server.asked[0].replace(server.url[7:].encode(), b"host"))
    assert sent[0] == sent[1]
    assert f"{method} {target} HTTP/1.1".encode() in sent[0]


def test_a_header_that_cannot_be_sent_is_refused_and_not_shown(raw: Start) -> None:
    async def use(client: AsyncICA) -> str:
        with pytest.raises((PlatformError, ValueError)) as failure:
            await client.with_options(headers={"X-Secret": "hush\x00now"}).project.get_project("x")
        return repr(failure.value)

    server = raw(saying(ANSWER))
    assert "hush" not in over(server.url, use)
    assert server.asked == []


# What is read.


@pytest.mark.parametrize(
    ("said", "close"),
    [
        ([ANSWER], False),
        ([ANSWER[:9], ANSWER[9:100], ANSWER[100:]], False),
        ([CHUNKED], False),
        ([CHUNKED[:-5], CHUNKED[-5:-1], CHUNKED[-1:]], False),
        ([HEAD + b"\r\n" + BODY], True),
        ([ANSWER.replace(b"1.1", b"1.0", 1)], True),
        ([b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + ANSWER], False),
        ([HEAD + b"Connection: close\r\nContent-Length: 11\r\n\r\n" + BODY], True),
        ([b"HTTP/1.1 200\r\n" + ANSWER.partition(b"\r\n")[2]], False),
        ([ANSWER.replace(b"\r\n", b"\n")], False),
        ([ANSWER.replace(b"11\r\n", b"11\r\ncontent-length: 11\r\n", 1)], False),
        ([ANSWER.replace(b"11\r\n", b"11, 11\r\n", 1)], False),
        ([CHUNKED.replace(b"\r\nTr", b"\r\nContent-Length: 5\r\nTr", 1)], False),
    ],
    ids=[
        *("whole", "pieces", "chunked", "chunks", "until the end", "1.0", "early hints"),
        *("close", "no reason", "line feeds", "two", "listed", "both"),
    ],
)
def test_answers_of_all_forms_are_read(raw: Start, said: list[bytes], close: bool) -> None:
    assert over(raw(saying(*said, close=close)).url, read_thrice) == ["x"] * 3


@pytest.mark.parametrize(
    "said",
    [
        b"",
        ANSWER[:-3],
        ANSWER[:40],
        CHUNKED[:-9],
        b"ICY 200 OK\r\n\r\n",
        HEAD + b"Content-Length: 1, 2\r\n\r\n",
        b"\0" * 200_000,
        HEAD + b"X-Long: " + b"a" * 200_000 + b"\r\n\r\n",
        HEAD + b"X-Many: a\r\n" * 20_000 + b"\r\n",
    ],
    ids=["nothing", "half-body", "half-head", "half-chunks", "protocol", "lengths", "garbage", "long", "many"],
)
def test_what_is_no_whole_answer_is_a_failed_connection_that_shows_no_key(raw: Start, said: bytes) -> None:
    async def use(client: AsyncICA) -> tuple[Any, tuple[int, int]]:
        with pytest.raises(ConnectionFailed) as failure:
            await read(client)
        await asyncio.sleep(0)
        return failure.value, kept(client)

    error, left = over(raw(saying(said, close=True)).url, use)
    assert error.sent
    assert left == (0, 0)
    while error is not None:
        assert KEY not in f"{error!r} {error} {vars(error)}"
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("bad", [b"zz\r\nhello\r\n", b"f" * 17 + b"\r\n"], ids=["no size", "a huge size"])
def test_chunks_that_cannot_be_read_are_told_at_once(raw: Start, bad: bytes) -> None:
    async def use(client: AsyncICA) -> None:
        with pytest.raises(ConnectionFailed):
            await read(client)

    over(raw(saying(CHUNKS, bad)).url, use, timeout=None)


@pytest.mark.parametrize(
    "said",
    [HEAD + b"Transfer-Encoding: gzip\r\n\r\n", b"HTTP/1.1 101 Now\r\nUpgrade: a\r\nConnection: upgrade\r\n\r\n"],
    ids=["another coding", "another protocol"],
)
def test_what_h11_does_not_take_is_no_answer(raw: Start, said: bytes) -> None:
    async def use(client: AsyncICA) -> None:
        with pytest.raises(ConnectionFailed):
            await read(client)

    over(raw(saying(said + BODY, close=True)).url, use)


def test_a_body_without_a_length_that_is_broken_off_is_not_whole(raw: Start) -> None:
    def talk(line: Line) -> None:
        line.say(HEAD + b"\r\n" + BODY)
        line.wait(0.05)
        # Without a word, as a machine does that is switched off and on.
        line._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        line._connection.close()

    async def use(client: AsyncICA) -> Any:
        with pytest.raises(ConnectionFailed) as failure:
            await read(client)
        return failure.value

    assert over(raw(talk).url, use).sent


def test_a_refused_connection_was_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    async def use(client: AsyncICA) -> Any:
        with pytest.raises(ConnectionFailed) as failure:
            await read(client)
        return failure.value

    found = over(f"http://127.0.0.1:{port}", use)
    assert not found.sent
    assert isinstance(found.__cause__, httpx.ConnectError)


def test_the_answer_says_how_it_came(raw: Start) -> None:
    async def use(client: AsyncICA) -> list[httpx.Response]:
        return [await client.raw.project.get_project(name) for name in ("usual", "chunked")]

    for found in over(raw(lambda line: line.say(CHUNKED if b"/chunked" in line.request else ANSWER)).url, use):
        assert (found.status_code, found.reason_phrase, found.http_version) == (200, "OK", "HTTP/1.1")
        assert (found.json(), found.num_bytes_downloaded > 0, found.is_closed) == ({"id": "x"}, True, True)
        assert found.elapsed.total_seconds() > 0
        assert (b"Content-Type", b"application/vnd.illumina.v3+json") in found.headers.raw


# Which connections are used.


@pytest.mark.parametrize("extra", [ANSWER, b"\r\n", b"HTTP/1.1 200", b"\0"], ids=["whole", "line", "half", "nul"])
def test_after_chunks_nothing_may_follow_either(raw: Start, extra: bytes) -> None:
    lines: set[Line] = set()

    def talk(line: Line) -> None:
        lines.add(line)
        line.say(CHUNKED + extra)

    assert over(raw(talk).url, read_thrice) == ["x"] * 3
    assert len(lines) == 3


@pytest.mark.parametrize("said", [ANSWER, CHUNKED], ids=["length", "chunks"])
@pytest.mark.parametrize("extra", [ANSWER, b"HTTP/1.1 200"], ids=["whole", "half"])
def test_of_two_answers_to_a_second_request_neither_is_believed(raw: Start, said: bytes, extra: bytes) -> None:
    lines: list[Line] = []

    def talk(line: Line) -> None:
        lines.append(line)
        line.say(said + (extra if len(lines) == 2 else b""))

    async def use(client: AsyncICA) -> str:
        await read(client)
        with pytest.raises(ConnectionFailed, match="more answers than it was asked for"):
            await read(client)
        return await read(client)

    assert over(raw(talk).url, use) == "x"


@pytest.mark.parametrize("said", [ANSWER, CHUNKED], ids=["length", "chunks"])
def test_connections_are_used_again(raw: Start, said: bytes) -> None:
    lines: set[Line] = set()

    def talk(line: Line) -> None:
        lines.add(line)
        line.say(said)

    assert over(raw(talk).url, read_thrice) == ["x"] * 3
    assert len(lines) == 1


def test_a_request_is_sent_once_over_a_connection_that_ends(raw: Start) -> None:
    """aiohttp itself would ask a second time."""

    def talk(line: Line) -> None:
        if len(server.asked) == 2:
            line.close()
        else:
            line.say(ANSWER)

    async def use(client: AsyncICA) -> None:
        await read(client)
        with pytest.raises(ConnectionFailed):
            await read(client)

    server = raw(talk)
    over(server.url, use)
    assert len(server.asked) == 2


def test_whoever_waits_longest_for_a_place_is_next() -> None:
    fast_class: Any = shortcut.fast_class()

    async def main() -> list[int]:
        fast, order = fast_class(1, True), []

        async def take(number: int) -> None:
            await fast._take_place(TIMES)
            order.append(number)
            await asyncio.sleep(0)
            fast._places.release()

        await fast._take_place(TIMES)
        with pytest.raises(httpx.PoolTimeout):
            await fast._take_place({**TIMES, "pool": 0.01})
        waiting = [asyncio.ensure_future(take(number)) for number in range(5)]
        await asyncio.sleep(0)
        waiting[1].cancel()
        fast._places.release()
        await asyncio.gather(*waiting, take(5), return_exceptions=True)
        return order

    assert asyncio.run(main()) == [0, 2, 3, 4, 5]


def test_a_client_that_is_closed_wakes_who_waits(raw: Start) -> None:
    async def use(client: AsyncICA) -> list[Any]:
        calls = [asyncio.ensure_future(read(client)) for _ in range(150)]
        while len(server.asked) < 100:
            await asyncio.sleep(0.005)
        await client.close()
        return await asyncio.gather(*calls, return_exceptions=True)

    server = raw(lambda line: line.wait(20))
    found = over(server.url, use)
    assert all(isinstance(each, PlatformError) and not isinstance(each, Timeout) for each in found)


def test_writes_that_are_cancelled_at_any_moment_leave_nothing_to_complain_of(raw: Start) -> None:
    told: list[Any] = []

    async def use(client: AsyncICA) -> str:
        loop = asyncio.get_running_loop()
        loop.set_debug(True)
        loop.set_exception_handler(lambda loop, context: told.append(context))
        for moments in range(12):
            writing = asyncio.ensure_future(client.raw.project.create_project(body={**PROJECT, "name": "a"}))
            for _ in range(moments):
                await asyncio.sleep(0)
            writing.cancel()
            await asyncio.wait([writing])
        gc.collect()
        await asyncio.sleep(0)
        return await read(client)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert over(raw(saying(ANSWER)).url, use) == "x"
        gc.collect()
    assert not told


def test_a_client_that_nobody_closes_says_nothing(raw: Start) -> None:
    told: list[Any] = []

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: told.append(context))
        await read(AsyncICA(base_url=raw(saying(ANSWER, close=True)).url, api_key=KEY))
        await asyncio.sleep(0.05)
        gc.collect()

    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        asyncio.run(main())
        gc.collect()
    assert not told
    assert not [each for each in warned if "aiohttp" in str(each.message) or "Unclosed" in str(each.message)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_parent_and_child_ask_over_connections_of_their_own(raw: Start) -> None:
    lines: list[Line] = []

    def talk(line: Line) -> None:
        lines.append(line)
        line.say(ANSWER)

    client = AsyncICA(base_url=raw(talk).url, api_key=KEY, retries=0)
    with asyncio.Runner() as runner:
        assert runner.run(read(client)) == "x"
        child = os.fork()
        if not child:
            right = False
            try:
                # The loop is that of the parent, with its selector.
                asyncio.events._set_running_loop(None)
                with asyncio.Runner() as own:
                    right = own.run(read(client)) == "x"
            finally:
                os._exit(0 if right else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert runner.run(read(client)) == "x"
        runner.run(client.close())
    assert lines[0] is lines[2]
    assert lines[1] is not lines[0]


# When the way is left to httpx.


@pytest.mark.parametrize(("way", "expected"), [("auto", (1, 0)), ("httpx", (0, 1))])
def test_the_setting_says_what_sends(raw: Start, way: str, expected: tuple[int, int]) -> None:
    assert over(raw(saying(ANSWER)).url, read_and_count, transport=way) == expected


def test_another_word_for_it_is_refused() -> None:
    with pytest.raises(ValueError, match="transport='aiohttp': give 'auto', or 'httpx'"):
        AsyncICA(base_url="http://a.test", api_key=KEY, transport="aiohttp")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="trust_env= are for clients made here"):
        AsyncICA(base_url="http://a.test", api_key=KEY, transport="httpx", http_client=httpx.AsyncClient())


@pytest.fixture
def other_version(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr("aiohttp.__version__", "4.0.0")
    shortcut.fast_class.cache_clear()
    yield
    shortcut.fast_class.cache_clear()


@pytest.mark.usefixtures("other_version")
def test_another_aiohttp_than_is_known_is_left_alone(raw: Start) -> None:
    assert over(raw(saying(ANSWER)).url, read_and_count) == (0, 1)


PROGRAM = """
import asyncio, sys
if sys.argv[2]: sys.modules["aiohttp"] = None
from facade import AsyncICA, ICA
async def main():
    async with AsyncICA(base_url=sys.argv[1], api_key="k") as client:
        assert not sys.modules.get("aiohttp")
        return (await client.project.get_project("x")).id
with ICA(base_url=sys.argv[1], api_key="k") as client:
    assert client.project.get_project("x").id == asyncio.run(main()) == "x"
assert bool(sys.modules.get("aiohttp")) is not bool(sys.argv[2])
"""


@pytest.mark.parametrize("without", ["", "without"], ids=["with", "without"])
def test_aiohttp_is_imported_by_the_first_call_that_is_awaited_and_can_be_missing(raw: Start, without: str) -> None:
    run = [sys.executable, "-W", "error", "-c", PROGRAM, raw(saying(ANSWER)).url, without]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_whoever_puts_something_in_the_place_of_httpx_sees_the_calls(
    raw: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual: Any = httpx.AsyncHTTPTransport.handle_async_request
    assert type(usual) is FunctionType
    seen: list[str] = []

    async def watched(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        found: httpx.Response = await usual(self, request)
        return found

    async def use(client: AsyncICA) -> None:
        await read(client)
        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", watched)
        await read(client)
        monkeypatch.undo()
        await read(client)
        assert kept(client) == (1, 1)

    over(raw(saying(ANSWER)).url, use)
    assert len(seen) == 1


def test_other_libraries_of_loops_are_served_by_httpx(raw: Start) -> None:
    pytest.importorskip("trio")

    async def main() -> str:
        async with AsyncICA(base_url=raw(saying(ANSWER)).url, api_key=KEY, retries=0) as client:
            return await read(client)

    assert anyio.run(main, backend="trio") == "x"


def test_requests_for_a_proxy_are_left_to_httpx(raw: Start) -> None:
    assert over("http://a.test", read_and_count, proxy=raw(saying(ANSWER)).url) == (0, 1)


@pytest.mark.parametrize(("size", "expected"), [(1000, (1, 0)), (70_000, (0, 1))])
def test_large_bodies_are_left_to_httpx(raw: Start, size: int, expected: tuple[int, int]) -> None:
    async def use(client: AsyncICA) -> tuple[int, int]:
        made = await client.raw.project.create_project(body={**PROJECT, "name": "a" * size})
        assert made.json() == json.loads(BODY)
        return kept(client)

    assert over(raw(saying(ANSWER)).url, use) == expected
