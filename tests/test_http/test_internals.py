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
