"""Changes that are planted in a description: what is done to it, how it is to be told, and which line of a script has
to change with it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from scripts.documents.components import rename
from scripts.documents.pointers import of_reference, resolve

Document = dict[str, Any]
Edit = Callable[[Document], None]


@dataclass(frozen=True)
class Planted:
    """One change.

    Attributes:
        platform: Whose description is changed.
        kind: What it is told as.
        subject: What it is told of.
        edit: Makes it.
        line: The file and a part of the line that type checkers refuse from then on; empty where they see nothing.
    """

    platform: str
    kind: str
    subject: str
    edit: Edit
    line: str = ""


def planted(document: Document, changes: list[Planted]) -> Document:
    """The description with all of these changes."""
    changed = copy.deepcopy(document)
    for change in changes:
        change.edit(changed)
    return changed


def operation(document: Document, label: str) -> Document:
    """The operation that is called `GET /path`."""
    method, path = label.split(" ")
    found: Document = document["paths"][path][method.lower()]
    return found


def parameter(document: Document, label: str, name: str) -> Document:
    """A parameter of an operation, a copy of its own where others share it."""
    listed = operation(document, label)["parameters"]
    for place, entry in enumerate(listed):
        if "$ref" in entry:
            entry = copy.deepcopy(resolve(document, of_reference(entry["$ref"])))
        if entry["name"] == name:
            found: Document = entry
            listed[place] = found
            return found
    raise KeyError(name)


def schema(document: Document, name: str) -> Document:
    """A component schema."""
    found: Document = document["components"]["schemas"][name]
    return found


def schema_renamed(old: str, new: str) -> Edit:
    """The same schema by another name."""

    def edit(document: Document) -> None:
        schemas = document["components"]["schemas"]
        schemas[new] = schemas.pop(old)
        rename(document, {old: new})

    return edit


def without_operation(label: str) -> Edit:
    method, path = label.split(" ")
    return lambda document: document["paths"][path].pop(method.lower())


def with_operation(label: str, like: str, name: str) -> Edit:
    """One operation more, which is like another one."""
    method, path = label.split(" ")

    def edit(document: Document) -> None:
        made = copy.deepcopy(operation(document, like)) | {"operationId": name}
        made["parameters"] = [each for each in made.get("parameters", ()) if each.get("in") != "path"]
        document["paths"].setdefault(path, {})[method.lower()] = made

    return edit


def with_parameter(label: str, name: str, *, required: bool = False, place: str = "query") -> Edit:
    made = {"name": name, "in": place, "required": required, "schema": {"type": "string"}}
    return lambda document: operation(document, label).setdefault("parameters", []).append(made)


def without_parameters(label: str, *names: str) -> Edit:
    def edit(document: Document) -> None:
        for name in names:
            operation(document, label)["parameters"].remove(parameter(document, label, name))

    return edit


def parameter_with(label: str, name: str, **facts: Any) -> Edit:
    """A parameter of which some facts are others."""
    return lambda document: parameter(document, label, name).update(facts)


def operation_with(label: str, **facts: Any) -> Edit:
    return lambda document: operation(document, label).update(copy.deepcopy(facts))


def answered(label: str, status: str, media_type: str, said: Document) -> Edit:
    """An operation that gives something else too: with another status, or in another version."""

    def edit(document: Document) -> None:
        answer = operation(document, label)["responses"].setdefault(status, {"description": status})
        answer.setdefault("content", {})[media_type] = {"schema": said}

    return edit


def property_with(place: str, **facts: Any) -> Edit:
    """A property of a component (`Job.status`) of which some facts are others, or are no more where they are None."""
    name, key = place.split(".")

    def edit(document: Document) -> None:
        known = schema(document, name)["properties"]
        changed = known.get(key, {}) | facts
        known[key] = {fact: value for fact, value in changed.items() if value is not None}

    return edit


def without_property(place: str) -> Edit:
    name, key = place.split(".")

    def edit(document: Document) -> None:
        found = schema(document, name)
        del found["properties"][key]
        found["required"] = [each for each in found.get("required", ()) if each != key]

    return edit


def required(place: str, *, is_required: bool = True) -> Edit:
    name, key = place.split(".")

    def edit(document: Document) -> None:
        found = schema(document, name)
        others = [each for each in found.get("required", ()) if each != key]
        found["required"] = [*others, key] if is_required else others

    return edit


def null(place: str) -> Edit:
    """A property that may be null, as the version of the description says it."""
    name, key = place.split(".")

    def edit(document: Document) -> None:
        known = schema(document, name)["properties"]
        if document["openapi"].startswith("3.0"):
            known[key]["nullable"] = True
        elif isinstance(known[key].get("type"), str):
            known[key]["type"] = [known[key]["type"], "null"]
        else:
            known[key] = {"anyOf": [known[key], {"type": "null"}]}

    return edit


def all_of(*edits: Edit) -> Edit:
    """Several edits that are one change."""

    def edit(document: Document) -> None:
        for each in edits:
            each(document)

    return edit
