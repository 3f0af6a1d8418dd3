"""Whether a description has what the workflows of the facade need: operations, arguments, and fields of answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .places import resolved
from .plan import ClassPlan, ListType, Named, OperationPlan, Plan, Scalar, Type, UnionType

# What a workflow needs: by operation, the arguments that it takes and what is read of its answer.
Needs = Mapping[str, Mapping[str, Mapping[str, Any]]]


def unserved(plan: Plan, needs: Needs) -> dict[str, list[str]]:
    """By workflow, what the description lacks of its needs, in words."""
    known: dict[str, list[OperationPlan]] = {}
    for operation in plan.operations:
        known.setdefault(f"{operation.tag}.{operation.name}", []).append(operation)
    lacking = {workflow: list(_lacking(wanted, known, plan)) for workflow, wanted in needs.items()}
    return {workflow: found for workflow, found in lacking.items() if found}


def _lacking(
    wanted: Mapping[str, Mapping[str, Any]], known: dict[str, list[OperationPlan]], plan: Plan
) -> Iterator[str]:
    for name, need in wanted.items():
        if name not in known:
            yield f"the operation {name}"
        for operation in known.get(name, ()):
            told = name if operation.version is None else f"{name} in {operation.version}"
            arguments = {parameter.name for parameter in operation.parameters}
            arguments |= {"body"} if operation.bodies else set()
            for argument in need.get("takes", ()):
                if argument not in arguments:
                    yield f"the argument {argument} of {told}"
            # Of a list either its items or its answers are read.
            read = [operation.success, *([operation.paging.item] if operation.paging is not None else [])]
            for path in need.get("reads", ()):
                if not any(_has(kind, path.split("."), plan.classes) for kind in read):
                    yield f"{path} in the answer of {told}"


def _has(kind: Type | None, path: list[str], classes: dict[str, ClassPlan]) -> bool:
    """Whether values of a type have an attribute at a path; in lists, their items."""
    if not path:
        return True
    kind = None if kind is None else resolved(kind, classes)
    if isinstance(kind, ListType):
        return _has(kind.item, path, classes)
    if isinstance(kind, UnionType):
        return any(_has(option, path, classes) for option in kind.options)
    if kind == Scalar("ANY"):
        return True
    fields = classes[kind.name].fields if isinstance(kind, Named) else []
    return any(entry.attribute == path[0] and _has(entry.type, path[1:], classes) for entry in fields)
