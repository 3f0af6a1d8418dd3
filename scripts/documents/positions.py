"""The walk over a description by position.

What a key means depends on the place: ``description`` beside ``type`` is prose, a property that happens to be called
``description`` is a fact. For every kind of object in OpenAPI 3.0 and 3.1, :data:`SHAPES` says what each key holds:

- ``=`` a fact: types, bounds, enums, defaults, constants, patterns, scopes...
- ``-`` prose.
- ``~`` a map of names to prose (OAuth scopes).
- ``kind``, ``[kind]``, ``{kind}`` an object of that kind, a list of them, a map from names to them. A kind's key ``*``
  says what a key holds that is neither named nor an extension.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .pointers import join

# The operations that an item of `paths` can have.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_COMMON = {"$ref": "="} | dict.fromkeys(
    ("description", "summary", "externalDocs", "example", "examples", "$comment", "title"), "-"
)
_FLOW = {"authorizationUrl": "=", "tokenUrl": "=", "refreshUrl": "=", "scopes": "~"}
_PARAMETER = dict.fromkeys(
    ("name", "in", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved"), "="
) | {"schema": "schema", "content": "{media}"}
_SCHEMA_FACTS = (
    "$anchor", "$dynamicAnchor", "$dynamicRef", "$id", "$recursiveAnchor", "$recursiveRef", "$schema", "$vocabulary",
    "const", "contentEncoding", "contentMediaType", "default", "dependentRequired", "deprecated", "enum",
    "exclusiveMaximum", "exclusiveMinimum", "format", "maxContains", "maxItems", "maxLength", "maxProperties",
    "maximum", "minContains", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "nullable",
    "pattern", "readOnly", "required", "type", "uniqueItems", "writeOnly", "xml",
)  # fmt: skip
_SCHEMA_PARTS = (
    "additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if", "items", "not",
    "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
)  # fmt: skip

SHAPES: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "=", "jsonSchemaDialect": "=", "info": "info", "servers": "[server]", "paths": "paths",
        "webhooks": "{path}", "components": "components", "security": "=", "tags": "[tag]", "x-moment": "=",
    },
    "info": {"title": "=", "version": "=", "contact": "-", "license": "-", "termsOfService": "-"},
    "server": {"url": "=", "variables": "{variable}"},
    "variable": {"enum": "=", "default": "="},
    "tag": {"name": "="},
    "components": {
        "schemas": "{schema}", "responses": "{response}", "parameters": "{parameter}", "requestBodies": "{body}",
        "headers": "{header}", "securitySchemes": "{scheme}", "links": "{link}", "callbacks": "{callback}",
        "pathItems": "{path}",
    },
    "paths": {"*": "path"},
    "callback": {"*": "path"},
    "responses": {"*": "response"},
    "path": {"servers": "[server]", "parameters": "[parameter]"} | dict.fromkeys(METHODS, "operation"),
    "operation": {
        "tags": "=", "operationId": "=", "parameters": "[parameter]", "requestBody": "body", "responses": "responses",
        "callbacks": "{callback}", "deprecated": "=", "security": "=", "servers": "[server]",
        # Names of fields and resources, which may be anything.
        "x-filters": "=", "x-filters-across": "=", "x-filters-releases": "=", "x-filters-together": "=",
        "x-listed-path": "=", "x-paging": "=", "x-unsorted": "=",
    },
    "parameter": _PARAMETER | {"x-sortable": "=", "x-written": "="},
    "header": _PARAMETER,
    # The bodies of a Swagger 2.0 operation that has more than one.
    "body": {"content": "{media}", "required": "=", "x-several-bodies": "="},
    "media": {"schema": "schema", "encoding": "{encoding}"},
    "encoding": {
        "contentType": "=", "headers": "{header}", "style": "=", "explode": "=", "allowReserved": "=",
    },
    "response": {"headers": "{header}", "content": "{media}", "links": "{link}"},
    "link": {"operationRef": "=", "operationId": "=", "parameters": "=", "requestBody": "=", "server": "server"},
    "scheme": {
        "type": "=", "name": "=", "in": "=", "scheme": "=", "bearerFormat": "=", "flows": "flows",
        "openIdConnectUrl": "=",
    },
    "flows": dict.fromkeys(("implicit", "password", "clientCredentials", "authorizationCode"), "flow"),
    "flow": _FLOW,
    "schema": dict.fromkeys(_SCHEMA_FACTS, "=")
    | dict.fromkeys(_SCHEMA_PARTS, "schema")
    | dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[schema]")
    | dict.fromkeys(
        ("properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions"), "{schema}"
    )
    | {"discriminator": "discriminator", "x-key": "=", "x-moment": "=", "x-resource": "="},
    "discriminator": {"propertyName": "=", "mapping": "="},
}  # fmt: skip


def walk(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Visit every object of a description by position: its pointer, its kind in :data:`SHAPES`, and the object itself.

    Nothing inside prose, facts and extensions is visited, so that a ``$ref`` in an example or a default is not mistaken
    for a reference.
    """
    stack: list[tuple[str, str, Any]] = [("", "document", document)]
    while stack:
        pointer, spec, value = stack.pop()
        if isinstance(value, list) and (spec[0] == "[" or spec == "schema"):
            inner = spec.strip("[]")
            stack.extend((join(pointer, index), inner, value[index]) for index in reversed(range(len(value))))
        elif isinstance(value, dict) and spec[0] == "{":
            stack.extend((join(pointer, key), spec.strip("{}"), value[key]) for key in reversed(value))
        elif isinstance(value, dict) and spec in SHAPES:
            yield pointer, spec, value
            stack.extend((join(pointer, key), spec_of(spec, key) or "-", value[key]) for key in reversed(value))


def references(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Visit every object that holds a reference: its pointer and the object, whose ``$ref`` is a text."""
    for pointer, _, node in walk(document):
        if isinstance(node.get("$ref"), str):
            yield pointer, node


def spec_of(kind: str, key: str) -> str | None:
    """Say what a key of an object of some kind holds, in the notation of :data:`SHAPES`; None when nobody knows."""
    shape = SHAPES[kind]
    return shape.get(key) or _COMMON.get(key) or (None if key.startswith("x-") else shape.get("*"))
