"""Workflows: methods written once as flows, which block on sync clients and are awaited on async ones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from ..http.runners import AsyncRunner
from .needs import check_needs

if TYPE_CHECKING:
    import inspect

    from ..call.flows import Flow
    from .clients import AsyncClient, SyncClient

P = ParamSpec("P")
T = TypeVar("T")


class workflow(Generic[P, T]):  # a decorator, hence the name
    """Makes a method that gives a flow into one that runs it."""

    def __init__(self, flow: Callable[Concatenate[Any, P], Flow[T]]) -> None:
        self._flow = flow
        self.__doc__ = flow.__doc__
        self._signatures: dict[type, inspect.Signature] = {}

    def __call__(self, client: Any, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        """The method, called on its class."""
        return self.__get__(client, type(client))(*args, **kwargs)

    @overload
    def __get__(self, client: None, owner: type) -> workflow[P, T]: ...
    @overload
    def __get__(self, client: SyncClient, owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, client: AsyncClient, owner: type) -> Callable[P, Awaitable[T]]: ...
    def __get__(self, client: Any, owner: type) -> Any:
        if client is None:
            return self

        @wraps(self._flow)
        def run(*args: P.args, **kwargs: P.kwargs) -> Any:
            check_needs(client._platform, self._flow.__name__, client._options.api_version)
            return client._runner.run(self._flow(client, *args, **kwargs))

        shown: Any = run
        shown.__signature__ = self._signature(client)
        return run

    def _signature(self, client: Any) -> inspect.Signature:
        """What `help` shows: the arguments without the client, and what the flow gives."""
        # Imported where a workflow is looked at: programs that only make calls do without it at the start.
        import inspect

        kind = type(client._runner)
        if kind not in self._signatures:
            whole = inspect.signature(self._flow)
            given = str(whole.return_annotation).removeprefix("Flow[").removesuffix("]")
            if issubclass(kind, AsyncRunner):
                given = f"Awaitable[{given}]"
            arguments = [*whole.parameters.values()][1:]
            self._signatures[kind] = whole.replace(parameters=arguments, return_annotation=given)
        return self._signatures[kind]
