"""Which connection of httpcore's pool a request gets.

httpcore 1.0.9 looks at every connection for every connection, and asks every idle socket, whenever a request comes or
goes; and it gives a connection to all that wait for one, of whom one gets it and the others ask again (encode/httpcore
pull request 1035, issue 1110). With 32 calls at once that is two thirds of all time.
"""

from __future__ import annotations

import time
from typing import Any

import httpx

from .ways import given

# How often idle connections are looked at that nobody asks for. They are kept for 5 seconds.
_EVERY = 1.0


def assign_once(transport: httpx.HTTPTransport | httpx.AsyncHTTPTransport) -> None:
    """Let each connection of a transport belong to one request from when it is given until that has its answer.

    For HTTP/1.1, and for pools where no idle connection is one too many: as many are kept as there may be.
    """
    pool: Any = transport._pool
    if pool._http2 or pool._max_keepalive_connections < pool._max_connections:
        raise ValueError("connections are shared over HTTP/2, and closed where fewer are kept than there may be")
    pool._assign_requests_to_connections = _Assigning(pool)


class _Assigning:
    """In the place of a pool's method of that name, which is called under the pool's lock."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool
        self._next = 0.0

    def __call__(self) -> list[Any]:
        """Give connections to requests that wait, in their order; gives the connections that are to be closed."""
        closing: list[Any] = []
        free = self._free(closing)
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _EVERY
            for each in [each for each in free if each.has_expired()]:
                self._end(each, free, closing)
        for request in [each for each in self._pool._requests if each.connection is None]:
            if not (free or self._has_room()):
                break
            connection = self._found(request.request.url.origin, free, closing)
            request.assign_to_connection(connection)
        return closing

    def _free(self, closing: list[Any]) -> list[Any]:
        """The connections that nobody has. One that nobody has and that is not to be had is left over from somebody who
        gave up before, or while, it was made: httpcore would count it for ever."""
        used = given(self._pool)
        kept, free = [], []
        for each in self._pool._connections:
            if each.is_closed():
                continue
            if id(each) not in used:
                if not each.is_available():
                    closing.append(each)
                    continue
                free.append(each)
            kept.append(each)
        self._pool._connections[:] = kept
        return free

    def _has_room(self) -> bool:
        return bool(len(self._pool._connections) < self._pool._max_connections)

    def _found(self, origin: Any, free: list[Any], closing: list[Any]) -> Any:
        """A connection to an origin: the first that is free, or a new one, in the place of a free one where the pool is
        full."""
        for each in free.copy():
            if not each.can_handle_request(origin):
                continue
            if not each.has_expired():
                free.remove(each)
                return each
            self._end(each, free, closing)
        if not self._has_room():
            self._end(free[0], free, closing)
        made = self._pool.create_connection(origin)
        self._pool._connections.append(made)
        return made

    def _end(self, connection: Any, free: list[Any], closing: list[Any]) -> None:
        free.remove(connection)
        self._pool._connections.remove(connection)
        closing.append(connection)
