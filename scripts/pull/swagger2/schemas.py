"""Schemas and references of Swagger 2.0 in the words of OpenAPI 3.0."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

from scripts.documents.components import source_of
from scripts.documents.pointers import to_reference
from scripts.documents.positions import spec_of

_MOVED = {"#/definitions/": "#/components/schemas/"} | {
    f"#/{kind}/": f"#/components/{kind}/" for kind in ("parameters", "responses")
}
# What Swagger 2.0 has no word for is often said by these.
_EXTENSIONS = {"x-anyOf": "anyOf", "x-oneOf": "oneOf", "x-not": "not", "x-nullable": "nullable"}
# These tell how parameters are written, and have no meaning in a schema.
_ELSEWHERE = frozenset({"collectionFormat", "allowEmptyValue", "allowMultiple"})


class Translator:
    """Says schemas of one document in OpenAPI 3.0. `definitions` are the names that a reference may have left bare."""

    def __init__(self, definitions: Iterable[str]) -> None:
        self._definitions = frozenset(definitions)

    def reference(self, target: Any) -> Any:
        """The place that a reference leads to, in the converted document. One that leads nowhere stays as it is."""
        if not isinstance(target, str):
            return target
        if target in self._definitions:
            return to_reference(source_of(target))
        for old, new in _MOVED.items():
            if target.startswith(old):
                return new + target[len(old) :]
        return target

    def schema(self, raw: Any) -> Any:
        """One schema with everything inside."""
        if isinstance(raw, list):
            return [self.schema(entry) for entry in raw]
        if not isinstance(raw, dict):
            return raw
        said = {key: value for key, value in raw.items() if key not in _ELSEWHERE}
        for extension, word in _EXTENSIONS.items():
            if extension in said and word not in said:
                said[word] = said.pop(extension)
        result = {key: self._part(key, value) for key, value in said.items()}
        if isinstance(result.get("discriminator"), str):
            result["discriminator"] = {"propertyName": result["discriminator"]}
        if result.get("type") == "file":
            result |= {"type": "string", "format": "binary"}
        return result

    def _part(self, key: str, value: Any) -> Any:
        spec = spec_of("schema", key)
        if key == "$ref":
            return self.reference(value)
        if spec == "{schema}" and isinstance(value, dict):
            return {name: {} if inner is None else self.schema(inner) for name, inner in value.items()}
        if spec in ("schema", "[schema]"):
            return self.schema(value)
        return copy.deepcopy(value)
