"""What httpx and httpcore tell of a request by themselves, in their logs and in tracebacks: nothing that is secret."""

from __future__ import annotations

import logging
import re
from contextlib import suppress
from contextvars import ContextVar
from types import SimpleNamespace, TracebackType
from typing import Any

import httpx

from generated.runtime.showing import is_signed

from ..call.concealed import HIDDEN, ConcealedText
from ..call.flows import Send
from ..call.headers import PORTABLE, SECRET_HEADERS
from .internals import empty, hide_values, with_query

# What an answer's headers may be shown of; any other may let somebody in, or name a file.
_HARMLESS = frozenset(
    b"accept-ranges age allow cache-control connection content-encoding content-length content-range content-type date "
    b"keep-alive retry-after server strict-transport-security transfer-encoding vary".split()
)
_BYTES = r"""b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_HEADER = re.compile(rf"\(({_BYTES}), ({_BYTES})\)", re.S)
_ANY_BYTES = re.compile(_BYTES, re.S)
_USERINFO = re.compile(r"//[^/?#\s'\"]*@")
_QUERY = re.compile(r"(https?://[^\s'\"?#]*)\?[^\s'\"]*", re.I)
# What HTTP itself says in a request.
_OF_HTTP = frozenset({"connection", "content-length", "content-type", "host", "transfer-encoding"})
_SHOWN = PORTABLE | _OF_HTTP
_LOGGERS = ("connection", "http11", "http2", "proxy", "socks")
_LIBRARIES = frozenset({"httpx", "httpcore", "h11", "h2", "hpack", "socksio", "httpx_aiohttp", "aiohttp"})
_NO_REQUEST = SimpleNamespace(url=HIDDEN, real_url=HIDDEN, method="", headers={})
# Whether the request that is being sent goes to another host than the platform's.
_ELSEWHERE: ContextVar[bool] = ContextVar("facade.elsewhere", default=False)


def without_signature(url: httpx.URL, *, elsewhere: bool = False) -> httpx.URL:
    """An address as it may be shown: without user and password, and without a query that is signed. Of that of another
    host than the platform's nobody knows how it is signed: it is shown without any."""
    if url.userinfo:
        url = url.copy_with(userinfo=None)
    query = url.query.decode("ascii", "replace")
    return with_query(url, HIDDEN) if query and (elsewhere or is_signed(query)) else url


def sending(elsewhere: bool) -> None:
    """From here on a request is sent, to another host than the platform's or not."""
    _ELSEWHERE.set(elsewhere)


def forget(request: httpx.Request, effect: Send) -> None:
    """Responses end up in errors, logs and debuggers: what was secret in the request goes no further."""
    _ELSEWHERE.set(False)
    given = {name.lower(): value for name, value in effect.headers.items()}
    secret = {name.lower() for name in effect.secret}

    def is_hidden(name: str) -> bool:
        value = given.get(name)
        if isinstance(value, ConcealedText):
            return True
        # What the call does not say itself, the caller's own client added.
        said = value is not None and name not in secret and name not in SECRET_HEADERS
        return not said and name not in _SHOWN

    hide_values(request.headers, is_hidden, HIDDEN)
    if effect.secret_body:
        empty(request)
    if effect.signed or request.url.userinfo:
        request.url = without_signature(request.url, elsewhere=effect.signed)
        request.extensions.pop("target", None)


class _OfHttpx(logging.Filter):
    """Takes off httpx's own log what lets in whoever reads it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record through, without signatures."""
        if isinstance(record.args, tuple):
            record.args = tuple(map(_shown, record.args))
        return True


def _shown(value: Any) -> Any:
    return without_signature(value, elsewhere=_ELSEWHERE.get()) if isinstance(value, httpx.URL) else value


class _OfHttpcore(logging.Filter):
    """Takes the values of headers off httpcore's log, but for those that are known to be harmless."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record through, without values."""
        if isinstance(record.msg, str):
            text = _HEADER.sub(_header, record.msg)
            if ".failed" in text:
                # Its errors quote what could not be sent.
                text = _ANY_BYTES.sub(repr(HIDDEN), text)
            record.msg = _QUERY.sub(rf"\1?{HIDDEN}", _USERINFO.sub("//", text))
        return True


def _header(found: re.Match[str]) -> str:
    name = found[1][2:-1].lower().encode()
    return found[0] if name in _HARMLESS else f"({found[1]}, {HIDDEN!r})"


logging.getLogger("httpx").addFilter(_OfHttpx())
for _name in _LOGGERS:
    logging.getLogger(f"httpcore.{_name}").addFilter(_OfHttpcore())


def forget_frames(problem: BaseException) -> None:
    """Let go of what HTTP libraries had in hand when they failed, in their functions and in the error itself: the
    request as it goes on the wire is among it, and tools show the variables of a traceback. Its lines stay."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [problem]
    while waiting:
        found = waiting.pop()
        if found is None or id(found) in seen:
            continue
        seen.add(id(found))
        _clear(found.__traceback__)
        if is_of_library(found) and hasattr(found, "request_info"):
            # That of aiohttp has the headers that were sent.
            found.request_info = _NO_REQUEST  # pyright: ignore[reportAttributeAccessIssue]
            found.args = ()
        waiting += [found.__cause__, found.__context__]


def is_of_library(problem: BaseException) -> bool:
    """Whether an error is of a library that speaks HTTP."""
    return type(problem).__module__.partition(".")[0] in _LIBRARIES


def _clear(trace: TracebackType | None) -> None:
    while trace is not None:
        if str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0] in _LIBRARIES:
            # One that still runs cannot be cleared.
            with suppress(RuntimeError):
                trace.tb_frame.clear()
        trace = trace.tb_next
