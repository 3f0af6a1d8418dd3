"""The documents of several services made one description."""

from __future__ import annotations

import copy
import itertools
import json
from typing import Any

import pytest

from scripts.documents.services import service_of, told
from scripts.documents.writing import dump
from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.pull.base_paths import placed
from scripts.pull.merging import merged


def ref(name: str, kind: str = "schemas") -> dict[str, str]:
    return {"$ref": f"#/components/{kind}/{name}"}


def operation(schema: Any, identifier: str, tag: str = "box-controller", **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"operationId": identifier, "tags": [tag], "responses": {"200": {"content": content}}, **more}


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT, NUMBER = {"type": "string"}, {"type": "integer"}


def document(paths: dict[str, Any], schemas: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    components = {"schemas": schemas} if schemas else {}
    return {"openapi": "3.0.3", "info": {"version": "1"}, "paths": paths, "components": components, **more}


def one(schema: Any = TEXT, path: str = "/x", identifier: str = "get", **more: Any) -> dict[str, Any]:
    return document({path: {"get": operation(schema, identifier)}}, **more)


def joined(**documents: dict[str, Any]) -> dict[str, Any]:
    """The same in every order of the documents, which stay as they are."""
    parts = {name: placed(each, name, f"http://h/{name}.json") for name, each in documents.items()}
    before = copy.deepcopy(parts)
    orders = [merged(dict(order), "Boxes") for order in itertools.permutations(parts.items())]
    assert len({dump(each) for each in orders}) == 1
    assert parts == before
    prepare(orders[0])
    return orders[0]


def schemas(description: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = description["components"]["schemas"]
    return found


def returned(description: dict[str, Any], path: str) -> Any:
    content = description["paths"][path]["get"]["responses"]["200"]["content"]
    return content["application/json"]["schema"]


@pytest.mark.parametrize(
    ("servers", "address", "path", "wanted"),
    [
        ([{"url": "https://inner:8080/crs"}], "/doc.json", "/cases", "/crs/cases"),
        ([{"url": "//inner:8080/crs/"}], "/doc.json", "/cases", "/crs/cases"),
        ([{"url": "/crs"}], "/doc.json", "/crs/cases", "/crs/cases"),
        ([{"url": "/crs"}], "/doc.json", "/crsx", "/crs/crsx"),
        ([{"url": "{at}/crs", "variables": {"at": {"default": "https://h"}}}], "/doc.json", "/cases", "/crs/cases"),
        ([{"url": "/"}], "/doc.json", "/cases", "/cases"),
        (None, "/doc.json", "/cases", "/cases"),
        # What stands before such an address is how the service is reached, whether it knows or not.
        ([{"url": "http://inner:8080"}], "/crs/v2/api-docs", "/cases", "/crs/cases"),
        (None, "/crs/v3/api-docs", "/crs/cases", "/crs/cases"),
        ([{"url": "/api"}], "/crs/api/v3/api-docs.yaml", "/cases", "/crs/api/cases"),
        ([{"url": "/other"}], "/crs/v3/api-docs", "/cases", "/other/cases"),
        (None, "/v3/api-docs/crs", "/cases", "/cases"),
    ],
)
def test_paths_get_the_base_path_that_they_do_not_have(servers: Any, address: str, path: str, wanted: str) -> None:
    known = one(path=path) | ({"servers": servers} if servers else {})
    found = placed(known, "crs", f"http://h{address}")
    assert list(found["paths"]) == [wanted]
    assert found["paths"][wanted]["get"]["x-service"] == "crs"
    assert "servers" not in found


def test_a_path_or_an_operation_may_have_a_server_of_its_own_and_references_follow() -> None:
    own = operation(TEXT, "own", servers=[{"url": "/c"}])
    item = {"servers": [{"url": "/b"}], "get": operation(TEXT, "get"), "put": own, "parameters": [in_query("p")]}
    there = "#/paths/~1x/get/responses/200"
    user = operation(TEXT, "user") | {"responses": {"200": {"$ref": there}}}
    found = placed(document({"/x": item, "/y": {"get": user}}, servers=[{"url": "/a"}]), "s", "http://h/")
    assert {path: sorted(set(item) - {"parameters"}) for path, item in found["paths"].items()} == {
        "/b/x": ["get"],
        "/c/x": ["put"],
        "/a/y": ["get"],
    }
    assert found["paths"]["/c/x"]["parameters"] == [in_query("p")]
    assert found["paths"]["/a/y"]["get"]["responses"]["200"] == {"$ref": there.replace("~1x", "~1b~1x")}
    with pytest.raises(PipelineError, match="the variable 'at' of the server has no default"):
        placed(one() | {"servers": [{"url": "/{at}"}]}, "s", "http://h/")
    with pytest.raises(PipelineError, match="GET /a/x is there a second time"):
        placed(document({"/x": {"get": {}}, "/a/x": {"get": {}}}, servers=[{"url": "/a"}]), "s", "http://h/")


def test_an_operation_at_another_host_keeps_its_path_and_says_so() -> None:
    far, near = [{"url": "https://files.example/v2"}], [{"url": "http://inside:8080/a"}]
    item = {"get": operation(TEXT, "get", servers=far), "put": operation(TEXT, "put", servers=near)}
    found = placed(document({"/x": item, "/y": {"servers": far, "get": {}}}, servers=near), "s", "http://h/")["paths"]
    assert {path: sorted(set(item)) for path, item in found.items()} == {"/x": ["get"], "/a/x": ["put"], "/y": ["get"]}
    assert [found[path]["get"]["servers"] for path in ("/x", "/y")] == [far, far]
    assert "servers" not in found["/a/x"]["put"]


def in_query(name: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": TEXT}


def test_what_two_services_have_in_common_is_there_once() -> None:
    shared = {"Box": thing(lid=ref("Lid"), inner=ref("Box")), "Lid": thing(name=TEXT)}
    found = joined(
        a=one(ref("Box"), "/a", schemas=shared),
        b=one(ref("Box"), "/b", schemas={**copy.deepcopy(shared), "Only": thing()}),
    )
    assert sorted(schemas(found)) == ["Box", "Lid", "Only"]
    assert found["info"] == {"title": "Boxes", "version": "1"}


def test_schemas_that_differ_are_kept_apart_by_service_and_no_others() -> None:
    found = joined(
        a=one(ref("Case"), "/a", schemas={"Case": thing(name=TEXT), "Other": thing(name=TEXT)}),
        b=one(ref("Case"), "/b", schemas={"Case": thing(name=NUMBER), "Other": thing(name=TEXT)}),
        c=one(ref("Case"), "/c", schemas={"Case": thing(name=TEXT), "a.Case": thing()}),
    )
    assert sorted(schemas(found)) == ["Other", "a.Case", "a.Case_", "b.Case", "c.Case"]
    assert [returned(found, path) for path in ("/a", "/b", "/c")] == [ref("a.Case_"), ref("b.Case"), ref("c.Case")]


def test_schemas_that_differ_in_what_they_refer_to_are_kept_apart_as_well() -> None:
    def parts(leaf: Any) -> dict[str, Any]:
        chain = {"Page": thing(items={"type": "array", "items": ref("Node")}), "Tree": thing(root=ref("Node"))}
        return chain | {
            "Node": thing(next=ref("Node"), leaf=ref("Leaf")),
            "Leaf": leaf,
            "Free": thing(free=ref("Free")),
        }

    found = joined(
        a=one(ref("Page"), "/a", schemas=parts(thing(x=TEXT))), b=one(ref("Page"), "/b", schemas=parts(thing(x=NUMBER)))
    )
    names = ("Leaf", "Node", "Page", "Tree")
    assert sorted(schemas(found)) == ["Free", *(f"{service}.{name}" for service in "ab" for name in names)]
    assert schemas(found)["b.Node"] == thing(next=ref("b.Node"), leaf=ref("b.Leaf"))


def test_order_prose_and_words_for_the_same_do_not_tell_schemas_apart() -> None:
    older = {"Box": thing(size={"type": "integer", "nullable": True}, least={"minimum": 0, "exclusiveMinimum": True})}
    older["Box"] |= {"required": ["size", "least"], "description": "Made of wood."}
    newer = {"Box": thing(least={"exclusiveMinimum": 0}, size={"type": ["null", "integer"]})}
    newer["Box"]["required"] = ["least", "size"]
    found = joined(
        a=one(ref("Box"), "/a", schemas=older), b=one(ref("Box"), "/b", schemas=newer) | {"openapi": "3.1.0"}
    )
    assert found["openapi"] == "3.1.0"
    assert sorted(schemas(found)) == ["Box"]


def test_beside_a_document_in_3_1_those_in_3_0_keep_their_meaning() -> None:
    forms = {
        "choice": {"type": "string", "enum": ["a"], "nullable": True},
        "inner": {"allOf": [ref("Box")], "nullable": True},
        "below": {"type": "number", "maximum": 3, "exclusiveMaximum": True},
        "upto": {"type": "number", "maximum": 3, "exclusiveMaximum": False, "nullable": False},
    }
    known = one(ref("Box"), "/a", schemas={"Box": thing(**forms)})
    alone, beside = joined(a=known), joined(a=known, b=one(path="/b") | {"openapi": "3.1.1"})
    assert schemas(alone) == {"Box": thing(**forms)}
    assert schemas(beside)["Box"]["properties"] == {
        "choice": {"type": ["string", "null"], "enum": ["a", None]},
        "inner": {"anyOf": [{"allOf": [ref("Box")]}, {"type": "null"}]},
        "below": {"type": "number", "exclusiveMaximum": 3},
        "upto": {"type": "number", "maximum": 3},
    }
    plans = [prepare(each).classes for each in (alone, beside)]
    types = [{field.wire: (field.type, field.nullable) for field in plan["Box"].fields} for plan in plans]
    assert types[0] == types[1]


def test_a_discriminator_goes_on_meaning_schemas_by_their_old_names() -> None:
    def zoo(size: Any) -> dict[str, Any]:
        cat = {"allOf": [ref("Animal"), thing(size=size)]}
        animal = thing(kind=TEXT) | {"discriminator": {"propertyName": "kind"}}
        either = {"oneOf": [ref("Cat"), ref("Dog")]}
        named = {"propertyName": "kind", "mapping": {"d": "Dog", "c": "#/components/schemas/Cat"}}
        return {"Animal": animal, "Cat": cat, "Dog": cat, "Either": either | {"discriminator": named}}

    parts = {name: one(ref("Either"), f"/{name}", schemas=zoo(size)) for name, size in (("a", TEXT), ("b", NUMBER))}
    found = schemas(joined(**parts))
    assert found["a.Either"]["discriminator"]["mapping"] == {"d": "a.Dog", "c": "#/components/schemas/a.Cat"}
    assert found["b.Animal"]["discriminator"]["mapping"] == {
        name: f"#/components/schemas/b.{name}" for name in ("Animal", "Cat", "Dog")
    }


def test_other_components_are_kept_apart_too_and_security_follows() -> None:
    def service(name: str, header: str, **more: Any) -> dict[str, Any]:
        scheme = {"key": {"type": "apiKey", "in": "header", "name": header}}
        result = one(path=f"/{name}") | {"security": [{"key": []}]} | more
        result["paths"][f"/{name}"]["get"]["parameters"] = [ref("Size", "parameters")]
        result["paths"][f"/{name}"]["put"] = operation(TEXT, "put", security=[])
        size = {"name": "size", "in": "query", "schema": NUMBER if header == "A" else TEXT}
        result["components"] = {"securitySchemes": scheme, "parameters": {"Size": size}}
        return result

    same = joined(a=service("a", "A"), b=service("b", "A"))
    assert same["security"] == [{"key": []}]
    assert sorted(same["components"]["securitySchemes"]) == ["key"]
    found = joined(a=service("a", "A"), b=service("b", "B"), c=one(path="/c"))
    assert "security" not in found
    assert [found["paths"][f"/{name}"]["get"].get("security") for name in "abc"] == [
        [{"a.key": []}],
        [{"b.key": []}],
        None,
    ]
    assert found["paths"]["/a"]["put"]["security"] == []
    assert sorted(found["components"]["parameters"]) == ["a.Size", "b.Size"]
    assert found["paths"]["/b"]["get"]["parameters"] == [ref("b.Size", "parameters")]


def test_one_operation_of_two_services_is_one_if_it_is_the_same() -> None:
    health, other = one(ref("Up"), "/health", schemas={"Up": thing()}), operation(TEXT, "post")
    again = copy.deepcopy(health)
    again["paths"]["/health"]["get"]["operationId"] = "get_1"
    again["paths"]["/health"] |= {"post": other, "parameters": []}
    found = joined(a=health, b=again)["paths"]["/health"]
    assert (found["get"]["operationId"], found["get"]["x-service"], found["post"]["x-service"]) == ("get", "a,b", "b")
    again["components"]["schemas"]["Up"] = thing(up=TEXT)
    with pytest.raises(PipelineError, match="GET /health is one thing in service 'a' and another in 'b'"):
        joined(a=health, b=again)
    with pytest.raises(PipelineError, match=r"GET /x/\{b\} of service 'b' is /x/\{a\} of service 'a'"):
        merged({name: placed(one(path=f"/x/{{{name}}}"), name, "http://h/") for name in "ab"}, "")


def test_equal_ids_of_two_services_are_told_apart_within_one_tag_only() -> None:
    def service(name: str, identifier: str) -> dict[str, Any]:
        own = operation(TEXT, "listUsingGET", f"{name}-controller")
        return document({f"/{name}/health": {"get": operation(TEXT, identifier, "health")}, f"/{name}": {"get": own}})

    found = joined(a=service("a", "up"), b=service("b", "up"), c=service("c", "upUsingGET"))["paths"]
    ids = {path: item["get"]["operationId"] for path, item in found.items()}
    assert ids == {
        **{f"/{name}": "listUsingGET" for name in "abc"},
        "/a/health": "a.up",
        "/b/health": "b.up",
        "/c/health": "upUsingGET",
    }


def test_tags_versions_webhooks_and_what_else_there_is_is_that_of_all() -> None:
    hook = {"done": {"post": operation(TEXT, "done")}}
    found = joined(
        a=one(path="/a", tags=[{"name": "z"}, {"name": "m"}], info={"version": "1"}, webhooks=hook),
        b=one(path="/b", tags=[{"name": "m"}, {"name": "b"}], info={"version": "2"}),
    )
    assert [tag["name"] for tag in found["tags"]] == ["b", "m", "z"]
    assert found["info"]["version"] == "a 1, b 2"
    assert found["webhooks"]["done"]["post"]["x-service"] == "a"


def test_a_place_tells_its_service() -> None:
    found = joined(
        a=one(ref("Box"), "/a", schemas={"Box": thing(lid=ref("Lid")), "Lid": thing(name=TEXT)}),
        b=one(ref("Own"), "/b", schemas={"Own": thing(lid=ref("Lid")), "Lid": thing(name=TEXT), "Idle": thing()}),
    )
    places = ["/paths/~1b/get/responses", "/components/schemas/Box/properties", "/components/schemas/Lid", "/info"]
    assert [service_of(found, place) for place in places] == ["b", "a", None, None]
    error = told(PipelineError("bad", pointer="/paths/~1a"), found)
    assert str(error) == "#/paths/~1a: bad (service a)"
    assert told(PipelineError("bad", pointer="/paths/~1gone"), found).problem == "bad"
    assert json.dumps(found)


def test_tags_that_are_no_list_are_kept_to_be_corrected() -> None:
    parts = {name: placed(one(), name, f"http://h/{name}.json") for name in ("a", "b")}
    parts["a"]["paths"]["/x"]["get"]["tags"] = {"name": "x"}
    parts["b"]["paths"] = {"/y": parts["b"]["paths"]["/x"]}
    assert merged(parts, "Boxes")["paths"]["/x"]["get"]["tags"] == {"name": "x"}
