"""No way to the network while a cassette is replayed, whoever asks for one."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .errors import NetworkBlocked

_CONNECTING = ("connect", "connect_ex", "sendto", "sendmsg")
_NAMES = ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr", "getnameinfo", "create_connection")
_LOOPS = ("create_connection", "create_datagram_endpoint", "getaddrinfo", "getnameinfo", "sock_connect")
_HINT = "blocked while a cassette is replayed: it is not among what was recorded"


@contextmanager
def blocked(tell: Callable[[NetworkBlocked], object]) -> Iterator[None]:
    """Block sockets, names and connections of asyncio; each that is blocked is told too."""

    def refuse(what: str, where: object) -> NetworkBlocked:
        error = NetworkBlocked(f"{what} {where!r}: {_HINT}")
        tell(error)
        return error

    undo: list[tuple[Any, str, Any, Any]] = []

    def put(place: Any, name: str, made: Any) -> None:
        own = vars(place).get(name)
        undo.append((place, name, own, made))
        setattr(place, name, made)

    try:
        for name in _CONNECTING:
            if hasattr(socket.socket, name):
                put(socket.socket, name, _guarded(getattr(socket.socket, name), name, refuse))
        for name in _NAMES:
            put(socket, name, _refusing(name, refuse))
        for name in _LOOPS:
            if name in vars(asyncio.BaseEventLoop):
                put(asyncio.BaseEventLoop, name, _refusing_awaited(name, refuse))
        yield
    finally:
        for place, name, own, made in reversed(undo):
            # Another guard that came later, as that of pytest-socket may, is left where it is.
            if vars(place).get(name) is not made:
                continue
            if own is None:
                delattr(place, name)
            else:
                setattr(place, name, own)


def _guarded(real: Any, what: str, refuse: Callable[[str, object], NetworkBlocked]) -> Any:
    """A method of a socket that goes on within this machine alone."""

    def method(self: socket.socket, *arguments: Any, **settings: Any) -> Any:
        local = self.family == getattr(socket, "AF_UNIX", None)
        # What is sent without an address goes where the socket is connected already.
        unaddressed = what == "sendmsg" and (len(arguments) < 4 or arguments[3] is None)
        if local or unaddressed:
            return real(self, *arguments, **settings)
        raise refuse(f"socket.{what}", arguments[-1] if arguments else "")

    return method


def _refusing(what: str, refuse: Callable[[str, object], NetworkBlocked]) -> Any:
    def function(*arguments: Any, **settings: Any) -> Any:
        raise refuse(f"socket.{what}", arguments[0] if arguments else settings.get("host", ""))

    return function


def _refusing_awaited(what: str, refuse: Callable[[str, object], NetworkBlocked]) -> Any:
    async def method(self: Any, *arguments: Any, **settings: Any) -> Any:
        given = [each for each in (*arguments, *settings.values()) if isinstance(each, (str, bytes, tuple))]
        raise refuse(f"asyncio {what}", given[0] if given else "")

    return method
