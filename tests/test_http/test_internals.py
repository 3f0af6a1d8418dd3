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


def wrapped_in(client: httpx.Client) -> list[Wrapped]:
    made: list[Wrapped] = []

    def wrap(inner: httpcore.NetworkBackend) -> Wrapped:
        made.append(Wrapped(inner))
        return made[-1]

    internals.wrap_connections(client, wrap)
    return made


def test_every_connection_is_made_by_the_backend_that_was_put_in() -> None:
    with httpx.Client(trust_env=False) as client:
        (backend,) = wrapped_in(client)
        with pytest.raises(httpx.ConnectError, match="no further"):
            client.get("http://127.0.0.1:9/")
        assert backend.made == 1


def test_connections_through_proxies_are_too() -> None:
    mounts = {"http://a.test": httpx.HTTPTransport(proxy="http://127.0.0.1:9"), "http://b.test": None}
    with httpx.Client(trust_env=False, mounts=mounts) as client:
        usual, proxied = wrapped_in(client)
        for host in ("a.test", "b.test"):
            with pytest.raises(httpx.ConnectError, match="no further"):
                client.get(f"http://{host}/")
        assert (usual.made, proxied.made) == (1, 1)


def test_what_tests_put_in_the_place_of_a_transport_is_left_alone() -> None:
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200))) as client:
        assert wrapped_in(client) == []
        assert client.get("http://a.test/").status_code == 200


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
