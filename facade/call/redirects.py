"""Redirects: followed where that is safe, and never with credentials to another host."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from .concealed import ConcealedText
from .flows import Send
from .headers import PORTABLE

if TYPE_CHECKING:
    import httpx

MOST = 5
_KEEPING_METHOD = frozenset({307, 308})


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
    target = _target(sent, response)
    if target is None or (not reads and response.status_code not in _KEEPING_METHOD):
        return None
    if origin(target) == origin(sent.url):
        return sent._replace(url=target)
    # To another host go only reads, and nothing that says who asks. The same host under TLS would have to know that.
    if not reads or (sent.secret and _is_upgrade(sent.url, target)):
        return None
    headers = {name: value for name, value in sent.headers.items() if name.lower() in PORTABLE}
    return sent._replace(url=ConcealedText(target), headers=headers, secret=(), signed=True)


def advice(sent: Send, response: httpx.Response, base_url: str, setting: str = "base_url") -> str:
    """Why a redirect was not followed, and what to do about the `setting` that says where the host is. Addresses are
    shown without what may be secret in them."""
    target = _target(sent, response)
    if target is None:
        return "it leads to no address that can be followed"
    place = urlsplit(target)._replace(query="", fragment="").geturl()
    if _is_upgrade(sent.url, target):
        wanted = _base(sent.url, target, base_url)
        return f"the platform wants TLS, and redirects do not carry credentials there; give {setting}={wanted!r}"
    if origin(target) != origin(sent.url):
        where = f"it leads to another host ({place}), and a {sent.method} is not sent there"
        return f"{where}; if that is the platform, give its address as {setting}="
    if sent.method not in ("GET", "HEAD") and response.status_code not in _KEEPING_METHOD:
        return f"it leads to {place} and would make a GET of the {sent.method}; it is not followed"
    if sent.payload is not None and not sent.payload.can_rewind():
        return f"it leads to {place}, and what was sent can be read only once; send it there, or as something to reread"
    return f"it leads to {place}, after {MOST} other redirects"


def _target(sent: Send, response: httpx.Response) -> str | None:
    """The address that an answer leads to, None when there is none that can be followed."""
    try:
        target = urlsplit(urljoin(sent.url, response.headers["location"]))
        origin(target.geturl())
    except ValueError:
        return None
    if target.scheme not in ("http", "https") or not target.hostname or "@" in target.netloc:
        return None
    asked = urlsplit(sent.url)
    if not target.query and target.path.rstrip("/") == asked.path.rstrip("/"):
        # The same thing under its proper address; without the query it would be answered with everything.
        target = target._replace(query=asked.query)
    return target.geturl()


def _is_upgrade(old: str, new: str) -> bool:
    """Whether the same host is to be asked under TLS instead of in plain text."""
    before, after = urlsplit(old), urlsplit(new)
    return before.hostname == after.hostname and (before.scheme, after.scheme) == ("http", "https")


def _base(old: str, new: str, base_url: str) -> str:
    """The address of the platform by where it says that one of its routes is."""
    after, begin = urlsplit(new), urlsplit(base_url).path.rstrip("/")
    route = urlsplit(old).path.removeprefix(begin).rstrip("/")
    path = after.path.rstrip("/")
    return f"{after.scheme}://{after.netloc}{path.removesuffix(route) if path.endswith(route) else begin}"
