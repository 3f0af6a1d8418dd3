"""Schemas to types: OpenAPI 3.0 and 3.1, without dropping anything that has a name or a value."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

from ..errors import PipelineError
from ..pointers import join, resolve
from .merging import merge
from .naming import MODEL_ATTRIBUTES, ClassNames, Names, attribute_name, member_names
from .plan import ANY, ClassPlan, FieldPlan, ListType, MapType, Named, NullType, Scalar, Type, UnionType

Schema = Any

_STRINGS = {"date-time": Scalar("MOMENT"), "date": Scalar("DAY"), "binary": Scalar("BINARY")}
_SCALARS = {
    "string": Scalar("TEXT"),
    "integer": Scalar("INTEGER"),
    "number": Scalar("NUMBER"),
    "boolean": Scalar("BOOLEAN"),
    "null": Scalar("NULL"),
    "file": Scalar("BINARY"),
}
_OBJECT_KEYS = ("properties", "additionalProperties", "patternProperties")


class Schemas:
    """Compiles the schemas of one description; `classes` fills as they are met."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.classes: dict[str, ClassPlan] = {}
        self._names = ClassNames()
        self._references: dict[str, Named] = {}
        self._merged: dict[str, Type] = {}
        components = (document.get("components") or {}).get("schemas") or {}
        # Components get the first choice of names; classes made from inline schemas follow.
        waiting = {}
        for key in sorted(components):
            reference = "#" + join("/components/schemas", key)
            waiting[reference] = self._claim(key, reference[1:])
        for reference, entry in waiting.items():
            self._references[reference] = Named(entry.name)
        for reference, entry in waiting.items():
            self._define(entry, resolve(document, reference[1:]))

    def compile(self, schema: Schema, hint: str, pointer: str) -> Type:
        """The type of a schema at `pointer`; `hint` names the classes it needs."""
        if isinstance(schema, bool) or not schema:
            return ANY
        if not isinstance(schema, dict):
            raise PipelineError("a schema is an object or a boolean", pointer=pointer)
        if self._nullable(schema):
            inner = self._bare(_without_null(schema), hint, pointer)
            return inner if inner in (ANY, Scalar("NULL")) or isinstance(inner, NullType) else NullType(inner)
        return self._bare(schema, hint, pointer)

    def _bare(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        if "$ref" in schema:
            return self.reference(schema["$ref"], pointer)
        if "allOf" in schema:
            return self._all_of(schema, hint, pointer)
        if "oneOf" in schema or "anyOf" in schema:
            return self._any_of(schema, hint, pointer)
        if "const" in schema:
            return self._enum([schema["const"]], hint, pointer)
        if schema.get("enum"):
            return self._enum(schema["enum"], hint, pointer)
        kinds = schema.get("type")
        if isinstance(kinds, list):
            options = tuple(self._bare({**schema, "type": kind}, hint, pointer) for kind in kinds)
            return _union(options)
        if kinds == "object" or (kinds is None and any(key in schema for key in _OBJECT_KEYS)):
            return self._object(schema, hint, pointer)
        if kinds == "array" or (kinds is None and ("items" in schema or "prefixItems" in schema)):
            return self._array(schema, hint, pointer)
        if kinds == "string":
            return _STRINGS.get(schema.get("format", ""), _SCALARS["string"])
        if kinds is None:
            return ANY
        try:
            return _SCALARS[kinds]
        except (KeyError, TypeError):
            raise PipelineError(f"unknown type {kinds!r}", pointer=pointer) from None

    def reference(self, target: str, pointer: str) -> Named:
        """The named type that a local `$ref` points to. Anything in the document may be pointed to."""
        if not target.startswith("#"):
            raise PipelineError(f"$ref to another document: {target}", pointer=pointer, hint="bundle it into one file")
        found = self._references.get(target)
        if found is None:
            schema = resolve(self.document, _unescaped(target))
            entry = self._claim(target.rsplit("/", 1)[-1], target[1:])
            found = self._references[target] = Named(entry.name)
            self._define(entry, schema)
        return found

    def _claim(self, text: str, source: str) -> ClassPlan:
        name, module = self._names.claim(text)
        entry = self.classes[name] = ClassPlan(name, module, source)
        return entry

    def _define(self, entry: ClassPlan, schema: Schema) -> None:
        """Give a class of its own to a schema that others point to: a model or an enum if it is one, else an alias."""
        pointer = entry.source
        bare = _without_null(schema) if isinstance(schema, dict) else schema
        # Null belongs to the reference: the uses of a nullable component are nullable, its class is not.
        schema = bare
        if isinstance(schema, dict) and "allOf" in schema and not _lone_reference(schema):
            schema = merge(schema, self.document, pointer)
        if isinstance(schema, dict) and not any(key in schema for key in ("$ref", "allOf", "oneOf", "anyOf")):
            values = [schema["const"]] if "const" in schema else schema.get("enum")
            if values and not _is_structured(values):
                self._fill_enum(entry, values)
                return
            if _has_properties(schema) and schema.get("type", "object") == "object":
                self._fill_model(entry, schema, pointer)
                return
        entry.kind = "alias"
        entry.alias = self.compile(schema, entry.name + "Value", pointer)

    def _nullable(self, schema: dict[str, Any]) -> bool:
        if _says_null(schema):
            return True
        target = schema.get("$ref")
        return isinstance(target, str) and self._points_to_null(target)

    def _points_to_null(self, target: str) -> bool:
        """Whether a chain of references ends in a schema that allows null."""
        seen: set[str] = set()
        while isinstance(target, str) and target.startswith("#") and target not in seen:
            seen.add(target)
            schema = resolve(self.document, _unescaped(target))
            if not isinstance(schema, dict):
                return False
            if _says_null(schema):
                return True
            target = schema.get("$ref", "")
        return False

    def _object(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        if _has_properties(schema):
            entry = self._claim(hint, pointer)
            self._fill_model(entry, schema, pointer)
            return Named(entry.name)
        rest = self._rest(schema, hint, pointer)
        return MapType(ANY if rest is None else rest)

    def _rest(self, schema: dict[str, Any], hint: str, pointer: str) -> Type | None:
        """The type of properties that are not declared one by one; None where the description is silent."""
        options = []
        for pattern in sorted(schema.get("patternProperties") or {}):
            where = join(pointer, "patternProperties", pattern)
            options.append(self.compile(schema["patternProperties"][pattern], hint + "Value", where))
        more = schema.get("additionalProperties")
        if isinstance(more, dict) or more is True:
            options.append(self.compile(more, hint + "Value", join(pointer, "additionalProperties")))
        return _union(tuple(options)) if options else None

    def _fill_model(self, entry: ClassPlan, schema: dict[str, Any], pointer: str) -> None:
        names = Names(MODEL_ATTRIBUTES)
        needed = set(schema.get("required") or ())
        for wire, inner in schema["properties"].items():
            where = join(pointer, "properties", wire)
            attribute = names.claim(attribute_name(wire, "field"))
            kind = self.compile(inner, entry.name + " " + _words(wire), where)
            nullable = isinstance(kind, NullType)
            entry.fields.append(
                FieldPlan(wire, attribute, kind.inner if isinstance(kind, NullType) else kind, wire in needed, nullable)
            )
        entry.rest = self._rest(schema, entry.name, pointer)

    def _array(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        options = [
            self.compile(item, f"{hint}Item{index + 1}", join(pointer, "prefixItems", index))
            for index, item in enumerate(schema.get("prefixItems") or ())
        ]
        items = schema.get("items")
        if isinstance(items, dict) or not options:
            options.append(self.compile(items if isinstance(items, dict) else True, hint + "Item", join(pointer, "items")))
        return ListType(_union(tuple(options)))

    def _enum(self, values: list[Any], hint: str, pointer: str) -> Type:
        present = [value for value in values if value is not None]
        if not present:
            return Scalar("NULL")
        if _is_structured(present):
            return ANY
        entry = self._claim(hint, pointer)
        self._fill_enum(entry, present)
        return Named(entry.name) if None not in values else NullType(Named(entry.name))

    def _fill_enum(self, entry: ClassPlan, values: list[Any]) -> None:
        distinct = list({(type(value), value): value for value in values if value is not None}.values())
        if all(isinstance(value, str) for value in distinct):
            entry.kind = "text"
        elif all(isinstance(value, int) and not isinstance(value, bool) for value in distinct):
            entry.kind = "number"
        else:
            entry.kind = "constants"
        entry.members = member_names(distinct)

    def _all_of(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        lone = _lone_reference(schema)
        if lone is not None:
            return self.compile({"$ref": lone}, hint, pointer)
        # The same all-of met again inside itself is the same class, not an endless row of new ones.
        key = json.dumps(schema, sort_keys=True)
        if key in self._merged:
            return self._merged[key]
        merged = merge(schema, self.document, pointer)
        if not _has_properties(merged) or any(word in merged for word in ("oneOf", "anyOf")):
            return self.compile(merged, hint, pointer)
        entry = self._claim(hint, pointer)
        named = Named(entry.name)
        self._merged[key] = NullType(named) if self._nullable(merged) else named
        self._fill_model(entry, merged, pointer)
        return self._merged[key]

    def _any_of(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        word = "oneOf" if "oneOf" in schema else "anyOf"
        base = {key: value for key, value in schema.items() if key not in (word, "discriminator")}
        if word == "oneOf" and "anyOf" in base:
            base = {"allOf": [base]}
        members = [(index, option) for index, option in enumerate(schema[word]) if not _only_restricts(option)]
        if not members:
            return self.compile(base or True, hint, pointer)
        options = []
        for index, option in members:
            where = join(pointer, word, index)
            whole = {"allOf": [base, option]} if _has_properties(base) or "allOf" in base else option
            options.append(self.compile(whole, f"{hint}Variant{index + 1}", where))
        return self._discriminated(schema, [option for _, option in members], options, pointer)

    def _discriminated(self, schema: dict[str, Any], members: list[Any], options: list[Type], pointer: str) -> Type:
        rule = schema.get("discriminator")
        if not isinstance(rule, dict) or not isinstance(rule.get("propertyName"), str):
            return _union(tuple(options))
        mapping: dict[str, Type] = {}
        for member, option in zip(members, options, strict=True):
            if isinstance(member, dict) and isinstance(member.get("$ref"), str):
                mapping[member["$ref"].rsplit("/", 1)[-1]] = option
        for value, target in sorted((rule.get("mapping") or {}).items()):
            reference = target if "#" in target else "#" + join("/components/schemas", target)
            mapping[value] = self.compile({"$ref": reference}, value, pointer)
        plain = tuple((value, kind.inner if isinstance(kind, NullType) else kind) for value, kind in mapping.items())
        return UnionType(tuple(dict.fromkeys(options)), rule["propertyName"], plain)


def _union(options: tuple[Type, ...]) -> Type:
    """Alternatives without repeats; null among them makes the whole nullable, anything makes it anything."""
    flat: dict[Type, None] = {}
    null = False
    for option in options:
        if isinstance(option, NullType):
            null, option = True, option.inner
        if option == Scalar("NULL"):
            null = True
        elif isinstance(option, UnionType) and option.discriminator is None:
            flat.update(dict.fromkeys(option.options))
        else:
            flat[option] = None
    if not flat:
        return Scalar("NULL") if null else ANY
    found = next(iter(flat)) if len(flat) == 1 else UnionType(tuple(flat))
    return NullType(found) if null and found != ANY else found


def _says_null(schema: dict[str, Any]) -> bool:
    if schema.get("nullable") is True or schema.get("x-nullable") is True:
        return True
    values = schema.get("enum")
    if isinstance(values, list) and None in values and len(values) > 1:
        return True
    kinds = schema.get("type")
    return isinstance(kinds, list) and "null" in kinds and len(kinds) > 1


def _is_structured(values: list[Any]) -> bool:
    """Enums of objects or arrays have no names to give; they stay plain JSON."""
    return any(isinstance(value, (dict, list)) for value in values)


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with its own null taken away."""
    bare = {key: value for key, value in schema.items() if key not in ("nullable", "x-nullable")}
    if isinstance(bare.get("enum"), list) and len(bare["enum"]) > 1:
        bare["enum"] = [value for value in bare["enum"] if value is not None]
    kinds = bare.get("type")
    if isinstance(kinds, list) and "null" in kinds and len(kinds) > 1:
        rest = [kind for kind in kinds if kind != "null"]
        bare["type"] = rest[0] if len(rest) == 1 else rest
    return bare


def _has_properties(schema: Any) -> bool:
    return isinstance(schema, dict) and bool(schema.get("properties"))


def _lone_reference(schema: dict[str, Any]) -> str | None:
    """The target when an all-of does nothing but carry one reference."""
    facts = {key for key in schema if key not in ("allOf", "type", "nullable", "x-nullable", "deprecated", "default")}
    members = schema["allOf"]
    if facts or len(members) != 1 or not isinstance(members[0], dict) or set(members[0]) != {"$ref"}:
        return None
    target: str = members[0]["$ref"]
    return target


def _only_restricts(option: Any) -> bool:
    """An alternative such as `{required: [a]}` says which properties go together, not what they are."""
    return isinstance(option, dict) and bool(option) and set(option) <= {"required", "not", "minProperties", "maxProperties"}


def _unescaped(target: str) -> str:
    return unquote(target[1:])


def _words(wire: str) -> str:
    return wire[:1].upper() + wire[1:]
