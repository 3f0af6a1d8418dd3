"""Connections of aiohttp that hold what comes against what was asked: aiohttp takes whatever came for the answer to the
next request, loses an answer that garbage follows, and a body without a length that was broken off is whole to it."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable
from math import inf
from typing import Any

import aiohttp
import httpx
from aiohttp.client_proto import ResponseHandler
from aiohttp.client_reqrep import ClientRequest
from aiohttp.connector import Connection
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.streams import EMPTY_PAYLOAD

from .deadlines import Until, left_after
from .internals import is_readable, let_go, make_connections_by, peeked

# What ends above a body, and what ends a body in chunks that has nothing more to say.
_END = b"\r\n\r\n"
_LAST_CHUNK = b"\r\n0\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length:([^\r\n]*)", re.I)
_CODING = re.compile(rb"\r\ntransfer-encoding:", re.I)
# What httpcore allows the head of an answer to have.
LONGEST_HEAD = 100 * 1024
# How long a connection that nobody uses is kept, as httpx keeps it.
_KEPT = 5.0
# A timeout of nothing would be none.
_SOON = 1e-6
CLOSED = "Cannot send a request, as the client has been closed."


class Line(ResponseHandler):
    """A connection, which is used for one exchange after the other.

    Args:
        loop: the loop that it is of.
        lines: where it is found as long as it stands.

    Attributes:
        exchanges: how many were begun.
        is_doubtful: whether more came than the answer to one of several requests: nobody knows which is whose.
        problem: what it was broken off by.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, lines: set[Line]) -> None:
        super().__init__(loop=loop)
        self._lines = lines
        self._socket: Any = None
        self._timeout: float | None = None
        # Whether an answer is awaited, and whether what stands above its body has come.
        self._asked = self._headed = False
        # How much came of what stands above the body, and how much of the body is still to come, where that is known.
        self._head = 0
        self._left: int | None = None
        self._body: Any = None
        # Whether the end of the answer is known to the byte, and whether it is the end of the connection.
        self._exact = True
        self._to_the_end = False
        self._before = self._part = b""
        self.exchanges = 0
        self.is_doubtful = False
        self.problem: BaseException | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A connection stands."""
        super().connection_made(transport)
        self._socket = transport.get_extra_info("socket")
        self._lines.add(self)

    def connection_lost(self, exc: BaseException | None) -> None:
        """It has ended."""
        self._lines.discard(self)
        self.problem = self.problem or exc
        super().connection_lost(exc)

    def is_fresh(self) -> bool:
        """Whether the next exchange may begin: nothing came that nobody asked for, be it the end."""
        return not self.exchanges or not (self.should_close or is_readable(self._socket))

    def check(self) -> None:
        """Look at a connection whose answer has come to its end. Raises httpx.RemoteProtocolError where that may have
        been the one to an earlier request, and httpx.ReadError where it was broken off."""
        if self.is_doubtful:
            raise httpx.RemoteProtocolError("the server sent more answers than it was asked for")
        if self._to_the_end and self.problem is not None:
            raise httpx.ReadError(type(self.problem).__name__)

    def leave(self, problem: BaseException) -> None:
        """End the connection at once; whoever waits for an answer hears of it."""
        self.problem = problem
        if self.transport is not None:
            self.transport.abort()

    def begin(self, timeout: float | None) -> None:
        """An exchange begins, in which nothing may be silent for longer than a timeout."""
        self.exchanges += 1
        self._timeout = timeout
        self._asked, self._headed, self._left, self._before = True, False, None, b""
        self._head, self._body = 0, None

    def data_received(self, data: bytes) -> None:
        """Something came."""
        if not data or not self.exchanges:
            # aiohttp goes on with what it has; what comes before the first request is kept by it until then.
            super().data_received(data)
        elif not self._asked:
            self._refuse(data)
            self.abort()
        else:
            if isinstance(self._timeout, Until):
                # Each piece begins the time anew, but for that of the whole.
                self.read_timeout = max(left_after(self._timeout, 0), _SOON)
            while data and self._asked and self.exception() is None:
                data = self._fed(data)
            if self._asked and not self._headed and self.exception() is None:
                # The time of each step is ours to look at.
                self.start_timeout()
        body, problem = self._body, self.exception()
        if problem is not None and body is not None and not body.is_eof() and body.exception() is None:
            # Who reads a body in chunks hears nothing from aiohttp of one that cannot be read.
            body.set_exception(problem)

    def _fed(self, data: bytes) -> bytes:
        """Hand on what is of one piece in what came; gives the rest."""
        if self._left is not None:
            part = data[: self._left]
            self._left -= len(part)
        elif not self._headed and (end := data.find(_END)) >= 0:
            part = data[: end + len(_END)]
        else:
            part = data
        rest = data[len(part) :]
        self._part = part
        if self._left == 0:
            # Before aiohttp gives the connection to somebody else.
            self._end(rest)
        super().data_received(part if self._headed else _with_one_length(part))
        if not self._headed:
            self._head += len(part)
            if self._head > LONGEST_HEAD:
                self.force_close()
                self.set_exception(HttpProcessingError())
        elif self._left == 0 and self._asked:
            self._end(rest)
        self._before, self._part = (self._before + part[-len(_LAST_CHUNK) :])[-len(_LAST_CHUNK) :], b""
        return rest

    def feed_data(self, data: tuple[Any, Any], size: int = 0) -> None:
        """What stands above a body has come; its body still comes."""
        message, payload = data
        if self._headed:
            self._refuse(b"HTTP")
            return
        super().feed_data(data, size)
        if 100 <= message.code < 200 and message.code != 101:
            self._head = -len(self._part)
            return
        self._headed, self._body = True, payload
        self._exact = self._part.endswith(_END) and not payload.total_bytes
        length = message.headers.get("Content-Length")
        if payload is EMPTY_PAYLOAD:
            self._left = 0
        elif length is not None and not message.chunked:
            self._left = int(length) - payload.total_bytes
        else:
            payload.on_eof(self._end_unmeasured if message.chunked else self._end_with_connection)

    def _end_unmeasured(self) -> None:
        """A body in chunks has come to its end, somewhere in the part that is being read."""
        found = self._before + self._part
        end = found.rfind(_LAST_CHUNK)
        # What follows the last chunk may be of the answer as well.
        self._exact = self._exact and end >= 0
        self._end(found[end + len(_LAST_CHUNK) :] if end >= 0 else b"")

    def _end_with_connection(self) -> None:
        self._asked, self._to_the_end = False, True
        self.force_close()

    def _end(self, rest: bytes) -> None:
        """The answer has come to its end, and something may have come after it."""
        self._asked = False
        if rest or is_readable(self._socket):
            self._refuse(rest)
        elif not self._exact:
            self.force_close()

    def _refuse(self, data: bytes) -> None:
        """Use the connection no more, over which something came that nobody asked for."""
        self.force_close()
        transport = self.transport
        if self.exchanges > 1 and (data or (transport is not None and peeked(transport)) or b"").strip():
            self.is_doubtful = True


def _with_one_length(head: bytes) -> bytes:
    """What stands above a body, with its length said once where it is said twice alike, and not at all where the body
    comes in chunks: so h11 reads it, and HTTP allows it; aiohttp would read nothing."""
    found = _LENGTH.findall(head)
    if not found:
        return head
    is_chunked = _CODING.search(head) is not None
    if len(found) == 1 and not is_chunked and b"," not in found[0]:
        return head
    lengths = {length.strip() for said in found for length in said.split(b",")}
    if len(lengths) > 1 or not head.endswith(_END):
        return head
    rest = _LENGTH.sub(b"", head)
    return rest if is_chunked else rest[:-2] + b"Content-Length: " + lengths.pop() + _END


class Lines(aiohttp.TCPConnector):
    """The connections of one event loop, as many as are asked for.

    Args:
        tls: what TLS is begun with.

    Attributes:
        lines: all that stand.
    """

    def __init__(self, tls: ssl.SSLContext) -> None:
        super().__init__(
            ssl=tls,
            limit=0,
            keepalive_timeout=_KEPT,
            use_dns_cache=False,
            # Names are looked up by the system, as by httpx, whatever else is installed.
            resolver=aiohttp.ThreadedResolver(),
            timeout_ceil_threshold=inf,
        )
        self._ended = False
        self.lines: set[Line] = set()
        loop = asyncio.get_running_loop()
        make_connections_by(self, lambda: Line(loop, self.lines))

    def __del__(self, *_: Any) -> None:
        """Nothing is told of a client that nobody closed, as httpx tells nothing of it."""

    async def connect(self, req: ClientRequest, traces: list[Any], timeout: aiohttp.ClientTimeout) -> Connection:
        """A connection, on which nothing was left. Raises RuntimeError where all have ended."""
        while not self._ended:
            found = await super().connect(req, traces, timeout)
            line: Any = found.protocol
            if line.is_fresh() and not self._ended:
                return found
            found.close()
        raise RuntimeError(CLOSED)

    def end(self) -> None:
        """End all connections, on their loop or while it stands still."""
        self._each(lambda line: line.leave(RuntimeError(CLOSED)))

    def forget(self) -> None:
        """Let go of the sockets of this process without a word to the hosts or the loop, which may be over."""
        self._each(lambda line: let_go(line.transport) if line.transport is not None else None)

    def _each(self, leave: Callable[[Line], object]) -> None:
        self._ended = True
        for line in list(self.lines):
            leave(line)
        self.lines.clear()
