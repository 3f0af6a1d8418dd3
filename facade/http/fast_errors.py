"""Errors of aiohttp, in the words of httpx."""

from __future__ import annotations

import os
from typing import Any

import aiohttp
import httpx
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.streams import EofStream

# What aiohttp raises besides its own errors, some of it because a connection has ended.
_OF_EXCHANGES = (HttpProcessingError, EofStream, RuntimeError)
_LOST = "Server disconnected without sending a response."
_CUT = "peer closed connection without sending complete message body"


class FailedExchange:
    """What is done inside ends in errors of httpx.

    Args:
        is_made: whether there is a connection yet.
    """

    def __init__(self, *, is_made: bool = True) -> None:
        self._is_made = is_made

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: Any) -> None:
        if isinstance(problem, (aiohttp.ClientError, OSError)) or (
            self._is_made and isinstance(problem, _OF_EXCHANGES)
        ):
            error, cause = _told(problem) if self._is_made else _not_made(problem)
            raise error from cause


def _not_made(problem: Exception) -> tuple[Exception, BaseException | None]:
    """The error of a connection that was not made, and what lies beneath it."""
    if isinstance(problem, TimeoutError):
        return httpx.ConnectTimeout(""), problem
    beneath: Any = getattr(problem, "certificate_error", None) or getattr(problem, "os_error", None) or problem
    return httpx.ConnectError(str(beneath)), beneath


def _told(problem: Exception) -> tuple[Exception, BaseException | None]:
    """The error of a connection that failed during an exchange."""
    if isinstance(problem, TimeoutError):
        return httpx.ReadTimeout(""), problem
    if isinstance(problem, aiohttp.ClientConnectionResetError):
        return httpx.WriteError(type(problem).__name__), None
    if isinstance(problem, OSError):
        # Its own words can have the address.
        return httpx.ReadError(os.strerror(problem.errno) if problem.errno else type(problem).__name__), None
    if isinstance(problem, aiohttp.ServerDisconnectedError):
        return httpx.RemoteProtocolError(_LOST), None
    if isinstance(problem, aiohttp.ClientPayloadError):
        return httpx.RemoteProtocolError(_CUT), None
    if isinstance(problem, (aiohttp.ClientResponseError, HttpProcessingError)):
        # Its own words quote what came.
        return httpx.RemoteProtocolError("the answer is no HTTP"), None
    return httpx.ReadError(type(problem).__name__), None
