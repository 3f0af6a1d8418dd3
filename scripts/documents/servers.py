"""Addresses of servers, as a description names them."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from urllib.parse import urlsplit

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_PORTS = {"https": 443, "http": 80}


class Address(NamedTuple):
    """Where a server is: an origin, empty where that is the description's own, and a path."""

    origin: str
    path: str


def url_of(server: Any) -> str:
    """The address of a server with the values that its variables have by default. What has none stays in braces."""
    if not isinstance(server, dict):
        return ""
    variables = server.get("variables")
    known = variables if isinstance(variables, dict) else {}

    def value(found: re.Match[str]) -> str:
        variable = known.get(found[1])
        said = variable if isinstance(variable, dict) else {}
        default = said.get("default", next(iter(said.get("enum") or ()), None))
        return str(default) if isinstance(default, (str, int)) else found[0]

    return _VARIABLE.sub(value, str(server.get("url") or "")).strip()


def servers_of(holder: Any) -> list[dict[str, Any]]:
    """The servers that an object names; nothing where it names none that there could be."""
    servers = holder.get("servers") if isinstance(holder, dict) else None
    return [server for server in servers if isinstance(server, dict)] if isinstance(servers, list) else []


def address_of(server: Any) -> Address:
    """Where the first calls of a server go. Raises ValueError for what is no address."""
    url = url_of(server)
    parts = urlsplit(url)
    if "{" in url or not url.isprintable() or any(map(str.isspace, url)):
        raise ValueError(url)
    if parts.query or parts.fragment or parts.scheme not in ("", "http", "https") or "@" in parts.netloc:
        raise ValueError(url)
    if not parts.netloc:
        if parts.scheme:
            raise ValueError(url)
        return Address("", parts.path.rstrip("/"))
    if not parts.hostname:
        raise ValueError(url)
    port = parts.port if parts.port != _PORTS.get(parts.scheme) else None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    origin = f"{parts.scheme}://{host}" if parts.scheme else f"//{host}"
    return Address(origin + (f":{port}" if port is not None else ""), parts.path.rstrip("/"))
