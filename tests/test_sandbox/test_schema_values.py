"""Made-up values are valid, complete and the same every time, for every snapshot of the description."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from facade.sandbox.ica.description import Description
from facade.sandbox.ica.schema_values import SchemaValues, Variant
from facade.sandbox.ica.values import plain_value

from .conftest import SNAPSHOTS


def small(**schemas: Any) -> Description:
    """A description that holds nothing but these schemas."""
    return Description({"paths": {}, "components": {"schemas": schemas}})


def made(description: Description, schema: Any, variant: Variant = Variant.FULL, seed: str = "test") -> Any:
    return SchemaValues(description, seed, variant).make(schema)


@pytest.mark.skipif(not SNAPSHOTS, reason="the snapshots are not on this machine")
@pytest.mark.parametrize("path", SNAPSHOTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("variant", list(Variant))
def test_answers_and_bodies_of_every_snapshot_are_valid(path: Path, variant: Variant) -> None:
    description = Description.load(path)
    for operation in description.operations:
        for write, types in ((False, operation.answer_types), (True, operation.body_types)):
            for media_type, schema in types.items():
                value = SchemaValues(description, f"{operation.operation_id}{media_type}", variant).make(schema)
                errors = description.errors(schema, value, write=write)
                assert not errors, (operation.operation_id, media_type, errors[0].message)


def test_the_validator_finds_what_is_wrong(description_path: Path) -> None:
    description = Description.load(description_path)
    schema = {"$ref": "#/components/schemas/Problem"}
    good = made(description, schema)
    assert not description.errors(schema, good)
    assert description.errors(schema, {**good, "status": "high"})
    assert description.errors(schema, {**good, "timestamp": "yesterday"})
    assert description.errors(schema, {})


def test_the_same_seed_gives_the_same_value_and_another_seed_another() -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    assert made(small(), schema) == made(small(), schema)
    assert made(small(), schema) != made(small(), schema, seed="other")


def test_full_answers_hold_every_property_and_no_null() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string", "nullable": True}, "b": {"type": "integer"}},
        "required": ["b"],
    }
    full, nulls, required = (made(small(), schema, variant) for variant in list(Variant)[:3])
    assert set(full) == {"a", "b"}
    assert full["a"] is not None
    assert nulls["a"] is None
    assert set(required) == {"b"}


def test_a_schema_that_holds_itself_comes_to_an_end() -> None:
    node = {"type": "object", "properties": {"id": {"type": "string"}, "inner": {"$ref": "#/components/schemas/Node"}}}
    node["required"] = ["id"]
    value = made(small(Node=node), {"$ref": "#/components/schemas/Node"})
    assert "id" in value["inner"]
    assert json.dumps(value).count("inner") < 10


def test_the_discriminator_names_the_member_that_was_chosen() -> None:
    kinds = {"type": "string", "enum": ["B", "A"]}
    description = small(
        First={"type": "object", "properties": {"kind": kinds, "one": {"type": "string"}}},
        Second={"type": "object", "properties": {"kind": kinds, "two": {"type": "string"}}},
    )
    references = {"A": "#/components/schemas/First", "B": "#/components/schemas/Second"}
    schema = {
        "oneOf": [{"$ref": reference} for reference in references.values()],
        "discriminator": {"propertyName": "kind", "mapping": references},
    }
    seen = [made(description, schema, seed=str(seed)) for seed in range(20)]
    assert {("one" in value, value["kind"]) for value in seen} == {(True, "A"), (False, "B")}


def test_a_one_of_value_fits_exactly_one_member_where_members_overlap() -> None:
    texts = {"type": "object", "properties": {"values": {"type": "array", "items": {"type": "string"}}}}
    numbers = {"type": "object", "properties": {"values": {"type": "array", "items": {"type": "integer"}}}}
    schema = {"oneOf": [texts, texts, numbers]}
    for variant in Variant:
        assert not small().errors(schema, made(small(), schema, variant))


def test_all_of_members_are_laid_over_each_other() -> None:
    schema = {
        "allOf": [
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
            {"type": "object", "properties": {"b": {"type": "boolean"}}},
        ]
    }
    assert set(made(small(), schema)) == {"a", "b"}


def test_maps_have_two_keys() -> None:
    assert len(made(small(), {"type": "object", "additionalProperties": {"type": "integer"}})) == 2


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "minimum": 5, "maximum": 6},
        {"type": "number", "minimum": 0.01, "exclusiveMinimum": True, "maximum": 0.5},
        {"type": "string", "minLength": 40, "maxLength": 40},
        {"type": "string", "maxLength": 3},
        {"type": "string", "pattern": "^(?!/).*/$"},
        {"type": "string", "pattern": "LOW|HIGH"},
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "uuid"},
        {"type": "string", "format": "byte"},
        {"type": "integer", "format": "int32"},
    ],
    ids=str,
)
def test_bounds_patterns_and_formats_are_kept(schema: dict[str, Any]) -> None:
    for seed in range(20):
        assert not small().errors(schema, plain_value(schema, str(seed), "field"))


def test_a_pattern_that_nothing_at_hand_matches_is_reported() -> None:
    with pytest.raises(ValueError, match="no text at hand"):
        plain_value({"type": "string", "pattern": "^[0-9]{40}$"}, "seed", "field")
