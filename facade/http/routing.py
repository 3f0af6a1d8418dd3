"""Transports that choose the way of each request: straight, or through a proxy."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, Generic, TypeVar

import httpx

from ..errors import UnusableSetting
from .internals import proxy_of, way_of
from .proxies import Proxies, ProxyAddress
from .trust import trust

T = TypeVar("T", httpx.HTTPTransport, httpx.AsyncHTTPTransport)


def told(client: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> str:
    """The proxy that a client sends a request through, with the variable that names it where that is known; empty where
    there is none. For the message of an error."""
    transport = way_of(client, url)
    if isinstance(transport, (Routed, AsyncRouted)):
        proxy = transport.proxy_for(url)
        return f"{proxy} of {proxy.source}" if proxy else ""
    return proxy_of(transport)


def usable(address: ProxyAddress, verify: Any = True) -> httpx.Proxy:
    """A proxy as httpx has it. Raises UnusableSetting for one that nothing here can speak to."""
    if address.is_socks and find_spec("socksio") is None:
        raise UnusableSetting(
            f"{address.source}: a SOCKS proxy needs the package socksio (pip install 'httpx[socks]'); or give another "
            "proxy=, or trust_env=False"
        )
    text = address.reveal()
    try:
        return httpx.Proxy(
            text, ssl_context=verify if isinstance(verify, ssl.SSLContext) and text.startswith("https:") else None
        )
    except (ValueError, httpx.InvalidURL):
        raise UnusableSetting(f"{address.source}: this is not a valid address of a proxy") from None


class _Bracketed(httpx.URL):
    """An address at an IPv6 host, which keeps its brackets where httpcore puts it into words for a proxy."""

    @property
    def raw_host(self) -> bytes:
        return _BracketedHost(b"[" + super().raw_host + b"]")


class _BracketedHost(bytes):
    """The name of an IPv6 host in brackets, as bytes; as text, which TLS asks for, without."""

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return super().decode(encoding, errors).strip("[]")


def bracket(request: httpx.Request, proxy: ProxyAddress | None) -> None:
    """Have a proxy asked for an IPv6 host in brackets, which httpcore leaves out. Nothing is resolved here then, where
    brackets would be in the way."""
    if proxy is not None and not proxy.is_socks and ":" in request.url.host:
        request.url = _Bracketed(request.url)


class _Ways(Generic[T]):
    """The ways that requests took so far, each made when it is first needed."""

    def __init__(self, proxies: Proxies, make: Callable[[httpx.Proxy | None], T], verify: Any) -> None:
        self._proxies = proxies
        self._make: Callable[[httpx.Proxy | None], T] = make
        self._verify = verify
        self._made: dict[ProxyAddress | None, T] = {}

    def proxy_for(self, url: httpx.URL) -> ProxyAddress | None:
        """The proxy that a request goes through."""
        port = url.port or {"https": 443, "http": 80}.get(url.scheme)
        return self._proxies.proxy_for(url.scheme, url.host, port)

    def way(self, request: httpx.Request) -> T:
        """The transport for a request, which is made ready for it."""
        proxy = self.proxy_for(request.url)
        bracket(request, proxy)
        if proxy not in self._made:
            # Whoever comes second at the same time made his own in vain.
            self._made.setdefault(proxy, self._make(None if proxy is None else usable(proxy, self._verify)))
        return self._made[proxy]

    def made(self) -> list[T]:
        """All that were made."""
        return list(self._made.values())


class Routed(_Ways[httpx.HTTPTransport], httpx.BaseTransport):
    """Blocking."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.way(request).handle_request(request)

    def close(self) -> None:
        for transport in self.made():
            transport.close()


class AsyncRouted(_Ways[httpx.AsyncHTTPTransport], httpx.AsyncBaseTransport):
    """Awaited."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.way(request).handle_async_request(request)

    async def aclose(self) -> None:
        for transport in self.made():
            await transport.aclose()


def client_for(url: str, timeout: httpx.Timeout) -> httpx.Client:
    """A blocking client for documents at an address, which takes the way there that a platform's client would take.
    Raises UnusableSetting for a proxy or certificates of the environment that cannot be used."""
    proxies, verify = Proxies(None, trust_env=True), trust(url, True)
    proxies.check(url, usable)

    def make(proxy: httpx.Proxy | None) -> httpx.HTTPTransport:
        return httpx.HTTPTransport(verify=verify, proxy=proxy, trust_env=False)

    return httpx.Client(transport=Routed(proxies, make, verify), trust_env=False, timeout=timeout)
