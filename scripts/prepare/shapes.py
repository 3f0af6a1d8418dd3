"""Small questions about schemas and types that need no document to answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .plan import ANY, NullType, Scalar, Type, UnionType

NULL = Scalar("NULL")
CHOICES = ("oneOf", "anyOf")
# Beside a reference, these say more than that the reference may be null.
_SIBLINGS = frozenset(
    (
        *("additionalProperties", "allOf", "anyOf", "const", "enum", "items", "oneOf", "patternProperties"),
        *("prefixItems", "properties"),
    )
)
# Beside the only member of an all-of, these add nothing to it.
_IDLE = frozenset({"allOf", "type", "nullable", "x-nullable", "deprecated", "default", "readOnly", "writeOnly"})
# What gives a schema names or values of its own.
_NAMING = _SIBLINGS - {"items", "additionalProperties"}
_RESTRICTIONS = frozenset({"required", "not", "minProperties", "maxProperties"})
_CONSTANT = frozenset({"const", "type", "title", "description", "deprecated"})


def union(options: Iterable[Type]) -> Type:
    """Alternatives without repeats; null among them makes the whole nullable."""
    flat: dict[Type, None] = {}
    null = False
    for option in options:
        if isinstance(option, NullType):
            null, option = True, option.inner
        if option == NULL:
            null = True
        elif isinstance(option, UnionType) and option.discriminator is None:
            flat.update(dict.fromkeys(option.options))
        else:
            flat[option] = None
    if not flat:
        return NULL if null else ANY
    found = next(iter(flat)) if len(flat) == 1 else UnionType(tuple(flat))
    return nullable(found) if null else found


def nullable(kind: Type) -> Type:
    """The type with null allowed."""
    return kind if kind in (ANY, NULL) or isinstance(kind, NullType) else NullType(kind)


def bare(kind: Type) -> Type:
    """The type with its outermost null taken away."""
    return kind.inner if isinstance(kind, NullType) else kind


def says_null(schema: dict[str, Any]) -> bool:
    """Whether a schema allows null in its own words."""
    if schema.get("nullable") is True or schema.get("x-nullable") is True:
        return True
    values = schema.get("enum")
    if isinstance(values, list) and None in values and len(values) > 1:
        return True
    kinds = schema.get("type")
    return isinstance(kinds, list) and "null" in kinds and len(kinds) > 1


def without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with its own null taken away."""
    rest = {key: value for key, value in schema.items() if key not in ("nullable", "x-nullable")}
    if isinstance(rest.get("enum"), list) and len(rest["enum"]) > 1:
        rest["enum"] = [value for value in rest["enum"] if value is not None]
    kinds = rest.get("type")
    if isinstance(kinds, list) and "null" in kinds and len(kinds) > 1:
        others = [kind for kind in kinds if kind != "null"]
        rest["type"] = others[0] if len(others) == 1 else others
    return rest


def is_structured(values: list[Any]) -> bool:
    """Whether objects or arrays are among the values of an enum."""
    return any(isinstance(value, (dict, list)) for value in values)


def has_properties(schema: Any) -> bool:
    """Whether properties are declared one by one."""
    return isinstance(schema, dict) and bool(schema.get("properties"))


def is_empty(schema: Any) -> bool:
    """Whether an object can have no property at all."""
    if not isinstance(schema, dict) or schema.get("properties") or schema.get("patternProperties"):
        return False
    return schema.get("additionalProperties", schema.get("unevaluatedProperties")) is False


def required_of(schema: dict[str, Any]) -> list[Any]:
    """The properties that an object must have. A boolean, as old drafts put it into properties, names none."""
    named = schema.get("required")
    return [name for name in named if isinstance(name, str)] if isinstance(named, list) else []


def lone_reference(schema: dict[str, Any]) -> str | None:
    """The target when an all-of does nothing but carry one reference, however often."""
    members = [member for index, member in enumerate(schema["allOf"]) if member not in schema["allOf"][:index]]
    if set(schema) - _IDLE or len(members) != 1 or not isinstance(members[0], dict) or set(members[0]) != {"$ref"}:
        return None
    target: str = members[0]["$ref"]
    return target


def simplified(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema in plainer words: a reference with facts beside it is an all-of, a choice between constants is an
    enum, a choice that only says which properties go together is none, and single values as the enum of an array or an
    object are not values of that."""
    if "$ref" in schema and _SIBLINGS & schema.keys():
        return {"allOf": [{"$ref": schema["$ref"]}, {key: value for key, value in schema.items() if key != "$ref"}]}
    for word in CHOICES:
        options = schema.get(word)
        if not isinstance(options, list):
            continue
        rest = {key: value for key, value in schema.items() if key != word}
        if all(map(only_restricts, options)):
            return simplified(rest)
        if "enum" not in schema and all(map(_is_constant, options)):
            return {**rest, "enum": [option["const"] for option in options]}
    return _with_enum_in_place(schema)


def _with_enum_in_place(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with an enum where it can be meant: springfox writes that of an array's items beside the array, and
    the constants of a Java enum beside the properties that it has as an object."""
    values, kind = schema.get("enum"), schema.get("type")
    if not values or is_structured(values) or kind not in ("array", "object"):
        return schema
    rest = {key: value for key, value in schema.items() if key != "enum"}
    if kind == "object":
        return {"anyOf": [{"enum": values}, rest]}
    items = schema.get("items")
    if not isinstance(items, dict) or "$ref" in items:
        return rest
    own = items.get("enum") or []
    return {**rest, "items": {**items, "enum": [*own, *(value for value in values if value not in own)]}}


def adds_nothing(inherited: dict[str, Any], own: dict[str, Any], others: list[dict[str, Any]]) -> bool:
    """Whether an alternative has all properties that stand beside the alternatives, and what those name: values of an
    enum count where any of the alternatives has them."""
    for name, schema in inherited.items():
        if name not in own:
            return False
        if schema == own[name] or not _names_something(schema):
            continue
        if set(schema) - {"const", "enum", "type", "nullable"}:
            return False
        found = [value for other in others for value in _values(other.get(name))]
        if any(value not in found for value in _values(schema)):
            return False
    return True


def _names_something(schema: Any) -> bool:
    """Whether a schema has names or values of its own. What it refers to has them anyway."""
    if not isinstance(schema, dict):
        return False
    return bool(_NAMING & schema.keys()) or any(
        _names_something(schema.get(word)) for word in ("items", "additionalProperties")
    )


def _values(schema: Any) -> list[Any]:
    if not isinstance(schema, dict):
        return []
    own = [schema["const"]] if "const" in schema else schema.get("enum") or []
    return [*own, *(value for member in schema.get("allOf") or () for value in _values(member))]


def only_restricts(option: Any) -> bool:
    """An alternative such as `{required: [a]}` says which properties go together, not what they are."""
    return isinstance(option, dict) and bool(option) and set(option) <= _RESTRICTIONS


def _is_constant(option: Any) -> bool:
    return isinstance(option, dict) and "const" in option and set(option) <= _CONSTANT
