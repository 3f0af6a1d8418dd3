"""Signatures of operations, with what their annotations mean, whatever a description calls its schemas."""

from __future__ import annotations

import importlib
import inspect
import typing
from typing import Any

import pytest

from .workshop import Package, Workshop, answer, service

NULL = {"type": "null"}
LIKE = ["FileLike", "MyFileLike", "FileLikes", "file_like", "Unset", "Bytes"]


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _resolved(package: Package) -> dict[str, inspect.Signature]:
    """The signatures of all operations, by their names."""
    view = package.module("client").Api(lambda kind, call: call)
    names = [(entry.tag, entry.name) for entry in package.operations()]
    return {name: inspect.signature(getattr(getattr(view, tag), name)) for tag, name in names}


def test_what_is_always_null_has_a_signature(workshop: Workshop) -> None:
    """Null may be left out, too, and `None | None` is nothing that Python evaluates."""
    query = {"type": ["null", "string"]}
    parameters = [
        {"name": "inline", "in": "query", "schema": NULL},
        {"name": "named", "in": "query", "schema": _ref("Nothing")},
        {"name": "either", "in": "query", "schema": query},
        {"name": "several", "in": "query", "schema": {"type": "array", "items": _ref("Nothing")}},
    ]
    ask = {"operationId": "ask", "parameters": parameters, "responses": answer(_ref("Nothing"))}
    tell = {"operationId": "tell", "requestBody": _json(NULL), "responses": answer(NULL)}
    told = {"operationId": "told", "requestBody": _json(_ref("Nothing")), "responses": answer(NULL)}
    document = service({"/ask": {"get": ask}, "/tell": {"post": tell, "put": told}}, {"Nothing": {"enum": [None]}})
    package = workshop.make("nothing", document)
    found = _resolved(package)
    assert {found["ask"].parameters[name].annotation for name in ("inline", "named")} <= {None, type(None)}
    assert found["ask"].parameters["either"].annotation == str | None
    assert found["tell"].parameters["body"].annotation in (None, type(None))
    assert found["told"].parameters["body"].annotation in (None, type(None))
    assert workshop.type_check("nothing") == ""


def test_records_that_are_called_like_files_are_themselves(workshop: Workshop) -> None:
    paths = {
        f"/{number}": {"get": {"operationId": f"get{number}", "responses": answer(_ref(name))}}
        for number, name in enumerate(LIKE)
    }
    fields = {"content": {"type": "string", "format": "binary"}}
    package = workshop.make("like_files", service(paths, {name: {"properties": fields} for name in LIKE}))
    given = [each.return_annotation for each in _resolved(package).values()]
    assert {kind.__module__.rpartition(".")[0] for kind in given} == {f"{package.name}.models"}
    assert len({kind.__name__ for kind in given}) == len(LIKE)
    assert workshop.type_check("like_files") == ""


@pytest.mark.parametrize("paths", [{}, {"/a": {"get": {"responses": answer({"type": "string"})}}}])
def test_descriptions_without_records_are_typed(workshop: Workshop, paths: dict[str, Any]) -> None:
    name = f"no_records_{len(paths)}"
    workshop.make(name, service(paths)).modules()
    assert workshop.type_check(name) == ""


def test_types_of_bodies_have_their_meaning_at_run_time(workshop: Workshop) -> None:
    """Libraries that check or fill mappings ask for it."""
    node = {"properties": {"next": _ref("Node"), "kind": _ref("Kind"), "file": {"type": "string", "format": "binary"}}}
    odd = {"properties": {"class": _ref("Node"), "many": {"type": "array", "items": _ref("Any of")}}}
    either = {"anyOf": [_ref("Kind"), _ref("Odd")]}
    schemas = {"Node": node, "Odd": odd, "Kind": {"type": "string", "enum": ["a", "b"]}, "Any of": either}
    post = {"operationId": "post", "requestBody": _json(_ref("Odd")), "responses": answer(_ref("Node"))}
    package = workshop.make("hinted", service({"/a": {"post": post}}, schemas))
    models, bodies = package.module("models"), package.module("bodies")
    node_hints = typing.get_type_hints(bodies.NodeDict)
    assert node_hints["next"] == models.Node | bodies.NodeDict
    assert node_hints["kind"] == models.Kind | typing.Literal["a", "b"] | str
    assert typing.get_type_hints(bodies.OddDict)["class"] == models.Node | bodies.NodeDict


@pytest.mark.parametrize("platform", ["ica", "emedgene", "connected_insights", "torrent_suite"])
def test_so_have_those_of_the_platforms(platform: str) -> None:
    bodies = importlib.import_module(f"generated.{platform}.bodies")
    mappings = [each for each in vars(bodies).values() if typing.is_typeddict(each)]
    assert all(typing.get_type_hints(each) for each in mappings)
    assert len(mappings) > 5
