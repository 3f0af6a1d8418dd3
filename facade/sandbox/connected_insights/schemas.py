"""Classes as a document describes them, with those that they are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .shapes import Dto, Kind, ListOf, MapOf, Scalar


class Schemas:
    """Collects the classes that a document names. `called` gives the name of a generic class."""

    def __init__(self, prefix: str, called: Callable[[str, str], str], *, titled: bool) -> None:
        self._prefix = prefix
        self._called = called
        self._titled = titled
        self.found: dict[str, dict[str, Any]] = {}

    def of(self, kind: Kind) -> dict[str, Any]:
        """The schema of a kind; a class is referred to."""
        match kind:
            case Scalar():
                return scalar(kind)
            case ListOf():
                return {"type": "array", "items": self.of(kind.items)}
            case MapOf():
                return {"type": "object", "additionalProperties": self.of(kind.values)}
        name = self._called(kind.name, kind.of) if kind.of else kind.name
        if name not in self.found:
            # Entered before its properties are looked at: it may contain itself.
            self.found[name] = {}
            self.found[name] = self._class(name, kind)
        return {"$ref": f"{self._prefix}{name}"}

    @property
    def sorted(self) -> dict[str, dict[str, Any]]:
        """All that were named, by name."""
        return dict(sorted(self.found.items()))

    def _class(self, name: str, kind: Dto) -> dict[str, Any]:
        required = {"required": list(kind.required)} if kind.required else {}
        properties = {each: self.of(inner) for each, inner in kind.properties.items()}
        title = {"title": name} if self._titled else {}
        return {"type": "object", **required, "properties": properties, **title}


def scalar(kind: Scalar) -> dict[str, Any]:
    """The schema of a single value."""
    said: dict[str, Any] = {"type": kind.type}
    if kind.format:
        said["format"] = kind.format
    if kind.enum:
        said["enum"] = list(kind.enum)
    return said


def headers(workgroup: bool) -> list[tuple[str, bool]]:
    """The headers of a route, and whether each is required."""
    named = ["Authorization", "X-ILMN-Domain", *(["X-ILMN-Workgroup"] if workgroup else [])]
    return [*((name, True) for name in named), ("Accept-Language", False)]
