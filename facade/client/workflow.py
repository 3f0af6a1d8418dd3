"""Workflows: methods written once as flows, which block on sync clients and are awaited on async ones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from ..http.driving import named
from ..http.runners import AsyncRunner
from ..progress import STATUS, LateBar, check_progress, is_seen
from .needs import check_needs

if TYPE_CHECKING:
    import inspect

    from ..call.flows import Flow
    from .clients import AsyncClient, SyncClient

# The arguments of workflows that are called with how far they are.
_TOLD = frozenset({"progress", "on_progress"})
P = ParamSpec("P")
T = TypeVar("T")


class workflow(Generic[P, T]):  # a decorator, hence the name
    """Makes a method that gives a flow into one that runs it."""

    def __init__(self, flow: Callable[Concatenate[Any, P], Flow[T]]) -> None:
        self._flow = flow
        self.__doc__ = flow.__doc__
        self._signatures: dict[tuple[bool, bool], inspect.Signature] = {}
        self._on_classes: dict[type, Callable[..., Any]] = {}
        self._bar = _told_by(flow)

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
            return self._on_class(owner)

        @wraps(self._flow)
        def run(*args: P.args, **kwargs: P.kwargs) -> Any:
            check_needs(client._platform, self._flow.__name__, client._options.api_version)
            for name in _TOLD & kwargs.keys():
                check_progress(kwargs[name], name)
            if self._bar is not None and kwargs.get(self._bar[0]) is None and is_seen():
                flow = self._with_bar(client, *self._bar, args, kwargs)
            else:
                flow = self._begun(client, args, kwargs)
            given = client._runner.run(flow)
            return named(given, self._called(client)) if awaited else given

        awaited = isinstance(client._runner, AsyncRunner)
        shown: Any = run
        shown.__signature__ = self._signature(awaited=awaited, bound=True)
        return run

    def _with_bar(self, client: Any, name: str, unit: str, args: Any, kwargs: Any) -> Flow[T]:
        """The flow, which shows by itself how far it is: the caller has given nothing to tell it to."""
        bar = LateBar(self._flow.__name__.replace("_", " "), unit)
        return bar.around(self._begun(client, args, {**kwargs, name: bar.say if unit == STATUS else bar.update}))

    def _begun(self, client: Any, args: Any, kwargs: Any) -> Flow[T]:
        """The flow. Arguments that it does not take are told as those of the method of the client."""
        flow: Any = self._flow
        try:
            begun: Flow[T] = flow(client, *args, **kwargs)
        except TypeError as problem:
            if problem.__traceback__ is not None and problem.__traceback__.tb_next is not None:
                # It was called, so that it is about a value.
                raise
            from generated.runtime.arguments import misfit

            parameters = self._signature(awaited=False, bound=True).parameters
            raise misfit(f"{self._called(client)}()", parameters, len(args), kwargs) or problem from None
        return begun

    def _called(self, client: Any) -> str:
        return f"{type(client).__name__}.{self._flow.__name__}"

    def _on_class(self, owner: type) -> Callable[..., Any]:
        """The same as a function of the client, as which methods are found on their class."""
        if owner not in self._on_classes:
            from .clients import AsyncClient

            @wraps(self._flow)
            def run(client: Any, /, *args: Any, **kwargs: Any) -> Any:
                return self(client, *args, **kwargs)

            shown: Any = run
            shown.__signature__ = self._signature(awaited=issubclass(owner, AsyncClient), bound=False)
            self._on_classes[owner] = run
        return self._on_classes[owner]

    def _signature(self, *, awaited: bool, bound: bool) -> inspect.Signature:
        """What `help` shows: the arguments, without the client where it is given, and what the flow gives."""
        # Imported where a workflow is looked at: programs that only make calls do without it at the start.
        import inspect

        if (awaited, bound) not in self._signatures:
            whole = inspect.signature(self._flow)
            given = str(whole.return_annotation).removeprefix("Flow[").removesuffix("]")
            arguments = [*whole.parameters.values()][1 if bound else 0 :]
            self._signatures[awaited, bound] = whole.replace(
                parameters=arguments, return_annotation=f"Awaitable[{given}]" if awaited else given
            )
        return self._signatures[awaited, bound]


def _told_by(flow: Callable[..., Any]) -> tuple[str, str] | None:
    """The argument by which a workflow tells how far it is, and the unit of that; None where it tells nothing that a
    bar could show."""
    for name in sorted(_TOLD & flow.__annotations__.keys()):
        kind = str(flow.__annotations__[name])
        if kind.startswith("Callable[[str]"):
            return name, STATUS
        if kind.startswith(("Progress", "Callable[[int, int | None]")):
            return name, "bytes" if name == "progress" else "items"
    return None
