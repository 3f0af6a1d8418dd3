"""Which service of a platform a place of its description is of, as `x-service` at operations says."""

from __future__ import annotations

from typing import Any

from scripts.errors import PipelineError

from .components import inside
from .pointers import join, split, to_reference, unescape
from .positions import METHODS, references

NAME = "x-service"


def service_of(description: dict[str, Any], pointer: str) -> str | None:
    """The service that a place is of: of an operation, of all operations of a path, or of all that reach a component
    schema. None where that is none, or several.

    Args:
        description: An OpenAPI 3 document.
        pointer: The place.
    """
    tokens = [unescape(token) for token in split(pointer)]
    if tokens[:1] in (["paths"], ["webhooks"]) and len(tokens) > 1:
        found = _said(description, tokens)
    elif tokens[:2] == ["components", "schemas"] and len(tokens) > 2:
        found = {name for place in _users(description, tokens[2]) for name in _said(description, place)}
    else:
        found = set()
    return next(iter(found)) if len(found) == 1 else None


def told(error: PipelineError, description: dict[str, Any]) -> PipelineError:
    """The same error with the service that its place is of, where that is known."""
    if error.pointer is None or error.file is not None:
        return error
    problem = error.problem + noted(description, error.pointer)
    return PipelineError(problem, pointer=error.pointer, hint=error.hint)


def noted(description: dict[str, Any], pointer: str) -> str:
    """What to put behind words on a place: ` (service crs)`, or nothing where that is not known."""
    try:
        service = service_of(description, pointer)
    except PipelineError:
        return ""
    return "" if service is None else f" (service {service})"


def _said(description: dict[str, Any], tokens: list[str]) -> set[str]:
    """The services of the operations at a place: the one that it is inside of, else those of its path."""
    item = (description.get(tokens[0]) or {}).get(tokens[1])
    if not isinstance(item, dict):
        return set()
    methods = [tokens[2]] if len(tokens) > 2 and tokens[2] in METHODS else METHODS
    operations = [item[method] for method in methods if isinstance(item.get(method), dict)]
    return {operation[NAME] for operation in operations if isinstance(operation.get(NAME), str)}


def _users(description: dict[str, Any], name: str) -> list[list[str]]:
    """The places outside of component schemas from which one is reached."""
    holders: dict[str, list[list[str]]] = {}
    for pointer, node in references(description):
        target = inside(node["$ref"])
        if target is not None:
            holders.setdefault(target[0], []).append([unescape(token) for token in split(pointer)])
    found, waiting, seen = [], [name], {name}
    while waiting:
        for place in holders.get(waiting.pop(), ()):
            home = inside(to_reference(join("", *place)))
            if home is None:
                found.append(place)
            elif home[0] not in seen:
                seen.add(home[0])
                waiting.append(home[0])
    return found
