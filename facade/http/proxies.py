"""Proxies: which one a request goes through, by what the caller or the environment says. Knows nothing of httpx."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from ..call.concealed import ConcealedText, kind_of
from ..errors import UnusableSetting

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

_SCHEMES = ("http", "https", "socks5", "socks5h")
_VARIABLES = frozenset({"http_proxy", "https_proxy", "all_proxy"})
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class ProxyAddress:
    """The address of a proxy, which is shown and pickled without the user and password in it.

    Args:
        address: `http://`, `https://` or `socks5://` and a host, with a user and password before it where need be.
        source: the argument or variable that says so.

    Raises UnusableSetting for what is no such address.

    Attributes:
        source: the same.
    """

    __slots__ = ("_address", "source")

    def __init__(self, address: str, source: str) -> None:
        address = ConcealedText(address)
        try:
            usable = _is_proxy(address)
        except ValueError:
            raise UnusableSetting(f"{source}: this is not a valid address of a proxy") from None
        if not usable:
            # It may hold a password, and is not quoted.
            raise UnusableSetting(f"{source}: the address of a proxy begins with http:// or socks5:// and a host")
        self._address = address
        self.source = source

    def reveal(self) -> str:
        """The address with everything in it."""
        return self._address

    @property
    def is_socks(self) -> bool:
        """Whether it is a SOCKS proxy."""
        return self._address.startswith("socks")

    def __str__(self) -> str:
        try:
            parts = urlsplit(self._address)
        except (AttributeError, ValueError):
            # Tools show what was not made to its end, too.
            return "without an address"
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"

    def __repr__(self) -> str:
        return f"<proxy {self}>"

    def __reduce__(self) -> Any:
        return ProxyAddress, (str(self), self.source)


def _is_proxy(address: str) -> bool:
    parts = urlsplit(address)
    whole = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    return whole and parts.scheme in _SCHEMES and re.fullmatch("[!-~]+", address) is not None


def proxy_setting(given: Any) -> ProxyAddress | None:
    """What callers give as `proxy=`. Raises UnusableSetting for what is no proxy, TypeError for what is no text."""
    if given is None or isinstance(given, ProxyAddress):
        return given
    if not isinstance(given, str):
        raise TypeError(f"proxy: give its address as text, or an http_client= of your own, not {kind_of(given)}")
    return ProxyAddress(given, "proxy=")


class Way(NamedTuple):
    """What a caller says of the way to the platform: whom to trust, through which proxy, whether the environment says
    the rest, and what sends."""

    verify: Any = True
    proxy: ProxyAddress | None = None
    trust_env: bool = True
    transport: str = "auto"

    def is_special(self, base_url: str) -> bool:
        """Whether anything is said, here or by the environment, that may turn out to be of no use for a platform."""
        if self.verify is not True or self.proxy is not None:
            return True
        parts = urlsplit(base_url)
        return self.trust_env and (
            (parts.scheme == "https" and _certificates_look_wrong())
            or (any(name.lower() in _VARIABLES for name in os.environ) and not is_this_machine(parts.hostname or ""))
        )


def _certificates_look_wrong() -> bool:
    """Whether there seem to be no certificates where the environment says. Loading them takes longer than a call."""
    path = next((found for name in CERTIFICATES if (found := os.environ.get(name))), "")
    if not path or any(os.path.isdir(folder) for folder in path.split(os.pathsep)):
        return False
    try:
        with open(path, "rb") as file:
            return b"-----BEGIN " not in file.read()
    except OSError:
        return True


class Proxies:
    """Which proxy a request goes through.

    Args:
        given: the one that the caller wants for everything.
        trust_env: whether the environment is asked where the caller gave none. Its proxies are never used for this
            machine itself, nor for what `NO_PROXY` names.
    """

    def __init__(self, given: ProxyAddress | None, *, trust_env: bool) -> None:
        self._given = given
        self._found = _environment() if trust_env and given is None else {}
        self._exempt = [] if given else [*map(_exemption, self._found.pop("no", "").split(","))]
        self._known: dict[str, ProxyAddress] = {}

    def __bool__(self) -> bool:
        return self._given is not None or bool(self._found)

    def proxy_for(self, scheme: str, host: str, port: int | None) -> ProxyAddress | None:
        """The proxy for requests to a host. Raises UnusableSetting where the environment names one that is none."""
        if self._given is not None or not self._found:
            return self._given
        if is_this_machine(host) or any(exempts(host, port) for exempts in self._exempt):
            return None
        kind = scheme if self._found.get(scheme) else "all"
        if kind not in self._known and self._found.get(kind):
            self._known[kind] = _named(kind, self._found[kind])
        return self._known.get(kind)

    def check(self, base_url: str, usable: Callable[[ProxyAddress], object]) -> None:
        """Raise UnusableSetting if calls to a platform, or to what it leads to, would go through what is no proxy."""
        parts = urlsplit(base_url)
        for scheme in ("http", "https"):
            proxy = self.proxy_for(scheme, parts.hostname or "", parts.port)
            if proxy is not None:
                usable(proxy)


def is_this_machine(host: str) -> bool:
    """Whether a host is the one that this runs on, by its name or address."""
    name = host.lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    address = _address(name)
    mapped = getattr(address, "ipv4_mapped", None) or address
    return mapped is not None and (mapped.is_loopback or mapped.is_unspecified)


def _environment() -> dict[str, str]:
    # Imported where a proxy may be: it brings much. On macOS and Windows it asks the system's settings too.
    from urllib.request import getproxies

    found: Mapping[str, str] = getproxies()
    kept = {kind: found[kind].strip() for kind in ("http", "https", "all", "no") if found.get(kind)}
    return {} if set(kept) <= {"no"} else kept


def _named(kind: str, address: str) -> ProxyAddress:
    """A proxy with the variable that names it."""
    names = [name for name in (f"{kind}_proxy", f"{kind.upper()}_PROXY") if os.environ.get(name)]
    source = names[0] if names else f"the system's proxy for {kind}"
    return ProxyAddress(address if "://" in address else f"http://{address}", source)


def _address(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host is written as, in the forms too that only operating systems read, such as `127.1`."""
    # Imported where a host is looked at: most programs have no proxy.
    import socket
    from ipaddress import IPv4Address, ip_address

    try:
        return ip_address(host)
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host)) if host[:1].isdigit() and " " not in host else None
    except (OSError, UnicodeError):
        return None


def _exemption(entry: str) -> Callable[[str, int | None], bool]:
    """Whether an entry of `NO_PROXY` is about a host: `*`, a network or an address, with or without brackets, a name
    with all below it, or `.name` for what is below it alone; with `:port` for that port alone."""
    entry = entry.strip().lower().rpartition("://")[2].rstrip(".")
    # In brackets an address ends before its port; without them all colons are its own.
    network = None if "]:" in entry else _network(entry)
    if network is not None:
        return lambda host, port: (address := _address(host)) is not None and address in network
    name, colon, digits = entry.rpartition(":")
    only = int(digits) if colon and digits.isdecimal() else None
    name = name if only is not None else entry
    inside = _network(name)
    below = "." + name.removeprefix("*").lstrip(".")

    def exempts(host: str, port: int | None) -> bool:
        if not entry or only not in (None, port):
            return False
        host = host.lower().rstrip(".")
        if inside is not None:
            return (address := _address(host)) is not None and address in inside
        return name == "*" or host == name or host.endswith(below)

    return exempts


def _network(entry: str) -> IPv4Network | IPv6Network | None:
    """The network that an entry names; an address is a network of its own."""
    from ipaddress import ip_network

    try:
        return ip_network(entry.replace("[", "").replace("]", ""), strict=False)
    except ValueError:
        return None
