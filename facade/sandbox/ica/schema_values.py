"""Whole values from schemas: objects, lists, references, alternatives. Deterministic, and valid by construction.

Four variants cover what a decoder must bear: everything present, every nullable value null, required properties
only, and a mixture in which some nullable values are null.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from .description import Description, Schema
from .values import number_of, plain_value

_ITEMS = 2
_MAP_KEYS = ("first", "second")
# A schema may stand inside itself once; below that only its required properties are filled, which ends the recursion.
_SELF_REFERENCES = 2


class Variant(IntEnum):
    """How much of a value is filled in."""

    FULL = 0
    NULLS = 1
    REQUIRED = 2
    MIXED = 3


class SchemaValues:
    """Makes values for one seed text and one variant."""

    def __init__(self, description: Description, seed: str, variant: Variant) -> None:
        self._description = description
        self._seed = seed
        self._variant = variant

    def make(self, schema: Schema, pointer: str = "") -> Any:
        """A value for the schema. The pointer is part of the seed; the value itself is never null."""
        return self._value(schema, pointer, (), self._variant, may_be_null=False)

    def _value(
        self, schema: Schema, pointer: str, trail: tuple[str, ...], variant: Variant, *, may_be_null: bool = True
    ) -> Any:
        while "$ref" in schema:
            reference = schema["$ref"]
            trail = (*trail, reference)
            if trail.count(reference) > _SELF_REFERENCES:
                variant = Variant.REQUIRED
            schema = self._description.resolve({"$ref": reference})
        schema = self._merged(schema)
        if may_be_null and schema.get("nullable") and self._is_null(pointer, variant):
            return None
        for kind in ("oneOf", "anyOf"):
            if kind in schema:
                return self._alternative(schema, kind, pointer, trail, variant)
        return self._by_type(schema, pointer, trail, variant)

    def _is_null(self, pointer: str, variant: Variant) -> bool:
        return variant is Variant.NULLS or (variant is Variant.MIXED and self._number(f"{pointer}?null") % 3 == 0)

    def _by_type(self, schema: Schema, pointer: str, trail: tuple[str, ...], variant: Variant) -> Any:
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None]
            return values[self._number(pointer) % len(values)]
        if schema.get("type") == "object" or "properties" in schema:
            return self._object(schema, pointer, trail, variant)
        if schema.get("type") == "array":
            return self._array(schema, pointer, trail, variant)
        return plain_value(schema, f"{self._seed}{pointer}", _name_in(pointer))

    def _object(self, schema: Schema, pointer: str, trail: tuple[str, ...], variant: Variant) -> dict[str, Any]:
        properties = schema.get("properties", {})
        required = schema.get("required", [])
        names = [name for name in properties if variant is not Variant.REQUIRED or name in required]
        made = {name: self._value(properties[name], f"{pointer}/{name}", trail, variant) for name in names}
        extra = schema.get("additionalProperties")
        if isinstance(extra, Mapping) and (variant is not Variant.REQUIRED or schema.get("minProperties")):
            for key in _MAP_KEYS:
                made[key] = self._value(extra, f"{pointer}/{key}", trail, variant)
        return made

    def _array(self, schema: Schema, pointer: str, trail: tuple[str, ...], variant: Variant) -> list[Any]:
        fewest, most = schema.get("minItems", 0), schema.get("maxItems", _ITEMS)
        wanted = fewest if variant is Variant.REQUIRED else max(fewest, min(_ITEMS, most))
        items = schema.get("items", {})
        return [self._value(items, f"{pointer}/{index}", trail, variant) for index in range(wanted)]

    def _alternative(self, schema: Schema, kind: str, pointer: str, trail: tuple[str, ...], variant: Variant) -> Any:
        members = schema[kind]
        base = {key: value for key, value in schema.items() if key not in (kind, "discriminator")}
        start = self._number(pointer) % len(members)
        cycled = members[start:] + members[:start]
        made: Any = None
        for chosen in (variant, Variant.FULL):
            for member in cycled:
                made = self._member(base, member, pointer, trail, chosen)
                if "discriminator" in schema:
                    return {**made, **_discriminating(schema["discriminator"], member)}
                if kind == "anyOf" or self._matches_one(members, made):
                    return made
        return made

    def _member(self, base: Schema, member: Schema, pointer: str, trail: tuple[str, ...], variant: Variant) -> Any:
        made = self._value(member, pointer, trail, variant, may_be_null=False)
        if isinstance(made, dict) and "properties" in base:
            return {**self._object(base, pointer, trail, variant), **made}
        return made

    def _matches_one(self, members: list[Schema], value: Any) -> bool:
        return sum(not self._description.errors(member, value) for member in members) == 1

    def _merged(self, schema: Schema) -> Schema:
        """The schema with the members of its all-of laid over each other."""
        if "allOf" not in schema:
            return schema
        merged: dict[str, Any] = {}
        for part in [*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}]:
            flat = self._merged(self._description.resolve(part))
            properties = {**merged.get("properties", {}), **flat.get("properties", {})}
            required = [*merged.get("required", []), *flat.get("required", [])]
            merged.update(flat)
            merged.update({"properties": properties} if properties else {}, required=required)
        return merged

    def _number(self, pointer: str) -> int:
        return number_of(f"{self._seed}{pointer}")


def _name_in(pointer: str) -> str:
    """The nearest property name, skipping list positions."""
    return next((step for step in reversed(pointer.split("/")) if step and not step.isdigit()), "value")


def _discriminating(discriminator: Mapping[str, Any], member: Schema) -> dict[str, str]:
    reference = member["$ref"]
    mapping = discriminator.get("mapping", {})
    value = next((key for key, target in mapping.items() if target == reference), reference.rpartition("/")[2])
    return {discriminator["propertyName"]: value}
