"""Schemas to types: OpenAPI 3.0 and 3.1, without dropping anything that has a name or a value."""

from __future__ import annotations

import json
from typing import Any

from scripts.documents.components import source_of
from scripts.documents.pointers import join, resolve, split, unescape
from scripts.errors import PipelineError

from .aliases import untangle
from .choices import Choices
from .directions import says
from .discriminators import told_apart
from .enums import fill_enum
from .inheritance import Family, families, told_further, without_choice
from .merging import merge
from .naming import MODEL_ATTRIBUTES, ClassNames, Names, field_name
from .plan import ANY, ClassPlan, FieldPlan, ListType, MapType, Named, NullType, Type, UnionType
from .references import target_of
from .scalars import FORM, SCALARS, is_file, moment, text
from .shapes import (
    CHOICES,
    NULL,
    bare,
    has_properties,
    is_empty,
    is_structured,
    lone_reference,
    nullable,
    required_of,
    says_null,
    simplified,
    union,
    without_null,
)
from .titles import class_titles

Schema = Any

# The types that a schema can name.
TYPES = frozenset({*SCALARS, "array", "object"})
_OBJECT_KEYS = ("properties", "additionalProperties", "patternProperties")


class Schemas:
    """Compiles the schemas of one description; `classes` fills as they are met. With `nulls_anywhere`, any property may
    be null, described as such or not; items of lists may not."""

    def __init__(self, document: dict[str, Any], *, nulls_anywhere: bool = False) -> None:
        self.document = document
        self._nulls_anywhere = nulls_anywhere
        self.classes: dict[str, ClassPlan] = {}
        self._names = ClassNames()
        self._references: dict[str, Named] = {}
        self._merged: dict[str, Type] = {}
        self._choices = Choices(self)
        self._components((document.get("components") or {}).get("schemas") or {})

    def _components(self, components: dict[str, Schema]) -> None:
        # Components get the first choice of names; classes made from inline schemas follow.
        titles = class_titles(components)
        own = {name: self._claim(titles[name], source_of(name)) for name in sorted(components)}
        self._references = {entry.source: Named(entry.name) for entry in own.values()}
        bases = families(components)
        names = {name: entry.name for name, entry in own.items()}
        aliases = {name: self._claim(f"Any{names[name]}", own[name].source) for name in bases}
        self._references |= {entry.source: Named(entry.name) for entry in aliases.values()}
        for name, family in bases.items():
            below = told_further(family, bases, components)
            self._define_family(family, aliases[name], names, {heir: Named(aliases[heir].name) for heir in below})
        members = {name for family in bases.values() for name in (family.base, *family.heirs)}
        alternatives = told_apart(self.document)
        for name, entry in own.items():
            schema = without_choice(components[name]) if name in bases else components[name]
            if name in members:
                self._define_member(entry, schema)
            else:
                self._define(entry, schema, apart=name in alternatives)

    def finish(self) -> dict[str, ClassPlan]:
        """All classes, once everything is compiled."""
        untangle(self.classes)
        self._choices.finish(self.classes, null=self._nulls_anywhere)
        return self.classes

    def compile(self, schema: Schema, hint: str, pointer: str) -> Type:
        """The type of a schema at `pointer`; `hint` names the classes it needs."""
        if isinstance(schema, bool) or not schema:
            return ANY
        if not isinstance(schema, dict):
            raise PipelineError("a schema is an object or a boolean", pointer=pointer)
        if self._nullable(schema, pointer):
            return nullable(self._bare(without_null(schema), hint, pointer))
        return self._bare(schema, hint, pointer)

    def _bare(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        if FORM in schema:
            return moment(schema, pointer)
        schema = simplified(schema)
        if "$ref" in schema:
            return self.reference(schema["$ref"], pointer)
        if "allOf" in schema:
            return self._all_of(schema, hint, pointer)
        if "oneOf" in schema or "anyOf" in schema:
            return self._choices.compile(schema, hint, pointer)
        if "const" in schema:
            return self._enum([schema["const"]], hint, pointer)
        if schema.get("enum"):
            return self._enum(schema["enum"], hint, pointer)
        kinds = schema.get("type")
        if isinstance(kinds, list):
            return union([self._bare({**schema, "type": kind}, hint, pointer) for kind in kinds])
        if kinds == "object" or (kinds is None and any(key in schema for key in _OBJECT_KEYS)):
            return self._object(schema, hint, pointer)
        if kinds == "array" or (kinds is None and ("items" in schema or "prefixItems" in schema)):
            return self._array(schema, hint, pointer)
        if kinds == "string" or (kinds is None and is_file(schema)):
            return text(schema, self.document.get(FORM))
        if kinds is None:
            return ANY
        if not isinstance(kinds, str) or kinds not in SCALARS:
            raise PipelineError(f"unknown type {kinds!r}", pointer=pointer)
        return SCALARS[kinds]

    def reference(self, target: Any, pointer: str) -> Named:
        """The named type that a local `$ref` points to. Anything in the document may be pointed to."""
        source = target_of(target, pointer)
        if source not in self._references:
            schema = resolve(self.document, source)
            entry = self._claim(unescape((split(source) or ["document"])[-1]), source)
            self._references[source] = Named(entry.name)
            self._define(entry, schema)
        return self._references[source]

    def _claim(self, text: str, source: str) -> ClassPlan:
        name, module = self._names.claim(text)
        entry = self.classes[name] = ClassPlan(name, module, source)
        return entry

    def _define(self, entry: ClassPlan, schema: Schema, *, apart: bool = False) -> None:
        """Give a class of its own to a schema that others point to: a model or an enum if it is one, else an alias.
        One that is told `apart` from others is no alias of what it is all of."""
        pointer = entry.source
        if isinstance(schema, dict) and FORM not in schema:
            # Null belongs to the reference: the uses of a nullable component are nullable, its class is not.
            schema = simplified(without_null(schema))
            if "allOf" in schema and (lone_reference(schema) is None or self._is_model(schema, pointer, apart=apart)):
                schema = simplified(without_null(merge(schema, self.document, pointer)))
            if not any(key in schema for key in ("$ref", "allOf", *CHOICES)):
                values = [schema["const"]] if "const" in schema else schema.get("enum")
                if values and not is_structured(values) and any(value is not None for value in values):
                    fill_enum(entry, values)
                    return
                if (has_properties(schema) or is_empty(schema)) and schema.get("type", "object") == "object":
                    self._fill_model(entry, schema, pointer)
                    return
        entry.kind = "alias"
        entry.alias = self.compile(schema, entry.name + "Value", pointer)

    def _define_member(self, entry: ClassPlan, schema: Schema) -> None:
        """A class for a member of a family, be it without a property of its own."""
        whole = merge({"allOf": [schema]}, self.document, entry.source) if isinstance(schema, dict) else {}
        if has_properties(whole) or whole.get("type", "object") != "object" or any(word in whole for word in CHOICES):
            self._define(entry, schema, apart=True)
            return
        rest = self._rest(whole, entry.name, entry.source)
        entry.rest = ANY if rest is None and whole.get("additionalProperties") is not False else rest

    def _is_model(self, schema: dict[str, Any], pointer: str, *, apart: bool) -> bool:
        return apart and has_properties(merge(schema, self.document, pointer))

    def _define_family(self, family: Family, entry: ClassPlan, names: dict[str, str], below: dict[str, Named]) -> None:
        """A name for whatever a reference to the base of a family may be."""
        entry.kind, entry.alias = "alias", self._choices.family(family, names, below)
        self._choices.families[entry.name] = Named(names[family.base]), entry.alias

    def _nullable(self, schema: dict[str, Any], pointer: str) -> bool:
        """Whether a schema allows null, itself or through what it refers to."""
        seen: set[str] = set()
        while isinstance(schema, dict) and not says_null(schema := simplified(schema)):
            if "allOf" in schema:
                return says_null(merge(schema, self.document, pointer))
            if "$ref" not in schema:
                return False
            pointer = target_of(schema["$ref"], pointer)
            if pointer in seen:
                return False
            seen.add(pointer)
            schema = resolve(self.document, pointer)
        return isinstance(schema, dict)

    def _object(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        if has_properties(schema) or is_empty(schema):
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
        more = schema.get("additionalProperties", schema.get("unevaluatedProperties"))
        if isinstance(more, dict) or more is True:
            options.append(self.compile(more, hint + "Value", join(pointer, "additionalProperties")))
        if not options:
            return None
        return nullable(union(options)) if self._nulls_anywhere else union(options)

    def _fill_model(self, entry: ClassPlan, schema: dict[str, Any], pointer: str) -> None:
        names = Names(MODEL_ATTRIBUTES)
        # What has to be there without being declared may be anything.
        properties = {**(schema.get("properties") or {})}
        properties |= {name: {} for name in required_of(schema) if name not in properties}
        # A property whose name is an attribute as it stands keeps it, whatever comes before it.
        own = sorted(properties, key=lambda wire: field_name(wire) != wire)
        attributes = {wire: names.claim(field_name(wire)) for wire in own}
        needed = set(required_of(schema))
        for wire, inner in properties.items():
            kind = self.compile(inner, f"{entry.name} {wire[:1].upper()}{wire[1:]}", join(pointer, "properties", wire))
            null = self._nulls_anywhere or isinstance(kind, NullType)
            directions = [says(word, inner, self.document, pointer) for word in ("writeOnly", "readOnly")]
            answered, asked = [wire in needed and not other for other in directions]
            entry.fields.append(FieldPlan(wire, attributes[wire], bare(kind), answered, null, asked))
        entry.rest = self._rest(schema, entry.name, pointer)

    def _array(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        items = schema.get("items")
        # Before 2020 the places of a tuple stood under `items`.
        word, places = ("items", items) if isinstance(items, list) else ("prefixItems", schema.get("prefixItems") or [])
        options = [
            self.compile(place, f"{hint}Item{index + 1}", join(pointer, word, index))
            for index, place in enumerate(places)
        ]
        if isinstance(items, dict) or not options:
            inner = items if isinstance(items, dict) else True
            options.append(self.compile(inner, hint + "Item", join(pointer, "items")))
        return ListType(union(options))

    def _enum(self, values: list[Any], hint: str, pointer: str) -> Type:
        present = [value for value in values if value is not None]
        if not present:
            return NULL
        if is_structured(present):
            # Objects and arrays have no names to give: what is neither a name nor null stays plain JSON.
            named = [value for value in present if not isinstance(value, (dict, list))]
            return UnionType((self._enum(named, hint, pointer), ANY)) if named else ANY
        entry = self._claim(hint, pointer)
        fill_enum(entry, present)
        return Named(entry.name) if None not in values else NullType(Named(entry.name))

    def _all_of(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        lone = lone_reference(schema)
        if lone is not None:
            return self.compile({"$ref": lone}, hint, pointer)
        # The same all-of met again inside itself is the same class, not an endless row of new ones.
        key = json.dumps(schema, sort_keys=True)
        if key in self._merged:
            return self._merged[key]
        merged = merge(schema, self.document, pointer)
        if not has_properties(merged) or any(word in merged for word in CHOICES):
            return self.compile(merged, hint, pointer)
        entry = self._claim(hint, pointer)
        named = Named(entry.name)
        self._merged[key] = NullType(named) if says_null(merged) else named
        self._fill_model(entry, merged, pointer)
        return self._merged[key]
