"""Anchors of OpenAPI 3.1: references by a schema's own name, made into references by its place."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from scripts.documents.pointers import to_reference
from scripts.documents.positions import walk


def resolve(description: dict[str, Any]) -> None:
    """Let references to anchors say the place instead: `#node` becomes `#/components/schemas/Node`.

    An anchor that several schemas claim stays as it is, since what it means depends on the way that leads there.

    Args:
        description: An OpenAPI 3.1 document; it is changed.
    """
    places: dict[str, set[str]] = {}
    schemas = [(pointer, node) for pointer, kind, node in walk(description) if kind == "schema"]
    for pointer, node in schemas:
        for word in ("$anchor", "$dynamicAnchor"):
            if isinstance(node.get(word), str):
                places.setdefault(node[word], set()).add(pointer)
    for _, node in schemas:
        for word in ("$ref", "$dynamicRef"):
            target = node.get(word)
            if isinstance(target, str) and target[:1] == "#" and target[1:2] not in ("", "/"):
                found = places.get(unquote(target[1:]), set())
                if len(found) == 1 and (word == "$ref" or "$ref" not in node):
                    del node[word]
                    node["$ref"] = to_reference(next(iter(found)))
