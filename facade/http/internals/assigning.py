"""Which connection of httpcore's pool a request gets.

httpcore 1.0.9 looks at every connection for every connection, and asks every idle socket, whenever a request comes or
goes; and it gives a connection to all that wait for one, of whom one gets it and the others ask again (encode/httpcore
pull request 1035, issue 1110). With 32 calls at once that is a third of all time.
"""

from __future__ import annotations

import time
from typing import Any

import httpx

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
        pool = self._pool
        waiting = [each for each in pool._requests if each.connection is None]
        if any(each.is_closed() for each in pool._connections):
            pool._connections[:] = [each for each in pool._connections if not each.is_closed()]
        is_due = time.monotonic() >= self._next
        if not (waiting or is_due):
            return []
        taken = {id(each.connection) for each in pool._requests}
        # A connection that was given is idle until its request begins.
        free = [each for each in pool._connections if id(each) not in taken and each.is_available()]
        closing = self._expired(free) if is_due else []
        for request in waiting:
            if not (free or self._has_room()):
                break
            connection = self._found(request.request.url.origin, free, closing)
            request.assign_to_connection(connection)
        return closing

    def _has_room(self) -> bool:
        return bool(len(self._pool._connections) < self._pool._max_connections)

    def _expired(self, free: list[Any]) -> list[Any]:
        """Take out those that the server closed, or that nobody asked for in a while."""
        self._next = time.monotonic() + _EVERY
        found = [each for each in free if each.has_expired()]
        for each in found:
            self._take_out(each, free)
        return found

    def _found(self, origin: Any, free: list[Any], closing: list[Any]) -> Any:
        """A connection to an origin: the first that is free, or a new one, in the place of a free one where the pool is
        full."""
        for each in [each for each in free if each.can_handle_request(origin)]:
            if not each.has_expired():
                free.remove(each)
                return each
            self._take_out(each, free)
            closing.append(each)
        if not self._has_room():
            closing.append(free[0])
            self._take_out(free[0], free)
        made = self._pool.create_connection(origin)
        self._pool._connections.append(made)
        return made

    def _take_out(self, connection: Any, free: list[Any]) -> None:
        free.remove(connection)
        self._pool._connections.remove(connection)
