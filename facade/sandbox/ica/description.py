"""The platform's OpenAPI description: its operations, and its schemas with a validator for each.

Two things are changed in the copy that is held here, both without effect on what the wire carries: an enum that may be
null gets null among its values (the service sends it; the strict reading of OpenAPI 3.0 would refuse it), and
`deprecated` is dropped (the validator would warn at every call).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, oas30_format_checker
from referencing import Registry
from referencing.jsonschema import DRAFT4

from .problems import PROBLEM_TYPE

Schema = Mapping[str, Any]
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
_ROOT = "urn:description"


@dataclass(frozen=True)
class Operation:
    """One operation of the description. Two of them are equal when method and path are."""

    method: str
    path: str
    facts: Mapping[str, Any]

    def __hash__(self) -> int:
        return hash((self.method, self.path))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Operation) and (self.method, self.path) == (other.method, other.path)

    @cached_property
    def operation_id(self) -> str:
        """The description's name for it."""
        return str(self.facts.get("operationId", f"{self.method} {self.path}"))

    def parameters(self, location: str) -> dict[str, Any]:
        """Parameters in "query", "path" or "header", by name."""
        return {found["name"]: found for found in self.facts.get("parameters", []) if found["in"] == location}

    @cached_property
    def query_parameters(self) -> dict[str, Any]:
        """Query parameters by name."""
        return self.parameters("query")

    @cached_property
    def body_types(self) -> dict[str, Schema]:
        """Schemas of the request body by media type."""
        content = self.facts.get("requestBody", {}).get("content", {})
        return {media_type: facts.get("schema", {}) for media_type, facts in content.items()}

    @property
    def body_required(self) -> bool:
        """Whether the description insists on a body."""
        return bool(self.facts.get("requestBody", {}).get("required"))

    @cached_property
    def success_status(self) -> int:
        """The first documented status in the 200 range, 200 when there is none."""
        return min((int(code) for code in self.facts["responses"] if code.startswith("2")), default=200)

    @cached_property
    def _success(self) -> Mapping[str, Any]:
        responses: Mapping[str, Mapping[str, Any]] = self.facts["responses"]
        return responses.get(str(self.success_status)) or responses.get("default", {})

    @cached_property
    def answer_types(self) -> dict[str, Schema]:
        """Schemas of the success answer by media type; empty when it has no body."""
        content = self._success.get("content", {})
        return {name: facts.get("schema", {}) for name, facts in content.items() if name != PROBLEM_TYPE}

    @cached_property
    def answer_headers(self) -> dict[str, Schema]:
        """Schemas of the documented headers of the success answer."""
        return {name: facts.get("schema", {}) for name, facts in self._success.get("headers", {}).items()}


class Description:
    """An OpenAPI 3.0 document with what a server needs from it."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document: Mapping[str, Any] = _prepared(document)
        resource = DRAFT4.create_resource(self.document)
        self._registry = Registry().with_resource(_ROOT, resource)
        self._validators: dict[tuple[str, bool], Any] = {}
        self.made: dict[tuple[Any, ...], Any] = {}

    @classmethod
    def load(cls, path: Path) -> Description:
        """Read a description from a file; the same file is read once per process."""
        resolved = path.resolve()
        return _load(resolved, resolved.stat().st_mtime_ns)

    @cached_property
    def prefix(self) -> str:
        """The path that comes before every path of the description, from its first server."""
        servers: list[dict[str, str]] = self.document.get("servers") or [{"url": ""}]
        return urlsplit(servers[0]["url"]).path.rstrip("/")

    @cached_property
    def operations(self) -> list[Operation]:
        """All operations in the order of the description."""
        return list(self._operations())

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            shared = item.get("parameters", [])
            for method in METHODS:
                if method in item:
                    facts = item[method]
                    if shared:
                        facts = {**facts, "parameters": [*shared, *facts.get("parameters", [])]}
                    yield Operation(method.upper(), path, facts)

    @property
    def security_schemes(self) -> Mapping[str, Any]:
        """The ways to log in, by name."""
        schemes: Mapping[str, Any] = self.document["components"].get("securitySchemes", {})
        return schemes

    def security_of(self, operation: Operation) -> list[Mapping[str, Any]]:
        """The alternatives of which one must be met; empty when anyone may call."""
        alternatives: list[Mapping[str, Any]] = operation.facts.get("security", self.document.get("security", []))
        return alternatives

    def resolve(self, schema: Schema) -> Schema:
        """Follow references until there is a schema."""
        while "$ref" in schema:
            schema = self._at(schema["$ref"])
        return schema

    def _at(self, reference: str) -> Schema:
        found: Schema = self.document
        for step in reference.removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        return found

    def errors(self, schema: Schema, value: Any, *, write: bool = False) -> list[Any]:
        """What is wrong with a value, as jsonschema errors; `write` for what a caller sends."""
        return list(self._validator(schema, write).iter_errors(value))

    def _validator(self, schema: Schema, write: bool) -> Any:
        key = (json.dumps(schema, sort_keys=True), write)
        if key not in self._validators:
            validator = OAS30WriteValidator if write else OAS30ReadValidator
            self._validators[key] = validator(
                _rooted(schema), registry=self._registry, format_checker=oas30_format_checker
            )
        return self._validators[key]


@lru_cache(maxsize=8)
def _load(path: Path, _changed: int) -> Description:
    return Description(json.loads(path.read_bytes()))


def _prepared(node: Any) -> Any:
    if isinstance(node, list):
        return [_prepared(child) for child in node]
    if not isinstance(node, Mapping):
        return node
    copy = {key: _prepared(child) for key, child in node.items() if key != "deprecated" or child is not True}
    if copy.get("nullable") is True and isinstance(copy.get("enum"), list) and None not in copy["enum"]:
        copy["enum"] = [*copy["enum"], None]
    return copy


def _rooted(node: Any) -> Any:
    """References inside a schema that stands alone must name the document they point into."""
    if isinstance(node, list):
        return [_rooted(child) for child in node]
    if not isinstance(node, Mapping):
        return node
    return {
        key: f"{_ROOT}{child}" if key == "$ref" and isinstance(child, str) and child.startswith("#") else _rooted(child)
        for key, child in node.items()
    }
