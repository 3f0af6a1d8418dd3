"""What crosses the wire, as httpx has it: the body of a request, what a caller's own client adds, and whether an answer
is whole."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from weakref import WeakKeyDictionary

import httpx

from ..call.flows import Send
from .internals import is_cut_off, leave_redirects

# A write that blocks has the timeout anew for each bit that leaves; one that is awaited has it once.
_CHUNK = 1 << 18
_AWAITED_CHUNK = 1 << 17
_FORM_DATA = "multipart/form-data"


def body_of(effect: Send, pieces: Callable[[Any], Any]) -> tuple[dict[str, str], dict[str, Any]]:
    """The headers that a body brings with it, and what httpx is told of the body."""
    payload = effect.payload
    if payload is None:
        return {}, {}
    if payload.parts is None:
        content = payload.content
        # An open file is sent chunk by chunk; httpx wants it to come the way that the client goes.
        data = content if isinstance(content, bytes) else pieces(content)
        described = {"Content-Type": payload.media_type} if payload.media_type else {}
        return _length(content) | described, {"content": data}
    if payload.parts:
        return {}, {"files": payload.parts}
    # An empty form still has to be a multipart body, which httpx makes only of at least one part.
    return {"Content-Type": f"{payload.media_type}; boundary=empty"}, {"content": b"--empty--\r\n"}


def retyped(request: httpx.Request, effect: Send) -> None:
    """Call a form with parts what the description calls it: httpx calls any of them form data."""
    payload = effect.payload
    if payload is None or not payload.parts or payload.media_type == _FORM_DATA:
        return
    found = request.headers.get("content-type", "")
    media_type = "; ".join(
        part for part in map(str.strip, payload.media_type.split(";")) if part[:9].lower() != "boundary="
    )
    request.headers["content-type"] = media_type + found.removeprefix(_FORM_DATA)


def _length(content: Any) -> dict[str, str]:
    """The length of an open file, which storage hosts want to know beforehand."""
    if isinstance(content, bytes) or not content.seekable():
        return {}
    here = content.tell()
    end = content.seek(0, 2)
    content.seek(here)
    return {"Content-Length": str(end - here)}


def chunks(file: Any) -> Iterator[bytes]:
    """An open file piece by piece, for a client that blocks."""
    while chunk := file.read(_CHUNK):
        yield chunk


async def async_chunks(file: Any) -> AsyncIterator[bytes]:
    """The same for a client that is awaited."""
    while chunk := file.read(_AWAITED_CHUNK):
        yield chunk


def answer_in_error(problem: httpx.HTTPStatusError, request: httpx.Request) -> httpx.Response:
    """The answer of which a hook of the caller's own client made an error: what it means is decided here."""
    found = problem.response
    if problem.request is not request:
        raise problem
    if found.is_stream_consumed:
        return found
    headers = {
        name: value for name, value in found.headers.items() if name not in ("content-encoding", "content-length")
    }
    return httpx.Response(found.status_code, headers=headers, content=b"", request=request, extensions=found.extensions)


def checked(response: httpx.Response) -> httpx.Response:
    """A response that was read to its end, if that was its end: httpx takes half a gzip body for a whole one."""
    # Redirects are followed by a rule of our own; what httpx prepares for them repeats the secret headers.
    response.next_request = None
    if response.is_closed and response.num_bytes_downloaded and is_cut_off(response):
        raise httpx.DecodingError("the compressed answer is cut off", request=response.request)
    return response


def without_cookies(client: Any) -> Any:
    """The client that keeps no cookies: the platforms need none, and cookies of one port go to all ports of a host.
    Nor does it look where redirects lead: an address that it cannot read would hide the answer."""
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    leave_redirects(client)
    return client


# The cookies that clients of callers' own had when they were first given. Those that they get from answers later are
# some account's session, and another account may share the client.
_GIVEN_COOKIES: WeakKeyDictionary[Any, httpx.Cookies] = WeakKeyDictionary()


def cookies_of(client: Any) -> httpx.Cookies:
    """The cookies of a client of the caller's own that go with its calls."""
    if client not in _GIVEN_COOKIES:
        _GIVEN_COOKIES[client] = httpx.Cookies(client.cookies)
    return _GIVEN_COOKIES[client]
