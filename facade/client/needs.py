"""What workflows need of a platform's description.

Each platform says it in `needs.toml` beside its client; whether it is there is looked at before a workflow begins, so
that none stops half way.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import cache, wraps
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..errors import WorkflowUnavailable

if TYPE_CHECKING:
    from generated.runtime.operations import Operation
    from generated.runtime.scalars import Decoder

    from .base import Client, Platform

MethodT = TypeVar("MethodT", bound=Callable[..., Any])
FILE = "needs.toml"
_FACADE = Path(__file__).parents[1]


def served(method: MethodT) -> MethodT:
    """A method of a client that is no flow and runs only where the description has what it needs."""

    @wraps(method)
    def run(client: Client, *args: Any, **kwargs: Any) -> Any:
        check_needs(client._platform, method.__name__, client._options.api_version)
        return method(client, *args, **kwargs)

    return cast("MethodT", run)


def check_needs(platform: type[Platform], workflow: str, version: str | None) -> None:
    """Raise WorkflowUnavailable where the client that was generated lacks what a workflow needs in a version."""
    lacking = _lacking(platform.name, platform.package, workflow, version)
    if lacking:
        raise WorkflowUnavailable(workflow, platform.title, lacking)


@cache
def _lacking(name: str, package: str, workflow: str, version: str | None) -> tuple[str, ...]:
    found: list[str] = []
    for operation, need in _needs(name).get(workflow, {}).items():
        found += _lacks(package, operation, need, version) if _is_there(package, operation) else [operation]
    return tuple(found)


@cache
def _needs(name: str) -> dict[str, Any]:
    path = _FACADE / name / FILE
    if not path.is_file():
        return {}
    # Imported where a workflow is called: most programs do without it.
    import tomllib

    return tomllib.loads(path.read_text(encoding="utf-8"))


def _is_there(package: str, operation: str) -> bool:
    tag, _, method = operation.partition(".")
    module = f"{package}.api.{tag}"
    try:
        return hasattr(import_module(module).Api, method)
    except ModuleNotFoundError as problem:
        if problem.name != module:
            raise
        return False


def _lacks(package: str, operation: str, need: dict[str, Any], version: str | None) -> Iterator[str]:
    """The arguments that an operation does not take, and what its answers do not have."""
    tag, _, method = operation.partition(".")
    module = import_module(f"{package}.api.{tag}")
    build = getattr(getattr(module, (version or "").upper(), module.Api), method).load()
    code = build.__code__
    arguments = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    yield from (f"the argument {name} of {operation}" for name in need.get("takes", ()) if name not in arguments)
    described: Operation = sys.modules[build.__module__].OPERATION
    for path in need.get("reads", ()):
        if not _answers_have(described, path.split(".")):
            yield f"{path} in the answer of {operation}"


def _answers_have(operation: Operation, path: list[str]) -> bool:
    """Whether an answer, or an item of the list that it is, has an attribute at a path."""
    good = [answer for answer in operation.answers if answer.status.startswith("2")] or operation.answers
    # Those of the version come before those of others.
    asked = operation.accept.partition(",")[0]
    good = [answer for answer in good if answer.media_type == asked] or good
    listed = [path] if operation.paging is None else [path, [*filter(None, operation.paging.items.split(".")), *path]]
    decoders = [answer.decoder for answer in good if answer.decoder is not None]
    return any(_has(decoder, one, set()) for decoder in decoders for one in listed)


def _has(decoder: Decoder, path: list[str], seen: set[int]) -> bool:
    from generated.runtime.decoders import ANY, MapOf, ModelOf

    if not path or decoder is ANY:
        return True
    if isinstance(decoder, ModelOf):
        fields = decoder.resolve()._fields
        return any(entry.attribute == path[0] and _has(entry.decoder, path[1:], set()) for entry in fields)
    if isinstance(decoder, MapOf) or id(decoder) in seen:
        return False
    seen.add(id(decoder))
    return any(_has(part, path, seen) for part in decoder.parts())
