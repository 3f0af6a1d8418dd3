"""Notes about what no schema says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.pull import check
from scripts.pull.reducing import reduce
from scripts.pull.tastypie.knowledge import Knowledge, load
from tests.test_tastypie.conftest import NOTES, Convert
from tests.test_tastypie.invented import OLD, ROOT, listing, new
from tests.test_tastypie.test_description import operation

WHY = 'reason = "r"\nevidence = "e"\n'


@pytest.fixture
def noted(converted: Convert, tmp_path: Path) -> Any:
    def convert_it(text: str, schemas: Any = OLD) -> dict[str, Any]:
        path = tmp_path / "knowledge.toml"
        path.write_text(f"[[note]]\n{WHY}{text}\n")
        document = converted("saved.json", json.dumps(listing(schemas, whole=True)).encode(), notes=path)
        check(reduce(document))
        prepare(reduce(document))
        return document

    return convert_it


def properties(document: dict[str, Any], resource: str) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"][resource]["properties"]
    return found


def test_a_relation_that_holds_addresses(noted: Any) -> None:
    document = noted('links = { "bench.runs" = "run" }')
    assert properties(document, "bench")["runs"] == {
        "type": ["array", "null"],
        "items": {"type": "string", "format": "uri-reference"},
        "x-resource": "run",
    }
    assert operation(document, "bench", "list")["x-filters-across"] == {"runs": "run"}


def test_a_relation_that_holds_whole_objects(noted: Any) -> None:
    document = noted('embeds = { "bench.runs" = "run", "run.bench" = "" }')
    assert properties(document, "bench")["runs"]["items"] == {"$ref": "#/components/schemas/run"}
    assert properties(document, "run")["bench"] == {"type": ["object", "null"], "additionalProperties": True}


def test_one_embedded_object_may_be_null(noted: Any) -> None:
    found = properties(noted('embeds = { "run.bench" = "bench" }'), "run")["bench"]
    assert found == {"anyOf": [{"$ref": "#/components/schemas/bench"}, {"type": "null"}], "x-resource": "bench"}


def test_a_relation_that_holds_names(noted: Any) -> None:
    document = noted('links = { "bench.runs" = "run" }\nnames = ["*.runs"]')
    assert properties(document, "bench")["runs"] == {"type": ["array", "null"], "items": {"type": "string"}}


def test_a_server_is_believed_before_a_note(noted: Any) -> None:
    document = noted('links = { "bench.runs" = "status" }', new())
    assert properties(document, "bench")["runs"]["x-resource"] == "run"


def test_facts_about_values(noted: Any) -> None:
    document = noted('also = { "run.label" = "object boolean" }\ndigits = ["run.count"]\nsecrets = ["bench.title"]')
    assert properties(document, "run")["label"]["type"] == ["string", "boolean", "object", "null"]
    assert properties(document, "run")["count"] == {"type": ["string", "null"], "format": "int64"}
    assert properties(document, "bench")["title"]["format"] == "password"


def test_keys_that_answers_have_without_declaring_them(noted: Any) -> None:
    document = noted('[[note.extra]]\nresources = ["r*"]\nkeys = { note = "string", label = "integer" }')
    assert properties(document, "run")["note"] == {"type": ["string", "null"], "x-undeclared": True}
    assert properties(document, "run")["label"]["type"] == ["string", "null"]
    assert "note" not in properties(document, "bench")


def test_the_field_in_an_address(noted: Any) -> None:
    document = noted('keys = { bench = "title", run = "nothing" }')
    assert operation(document, "bench", "get")["parameters"][0]["schema"] == {"type": "string"}
    assert operation(document, "run", "get")["parameters"][0]["schema"] == {"type": ["integer", "string"]}
    document = noted('keys = { bench = "title", "*" = "id" }')
    assert operation(document, "bench", "get")["parameters"][0]["schema"] == {"type": "string"}
    assert operation(document, "run", "get")["parameters"][0]["schema"] == {"type": "integer"}


def test_what_writing_gives_back(noted: Any) -> None:
    document = noted('returns = ["bench"]')
    for identifier, status in (("create", "201"), ("update", "200"), ("patch", "202")):
        assert "content" in operation(document, "bench", identifier)["responses"][status]
    plain = noted("returns = []")
    assert operation(plain, "bench", "create")["responses"]["201"] == {
        "description": "",
        "headers": {"Location": {"schema": {"type": "string"}}},
    }
    assert set(operation(plain, "bench", "update")["responses"]) == {"201", "204"}
    assert operation(document, "run", "get") == operation(plain, "run", "get")


def test_without_a_note_writing_may_give_the_object_back_or_not(noted: Any) -> None:
    document = noted("")
    for identifier, status in (("create", "201"), ("update", "201"), ("patch", "202"), ("patch_list", "202")):
        answer = operation(document, "bench", identifier)["responses"][status]
        assert answer["x-body"] == "optional"
        assert "content" in answer
    assert set(operation(document, "bench", "update")["responses"]) == {"200", "201", "204"}
    assert set(operation(document, "bench", "update_list")["responses"]) == {"200", "204"}


def test_what_cannot_be_searched_or_sorted_after_all(noted: Any) -> None:
    call = operation(noted('unsearchable = ["bench.made", "*.runs"]'), "bench", "list")
    assert set(call["x-filters"]) == {"id", "title"}
    assert "x-filters-across" not in call
    assert [entry["x-sortable"] for entry in call["parameters"] if "x-sortable" in entry] == [["title"]]


def test_reading_without_login_and_danger(noted: Any) -> None:
    document = noted('anonymous = ["run"]\ndangerous = { "put status" = "restarts", "post *" = "starts" }')
    assert operation(document, "run", "list")["security"] == []
    assert "security" not in operation(document, "bench", "list")
    assert operation(document, "status", "update")["x-dangerous"] == "restarts"
    assert operation(document, "bench", "create")["x-dangerous"] == "starts"


def test_parameters_that_are_no_fields(noted: Any) -> None:
    document = noted(
        '[[note.parameter]]\nresources = ["run"]\nname = "only"\nvalues = ["a", "b"]\non = ["list", "get"]\n'
        '[[note.parameter]]\nresources = ["run"]\nname = "label"\ntype = "boolean"\n'
    )
    found = {entry["name"]: entry["schema"] for entry in operation(document, "run", "list")["parameters"]}
    assert found["only"] == {"$ref": "#/components/schemas/run_list_only"}
    assert document["components"]["schemas"]["run_list_only"] == {"type": "string", "enum": ["a", "b"]}
    assert found["label"] == {"type": "boolean"}
    assert [entry["name"] for entry in operation(document, "run", "get")["parameters"]] == ["id", "only"]


def action(path: str, method: str, text: str = "", resource: str = "run") -> str:
    return f'[[note.action]]\nresources = ["{resource}"]\npath = "{path}"\nmethod = "{method}"\n{text}\n'


def test_values_that_alone_count_in_a_parameter(noted: Any) -> None:
    text = """
[[note.parameter]]
resources = ["bench"]
name = "isSmall"
values = ["yes", "no"]
truths = ["yes", "no"]

[[note.parameter]]
resources = ["bench"]
name = "between"
moments = "%m/%d/%Y"
number = 2

[[note.parameter]]
resources = ["bench"]
name = "labels"
type = "list"

[[note.together]]
resources = ["bench"]
names = ["id", "title"]
"""
    listing = operation(noted(text), "bench", "list")
    assert {entry["name"]: entry["x-written"] for entry in listing["parameters"] if "x-written" in entry} == {
        "isSmall": {"values": ["yes", "no"], "truths": ["yes", "no"]},
        "between": {"moments": "%m/%d/%Y", "number": 2},
        "labels": {"listed": True},
    }
    assert listing["x-filters-together"] == [["id", "title"]]


def test_filters_and_orders_that_are_refused_in_part(noted: Any) -> None:
    document = noted('unsortable = ["bench.title"]\nlookups = { "bench.title" = "exact in", "bench.made" = "exact" }')
    listing = operation(document, "bench", "list")
    assert listing["x-filters"]["title"] == ["exact", "in"]
    assert listing["x-filters"]["made"] == ["exact"]
    assert [entry["x-sortable"] for entry in listing["parameters"] if "x-sortable" in entry] == [["made"]]
    assert listing["x-unsorted"] == ["title"]


def test_calls_that_are_announced_and_are_none(noted: Any) -> None:
    document = noted('absent = ["put bench/{id}/", "* run/", "get status/"]')
    assert set(document["paths"][ROOT + "bench/{id}/"]) == {"get", "patch", "delete"}
    assert ROOT + "run/" not in document["paths"]
    assert set(document["paths"][ROOT + "status/"]) == {"put"}


def test_resources_without_a_schema(noted: Any) -> None:
    text = """
[[note.resource]]
name = "about"
single = true
anonymous = true
fields = { release = "string" }

[[note.resource]]
name = "me"
fields = { key = "string" }

[[note.resource]]
name = "other"
path = "../mesh/v1/other/"

[[note.action]]
resources = ["other"]
path = ""
method = "get"
name = "list"

[[note.resource]]
name = "run"
fields = { nothing = "string" }
"""
    document = noted(text)
    about = document["paths"][ROOT + "about/"]["get"]
    assert (about["operationId"], about["security"]) == ("get", [])
    assert set(properties(document, "about")) == {"release"}
    assert operation(document, "me", "list")["responses"]["200"]["content"]
    assert document["paths"]["/lab/api/mesh/v1/other/"]["get"]["operationId"] == "list"
    assert not any(path.endswith(("about/schema/", "me/schema/", "other/schema/")) for path in document["paths"])
    # A source that has a schema is believed.
    assert "nothing" not in properties(document, "run")


def test_a_call_of_its_own(noted: Any) -> None:
    document = noted(action("{id}/stop/{how}/", "get", 'answer = "none"\ndangerous = "acts-on-get"'))
    call = document["paths"][ROOT + "run/{id}/stop/{how}/"]["get"]
    assert call["operationId"] == "stop"
    assert call["tags"] == ["run"]
    assert call["x-dangerous"] == "acts-on-get"
    assert call["x-evidence"] == "inferred"
    assert call["responses"] == {"204": {"description": ""}}
    assert [(entry["name"], entry["schema"]["type"]) for entry in call["parameters"]] == [
        ("id", ["integer", "string"]),
        ("how", "string"),
    ]


def test_several_methods_at_one_path_are_told_apart(noted: Any) -> None:
    document = noted(action("{id}/metadata/", "get") + action("{id}/metadata/", "post"))
    assert {call["operationId"] for call in document["paths"][ROOT + "run/{id}/metadata/"].values()} == {
        "get_metadata",
        "post_metadata",
    }


def test_a_call_never_takes_the_name_of_another(noted: Any) -> None:
    document = noted(action("{id}/delete/", "delete") + action("all/delete/", "post") + action("create/", "post"))
    names = [
        call["operationId"] for item in document["paths"].values() for call in item.values() if call["tags"] == ["run"]
    ]
    assert len(names) == len(set(names))
    assert {"create_action", "delete_action", "delete_action3"} <= set(names)


@pytest.mark.parametrize(
    ("text", "status", "schema"),
    [
        ("", "200", {}),
        ('answer = "array"', "200", {"type": "array", "items": {}}),
        ('answer = "list bench"\nstatus = 203', "203", {"$ref": "#/components/schemas/bench_list"}),
        ('answer = "one bench"', "200", {"$ref": "#/components/schemas/bench"}),
    ],
)
def test_answers(noted: Any, text: str, status: str, schema: Any) -> None:
    call = operation(noted(action("extra/", "get", text)), "run", "extra")
    assert call["responses"][status]["content"] == {"application/json": {"schema": schema}}


def test_an_answer_of_another_media_type_is_bytes(noted: Any) -> None:
    call = operation(noted(action("extra/", "get", 'answer = "application/pdf"')), "run", "extra")
    content = call["responses"]["200"]["content"]
    assert content == {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}


def test_an_answer_that_is_a_list_can_be_paged(noted: Any) -> None:
    document = noted(action("extra/", "get", 'answer = "list bench"'))
    plan = prepare(reduce(document))
    (found,) = (entry for entry in plan.operations if entry.name == "extra")
    assert found.paging is not None
    assert found.paging.dialect == "linked"


def test_bodies(noted: Any) -> None:
    document = noted(
        action("a/", "post", 'body = { remove = "array", what = "" }')
        + action("b/", "post", 'form = { to = "string" }')
        + action("c/", "put")
        + action("d/", "delete")
    )
    bodies = {name: operation(document, "run", name).get("requestBody") for name in "abcd"}
    assert bodies["a"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/run_a_body"}
    assert document["components"]["schemas"]["run_a_body"]["properties"] == {
        "remove": {"type": "array", "items": {}},
        "what": {},
    }
    assert list(bodies["b"]["content"]) == ["application/x-www-form-urlencoded"]
    assert bodies["c"]["content"]["application/json"]["schema"] == {"type": "object", "additionalProperties": True}
    assert bodies["d"] is None


def test_notes_about_what_a_server_does_not_have_are_passed_over(noted: Any) -> None:
    text = 'links = { "gone.x" = "run", "bench.gone" = "run" }\n\n' + action("x/", "get", resource="gone")
    assert noted(text) == noted("")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[note]", "not TOML"),
        ("[[notes]]", "written as"),
        ("note = 5", "written as"),
        ("note = [5]", "a note is a table"),
        ('[[note]]\nreason = "r"', "'evidence' is missing"),
        ('[[note]]\nreason = " "\nevidence = "e"', "'reason' is missing"),
        (f"[[note]]\n{WHY}wrong = 1", "unknown key"),
        (f"[[note]]\n{WHY}links = 1", "not of the form"),
        (f"[[note]]\n{WHY}links = {{ a = 1 }}", "not of the form"),
        (f"[[note]]\n{WHY}names = [1]", "not of the form"),
        (f"[[note]]\n{WHY}action = [1]", "not of the form"),
        (f"[[note]]\n{WHY}{action('x/', 'fetch')}", "unknown method"),
        (f"[[note]]\n{WHY}{action('x/', 'get', 'status = true')}", "not of the form"),
        (f"[[note]]\n{WHY}{action('x/', 'get', 'extra = 1')}", "unknown key"),
        (f'[[note]]\n{WHY}[[note.extra]]\nresources = ["*"]', "'keys' is missing"),
    ],
)
def test_a_malformed_note_is_refused_with_its_place(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "knowledge.toml"
    path.write_text(text)
    with pytest.raises(PipelineError, match=problem) as caught:
        load(path)
    assert str(path) in str(caught.value)


def test_the_notes_about_torrent_suite_are_well_formed() -> None:
    notes = load(NOTES)
    assert notes.may_fail("account")
    assert not notes.may_fail("results")
    assert not Knowledge().may_fail("account")
