"""Where a call goes: to the platform, or where the description has single operations."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

from ..errors import Forbidden, PlatformError, Unauthorized
from .headers import SECRET_HEADERS
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


def explain_login(error: PlatformError, sent: Mapping[str, str], of_the_login: Collection[str]) -> None:
    """Say of a refused login what was sent as one, but not its value, and what can be done."""
    if not isinstance(error, Unauthorized):
        return
    known = {*SECRET_HEADERS, *of_the_login}
    used = {name: value for name, value in sent.items() if name.lower() in known}
    names = [f"{name}: {scheme}" if (scheme := _scheme(value)) else name for name, value in sorted(used.items())]
    hint = f"the login that was sent ({', '.join(names)}) is not valid here or any more: check it, and base_url"
    if not names:
        hint = "no login was sent: give the client credentials"
    error.detail = f"{error.detail}; {hint}" if error.detail else hint


def _scheme(value: object) -> str:
    """The scheme of an `Authorization`, such as `Bearer`."""
    first, _, rest = value.partition(" ") if isinstance(value, str) else ("", "", "")
    return first if rest and first.isalpha() else ""


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
