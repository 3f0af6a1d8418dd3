"""What the transports that block and that are awaited have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

from ...call.flows import (
    Send,
)
from ...call.headers import portable
from ...call.redirects import origin
from ...errors import Timeout
from ...version import __version__
from ..asking import Asking
from ..deadlines import timeouts
from ..exactly import keep_target
from ..exchanges import (
    body_of,
    cookies_of,
    retyped,
)
from ..internals import (
    forget_connections,
    is_traced,
    watched_start,
)
from ..proxies import Proxies, Way
from ..quiet import sending
from ..routing import told, usable
from ..translation import BEGUN, THROUGH
from ..trust import trust

# No connection is surplus: closing those races with their reuse by another thread (httpcore issue 1110), and a call
# then waits in vain for its answer.
MOST = 100
LIMITS = httpx.Limits(max_connections=MOST, max_keepalive_connections=MOST)
# What servers log, and those who run them ask for.
OURS = {"User-Agent": f"sequencing-clients/{__version__} python-httpx/{httpx.__version__}"}


class Transport:
    """What both transports have in common."""

    _awaits = False

    def __init__(self, base_url: str, way: Way, http_client: Any) -> None:
        if http_client is not None and way != Way():
            raise ValueError(
                "verify=, transport=, proxy= and trust_env= are for clients made here; yours has settings of its own"
            )
        self._given = http_client
        self._client = http_client
        self._closed = False
        self._base_url = base_url
        self._asking: Asking | None = None
        self._origin = origin(base_url)
        self._cookies = cookies_of(http_client) if http_client is not None else None
        if http_client is None:
            self._verify = trust(base_url, way.verify, way.trust_env)
            self._proxies = Proxies(way.proxy, trust_env=way.trust_env)
            self._proxies.check(base_url, usable)
        self._may_be_proxied = http_client is not None or bool(self._proxies)

    def forsake(self) -> None:
        """Leave all connections to the process that this one was forked from, those of a client of the caller's too."""
        if self._client is not None:
            forget_connections(self._client)

    def _request(self, client: Any, effect: Send, pieces: Callable[[Any], Any], end: float | None) -> httpx.Request:
        """The request, and the way that it takes, for the message of an error."""
        extensions: dict[str, Any] = {"timeout": timeouts(effect.timeout, end)}
        if self._asking is None and self._given is None:
            self._asking = Asking(self._base_url, client.headers)
        request = None if self._asking is None else self._asking.request(effect, extensions)
        sending(False)
        if request is None:
            request = self._other_request(client, effect, pieces, extensions)
        if self._may_be_proxied:
            request.extensions[THROUGH] = told(client, request.url)
            if request.extensions[THROUGH] and is_traced(client, request.url):
                request.extensions[BEGUN], request.extensions["trace"] = watched_start(self._awaits)
        return request

    def _other_request(
        self, client: Any, effect: Send, pieces: Callable[[Any], Any], extensions: dict[str, Any]
    ) -> httpx.Request:
        """The request, with what the caller's own client adds; outside of the platform that is nothing secret."""
        brought, body = body_of(effect, pieces)
        is_platform = origin(effect.url) == self._origin
        at_home = self._given is None or is_platform
        sending(not is_platform)
        headers = httpx.Headers(client.headers if at_home else portable(client.headers))
        headers.update(effect.headers)
        if effect.payload is not None:
            headers.pop("content-type", None)
            headers.update(brought)
        request = httpx.Request(effect.method, effect.url, headers=headers, extensions=extensions, **body)
        retyped(request, effect)
        keep_target(request, effect.url)
        if self._cookies and at_home and "cookie" not in request.headers:
            self._cookies.set_cookie_header(request)
        return request


def kind_of(found: Any) -> str:
    """The class of a client of the caller's, for a message."""
    return f"{type(found).__module__}.{type(found).__name__}"


def still_logging_in() -> Timeout:
    """The error of a call that waited for the login of another one."""
    return Timeout("no answer in time (another call of this client is still logging in)", sent=False)
