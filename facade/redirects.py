"""Redirects: followed where that is safe, and never with credentials to another host."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from .flows import Send

if TYPE_CHECKING:
    import httpx

MOST = 5
_KEEPING_METHOD = frozenset({307, 308})
_OWN_HEADERS = frozenset({"authorization", "x-api-key", "cookie", "x-auth-token", "emgauthorization"})


def is_redirect(response: httpx.Response) -> bool:
    """Whether the answer sends the caller elsewhere."""
    return response.status_code in (301, 302, 303, 307, 308) and "location" in response.headers


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of an address."""
    parts = urlsplit(url)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return parts.scheme.lower(), (parts.hostname or "").lower(), port


def redirected(sent: Send, response: httpx.Response) -> Send | None:
    """The request that follows a redirect; None where following it could repeat a write or change what was asked."""
    target = urljoin(sent.url, response.headers["location"])
    reads = sent.method in ("GET", "HEAD")
    if not reads and response.status_code not in _KEEPING_METHOD:
        return None
    if origin(target) == origin(sent.url):
        return sent._replace(url=target)
    # To another host go only reads, and nothing that says who asks.
    if not reads or urlsplit(target).scheme not in ("http", "https"):
        return None
    secret = {name.lower() for name in sent.secret} | _OWN_HEADERS
    headers = {name: value for name, value in sent.headers.items() if name.lower() not in secret}
    return sent._replace(url=target, headers=headers, secret=())
