"""Answers that are not as the description has them, and that Java servers give all the same: a body under a status that
is described without one, text, files and XML where any type is described, and classes that never go on the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from facade import DecodeError
from facade.events import DriftFound
from tests.test_paging.service import generated_clients

from .loopback import Loopback, Said

TEXT = {"type": "string"}
PLANT = {"$ref": "#/components/schemas/Plant"}
BARE = {"description": ""}
PAGE = b"<!DOCTYPE html><html><body>Log in</body></html>"
XML = b"<plant><name>Rose</name></plant>"
ROSE = b'{"name": "Rose"}'


def content(**media_types: Any) -> dict[str, Any]:
    """An answer, by the schemas of its media types."""
    return {"description": "", "content": {name: {"schema": schema} for name, schema in media_types.items()}}


ANSWERS: dict[str, dict[str, Any]] = {
    "created": {"200": content(**{"*/*": PLANT}), "201": BARE, "204": BARE},
    "typed": {"200": content(**{"application/json": PLANT}), "201": BARE},
    "silent": {"200": BARE, "201": BARE},
    "model": {"200": content(**{"*/*": PLANT})},
    "text": {"200": content(**{"*/*": TEXT})},
    "any": {"200": content(**{"*/*": {}})},
    "file": {"200": content(**{"*/*": {"type": "string", "format": "byte"}})},
    "both": {"200": content(**{"application/xml": PLANT, "application/json": PLANT})},
    "entity": {"200": content(**{"*/*": {"$ref": "#/components/schemas/ResponseEntity«Plant»"}})},
}
DESCRIPTION = {
    "openapi": "3.0.3",
    "info": {"title": "Plants", "version": "1"},
    "paths": {
        f"/{name}": {"post": {"operationId": name, "tags": ["plants"], "responses": answers}}
        for name, answers in ANSWERS.items()
    },
    "components": {
        "schemas": {
            "Plant": {"type": "object", "properties": {"name": TEXT}},
            "ResponseEntity«Plant»": {"type": "object", "properties": {"body": PLANT, "statusCode": TEXT}},
        }
    },
}


class Garden:
    """A client and the server that answers it; `said` is what it answers next."""

    def __init__(self, client: Any, strict: Any, server: Loopback, events: list[Any]) -> None:
        self.plants, self.strict = client.plants, strict.plants
        self.server = server
        self.said = Said(200)
        self._events = events

    def answers(self, body: bytes, media_type: str = "application/json", status: int = 200) -> None:
        """Answer this from now on."""
        self.said = Said(status, body, {"Content-Type": media_type})
        self._events.clear()

    @property
    def drifts(self) -> list[tuple[str, str, str]]:
        """What was told since."""
        found = [event for event in self._events if isinstance(event, DriftFound)]
        return [(event.kind, event.expected, event.found) for event in found]


@pytest.fixture(scope="module")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Garden]:
    """A service whose description is a Java server's."""
    events: list[Any] = []
    gardens: list[Garden] = []
    answer: Callable[[Any], Said] = lambda asked: gardens[0].said  # noqa: E731
    with (
        generated_clients(tmp_path_factory.mktemp("plants"), DESCRIPTION, "plants") as clients,
        Loopback(answer) as server,
        clients.sync(base_url=server.url, on_event=events.append) as client,
    ):
        gardens.append(Garden(client, client.with_options(strict=True), server, events))
        yield gardens[0]


@pytest.mark.parametrize("name", ["created", "typed"])
@pytest.mark.parametrize("status", [200, 201, 202])
def test_a_body_under_a_bare_status_is_read_as_that_of_the_other(garden: Garden, name: str, status: int) -> None:
    garden.answers(ROSE, status=status)
    assert getattr(garden.plants, name)().name == "Rose"
    assert getattr(garden.strict, name)().name == "Rose"
    assert garden.drifts == []


def test_a_bare_status_without_a_body_is_still_nothing(garden: Garden) -> None:
    garden.answers(b"", status=201)
    assert garden.strict.created() is None
    garden.answers(PAGE, "text/html", 201)
    with pytest.raises(DecodeError, match="web page"):
        garden.plants.typed()


@pytest.mark.parametrize(
    ("body", "media_type", "value"),
    [
        (ROSE, "application/json", {"name": "Rose"}),
        (b"planted", "text/plain; charset=utf-8", "planted"),
        (b"\x00\xff", "application/octet-stream", b"\x00\xff"),
    ],
)
def test_a_body_that_nothing_describes_is_kept_and_told(
    garden: Garden, body: bytes, media_type: str, value: Any
) -> None:
    garden.answers(body, media_type, 201)
    assert garden.plants.silent() == value
    # A drift is told once.
    assert [kind for kind, _, _ in garden.drifts] in (["extra"], [])
    with pytest.raises(DecodeError):
        garden.strict.silent()


@pytest.mark.parametrize(
    ("name", "body", "media_type", "value"),
    [
        ("text", b"3 roses", "text/plain", "3 roses"),
        ("text", "Röschen".encode("latin-1"), "text/plain; charset=iso-8859-1", "Röschen"),
        ("text", b"a,b\n1,2\n", "text/csv", "a,b\n1,2\n"),
        ("text", XML, "application/xml", XML.decode()),
        ("text", PAGE, "text/html", PAGE.decode()),
        ("text", b'"Rose"', "application/json", "Rose"),
        # A text is written as it is, and called by what was asked for.
        ("text", b"Rose", "application/json", "Rose"),
        ("text", b"31", "application/json", "31"),
        ("text", ROSE, "application/json", ROSE.decode()),
        ("any", b"3 roses", "text/plain", "3 roses"),
        ("any", b"%PDF-1.7", "application/pdf", b"%PDF-1.7"),
        ("any", ROSE, "application/json", {"name": "Rose"}),
        ("both", XML, "application/xml", XML.decode()),
    ],
)
def test_what_is_described_as_any_type_is_what_it_says_that_it_is(
    garden: Garden, name: str, body: bytes, media_type: str, value: Any
) -> None:
    garden.answers(body, media_type)
    assert getattr(garden.plants, name)() == value
    assert getattr(garden.strict, name)() == value
    assert garden.drifts == []


@pytest.mark.parametrize("name", ["model", "created"])
@pytest.mark.parametrize(
    ("body", "media_type", "value", "found"),
    [
        (b"3 roses", "text/plain", "3 roses", "string"),
        (XML, "application/xml", XML.decode(), "string"),
        (b"%PDF-1.7", "application/pdf", b"%PDF-1.7", "bytes"),
    ],
)
def test_another_type_than_the_shape_is_of_is_told_and_given(
    garden: Garden, name: str, body: bytes, media_type: str, value: Any, found: str
) -> None:
    garden.answers(body, media_type)
    assert getattr(garden.plants, name)() == value
    assert garden.drifts in ([("type", "object", found)], [])
    with pytest.raises(DecodeError, match=f"expected object, found {found}"):
        getattr(garden.strict, name)()


def test_a_form_to_log_in_with_is_no_answer(garden: Garden) -> None:
    garden.answers(PAGE, "text/html")
    with pytest.raises(DecodeError, match="web page"):
        garden.plants.model()


def test_bytes_are_a_file_whatever_they_are_called(garden: Garden) -> None:
    for media_type in ("application/pdf", "application/json", "text/csv"):
        garden.answers(b"\x00\xff", media_type)
        assert garden.plants.file().read() == b"\x00\xff"
    assert garden.server.asked[-1].headers["accept"] == "*/*"


def test_an_entity_is_what_it_holds_or_nothing(garden: Garden) -> None:
    garden.answers(ROSE)
    assert garden.strict.entity().name == "Rose"
    assert garden.server.asked[-1].headers["accept"] == "application/json, */*;q=0.8"
    garden.answers(b"")
    assert garden.strict.entity() is None
