"""Cassettes that are older than their description: those whose operations changed stop the check, others are told."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.check.cassettes import cassettes
from scripts.check.described import Described
from scripts.errors import PipelineError

OPERATION = "GET /benches/{id}"


def document() -> dict[str, Any]:
    def answer(schema: str) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}}

    return {
        "openapi": "3.0.3",
        "info": {"title": "Workshop", "version": "1"},
        "servers": [{"url": "https://workshop.test/shop"}],
        "paths": {
            "/benches/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "get": {"responses": {"200": answer("Bench")}},
            },
            "/benches/{id}:plane": {"post": {"responses": {"200": answer("Bench")}}},
            "/benches/largest": {"get": {"responses": {"200": answer("Bench")}}},
            "/planks": {"get": {"responses": {"200": answer("Plank")}}},
        },
        "components": {
            "schemas": {
                "Bench": {"type": "object", "properties": {"top": {"$ref": "#/components/schemas/Plank"}}},
                "Plank": {"type": "object", "properties": {"bench": {"$ref": "#/components/schemas/Bench"}}},
                "Vice": {"type": "object"},
            }
        },
    }


@pytest.mark.parametrize(
    ("method", "path", "found"),
    [
        ("GET", "/shop/benches/7", OPERATION),
        ("get", "/shop/benches/a%2Fb", OPERATION),
        ("POST", "/shop/benches/7:plane", "POST /benches/{id}:plane"),
        ("GET", "/shop/benches/largest", "GET /benches/largest"),
        ("DELETE", "/shop/benches/7", None),
        ("GET", "/shop/benches/7/legs", None),
        ("GET", "/benches/7", None),
    ],
)
def test_a_request_is_for_one_operation(method: str, path: str, found: str | None) -> None:
    assert Described(document()).operation(method, path) == found


class Workshop:
    """A description, and one cassette that was recorded with it."""

    def __init__(self, folder: Path) -> None:
        self.specs, self.cassettes = folder / "specs", folder / "cassettes"
        self.path = self.cassettes / "workshop" / "look_at_a_bench.yaml"
        (self.specs / "workshop").mkdir(parents=True)
        self.path.parent.mkdir(parents=True)
        (self.specs / "workshop" / "overrides.toml").write_text("")
        self.describe(document())
        described = Described(document())
        operations = {OPERATION: described.digest_of(OPERATION)}
        self.record({"description": described.digest, "operations": operations})

    def describe(self, described: dict[str, Any]) -> None:
        (self.specs / "workshop" / "openapi.json").write_text(json.dumps(described))

    def record(self, about: Any) -> None:
        # What is recorded is not read by the check.
        self.path.write_text(yaml.safe_dump({"about": about}) + "interactions:\n- {never: read\n")

    def check(self) -> tuple[str, list[str]]:
        told: list[str] = []
        return cassettes(told.append, self.cassettes, self.specs), told


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def test_cassettes_of_the_same_description_are_right(workshop: Workshop) -> None:
    assert workshop.check() == ("1 cassette as the descriptions have it", [])


def test_an_older_cassette_is_told_where_its_operations_are_the_same(workshop: Workshop) -> None:
    changed = document()
    changed["components"]["schemas"]["Vice"]["type"] = "string"
    changed["paths"]["/planks"]["get"]["operationId"] = "planks"
    workshop.describe(changed)
    _, told = workshop.check()
    assert told == ["  told: workshop/look_at_a_bench is older than its description; no operation in it has changed"]


def _deeply(described: dict[str, Any]) -> None:
    described["components"]["schemas"]["Plank"]["required"] = ["bench"]


def _parameter(described: dict[str, Any]) -> None:
    described["paths"]["/benches/{id}"]["parameters"][0]["schema"]["type"] = "integer"


@pytest.mark.parametrize("change", [_deeply, _parameter])
def test_an_operation_that_has_changed_stops_the_check(workshop: Workshop, change: Any) -> None:
    changed = copy.deepcopy(document())
    change(changed)
    workshop.describe(changed)
    with pytest.raises(PipelineError, match=r"look_at_a_bench: GET /benches/\{id\} has changed") as caught:
        workshop.check()
    assert "make record" in str(caught.value)


def test_an_operation_that_is_gone_stops_the_check(workshop: Workshop) -> None:
    changed = document()
    del changed["paths"]["/benches/{id}"]["get"]
    workshop.describe(changed)
    with pytest.raises(PipelineError, match=r"look_at_a_bench: GET /benches/\{id\} is gone"):
        workshop.check()


@pytest.mark.parametrize("about", [None, [], {"operations": {}}, {"description": "d", "operations": ["GET /x"]}])
def test_a_cassette_that_does_not_say_is_an_error(workshop: Workshop, about: Any) -> None:
    workshop.record(about)
    with pytest.raises(PipelineError, match="does not say with which description"):
        workshop.check()


@pytest.mark.parametrize("text", ["about: !!python/object/apply:os.getcwd []\n", "about: [\n", "- a\n", "\x00"])
def test_what_is_no_cassette_is_an_error(workshop: Workshop, text: str) -> None:
    workshop.path.write_text(text)
    with pytest.raises(PipelineError, match="this is no cassette"):
        workshop.check()


def test_a_cassette_of_no_platform_is_an_error(workshop: Workshop) -> None:
    workshop.path.parent.rename(workshop.cassettes / "garage")
    with pytest.raises(PipelineError, match="'garage' is no platform"):
        workshop.check()
