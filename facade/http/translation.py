"""What httpx says in its own words, in ours: its errors, and its log without signatures."""

from __future__ import annotations

import logging
from typing import Any

import httpx

from generated.runtime.sources import Unreadable

from ..errors import ConnectionFailed, PlatformError, Timeout, TransferFailed
from .trust import distrust

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
_OURS_TO_TELL = (httpx.HTTPError, httpx.InvalidURL, RuntimeError, TimeoutError, UnicodeError, Unreadable)
HIDDEN = "[hidden]"


class _WithoutSignatures(logging.Filter):
    """Takes the query off presigned addresses in httpx's own log: whoever reads it could fetch the file."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record through, without signatures."""
        if isinstance(record.args, tuple):
            record.args = tuple(map(_unsigned, record.args))
        return True


def _unsigned(value: Any) -> Any:
    if isinstance(value, httpx.URL) and any(
        word in str(value.query).lower() for word in ("signature", "sig=", "token")
    ):
        return value.copy_with(query=HIDDEN.encode())
    return value


logging.getLogger("httpx").addFilter(_WithoutSignatures())


class _Translation:
    """Makes errors of httpx into errors of the facade."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: Any) -> None:
        if problem is None or not isinstance(problem, _OURS_TO_TELL):
            return
        sent = not isinstance(problem, _NOT_SENT)
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
        if isinstance(problem, httpx.TimeoutException):
            raise Timeout(f"no answer in time ({text})", sent=sent) from problem
        if isinstance(problem, httpx.ConnectError) and (hint := distrust(problem)):
            raise ConnectionFailed(hint, sent=False, lasting=True) from problem
        if isinstance(problem, httpx.HTTPError):
            raise ConnectionFailed(f"the connection failed ({text})", sent=sent) from problem
        if isinstance(problem, httpx.InvalidURL):
            raise PlatformError(f"the address is not valid ({text})") from problem
        if isinstance(problem, httpx.StreamError):
            raise PlatformError(f"the answer cannot be read ({text})") from problem
        if "different" in text and "loop" in text:
            raise PlatformError("this client was used in another event loop; make one for each") from problem
        if "closed" in text:
            raise PlatformError("this client is closed; make a new one") from problem


TRANSLATION = _Translation()
