"""References: within schemas, and to parameters, bodies, answers and path items under components."""

from __future__ import annotations

from typing import Any

from scripts.documents.pointers import of_reference, resolve
from scripts.errors import PipelineError


def follow(document: dict[str, Any], value: Any, pointer: str) -> tuple[str, dict[str, Any]]:
    """The pointer and the object that `value` stands for, through any chain of local references."""
    seen: set[str] = set()
    while isinstance(value, dict) and isinstance(value.get("$ref"), str):
        target = value["$ref"]
        if target in seen:
            raise PipelineError(f"$ref that leads back to itself: {target}", pointer=pointer)
        seen.add(target)
        try:
            there = of_reference(target)
        except PipelineError as problem:
            raise PipelineError(problem.problem, pointer=pointer, hint=problem.hint) from None
        pointer, value = there, resolve(document, there)
    if isinstance(value, bool):
        # A schema that allows anything, or nothing.
        return pointer, {}
    if not isinstance(value, dict):
        raise PipelineError(f"an object is needed here, not {type(value).__name__}", pointer=pointer)
    return pointer, value


def target_of(target: Any, pointer: str) -> str:
    """The pointer that a local `$ref` at `pointer` names. Raises PipelineError for one that is none."""
    if not isinstance(target, str):
        raise PipelineError("a $ref is a text", pointer=pointer)
    try:
        return of_reference(target)
    except PipelineError as problem:
        raise PipelineError(problem.problem, pointer=pointer, hint=problem.hint) from None
