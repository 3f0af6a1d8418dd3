"""A description as a graph of schemas: where each one stands, and what it says once references are followed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from scripts.documents.pointers import join, unescape

_COMPONENTS = "/components/schemas/"
# Beside a reference, these change nothing of what a value may be.
_SILENT = frozenset(("$ref", "description", "summary", "title", "example", "examples", "externalDocs", "$comment"))
# So many schemas at most are taken together for one property; more would only be found where somebody tries it.
_MOST_PLACES = 8
_MISSING = object()


class Node:
    """A schema, or several that a value has to fit together, each where it stands. A node is made once for the same
    places, so that it can be told from others by identity.

    Attributes:
        places: The pointers and the schemas. The first is the place that the node is known by.
    """

    __slots__ = ("places",)

    def __init__(self, places: tuple[tuple[str, Any], ...]) -> None:
        self.places = places

    @property
    def base(self) -> str:
        """The pointer that the node is known by."""
        return self.places[0][0]


class Graph:
    """The schemas of a description, and the way from one to the next."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._nodes: dict[tuple[str, ...], Node] = {}
        self._targets: dict[str, tuple[str, Any] | None] = {}
        schemas = _object(_object(document.get("components")).get("schemas"))
        self.components = frozenset(schemas)
        self._schemas = schemas
        self._heirs: dict[str, list[str]] | None = None

    def node(self, places: Iterable[tuple[str, Any]]) -> Node:
        """The node of some places, each followed to where its reference leads."""
        found = dict(self.followed(pointer, schema) for pointer, schema in places)
        key = tuple(found)[:_MOST_PLACES]
        known = self._nodes.get(key)
        if known is None:
            known = self._nodes[key] = Node(tuple((pointer, found[pointer]) for pointer in key))
        return known

    def followed(self, pointer: str, value: Any) -> tuple[str, Any]:
        """Where a value really stands, through any number of references that say nothing else. One that leads nowhere
        stays."""
        seen: set[str] = set()
        while is_reference(value) and value.keys() <= _SILENT and value["$ref"] not in seen:
            seen.add(value["$ref"])
            target = self.target(value["$ref"])
            if target is None:
                break
            pointer, value = target
        return pointer, value

    def target(self, reference: str) -> tuple[str, Any] | None:
        """The place that a reference names; None for one that leads nowhere, or out of the document."""
        if reference not in self._targets:
            self._targets[reference] = self._found(reference)
        return self._targets[reference]

    def _found(self, reference: str) -> tuple[str, Any] | None:
        pointer = unquote(reference[1:]) if reference.startswith("#") else None
        if pointer is None or (pointer and not pointer.startswith("/")):
            return None
        value: Any = self.document
        for token in pointer.split("/")[1:]:
            value = _step(value, unescape(token))
            if value is _MISSING:
                return None
        return pointer, value

    def component(self, name: str) -> tuple[str, Any] | None:
        """The place of a component schema."""
        return (join("/components/schemas", name), self._schemas[name]) if name in self._schemas else None

    def heirs_of(self, pointer: str) -> list[str]:
        """The components that are made of the schema at a pointer and more."""
        if self._heirs is None:
            self._heirs = {}
            for name, schema in self._schemas.items():
                members = _object(schema).get("allOf")
                for member in members if isinstance(members, list) else ():
                    target = self.target(member["$ref"]) if is_reference(member) else None
                    if target is not None:
                        self._heirs.setdefault(target[0], []).append(name)
        return self._heirs.get(pointer, [])


def is_reference(value: Any) -> bool:
    """Whether a value refers to another."""
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


def component_of(pointer: str) -> str | None:
    """The component schema that a pointer leads to or into."""
    if not pointer.startswith(_COMPONENTS):
        return None
    return unescape(pointer[len(_COMPONENTS) :].split("/", 1)[0])


def is_component(pointer: str) -> bool:
    """Whether a pointer is that of a whole component schema."""
    return pointer.startswith(_COMPONENTS) and "/" not in pointer[len(_COMPONENTS) :]


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _step(value: Any, key: str) -> Any:
    if isinstance(value, dict):
        return value.get(key, _MISSING)
    if isinstance(value, list) and key.isdigit() and int(key) < len(value):
        return value[int(key)]
    return _MISSING
