"""Requests that only ask, which most do: what they have in common is made once, where httpx makes it anew for each."""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import httpx

from ..call.concealed import ConcealedText
from ..call.flows import Send
from .exactly import is_literal
from .internals import HeaderItem, address_at, headers_of

# Beyond this httpx looks at an address itself, and refuses it.
_LONGEST = 60_000
_NOTHING = httpx.ByteStream(b"")


class Asking:
    """Makes the requests without a body that a client made here sends to its platform.

    Args:
        base_url: where the platform is.
        usual: the headers that every request has, unless it has others of these names.
    """

    def __init__(self, base_url: str, usual: httpx.Headers) -> None:
        parts = urlsplit(base_url)
        self._place = f"{parts.scheme}://{parts.netloc}"
        self._base = httpx.URL(self._place)
        # What httpx would write otherwise than it was given is left to it.
        self._known = str(self._base) == self._place and not self._base.userinfo
        self._usual: list[HeaderItem] = [(name, name.lower(), value) for name, value in usual.raw]
        self._host: HeaderItem = (b"Host", b"host", self._base.netloc)

    def request(self, effect: Send, extensions: dict[str, Any]) -> httpx.Request | None:
        """The request; None for one that httpx has to make."""
        url = effect.url
        asks = effect.payload is None and effect.method in ("GET", "HEAD") and self._known
        if not asks or isinstance(url, ConcealedText) or not url.startswith(self._place):
            return None
        path, mark, query = url[len(self._place) :].partition("?")
        if len(url) > _LONGEST or "/." in path or not is_literal(path + mark + query):
            return None
        given = [(*_name(name), value.encode("ascii")) for name, value in effect.headers.items()]
        names = {lower for _, lower, _ in given}
        if b"host" in names:
            return None
        usual = [item for item in self._usual if item[1] not in names]
        headers = headers_of([self._host, *usual, *given])
        address = address_at(self._base, path, query if mark else None)
        request = httpx.Request(effect.method, address, headers=headers, stream=_NOTHING, extensions=extensions)
        request.read()
        return request


@lru_cache(maxsize=256)
def _name(name: str) -> tuple[bytes, bytes]:
    """The name of a header as it is sent, and in lower case."""
    written = name.encode("ascii")
    return written, written.lower()
