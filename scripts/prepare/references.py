"""References outside schemas: parameters, bodies, answers and path items that live under components."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from ..errors import PipelineError
from ..pointers import resolve


def follow(document: dict[str, Any], value: Any, pointer: str) -> tuple[str, dict[str, Any]]:
    """The pointer and the object that `value` stands for, through any chain of local references."""
    seen: set[str] = set()
    while isinstance(value, dict) and isinstance(value.get("$ref"), str):
        target = value["$ref"]
        if not target.startswith("#"):
            raise PipelineError(f"$ref to another document: {target}", pointer=pointer, hint="bundle it into one file")
        if target in seen:
            raise PipelineError(f"$ref that leads back to itself: {target}", pointer=pointer)
        seen.add(target)
        pointer = unquote(target[1:])
        value = resolve(document, pointer)
    if not isinstance(value, dict):
        raise PipelineError(f"an object is needed here, not {type(value).__name__}", pointer=pointer)
    return pointer, value
