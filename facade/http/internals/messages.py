"""Clients, requests and responses of httpx."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from types import FunctionType
from typing import Any

import httpcore
import httpx
from httpx._decoders import SUPPORTED_DECODERS
from httpx._exceptions import request_context

_LOGGER = logging.getLogger("httpx")
# What their functions know, which those of others do not.
_OF_HTTPX, _OF_HTTPCORE = (
    vars(sys.modules[kind.__init__.__globals__["__name__"]])
    for kind in (httpx.AsyncHTTPTransport, httpcore.AsyncConnectionPool)
)
# A header as it is written, its name in lower case, and its value.
HeaderItem = tuple[bytes, bytes, bytes]


def is_untouched() -> bool:
    """Whether what is awaited is sent by httpx and httpcore as they were written: whoever records, traces or replaces
    traffic puts something else in the place of one of these functions."""
    return _is_own(httpx.AsyncHTTPTransport.handle_async_request, _OF_HTTPX) and _is_own(
        httpcore.AsyncConnectionPool.handle_async_request, _OF_HTTPCORE
    )


def _is_own(function: Any, names: dict[str, Any]) -> bool:
    return type(function) is FunctionType and function.__globals__ is names


def address_at(base: httpx.URL, path: str, query: str | None) -> httpx.URL:
    """An address at the host of another one, whose path and query are written by the rules: it is read no more."""
    made = object.__new__(httpx.URL)
    made._uri_reference = base._uri_reference._replace(path=path, query=query)
    return made


def headers_of(items: list[HeaderItem]) -> httpx.Headers:
    """Headers of what is bytes already."""
    made = httpx.Headers()
    made._list = items
    return made


def items_of(headers: httpx.Headers) -> list[HeaderItem]:
    """Headers as bytes, in their order."""
    return headers._list


def hide_values(headers: httpx.Headers, is_hidden: Callable[[str], bool], instead: str) -> None:
    """Put something else in the place of the values of some headers, by their names in lower case."""
    hidden = instead.encode()
    headers._list = [
        (name, lower, hidden if is_hidden(lower.decode("ascii")) else value) for name, lower, value in headers._list
    ]


def exchanged(client: httpx.Client, request: httpx.Request) -> httpx.Response:
    """What a client without a login, cookies, hooks and redirects gets for a request, its body still to be read: it
    would look for each of them all the same."""
    _check_open(client)
    with request_context(request=request):
        return told_of(client._transport.handle_request(request), request)


async def exchanged_async(client: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
    """The same, awaited."""
    _check_open(client)
    with request_context(request=request):
        return told_of(await client._transport.handle_async_request(request), request)


def asked_by(request: httpx.Request) -> AbstractContextManager[None]:
    """Errors of httpx inside know the request that they are about."""
    return request_context(request=request)


def _check_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise RuntimeError("Cannot send a request, as the client has been closed.")


def told_of(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    """The response as a client gives it, told in httpx's own log."""
    response.request = request
    response.default_encoding = "utf-8"
    if _LOGGER.isEnabledFor(logging.INFO):
        status = response.http_version, response.status_code, response.reason_phrase
        _LOGGER.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *status)
    return response


def leave_redirects(client: Any) -> None:
    """Let a client prepare no request for where an answer redirects to. It does so even where redirects are not
    followed, repeats all headers in it, and ends in an error without the answer where the address is none."""
    client._build_redirect_request = lambda request, response: None


def decoder_of(coding: str) -> Any:
    """What httpx decodes a coding of bodies with; None where it does not know it."""
    made = SUPPORTED_DECODERS.get(coding)
    return None if made is None or coding == "identity" else made()


def fill(response: httpx.Response, content: bytes) -> None:
    """Give a response the body that was read from its stream."""
    response._content = content


def fill_whole(response: httpx.Response, size: int) -> None:
    """Have a response say that all of its body was read, which had so many bytes on the way."""
    response.is_stream_consumed = response.is_closed = True
    response._num_bytes_downloaded = size


def is_cut_off(response: httpx.Response) -> bool:
    """Whether the compressed body of a response that httpx has read ends in the middle: it takes what came for all."""
    decoder = getattr(response, "_decoder", None)
    return not all(map(is_whole, getattr(decoder, "children", [decoder])))


def is_whole(decoder: Any) -> bool:
    """Whether what a decoder of httpx was given ends where it may; brotli has another word for it."""
    layer: Any = getattr(decoder, "decompressor", None)
    return bool(layer.is_finished() if hasattr(layer, "is_finished") else getattr(layer, "eof", True))


def empty(request: httpx.Request) -> None:
    """Take the body off a request that was sent."""
    request.stream = httpx.ByteStream(b"")
    request._content = b""


def with_query(url: httpx.URL, query: str) -> httpx.URL:
    """An address with another query, which has nothing to escape: httpx would read all of it again."""
    made = httpx.URL(url)
    made._uri_reference = url._uri_reference._replace(query=query)
    return made
