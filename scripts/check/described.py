"""The operations of a description: which of them a request is for, and whether one is what it was."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from scripts.documents.paths import IN_BRACES, shape
from scripts.documents.pointers import of_reference, resolve
from scripts.documents.positions import METHODS
from scripts.errors import PipelineError


class Described:
    """The operations of one corrected description, each named by method and path: `GET /api/projects/{projectId}`."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.prefix = urlsplit(str((document.get("servers") or [{}])[0].get("url", ""))).path.rstrip("/")
        self._digests: dict[str, str] = {}

    @cached_property
    def operations(self) -> dict[str, dict[str, Any]]:
        """All of them, by their names."""
        return {
            f"{method.upper()} {path}": item[method]
            for path, item in self.document.get("paths", {}).items()
            for method in METHODS
            if method in item
        }

    @cached_property
    def digest(self) -> str:
        """What tells this description from any other."""
        return _digest(self.document)

    def operation(self, method: str, path: str) -> str | None:
        """Which operation a request is for, None where there is none; `path` as it is sent, escapes included."""
        if not path.startswith(self.prefix):
            return None
        inner = path[len(self.prefix) :]
        for pattern, template in self._patterns:
            name = f"{method.upper()} {template}"
            if name in self.operations and pattern.fullmatch(inner):
                return name
        return None

    def digest_of(self, name: str) -> str | None:
        """What tells one operation, with all that it refers to, from what it may be in another description."""
        operation = self.operations.get(name)
        if operation is None:
            return None
        if name not in self._digests:
            shared = self.document["paths"][name.partition(" ")[2]].get("parameters", [])
            whole = {"operation": operation, "shared": shared}
            self._digests[name] = _digest({**whole, "refers": self._referred(whole)})
        return self._digests[name]

    def _referred(self, start: Any) -> dict[str, Any]:
        """Everything that something refers to, however far, by reference."""
        found: dict[str, Any] = {}
        left = list(_references(start))
        while left:
            reference = left.pop()
            if reference in found:
                continue
            try:
                found[reference] = resolve(self.document, of_reference(reference))
            except PipelineError:
                # What leads nowhere is told where descriptions are read.
                found[reference] = None
            left += _references(found[reference])
        return found

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        """Those first that say most of a path themselves."""
        paths = sorted(self.document.get("paths", {}), key=lambda path: -len(IN_BRACES.sub("", path)))
        return [(_pattern(path), path) for path in paths]


def _pattern(path: str) -> re.Pattern[str]:
    fixed = map(re.escape, shape(path).split("{}"))
    return re.compile("[^/]+".join(fixed))


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith("#"):
            yield reference
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
