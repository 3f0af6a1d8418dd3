"""What httpx says in its own words, in ours: its errors."""

from __future__ import annotations

from typing import Any

import httpx

from generated.runtime.streams import Unreadable

from ..errors import ConnectionFailed, PlatformError, Timeout, TransferFailed
from .quiet import forget_frames
from .trust import distrust

_NOT_SENT = (
    *(httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol),
    # A proxy that lets nobody through: what goes to it in plain text is answered by it like any request.
    httpx.ProxyError,
)
_OURS_TO_TELL = (httpx.HTTPError, httpx.InvalidURL, RuntimeError, TimeoutError, UnicodeError, Unreadable)
# Where a request has the proxy that it goes through.
THROUGH = "facade.through"
# Where it has what went through the proxy so far, if that can be told.
BEGUN = "facade.begun"


class _Translation:
    """Makes errors of httpx into errors of the facade."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: Any) -> None:
        if problem is not None:
            forget_frames(problem)
        if problem is None or not isinstance(problem, _OURS_TO_TELL) or isinstance(problem, PlatformError):
            return
        text = str(problem) or type(problem).__name__
        if isinstance(problem, httpx.LocalProtocolError) and "header" in text:
            # Its text quotes the header, and that may be secret.
            raise PlatformError("a header contains characters that HTTP does not allow") from None
        if isinstance(problem, UnicodeError):
            # Its text and its attributes quote what could not be written.
            raise PlatformError("the address or a header contains what cannot be sent") from None
        if isinstance(problem, Unreadable):
            raise TransferFailed(f"{problem}; send it again when it is whole") from problem
        if isinstance(problem, TimeoutError):
            raise Timeout("no answer in time (the deadline has passed)") from None
        if isinstance(problem, httpx.HTTPError):
            raise _failed(problem, text) from problem
        if isinstance(problem, httpx.InvalidURL):
            raise PlatformError(f"the address is not valid ({text})") from problem
        if isinstance(problem, httpx.StreamError):
            raise PlatformError(f"the answer cannot be read ({text})") from problem
        if "different" in text and "loop" in text:
            raise PlatformError("this client was used in another event loop; make one for each") from problem
        if "closed" in text:
            raise PlatformError("this client is closed; make a new one") from problem


def _failed(problem: httpx.HTTPError, text: str) -> PlatformError:
    """The error of an exchange that came to no end."""
    sent = _may_be_sent(problem)
    where = _where(problem)
    if isinstance(problem, httpx.TimeoutException) and not _is_no_timeout(problem):
        return Timeout(f"no answer in time ({text}{where})", sent=sent)
    if not sent and (hint := distrust(problem)):
        return ConnectionFailed(hint + where.replace(";", ":", 1), sent=False, lasting=True)
    if isinstance(problem, httpx.ProxyError) and text.startswith("407"):
        hint = "; give its user and password, as in proxy='http://user:password@host:port'"
        return ConnectionFailed(f"the connection failed ({text}{where}){hint}", sent=False, lasting=True)
    return ConnectionFailed(f"the connection failed ({text}{where})", sent=sent)


def _where(problem: httpx.HTTPError) -> str:
    """The host that was to be reached, and the proxy on the way there."""
    request = getattr(problem, "_request", None)
    if request is None:
        return ""
    through = request.extensions.get(THROUGH)
    host = request.url.netloc.decode("ascii", "replace").rpartition("@")[2]
    return f"; {host} through the proxy {through}" if through else f"; {host}"


def _beneath(problem: BaseException) -> BaseException | None:
    """What a transport that is not of httpx itself made its error from."""
    beneath = problem.__cause__
    return None if beneath is None or type(beneath).__module__.startswith("httpcore") else beneath


def _is_no_timeout(problem: httpx.TimeoutException) -> bool:
    """Whether nothing took too long. That of `httpx-aiohttp` calls every lost connection a timeout."""
    beneath = _beneath(problem)
    return beneath is not None and not isinstance(beneath, TimeoutError)


def _is_on_the_way(problem: httpx.HTTPError) -> bool:
    """Whether a proxy was still being asked to let the request through."""
    request = getattr(problem, "_request", None)
    return request is not None and request.extensions.get(BEGUN) == []


def _may_be_sent(problem: httpx.HTTPError) -> bool:
    """Whether any of the request can have left, as far as the error tells."""
    # What aiohttp says of a proxy that refused to let anybody through.
    if type(_beneath(problem)).__name__ == "ClientHttpProxyError" or _is_on_the_way(problem):
        return False
    if not isinstance(problem, _NOT_SENT):
        return True
    if not isinstance(problem, httpx.TimeoutException) or not _is_no_timeout(problem):
        return False
    # Its errors of connecting have what the operating system said; others come on a connection that there was.
    return not hasattr(_beneath(problem), "os_error")


TRANSLATION = _Translation()
