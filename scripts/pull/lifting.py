"""OpenAPI 3.0 brought to 3.1, for documents that stand together with one in 3.1."""

from __future__ import annotations

from typing import Any

from scripts.documents.positions import walk

_NULL = {"type": "null"}
_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def lift(description: dict[str, Any]) -> None:
    """Say in the words of OpenAPI 3.1 what schemas say in those of 3.0: what may be null, and bounds that are no value
    themselves.

    Args:
        description: An OpenAPI 3.0 document; it is changed.
    """
    # What is visited last lies deepest, so no schema is moved before what is inside it is done.
    schemas = [node for _, kind, node in walk(description) if kind == "schema"]
    for schema in reversed(schemas):
        for word, bound in _BOUNDS:
            if isinstance(schema.get(word), bool):
                exclusive = schema.pop(word)
                if exclusive and bound in schema:
                    schema[word] = schema.pop(bound)
        if schema.pop("nullable", None) is True:
            _allow_null(schema)


def _allow_null(schema: dict[str, Any]) -> None:
    values = schema.get("enum")
    if isinstance(values, list) and None not in values:
        schema["enum"] = [*values, None]
    kinds = schema.get("type")
    if isinstance(kinds, str):
        schema["type"] = kinds if kinds == "null" else [kinds, "null"]
    elif isinstance(kinds, list):
        schema["type"] = kinds if "null" in kinds else [*kinds, "null"]
    elif schema and values is None:
        whole = dict(schema)
        schema.clear()
        schema["anyOf"] = [whole, dict(_NULL)]
