"""Keep the facts of a description and drop its prose.

What is prose depends on the place: ``description`` beside ``type`` is prose, a property that happens to be called
``description`` is a fact. So the document is walked by position. For every kind of object in OpenAPI 3.0 and 3.1,
:data:`SHAPES` says what each key holds:

- ``=`` a fact, kept to the byte: types, bounds, enums, defaults, constants, patterns, scopes...
- ``-`` prose, dropped.
- ``~`` a map of names to prose: the names stay, the texts become empty (OAuth scopes).
- ``kind``, ``[kind]``, ``{kind}`` an object of that kind, a list of them, a map from names to them. A kind's key ``*``
  says what a key holds that is neither named nor an extension.

Every other key, extensions (``x-...``) among them, is kept only when its value consists of numbers, booleans, nulls and
words without blanks: this drops vendors' texts, logos and code samples, and keeps switches, names and codes.
Where null stands for an object, as an empty line in YAML does, a map's entry becomes an empty object and a field is
left out.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

from scripts.documents import METHODS
from scripts.errors import PipelineError
from scripts.pointers import join

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
        "webhooks": "{path}", "components": "components", "security": "=", "tags": "[tag]",
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
        "x-filters": "=", "x-filters-across": "=", "x-listed-path": "=",
    },
    "parameter": _PARAMETER | {"x-sortable": "="},
    "header": _PARAMETER,
    "body": {"content": "{media}", "required": "="},
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
    | {"discriminator": "discriminator", "x-resource": "="},
    "discriminator": {"propertyName": "=", "mapping": "="},
}  # fmt: skip

# Extensions made for readers of documentation pages, even where they look like words.
_FOR_READERS = frozenset(
    (
        "x-codesamples",
        "x-code-samples",
        "x-description",
        "x-displayname",
        "x-example",
        "x-examples",
        "x-logo",
        "x-summary",
    )
)
_WORD = re.compile(r"[A-Za-z0-9_.:/+*$#@,{}()\[\]=|-]{0,200}")
_DROPPED = object()

# "The attributes for which sorting is supported:", "Sortable fields:", "Can be sorted by:"...
_SORT_LIST = re.compile(
    r"(?:\b(?:attributes?|columns?|fields?|properties)\b[^.:<\n]*\bsort\w*[^.:<\n]*|\bsort\w*\b[^.:<\n]*"
    r"\b(?:allowed|attributes?|by|columns?|fields?|on|possible|properties|supported)\b[^.:<\n]*):",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<[^>]*>|[\n,;\u2022*]|\s-\s|\band\b|\bor\b")
_SORTABLE = re.compile(r"[-\s]*([`'\"]?)([A-Za-z_][\w.]*?)\1(?:\s*\([^()]*\))?\.?\s*")


def reduce(document: dict[str, Any], *, keep_prose: bool = False) -> dict[str, Any]:
    """Give the facts of an OpenAPI 3 document as a new document.

    A response keeps a description, since OpenAPI demands one: its status code, or its name among the components. A
    query parameter ``sort`` whose prose lists the attributes to sort by gets them as ``x-sortable``.

    Args:
        document: The description; it is not changed.
        keep_prose: Leave the prose in place, for a build that is not published.

    Raises:
        PipelineError: Something is not of the type that its place calls for; the pointer says where.
    """
    reduced: dict[str, Any] = _Reducer(keep_prose).object_of("document", document, "", "")
    return reduced


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


class _Reducer:
    def __init__(self, keep_prose: bool) -> None:
        self._keep_prose = keep_prose

    def object_of(self, kind: str, node: Any, pointer: str, name: str) -> Any:
        if kind == "schema" and isinstance(node, bool):
            return node
        if not isinstance(node, dict):
            raise PipelineError(f"an object is needed here ({kind}), not {_named(node)}", pointer=pointer)
        result = {}
        for key, value in node.items():
            spec = spec_of(kind, key)
            if value is None and spec is not None and spec == SHAPES[kind].get("*"):
                value = {}
            kept = self._value(spec, key, value, join(pointer, key))
            if kept is not _DROPPED:
                result[key] = kept
        if kind == "response" and "$ref" not in node and not (self._keep_prose and "description" in node):
            result["description"] = name
        if kind == "parameter" and "x-sortable" not in node and (names := _sortable(node)):
            result["x-sortable"] = names
        return result

    def _value(self, spec: str | None, key: str, value: Any, pointer: str) -> Any:
        if spec == "=":
            return copy.deepcopy(value)
        if spec == "-" or spec is None:
            keep = self._keep_prose or (spec is None and key.lower() not in _FOR_READERS and _is_words(value))
            return copy.deepcopy(value) if keep else _DROPPED
        if value is None:
            return _DROPPED
        if spec[0] == "[" or (spec == "schema" and isinstance(value, list)):
            return self._list(spec.strip("[]"), value, pointer)
        if spec[0] == "{":
            return self._map(spec.strip("{}"), value, pointer)
        if spec == "~":
            names = self._map("=", value, pointer)
            return names if self._keep_prose else dict.fromkeys(names, "")
        return self.object_of(spec, value, pointer, key)

    def _list(self, kind: str, value: Any, pointer: str) -> list[Any]:
        if not isinstance(value, list):
            raise PipelineError(f"a list is needed here, not {_named(value)}", pointer=pointer)
        return [self.object_of(kind, item, join(pointer, index), "") for index, item in enumerate(value)]

    def _map(self, kind: str, value: Any, pointer: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise PipelineError(f"an object is needed here, not {_named(value)}", pointer=pointer)
        result = {}
        for name, item in value.items():
            result[name] = self._value(kind, name, {} if item is None else item, join(pointer, name))
        return result


def _is_words(value: Any) -> bool:
    if isinstance(value, str):
        return _WORD.fullmatch(value) is not None and "://" not in value
    if isinstance(value, list):
        return all(map(_is_words, value))
    if isinstance(value, dict):
        return all(_is_words(key) and _is_words(item) for key, item in value.items())
    return True


def _sortable(parameter: dict[str, Any]) -> list[str]:
    text = parameter.get("description")
    if parameter.get("name") != "sort" or parameter.get("in") != "query" or not isinstance(text, str):
        return []
    for found in reversed(list(_SORT_LIST.finditer(text))):
        names: list[str] = []
        for item in filter(str.strip, _BREAK.split(text[found.end() :])):
            name = _SORTABLE.fullmatch(item)
            if name is None:
                break
            names.append(name[2])
        if names:
            return list(dict.fromkeys(names))
    return []


def _named(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "a boolean", type(None): "null"}
    return names.get(type(value), "a number")
