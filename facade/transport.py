"""The one module that touches httpx: sends requests, and turns its errors into ours."""

from __future__ import annotations

import inspect
import logging
import os
import ssl
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from functools import cache
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import httpx

from .errors import ConnectionFailed, PlatformError, Timeout
from .flows import Ask, Effect, Enter, Leave, Pour, Send, Sleep

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
# No connection is surplus: closing those races with their reuse by another thread (httpcore issue 1110), and a call
# then waits in vain for its answer.
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)
HIDDEN = "[hidden]"
_CHUNK = 1 << 16


@cache
def _trust(path: str | None) -> ssl.SSLContext:
    """One TLS context for each set of authorities: loading them costs more than a whole call."""
    if path is None:
        return httpx.create_ssl_context()
    try:
        if os.path.isdir(path):
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except OSError as problem:
        raise ValueError(f"verify={path!r}: no certificate authorities can be read there ({problem})") from None


@cache
def _no_trust() -> ssl.SSLContext:
    """For plain-text addresses: a context that trusts nobody costs nothing to make."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _verify(base_url: str, verify: Any) -> Any:
    if verify is False or isinstance(verify, ssl.SSLContext):
        return verify
    if base_url.startswith("http://"):
        return _no_trust()
    return _trust(None if verify is True else str(verify))


class _WithoutSignatures(logging.Filter):
    """Takes the query off presigned addresses in httpx's own log: whoever reads it could fetch the file."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record through, without signatures."""
        if isinstance(record.args, tuple):
            record.args = tuple(map(_unsigned, record.args))
        return True


def _unsigned(value: Any) -> Any:
    if isinstance(value, httpx.URL) and any(
        word in str(value.query).lower() for word in ("signature", "sig=", "token")
    ):
        return value.copy_with(query=HIDDEN.encode())
    return value


logging.getLogger("httpx").addFilter(_WithoutSignatures())


class _Translation:
    """Makes errors of httpx into errors of the facade."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: Any) -> None:
        if problem is None or not isinstance(problem, (httpx.HTTPError, httpx.InvalidURL, RuntimeError)):
            return
        sent = not isinstance(problem, _NOT_SENT)
        text = str(problem) or type(problem).__name__
        if isinstance(problem, httpx.LocalProtocolError) and "header" in text:
            # Its text quotes the header, and that may be secret.
            raise PlatformError("a header contains characters that HTTP does not allow") from None
        if isinstance(problem, httpx.TimeoutException):
            raise Timeout(f"no answer in time ({text})", sent=sent) from problem
        if isinstance(problem, httpx.HTTPError):
            raise ConnectionFailed(f"the connection failed ({text})", sent=sent) from problem
        if isinstance(problem, httpx.InvalidURL):
            raise PlatformError(f"the address is not valid ({text})") from problem
        if "closed" in text:
            raise PlatformError("this client is closed; make a new one") from problem


TRANSLATION = _Translation()


def _arguments(effect: Send, chunks: Callable[[Any], Any]) -> dict[str, Any]:
    payload = effect.payload
    arguments: dict[str, Any] = {"headers": effect.headers, "timeout": effect.timeout}
    if payload is None:
        return arguments
    if payload.parts is not None:
        # An empty form still has to be a multipart body, which httpx makes only of at least one part.
        arguments["files"] = payload.parts or None
        if not payload.parts:
            arguments["content"] = b"--empty--\r\n"
            arguments["headers"] = {**effect.headers, "Content-Type": f"{payload.media_type}; boundary=empty"}
    else:
        content = payload.content
        # An open file is sent chunk by chunk; httpx wants it to come the way that the client goes.
        arguments["content"] = content if isinstance(content, bytes) else chunks(content)
        arguments["headers"] = {**_length(content), **effect.headers, "Content-Type": payload.media_type}
    return arguments


def _length(content: Any) -> dict[str, str]:
    """The length of an open file, which storage hosts want to know beforehand."""
    if isinstance(content, bytes) or not content.seekable():
        return {}
    here = content.tell()
    end = content.seek(0, 2)
    content.seek(here)
    return {"Content-Length": str(end - here)}


def _chunks(file: Any) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


async def _async_chunks(file: Any) -> AsyncIterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


def _forget(request: httpx.Request, names: tuple[str, ...]) -> None:
    """Responses end up in errors, logs and debuggers: what was secret in the request goes no further."""
    for name in names:
        if name in request.headers:
            request.headers[name] = HIDDEN


def checked(response: httpx.Response) -> httpx.Response:
    """A response that was read to its end, if that was its end: httpx takes half a gzip body for a whole one."""
    # Redirects are followed by a rule of our own; what httpx prepares for them repeats the secret headers.
    response.next_request = None
    unpacking = getattr(getattr(response, "_decoder", None), "decompressor", None)
    if response.is_closed and response.num_bytes_downloaded and not getattr(unpacking, "eof", True):
        raise httpx.DecodingError("the compressed answer is cut off", request=response.request)
    return response


def _without_cookies(client: Any) -> Any:
    """The client that keeps no cookies: the platforms need none, and cookies of one port go to all ports of a host."""
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return client


class SyncTransport:
    """Grants the effects of flows, blocking."""

    def __init__(self, base_url: str, verify: Any, http_client: httpx.Client | None) -> None:
        if isinstance(http_client, httpx.AsyncClient):
            raise TypeError("http_client: a client that blocks sends with an httpx.Client, not an httpx.AsyncClient")
        self._verify: Any = _verify(base_url, verify) if http_client is None else None
        self._given = http_client
        self._client = http_client
        self._making = threading.Lock()
        self._gate = threading.Lock()

    def client(self) -> httpx.Client:
        """The connection pool, made when it is first needed."""
        if self._client is None:
            with self._making:
                if self._client is None:
                    made = httpx.Client(verify=self._verify, limits=_LIMITS, follow_redirects=False)
                    self._client = _without_cookies(made)
        return self._client

    def send(self, effect: Any) -> httpx.Response:
        """Send one request and read the answer."""
        with TRANSLATION:
            client = self.client()
            request = client.build_request(effect.method, effect.url, **_arguments(effect, _chunks))
            try:
                response = client.send(request, auth=None, follow_redirects=False, stream=effect.stream)
                if effect.stream and response.status_code >= 300:
                    response.read()
                return checked(response)
            finally:
                _forget(request, effect.secret)

    def grant(self, effect: Effect) -> Any:
        """Wait, lock, ask or read on."""
        if isinstance(effect, Sleep):
            time.sleep(effect.seconds)
        elif isinstance(effect, Ask):
            return effect.read()
        elif isinstance(effect, Pour):
            with TRANSLATION, closing(effect.response) as response:
                for chunk in response.iter_raw():
                    effect.write(chunk)
        elif isinstance(effect, Enter):
            self._gate.acquire()
        elif isinstance(effect, Leave):
            self._gate.release()
        return None

    def close(self) -> None:
        """Close the connections, unless they were given."""
        if self._given is None:
            self.client().close()


class AsyncTransport:
    """Grants the effects of flows, awaiting."""

    def __init__(self, base_url: str, verify: Any, http_client: httpx.AsyncClient | None) -> None:
        if isinstance(http_client, httpx.Client):
            raise TypeError("http_client: a client that is awaited sends with an httpx.AsyncClient")
        self._verify: Any = _verify(base_url, verify) if http_client is None else None
        self._given = http_client
        self._client = http_client
        self._gate: Any = None

    def client(self) -> httpx.AsyncClient:
        """The connection pool, made when it is first needed."""
        if self._client is None:
            made = httpx.AsyncClient(verify=self._verify, limits=_LIMITS, follow_redirects=False)
            self._client = _without_cookies(made)
        return self._client

    async def send(self, effect: Any) -> httpx.Response:
        """Send one request and read the answer."""
        with TRANSLATION:
            client = self.client()
            request = client.build_request(effect.method, effect.url, **_arguments(effect, _async_chunks))
            try:
                response = await client.send(request, auth=None, follow_redirects=False, stream=effect.stream)
                if effect.stream and response.status_code >= 300:
                    await response.aread()
                return checked(response)
            finally:
                _forget(request, effect.secret)

    async def grant(self, effect: Effect) -> Any:
        """Wait, lock, ask or read on."""
        # Imported by the first wait: httpx brings it, and not every program needs it.
        import anyio

        if isinstance(effect, Sleep):
            await anyio.sleep(effect.seconds)
        elif isinstance(effect, Ask):
            found = effect.read()
            return await found if inspect.isawaitable(found) else found
        elif isinstance(effect, Pour):
            with TRANSLATION:
                try:
                    async for chunk in effect.response.aiter_raw():
                        effect.write(chunk)
                finally:
                    await effect.response.aclose()
        elif isinstance(effect, Enter):
            if self._gate is None:
                self._gate = anyio.Lock()
            await self._gate.acquire()
        elif isinstance(effect, Leave) and self._gate is not None:
            self._gate.release()
        return None

    async def close(self) -> None:
        """Close the connections, unless they were given."""
        if self._given is None:
            await self.client().aclose()
