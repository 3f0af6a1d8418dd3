"""Workflows: methods written once as flows, which block on sync clients and are awaited on async ones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from .needs import check_needs

if TYPE_CHECKING:
    from ..call.flows import Flow
    from .clients import AsyncClient, SyncClient

P = ParamSpec("P")
T = TypeVar("T")


class workflow(Generic[P, T]):  # a decorator, hence the name
    """Makes a method that gives a flow into one that runs it."""

    def __init__(self, flow: Callable[Concatenate[Any, P], Flow[T]]) -> None:
        self._flow = flow
        self.__doc__ = flow.__doc__

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

        return run
