"""Every way in which a Tastypie application says what is wrong becomes the same typed error."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from facade import BadRequest, DecodeError, NotFound, ServerError, Unauthorized
from tests.test_runtime_calls.loopback import Loopback, Said

from .ways import AsyncWay, SyncWay, Way


@pytest.fixture(params=["sync", "async"])
def answered(request: pytest.FixtureRequest, runner: asyncio.Runner) -> Iterator[Any]:
    """Makes a client of a server that has one answer."""
    servers: list[tuple[Loopback, Way]] = []

    def start(status: int, body: Any, **headers: str) -> Way:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers.setdefault("Content-Type", "application/json" if content else "text/html")
        server = Loopback(lambda asked: Said(status, content, headers))
        server.__enter__()
        settings = {"base_url": server.url, "username": "u", "api_key": "k", "retries": 0}
        way = SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings)
        servers.append((server, way))
        return way

    yield start
    for server, way in servers:
        way.close()
        server.__exit__(None, None, None)


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({"chip": {"name": ["is required", "is short"]}}, {"name": ["is required", "is short"]}),
        ({"chip": {"name": ["is required"], "slots": ["is none"]}}, {"name": ["is required"], "slots": ["is none"]}),
        ({"error": {"planName": "is required"}}, {"planName": ["is required"]}),
        (
            {"error": {"planName": ["is long"], "chipType": "is none"}},
            {"planName": ["is long"], "chipType": ["is none"]},
        ),
        (
            {"error": {"barcodedSamples": {"liver 1": {"barcodes": ["is taken"]}}}},
            {"barcodedSamples.liver 1.barcodes": ["is taken"]},
        ),
        (
            {"error": "The 'report' field was given data that was not a URI"},
            {"report": ["The 'report' field was given data that was not a URI"]},
        ),
        ({"error": "Invalid resource lookup data provided (mismatched type)."}, {}),
    ],
)
def test_what_is_wrong_with_a_body_is_found_by_field(answered: Any, body: Any, fields: dict[str, list[str]]) -> None:
    way = answered(400, body)
    with pytest.raises(BadRequest) as refused:
        way.run(way.ts.chip.create(body={"name": "x"}))
    assert refused.value.fields == fields
    for name, messages in fields.items():
        assert name in str(refused.value)
        assert messages[0] in str(refused.value)


def test_an_error_that_lies_deeper_is_no_map_of_fields(answered: Any) -> None:
    way = answered(400, {"error": {"code": "E17", "message": "not today"}})
    with pytest.raises(BadRequest, match="not today") as refused:
        way.run(way.ts.chip.get(1))
    assert (refused.value.fields, refused.value.code) == ({}, "E17")


def test_text_that_is_escaped_for_pages_is_read_as_it_was_meant(answered: Any) -> None:
    way = answered(400, {"error": "Invalid limit &#x27;-1&#x27; provided, must be &gt;= 0."})
    with pytest.raises(BadRequest, match=r"Invalid limit '-1' provided, must be >= 0\."):
        way.listed(way.ts.chip.list())


@pytest.mark.parametrize(
    ("status", "body", "kind", "said"),
    [
        (401, b"", Unauthorized, "401"),
        (404, b"", NotFound, "404"),
        (404, {"error_message": "Invalid resource lookup data provided."}, NotFound, "Invalid resource lookup"),
        (500, {"error_message": "Sorry, this did not work. Please try again later."}, ServerError, "this did not work"),
        (503, b"<html><title>x</title><body>Back at <b>noon</b></body></html>", ServerError, "Back at noon"),
    ],
)
def test_what_has_no_fields_is_typed_all_the_same(
    answered: Any, status: int, body: Any, kind: type[Exception], said: str
) -> None:
    way = answered(status, body)
    with pytest.raises(kind, match=said):
        way.run(way.ts.chip.get(1))


def test_several_messages_are_all_told(answered: Any) -> None:
    way = answered(400, {"error": ["name is taken", "slots is none"]})
    with pytest.raises(BadRequest, match="name is taken; slots is none") as refused:
        way.run(way.ts.chip.create(body={"name": "x"}))
    assert refused.value.title == "name is taken; slots is none"


def test_a_change_whose_answer_cannot_be_read_may_be_done(answered: Any) -> None:
    way = answered(202, b"")
    with pytest.raises(DecodeError) as unread:
        way.run(way.ts.plannedexperiment.update(1, body={"planName": "x"}))
    assert unread.value.may_be_done
    with pytest.raises(DecodeError) as unread:
        way.run(way.ts.plannedexperiment.get(1))
    assert not unread.value.may_be_done
