"""An application's own calls as OpenAPI operations."""

from __future__ import annotations

from typing import Any

from scripts.documents.paths import IN_BRACES

from .model import Action, Resource
from .operations import JSON, Names, Operation, json_answer, key_parameter, own_parameters, page_parameters
from .schemas import FREE, Schema, component, object_of, value_schema

_FORM = "application/x-www-form-urlencoded"
_WITH_BODY = ("post", "put", "patch")
_STANDARD = frozenset(
    (
        *("list", "get", "create", "update", "patch", "delete", "schema", "set"),
        *("update_list", "patch_list", "delete_list"),
    )
)


def actions_of(resource: Resource, names: Names) -> dict[tuple[str, str], Operation]:
    """A resource's own calls, by path and method.

    Args:
        resource: The resource.
        names: The components to refer to.

    Returns:
        The operations. Two calls never share a name; one that would be called like one of Tastypie's gets another.
    """
    found = {}
    # Where Tastypie's own calls are none, their names are free.
    used: set[str] = set(_STANDARD) if resource.described or resource.list_methods else set()
    for action in sorted(resource.actions, key=lambda entry: (entry.path, entry.method)):
        identifier = _unused(action.name or _name(action, resource), used)
        used.add(identifier)
        found[resource.path + action.path, action.method] = _operation(action, identifier, resource, names)
    return found


def _name(action: Action, resource: Resource) -> str:
    """The last word of the path, with the method where the path takes several."""
    words = [part for part in action.path.split("/") if part and not part.startswith("{")]
    name = words[-1] if words else "call"
    methods = {entry.method for entry in resource.actions if entry.path == action.path}
    return f"{action.method}_{name}" if len(methods) > 1 else name


def _unused(name: str, used: set[str]) -> str:
    candidate, number = name, 1
    while candidate in used:
        number += 1
        candidate = f"{name}_action" if number == 2 else f"{name}_action{number}"
    return candidate


def _operation(action: Action, identifier: str, resource: Resource, names: Names) -> Operation:
    result: Operation = {
        "operationId": identifier,
        "tags": [resource.name],
        "responses": _answers(action, names),
        "x-evidence": action.evidence,
    }
    parameters = [_in_path(name, resource) for name in IN_BRACES.findall(action.path)]
    if isinstance(action.answer, str) and action.answer.startswith("list "):
        parameters += page_parameters()
    parameters += own_parameters(resource, identifier)
    if parameters:
        result["parameters"] = parameters
    if action.form is not None:
        result["requestBody"] = {"content": {_FORM: {"schema": _values(action.form)}}}
    elif action.method in _WITH_BODY:
        result["requestBody"] = {"content": {JSON: {"schema": _values(action.body)}}}
    if action.dangerous:
        result["x-dangerous"] = action.dangerous
    if action.anonymous:
        result["security"] = []
    return result


def _in_path(name: str, resource: Resource) -> dict[str, Any]:
    if name == "id":
        return key_parameter(resource)
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _answers(action: Action, names: Names) -> dict[str, Any]:
    if action.answer == "none":
        return {str(action.status or 204): {"description": ""}}
    status = str(action.status or 200)
    if action.answer == "":
        # Tastypie makes 204 of a call that gives nothing back.
        return {status: json_answer({}), "204": {"description": ""}}
    if isinstance(action.answer, str) and "/" in action.answer:
        content = {action.answer: {"schema": {"type": "string", "format": "binary"}}}
        return {status: {"description": "", "content": content}}
    return {status: json_answer(_answered(action.answer, names))}


def _answered(answer: dict[str, str] | str, names: Names) -> Schema:
    if isinstance(answer, dict):
        return _values(answer)
    kind, _, name = answer.partition(" ")
    known = {"one": names.resources, "list": names.pages}.get(kind, {})
    if name in known:
        return component(known[name])
    return {"type": "array", "items": {}} if kind == "array" else dict(FREE)


def _values(values: dict[str, str] | str) -> Schema:
    if isinstance(values, str):
        return dict(FREE)
    return object_of({name: value_schema(word) for name, word in values.items()})
