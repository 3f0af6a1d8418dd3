"""Flows: what a call does, written once as a generator that asks for its effects, and the two drivers that grant them.

A flow yields `Send`, `Sleep` and others, gets back what the effect gives (or its error, raised at the yield),
and returns its result. It does no I/O itself, so the sync and the async client run the very same one.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    import httpx

    from generated.runtime.payloads import Payload

    from .retries import Attempts
    from .transport import AsyncTransport, SyncTransport

T = TypeVar("T")


class Send(NamedTuple):
    """Send a request; gives the `httpx.Response`, read to its end unless `stream`.

    `secret` names the headers whose values are taken off the request once it is answered. `timeout` is in seconds, None
    for no limit, and for each wait alone; `within` is for the whole, until the answer is read.
    """

    method: str
    url: str
    headers: dict[str, str]
    payload: Payload | None
    timeout: Any
    secret: tuple[str, ...] = ()
    stream: bool = False
    within: float | None = None


class Sleep(NamedTuple):
    """Wait for some seconds."""

    seconds: float


class Ask(NamedTuple):
    """Call a function of the caller's; gives its result, awaited where it is awaitable."""

    read: Callable[[], Any]


class Pour(NamedTuple):
    """Read a streamed response to its end, handing each chunk, as it came over the wire, to a function."""

    response: httpx.Response
    write: Callable[[bytes], object]


class Enter(NamedTuple):
    """Wait until nobody else of this client renews its login, but no longer than some seconds, and keep others waiting.

    Ends in `Timeout` when somebody else still does."""

    seconds: float | None = None


class Leave(NamedTuple):
    """Let the next one in."""


Effect = Send | Sleep | Ask | Pour | Enter | Leave
Flow = Generator[Effect, Any, T]


def limited(flow: Flow[T], attempts: Attempts) -> Flow[T]:
    """The same flow, none of whose requests and pauses reaches beyond the deadline of these attempts."""
    result: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect = flow.send(result) if error is None else flow.throw(error)
        except StopIteration as stop:
            value: T = stop.value
            return value
        result, error = None, None
        if isinstance(effect, Send):
            effect = attempts.bound(effect)
        elif isinstance(effect, Sleep):
            effect = Sleep(attempts.seconds(effect.seconds) or 0.0)
        elif isinstance(effect, Enter):
            effect = Enter(attempts.seconds(effect.seconds))
        try:
            result = yield effect
        except BaseException as problem:  # noqa: BLE001 - whatever it is, the flow decides what it means
            error = problem


def drive(flow: Flow[T], transport: SyncTransport) -> T:
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
            result = transport.send(effect) if effect.__class__ is Send else transport.grant(effect)
        except BaseException as problem:  # noqa: BLE001 - whatever it is, the flow decides what it means
            error = problem


async def drive_async(flow: Flow[T], transport: AsyncTransport) -> T:
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
            result = await (transport.send(effect) if effect.__class__ is Send else transport.grant(effect))
        except BaseException as problem:  # noqa: BLE001 - whatever it is, the flow decides what it means
            error = problem
