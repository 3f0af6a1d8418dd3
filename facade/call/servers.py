"""Where a call goes: to the platform, or where the description has single operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

from ..errors import Forbidden, PlatformError, Unauthorized
from .redirects import origin

if TYPE_CHECKING:
    from generated.runtime.operations import Operation


class Place(NamedTuple):
    """The address that an operation's path is added to, and whether the client's login and headers go there."""

    url: str
    trusted: bool


def place_of(operation: Operation, base_url: str, given: Mapping[str, str]) -> Place:
    """Where an operation is served. A host of its own is told who asks only where it is `given`: by the address that
    the description has, with the one to call."""
    server = operation.server
    if server is None:
        return Place(base_url, True)
    named = server.url.rstrip("/")
    if named in given:
        return Place(given[named], True)
    if server.url.startswith("/") and not server.url.startswith("//") and server.instead_of is not None:
        parts = urlsplit(base_url)
        path = parts.path.rstrip("/")
        # Behind a proxy the platform's own path may stand after another.
        around = path.removesuffix(server.instead_of) if path.endswith(server.instead_of) else ""
        return Place(f"{parts.scheme}://{parts.netloc}{around}{named}", True)
    url = urljoin(f"{base_url}/", server.url).rstrip("/")
    return Place(url, origin(url) == origin(base_url))


def explain_place(error: PlatformError, operation: Operation) -> None:
    """Say of a refusal that the login was not sent, and how it would be."""
    server = operation.server
    if server is None or not isinstance(error, (Unauthorized, Forbidden)):
        return
    address = server.url.rstrip("/")
    hint = (
        f"this operation is served at another host ({address}), to which no login is sent; if that host may have it, "
    )
    hint += f"give servers={{{address!r}: {address!r}}} to the client"
    error.detail = f"{error.detail}; {hint}" if error.detail else hint
