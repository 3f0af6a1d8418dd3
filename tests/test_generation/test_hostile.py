"""No name or value in a description becomes code, breaks the package, or arrives changed on the wire."""

from __future__ import annotations

import ast
import enum
import os
import subprocess
import sys
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

import facade.ica
from facade.client.clients import AsyncClient, SyncClient
from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.prepare.naming import TAG_ATTRIBUTES

from .hostile import CODE, HALVES, OWN, SHAPES, WORDS, everything, models_of, schemas_of
from .walker import lost
from .workshop import ROOT, Package, Workshop, answer, service

GROUPS = {"code": CODE, "shapes": SHAPES, "own": OWN, "words": WORDS}


@pytest.mark.parametrize("group", GROUPS)
def test_names_of_every_kind_arrive_as_they_are(group: str, workshop: Workshop) -> None:
    names = list(dict.fromkeys(GROUPS[group]))
    document = everything(names)
    package = workshop.make(f"hostile_{group}", document)
    package.modules()
    assert lost(document, package) == []
    _check_models(package, names)
    _check_requests(package, names)
    _check_files(package)


def _check_models(package: Package, names: list[str]) -> None:
    (model,) = [entry for entry in package.classes().values() if _source(entry) == "/components/schemas/MadeAll"]
    assert [field.wire for field in model._fields] == names
    value = dict.fromkeys(names[::7], "text") | {name: ["text"] for name in names[1::7]}
    # After some objects of a class, a function that is made for it takes over.
    for _ in range(50):
        assert model.from_dict(value).to_dict() == value
    assert model._filler is not None
    enums = [entry for entry in package.classes().values() if isinstance(entry, type) and issubclass(entry, enum.Enum)]
    assert any([member.value for member in kind] == names for kind in enums)


def _check_requests(package: Package, names: list[str]) -> None:
    operations = package.operations()
    view = package.module("client").Api(lambda kind, call: call)
    for name in filter(None, names):
        (operation,) = [entry for entry in operations if entry.id == name]
        builder = getattr(getattr(view, operation.tag), operation.name)
        query, cookie = builder.__wrapped__.__kwdefaults__
        request = builder(**{query: "äöü & = ;", cookie: ["1", "2"]}).request()
        assert parse_qsl(request.query, keep_blank_values=True) == [(name, "äöü & = ;")]
        pairs = [pair.partition("=") for pair in request.headers["Cookie"].split("; ")]
        assert [(unquote(left), right) for left, _, right in pairs] == [(name, "1"), (name, "2")]
        assert request.target == operation.path


def _check_files(package: Package) -> None:
    devices = {"con", "prn", "aux", "nul", "com1", "lpt9"}
    for path in package.folder.rglob("*"):
        assert len(path.name.encode()) < 160
        assert path.stem.lower() not in devices
        if path.suffix == ".py":
            text = path.read_bytes().decode()
            assert not set(text) & set("\r\x00\x0b\x0c\x85\u2028\u2029\u202e\u202c\u200b\ufeff")
            ast.parse(text)


def _source(entry: Any) -> str | None:
    return getattr(sys.modules.get(getattr(entry, "__module__", "")), "SOURCE", None)


def test_half_characters_survive_in_bodies_and_values(workshop: Workshop) -> None:
    document = service({}, {**models_of(HALVES), **schemas_of(HALVES)})
    package = workshop.make("hostile_halves", document)
    assert lost(document, package) == []
    value = {HALVES[0]: HALVES[1]}
    assert package.encode(package.decode("All", value)) == value


@pytest.mark.slow
def test_packages_with_hostile_names_are_typed(workshop: Workshop) -> None:
    for group, names in GROUPS.items():
        workshop.make(f"hostile_{group}", everything(list(dict.fromkeys(names))))
    assert workshop.type_check(*(f"hostile_{group}" for group in GROUPS)) == ""


def test_the_plan_does_not_change_with_the_hash_seed() -> None:
    program = (
        "import hashlib, sys; from scripts.prepare import prepare;"
        "from tests.test_generation.hostile import OWN, SHAPES, everything;"
        "from tests.test_generation.foreign import ALL;"
        "plans = [prepare(everything(OWN)), prepare(everything(SHAPES)), *map(prepare, ALL.values())];"
        "print(hashlib.sha256(repr(plans).encode()).hexdigest())"
    )
    command = [sys.executable, "-c", program]
    seeds = [{**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "2")]
    first, second = (subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=True) for env in seeds)
    assert first.stdout == second.stdout != b""


def test_long_names_are_cut_the_same_way_each_time_and_stay_apart() -> None:
    names = ["x" * 300, "x" * 299 + "y"]
    plan = prepare(service({}, {name: {"type": "object", "properties": {"a": True}} for name in names}))
    assert len(plan.classes) == 2
    assert all(len(entry.module) < 130 for entry in plan.classes.values())
    assert list(plan.classes) == list(prepare(service({}, {name: {"type": "object"} for name in names})).classes)


@pytest.mark.parametrize(
    ("path", "item", "pointer"),
    [
        ("no-slash", {}, "/paths/no-slash"),
        (".evil.example/x", {}, "/paths/.evil.example~1x"),
        ("/a\r\nHost: evil", {}, "/paths/~1a\r\nHost: evil"),
        ("/a\x00", {}, "/paths/~1a\x00"),
        ("/a?b={c}", {}, "/paths/~1a?b={c}"),
        ("/a#{b}", {}, "/paths/~1a#{b}"),
        ("/\ud800", {}, "/paths/~1\ud800"),
        ("/a", {"parameters": [{"name": "X\r\nY", "in": "header"}]}, "/paths/~1a/parameters/0"),
        ("/a", {"parameters": [{"name": "X: Y", "in": "header"}]}, "/paths/~1a/parameters/0"),
        ("/a", {"parameters": [{"name": "", "in": "header"}]}, "/paths/~1a/parameters/0"),
        ("/a", {"parameters": [{"name": "ü", "in": "header"}]}, "/paths/~1a/parameters/0"),
        ("/a", {"parameters": [{"name": "\ud800", "in": "query"}]}, "/paths/~1a/parameters/0"),
        ("/a", {"parameters": [{"name": "x", "in": "body"}]}, "/paths/~1a/parameters/0"),
        ("/a", {"parameters": [{"name": 1, "in": "query"}]}, "/paths/~1a/parameters/0"),
        ("/a", {"parameters": [{"in": "query"}]}, "/paths/~1a/parameters/0"),
        (
            "/a",
            {"parameters": [{"name": "x", "in": "query"}, {"name": "x", "in": "query", "required": True}]},
            "/paths/~1a/parameters/1",
        ),
    ],
)
def test_what_no_request_can_carry_is_refused(path: str, item: dict[str, Any], pointer: str) -> None:
    document = service({path: {**item, "get": {"responses": answer(True)}}})
    with pytest.raises(PipelineError) as caught:
        prepare(document)
    assert caught.value.pointer == pointer


@pytest.mark.parametrize(
    ("operation", "pointer"),
    [
        ({"responses": {"20O": {}}}, "/paths/~1a/get/responses/20O"),
        ({"responses": {"'); x": {}}}, "/paths/~1a/get/responses/'); x"),
        ({"responses": answer(True, "a/b\r\nX: y")}, "/paths/~1a/get/responses/200/content/a~1b\r\nX: y"),
        ({"responses": answer(True, "")}, "/paths/~1a/get/responses/200/content/"),
        ({"requestBody": {"content": {"ü/x": {}}}}, "/paths/~1a/get/requestBody/content/ü~1x"),
        (
            {"responses": answer({"$ref": "other.json#/x"})},
            "/paths/~1a/get/responses/200/content/application~1json/schema",
        ),
        ({"responses": answer({"$ref": "#anchor"})}, "/paths/~1a/get/responses/200/content/application~1json/schema"),
        ({"responses": answer({"$ref": "#/components/schemas/No"})}, "/components/schemas"),
        ({"responses": answer({"type": "text"})}, "/paths/~1a/get/responses/200/content/application~1json/schema"),
        ({"responses": answer(["x"])}, "/paths/~1a/get/responses/200/content/application~1json/schema"),
        ({"responses": {"200": {"$ref": "#/components/responses/A"}}}, "/components"),
        ({"responses": {"200": "no"}}, "/paths/~1a/get/responses/200"),
    ],
)
def test_what_cannot_be_understood_is_refused_with_its_place(operation: dict[str, Any], pointer: str) -> None:
    with pytest.raises(PipelineError) as caught:
        prepare(service({"/a": {"get": operation}}))
    assert caught.value.pointer == pointer


def test_references_in_a_circle_are_refused() -> None:
    circle = {"A": {"$ref": "#/components/responses/B"}, "B": {"$ref": "#/components/responses/A"}}
    operation = {"responses": {"200": {"$ref": "#/components/responses/A"}}}
    with pytest.raises(PipelineError, match="leads back to itself"):
        prepare(service({"/a": {"get": operation}}, components={"responses": circle}))


@pytest.mark.parametrize(
    ("path", "values", "target"),
    [
        ("/a/{id}/b/{id}", {"id": "x/y"}, "/a/x%2Fy/b/x%2Fy"),
        ("/a/{}", {"": "v"}, "/a/v"),
        ("/a/{{x}}", {"x": "v"}, "/a/{v}"),
        ("/a/{x}:run", {"x": "urn:1"}, "/a/urn:1:run"),
        ("/100%/{x}", {"x": "%2F"}, "/100%/%252F"),
        ("/it's \"quoted\"/{a'b}", {"a'b": "v"}, '/it\'s "quoted"/v'),
        ("/{x}/{y}", {"x": "{y}", "y": "z"}, "/%7By%7D/z"),
        ("/{class}/{self}/{body}", {"class": "1", "self": "2", "body": "3"}, "/1/2/3"),
        ("/{a-b}/{a_b}/{aB}", {"a-b": "1", "a_b": "2", "aB": "3"}, "/1/2/3"),
        ("/\\{x}\\n", {"x": "v"}, "/\\v\\n"),
    ],
)
def test_paths_are_kept_and_filled(path: str, values: dict[str, str], target: str, workshop: Workshop) -> None:
    parameters = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in values]
    declared = {"parameters": parameters, "responses": answer(True), "operationId": "go"}
    bare = {"responses": answer(True), "operationId": "goBare"}
    document = service({path: {"get": declared, "put": bare}})
    package = workshop.make("path_" + "".join(f"{ord(character):x}" for character in path), document)
    assert lost(document, package) == []
    for identifier in ("go", "goBare"):
        operation = package.operation(identifier)
        assert operation.path == path
        assert [parameter.name for parameter in operation.parameters] == list(values)
        assert package.build(identifier, *values.values()).target == target


@pytest.mark.parametrize(
    ("path", "target", "query"),
    [
        ("/runs?view=full", "/runs", "view=full"),
        ("/runs/{id}?view=full&raw", "/runs/a%3Fb%23c", "view=full&raw"),
        ("/runs?view=a b&to=50%25", "/runs", "view=a%20b&to=50%25"),
        ("/runs?", "/runs", ""),
        ("/runs#compact", "/runs", ""),
        ("/runs/{id}#?view=none", "/runs/a%3Fb%23c", ""),
    ],
)
def test_a_path_may_bring_a_query_that_never_changes(path: str, target: str, query: str, workshop: Workshop) -> None:
    parameters = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "more", "in": "query", "schema": {"type": "string"}},
    ]
    document = service({path: {"get": {"operationId": "read", "parameters": parameters, "responses": answer(True)}}})
    package = workshop.make("queried_" + "".join(f"{ord(character):x}" for character in path), document)
    assert lost(document, package) == []
    arguments = {"id": "a?b#c"} if "{" in path else {}
    request = package.build("read", **arguments)
    assert (request.target, request.query) == (target, query)
    request = package.build("read", **arguments, more="x&y")
    assert request.query == "&".join(filter(None, (query, "more=x%26y")))


def test_a_path_parameter_without_a_place_in_the_path_is_left_out(workshop: Workshop) -> None:
    parameters = [{"name": "gone", "in": "path", "required": True, "schema": {"type": "string"}}]
    package = workshop.make("gone", service({"/a": {"get": {"parameters": parameters, "responses": answer(True)}}}))
    assert package.operations()[0].parameters == ()


def test_operations_and_tags_of_one_name_stay_apart(workshop: Workshop) -> None:
    names = ["getThing", "get_thing", "GetThing", "getThing"]
    paths = {
        f"/{index}": {"get": {"operationId": name, "tags": ["A tag" if index % 2 else "a_tag"], "responses": {}}}
        for index, name in enumerate(names)
    }
    package = workshop.make("same_names", service(paths))
    found = package.operations()
    assert {operation.tag for operation in found} == {"a_tag", "a_tag_2"}
    assert len({(operation.tag, operation.name) for operation in found}) == 4
    assert {operation.path for operation in found} == set(paths)


def test_no_tag_hides_what_a_client_has() -> None:
    public = {name for kind in (SyncClient, AsyncClient) for name in dir(kind) if not name.startswith("_")}
    assert public <= TAG_ATTRIBUTES
    hidden = {tag for tag in facade.ica.ICA._tags if any(tag in vars(kind) for kind in facade.ica.ICA.__mro__)}
    # This one is called like an operation, and has the operations of its tag all the same.
    assert hidden == {"data"}
    assert callable(facade.ICA(api_key="a key of the tests").data.get_data)
