"""Exchanges over aiohttp, where it is installed: requests whose body is at hand, and answers that are read whole."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from functools import lru_cache
from math import inf
from time import perf_counter
from typing import Any

import aiohttp
import httpx
from aiohttp.client_reqrep import ClientRequest, ClientResponse
from aiohttp.connector import Connection
from multidict import CIMultiDict
from yarl import URL

from ..call.flows import Send
from .deadlines import left_now
from .fast_errors import FailedExchange
from .fast_lines import LONGEST_HEAD, Line, Lines
from .internals import HeaderItem, asked_by, headers_of, items_of, told_of
from .reading import bound_of, read_async, read_whole

# What is sent without waiting for the host to take it: a timeout of writing has nothing to look at.
_LONGEST_BODY = 1 << 16
# Lines of nothing but a name; more of them are too long together.
_MOST_HEADERS = LONGEST_HEAD // 4
# How much of a body waits to be read.
_AT_HAND = 1 << 18
_NAME = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
# Without blanks around it.
_VALUE = re.compile(rb"(?:[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?")
_METHOD = re.compile(r"[A-Z]+")
_TARGET = re.compile(r"/[\x21-\x22\x24-\x7e]*")
_NOTHING = httpx.ByteStream(b"")
# What aiohttp would say of a body.
_OWN = ("Content-Type",)


class Fast:
    """Exchanges with hosts over the connections of one loop.

    Args:
        most: how many connections are used at the same time.
        verify: what httpx takes as `verify`.

    Attributes:
        lines: the connections.
    """

    def __init__(self, most: int, verify: Any) -> None:
        # Whoever has waited longest is next; aiohttp itself draws lots.
        self._places = asyncio.Semaphore(most)
        self._loop = asyncio.get_running_loop()
        self.lines = Lines(httpx.create_ssl_context(verify=verify, trust_env=False))

    def ask(self, request: httpx.Request) -> ClientRequest | None:
        """A request as aiohttp sends it, byte for byte as httpx does; None for one that it would send otherwise, or
        that has more of a body than goes out at once."""
        stream = request.stream
        body = request.content if isinstance(stream, httpx.ByteStream) else None
        url, target = request.url, (request.extensions.get("target") or request.url.raw_path).decode("ascii")
        if body is None or len(body) > _LONGEST_BODY or not (_METHOD.fullmatch(request.method) and url.raw_host):
            return None
        headers = _headers(items_of(request.headers))
        place = url.netloc.decode("ascii").rpartition("@")[2]
        if headers is None or not _TARGET.fullmatch(target):
            return None
        address = URL(f"{url.scheme}://{place}{target}", encoded=True)
        if address.raw_path_qs != target:
            return None
        made = ClientRequest(request.method, address, data=body or None, skip_auto_headers=_OWN, loop=self._loop)
        made.headers = headers
        return made

    async def exchange(self, asked: ClientRequest, request: httpx.Request, effect: Send) -> httpx.Response:
        """What is answered, read to its end or bound. Raises errors of httpx."""
        begun = perf_counter()
        timeouts = request.extensions["timeout"]
        with asked_by(request):
            try:
                await self._take_place(timeouts)
                try:
                    connection = await self._connected(asked, timeouts)
                    try:
                        return await self._exchanged(connection, asked, request, effect, begun)
                    finally:
                        # One that was given back already is left alone.
                        connection.close()
                finally:
                    self._places.release()
            finally:
                # Tools show what is left in a traceback.
                asked.headers.clear()

    async def _take_place(self, timeouts: Any) -> None:
        if not self._places.locked():
            await self._places.acquire()
            return
        within = left_now(timeouts.get("pool"), httpx.PoolTimeout)
        try:
            async with asyncio.timeout(within):
                await self._places.acquire()
        except TimeoutError as problem:
            raise httpx.PoolTimeout("") from problem

    async def _connected(self, asked: ClientRequest, timeouts: Any) -> Connection:
        within = left_now(timeouts.get("connect"), httpx.ConnectTimeout)
        with FailedExchange(is_made=False):
            return await self.lines.connect(asked, [], _within(within))

    async def _exchanged(
        self, connection: Connection, asked: ClientRequest, request: httpx.Request, effect: Send, begun: float
    ) -> httpx.Response:
        line: Any = connection.protocol
        silent = left_now(request.extensions["timeout"].get("read"), httpx.ReadTimeout)
        line.begin(request.extensions["timeout"].get("read"))
        line.set_response_params(
            skip_payload=asked.method == "HEAD",
            read_until_eof=True,
            auto_decompress=False,
            read_timeout=silent,
            read_bufsize=_AT_HAND,
            timeout_ceil_threshold=inf,
            max_line_size=LONGEST_HEAD,
            max_field_size=LONGEST_HEAD,
            max_headers=_MOST_HEADERS,
        )
        with FailedExchange():
            answer = await asked.send(connection)
        try:
            # Be it that the host does not take the body.
            line.start_timeout()
            with FailedExchange():
                await answer.start(connection)
            return await _read(answer, line, request, effect, begun)
        finally:
            if not answer.closed:
                answer.close()


async def _read(
    answer: ClientResponse, line: Line, request: httpx.Request, effect: Send, begun: float
) -> httpx.Response:
    """The answer with its body, as far as that is to be read."""
    _check(answer)
    body = _Body(answer, line)
    # What says that it is too long is not waited for.
    first = b"" if effect.most is not None and body.length > effect.most else await body.next()
    response = told_of(_response(answer, _NOTHING if body.is_over else body), request)
    bound = bound_of(effect, response)
    if body.is_over:
        read_whole(response, first, bound)
    else:
        body.first = first
        await read_async(response, bound)
    response.elapsed = timedelta(seconds=perf_counter() - begun)
    return response


class _Body(httpx.AsyncByteStream):
    """The body of an answer as it comes.

    Attributes:
        length: how long it is said to be, 0 where that is not said.
        first: what has come of it already.
    """

    def __init__(self, answer: ClientResponse, line: Line) -> None:
        self._answer = answer
        self._content = answer.content
        self._line = line
        self.length = int(answer.headers.get("Content-Length", "0")) if not answer.content.at_eof() else 0
        self.first = b""

    @property
    def is_over(self) -> bool:
        """Whether all of it has been read."""
        return self._content.at_eof()

    async def next(self) -> bytes:
        """What comes next, nothing where that is the end. Raises errors of httpx."""
        found = b""
        if not self._content.at_eof():
            with FailedExchange():
                found = await self._content.readany()
        if self._content.at_eof():
            self._line.check()
        return found

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.first
        while chunk := await self.next():
            yield chunk

    async def aclose(self) -> None:
        """Leave the rest, with its connection."""
        self._answer.close()


@lru_cache(maxsize=64)
def _within(seconds: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=seconds, ceil_threshold=inf)


def _headers(items: list[HeaderItem]) -> CIMultiDict[str] | None:
    """Headers as aiohttp has them; None where there are any that h11 would refuse, or that say how a body goes."""
    found: CIMultiDict[str] = CIMultiDict()
    for name, lower, value in items:
        if lower == b"transfer-encoding" or not (_NAME.fullmatch(name) and _VALUE.fullmatch(value)):
            return None
        found.add(name.decode("ascii"), value.decode("ascii"))
    return found


def _check(answer: ClientResponse) -> None:
    """Raise httpx.RemoteProtocolError for what aiohttp takes for an answer, and h11 does not."""
    codings = answer.headers.getall("Transfer-Encoding", ())
    if answer.status < 200 or (codings and [coding.lower() for coding in codings] != ["chunked"]):
        raise httpx.RemoteProtocolError("the server answered in another protocol")


def _response(answer: ClientResponse, stream: httpx.AsyncByteStream) -> httpx.Response:
    version: Any = answer.version
    said = {
        "http_version": f"HTTP/{version.major}.{version.minor}".encode(),
        "reason_phrase": (answer.reason or "").encode("utf-8", "surrogateescape"),
    }
    headers = headers_of([(name, name.lower(), value) for name, value in answer.raw_headers])
    return httpx.Response(answer.status, headers=headers, stream=stream, extensions=said)
