"""The descriptions of a platform's services made one. What it says does not depend on the order in which they come.

Components of one name are one where all services that have one mean the same by it, through all references. Else each
service has its own, under its own name: `crs.Case` and `als.Case`.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from scripts.documents.paths import shape
from scripts.documents.pointers import join
from scripts.documents.positions import METHODS
from scripts.documents.services import NAME
from scripts.errors import PipelineError

from .apart import keep_apart
from .base_paths import combined, on_their_own
from .lifting import lift

_LISTS = ("paths", "webhooks")
# What an operation may be called is no part of what it is.
_CALLED = frozenset({NAME, "operationId", "tags"})

Descriptions = dict[str, dict[str, Any]]


def merged(documents: Mapping[str, dict[str, Any]], title: str) -> dict[str, Any]:
    """The description that says what all of a platform's services say.

    Args:
        documents: What each service says, with its base path in its paths; it is not changed.
        title: What people call the platform.

    Raises:
        PipelineError: Two services have different operations of one method and path; the message names both.
    """
    parts: Descriptions = {service: copy.deepcopy(documents[service]) for service in sorted(documents)}
    version = _one_version(parts)
    keep_apart(parts)
    _share_security(parts)
    result: dict[str, Any] = {}
    for part in parts.values():
        for key, value in part.items():
            result.setdefault(key, value)
    result |= {"openapi": version, "info": {"title": title, "version": _versions(parts)}}
    for key in _LISTS:
        if any(key in part for part in parts.values()):
            result[key] = _paths(parts, key)
    components: dict[str, Any] = {}
    for part in parts.values():
        for kind, named in (part.get("components") or {}).items():
            components[kind] = {**named, **components.get(kind, {})} if isinstance(named, dict) else named
    tags = {str(tag.get("name")): tag for part in reversed(parts.values()) for tag in part.get("tags") or ()}
    result |= {"components": components} if components else {}
    result |= {"tags": [tags[name] for name in sorted(tags)]} if tags else {}
    _tell_ids_apart(result)
    return result


def _one_version(parts: Descriptions) -> str:
    """The newest version of OpenAPI that is spoken, and all documents in its words."""
    newest = max((_numbers(part["openapi"]), part["openapi"]) for part in parts.values())[1]
    for part in parts.values():
        if _numbers(part["openapi"])[:2] < _numbers(newest)[:2]:
            lift(part)
    return str(newest)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"[0-9]+", version)]


def _versions(parts: Descriptions) -> str:
    """The services' own version, where they have one in common; else that of each."""
    found = {service: str((part.get("info") or {}).get("version", "")) for service, part in parts.items()}
    if len(set(found.values())) == 1:
        return next(iter(found.values()))
    return ", ".join(f"{service} {version}" for service, version in found.items() if version)


def _share_security(parts: Descriptions) -> None:
    """Let each operation say what it needs where the documents differ in what all of theirs need. A document that asks
    for nothing says nothing of it: many servers check tokens without saying so."""
    needs = {json.dumps(part.get("security") or [], sort_keys=True) for part in parts.values()}
    if len(needs) < 2:
        return
    for part in parts.values():
        root = part.pop("security", None)
        for _, _, item in _items(part):
            for method in METHODS:
                if root and isinstance(item.get(method), dict):
                    item[method].setdefault("security", copy.deepcopy(root))


def _items(part: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for key in _LISTS:
        for path, item in (part.get(key) or {}).items():
            if isinstance(item, dict) and not path.startswith("x-"):
                yield key, path, item


def _paths(parts: Descriptions, key: str) -> dict[str, Any]:
    """The paths, or the webhooks, of all services."""
    result: dict[str, Any] = {}
    owners: dict[tuple[str, str], tuple[str, str]] = {}
    for service, part in parts.items():
        fresh = {}
        for path, item in (part.get(key) or {}).items():
            if path not in result or not isinstance(item, dict):
                fresh[path] = item
                continue
            both = [method for method in METHODS if method in item and method in result[path]]
            for method in both:
                _check_same(result[path], item, method, path, service, key)
            rest = {name: value for name, value in item.items() if name not in both}
            fresh[path] = combined(result[path], rest)
            for method in both:
                # One operation that several services have is of them all.
                fresh[path][method] = {**fresh[path][method], NAME: f"{result[path][method][NAME]},{service}"}
        for path, item in fresh.items():
            _check_spelling(owners, path, item, service, key)
        result |= fresh
    return result


def _check_same(known: dict[str, Any], item: dict[str, Any], method: str, path: str, service: str, key: str) -> None:
    said = [_said(on_their_own(each)[method]) for each in (known, item)]
    if said[0] != said[1]:
        raise PipelineError(
            f"{method.upper()} {path} is one thing in service {known[method][NAME]!r} and another in {service!r}",
            pointer=join(f"/{key}", path, method),
        )


def _said(operation: dict[str, Any]) -> str:
    return json.dumps({name: value for name, value in operation.items() if name not in _CALLED}, sort_keys=True)


def _check_spelling(
    owners: dict[tuple[str, str], tuple[str, str]], path: str, item: Any, service: str, key: str
) -> None:
    """Refuse a path that differs from another service's in nothing but the names of its parameters."""
    for method in METHODS:
        if key == "paths" and isinstance(item, dict) and method in item:
            owner, known = owners.setdefault((shape(path), method), (service, path))
            if owner != service and known != path:
                raise PipelineError(
                    f"{method.upper()} {path} of service {service!r} is {known} of service {owner!r}",
                    pointer=join("/paths", path, method),
                )


def _tell_ids_apart(description: dict[str, Any]) -> None:
    """Give the operations of one tag whose ids are the same in several services the service's name as well."""
    rivals: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for _, _, item in _items(description):
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, dict) and operation.get("operationId"):
                tags = operation.get("tags")
                tag = str(tags[0]) if isinstance(tags, list) and tags else "default"
                rivals.setdefault((tag, str(operation["operationId"])), []).append(operation)
    for (_, name), operations in rivals.items():
        if len({operation[NAME] for operation in operations}) > 1:
            for operation in operations:
                operation["operationId"] = f"{operation[NAME].replace(',', '.')}.{name}"
