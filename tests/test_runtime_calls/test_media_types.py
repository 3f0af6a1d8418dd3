"""JSON under every name that servers have for it, media types that differ in no more than a parameter, and files that
OpenAPI 3.1 describes by their media type."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

import pytest

from facade import DecodeError
from facade.call.bodies import parameters_of
from scripts.prepare import prepare
from scripts.prepare.plan import Scalar
from tests.test_paging.service import generated_clients

from .loopback import Loopback, Said

TEXT = {"type": "string"}


def plant(name: str) -> dict[str, Any]:
    """A plant of one of several kinds, which differ in a property."""
    return {"type": "object", "properties": {"name": TEXT, name: TEXT}, "required": ["name"]}


def content(**media_types: Any) -> dict[str, Any]:
    """An answer, by the schemas of its media types."""
    return {"200": {"description": "", "content": {name: {"schema": schema} for name, schema in media_types.items()}}}


FILE = {"type": "string", "contentMediaType": "application/zip"}
FORM = {
    "type": "object",
    "properties": {
        "file": {"type": "string", "contentMediaType": "application/octet-stream"},
        "images": {"type": "array", "items": {"contentMediaType": "image/png"}},
        "table": {"type": "string", "contentMediaType": "text/csv"},
        "encoded": {"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"},
        "note": {"type": "string"},
    },
}
ANSWERS = {
    "plain": content(**{"application/json": plant("a")}),
    "text": content(**{"text/json": plant("a")}),
    "old": content(**{"application/x-json; charset=utf-8": plant("a")}),
    "vendor": content(**{"Application/Vnd+JSON": plant("a")}),
    "versions": content(
        **{
            "application/json": plant("bare"),
            "application/json;version=1": plant("one"),
            'Application/JSON; Version="2"; charset=utf-8': plant("two"),
            "application/json;version=2;view=full": plant("full"),
        }
    ),
    "numbered": content(**{"application/json;v=1": plant("one"), "application/json;v=2": plant("two")}),
    "zip": content(**{"*/*": FILE}),
    "said": content(**{"application/json": TEXT, "text/plain": TEXT}),
}
DESCRIPTION = {
    "openapi": "3.1.0",
    "info": {"title": "Plants", "version": "1"},
    "paths": {
        **{
            f"/{name}": {"get": {"operationId": name, "tags": ["plants"], "responses": answers}}
            for name, answers in ANSWERS.items()
        },
        "/send": {
            "post": {
                "operationId": "send",
                "tags": ["plants"],
                "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": FORM}}},
                "responses": {"204": {"description": ""}},
            }
        },
    },
}


class Garden(NamedTuple):
    """Clients that are strict, the server that answers them, and what it answers."""

    plants: Any
    server: Loopback
    said: list[Said]

    def answers(self, body: bytes, media_type: str) -> None:
        """Answer this from now on."""
        self.said[:] = [Said(200, body, {"Content-Type": media_type})]


@pytest.fixture(scope="module")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Garden]:
    said = [Said(200)]
    with (
        generated_clients(tmp_path_factory.mktemp("media"), DESCRIPTION, "media_types") as clients,
        Loopback(lambda asked: said[0]) as server,
        clients.sync(base_url=server.url, strict=True) as client,
    ):
        yield Garden(client.plants, server, said)


@pytest.mark.parametrize("name", ["plain", "text", "old", "vendor"])
@pytest.mark.parametrize(
    "media_type",
    [
        *("application/json", "application/json; charset=utf-8", "text/json", "TEXT/JSON;charset=UTF-8"),
        *("application/x-json", "text/x-json", "application/vnd+json", "application/vnd.plants+json; v=3", "json"),
        *("Application/Problem+JSON", "application/hal+json", ""),
    ],
)
def test_json_is_json_by_any_name(garden: Garden, name: str, media_type: str) -> None:
    garden.answers(b'{"name": "Rose", "a": "x"}', media_type)
    found = getattr(garden.plants, name)()
    assert (found.name, found.a) == ("Rose", "x")


def test_text_is_no_json(garden: Garden) -> None:
    garden.answers(b'"Rose"', "text/json")
    assert garden.plants.said() == "Rose"
    garden.answers(b'"Rose"', "text/plain")
    assert garden.plants.said() == '"Rose"'
    with pytest.raises(DecodeError, match="text/plain, not application/json"):
        garden.plants.plain()


@pytest.mark.parametrize(
    ("charset", "encoding"), [("utf-8", "utf-8"), ("ISO-8859-1", "latin-1"), ("ISO-8859-1", "utf-8"), ("", "utf-8")]
)
def test_json_is_utf_8_or_what_is_said(garden: Garden, charset: str, encoding: str) -> None:
    garden.answers('{"name": "Röschen"}'.encode(encoding), f"application/json;charset={charset}")
    assert garden.plants.plain().name == "Röschen"


@pytest.mark.parametrize("media_type", ["application/json", "application/json; charset=nonsense"])
def test_json_in_no_charset_that_is_said_is_refused(garden: Garden, media_type: str) -> None:
    garden.answers('{"name": "Röschen"}'.encode("latin-1"), media_type)
    with pytest.raises(DecodeError, match="not JSON"):
        garden.plants.plain()


@pytest.mark.parametrize(
    ("name", "media_type", "attribute"),
    [
        ("versions", "application/json", "bare"),
        ("versions", "application/json;charset=utf-8", "bare"),
        ("versions", "application/json; version=1", "one"),
        ("versions", 'application/json;VERSION="2"', "two"),
        ("versions", "application/json; view=full; version=2", "full"),
        ("versions", "application/json;version=2;view=short", "two"),
        ("versions", "application/json;version=3", "bare"),
        ("versions", "text/json", "bare"),
        ("numbered", "application/json;v=1", "one"),
        ("numbered", "application/json; v=2; charset=utf-8", "two"),
        # What does not say which it is, is the one that is asked for first.
        ("numbered", "application/json", "one"),
    ],
)
def test_media_types_differ_in_their_parameters(garden: Garden, name: str, media_type: str, attribute: str) -> None:
    garden.answers(b'{"name": "Rose", "%s": "x"}' % attribute.encode(), media_type)
    assert getattr(getattr(garden.plants, name)(), attribute) == "x"


def test_parameters_are_read_as_headers_have_them() -> None:
    assert parameters_of('a/b; X="1; y=2";z = Q ;charset=utf-8') == {("x", "1; y=2"), ("z", "q")}
    assert parameters_of("a/b") == parameters_of("a/b;") == frozenset()


def test_a_file_by_its_media_type_is_a_file(garden: Garden) -> None:
    garden.answers(b"PK\x03", "application/zip")
    assert garden.plants.zip().read() == b"PK\x03"
    garden.answers(b"", "")
    garden.said[:] = [Said(204, b"")]
    body = {"file": BytesIO(b"1"), "images": [b"2"], "table": b"a,b", "encoded": "MQ==", "note": "n"}
    garden.plants.send(body=body)
    sent = garden.server.asked[-1].body
    for part in (b'name="file"; filename=', b"application/octet-stream", b"image/png", b"text/csv"):
        assert part in sent


def test_files_are_typed_as_files() -> None:
    (entry,) = [entry for entry in prepare(DESCRIPTION).classes.values() if entry.source.endswith("form-data/schema")]
    types = {field.wire: field.type for field in entry.fields}
    assert types["file"] == Scalar("BINARY")
    assert types["images"].item == Scalar("BINARY")  # type: ignore[attr-defined]
    assert {name for name, kind in types.items() if kind == Scalar("TEXT")} == {"table", "encoded", "note"}
