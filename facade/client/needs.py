"""What workflows need of a platform's description.

Each platform says it in `needs.toml` beside its client; whether it is there is looked at before a workflow begins, so
that none stops half way.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..errors import WorkflowUnavailable

if TYPE_CHECKING:
    from .base import Client, Platform

MethodT = TypeVar("MethodT", bound=Callable[..., Any])
FILE = "needs.toml"
_FACADE = Path(__file__).parents[1]


def served(method: MethodT) -> MethodT:
    """A method of a client that is no flow and runs only where the description has what it needs."""

    @wraps(method)
    def run(client: Client, *args: Any, **kwargs: Any) -> Any:
        check_needs(client._platform, method.__name__)
        return method(client, *args, **kwargs)

    return cast("MethodT", run)


def check_needs(platform: type[Platform], workflow: str) -> None:
    """Raise WorkflowUnavailable where the client that was generated lacks operations that a workflow needs."""
    lacking = _lacking(platform.name, platform.package, workflow)
    if lacking:
        raise WorkflowUnavailable(workflow, platform.title, lacking)


@cache
def _lacking(name: str, package: str, workflow: str) -> tuple[str, ...]:
    return tuple(operation for operation in _needs(name).get(workflow, ()) if not _is_there(package, operation))


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
