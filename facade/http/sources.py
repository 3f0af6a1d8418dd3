"""What is sent while it is read: what of it has to be awaited, and the errors that it ends in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import anyio
import httpx

from generated.runtime.payloads import Payload
from generated.runtime.streams import AwaitedSource

from ..call.flows import BeginBody, EndBody
from ..errors import Timeout

# How long what was iterated may take to end once nobody reads it any more.
_PATIENCE = 5.0


def refuse_awaited(payload: Payload) -> None:
    """Raises TypeError for what a client that blocks cannot send."""
    for source in payload.awaited():
        raise TypeError(
            f"{source} has to be awaited, and this client blocks: send it with the client that is awaited, or give "
            "bytes, an open binary file, a pathlib.Path or an iterable of bytes"
        )


async def begin_body(effect: BeginBody) -> None:
    """Bring what is sent to where it begins. Raises TypeError for what gives no bytes, Timeout where it takes too long,
    and the errors of what is sent as they are."""
    with callers_own(effect.payload):
        try:
            with anyio.fail_after(effect.within):
                for source in effect.payload.awaited():
                    await source.begin()
        except TimeoutError:
            raise Timeout("nothing came in time of what is sent (the deadline has passed)", sent=False) from None


async def end_body(effect: EndBody) -> None:
    """Close what was iterated, whoever was cancelled meanwhile. That it cannot be closed is told where the event loop
    tells of what else fails in passing, and takes no answer away."""
    for source in effect.payload.awaited():
        with anyio.move_on_after(_PATIENCE, shield=True):
            try:
                await source.end()
            except Exception as problem:  # noqa: BLE001 - whatever a caller's own code raises
                told = {"message": f"{source} was sent, and could not be closed", "exception": problem}
                asyncio.get_running_loop().call_exception_handler(told)


class AwaitedBody(httpx.AsyncByteStream):
    """A body whose sources are awaited: before each piece is made of them, each has its next bytes at hand. No more
    than these are kept."""

    def __init__(self, pieces: Any, sources: Sequence[AwaitedSource]) -> None:
        self._pieces: Iterator[bytes] = iter(pieces)
        self._sources = sources

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        """The next piece."""
        for source in self._sources:
            await source.fill()
        for piece in self._pieces:
            return piece
        raise StopAsyncIteration


@contextmanager
def callers_own(payload: Payload | None) -> Iterator[None]:
    """Let the errors of what is sent out as they are: what a caller's file or iterable ends in is no failure of the
    exchange that it is read for, even if it looks like one."""
    try:
        yield
    except Exception as problem:
        failure = None if payload is None else payload.failure()
        if failure is None or failure is problem:
            raise
        raise failure from failure.__cause__
