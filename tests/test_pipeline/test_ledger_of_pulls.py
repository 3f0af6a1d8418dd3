"""What came is in what is kept, or the pull stops and names it; and where a description is served is told."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.pull import describe, ledger, pulling, servers, swagger2
from scripts.sources import Source

from .springfox import GREENHOUSE, JSON

Change = Callable[[dict[str, Any]], object]
PHOTOS = ("paths", "/photos", "post")
FIELDS = (*PHOTOS, "requestBody", "content", "multipart/form-data", "schema", "properties")
BEDS = ("paths", "/beds/{rows}", "get")


def at(node: Any, *keys: Any) -> Any:
    for key in keys:
        node = node[key]
    return node


LOSSES: dict[str, tuple[Change, str]] = {
    "operation": (lambda new: at(new, "paths").pop("/plants"), "GET /plants"),
    "id": (lambda new: at(new, *PHOTOS).pop("operationId"), "POST /photos: called addPhotosUsingPOST"),
    "parameter": (lambda new: at(new, *BEDS, "parameters").pop(3), "GET /beds/{rows}: query parameter level"),
    "nameless": (lambda new: at(new, *BEDS, "parameters").pop(6), "GET /beds/{rows}: query parameter None"),
    "file": (lambda new: at(new, *FIELDS).pop("photo"), "POST /photos: body: photo"),
    "files": (lambda new: at(new, *FIELDS).pop("more"), "POST /photos: body: more"),
    "shared field": (lambda new: at(new, *FIELDS).pop("label"), 'POST /photos: body: label may be "dry"'),
    "field of the path": (
        lambda new: at(
            new, "paths", "/labels", "post", "requestBody", "content", "application/x-www-form-urlencoded"
        ).pop("schema"),
        "POST /labels: body: house",
    ),
    "form": (
        lambda new: at(new, "paths", "/both", "post", "requestBody", "content").pop("multipart/form-data"),
        "POST /both: body as multipart/form-data",
    ),
    "one of two bodies": (
        lambda new: at(
            new, "paths", "/swap", "put", "requestBody", "content", "application/json", "schema", "anyOf"
        ).pop(1),
        "PUT /swap: body:  refers to Pot",
    ),
    "answer": (lambda new: at(new, *BEDS, "responses").pop("200"), "GET /beds/{rows}: answer 200"),
    "schema": (lambda new: at(new, "components", "schemas").pop("Page«Plant»"), "schema Page«Plant»"),
    "property": (
        lambda new: at(new, "components", "schemas", "Plant", "properties").pop("pot"),
        "schema Plant: pot refers to Pot",
    ),
    "value": (
        lambda new: at(new, "components", "schemas", "Plant", "properties", "color", "enum").pop(),
        'schema Plant: color may be "red"',
    ),
}


@pytest.fixture(scope="module")
def converted() -> dict[str, Any]:
    before = copy.deepcopy(GREENHOUSE)
    found = swagger2.convert(GREENHOUSE)
    assert before == GREENHOUSE
    ledger.check(GREENHOUSE, found)
    return found


@pytest.mark.parametrize("kind", LOSSES)
def test_what_a_conversion_loses_is_named(kind: str, converted: dict[str, Any]) -> None:
    change, fact = LOSSES[kind]
    spoilt = json.loads(json.dumps(converted))
    change(spoilt)
    with pytest.raises(PipelineError, match="of this document would be lost") as caught:
        ledger.check(GREENHOUSE, spoilt)
    assert f"\n  {fact}" in caught.value.problem


@pytest.mark.parametrize("kind", [kind for kind in LOSSES if kind != "nameless"])
def test_what_a_reduction_loses_is_named(kind: str, converted: dict[str, Any]) -> None:
    change, fact = LOSSES[kind]
    spoilt = json.loads(json.dumps(converted))
    change(spoilt)
    with pytest.raises(PipelineError) as caught:
        ledger.check(converted, spoilt)
    assert f"\n  {fact}" in caught.value.problem


def test_a_loss_stops_the_pull(monkeypatch: pytest.MonkeyPatch) -> None:
    reduce = pulling.reduce

    def losing(document: dict[str, Any], **settings: Any) -> dict[str, Any]:
        found = reduce(document, **settings)
        del found["paths"]["/photos"]
        return found

    monkeypatch.setattr(pulling, "reduce", losing)
    with pytest.raises(PipelineError, match=r"(?s)house.json \(as OpenAPI 3.0\): .* POST /photos: body: plan") as error:
        describe(JSON, "house.json")
    assert str(error.value).count("\n") < 25


def said(*urls: str, paths: tuple[str, ...] = ("/beds",), **more: Any) -> dict[str, Any]:
    found = {"openapi": "3.0.1", "paths": {path: {"get": {}} for path in paths}, **more}
    return {**found, "servers": [{"url": url} for url in urls]} if urls else found


@pytest.mark.parametrize(
    ("description", "places"),
    [
        (said(), []),
        (said("https://inside:8080/"), []),
        (said("/garden"), []),
        (said("http://inside/garden/"), []),
        (said("/other", "/garden"), []),
        (said("/house", paths=("/house/beds", "/house")), []),
        (said("/{base}") | {"servers": [{"url": "/{base}", "variables": {"base": {"default": "garden"}}}]}, []),
        (said("/house"), ["/servers"]),
        (said("//inside:80/a/garden"), ["/servers"]),
        (said("/den"), ["/servers"]),
        (said("http://[x/house"), []),
        (said("/house", paths=("/houses",)), ["/servers"]),
        (said(paths=("/a",)) | {"paths": {"/a": {"servers": [{"url": "/b"}], "get": {}}}}, []),
    ],
)
def test_another_base_path_than_calls_have_is_told(description: dict[str, Any], places: list[str]) -> None:
    source = Source("house", "House", "http://x", "openapi", "https://house.example/v1/garden")
    notices = list(servers.compared(description, source, Path("kept.json"), Path("sources.toml")))
    assert [notice.pointer for notice in notices] == places
    assert all("calls go to" in notice.problem for notice in notices)


def test_a_server_that_is_lost_stops_the_pull() -> None:
    own = {"servers": [{"url": "https://{at}.example", "variables": {"at": {"default": "a"}}}]}
    old = said() | {"paths": {"/beds": {**own, "get": {}}, "/pots": {"get": own}}}
    ledger.check(old, old)
    for path, method in (("/beds", None), ("/pots", "get")):
        new = json.loads(json.dumps(old))
        item = new["paths"][path]
        del (item if method is None else item[method])["servers"]
        with pytest.raises(PipelineError, match=rf"{path}: server https://{{at}}.example"):
            ledger.check(old, new)
