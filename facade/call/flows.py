"""Flows: what a call does, written once as a generator that asks for its effects.

A flow yields `Send`, `Sleep` and others, gets back what the effect gives (or its error, raised at the yield), and
returns its result. It does no I/O itself, so the sync and the async client run the very same one; `facade.http.driving`
has the two ways to run it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    import httpx

    from generated.runtime.payloads import Payload

T = TypeVar("T")

# Pages are some megabytes; what grows beyond this is no answer that anybody waits for.
MOST_BYTES = 256 << 20


class Send(NamedTuple):
    """Send a request; gives the `httpx.Response`, read to its end unless `stream`.

    `secret` names the headers whose values are taken off the request once it is answered, `secret_body` says that the
    body is too. `timeout` is in seconds, None for no limit, and for each wait alone; `within` is for the whole, until
    the answer is read. `most` is the number of bytes that a good answer may have, decoded; None for any. `signed` says
    that the address is secret too: it lets in whoever has it.
    """

    method: str
    url: str
    headers: dict[str, str]
    payload: Payload | None
    timeout: Any
    secret: tuple[str, ...] = ()
    stream: bool = False
    within: float | None = None
    secret_body: bool = False
    most: int | None = MOST_BYTES
    signed: bool = False


class Sleep(NamedTuple):
    """Wait for some seconds."""

    seconds: float


class Invoke(NamedTuple):
    """Call a function of the caller's; gives its result, awaited where it is awaitable."""

    function: Callable[[], Any]


class BeginBody(NamedTuple):
    """Bring what is sent, and has to be awaited, to where it begins, but no longer than within some seconds.

    Ends in TypeError for what cannot be awaited here or gives no bytes, in `Timeout` where nothing came in time."""

    payload: Payload
    within: float | None = None


class EndBody(NamedTuple):
    """Let go of what was sent and had to be awaited, however that went."""

    payload: Payload


class ReadBody(NamedTuple):
    """Read a streamed response to its end, handing each chunk, as it came over the wire, to a function."""

    response: httpx.Response
    write: Callable[[bytes], object]


class DropBody(NamedTuple):
    """Leave what is unread of a streamed response, with its connection."""

    response: httpx.Response


class AcquireLock(NamedTuple):
    """Wait for the client's one lock, which is held while a login is renewed, but no longer than some seconds.

    Ends in `Timeout` when somebody else still holds it."""

    seconds: float | None = None


class ReleaseLock(NamedTuple):
    """Let the next one have the lock."""


class InThread(NamedTuple):
    """Call a function that blocks, such as one of a library that knows nothing else; gives its result. Where calls are
    awaited, it runs in a thread, and the flow is let go of only when it is done."""

    function: Callable[[], Any]


class Stop:
    """Whether somebody asked those that run at once to stop.

    Attributes:
        asked: whether that is so.
    """

    def __init__(self) -> None:
        self.asked = False

    def check(self) -> None:
        """Raise Stopped where it is."""
        if self.asked:
            raise Stopped


class Stopped(Exception):
    """Another of those that run at once has failed, or they are no longer wanted."""


class AtOnce(NamedTuple):
    """Run several flows, `most` of them at a time, each begun when there is room for it.

    What they give is dropped. The error of one stops the others at their next effect, and is what all end in; `stop`
    says so, for whoever wants to know earlier."""

    flows: Iterable[Generator[Any, Any, Any]]
    most: int
    stop: Stop


_Waits = AcquireLock | ReleaseLock | InThread | AtOnce
Effect = Send | Sleep | Invoke | BeginBody | EndBody | ReadBody | DropBody | _Waits
Flow = Generator[Effect, Any, T]
