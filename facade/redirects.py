"""Redirects: followed where that is safe, and never with credentials to another host."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from .flows import Send

if TYPE_CHECKING:
    import httpx

MOST = 5
_KEEPING_METHOD = frozenset({307, 308})
# Headers by which a platform knows who asks.
SECRET_HEADERS = frozenset({"authorization", "x-api-key", "cookie", "x-auth-token", "emgauthorization"})
# What another host may know: how the answer is wanted. Anything else can be secret, as callers' own headers can.
_PORTABLE = frozenset({"accept", "accept-encoding", "accept-language", "if-range", "range", "user-agent"})


def is_redirect(response: httpx.Response) -> bool:
    """Whether the answer sends the caller elsewhere."""
    return response.status_code in (301, 302, 303, 307, 308) and "location" in response.headers


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of an address. Raises ValueError for one that is not valid."""
    parts = urlsplit(url)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return parts.scheme.lower(), (parts.hostname or "").lower(), port


def redirected(sent: Send, response: httpx.Response) -> Send | None:
    """The request that follows a redirect; None where following it could repeat a write or change what was asked."""
    reads = sent.method in ("GET", "HEAD")
    if not reads and response.status_code not in _KEEPING_METHOD:
        return None
    try:
        target = urljoin(sent.url, response.headers["location"])
        same = origin(target) == origin(sent.url)
    except ValueError:
        return None
    if same:
        return sent._replace(url=target)
    # To another host go only reads, and nothing that says who asks.
    if not reads or urlsplit(target).scheme not in ("http", "https"):
        return None
    headers = {name: value for name, value in sent.headers.items() if name.lower() in _PORTABLE}
    return sent._replace(url=target, headers=headers, secret=())
