"""The next piece of a file that may still grow, from the object storage."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from ..call.attempts import Attempts, retried
from ..call.flows import Flow, Send
from ..call.problems import error_from
from ..errors import Forbidden, PlatformError, TransferFailed
from ..files.ranges import is_past_the_end, part_of
from ..files.transfers import STORAGE

if TYPE_CHECKING:
    import httpx

    from ..call.options import Options

# One piece is held in memory at a time.
_PIECE = 4 << 20


class Piece(NamedTuple):
    """What comes next of a file, and whether there is more by now."""

    content: bytes
    more: bool


def read_on(address: Callable[[], Flow[str]], held: int, options: Options) -> Flow[Piece]:
    """A flow that gives what a file has after its first bytes, a piece of it at the most; nothing where that is all.

    `address` gives a flow to a fresh presigned address, asked for at each try, as an address can end before it is used.
    """
    attempts = Attempts(options.retries, safe=True)
    renewed = False

    def once() -> Flow[Piece]:
        url = yield from address()
        asked = {"Accept-Encoding": "identity", "Range": f"bytes={held}-{held + _PIECE - 1}"}
        try:
            response = yield Send("GET", url, asked, None, options.timeout, signed=True)
        except PlatformError as error:
            raise error.about(STORAGE) from error.__cause__
        return _piece(response, held)

    def mended(error: PlatformError) -> Flow[bool]:
        nonlocal renewed
        again, renewed = isinstance(error, Forbidden) and not renewed, renewed or isinstance(error, Forbidden)
        return again
        yield  # a flow is a generator, even one that asks for nothing

    found: Piece = yield from retried(once, attempts, mended=mended)
    return found


def _piece(response: httpx.Response, held: int) -> Piece:
    """What an answer brings after the bytes that are held."""
    if is_past_the_end(response):
        return Piece(b"", False)
    if response.status_code == 206:
        part = part_of(response)
        if part is None or part.start != held:
            raise TransferFailed(f"the storage did not say that it sent the bytes from {held:,} on").about(STORAGE)
        return Piece(response.content, len(response.content) == _PIECE if part.whole is None else part.end < part.whole)
    if response.status_code == 200:
        # All of it, from a storage that knows no ranges.
        return Piece(response.content[held:], False)
    raise error_from(response).about(STORAGE)
