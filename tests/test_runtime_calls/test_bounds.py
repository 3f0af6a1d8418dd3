"""An answer is read up to a bound, however small it is on the wire, and so much of its differences is remembered."""

from __future__ import annotations

import gzip
import json
import pickle
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facade import AnswerTooLarge, BadRequest, DecodeError
from facade.events import MOST_PLACES, DriftFound, RequestSent
from facade.http.decompression import LARGEST, decoded, layers_of, rest

from .loopback import JSON, Loopback, Said
from .raw_server import Line, RawServer
from .ways import SyncWay

MIB = 1 << 20
ZEROS = b" " * (2 * MIB) + b'{"id": "x"}'
Start = Callable[..., Loopback]


def _deflated(data: bytes) -> bytes:
    bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return bare.compress(data) + bare.flush()


CODINGS: dict[str, tuple[bytes, str]] = {
    "plain": (ZEROS, ""),
    "gzip": (gzip.compress(ZEROS), "gzip"),
    "deflate": (zlib.compress(ZEROS), "deflate"),
    "bare deflate": (_deflated(ZEROS), "deflate"),
    "gzip in gzip": (gzip.compress(gzip.compress(ZEROS)), "gzip, gzip"),
    "gzip in deflate": (zlib.compress(gzip.compress(ZEROS)), "gzip, deflate"),
    "two members": (gzip.compress(ZEROS[:MIB]) + gzip.compress(ZEROS[MIB:]), "gzip"),
}
every_coding = pytest.mark.parametrize(("body", "coding"), CODINGS.values(), ids=CODINGS)


def _said(body: bytes, coding: str, status: int = 200) -> Said:
    return Said(status, body, {"Content-Encoding": coding} if coding else {})


@pytest.fixture
def serving(loopback: Start, client: Callable[..., Any]) -> Callable[..., Any]:
    """Makes a client of a host that always gives one answer."""

    def make(said: Said, **settings: Any) -> Any:
        return client(base_url=loopback(lambda asked: said).url, api_key="k", **settings)

    return make


@every_coding
def test_a_larger_answer_is_an_error_that_says_what_allows_it(
    serving: Callable[..., Any], way: SyncWay, events: list[Any], body: bytes, coding: str
) -> None:
    small = serving(_said(body, coding), max_answer=MIB)
    with pytest.raises(AnswerTooLarge, match=r"larger than 1 MiB; max_answer= of the client") as caught:
        way.run(small.project.get_project("p"))
    assert caught.value.limit == MIB
    assert caught.value.response.status_code == 200
    assert len(caught.value.response.content) <= 1 << 16
    assert "GET /api/projects/{projectId}" in str(caught.value)
    assert [event.status for event in events if isinstance(event, RequestSent)] == [200]
    assert isinstance(caught.value, DecodeError)


@every_coding
@pytest.mark.parametrize("most", [3 * MIB, None])
def test_what_is_allowed_is_read(
    serving: Callable[..., Any], way: SyncWay, body: bytes, coding: str, most: int | None
) -> None:
    large = serving(_said(body, coding), max_answer=MIB).with_options(max_answer=most)
    assert way.run(large.project.get_project("p")).id == "x"
    raw = way.run(large.raw.project.get_project("p"))
    assert raw.content == ZEROS


def test_the_bound_itself_is_allowed(serving: Callable[..., Any], way: SyncWay) -> None:
    body = json.dumps({"id": "x" * 100}).encode()
    for said in (_said(body, ""), _said(gzip.compress(body), "gzip")):
        assert way.run(serving(said, max_answer=len(body)).project.get_project("p")).id == "x" * 100
        with pytest.raises(AnswerTooLarge, match=rf"larger than {len(body) - 1} bytes"):
            way.run(serving(said, max_answer=len(body) - 1).project.get_project("p"))


def test_an_answer_that_never_ends_is_left(client: Callable[..., Any], way: SyncWay) -> None:
    def talk(line: Line) -> None:
        head = "".join(f"{name}: {value}\r\n" for name, value in JSON.items())
        line.say(b"HTTP/1.1 200 OK\r\n" + head.encode() + b"Transfer-Encoding: chunked\r\n\r\n")
        for _ in range(64):
            line.say(b"10000\r\n" + b" " * 65536 + b"\r\n")

    with RawServer(talk) as server:
        with pytest.raises(AnswerTooLarge):
            way.run(client(base_url=server.url, api_key="k", max_answer=MIB).project.get_project("p"))
        assert len(server.asked) == 1


def test_a_length_beyond_the_bound_is_enough(client: Callable[..., Any], way: SyncWay) -> None:
    def talk(line: Line) -> None:
        head = "".join(f"{name}: {value}\r\n" for name, value in JSON.items())
        line.say(b"HTTP/1.1 200 OK\r\n" + head.encode() + b"Content-Length: 3000000\r\n\r\n")
        line.wait(20)

    with RawServer(talk) as server, pytest.raises(AnswerTooLarge):
        way.run(client(base_url=server.url, api_key="k", max_answer=MIB).project.get_project("p"))


@pytest.mark.parametrize(("body", "coding"), [CODINGS["plain"], CODINGS["gzip in gzip"]], ids=["plain", "packed"])
def test_an_error_is_itself_and_says_that_it_was_cut(
    serving: Callable[..., Any], way: SyncWay, body: bytes, coding: str
) -> None:
    with pytest.raises(BadRequest, match=r"longer than 1,048,576 bytes, and was read no further") as caught:
        way.run(serving(_said(body, coding, 400), max_answer=MIB).project.get_project("p"))
    assert len(caught.value.response.content) == MIB
    assert len(str(caught.value)) < 2000


def test_what_was_made_may_be_there(serving: Callable[..., Any], way: SyncWay) -> None:
    made = serving(_said(*CODINGS["gzip"], status=201), max_answer=MIB)
    body = {"name": "n", "regionId": "r", "billingMode": "PROJECT", "dataSharingEnabled": True, "storageBundleId": "s"}
    with pytest.raises(AnswerTooLarge) as caught:
        way.run(made.project.create_project(body=body))
    assert caught.value.may_be_done
    assert caught.value.attempts == 1


def test_files_have_no_bound_but_in_memory(serving: Callable[..., Any], way: SyncWay, tmp_path: Path) -> None:
    def said(body: bytes, coding: str) -> Said:
        return Said(
            200, body, {"Content-Type": "application/octet-stream", **({"Content-Encoding": coding} if coding else {})}
        )

    for body, coding in (CODINGS["plain"], CODINGS["gzip in gzip"]):
        small = serving(said(body, coding), max_answer=MIB)
        path = way.run(_a_file(small).save(tmp_path / f"file{len(body)}"))
        assert path.read_bytes() == ZEROS
        with pytest.raises(AnswerTooLarge):
            way.run(_a_file(small).read())


def _a_file(ica: Any) -> Any:
    return ica.pipeline.download_pipeline_file_content("p", "f")


def test_a_piece_that_is_decoded_is_never_large() -> None:
    import httpx

    packed = gzip.compress(gzip.compress(b"\0" * (64 * MIB)))
    layers = layers_of(httpx.Headers({"content-encoding": "gzip, gzip"}))
    tracemalloc.start()
    try:
        size = sum(len(piece) for piece in decoded(layers, packed))
        assert list(rest(layers)) == []
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size == 64 * MIB
    assert most < 8 * LARGEST


@pytest.mark.parametrize("step", [1, 2, 7])
@pytest.mark.parametrize("name", ["gzip", "deflate", "bare deflate", "two members", "gzip in deflate"])
def test_bodies_may_be_cut_anywhere(name: str, step: int) -> None:
    import httpx

    body, coding = CODINGS[name]
    layers = layers_of(httpx.Headers({"content-encoding": coding}))
    parts = [part for at in range(0, len(body), step) for part in decoded(layers, body[at : at + step])]
    assert b"".join([*parts, *rest(layers)]) == ZEROS


@pytest.mark.parametrize("most", [0, -1, 1.5, True, "1 MiB"])
def test_bounds_that_are_none_are_refused(client: Callable[..., Any], most: Any) -> None:
    with pytest.raises(ValueError, match=r"max_answer=.*give a number of bytes from 1, or None"):
        client(max_answer=most)
    with pytest.raises(ValueError, match="max_answer="):
        client().with_options(max_answer=most)


def test_the_error_goes_to_other_processes(serving: Callable[..., Any], way: SyncWay) -> None:
    with pytest.raises(AnswerTooLarge) as caught:
        way.run(serving(_said(*CODINGS["plain"]), max_answer=10).project.get_project("p"))
    again = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(again, AnswerTooLarge)
    assert (str(again), again.limit) == (str(caught.value), 10)


def test_of_many_differences_a_thousand_places_are_told(
    serving: Callable[..., Any], way: SyncWay, events: list[Any]
) -> None:
    body = json.dumps({"id": "x", **{f"odd{letters}": 1 for letters in range(MOST_PLACES + 500)}}).encode()
    ica = serving(_said(body, ""))
    for _ in range(2):
        found = way.run(ica.project.get_project("p"))
        assert len(found.additional_properties) == MOST_PLACES + 500
    told = [event for event in events if isinstance(event, DriftFound)]
    assert len(told) == MOST_PLACES + 1
    assert told[-1].kind == "more"


def test_differences_beyond_ten_thousand_are_one(serving: Callable[..., Any], way: SyncWay) -> None:
    from generated.ica.models.project import Project
    from generated.runtime.drift import MOST, Report

    report = Report()
    Project.from_dict({"id": "x", **{f"odd{number}": 1 for number in range(MOST + 100)}}, report)
    assert len(report.drifts) == MOST + 1
    assert report.drifts[-1].kind == "more"
