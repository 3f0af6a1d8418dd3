"""The operations of the committed description, read as plain JSON: what a call in each version has to be.

Nothing here looks at generated code, so that what generation lost is missed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

PATH = Path(__file__).resolve().parents[2] / "specs" / "ica" / "openapi.json"
PROBLEM = "application/problem+json"
PAGE_NAMES = frozenset({"pageOffset", "pageToken", "pageSize", "sort"})
_VERSIONED = re.compile(r"application/vnd\.illumina\.(v\d+)\+json")

DOCUMENT: dict[str, Any] = json.loads(PATH.read_bytes())


def version_of(media_type: str) -> str | None:
    """`v3` for application/vnd.illumina.v3+json, None for a media type without a version."""
    found = _VERSIONED.fullmatch(media_type)
    return found[1] if found else None


def is_json(media_type: str) -> bool:
    """Whether a body of this media type is JSON."""
    return media_type.endswith(("/json", "+json"))


def snake(name: str) -> str:
    """The Python name that the contract promises for a tag or an operation id."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"\W+", "_", words).lower()


def schema_name(schema: Any) -> str | None:
    """The name of the component that a schema refers to."""
    reference = (schema or {}).get("$ref")
    return reference.rpartition("/")[2] if reference else None


def component(name: str | None) -> dict[str, Any]:
    """The schema of a component."""
    found: dict[str, Any] = DOCUMENT["components"]["schemas"].get(name, {})
    return found


@dataclass(frozen=True)
class Case:
    """One operation in one of its versions; `version` is None when no media type of it has one."""

    method: str
    path: str
    version: str | None
    newest: bool
    operation: Any

    def __str__(self) -> str:
        return f"{self.id}-{self.version or 'unversioned'}"

    @property
    def id(self) -> str:
        return str(self.operation["operationId"])

    @property
    def tag(self) -> str:
        return snake(self.operation["tags"][0])

    @property
    def name(self) -> str:
        return snake(self.id)

    def parameters(self, where: str) -> dict[str, Any]:
        """The parameters in `path`, `query` or `header`, by their names on the wire."""
        found = self.operation.get("parameters", [])
        return {parameter["name"]: parameter for parameter in found if parameter["in"] == where}

    def _of_version(self, content: Any) -> dict[str, Any]:
        kept = content.items()
        return {name: entry for name, entry in kept if version_of(name) in (None, self.version)}

    @cached_property
    def bodies(self) -> dict[str, Any]:
        """The schemas of the body forms of this version, by media type."""
        content = self.operation.get("requestBody", {}).get("content", {})
        return {name: entry["schema"] for name, entry in self._of_version(content).items()}

    @property
    def body_required(self) -> bool:
        return bool(self.operation.get("requestBody", {}).get("required"))

    @property
    def accept(self) -> set[str]:
        """Every media type that this version's answers are documented with."""
        answers = self.operation["responses"].values()
        return {name for answer in answers for name in self._of_version(answer.get("content", {}))}

    @cached_property
    def success(self) -> dict[str, Any]:
        """The content of the answer that means success; a lone `default` answer means it too."""
        status, answer = _success(self.operation)
        content = {} if status == "204" else self._of_version(answer.get("content", {}))
        return {name: entry for name, entry in content.items() if name != PROBLEM}

    @property
    def answer_name(self) -> str | None:
        """The component that the answer is described by."""
        return next((schema_name(entry["schema"]) for entry in self.success.values()), None)

    @property
    def is_download(self) -> bool:
        return "application/octet-stream" in self.success

    @property
    def is_paged(self) -> bool:
        """Whether the answer is one page of a longer list, and the operation can be asked for the others."""
        answers = component(self.answer_name).get("properties", {})
        return "pageToken" in self.parameters("query") and {"items", "nextPageToken"} <= set(answers)


def _success(operation: Any) -> tuple[str, Any]:
    answers = operation["responses"]
    return min((item for item in answers.items() if item[0].startswith("2")), default=("default", answers["default"]))


def operations() -> Iterator[tuple[str, str, Any]]:
    """Method, path and facts of every operation."""
    for path, item in DOCUMENT["paths"].items():
        for method, operation in item.items():
            yield method.upper(), path, operation


def _versions(operation: Any) -> list[str | None]:
    """The versions of an operation, oldest first: those of its answer, without one those of its body."""
    for content in (_success(operation)[1].get("content", {}), operation.get("requestBody", {}).get("content", {})):
        found = sorted({version for version in map(version_of, content) if version})
        if found:
            return [*found]
    return [None]


def cases() -> list[Case]:
    """Every operation in every version that it has."""
    found = []
    for method, path, operation in operations():
        versions = _versions(operation)
        found += [Case(method, path, version, version == versions[-1], operation) for version in versions]
    return found


CASES = cases()
