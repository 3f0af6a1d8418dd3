"""The two ways to run a flow to its end: blocking, and awaiting."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..call.flows import Effect, Flow, Send

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class SyncPerformer(Protocol):
    """What does effects, blocking: a transport, or what stands before one."""

    def send(self, effect: Send) -> httpx.Response:
        """Send one request and read the answer."""
        ...

    def perform(self, effect: Effect) -> Any:
        """Do anything else."""


class AsyncPerformer(Protocol):
    """The same, awaited."""

    async def send(self, effect: Send) -> httpx.Response:
        """Send one request and read the answer."""
        ...

    async def perform(self, effect: Effect) -> Any:
        """Do anything else."""


def drive(flow: Flow[T], transport: SyncPerformer) -> T:
    """Run a flow to its end, blocking."""
    result: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect = flow.send(result) if error is None else flow.throw(error)
        except StopIteration as stop:
            value: T = stop.value
            return value
        result, error = None, None
        try:
            result = transport.send(effect) if isinstance(effect, Send) else transport.perform(effect)
        except BaseException as problem:  # noqa: BLE001 - whatever it is, the flow decides what it means
            error = problem


def named(coroutine: Coroutine[Any, Any, T], name: str) -> Coroutine[Any, Any, T]:
    """A coroutine under the name of what it does: Python says it of one that is never awaited."""
    told: Any = coroutine
    told.__qualname__ = name
    return coroutine


async def drive_async(flow: Flow[T], transport: AsyncPerformer) -> T:
    """Run a flow to its end, awaiting."""
    result: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect = flow.send(result) if error is None else flow.throw(error)
        except StopIteration as stop:
            value: T = stop.value
            return value
        result, error = None, None
        try:
            result = await (transport.send(effect) if isinstance(effect, Send) else transport.perform(effect))
        except BaseException as problem:  # noqa: BLE001 - whatever it is, the flow decides what it means
            error = problem
