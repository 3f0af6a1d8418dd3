"""The addresses of platforms, as callers give them."""

from __future__ import annotations

from urllib.parse import urlsplit


def platform_address(base_url: str, setting: str = "base_url") -> str:
    """The address that a `setting` gives, if calls can be added to it. What is wrong is said without quoting it: it may
    hold a password."""
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


def _is_host(name: str) -> bool:
    """Whether each label of a name has a length that names of hosts have."""
    return ":" in name or all(0 < len(label) < 64 for label in name.removesuffix(".").split("."))
