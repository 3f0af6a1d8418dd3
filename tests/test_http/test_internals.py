"""What `facade.http.internals` reaches into is still there, and still does what it is reached into for."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from typing import Any

import httpcore
import httpx
import pytest

from facade.http import internals

TEXT = b"a line of a report\n" * 500


class Wrapped(httpcore.NetworkBackend):
    """Counts the connections that it makes."""

    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self.inner = inner
        self.made = 0

    def connect_tcp(self, *arguments: Any, **settings: Any) -> httpcore.NetworkStream:
        self.made += 1
        raise httpcore.ConnectError("no further")


def wrapped(transport: httpx.HTTPTransport) -> Wrapped:
    made: list[Wrapped] = []

    def wrap(inner: httpcore.NetworkBackend) -> Wrapped:
        made.append(Wrapped(inner))
        return made[-1]

    internals.wrap_connections(transport, wrap)
    return made[0]


@pytest.mark.parametrize("proxy", [None, "http://127.0.0.1:9", "https://127.0.0.1:9"])
def test_every_connection_is_made_by_the_backend_that_was_put_in(proxy: str | None) -> None:
    transport = httpx.HTTPTransport(proxy=proxy, trust_env=False)
    backend = wrapped(transport)
    with httpx.Client(transport=transport) as client, pytest.raises(httpx.ConnectError, match="no further"):
        client.get("http://a.test/")
    assert backend.made == 1


@pytest.mark.parametrize("kind", [httpx.Client, httpx.AsyncClient])
def test_the_proxy_of_a_client_is_known_without_its_password(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://someone:secret@proxy.test:3128")
    monkeypatch.setenv("NO_PROXY", "b.test")
    client = kind()
    found = [internals.proxy_of(internals.way_of(client, httpx.URL(f"http://{name}.test/"))) for name in "ab"]
    assert found == ["http://proxy.test:3128", ""]
    assert internals.proxy_of(httpx.MockTransport(lambda request: httpx.Response(200))) == ""


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", raw_deflate),
        ("gzip, deflate", lambda data: zlib.compress(gzip.compress(data))),
    ],
    ids=["gzip", "deflate", "raw deflate", "both"],
)
def test_a_compressed_body_that_ends_in_the_middle_is_told_from_a_whole_one(
    coding: str, packed: Callable[[bytes], bytes]
) -> None:
    body = packed(TEXT)
    assert not internals.is_cut_off(read(coding, body))
    assert internals.is_cut_off(read(coding, body[: len(body) // 2]))


def test_a_plain_body_has_no_end_of_its_own() -> None:
    assert not internals.is_cut_off(read("identity", TEXT[:100]))
    assert not internals.is_cut_off(httpx.Response(204))


def read(coding: str, body: bytes) -> httpx.Response:
    """A response that was read from its stream."""
    response = httpx.Response(200, headers={"Content-Encoding": coding}, stream=httpx.ByteStream(body))
    response.read()
    return response


class Stream(httpcore.NetworkStream):
    """A connection that gives one answer, and notes how much is asked for at once."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.answer = b"HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n" + bytes(500_000)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.asked.append(max_bytes)
        found, self.answer = self.answer[:max_bytes], self.answer[max_bytes:]
        return found

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        pass

    def close(self) -> None:
        pass

    def get_extra_info(self, info: str) -> Any:
        return None


class Backend(httpcore.NetworkBackend):
    """Gives that connection."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream

    def connect_tcp(self, *arguments: Any, **settings: Any) -> httpcore.NetworkStream:
        return self.stream


def test_a_connection_can_be_read_in_larger_pieces() -> None:
    transport, stream = httpx.HTTPTransport(trust_env=False), Stream()
    internals.wrap_connections(transport, lambda inner: Backend(stream))
    with httpx.Client(transport=transport) as client, client.stream("GET", "http://a.test/") as response:
        internals.read_at_once(internals.connection_of(response), 1 << 18)
        assert sum(map(len, response.iter_raw())) == 500_000
    assert stream.asked[0] < 1 << 18
    assert set(stream.asked[1:]) == {1 << 18}


def test_an_address_can_have_another_query() -> None:
    url = httpx.URL("https://h.test:8443/a%2Fb/%C3%A4?X-Amz-Signature=1#end")
    made = internals.with_query(url, "[hidden]")
    assert made == url.copy_with(query=b"[hidden]")
    assert (made.query, made.host, made.port, made.fragment) == (b"[hidden]", "h.test", 8443, "end")
    assert url.query == b"X-Amz-Signature=1"
