"""Arguments that an operation does not take as they were given: told with what may be meant."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from .nearness import listed, suggested


def unfit(build: Callable[..., Any], given: int, named: Mapping[str, Any], problem: TypeError) -> TypeError:
    """The error for a call whose arguments do not fit.

    Args:
        build: the operation's builder.
        given: how many arguments came without a name.
        named: those with one.
        problem: what Python says.
    """
    operation = f"{build.__module__.split('.')[-2]}.{build.__name__}()"
    return misfit(operation, inspect.signature(build).parameters, given, named) or problem


def misfit(
    operation: str, parameters: Mapping[str, inspect.Parameter], given: int, named: Mapping[str, Any]
) -> TypeError | None:
    """The error for arguments that do not fit; None where nothing better can be said than what Python says.

    Args:
        operation: what was called, as the caller writes it.
        parameters: those that it has.
        given: how many arguments came without a name.
        named: those with one.
    """
    unnamed = [name for name, each in parameters.items() if each.kind is each.POSITIONAL_OR_KEYWORD]
    known = (*unnamed[:given], *named)
    missing = [f"{name}=" for name, each in parameters.items() if each.default is each.empty and name not in known]
    if unknown := [name for name in named if name not in parameters]:
        free = [name for name in parameters if name not in known]
        needs = f"it needs {' and '.join(missing)}" if missing else f"it has: {listed(parameters)}"
        hint = suggested(unknown[0], free, "{}=".format) or needs
        return TypeError(f"{operation} has no argument {unknown[0]!r}; {hint}")
    if given > len(unnamed):
        takes = f"takes {', '.join(unnamed)} without a name" if unnamed else "takes all arguments by name"
        others = [name for name in parameters if name not in unnamed]
        besides = f"; by name it takes {listed(others)}" if others else ""
        besides = f"; it needs {' and '.join(missing)}" if missing else besides
        return TypeError(f"{operation} {takes}, and {given} came{besides}")
    return TypeError(f"{operation} needs {' and '.join(missing)}") if missing else None
