"""Corrections to a description."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.overrides import Applied, Override, Overrides, Waiver, apply, load

REF = {"$ref": "#/components/schemas/Run"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.1",
    "paths": {
        "/runs": {
            "get": {
                "parameters": [
                    {"name": "size", "in": "query", "schema": {"type": "string"}},
                    {"name": "sort", "in": "query", "schema": {"type": "string"}},
                ],
                "responses": {"200": {"content": {"a/b": {"schema": REF, "example": REF}}}},
            },
            "put": {"parameters": [{"name": "size", "in": "query", "schema": {"type": "integer"}}]},
        }
    },
    "components": {
        "schemas": {
            "Old": {"type": "object"},
            "Run": {"properties": {"parent": REF, "id": {"type": "string"}}, "default": REF},
            "RunPlan": {"items": {"$ref": "#/components/schemas/Run/properties/id"}},
            "Any": {
                "oneOf": [REF],
                "discriminator": {
                    "propertyName": "k",
                    "mapping": {"Run": "Run", "run": "#/components/schemas/Run", "plan": "RunPlan"},
                },
            },
        }
    },
}
WHY = 'reason = "it is wrong"\nevidence = "an answer that was seen"\n'


def entries(tmp_path: Path, text: str) -> Overrides:
    path = tmp_path / "overrides.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def corrected(where: str, op: str, value: Any = None, to: str = "") -> Any:
    before = copy.deepcopy(DOCUMENT)
    found, _ = apply(DOCUMENT, Overrides((Override(where, op, "r", "e", value, to),)))
    assert before == DOCUMENT
    return found


def refused(where: str, op: str, value: Any = None, to: str = "") -> str:
    with pytest.raises(PipelineError) as caught:
        apply(DOCUMENT, Overrides((Override(where, op, "r", "e", value, to),)), file="specs/ica/overrides.toml")
    text = str(caught.value)
    assert text.startswith("specs/ica/overrides.toml#/override/0: ")
    return text


class TestReading:
    def test_a_missing_file_holds_no_corrections(self, tmp_path: Path) -> None:
        assert load(tmp_path / "overrides.toml") == Overrides()

    def test_every_operation_and_a_waiver(self, tmp_path: Path) -> None:
        text = (
            f'[[override]]\nwhere = "/a"\nop = "set"\nvalue = {{type = "string", n = [1, 2.5, true]}}\n{WHY}'
            f'[[override]]\nwhere = "/b"\nop = "add"\njson = \'[null, "x"]\'\n{WHY}'
            f'[[override]]\nwhere = "/c"\nop = "remove"\n{WHY}'
            f'[[override]]\nwhere = "/d"\nop = "rename"\nto = "e"\n{WHY}'
            '[[waive]]\nwhere = "/**/x"\nreason = "no generator can say it"\n'
        )
        why = ("it is wrong", "an answer that was seen")
        assert entries(tmp_path, text) == Overrides(
            (
                Override("/a", "set", *why, {"type": "string", "n": [1, 2.5, True]}),
                Override("/b", "add", *why, [None, "x"]),
                Override("/c", "remove", *why),
                Override("/d", "rename", *why, to="e"),
            ),
            (Waiver("/**/x", "no generator can say it"),),
        )

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            (f'where = "/a"\nop = "put"\n{WHY}', "/op: unknown operation 'put'; known: set, add, remove, rename"),
            (f'where = "/a"\n{WHY}', "/op: 'op' is missing: one of set, add, remove, rename"),
            (f'where = "/a"\nop = ["set"]\n{WHY}', "/op: unknown operation"),
            (f'op = "remove"\n{WHY}', "/where: 'where' is missing"),
            ('where = "/a"\nop = "remove"\nevidence = "e"', "/reason: 'reason' is missing"),
            ('where = "/a"\nop = "remove"\nreason = "r"\nevidence = " "', "/evidence: 'evidence' is missing"),
            (f'where = "/a"\nop = "remove"\nvalue = 1\n{WHY}', "/value: unknown key"),
            (f'where = "/a"\nop = "set"\nvalue = 1\nto = "b"\n{WHY}', "/to: unknown key"),
            (f'where = "/a"\nop = "set"\nvalue = 1\nwhy = "b"\n{WHY}', "/why: unknown key; known here: where, reason"),
            (f'where = "/a"\nop = "set"\n{WHY}', ": exactly one of 'value' and 'json'"),
            (f'where = "/a"\nop = "set"\nvalue = 1\njson = "1"\n{WHY}', ": exactly one of 'value' and 'json'"),
            (f'where = "/a"\nop = "set"\nvalue = 2020-01-01\n{WHY}', "/value: this is not a JSON value"),
            (f'where = "/a"\nop = "set"\nvalue = nan\n{WHY}', "/value: this is not a JSON value"),
            (f'where = "/a"\nop = "set"\njson = "{{"\n{WHY}', "/json: this is not a JSON value"),
            (f'where = "/a"\nop = "set"\njson = "NaN"\n{WHY}', "/json: this is not a JSON value"),
            (f'where = "/a"\nop = "set"\njson = 1\n{WHY}', "/json: this is not a JSON value"),
            (f'where = "/a"\nop = "rename"\n{WHY}', "/to: the new name is missing"),
            (f'where = "a/b"\nop = "remove"\n{WHY}', "/where: 'a/b' is not a JSON pointer"),
            (f'where = ""\nop = "remove"\n{WHY}', "/where: the whole document"),
        ],
    )
    def test_a_wrong_entry_is_refused_with_its_place(self, tmp_path: Path, text: str, problem: str) -> None:
        good = f'[[override]]\nwhere = "/a"\nop = "remove"\n{WHY}'
        with pytest.raises(PipelineError) as caught:
            entries(tmp_path, good + "[[override]]\n" + text)
        assert f"overrides.toml#/override/1{problem}" in str(caught.value)

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ('[[overide]]\nwhere = "/a"', "#/overide: unknown table"),
            ("override = 1", "#/override: a list of tables is needed"),
            ('[waive]\nwhere = "/a"', "#/waive: a list of tables is needed"),
            ('[[waive]]\nwhere = "/a"', "#/waive/0/reason: 'reason' is missing"),
            ('[[waive]]\nwhere = "/a"\nreason = "r"\nop = "set"', "#/waive/0/op: unknown key"),
            ("[[waive]", ": this is not TOML: "),
        ],
    )
    def test_a_wrong_file_is_refused_with_its_place(self, tmp_path: Path, text: str, problem: str) -> None:
        with pytest.raises(PipelineError) as caught:
            entries(tmp_path, text)
        assert f"overrides.toml{problem}" in str(caught.value)

    def test_the_files_in_this_project_are_right(self) -> None:
        specs = Path(__file__).parents[2] / "specs"
        for path in specs.glob("*/overrides.toml"):
            description = json.loads((path.parent / "openapi.json").read_bytes())
            apply(description, load(path), file=path)


class TestSet:
    def test_changes_every_place_that_matches(self) -> None:
        found, applied = apply(
            DOCUMENT, Overrides((Override("/paths/*/*/parameters/0/schema/type", "set", "r", "e", "integer"),))
        )
        assert found["paths"]["/runs"]["get"]["parameters"][0]["schema"] == {"type": "integer"}
        assert applied == [Applied("/paths/*/*/parameters/0/schema/type", "set", 1)]

    def test_gives_each_place_its_own_value(self) -> None:
        found = corrected("/paths/*/*/parameters/*/schema", "set", {"enum": []})
        found["paths"]["/runs"]["get"]["parameters"][0]["schema"]["enum"].append(1)
        assert found["paths"]["/runs"]["get"]["parameters"][1]["schema"] == {"enum": []}

    def test_to_the_value_that_is_there_stops_the_run(self) -> None:
        assert "no longer needed" in refused("/components/schemas/Old", "set", {"type": "object"})

    def test_tells_true_from_one(self) -> None:
        document, _ = apply({"a": 1}, Overrides((Override("/a", "set", "r", "e", True),)))
        assert document["a"] is True

    def test_of_a_place_that_is_gone_stops_the_run_and_says_how_far_the_way_leads(self) -> None:
        text = refused("/components/schemas/RunPlans/items", "set", {})
        assert "'/components/schemas/RunPlans/items' no longer matches anything" in text
        assert "/components/schemas is there, but there is no 'RunPlans' here; did you mean 'RunPlan'?" in text
        assert "no longer matches anything" in refused("/paths/*/patch", "set", {})
        assert "the document is there, but" in refused("/path", "set", {})


class TestAdd:
    def test_makes_a_key_in_every_container(self) -> None:
        found = corrected("/paths/*/*/deprecated", "add", True)
        assert [call["deprecated"] for call in found["paths"]["/runs"].values()] == [True, True]

    @pytest.mark.parametrize(("token", "names"), [("-", ["size", "sort", "x"]), ("0", ["x", "size", "sort"])])
    def test_puts_an_item_into_a_list(self, token: str, names: list[str]) -> None:
        found = corrected(f"/paths/~1runs/get/parameters/{token}", "add", {"name": "x"})
        assert [parameter["name"] for parameter in found["paths"]["/runs"]["get"]["parameters"]] == names

    def test_of_what_is_there_stops_the_run(self) -> None:
        assert "is there already at /components/schemas/Old" in refused("/components/schemas/Old", "add", {})

    def test_into_nothing_stops_the_run(self) -> None:
        assert "'/components/headers' no longer matches anything" in refused("/components/headers/ETag", "add", {})
        assert "no place 9 in a list of 2" in refused("/paths/~1runs/get/parameters/9", "add", {})
        assert "has nothing inside it" in refused("/openapi/x", "add", {})

    def test_needs_a_name(self) -> None:
        assert "must name the key to add" in refused("/components/schemas/*", "add", {})


class TestRemove:
    def test_takes_away_keys_and_items(self) -> None:
        assert "Old" not in corrected("/components/schemas/Old", "remove")["components"]["schemas"]
        assert corrected("/paths/*/*/parameters/*", "remove")["paths"]["/runs"]["get"]["parameters"] == []

    def test_takes_away_what_lies_inside_each_other(self) -> None:
        document, applied = apply(
            {"a": {"x": {"x": 1}}, "b": [{"x": 2}]}, Overrides((Override("/**/x", "remove", "r", "e"),))
        )
        assert document == {"a": {}, "b": [{}]}
        assert applied[0].count == 3

    def test_of_what_is_not_there_stops_the_run(self) -> None:
        assert "no longer matches anything" in refused("/components/schemas/Older", "remove")


class TestRename:
    def test_keeps_the_order_of_the_keys(self) -> None:
        found = corrected("/components/schemas/Run", "rename", to="Lauf")
        assert list(found["components"]["schemas"]) == ["Old", "Lauf", "RunPlan", "Any"]

    def test_of_a_schema_takes_references_and_mappings_along(self) -> None:
        found = corrected("/components/schemas/Run", "rename", to="Run Two/2%")
        ref = {"$ref": "#/components/schemas/Run%20Two~12%25"}
        schemas = found["components"]["schemas"]
        media = found["paths"]["/runs"]["get"]["responses"]["200"]["content"]["a/b"]
        assert media == {"schema": ref, "example": REF}
        assert schemas["Run Two/2%"]["properties"]["parent"] == ref
        assert schemas["Run Two/2%"]["default"] == REF
        assert schemas["RunPlan"]["items"] == {"$ref": ref["$ref"] + "/properties/id"}
        assert schemas["Any"]["oneOf"] == [ref]
        assert schemas["Any"]["discriminator"]["mapping"] == {
            "Run": "Run Two/2%",
            "run": ref["$ref"],
            "plan": "RunPlan",
        }

    def test_of_a_path_leaves_the_rest_alone(self) -> None:
        found = corrected("/paths/~1runs", "rename", to="/api/runs")
        assert list(found["paths"]) == ["/api/runs"]
        assert found["components"] == DOCUMENT["components"]

    def test_to_a_name_that_is_taken_stops_the_run(self) -> None:
        assert "the name 'RunPlan' is taken" in refused("/components/schemas/Run", "rename", to="RunPlan")
        assert "the name 'Run' is taken" in refused("/components/schemas/Run", "rename", to="Run")

    def test_of_what_is_not_there_stops_the_run(self) -> None:
        assert "no longer matches anything" in refused("/components/schemas/Rum", "rename", to="Run")
        assert "has no name to change" in refused("/paths/~1runs/get/parameters/0", "rename", to="x")


def test_corrections_build_on_each_other_and_tell_which_one_failed() -> None:
    first = Override("/components/schemas/Old", "rename", "r", "e", to="New")
    second = Override("/components/schemas/New/type", "set", "r", "e", "string")
    third = Override("/components/schemas/Old", "remove", "r", "e")
    found, applied = apply(DOCUMENT, Overrides((first, second)))
    assert found["components"]["schemas"]["New"] == {"type": "string"}
    assert [entry.count for entry in applied] == [1, 1]
    with pytest.raises(PipelineError) as caught:
        apply(DOCUMENT, Overrides((first, second, third)), file=Path("specs/x/overrides.toml"))
    assert str(caught.value).startswith("specs/x/overrides.toml#/override/2: ")
