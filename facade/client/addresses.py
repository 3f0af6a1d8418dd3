"""The addresses of platforms, as callers give them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit

from ..http.proxies import is_this_machine


def platform_address(base_url: str, setting: str = "base_url") -> str:
    """The address that a `setting` gives, if calls can be added to it. What is wrong is said without quoting it: it may
    hold a password."""
    if not isinstance(base_url, str):
        raise TypeError(f"{setting}: give an address as text, not {type(base_url).__name__}")
    try:
        parts = urlsplit(base_url)
        _ = parts.port
    except ValueError:
        raise ValueError(f"{setting}: this is not a valid address") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{setting}: an address begins with https:// or http:// and a host")
    if "@" in parts.netloc:
        raise ValueError(f"{setting}: give credentials as arguments, not in the address")
    if not base_url.isprintable() or any(map(str.isspace, base_url)) or not _is_host(parts.hostname):
        raise ValueError(f"{setting}: it contains characters that an address cannot have, or a part of it is too long")
    if parts.query or parts.fragment:
        raise ValueError(f"{setting}: an address has no query; it ends where the platform's paths begin")
    return base_url


def leads_here(address: str) -> bool:
    """Whether what an address names runs on this machine."""
    return is_this_machine(urlsplit(address).hostname or "")


def servers_of(servers: Mapping[str, str] | None, setting: str = "servers") -> dict[str, str]:
    """The addresses of single operations, by those of the description, if calls can be added to them."""
    if servers is not None and not isinstance(servers, Mapping):
        raise TypeError(f"{setting}: give a mapping from addresses of the description to addresses to call")
    found = {}
    for named, address in (servers or {}).items():
        if not isinstance(named, str) or not isinstance(address, str):
            raise TypeError(f"{setting}: addresses are text")
        found[named.rstrip("/")] = platform_address(address, setting).rstrip("/")
    return found


def check_servers(given: Iterable[str], known: Sequence[str], setting: str = "servers") -> None:
    """Raises ValueError for an address that no operation of the description is at: nothing would be sent there."""
    unknown = [address for address in given if address not in known]
    if not unknown:
        return
    if not known:
        raise ValueError(f"{setting}: the description has no operation at a host of its own")
    from generated.runtime.nearness import meant

    hint = meant(unknown[0], known)
    raise ValueError(f"{setting}: the description has no operation at {unknown[0]!r}; {hint}")


def _is_host(name: str) -> bool:
    """Whether each label of a name has a length that names of hosts have."""
    return ":" in name or all(0 < len(label) < 64 for label in name.removesuffix(".").split("."))
