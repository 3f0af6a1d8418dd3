"""Descriptions that call things otherwise and mean the same: every function gives a changed copy."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

from scripts.documents.positions import METHODS

Document = dict[str, Any]
Rename = Callable[[str], str]


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, method and operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def of_operations(document: Document, rename: Rename) -> Document:
    """Every operation id."""
    document = copy.deepcopy(document)
    for _, _, operation in operations(document):
        if "operationId" in operation:
            operation["operationId"] = rename(operation["operationId"])
    return document


def of_tags(document: Document, rename: Rename) -> Document:
    """Every tag."""
    document = copy.deepcopy(document)
    for _, _, operation in operations(document):
        if "tags" in operation:
            operation["tags"] = [rename(tag) for tag in operation["tags"]]
    return document


def of_schemas(document: Document, rename: Rename) -> Document:
    """Every component schema, and what refers to it."""
    before = "#/components/schemas/"

    def walk(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: walk(value) for key, value in node.items()}
        if isinstance(node, list):
            return [walk(value) for value in node]
        if isinstance(node, str) and node.startswith(before):
            name, slash, rest = node.removeprefix(before).partition("/")
            return before + rename(name) + slash + rest
        return node

    document = walk(copy.deepcopy(document))
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {rename(name): schema for name, schema in schemas.items()}
    return document


def of_properties(document: Document, rename: Rename) -> Document:
    """Every property of component schemas."""
    document = copy.deepcopy(document)
    for schema in document["components"]["schemas"].values():
        if "properties" in schema:
            schema["properties"] = {rename(name): inner for name, inner in schema["properties"].items()}
            schema["required"] = [rename(name) for name in schema.get("required", [])]
    return document


def of_path_parameters(document: Document, rename: Rename) -> Document:
    """What paths call their parameters."""
    document = copy.deepcopy(document)
    paths = {}
    for path, item in document["paths"].items():
        names = [part[1:-1] for part in path.split("/") if part.startswith("{") and part.endswith("}")]
        text = json.dumps(item)
        for name in names:
            text = text.replace(f'"in": "path", "name": "{name}"', f'"in": "path", "name": "{rename(name)}"')
            text = text.replace(f'"name": "{name}", "in": "path"', f'"name": "{rename(name)}", "in": "path"')
            path = path.replace("{" + name + "}", "{" + rename(name) + "}")
        paths[path] = json.loads(text)
    document["paths"] = paths
    return document
