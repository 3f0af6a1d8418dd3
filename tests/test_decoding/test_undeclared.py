"""Routes of which the description does not say what they answer: the call gives what came."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from facade import ApiError, DecodeError
from facade.events import DriftFound
from scripts.pull import describe
from tests.test_generation.hashed import LABORATORY
from tests.test_paging.service import Clients, generated_clients
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

PDF = b"%PDF-1.7 \xff\xfe\x00"
# By the answer's own Content-Type and body, what a call gives.
ANSWERS: dict[str, tuple[str, bytes, Any]] = {
    "object": ("application/json", b'{"name": "EMGX", "list": [1]}', {"name": "EMGX", "list": [1]}),
    "number": ("application/json; charset=utf-8", b"7", 7),
    "another JSON": ("application/problem+json", b'["a"]', ["a"]),
    "large number": ("application/json", b"12345678901234567890123", 12345678901234567890123),
    "text": ("text/plain; charset=utf-8", "gr\u00fcn".encode(), "gr\u00fcn"),
    "text in Latin-1": ("text/csv; charset=iso-8859-1", "gr\u00fcn".encode("latin-1"), "gr\u00fcn"),
    "JSON as text": ("text/plain", b"[1]", "[1]"),
    "page": ("text/html", b"<html><body>A report</body></html>", "<html><body>A report</body></html>"),
    "XML": ("application/xml", b"<a/>", "<a/>"),
    "file": ("application/pdf", PDF, PDF),
    "bytes": ("application/octet-stream", b"{}", b"{}"),
    "JSON of no type": ("", b'{"a": null}', {"a": None}),
    "bytes of no type": ("", PDF, PDF),
    "nothing": ("application/json", b"", None),
}


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clients]:
    """Clients of the invented laboratory."""
    description = describe(json.dumps(LABORATORY).encode(), "document")
    with generated_clients(tmp_path_factory.mktemp("laboratory"), description, "invented_laboratory") as made:
        yield made


class Lab:
    """The laboratory's server, which answers the same to everything, and what was told about it."""

    def __init__(self, clients: Clients, way: str) -> None:
        self.clients = clients
        self.way = way
        self.said = Said(200)
        self.events: list[Any] = []
        self.host = Loopback(lambda asked: self.said)

    def call(self, tag: str, name: str, *arguments: Any, strict: bool = False, **named: Any) -> Any:
        """What a call gives, in either way."""
        settings = {"base_url": self.host.url, "strict": strict, "on_event": self.events.append, "retries": 0}
        if self.way == "sync":
            with self.clients.sync(**settings) as client:
                return getattr(getattr(client, tag), name)(*arguments, **named)

        async def run() -> Any:
            async with self.clients.awaited(**settings) as client:
                return await getattr(getattr(client, tag), name)(*arguments, **named)

        return asyncio.run(run())

    @property
    def drifts(self) -> list[Any]:
        """Where answers were found to differ from the description."""
        return [event for event in self.events if isinstance(event, DriftFound)]

    @property
    def asked(self) -> Asked:
        """The last request."""
        return self.host.asked[-1]


@pytest.fixture(params=["sync", "async"])
def lab(request: pytest.FixtureRequest, clients: Clients) -> Iterator[Lab]:
    """The laboratory."""
    found = Lab(clients, request.param)
    with found.host:
        yield found


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", ANSWERS)
@pytest.mark.parametrize(
    "route",
    [("reports", "get_report", "EMGX", "final", "7"), ("cases", "update_status", "EMGX")],
    ids=["none", "bare 200"],
)
def test_what_came_is_given(lab: Lab, route: tuple[str, ...], name: str, strict: bool) -> None:
    media_type, body, wanted = ANSWERS[name]
    lab.said = Said(200, body, {"Content-Type": media_type})
    found = lab.call(*route, strict=strict)
    assert found == wanted
    assert type(found) is type(wanted)
    assert lab.drifts == []
    assert lab.asked.headers["accept"] == "*/*"


@pytest.mark.parametrize("status", [201, 202, 206])
def test_whatever_good_status_it_has(lab: Lab, status: int) -> None:
    lab.said = Said(status, b"[1]", {"Content-Type": "application/json"})
    assert lab.call("reports", "get_report", "EMGX", "final", "7") == [1]
    assert lab.call("cases", "update_status", "EMGX") == [1]


def test_what_says_that_it_is_json_and_is_not_is_an_error(lab: Lab) -> None:
    lab.said = Said(200, b"{", {"Content-Type": "application/json"})
    with pytest.raises(DecodeError):
        lab.call("reports", "get_report", "EMGX", "final", "7")


def test_what_comes_where_nothing_is_described_is_given_and_told(lab: Lab) -> None:
    lab.said = Said(204, b"")
    assert lab.call("cases", "delete_test", "EMGX", strict=True) is None
    lab.said = Said(200, b"gone", {"Content-Type": "text/plain"})
    assert lab.call("cases", "delete_test", "EMGX") == "gone"
    assert [event.kind for event in lab.drifts] == ["extra"]


@pytest.mark.parametrize("route", [("reports", "get_report", "EMGX", "final", "7"), ("cases", "get_test", "EMGX")])
def test_an_invalid_request_is_an_error_all_the_same(lab: Lab, route: tuple[str, ...]) -> None:
    found = [{"loc": ["case_name", 0], "msg": "Too long", "type": "value_error", "input": "EMGX", "url": "u"}]
    lab.said = Said(422, json.dumps(found).encode(), {"Content-Type": "application/json"})
    with pytest.raises(ApiError) as caught:
        lab.call(*route)
    assert caught.value.status == 422


def test_a_declared_answer_is_asked_for_and_typed(lab: Lab) -> None:
    body = {
        "name": "EMGX",
        "samples": [{"id": 1, "kind": "blood", "parent": None}],
        "finding": {"type": "cnv", "copies": 3},
    }
    lab.said = Said(200, json.dumps(body).encode(), {"Content-Type": "application/json"})
    case = lab.call("cases", "get_test", "EMGX", strict=True)
    assert lab.asked.headers["accept"] == "application/json"
    assert (type(case).__name__, type(case.samples[0]).__name__, type(case.finding).__name__) == (
        "Case",
        "Sample",
        "Cnv",
    )
    assert case.to_dict() == body
