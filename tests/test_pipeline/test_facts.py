"""Facts written by hand are a description, and a server's own is laid over them."""

from __future__ import annotations

import copy
import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from scripts import sources
from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.progress import progress
from scripts.pull import facts, pull

quiet = partial(progress, quiet=True)
SOURCE = '[lab]\ntitle = "Lab"\nurl = "http://127.0.0.1:9/doc.json"\nform = "openapi"\nbase_url = "https://x"\n'


def json_of(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Any) -> dict[str, Any]:
    return {"200": {"description": "200", **json_of(schema)}}


PAGE = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("from", "size")]
FACTS: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Lab", "version": "facts", "description": "By hand."},
    "security": [{"bearer": []}],
    "paths": {
        "/runs/": {
            "get": {
                "operationId": "list_runs",
                "tags": ["runs"],
                "x-evidence": "documented",
                "description": "The order is not known.",
                "parameters": PAGE,
                "responses": answer(ref("RunList")),
            }
        },
        "/runs/{run_name}": {
            "get": {
                "operationId": "get_run",
                "tags": ["runs"],
                "x-evidence": "inferred",
                "parameters": [{"name": "run_name", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": answer(ref("Run")),
            },
            "delete": {"operationId": "drop_run", "tags": ["runs"], "x-evidence": "inferred", "responses": answer({})},
        },
        "/secret": {"get": {"operationId": "secret", "tags": ["runs"], "responses": answer({"type": "string"})}},
    },
    "components": {
        "schemas": {
            "Run": {
                "type": "object",
                "required": ["name", "owner"],
                "properties": {"name": {"type": "string"}, "owner": ref("Person"), "guessed": {"type": "string"}},
            },
            "RunList": {
                "type": "object",
                "required": ["hits"],
                "properties": {"hits": {"type": "array", "items": ref("Run")}, "total": {"type": "integer"}},
            },
            "Person": {"type": "object", "properties": {"mail": {"type": "string"}}},
        },
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
    },
}
SERVER: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Service", "version": "7"},
    "security": [],
    "paths": {
        "/runs": {
            "get": {
                "operationId": "get__runs",
                "tags": ["Runs"],
                "parameters": [{"name": "sort", "in": "query", "schema": {"type": "string"}}],
                "responses": answer(ref("Runs.1")),
            }
        },
        "/runs/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {"operationId": "get__runs_{id}", "responses": answer(ref("Person")) | {"422": ref("None")}},
            "patch": {"operationId": "patch__runs_{id}", "requestBody": json_of(ref("Person")), "responses": {}},
        },
        "/extra/": {"get": {"operationId": "get__extra_", "responses": answer(ref("Owner.2"))}},
    },
    "components": {
        "schemas": {
            "Runs.1": {
                "type": "object",
                "required": ["hits"],
                "properties": {"hits": {"type": "array", "items": ref("Person")}},
            },
            # Called like one of the facts', and something else.
            "Person": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "owner": {"anyOf": [ref("Owner.2"), {"type": "null"}]},
                    "size": {"type": "integer"},
                },
            },
            "Owner.2": {"type": "object", "properties": {"phone": {"type": "string"}}},
        }
    },
}
del SERVER["paths"]["/runs/{id}"]["get"]["responses"]["422"]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    folder = tmp_path / "specs"
    (folder / "lab").mkdir(parents=True)
    (folder / "sources.toml").write_text(SOURCE + 'facts = "facts.json"\n')
    (folder / "lab/facts.json").write_text(json.dumps(FACTS))
    return folder


@pytest.fixture
def merged() -> dict[str, Any]:
    before = copy.deepcopy((FACTS, SERVER))
    found = facts.merged(FACTS, SERVER)
    assert before == (FACTS, SERVER)
    return found


def test_without_a_source_the_facts_are_the_description(specs: Path) -> None:
    result = pull("lab", specs=specs, progress=quiet)
    assert (result.changed, result.operations) == (True, 4)
    kept = json.loads(result.path.read_text())
    assert "description" not in kept["paths"]["/runs/"]["get"]
    assert kept["paths"]["/runs/{run_name}"]["get"]["x-evidence"] == "inferred"
    assert not pull("lab", specs=specs, progress=quiet).changed


def test_with_a_source_the_server_is_laid_over_them(specs: Path, tmp_path: Path) -> None:
    path = tmp_path / "server.json"
    path.write_text(json.dumps(SERVER))
    result = pull("lab", str(path), specs=specs, progress=quiet)
    kept = json.loads(result.path.read_text())
    assert kept["paths"]["/runs"]["get"]["operationId"] == "list_runs"
    assert json.loads((specs / "lab/facts.json").read_text()) == FACTS


def test_what_both_have_keeps_its_names_and_takes_the_servers_slash(merged: dict[str, Any]) -> None:
    assert list(merged["paths"]) == ["/runs", "/runs/{run_name}", "/extra/", "/secret"]
    both = merged["paths"]["/runs"]["get"]
    assert (both["operationId"], both["tags"], both["x-evidence"]) == ("list_runs", ["runs"], "documented")
    assert [entry["name"] for entry in both["parameters"]] == ["from", "size", "sort"]
    run = merged["paths"]["/runs/{run_name}"]
    assert [entry["name"] for entry in run["get"]["parameters"]] == ["run_name"]
    assert run["get"]["x-evidence"] == "documented"


def test_what_only_one_has_is_there_as_it_is(merged: dict[str, Any]) -> None:
    run = merged["paths"]["/runs/{run_name}"]
    assert run["delete"] == FACTS["paths"]["/runs/{run_name}"]["delete"]
    assert run["patch"]["operationId"] == "patch__runs_{id}"
    assert [entry["name"] for entry in run["patch"]["parameters"]] == ["run_name"]
    assert "x-evidence" not in run["patch"]
    assert merged["paths"]["/secret"] == FACTS["paths"]["/secret"]
    assert merged["security"] == [{"bearer": []}]
    assert merged["info"] == {"title": "Lab", "version": "7"}


def test_schemas_have_the_properties_of_both_under_the_facts_names(merged: dict[str, Any]) -> None:
    schemas = merged["components"]["schemas"]
    assert set(schemas) == {"Run", "RunList", "Person"}
    assert set(schemas["Run"]["properties"]) == {"name", "owner", "guessed", "size"}
    assert schemas["Run"]["required"] == ["name"]
    assert schemas["Run"]["properties"]["owner"]["anyOf"][0] == ref("Person")
    assert set(schemas["Person"]["properties"]) == {"mail", "phone"}
    assert merged["paths"]["/runs/{run_name}"]["patch"]["requestBody"] == json_of(ref("Run"))
    assert merged["paths"]["/extra/"]["get"]["responses"] == answer(ref("Person"))


def test_a_list_is_still_read_page_by_page(merged: dict[str, Any]) -> None:
    plan = prepare(merged)
    (listed,) = [operation for operation in plan.operations if operation.name == "list_runs"]
    assert listed.paging is not None
    assert listed.paging.dialect == "rows"


def test_answers_that_a_server_does_not_declare_are_the_facts() -> None:
    silent = {"openapi": "3.1.0", "paths": {"/secret/": {"get": {"responses": {"200": {"description": "200"}}}}}}
    found = facts.merged(FACTS, silent)
    assert found["paths"]["/secret/"]["get"]["responses"] == answer({"type": "string"})


def test_what_contradicts_is_as_the_server_says() -> None:
    server = copy.deepcopy(SERVER)
    server["components"]["schemas"]["Person"]["properties"]["name"] = {"type": "integer"}
    server["components"]["schemas"]["Person"]["properties"]["owner"] = {"type": "string"}
    run = facts.merged(FACTS, server)["components"]["schemas"]["Run"]
    assert (run["properties"]["name"], run["properties"]["owner"]) == ({"type": "integer"}, {"type": "string"})


def test_discriminators_follow_schemas_to_their_new_names() -> None:
    server = copy.deepcopy(SERVER)
    mapping = {"a": "#/components/schemas/Person", "b": "Owner.2"}
    either = {"oneOf": [ref("Person"), ref("Owner.2")], "discriminator": {"propertyName": "k", "mapping": mapping}}
    server["components"]["schemas"]["Either"] = either
    found = facts.merged(FACTS, server)["components"]["schemas"]["Either"]
    assert found["discriminator"]["mapping"] == {"a": "#/components/schemas/Run", "b": "Person"}


@pytest.mark.parametrize("name", ['"../facts.json"', '"openapi.json"', '"facts.yaml"', '""', "7"])
def test_facts_are_a_json_file_of_the_platforms_own(specs: Path, name: str) -> None:
    (specs / "sources.toml").write_text(SOURCE + f"facts = {name}\n")
    with pytest.raises(PipelineError, match="names a JSON file"):
        sources.load(specs / "sources.toml")


def test_facts_go_with_openapi_and_have_to_be_there(specs: Path) -> None:
    (specs / "lab/facts.json").unlink()
    with pytest.raises(PipelineError, match="facts cannot be read"):
        pull("lab", specs=specs, progress=quiet)
    text = SOURCE.replace('"openapi"', '"tastypie"') + 'facts = "facts.json"\n'
    (specs / "sources.toml").write_text(text)
    with pytest.raises(PipelineError, match="in the form openapi"):
        sources.load(specs / "sources.toml")


def test_faults_of_facts_name_their_file(specs: Path) -> None:
    (specs / "lab/facts.json").write_text('{"openapi": "3.0.3", "paths": {}}')
    with pytest.raises(PipelineError, match=r"lab/facts\.json.*no paths"):
        pull("lab", specs=specs, progress=quiet)


def test_one_path_may_be_spelt_otherwise_for_each_method() -> None:
    """Flask names a parameter in each rule."""
    known = {"get": operation("get_box"), "put": operation("set_box")}
    ours = {"openapi": "3.0.3", "info": {"title": "Boxes", "version": "1"}, "paths": {"/boxes/{box}": known}}
    theirs: dict[str, Any] = {
        "openapi": "3.0.3",
        "paths": {
            "/boxes/{id}": {"put": {**operation("put__boxes_{id}"), "parameters": [in_path("id")]}},
            "/boxes/{name}": {"get": operation("get__boxes_{name}"), "parameters": [in_path("name")]},
        },
    }
    found = facts.merged(ours, theirs)["paths"]
    assert {path: sorted(item) for path, item in found.items()} == {"/boxes/{box}": ["get", "put"]}
    assert [found["/boxes/{box}"][method]["operationId"] for method in ("get", "put")] == ["get_box", "set_box"]
    theirs["paths"]["/boxes/{other}"] = {"put": operation("again")}
    with pytest.raises(PipelineError, match="PUT is there a second time"):
        facts.merged(ours, theirs)


def operation(name: str) -> dict[str, Any]:
    return {"operationId": name, "responses": {"200": {"description": ""}}}


def in_path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def test_a_server_that_says_any_media_type_means_what_the_facts_say() -> None:
    """Springfox does, and its JSON has another name where it is HAL."""
    pdf = {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}
    bodies = {"post": json_of(ref("Box")), "put": json_of(ref("Box")), "patch": {"content": {"text/x": {}}}}
    answers = {"post": json_of(ref("Box")), "put": pdf, "patch": json_of(ref("Box"))}
    said = {
        "post": {"*/*": {"schema": ref("BoxDto")}},
        "put": {"*/*": {"schema": {"type": "string", "format": "byte"}}},
        "patch": {"application/hal+json": {"schema": ref("BoxDto")}},
    }
    ours, theirs = (
        {"openapi": "3.0.3", "info": {"title": ""}, "paths": {"/x": {}}, "components": {"schemas": schemas}}
        for schemas in ({"Box": thing("a")}, {"BoxDto": thing("b")})
    )
    for method, body in bodies.items():
        calls = ((ours, body, answers[method]), (theirs, {"content": said["post"]}, {"content": said[method]}))
        for document, sent, given in calls:
            document["paths"]["/x"][method] = {"requestBody": sent, "responses": {"200": given}}
    found = facts.merged(ours, theirs)
    item = found["paths"]["/x"]
    assert item["post"] == {"requestBody": bodies["post"], "responses": {"200": answers["post"]}} | DOCUMENTED
    assert item["put"]["responses"]["200"] == pdf
    assert item["patch"]["responses"]["200"]["content"] == {"application/hal+json": {"schema": ref("Box")}}
    assert item["patch"]["requestBody"] == {"content": {"text/x": {}}}
    assert found["components"]["schemas"] == {"Box": thing("a", "b")}


def test_shared_answers_of_one_name_are_each_ones_own() -> None:
    def described(schema: str, *names: str) -> dict[str, Any]:
        shared = {"Bad": json_of(ref(schema)) | {"description": "Bad"}}
        calls = {"get": {"responses": {"400": {"$ref": "#/components/responses/Bad"}}}}
        parts = {"responses": shared, "schemas": {schema: thing(*names)}}
        return {"openapi": "3.0.3", "info": {"title": ""}, "paths": {"/x": calls}, "components": parts}

    theirs = described("Fault", "b")
    theirs["paths"]["/y"] = copy.deepcopy(theirs["paths"]["/x"])
    found = facts.merged(described("Problem", "a"), theirs)
    assert found["components"] == {
        "responses": {"Bad": json_of(ref("Problem")) | {"description": "Bad"}},
        "schemas": {"Problem": thing("a", "b")},
    }
    theirs["components"]["responses"]["Bad"] = {"description": "Other"}
    found = facts.merged(described("Problem", "a"), theirs)
    assert found["paths"]["/y"]["get"]["responses"]["400"] == {"$ref": "#/components/responses/Bad2"}


DOCUMENTED = {"x-evidence": "documented"}


def thing(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": "string"} for name in names}}


@pytest.mark.parametrize(
    ("place", "fault"),
    [
        (("components", "x-more"), 5),
        (("components", "schemas", "Item"), False),
        (("paths", "/api/test"), "text"),
        (("security",), [5]),
    ],
)
def test_what_is_of_no_use_is_kept_to_be_corrected(place: tuple[str, ...], fault: Any) -> None:
    server = copy.deepcopy(SERVER)
    holder = server
    for name in place[:-1]:
        holder = holder.setdefault(name, {})
    holder[place[-1]] = fault
    found = facts.merged(FACTS, server)
    assert found["paths"]
    assert found["components"]["schemas"].keys() >= FACTS["components"]["schemas"].keys()
