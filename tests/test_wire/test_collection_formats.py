"""Lists of Swagger 2.0: each `collectionFormat` in each place, from the document to the wire."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest

from scripts.pull import describe
from tests.clients import Blocking
from tests.test_paging.service import generated_clients

from .conftest import Market
from .server import Server

FORMATS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|", "multi": None, "unsaid": ","}
FORM, PARTS = "application/x-www-form-urlencoded", "multipart/form-data"


def _list(format_: str, place: str) -> dict[str, Any]:
    name = f"X-{format_}" if place == "header" else format_
    said = {} if format_ == "unsaid" else {"collectionFormat": format_}
    items = {"type": "string"}
    return {"name": name, "in": place, "type": "array", "items": items, "required": place == "path", **said}


def _operation(name: str, method: str, parameters: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    answers = {"200": {"description": "", "schema": {}}}
    said = {"operationId": name, "tags": ["market"], "parameters": parameters, "responses": answers}
    return {method: {**said, **more}}


DOCUMENT: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Market", "version": "1"},
    "produces": ["application/json"],
    "paths": {
        "/query": _operation("query", "get", [_list(name, "query") for name in FORMATS]),
        "/header": _operation("header", "get", [_list(name, "header") for name in FORMATS if name != "multi"]),
        **{
            f"/{name}/{{{name}}}": _operation(f"path_{name}", "get", [_list(name, "path")])
            for name in FORMATS
            if name != "multi"
        },
        **{
            f"/{name}": _operation(name, "put", [_list(form, "formData") for form in FORMATS], consumes=[media_type])
            for name, media_type in (("form", FORM), ("parts", PARTS))
        },
    },
}


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Market]:
    """The service, as it is described in Swagger 2.0."""
    description = describe(json.dumps(DOCUMENT).encode(), "market.json")
    with (
        generated_clients(tmp_path_factory.mktemp("old"), description, "invented_old_market") as clients,
        Server() as server,
    ):
        way = type("Sync", (Blocking,), {"kind": clients.sync})(base_url=server.url)
        yield Market(way, server)
        way.close()


@pytest.mark.parametrize("name", FORMATS)
def test_a_list_is_divided_by_its_format(name: str, market: Market) -> None:
    divider = FORMATS[name]
    written = [(name, "a"), (name, "b")] if divider is None else [(name, f"a{divider}b")]
    for form in ("form", "parts"):
        assert market.call(form, body={name: ["a", "b"]}).fields == written
    assert market.call("query", **{name: ["a", "b"]}).query == written
    if divider is not None:
        assert unquote(market.call(f"path_{name}", ["a", "b"]).target) == f"/{name}/a{divider}b"
        header = market.call("header", **{f"x_{name}": ["a", "b"]}).headers[f"x-{name}"]
        assert header == f"a{divider}b"


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "multi"])
def test_an_item_with_the_divider_inside_is_refused(name: str, market: Market) -> None:
    item = f"a{FORMATS[name]}b"
    calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
        ("form", (), {"body": {name: [item]}}),
        ("parts", (), {"body": {name: [item]}}),
        ("query", (), {name: [item]}),
        ("header", (), {f"x_{name}": [item]}),
        (f"path_{name}", ([item],), {}),
    ]
    for operation, arguments, named in calls:
        with pytest.raises(ValueError, match="divides the values here"):
            market.call(operation, *arguments, **named)
    other = "," if name != "csv" and FORMATS[name] != "," else "|"
    assert market.call("query", **{name: [f"a{other}b", "c"]}).query == [(name, f"a{other}b{FORMATS[name]}c")]
