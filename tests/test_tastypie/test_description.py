"""What the description says about a resource."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from scripts.documents.writing import dump
from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.pull import check
from scripts.pull.reducing import reduce
from tests.test_tastypie.conftest import Convert
from tests.test_tastypie.invented import OLD, ROOT, field, listing, new, relation, schema

EVERY_KIND = ["list", "create", "update_list", "patch_list", "delete_list", "get", "update", "patch", "delete"]


def of(converted: Convert, schemas: dict[str, Any], **options: Any) -> dict[str, Any]:
    return converted("saved.json", json.dumps(listing(schemas, whole=True)).encode(), **options)


def one(converted: Convert, facts: Any, name: str = "value") -> dict[str, Any]:
    """The schema of one field."""
    document = of(converted, {"thing": schema({name: facts})})
    found: dict[str, Any] = document["components"]["schemas"]["thing"]["properties"][name]
    return found


def operation(document: dict[str, Any], resource: str, identifier: str) -> dict[str, Any]:
    (found,) = (
        call
        for item in document["paths"].values()
        for call in item.values()
        if call["tags"] == [resource] and call["operationId"] == identifier
    )
    return found


def names(call: dict[str, Any]) -> list[str]:
    return [entry["name"] for entry in call.get("parameters", [])]


def test_the_description_passes_the_later_stages_whole(converted: Convert) -> None:
    document = of(converted, new())
    reduced = reduce(document)
    check(reduced)
    plan = prepare(reduced)
    assert {entry.tag for entry in plan.operations} == {"bench", "run_tag", "status"}
    assert [entry.paging.dialect for entry in plan.operations if entry.paging] == ["linked", "linked"]
    text = dump(document)
    for extension in ("x-filters", "x-filters-across", "x-sortable", "x-evidence", "x-dangerous", "x-resource"):
        assert text.count(f'"{extension}"') == dump(reduced).count(f'"{extension}"') > 0


def test_no_prose_comes_along(converted: Convert) -> None:
    assert "words" not in dump(of(converted, new()))


def test_the_same_facts_in_another_order_give_the_same_bytes(converted: Convert) -> None:
    def shuffled(node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        items = list(node.items())
        random.Random(7).shuffle(items)
        return {key: shuffled(value) for key, value in items}

    schemas = new()
    for entry in schemas.values():
        entry["fields"]["extra"] = field("string")
    assert dump(of(converted, shuffled(schemas))) == dump(of(converted, schemas))


def test_only_allowed_methods_become_operations(converted: Convert) -> None:
    document = of(converted, OLD)
    assert set(document["paths"][ROOT + "run/"]) == {"get"}
    assert set(document["paths"][ROOT + "run/{id}/"]) == {"get"}
    assert set(document["paths"][ROOT + "bench/"]) == {"get", "post", "put", "patch", "delete"}
    for identifier in [*EVERY_KIND, "schema", "set"]:
        assert operation(document, "bench", identifier)


def test_no_object_takes_a_post_whatever_the_schema_allows(converted: Convert) -> None:
    assert "post" not in of(converted, OLD)["paths"][ROOT + "bench/{id}/"]


def test_methods_that_are_not_said_are_reading_only(converted: Convert) -> None:
    document = of(converted, {"thing": {"fields": {"id": field("integer")}}})
    assert set(document["paths"][ROOT + "thing/"]) == {"get"}
    assert set(document["paths"][ROOT + "thing/{id}/"]) == {"get"}


def test_a_resource_that_shows_one_object_has_no_list(converted: Convert) -> None:
    document = of(converted, OLD)
    assert set(document["paths"][ROOT + "status/"]) == {"get", "put"}
    call = operation(document, "status", "get")
    assert call["responses"]["200"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/status"}
    assert ROOT + "status/set/{ids}/" not in document["paths"]


def test_lists_have_tastypies_envelope(converted: Convert) -> None:
    schemas = of(converted, OLD)["components"]["schemas"]
    assert schemas["bench_list"]["properties"]["objects"]["items"] == {"$ref": "#/components/schemas/bench"}
    assert set(schemas["list_meta"]["properties"]) == {"limit", "next", "offset", "previous", "total_count"}


def test_deleting_and_replacing_a_list_are_marked_and_nothing_else(converted: Convert) -> None:
    document = of(converted, OLD)
    marked = {
        call["operationId"]: call["x-dangerous"]
        for item in document["paths"].values()
        for call in item.values()
        if "x-dangerous" in call
    }
    assert marked == {"update_list": "replaces-every-match", "delete_list": "deletes-every-match"}


def test_filters_say_which_lookups_and_where_relations_lead(converted: Convert) -> None:
    call = operation(of(converted, new()), "bench", "list")
    assert call["x-filters"] == {"id": "any", "title": "any", "runs": "relation", "made": ["exact", "range", "year"]}
    assert call["x-filters-across"] == {"runs": "run"}
    assert names(call) == ["limit", "offset", "order_by", "id", "made", "runs", "title"]


def test_a_relation_that_leads_nobody_knows_where_may_be_followed_by_anything(converted: Convert) -> None:
    assert operation(of(converted, OLD), "bench", "list")["x-filters-across"] == {"runs": "*"}


def test_a_relation_without_leave_to_look_further_is_not_followed(converted: Convert) -> None:
    assert "x-filters-across" not in operation(of(converted, new()), "run", "list")


def test_calls_on_a_whole_list_know_its_filters_too(converted: Convert) -> None:
    document = of(converted, new())
    wanted = operation(document, "bench", "list")["x-filters"]
    assert operation(document, "bench", "delete_list")["x-filters"] == wanted
    assert operation(document, "bench", "update_list")["x-filters"] == wanted


def test_a_filter_without_equality_is_no_plain_parameter(converted: Convert) -> None:
    facts = schema({"title": field("string")}, filtering={"title": ["startswith"]})
    call = operation(of(converted, {"thing": facts}), "thing", "list")
    assert call["x-filters"] == {"title": ["startswith"]}
    assert names(call) == ["limit", "offset"]


def test_fields_called_like_parameters_of_the_server_are_searched_by_lookups_only(converted: Convert) -> None:
    facts = schema({"format": field("integer")}, filtering={"format": 1})
    call = operation(of(converted, {"thing": facts}), "thing", "list")
    assert names(call) == ["limit", "offset"]
    assert set(call["x-filters"]) == {"format"}


@pytest.mark.parametrize("name", ["limit", "offset", "order_by"])
def test_a_parameter_that_the_server_would_take_for_a_filter_is_not_offered(converted: Convert, name: str) -> None:
    facts = schema({name: field("integer")}, filtering={name: 1}, ordering=[name])
    call = operation(of(converted, {"thing": facts}), "thing", "list")
    assert set(names(call)) == {"limit", "offset", "order_by"} - {name}
    assert set(call["x-filters"]) == {name}


@pytest.mark.parametrize("name", ["a__b", "__init__", "count__"])
def test_a_name_that_the_server_would_part_is_no_filter(converted: Convert, name: str) -> None:
    facts = schema({name: field("integer"), "a": field("integer")}, filtering={name: 1, "a": 1})
    call = operation(of(converted, {"thing": facts}), "thing", "list")
    assert set(call["x-filters"]) == {"a"}
    assert names(call) == ["limit", "offset", "a"]


@pytest.mark.parametrize("name", ["two words", "größe", "x-y", "a'b\"c\\d"])
def test_any_other_name_may_be_a_filter(converted: Convert, name: str) -> None:
    facts = schema({name: field("integer")}, filtering={name: 1})
    assert set(operation(of(converted, {"thing": facts}), "thing", "list")["x-filters"]) == {name}


@pytest.mark.parametrize("filtering", [None, [], {}, {"title": []}, {"title": None}, {"title": 0}, {"other": 2}, "all"])
def test_without_usable_filtering_there_are_no_filters(converted: Convert, filtering: Any) -> None:
    facts = schema({"title": field("string")}, filtering=filtering, ordering=filtering)
    call = operation(of(converted, {"thing": facts}), "thing", "list")
    assert call["x-filters"] == {}
    assert names(call) == ["limit", "offset"]


def test_sorting_names_only_fields(converted: Convert) -> None:
    call = operation(of(converted, OLD), "bench", "list")
    (order,) = (entry for entry in call["parameters"] if entry["name"] == "order_by")
    assert order["x-sortable"] == ["made", "title"]
    assert order["schema"]["type"] == "array"


def test_keys_are_numbers_only_where_the_field_says_so(converted: Convert) -> None:
    def key(fields: dict[str, Any]) -> Any:
        facts = schema({}) | {"fields": fields}
        (found,) = operation(of(converted, {"thing": facts}), "thing", "get")["parameters"]
        return found["schema"]["type"]

    # Addresses may hold another field than the primary key, and no schema says so.
    assert key({"id": field("integer")}) == ["integer", "string"]
    assert key({"id": field("string")}) == "string"
    assert key({"name": field("string")}) == "string"
    assert key({"id": field("string"), "number": field("integer", primary_key=True)}) == ["integer", "string"]


def test_nothing_is_required_and_everything_may_be_null(converted: Convert) -> None:
    bench = of(converted, OLD)["components"]["schemas"]["bench"]
    assert "required" not in bench
    assert bench["additionalProperties"] is True
    for value in bench["properties"].values():
        assert "null" in value["type"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("string", {"type": ["string", "null"]}),
        ("integer", {"type": ["integer", "null"]}),
        ("Integer", {"type": ["integer", "null"]}),
        ("float", {"type": ["number", "null"]}),
        ("decimal", {"type": ["string", "number", "null"], "format": "decimal"}),
        ("boolean", {"type": ["boolean", "null"]}),
        ("date", {"type": ["string", "null"], "format": "date"}),
        ("datetime", {"type": ["string", "null"], "format": "date-time"}),
        ("time", {"type": ["string", "null"], "format": "time"}),
        ("dict", {"type": ["object", "null"], "additionalProperties": True}),
        ("list", {"type": ["array", "null"], "items": {}}),
        ("List Object", {"type": ["array", "null"], "items": {}}),
        ("timedelta", {"x-type": "timedelta"}),
        ("something odd", {}),
        ("", {}),
        (None, {}),
        (["string"], {}),
    ],
)
def test_types(converted: Convert, word: Any, expected: dict[str, Any]) -> None:
    assert one(converted, field(word)) == expected


def test_a_text_with_an_empty_object_as_default_may_be_an_object(converted: Convert) -> None:
    found = one(converted, field("string", default="{}"))
    assert found == {"type": ["string", "object", "null"], "additionalProperties": True}


def test_relations(converted: Convert) -> None:
    properties = of(converted, new())["components"]["schemas"]
    assert properties["run"]["properties"]["bench"]["x-resource"] == "bench"
    assert properties["bench"]["properties"]["runs"]["x-resource"] == "run"
    assert properties["bench"]["properties"]["runs"]["items"]["type"] == ["string", "object"]
    unknown = one(converted, relation("to_one", related_schema=""))
    assert unknown == {"type": ["string", "object", "null"], "format": "uri-reference", "additionalProperties": True}


@pytest.mark.parametrize(
    ("kind", "default"),
    [
        ("datetime", True),
        ("datetime", "2026-01-02T03:04:05"),
        ("date", "2026-01-02"),
        ("integer", ""),
        ("integer", True),
        ("integer", "None"),
        ("boolean", 1),
        ("dict", ""),
        ("list", []),
        ("string", "No default provided."),
        ("string", "2026-01-02T03:04:05.678901"),
        ("string", "6f1c0c1e-0a0b-4c7d-9a55-0d1e2f3a4b5c"),
        ("string", 5),
        ("string", None),
        ("string", {"a": 1}),
        ("float", "NaN"),
        ("unheard", "x"),
    ],
)
def test_defaults_that_contradict_the_type_or_change_are_left_out(converted: Convert, kind: str, default: Any) -> None:
    assert "default" not in one(converted, field(kind, default=default))


@pytest.mark.parametrize(
    ("kind", "default"),
    [("boolean", False), ("integer", 0), ("float", 0.5), ("float", 1), ("string", ""), ("string", "GENS")],
)
def test_stable_defaults_are_kept(converted: Convert, kind: str, default: Any) -> None:
    assert one(converted, field(kind, default=default))["default"] == default


def test_what_is_read_only_or_unique_says_so(converted: Convert) -> None:
    found = one(converted, field("string", readonly=True, unique=True))
    assert found == {"type": ["string", "null"], "readOnly": True, "x-unique": True}


@pytest.mark.parametrize(
    ("kind", "facts", "key"),
    [
        ("integer", {"unique": True, "default": ""}, "made"),
        ("integer", {"unique": True}, None),
        ("integer", {"primary_key": True}, "made"),
        ("string", {"primary_key": True, "default": "6f1c0c1e-0a0b-4c7d-9a55-0d1e2f3a4b5c"}, "made"),
        ("string", {"primary_key": True, "unique": True}, "given"),
        ("string", {"primary_key": False, "unique": True}, None),
        ("string", {"unique": True, "default": ""}, None),
    ],
)
def test_a_primary_key_says_who_makes_it(converted: Convert, kind: str, facts: dict[str, Any], key: str | None) -> None:
    assert one(converted, field(kind, **facts)).get("x-key") == key


def test_hostile_names_are_kept_and_become_no_code(converted: Convert) -> None:
    hostile = ["class", "a b", "x'; import os #", "\u00fc\u00df", "../..", "a/b", "{id}", "$ref", "", "__init__", "1"]
    fields = {name: field("string") for name in hostile}
    filtering = dict.fromkeys(hostile, 2)
    document = of(converted, {name: schema(fields, filtering=filtering) for name in ("a b", "A_b", "x?y#z", "{id}")})
    assert set(document["paths"]) >= {ROOT + "a%20b/", ROOT + "x%3Fy%23z/", ROOT + "%7Bid%7D/"}
    assert set(document["components"]["schemas"]) >= {"A_b", "a_b_2", "x_y_z", "_id_"}
    for name in document["components"]["schemas"]:
        assert name.replace("_", "").replace(".", "").replace("-", "").isalnum()
    reduced = reduce(document)
    check(reduced)
    prepare(reduced)
    assert set(document["components"]["schemas"]["A_b"]["properties"]) >= set(hostile)


def test_a_resource_called_like_a_component_of_ours_keeps_its_name(converted: Convert) -> None:
    schemas = {"run": OLD["run"], "run_list": OLD["run"], "list_meta": OLD["run"]}
    document = of(converted, schemas)
    assert "label" in document["components"]["schemas"]["run_list"]["properties"]
    assert "objects" in document["components"]["schemas"]["run_list_2"]["properties"]
    assert "next" in document["components"]["schemas"]["list_meta_2"]["properties"]
    prepare(reduce(document))


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{}", b'{"openapi": "3.1.0"}', b'{"run": 1}', b'{"run": {"schema": "/run/schema/"}}', b"<html>"],
)
def test_a_file_that_holds_no_schemas_is_refused(converted: Convert, data: bytes) -> None:
    with pytest.raises(PipelineError, match=r"^saved\.json"):
        converted("saved.json", data)


def test_evidence_of_what_a_server_says_is_an_observation(converted: Convert) -> None:
    document = of(converted, OLD)
    assert operation(document, "bench", "list")["x-evidence"] == "observed"
    assert operation(document, "bench", "set")["x-evidence"] == "inferred"


def test_a_missing_file_of_notes_is_no_problem(converted: Convert, tmp_path: Path) -> None:
    assert of(converted, OLD, notes=tmp_path / "none.toml") == of(converted, OLD)


def test_moments_have_no_zone(converted: Convert) -> None:
    """Tastypie takes it off, so one without is right when it is sent."""
    document = of(converted, {"thing": schema({"made": field("datetime"), "day": field("date")})})
    assert document["x-moment"] == "local"
    (kind,) = [entry for entry in prepare(document).classes.values() if entry.source.endswith("/thing")]
    assert {"made": "LOCAL_MOMENT", "day": "DAY"}.items() <= {
        entry.wire: getattr(getattr(entry.type, "inner", entry.type), "name", "") for entry in kind.fields
    }.items()
