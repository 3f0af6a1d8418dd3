"""The object store: presigned addresses, whole objects and parts, and no credentials."""

from __future__ import annotations

import base64
import hashlib
import socket
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from facade.sandbox import IcaSandbox, Storage
from facade.sandbox.faults import cut_during, cut_upload, delay, stall, status, truncated

CONTENT = bytes(range(256)) * 8
KEY = "folder/näme & more+1.bam"


@pytest.fixture(scope="module")
def running_storage() -> Iterator[Storage]:
    storage = Storage()
    storage.start()
    yield storage
    storage.stop()


@pytest.fixture
def storage(running_storage: Storage) -> Storage:
    running_storage.clear()
    return running_storage


@pytest.fixture
def plain() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as client:
        yield client


@pytest.fixture
def address(storage: Storage) -> str:
    """An address that leads to CONTENT."""
    storage.put(KEY, CONTENT)
    return storage.link("GET", KEY)


def md5_hex(content: bytes) -> str:
    return hashlib.md5(content).hexdigest()


def until_it_breaks(pieces: Iterator[bytes]) -> Iterator[bytes]:
    with pytest.raises(httpx.RemoteProtocolError):
        yield from pieces


def refused(answer: httpx.Response, code: int, reason: str) -> None:
    assert (answer.status_code, answer.headers["content-type"]) == (code, "application/xml")
    assert f"<Code>{reason}</Code>" in answer.text


def test_what_is_put_can_be_got(storage: Storage, plain: httpx.Client) -> None:
    put = plain.put(storage.link("PUT", KEY), content=CONTENT, headers={"Content-Type": "text/x-reads"})
    assert (put.status_code, put.headers["etag"]) == (200, f'"{md5_hex(CONTENT)}"')
    assert storage.objects[KEY].content == CONTENT
    got = plain.get(storage.link("GET", KEY))
    assert (got.status_code, got.content, got.headers["etag"]) == (200, CONTENT, put.headers["etag"])
    assert (got.headers["content-length"], got.headers["accept-ranges"]) == (str(len(CONTENT)), "bytes")
    assert got.headers["content-type"] == "text/x-reads"
    disposition = "attachment; filename=\"n_me & more+1.bam\"; filename*=UTF-8''n%C3%A4me%20%26%20more%2B1.bam"
    assert got.headers["content-disposition"] == disposition
    assert [exchange.method for exchange in storage.journal] == ["PUT", "GET"]


def test_several_megabytes_pass_both_ways(storage: Storage, plain: httpx.Client) -> None:
    large = hashlib.sha256(b"large").digest() * (8 << 15)
    assert plain.put(storage.link("PUT", "large"), content=large).status_code == 200
    with plain.stream("GET", storage.link("GET", "large")) as answer:
        sizes = [len(piece) for piece in answer.iter_raw()]
    assert len(sizes) > 10
    assert sum(sizes) == len(large) == 8 << 20


def test_the_head_alone_can_be_asked_for(address: str, plain: httpx.Client) -> None:
    head = plain.head(address)
    assert (head.status_code, head.content, head.headers["content-length"]) == (200, b"", str(len(CONTENT)))
    assert head.headers["etag"] == f'"{md5_hex(CONTENT)}"'


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-9", 0, 9), ("bytes=2000-", 2000, 2047), ("bytes=-5", 2043, 2047), ("bytes=2040-9999", 2040, 2047)],
)
def test_a_part_can_be_asked_for(address: str, plain: httpx.Client, asked: str, first: int, last: int) -> None:
    answer = plain.get(address, headers={"Range": asked})
    assert answer.status_code == 206
    assert answer.headers["content-range"] == f"bytes {first}-{last}/2048"
    assert answer.content == CONTENT[first : last + 1]


def test_a_part_that_does_not_exist_is_refused(address: str, plain: httpx.Client) -> None:
    answer = plain.get(address, headers={"Range": "bytes=2048-"})
    refused(answer, 416, "InvalidRange")
    assert answer.headers["content-range"] == "bytes */2048"


@pytest.mark.parametrize("asked", ["bytes=0-1,4-5", "lines=0-1", "bytes=5-2", "bytes=-"])
def test_a_range_that_cannot_be_read_is_ignored(address: str, plain: httpx.Client, asked: str) -> None:
    assert plain.get(address, headers={"Range": asked}).status_code == 200


def test_conditions_name_the_version_that_is_meant(storage: Storage, address: str, plain: httpx.Client) -> None:
    tag = plain.head(address).headers["etag"]
    part = {"Range": "bytes=9-"}
    assert plain.get(address, headers={**part, "If-Range": tag}).status_code == 206
    assert plain.get(address, headers={**part, "If-Match": tag}).status_code == 206
    assert plain.get(address, headers={"If-None-Match": tag}).status_code == 304
    storage.put(KEY, b"another")
    whole = plain.get(address, headers={**part, "If-Range": tag})
    assert (whole.status_code, whole.content) == (200, b"another")
    refused(plain.get(address, headers={**part, "If-Match": tag}), 412, "PreconditionFailed")


def test_an_address_is_good_for_one_thing_and_as_it_is(storage: Storage, address: str, plain: httpx.Client) -> None:
    storage.put("other", b"x")
    bare, _, query = address.partition("?")
    refused(plain.get(bare), 403, "AccessDenied")
    for changed in (f"{address}0", f"{address}&more=1", f"{storage.link('GET', 'other').partition('?')[0]}?{query}"):
        refused(plain.get(changed), 403, "SignatureDoesNotMatch")
    refused(plain.put(address, content=b"x"), 403, "SignatureDoesNotMatch")
    refused(plain.get(storage.link("PUT", KEY)), 403, "SignatureDoesNotMatch")
    refused(plain.get(storage.link("GET", "nothing")), 404, "NoSuchKey")


def test_addresses_end(storage: Storage, address: str, plain: httpx.Client) -> None:
    before = storage.link_lifetime
    storage.link_lifetime = 0
    refused(plain.get(storage.link("GET", KEY)), 403, "AccessDenied")
    storage.link_lifetime = before
    assert plain.get(address).status_code == 200
    storage.expire_links()
    refused(plain.get(address), 403, "AccessDenied")


def test_an_upload_needs_a_length_and_keeps_its_word(storage: Storage, plain: httpx.Client) -> None:
    address = storage.link("PUT", KEY)
    refused(plain.put(address, content=iter([b"pieces"])), 411, "MissingContentLength")
    digest = base64.b64encode(hashlib.md5(CONTENT).digest()).decode()
    refused(plain.put(address, content=CONTENT, headers={"Content-MD5": "no"}), 400, "InvalidDigest")
    refused(plain.put(address, content=b"other", headers={"Content-MD5": digest}), 400, "BadDigest")
    assert not storage.objects
    assert plain.put(address, content=CONTENT, headers={"Content-MD5": digest}).status_code == 200


@pytest.mark.parametrize("header", ["Authorization", "X-API-Key", "Cookie"])
def test_credentials_must_not_arrive(storage: Storage, address: str, plain: httpx.Client, header: str) -> None:
    refused(plain.get(address, headers={header: "secret=1"}), 400, "InvalidArgument")
    storage.faults.add(action=status(503))
    assert plain.get(address, headers={header: "secret=1"}).status_code == 503
    assert [request.headers[header.lower()] for request in storage.leaks] == ["secret=1", "secret=1"]
    storage.clear()
    assert not storage.leaks


@pytest.mark.parametrize("size", [0, 1, 1500, 2048 * 1000])
def test_a_download_can_break_at_a_byte(storage: Storage, plain: httpx.Client, size: int) -> None:
    storage.put(KEY, CONTENT * 1001)
    storage.faults.add("GET /", action=cut_during(size))
    with plain.stream("GET", storage.link("GET", KEY)) as answer:
        assert answer.headers["content-length"] == str(2048 * 1001)
        received = b"".join(until_it_breaks(answer.iter_raw()))
    assert received == (CONTENT * 1001)[:size]


def test_a_download_can_be_short_without_a_sign(storage: Storage, address: str, plain: httpx.Client) -> None:
    storage.faults.add(action=truncated(100))
    answer = plain.get(address)
    assert (answer.headers["content-length"], answer.content) == ("100", CONTENT[:100])


def test_a_download_can_be_slow_to_begin_or_stall(storage: Storage, address: str, plain: httpx.Client) -> None:
    for action in (delay(1), stall(1, after=10)):
        storage.faults.add(action=action)
        with pytest.raises(httpx.ReadTimeout):
            plain.get(address, timeout=httpx.Timeout(5, read=0.1))
    storage.faults.add(action=stall(0.1))
    started = time.monotonic()
    assert plain.get(address).content == CONTENT
    assert time.monotonic() - started >= 0.1


def test_an_upload_can_break_on_either_side(storage: Storage, plain: httpx.Client) -> None:
    storage.faults.add("PUT /", action=cut_upload(after=10_000))
    with pytest.raises(httpx.TransportError):
        plain.put(storage.link("PUT", KEY), content=bytes(30_000_000))
    assert 10_000 <= len(storage.journal[-1].body) < 30_000_000
    target = storage.link("PUT", KEY).removeprefix(storage.url)
    place = urlsplit(storage.url)
    with socket.create_connection((place.hostname, place.port)) as connection:
        connection.sendall(f"PUT {target} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nonly this".encode())
    waited_until = time.monotonic() + 5
    while len(storage.journal) < 2 and time.monotonic() < waited_until:
        time.sleep(0.01)
    assert (storage.journal[-1].body, storage.journal[-1].status) == (b"only this", 0)
    assert not storage.objects


def test_it_is_another_origin_than_the_platform(box: IcaSandbox) -> None:
    assert box.storage_url == box.storage.url
    assert not box.base_url.startswith(box.storage_url)
