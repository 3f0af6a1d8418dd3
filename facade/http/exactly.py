"""Addresses go out letter by letter: a signature covers them as they were given, whatever else would mean the same."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any
from urllib.parse import urlsplit

import httpx

from .internals import close_spoilt, way_of

# What stands in an address by the rules; anything else is for httpx to write as they want it.
_LEGAL = re.compile(r"/(?:[\w.~:/?@!$&'()*+,;=\[\]-]|%[0-9a-fA-F]{2})*", re.ASCII)
# What the request that is being sent has for path and query, where httpx has them otherwise.
_TARGET: ContextVar[bytes] = ContextVar("facade.target", default=b"")
# Headers that aiohttp adds by itself: httpx has said which ones are sent.
_ADDED = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


def is_literal(target: str) -> bool:
    """Whether path and query are written by the rules, so that nothing has to be written otherwise."""
    return _LEGAL.fullmatch(target) is not None


def keep_target(request: httpx.Request, url: str) -> None:
    """Have a request sent to the path and query as they stand in its address; httpx takes `.` and `..` out of paths."""
    parts = urlsplit(url)
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    if request.url.raw_path.decode() != target and is_literal(target):
        request.extensions["target"] = target.encode()


@contextmanager
def kept_address(client: httpx.AsyncClient, request: httpx.Request) -> Iterator[None]:
    """Let a transport over aiohttp take the address of a request as httpx has it: it undoes escapes, such as `%2F` in a
    query. What it sends with is replaced once by a stand-in, which hands on everything else, and uses no connection on
    which something came unasked."""
    aiohttp: Any = sys.modules.get("aiohttp")
    transport: Any = way_of(client, request.url)
    if aiohttp is None or not hasattr(transport, "get_client"):
        yield
        return
    if type(transport.client) is not _Literal:
        session = transport.get_client()
        if isinstance(session, aiohttp.ClientSession):
            transport.client = _Literal(session)
    before = _TARGET.set(request.extensions.get("target", b""))
    try:
        yield
    finally:
        _TARGET.reset(before)


class _Literal:
    """Stands for an `aiohttp.ClientSession`, whose class it says it has, and sends to addresses as they are."""

    def __init__(self, session: Any) -> None:
        self._session = session

    @property  # type: ignore[misc]
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return type(self._session)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    def request(self, method: str, url: str, **settings: Any) -> Any:
        """The same, but for the address."""
        from yarl import URL

        close_spoilt(self._session, urlsplit(url).hostname)
        target = _TARGET.get()
        if target:
            parts = urlsplit(url)
            url = f"{parts.scheme}://{parts.netloc}{target.decode()}"
        return self._session.request(method, URL(url, encoded=True), skip_auto_headers=_ADDED, **settings)
